import { isBlank, type Row } from '../core/cell';
import { findHeaderRow, liveColumn, ourColumns, REPORT_WIDTH } from './customer-table';
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

/** Where our formula has failed, the columns that it filled are empty, titles and all, and are known by their place. */
function columnsToRemove(values: readonly Row[], headerRow: number, formulas: readonly string[]): readonly number[] {
  const found = [...ourColumns(values[headerRow] as Row, formulas).values()];
  const live = liveColumn(formulas);
  const emptied = Array.from({ length: live === -1 ? 0 : REPORT_WIDTH }, (_, at) => live + at).filter(
    (at) => !found.includes(at) && values.every((line) => isBlank(line[at])),
  );
  return [...found, ...emptied];
}
