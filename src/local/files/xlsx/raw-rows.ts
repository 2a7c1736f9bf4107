import { columnNumber } from './cell-reference';
import { attributeOf } from './xml-text';

/** A row as its file writes it. */
export interface RawRow {
  readonly row: number;
  /** The start tag. */
  readonly tag: string;
  /** The XML of the cells, by column. */
  readonly cells: ReadonlyMap<number, string>;
}

const ROW = /<row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g;
const CELL_COLUMN = /^<c[^>]*?\sr\s*=\s*["']([A-Z]+)\d/;

/** The rows of a sheet's data, from top to bottom, one at a time. */
export function* rawRows(sheetData: string): Generator<RawRow> {
  let row = -1;
  for (const [, attributes = '', content = ''] of sheetData.matchAll(ROW)) {
    const tag = `<row${attributes}>`;
    row = Number(attributeOf(tag, 'r') ?? row + 2) - 1;
    yield { row, tag, cells: cellsOf(content) };
  }
}

function cellsOf(content: string): ReadonlyMap<number, string> {
  const cells = new Map<number, string>();
  let column = -1;
  for (const [cell] of content.matchAll(CELL)) {
    const letters = CELL_COLUMN.exec(cell)?.[1];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    cells.set(column, cell);
  }
  return cells;
}
