import { isBlank, textOf } from '../../core/cell';
import type { Settings } from '../../core/company';
import { isoDay } from '../../core/day';
import type { AllTexts } from '../../core/texts/task-texts';
import type { Change, FactCells } from '../change';
import { type Judgement, judgeCustomers } from '../classify';
import { anchorColumn } from '../customer-table';
import { columnsToClear } from '../lists/columns-to-clear';
import { type RowToStop, rowsToStop, STOP_IDENTITY, standingStopMarketing } from '../lists/stop-marketing';
import { openLog } from '../log-tab';
import { suppress } from '../suppression-tab';
import { filledByFormulas, firstNewColumn, standingTarget, type Target } from '../target-columns';
import type { Workbook } from '../workbook';
import { judgeAgain, takeAnswersOver } from './apply-answers';
import { approvedRows } from './approved-lines';
import { listsWithout } from './lists-without';
import { refusalsFor } from './refusals';

/** What became of the lines that were approved. */
export interface Stopped {
  readonly language: Settings['language'];
  /** The list that the approvals stand in, as it is called; null where there is none yet. */
  readonly list: string | null;
  readonly approved: number;
  readonly stopped: number;
  readonly suppressed: number;
  /** Left alone, since the row says something else than when it was approved. */
  readonly changed: number;
  readonly noLongerMeant: number;
}

/**
 * Stops marketing to the rows that are approved in the Stop marketing list: they stay in the customers' sheet under their other
 * basis, marked with the day and with the day until which they are kept; what only marketing needs is cleared; what the person
 * has refused is on the suppression list. The mark comes last, so that a row that is marked is one that is done with.
 *
 * @throws Refusal where the sheet or an answer cannot be used; Unfinished where the time is used up.
 */
export function stopApproved(workbook: Workbook): Stopped {
  // An answer that waits in a list would go with its line, and a refusal must not be forgotten.
  const taken = takeAnswersOver(workbook);
  const judgement = taken.changed ? judgeCustomers(workbook) : taken.judgement;
  const { settings } = judgement.company;
  const texts = workbook.texts(settings.language);
  const log = openLog(workbook, settings.language);
  const approved = approvedRows(standingStopMarketing(workbook).lines, rowsToStop(judgement, texts), STOP_IDENTITY);
  const found = approved.flatMap((one): RowToStop[] => (one.state === 'unchanged' ? [one.row] : []));
  const outcome = {
    language: settings.language,
    list: workbook.tab('stopMarketing')?.sheetName ?? null,
    approved: approved.length,
    changed: approved.filter(({ state }) => state === 'changed').length,
    noLongerMeant: approved.filter(({ state }) => state === 'gone').length,
  };
  const { id, begun, cutOffWith } = log.operation('stop-marketing', found.length);
  if (found.length === 0 && cutOffWith === null) return { ...outcome, stopped: 0, suppressed: 0 };
  const rows = new Set(found.map(({ row }) => row));
  const suppressing = suppress(
    workbook,
    settings,
    [...rows].flatMap((row) => {
      const judged = judgement.judged.rows[row];
      return judged ? refusalsFor(judged, settings.today) : [];
    }),
  );
  const stopped = Math.max(cutOffWith ?? 0, rows.size);
  workbook.apply([
    { kind: 'mark-customers', sheetId: judgement.table.sheetId },
    ...begun,
    ...suppressing.changes,
    marks(judgement, found, texts),
    ...listsWithout(workbook, judgement, rows, false).filter(namesThem),
    log.done('stop-marketing', id, { stopped, suppressed: suppressing.added, changed: outcome.changed }),
    { kind: 'show-tab', tab: 'stopMarketing' },
  ]);
  judgeAgain(workbook, judgement);
  return { ...outcome, stopped, suppressed: suppressing.added };
}

/** Whoever is stopped is RED from now on: no list from which something is sent may name them. */
function namesThem(change: Change): boolean {
  return change.kind === 'write-tab' && ['reconsent', 'safeToSend', 'stopMarketing'].includes(change.content.tab);
}

/** What is written into the rows: blanks where only marketing needs what stands, the day of the end, and the mark at last. */
function marks(judgement: Judgement, found: readonly RowToStop[], texts: AllTexts): Change {
  const { table, judged, company } = judgement;
  const { stoppedOn, keepUntil } = texts.acts.columns;
  const placeOf = (row: number): number => table.headerRow + 1 + row;
  const lines = found.map(({ row }) => row);
  const until = targetFor(judgement, 'keepUntil', lines) ?? {
    at: firstNewColumn(judgement),
    title: keepUntil,
    isNew: true,
  };
  const ends = found.flatMap(({ row }) => {
    const { basis } = judged.rows[row]?.verdict ?? {};
    // What the owner has written there stays.
    if (!basis || basis.until === null || !(until.isNew || isBlank(table.rows[row]?.[until.at]))) return [];
    // A basis that the row names and that has no end would get one.
    return basis.named ? [] : [{ row: placeOf(row), value: isoDay(basis.until) }];
  });
  const isMade = until.isNew && ends.length > 0;
  const mark = targetFor(judgement, 'stoppedOn', lines) ?? {
    at: firstNewColumn(judgement) + (isMade ? 1 : 0),
    title: stoppedOn,
    isNew: true,
  };
  const stops = found.map(({ row }) => ({ row: placeOf(row), value: isoDay(company.settings.today) }));
  const cleared = columnsToClear(table, company.settings).map((at): FactCells => {
    const isFormula = filledByFormulas(judgement, at);
    return {
      at,
      title: textOf(table.titles[at]),
      isNew: false,
      as: 'text',
      cells: found.flatMap(({ row }) =>
        isBlank(table.rows[row]?.[at]) || isFormula(row) ? [] : [{ row: placeOf(row), value: '' }],
      ),
    };
  });
  return {
    kind: 'write-facts',
    sheetId: table.sheetId,
    headerRow: table.headerRow,
    anchor: anchorColumn(table),
    columns: [
      ...cleared.filter(({ cells }) => cells.length > 0),
      ...(ends.length === 0 ? [] : [{ ...until, as: 'day' as const, cells: ends }]),
      { ...mark, as: 'day', cells: stops },
    ],
  };
}

/** The column that a sheet has for a fact of every channel; null where there is none, or a formula fills a cell to be written. */
function targetFor(judgement: Judgement, fact: 'keepUntil' | 'stoppedOn', lines: readonly number[]): Target | null {
  const column = (judgement.table.columns.of.get(fact) ?? []).find(({ channel }) => channel === null);
  if (column === undefined || lines.some(filledByFormulas(judgement, column.at))) return null;
  return standingTarget(column);
}
