import type { Area, SheetData } from '../../workbook';

/** What stands behind a Range. */
export interface RangeState {
  readonly sheet: SheetData;
  readonly area: Area;
}

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** The cells of a range as rows, made in this realm. */
export function rowsOf<Cell>(
  { sheet, area }: RangeState,
  read: (sheet: SheetData, row: number, column: number) => Cell,
): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: Cell[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      cells.push(read(sheet, row, column));
    }
    rows.push(cells);
  }
  return rows;
}

/** The top left cell of a range. */
export function firstOf<Cell>(
  { sheet, area }: RangeState,
  read: (sheet: SheetData, row: number, column: number) => Cell,
): Cell {
  return read(sheet, area.row, area.column);
}
