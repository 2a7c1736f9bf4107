import { columnsToRemove, findHeaderRow } from './customer-table';
import type { Workbook } from './workbook';

/**
 * Takes our columns and our colours out of the customers' sheet, and nothing else. Works on any sheet that has them, also on
 * one that could not be judged any more.
 *
 * @returns whether there was a column of ours.
 */
export function removeColours(workbook: Workbook): boolean {
  const { sheetId, values, formulasIn } = workbook.customers();
  const headerRow = findHeaderRow(values);
  const columns = headerRow === -1 ? [] : columnsToRemove(values, headerRow, formulasIn(headerRow));
  workbook.apply([{ kind: 'remove-ours', sheetId, headerRow, columns }]);
  return columns.length > 0;
}
