import type { Area, CellStyle, RichText, SheetData, StoredValue } from '../../workbook';
import { cellKey, forEachCell } from './area';
import { putCell, putRow, styleAt } from './cell-style';
import { putValue } from './write-values';

/** All that a single cell holds, validations and merges aside. */
export interface WholeCell {
  readonly value: StoredValue;
  readonly formula: string | undefined;
  readonly style: CellStyle | undefined;
  readonly note: string | undefined;
  readonly richText: RichText | undefined;
}

const EMPTY: WholeCell = { value: null, formula: undefined, style: undefined, note: undefined, richText: undefined };

export function wholeCell(sheet: SheetData, row: number, column: number): WholeCell {
  const key = cellKey(row, column);
  return {
    value: sheet.values[row]?.[column] ?? null,
    formula: sheet.formulas.get(key),
    style: styleAt(sheet, row, column),
    note: sheet.notes.get(key),
    richText: sheet.richTexts.get(key),
  };
}

/** The cells of an area as rows. */
export function wholeCells(sheet: SheetData, area: Area): readonly (readonly WholeCell[])[] {
  const rows: WholeCell[][] = Array.from({ length: area.rows }, () => []);
  forEachCell(area, (row, column) => rows[row - area.row]?.push(wholeCell(sheet, row, column)));
  return rows;
}

/** Puts a whole cell in the place of another; none empties it. */
export function putWholeCell(sheet: SheetData, row: number, column: number, cell: WholeCell = EMPTY): void {
  putContent(sheet, row, column, cell);
  putStyle(sheet, row, column, cell.style);
  putKeyed(sheet.notes, row, column, cell.note);
}

/** Puts what a cell holds in the place of what another holds; the look stays. */
export function putContent(
  sheet: SheetData,
  row: number,
  column: number,
  { value, formula, richText }: Pick<WholeCell, 'value' | 'formula' | 'richText'>,
): void {
  putValue(sheet, row, column, value);
  putKeyed(sheet.formulas, row, column, formula);
  putKeyed(sheet.richTexts, row, column, richText);
}

export function putStyle(sheet: SheetData, row: number, column: number, style: CellStyle | undefined): void {
  const cells = sheet.styles[row] ?? [];
  if (style === undefined && column >= cells.length) return;
  putCell(cells, column, style, undefined);
  putRow(sheet.styles, row, cells);
}

export function putNote(sheet: SheetData, row: number, column: number, note: string | undefined): void {
  putKeyed(sheet.notes, row, column, note);
}

function putKeyed<Kept>(kept: Map<string, Kept>, row: number, column: number, item: Kept | undefined): void {
  if (item !== undefined) kept.set(cellKey(row, column), item);
  else if (kept.size > 0) kept.delete(cellKey(row, column));
}
