import type { Row } from '../core/cell';
import { type Company, type JudgedTable, judgeTable } from '../core/judge-table';
import { suppressionsOf } from './suppression-tab';
import type { Workbook } from './workbook';

/**
 * Judges customers with all that the workbook knows: every way of judging comes through here, so that none forgets whoever is on
 * the suppression list.
 *
 * @throws Refusal `suppression-key-missing`.
 */
export function judgeRange(
  book: Pick<Workbook, 'surroundings' | 'tab' | 'secrets'>,
  header: Row,
  rows: readonly Row[],
  company: Company,
): JudgedTable {
  const { calendar } = book.surroundings;
  const { today } = company.settings;
  const days = { today, dayAt: (milliseconds: number) => calendar.dayAt(milliseconds) };
  return judgeTable(header, rows, company, days, suppressionsOf(book, company.settings));
}
