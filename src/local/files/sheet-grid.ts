import type { SheetData } from '../workbook';
import { FileProblem } from './file-problem';
import { SHEETS_CELL_LENGTH, SHEETS_CELLS } from './limits';

/** The grid that Sheets would hold a table of this size in: never smaller than a new sheet's, always with some room. */
export function gridAround(rows: number, columns: number): Pick<SheetData, 'rowCount' | 'columnCount'> {
  return { rowCount: Math.max(1000, rows + 100), columnCount: Math.max(26, columns + 6) };
}

/** Refuses more cells than Sheets holds in one spreadsheet. */
export function requireRoom(sheets: readonly { readonly rows: number; readonly columns: number }[]): void {
  const amount = sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (amount > SHEETS_CELLS) throw new FileProblem('too-large', { unit: 'cells', amount, limit: SHEETS_CELLS });
}

/** The cells that hold more characters than Sheets takes. They are read all the same: who uses the table judges. */
export function overlongCells(sheets: readonly SheetData[]): readonly FileProblem[] {
  return sheets.flatMap(({ name, values }) =>
    values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        typeof value === 'string' && value.length > SHEETS_CELL_LENGTH
          ? [
              new FileProblem('cell-too-long', {
                sheet: name,
                row: row + 1,
                column: column + 1,
                amount: value.length,
                limit: SHEETS_CELL_LENGTH,
              }),
            ]
          : [],
      ),
    ),
  );
}
