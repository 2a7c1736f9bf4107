import type { Settings } from '../../core/company';
import { isoDay } from '../../core/day';
import type { AllTexts } from '../../core/texts/task-texts';
import { type Judgement, judgeCustomers } from '../classify';
import type { Workbook } from '../workbook';
import { columnsToClear } from './columns-to-clear';
import { fingerprint } from './fingerprint';
import { keptApprovals } from './kept-approvals';
import { type Cells, type ListColumns, writeList } from './list';
import { listPeople } from './list-person';
import { standingList } from './tab-lines';

const COLUMNS = ['key', 'name', 'basis', 'keepUntil', 'approve', 'fingerprint'] as const;
export type StopMarketingColumn = (typeof COLUMNS)[number];

export interface StopMarketingMade {
  readonly language: Settings['language'];
  readonly rows: number;
}

/** A line of the list, and the row that it is about, counted from 0 below the header. */
export interface RowToStop {
  readonly row: number;
  readonly cells: Cells<StopMarketingColumn>;
}

/** The Stop marketing list as it stands in its tab. */
export function standingStopMarketing(workbook: Workbook) {
  return standingList(workbook.tab('stopMarketing'), COLUMNS, (words, column) => words.lists.stopMarketingTab[column]);
}

/** The columns that tell whose line it is. */
export const STOP_IDENTITY = ['key', 'name'] as const satisfies readonly StopMarketingColumn[];

/**
 * Makes or refreshes the Stop marketing list: the rows that another basis keeps and that marketing may not use any more.
 * Nothing is changed by it in the customers' sheet.
 *
 * @throws Refusal where the sheet or an answer cannot be used; nothing is changed then.
 */
export function buildStopMarketing(
  workbook: Workbook,
  judgement: Judgement = judgeCustomers(workbook),
): StopMarketingMade {
  const { settings } = judgement.company;
  const texts = workbook.texts(settings.language);
  const standing = standingStopMarketing(workbook);
  const listed = rowsToStop(judgement, texts).map(({ cells }) => cells);
  const lines = keptApprovals(listed, standing.lines, STOP_IDENTITY);
  writeList(workbook, judgement, {
    tab: 'stopMarketing',
    columns: columnsOf(texts),
    lines,
    extraColumns: standing.extraColumns,
  });
  return { language: settings.language, rows: lines.length };
}

/** The rows to which marketing is to be stopped, as the list shows them; those that are marked as stopped already are not. */
export function rowsToStop(judgement: Judgement, texts: AllTexts): readonly RowToStop[] {
  const person = listPeople(judgement, texts);
  // What stopping writes itself makes no other row of it: a run that was cut off must know it again.
  const written = new Set(columnsWritten(judgement));
  return judgement.judged.rows.flatMap((judged, row) => {
    if (judged === null || judged.verdict.action !== 'STOP_MARKETING' || judged.facts.stopped !== null) return [];
    const { key, name, email, phone } = person(row);
    const { until, named } = judged.verdict.basis;
    const cells = {
      key,
      name: name || email || phone,
      // The row may be kept for one channel, where another one has come to its end: then no other basis is needed.
      basis: judged.verdict.basis.holds ? texts.lists.bases[named ? 'named' : 'invoices'] : '',
      keepUntil: until === null ? '' : isoDay(until),
      approve: false,
      fingerprint: fingerprint(judgement.table.rows[row] ?? [], written),
    };
    return [{ row, cells }];
  });
}

function columnsWritten({ table, company }: Judgement): readonly number[] {
  const of = (fact: 'stoppedOn' | 'keepUntil') => (table.columns.of.get(fact) ?? []).map(({ at }) => at);
  return [...of('stoppedOn'), ...of('keepUntil'), ...columnsToClear(table, company.settings)];
}

const WIDTHS: Readonly<Record<StopMarketingColumn, number>> = {
  key: 200,
  name: 220,
  basis: 260,
  keepUntil: 120,
  approve: 100,
  fingerprint: 140,
};

function columnsOf({ lists }: AllTexts): ListColumns<StopMarketingColumn> {
  return COLUMNS.map((column) => ({
    id: column,
    title: lists.stopMarketingTab[column],
    kind: column === 'approve' ? 'tick' : column === 'keepUntil' ? 'day' : 'text',
    width: WIDTHS[column],
    ...(column === 'fingerprint' ? { note: lists.notes.fingerprint } : {}),
  }));
}
