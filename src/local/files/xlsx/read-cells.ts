import type { readXlsx } from 'hucre/xlsx';
import type { CellStyle, SheetData, StoredValue } from '../../workbook';
import { trimRow } from '../trim-row';
import { rawRows } from './raw-rows';
import { movedFormula } from './shared-formula';
import type { StyleSheet } from './style-sheet';

type ParsedSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];
type ParsedCells = NonNullable<ParsedSheet['cells']>;

const MILLISECONDS_A_DAY = 86_400_000;
/** The day that the parser gives for 0, and the one after which it leaves out a day that never was. */
const ZERO_1900 = Date.UTC(1899, 11, 31);
const ZERO_1904 = Date.UTC(1904, 0, 1);
const LEAP_DAY = 60;

/** The cells of a sheet: values, formulas, notes from the parser, and the styles by the numbers that the file gives. */
export function readCells(
  sheetData: string,
  parsed: ParsedSheet,
  styles: StyleSheet,
  firstDay: number,
): Pick<SheetData, 'values' | 'formulas' | 'notes' | 'styles'> {
  const cells: ParsedCells = parsed.cells ?? new Map();
  const values = parsed.rows.map((row) => trimRow(row.map((value) => stored(value, firstDay))));
  const notes = new Map<string, string>();
  for (const [key, { comment }] of cells) {
    if (comment) notes.set(key, comment.text);
  }
  return { values: trimmedRows(values), formulas: readFormulas(cells), notes, styles: readStyles(sheetData, styles) };
}

function stored(value: StoredValue | Date | undefined, firstDay: number): StoredValue {
  if (value === undefined || value === '') return null;
  if (!(value instanceof Date)) return value;
  if (firstDay !== 0) return (value.getTime() - ZERO_1904) / MILLISECONDS_A_DAY + firstDay;
  const days = (value.getTime() - ZERO_1900) / MILLISECONDS_A_DAY;
  return days >= LEAP_DAY ? days + 1 : days;
}

function readFormulas(cells: ParsedCells): Map<string, string> {
  const formulas = new Map<string, string>();
  const shared = new Map<number, { readonly formula: string; readonly row: number; readonly column: number }>();
  for (const [key, { formula, formulaSharedIndex }] of cells) {
    if (formula === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const first = formulaSharedIndex === undefined ? undefined : shared.get(formulaSharedIndex);
    if (formula !== '') {
      formulas.set(key, `=${formula}`);
      if (formulaSharedIndex !== undefined) shared.set(formulaSharedIndex, { formula, row, column });
    } else if (first) {
      formulas.set(key, `=${movedFormula(first.formula, row - first.row, column - first.column)}`);
    }
  }
  return formulas;
}

function readStyles(sheetData: string, styles: StyleSheet): SheetData['styles'] {
  const grid: (CellStyle | undefined)[][] = [];
  for (const { row, cells } of rawRows(sheetData)) {
    const line: (CellStyle | undefined)[] = [];
    for (const [column, cell] of cells) {
      const format = /^<c[^>]*?\ss\s*=\s*["'](\d+)/.exec(cell)?.[1];
      const style = format === undefined ? undefined : styles.styleOf(Number(format));
      if (style !== undefined) line[column] = style;
    }
    while (grid.length < row) grid.push([]);
    grid[row] = line;
  }
  return grid;
}

function trimmedRows(rows: StoredValue[][]): StoredValue[][] {
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return rows;
}
