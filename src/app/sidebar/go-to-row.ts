import { Refusal } from '../../core/problem';
import { textsIn } from '../../core/texts/language';
import { companyOf } from '../company';
import { customerTable } from '../customer-table';
import { listPeople, whoIs } from '../lists/list-person';
import type { Workbook } from '../workbook';

/**
 * Brings the user to a customer: to the row, or to where the customer has moved since.
 *
 * @param row counted from 1.
 * @param who how the customer was called in the sidebar; `''` for the row, whoever stands in it.
 * @throws Refusal `row-gone`.
 */
export function goToRow(workbook: Workbook, row: number, who: string): void {
  const sheet = workbook.customers();
  const { settings } = companyOf(workbook);
  const table = customerTable(sheet, settings.columns);
  const person = listPeople({ sheet, table }, textsIn(settings.language));
  const line = row - table.headerRow - 2;
  const isThere = (at: number): boolean => table.rows[at] !== undefined && (who === '' || whoIs(person(at)) === who);
  // Only who has a name can have moved.
  const found = isThere(line) ? line : who === '' ? -1 : table.rows.findIndex((_, at) => isThere(at));
  if (found === -1) throw new Refusal({ code: 'row-gone', row });
  workbook.apply([{ kind: 'go-to', sheetId: table.sheetId, row: table.headerRow + 1 + found, width: table.width }]);
}
