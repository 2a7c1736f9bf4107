import { textsIn } from '../../core/texts/language';
import { judgeCustomers } from '../classify';
import type { RowsView } from '../contract';
import { listPeople, whoIs } from '../lists/list-person';
import type { Workbook } from '../workbook';

const ROWS_AT_ONCE = 20;

/**
 * The customers of one reason, from a row on.
 *
 * @param from the row, counted from 1 as Sheets shows it.
 */
export function reasonRows(workbook: Workbook, reason: string, from: number): RowsView {
  const judgement = judgeCustomers(workbook);
  const { table, judged, company } = judgement;
  const { language } = company.settings;
  const person = listPeople(judgement, textsIn(language));
  const found = judged.rows.flatMap((row, line) => {
    const at = table.headerRow + line + 2;
    return row?.verdict.rule.id === reason && at >= from ? [{ line, at }] : [];
  });
  return {
    language,
    sheet: table.sheetName,
    rows: found.slice(0, ROWS_AT_ONCE).map(({ line, at }) => ({ row: at, who: whoIs(person(line)) })),
    next: found[ROWS_AT_ONCE]?.at ?? null,
  };
}
