import type { Settings } from '../core/company';
import { Refusal } from '../core/problem';
import type { Change } from './change';
import { companyTabs, judgeCustomers } from './classify';
import { type CustomerTable, firstFreeColumn, REPORT_WIDTH, widthWithoutOurs } from './customer-table';
import type { Workbook } from './workbook';

/** A formula is given up after 30 seconds, in which its arguments are read: about 9 ms for every thousand cells. */
const MOST_CELLS = 1_500_000;

export interface LiveZones {
  readonly language: Settings['language'];
  readonly rows: number;
}

/**
 * Writes one `GDPR_REPORT` formula over the whole table, with the Settings and Sources tabs as arguments, so that the zones
 * follow every edit; columns of ours from before make way for it. Colours are keyed to its zone column.
 *
 * @throws Refusal where the sheet or an answer cannot be used; nothing is changed then.
 */
export function insertLiveZones(workbook: Workbook): LiveZones {
  const judgement = judgeCustomers(workbook);
  const { table, company, judged } = judgement;
  const tableWidth = widthWithoutOurs(table);
  const most = Math.floor(MOST_CELLS / tableWidth);
  if (table.rows.length > most) {
    throw new Refusal({ code: 'too-many-rows-for-formula', rows: table.rows.length, most }, company.settings.language);
  }
  const column = table.ours.size === 0 ? firstFreeColumn(judgement.sheet, table) : tableWidth;
  const at = { sheetId: table.sheetId, headerRow: table.headerRow };
  workbook.apply([
    ...companyTabs(workbook, judgement),
    ...withoutOurs(table),
    {
      kind: 'write-formula',
      sheetId: table.sheetId,
      row: table.headerRow,
      column,
      width: REPORT_WIDTH,
      formula: { headerRow: table.headerRow, tableWidth },
    },
    { kind: 'colour-rows', ...at, zoneColumn: column, width: column + REPORT_WIDTH },
  ]);
  return { language: company.settings.language, rows: judged.rows.filter((row) => row !== null).length };
}

function withoutOurs({ sheetId, headerRow, removable }: CustomerTable): Change[] {
  return removable.length === 0 ? [] : [{ kind: 'remove-ours', sheetId, headerRow, columns: removable }];
}
