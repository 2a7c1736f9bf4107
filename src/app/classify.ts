import { columnLetters, isBlank } from '../core/cell';
import type { Settings } from '../core/company';
import type { Company, JudgedTable } from '../core/judge-table';
import type { FlagCode } from '../core/read/flag';
import { sentences } from '../core/sentence';
import { OUR_COLUMNS, type OurColumn } from '../core/tabs';
import { textsIn } from '../core/texts/language';
import type { Verdict } from '../core/verdict';
import { ZONES, type Zone } from '../core/zone';
import type { Change, WrittenColumn } from './change';
import { companyOf } from './company';
import { anchorColumn, type CustomerTable, customerTable, firstFreeColumn, widthWithoutOurs } from './customer-table';
import { judgeRange } from './judge-range';
import { settingsTab } from './settings-tab';
import { sourcesTab } from './sources-tab';
import type { CustomerSheet, SheetCells, Workbook } from './workbook';

/** Everything that a use case on the customers starts from: read once, judged once. */
export interface Judgement {
  readonly sheet: CustomerSheet;
  readonly table: CustomerTable;
  readonly company: Company;
  readonly judged: JudgedTable;
}

/** A cell by its name in the sheet, and what is the matter with it. */
export interface FlaggedCell {
  readonly cell: string;
  readonly code: FlagCode;
}

/** What a run did, for the message at its end. */
export interface Classified {
  readonly language: Settings['language'];
  readonly counts: Readonly<Record<Zone, number>>;
  /** Cells that the owner should look at, in the order of the sheet. */
  readonly flags: readonly FlaggedCell[];
  /** Whether the tabs for the company's answers were made just now. */
  readonly firstUse: boolean;
}

/** Pixels of a new column of ours. */
const WIDTHS: Readonly<Record<OurColumn, number>> = { zone: 96, reason: 900, action: 400 };

/**
 * Reads the customers and the company's answers and judges every row; nothing is written yet.
 *
 * @throws Refusal where the sheet or an answer cannot be used.
 */
export function judgeCustomers(workbook: Workbook): Judgement {
  const sheet = workbook.customers();
  const company = companyOf(workbook);
  const table = customerTable(sheet, company.settings.columns);
  const judged = judgeRange(workbook, table.header, table.rows, company);
  return { sheet, table, company, judged };
}

/**
 * Judges the sheet: writes or refreshes our three columns, colours the rows by zone, and makes the tabs in which the company
 * answers. Everything is read and judged before anything is written.
 *
 * @throws Refusal where the sheet or an answer cannot be used; nothing is changed then.
 */
export function classify(workbook: Workbook): Classified {
  const judgement = judgeCustomers(workbook);
  const { table, company, judged } = judgement;
  const firstUse = isUnfilled(workbook.tab('settings'));
  const { removed, columns, width } = columnsFor(judgement);
  workbook.apply([
    ...companyTabs(workbook, judgement),
    ...removed,
    {
      kind: 'write-columns',
      sheetId: table.sheetId,
      headerRow: table.headerRow,
      columns,
      anchor: anchorColumn(table),
    },
    {
      kind: 'colour-rows',
      sheetId: table.sheetId,
      headerRow: table.headerRow,
      zoneColumn: (columns[0] as WrittenColumn).at,
      width,
    },
  ]);
  return {
    language: company.settings.language,
    counts: countZones(judged),
    flags: flaggedCells(table, judged),
    firstUse,
  };
}

/** Our three columns where they already stand, new ones at the right end; those of a live formula make way for them. */
export function columnsFor({ sheet, table, company, judged }: Judgement) {
  const { isLive } = table;
  const removed: Change[] = isLive
    ? [
        {
          kind: 'remove-ours',
          sheetId: table.sheetId,
          headerRow: table.headerRow,
          columns: table.removable,
        },
      ]
    : [];
  const texts = textsIn(company.settings.language);
  const sentence = sentences(company.settings);
  const written: Readonly<Record<OurColumn, (verdict: Verdict) => string>> = {
    zone: ({ rule }) => rule.zone,
    reason: sentence,
    action: ({ action }) => texts.actions[action],
  };
  let width = isLive ? widthWithoutOurs(table) : firstFreeColumn(sheet, table);
  const columns = OUR_COLUMNS.map((column): WrittenColumn => {
    const values = judged.rows.map((row) => (row === null ? '' : written[column](row.verdict)));
    const standing = isLive ? undefined : table.ours.get(column);
    const at = standing ?? width;
    if (standing === undefined) width += 1;
    return { at, title: texts.columns[column], values, ...(standing === undefined ? { width: WIDTHS[column] } : {}) };
  });
  return { removed, columns, width };
}

/** The customers' mark, settings on first use, and the sources found in the sheet with their number of rows. */
export function companyTabs(workbook: Workbook, { table, company, judged }: Judgement): readonly Change[] {
  const texts = workbook.texts(company.settings.language);
  const made = isUnfilled(workbook.tab('settings')) ? [settingsTab(company.settings, texts)] : [];
  const sources = sourcesTab(table, judged, workbook.tab('sources'), texts);
  return [
    { kind: 'mark-customers', sheetId: table.sheetId },
    ...[...made, sources].map((content) => ({ kind: 'write-tab' as const, content })),
  ];
}

/** A tab that is not there yet, or that a run made and was cut off before it could fill it. */
function isUnfilled(tab: SheetCells | null): boolean {
  return tab === null || tab.values.every((line) => line.every(isBlank));
}

function countZones({ rows }: JudgedTable): Readonly<Record<Zone, number>> {
  const counts = Object.fromEntries(ZONES.map((zone) => [zone, 0])) as Record<Zone, number>;
  for (const row of rows) if (row !== null) counts[row.verdict.rule.zone] += 1;
  return counts;
}

function flaggedCells({ headerRow }: CustomerTable, { rows }: JudgedTable): readonly FlaggedCell[] {
  return rows.flatMap((row, at) =>
    (row?.flags ?? []).map(({ code, column }) => ({ code, cell: `${columnLetters(column)}${headerRow + at + 2}` })),
  );
}
