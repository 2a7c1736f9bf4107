import type { Settings } from '../../core/company';
import { sentences } from '../../core/sentence';
import type { AllTexts } from '../../core/texts/task-texts';
import { type Judgement, judgeCustomers } from '../classify';
import type { Workbook } from '../workbook';
import { fingerprint } from './fingerprint';
import { keptApprovals } from './kept-approvals';
import { type Cells, type ListColumns, writeList } from './list';
import { listPeople } from './list-person';
import { standingList } from './tab-lines';

const COLUMNS = ['key', 'name', 'contact', 'reason', 'approve', 'fingerprint'] as const;
export type DeletionColumn = (typeof COLUMNS)[number];

export interface DeletionMade {
  readonly language: Settings['language'];
  readonly rows: number;
}

/** A line of the list, and the row that it is about, counted from 0 below the header. */
export interface RowToDelete {
  readonly row: number;
  readonly cells: Cells<DeletionColumn>;
}

/** The Deletion list as it stands in its tab. */
export function standingDeletion(workbook: Workbook) {
  return standingList(workbook.tab('deletion'), COLUMNS, (words, column) => words.deletionTab[column]);
}

/** The columns that tell whose line it is. */
export const DELETION_IDENTITY = ['key', 'name', 'contact'] as const satisfies readonly DeletionColumn[];

/**
 * Makes or refreshes the Deletion list: the rows that no ground is left to keep. Nothing is deleted by it. An approval stays
 * as long as its row is still to be deleted and still says the same; otherwise it is to be given anew.
 *
 * @throws Refusal where the sheet or an answer cannot be used; nothing is changed then.
 */
export function buildDeletion(workbook: Workbook, judgement: Judgement = judgeCustomers(workbook)): DeletionMade {
  const { settings } = judgement.company;
  const texts = workbook.texts(settings.language);
  const standing = standingDeletion(workbook);
  const listed = rowsToDelete(judgement, texts).map(({ cells }) => cells);
  const lines = keptApprovals(listed, standing.lines, DELETION_IDENTITY);
  writeList(workbook, judgement, {
    tab: 'deletion',
    columns: columnsOf(texts),
    lines,
    extraColumns: standing.extraColumns,
  });
  return { language: settings.language, rows: lines.length };
}

/** The rows that are to be deleted, as the list shows them. */
export function rowsToDelete(judgement: Judgement, texts: AllTexts): readonly RowToDelete[] {
  const person = listPeople(judgement, texts);
  const sentence = sentences(judgement.company.settings);
  return judgement.judged.rows.flatMap((judged, row) => {
    if (judged === null || judged.verdict.action !== 'DELETE') return [];
    const { key, name, email, phone } = person(row);
    const cells = {
      key,
      name,
      contact: email || phone,
      reason: sentence(judged.verdict),
      approve: false,
      fingerprint: fingerprint(judgement.table.rows[row] ?? []),
    };
    return [{ row, cells }];
  });
}

const WIDTHS: Readonly<Record<DeletionColumn, number>> = {
  key: 200,
  name: 200,
  contact: 240,
  reason: 620,
  approve: 100,
  fingerprint: 140,
};

function columnsOf({ deletionTab, lists }: AllTexts): ListColumns<DeletionColumn> {
  return COLUMNS.map((column) => ({
    id: column,
    title: deletionTab[column],
    kind: column === 'approve' ? 'tick' : 'text',
    width: WIDTHS[column],
    ...(column === 'reason' ? { wrap: true } : {}),
    ...(column === 'fingerprint' ? { note: lists.notes.fingerprint } : {}),
  }));
}
