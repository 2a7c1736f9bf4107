import type { Area } from '../../workbook';
import { ServiceException } from '../grid/service-exception';

/** Throws as Sheets does when rows handed over are not as many, or not as long, as the range's. Every row is looked at. */
export function checkMatrix(rows: readonly (readonly unknown[])[], area: Area): void {
  if (rows.length !== area.rows) throw mismatch('rows', rows.length, area.rows);
  for (const row of rows) {
    if (row.length !== area.columns) throw mismatch('columns', row.length, area.columns);
  }
}

/** Reads a cell out of rows that were checked. */
export function cellOf<Cell>(rows: readonly (readonly Cell[])[]): (row: number, column: number) => Cell {
  return (row, column) => (rows[row] as readonly Cell[])[column] as Cell;
}

function mismatch(lines: 'rows' | 'columns', handed: number, expected: number): ServiceException {
  return new ServiceException(
    `The number of ${lines} in the data does not match the number of ${lines} in the range. ` +
      `The data has ${handed} but the range has ${expected}.`,
  );
}
