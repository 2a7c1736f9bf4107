import { isBlank, textOf } from '../../core/cell';
import type { Settings } from '../../core/company';
import { isoDay } from '../../core/day';
import { RULE_VERSION } from '../../core/rule-version';
import type { AllTexts } from '../../core/texts/task-texts';
import type { Change } from '../change';
import { type Judgement, judgeCustomers } from '../classify';
import { anchorColumn } from '../customer-table';
import { DELETION_IDENTITY, type RowToDelete, rowsToDelete, standingDeletion } from '../lists/deletion';
import { listPeople } from '../lists/list-person';
import { openLog } from '../log-tab';
import { suppress } from '../suppression-tab';
import type { Workbook } from '../workbook';
import { takeAnswersOver } from './apply-answers';
import { approvedRows } from './approved-lines';
import { listsWithout } from './lists-without';
import { withReceipt } from './receipt-tab';
import { refusalsFor } from './refusals';

/** What became of the lines that were approved. */
export interface Deleted {
  readonly language: Settings['language'];
  /** The list that the approvals stand in, as it is called; null where there is none yet. */
  readonly list: string | null;
  readonly approved: number;
  readonly deleted: number;
  readonly suppressed: number;
  /** Left alone, since the row says something else than when it was approved. */
  readonly changed: number;
  /** Left alone, since a legal duty keeps the row. */
  readonly kept: number;
  /** The last day of such a duty, as far as one is known; `''` otherwise. */
  readonly keptUntil: string;
  /** Not meant to be deleted any more, or gone. */
  readonly noLongerMeant: number;
}

/**
 * Deletes the rows that are approved in the Deletion list: out of the customers' sheet and of every list of ours, each only
 * where it is still the row that was approved. Whoever has refused something leaves a hash in the suppression list. The log
 * tells of it before and after, so that a run that was cut off is finished by the next one; a receipt says what was done.
 *
 * @throws Refusal where the sheet or an answer cannot be used; Unfinished where the time is used up.
 */
export function deleteApproved(workbook: Workbook): Deleted {
  // An answer that waits in a list would go with its line, and a refusal must not be forgotten.
  const taken = takeAnswersOver(workbook);
  const judgement = taken.changed ? judgeCustomers(workbook) : taken.judgement;
  const { settings } = judgement.company;
  const texts = workbook.texts(settings.language);
  const log = openLog(workbook, settings.language);
  const found = approvedNow(workbook, judgement, texts);
  const list = workbook.tab('deletion')?.sheetName ?? null;
  const outcome = { language: settings.language, list, ...found.left, approved: found.approved };
  const operation = log.operation('deletion', found.rows.length);
  const { cutOffWith } = operation;
  if (found.rows.length === 0 && cutOffWith === null) return { ...outcome, deleted: 0, suppressed: 0 };
  const rows = new Set(found.rows.map(({ row }) => row));
  const refused = found.rows.flatMap(({ row }) => {
    const judged = judgement.judged.rows[row];
    return judged ? refusalsFor(judged, settings.today) : [];
  });
  const suppressing = suppress(workbook, settings, refused);
  // What was cut off had taken rows out already: their lines are still approved, and the rows are gone.
  const deleted = cutOffWith === null ? rows.size : Math.max(cutOffWith, found.left.noLongerMeant + rows.size);
  const counts = { deleted, suppressed: suppressing.added, changed: found.left.changed, kept: found.left.kept };
  const done = log.done('deletion', operation.id, counts);
  const receipt = {
    operation: operation.id,
    when: workbook.minute(),
    rules: RULE_VERSION,
    hash: hashIn(done),
    ...counts,
  };
  workbook.apply([
    { kind: 'mark-customers', sheetId: judgement.table.sheetId },
    ...operation.begun,
    ...suppressing.changes,
    deletion(judgement, rows),
    ...listsWithout(workbook, judgement, rows, cutOffWith !== null),
    withReceipt(workbook, receipt, texts),
    done,
    { kind: 'show-tab', tab: 'receipt' },
  ]);
  return { ...outcome, deleted, suppressed: suppressing.added };
}

interface Left extends Pick<Deleted, 'changed' | 'kept' | 'keptUntil' | 'noLongerMeant'> {}

/** The rows that are approved and still what was approved, and what is to be said of the others. */
function approvedNow(workbook: Workbook, judgement: Judgement, texts: AllTexts) {
  const approved = approvedRows(standingDeletion(workbook).lines, rowsToDelete(judgement, texts), DELETION_IDENTITY);
  const rows = approved.flatMap((one): RowToDelete[] => (one.state === 'unchanged' ? [one.row] : []));
  const gone = approved.flatMap((one) => (one.state === 'gone' ? [one.line] : []));
  const duties = gone.length === 0 ? new Map<string, string>() : keptByDuty(judgement, texts);
  const kept = gone.filter((line) => duties.has(personIn(line)));
  const ends = kept.map((line) => duties.get(personIn(line)) ?? '').sort();
  const left: Left = {
    changed: approved.filter(({ state }) => state === 'changed').length,
    kept: kept.length,
    keptUntil: ends[ends.length - 1] ?? '',
    noLongerMeant: gone.length - kept.length,
  };
  return { approved: approved.length, rows, left };
}

/** Who is kept by another basis than consent, with the last day of it, `''` where none is known. */
function keptByDuty(judgement: Judgement, texts: AllTexts): ReadonlyMap<string, string> {
  const person = listPeople(judgement, texts);
  return new Map(
    judgement.judged.rows.flatMap((judged, row) => {
      if (judged === null || !judged.verdict.basis.holds) return [];
      const { key, name, email, phone } = person(row);
      const { until } = judged.verdict.basis;
      return [[personIn({ key, name, contact: email || phone }), until === null ? '' : isoDay(until)] as const];
    }),
  );
}

function personIn(line: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(DELETION_IDENTITY.map((column) => textOf(line[column] as string).trim()));
}

function deletion({ table, sheet }: Judgement, rows: ReadonlySet<number>): Change {
  const places = [...rows].map((row) => table.headerRow + 1 + row);
  return {
    kind: 'delete-rows',
    sheetId: table.sheetId,
    headerRow: table.headerRow,
    anchor: anchorColumn(table),
    rows: places,
    expected: places.map((place) => sheet.values[place] ?? []),
    ours: table.removable,
  };
}

/** The hash stands in the last cell that the log's line fills. */
function hashIn(change: Change): string {
  const [line = []] = change.kind === 'append-log' ? change.content.lines : [];
  return textOf(line.filter((cell) => !isBlank(cell as string)).pop() as string);
}
