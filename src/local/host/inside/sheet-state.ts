import type { Area, SheetData } from '../../workbook';
import { ServiceException } from '../grid/service-exception';
import { outside } from './outside-link';

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Throws when a sheet was deleted while a script still holds it. */
export function refuseDeleted(sheet: SheetData): void {
  if (!outside().book.sheets.includes(sheet)) throw new ServiceException(`Sheet ${sheet.id} not found`);
}

/** How many rows and columns hold values. Looks and validations do not count; a formula that gives `''` does. */
export function filledSize(sheet: SheetData): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.values.forEach((cells, row) => {
    const length = filledLength(cells);
    if (length > 0) rows = row + 1;
    columns = Math.max(columns, length);
  });
  for (const key of sheet.formulas.keys()) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

/** The cells from the top left to the last value; the top left cell of an empty sheet. */
export function filledArea(sheet: SheetData): Area {
  const { rows, columns } = filledSize(sheet);
  return { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** All cells of a sheet. */
export function wholeArea({ rowCount, columnCount }: SheetData): Area {
  return { row: 0, column: 0, rows: rowCount, columns: columnCount };
}

function filledLength(cells: SheetData['values'][number]): number {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? null) === null) length -= 1;
  return length;
}
