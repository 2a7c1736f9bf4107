import { textOf } from '../../core/cell';
import type { Settings } from '../../core/company';
import { emailsIn } from '../../core/identity';
import { readFormResponses } from '../../core/read/form-responses';
import type { Answers, ListedAnswer } from '../answers/given';
import { answersChange, type OpenAnswer, planAnswers } from '../answers/plan-answers';
import type { Change } from '../change';
import { classify, type Judgement, judgeCustomers } from '../classify';
import { buildAskAnotherWay, standingAskAnotherWay } from '../lists/ask-another-way';
import { buildDeletion } from '../lists/deletion';
import { buildReconsent, standingReconsent } from '../lists/reconsent';
import { buildSafeToSend } from '../lists/safe-to-send';
import { buildStopMarketing } from '../lists/stop-marketing';
import type { StandingLine } from '../lists/tab-lines';
import { insertLiveZones } from '../live-zones';
import { openLog } from '../log-tab';
import { suppress, suppressionsOf } from '../suppression-tab';
import type { Workbook } from '../workbook';

/** What became of the answers. */
export interface Applied {
  readonly language: Settings['language'];
  readonly confirmed: number;
  readonly declined: number;
  readonly suppressed: number;
  /** Answers that could not be written down, each with its place and why: they stay where they stand. */
  readonly open: readonly OpenAnswer[];
  /** Rows that belong on these lists now, where the campaign is over; null where it is not. */
  readonly over: { readonly toDelete: number; readonly toStop: number } | null;
}

/**
 * Carries the answers over into the customers' sheet: those of the Re-consent and Ask another way lists and those of forms. Who
 * refuses is on the suppression list too. Then the rows are judged again, and the lists that stand are made anew; after the
 * campaign's last day those who have not answered are on the Deletion or the Stop marketing list. Done twice it changes nothing.
 *
 * @throws Refusal where the sheet or an answer cannot be used; Unfinished where the time is used up.
 */
export function applyAnswers(workbook: Workbook): Applied {
  const taken = takeAnswersOver(workbook);
  const judgement = taken.changed ? judgeCustomers(workbook) : taken.judgement;
  const { campaignDeadline, today, language } = judgement.company.settings;
  const isOver = campaignDeadline !== null && today > campaignDeadline;
  const refreshed = (tab: Parameters<Workbook['tab']>[0], isDue: boolean): boolean =>
    isDue || workbook.tab(tab) !== null;
  if (refreshed('safeToSend', false)) buildSafeToSend(workbook, judgement);
  if (refreshed('askAnotherWay', false)) buildAskAnotherWay(workbook, judgement);
  if (refreshed('reconsent', false)) buildReconsent(workbook, judgement);
  const toStop = refreshed('stopMarketing', isOver) ? buildStopMarketing(workbook, judgement).rows : 0;
  const toDelete = refreshed('deletion', isOver) ? buildDeletion(workbook, judgement).rows : 0;
  const { confirmed, declined, suppressed, open } = taken;
  return { language, confirmed, declined, suppressed, open, over: isOver ? { toDelete, toStop } : null };
}

interface Taken extends Pick<Applied, 'confirmed' | 'declined' | 'suppressed' | 'open'> {
  readonly changed: boolean;
  /** As it was before anything was written. */
  readonly judgement: Judgement;
}

/** Writes the answers down that wait in lists and forms, and judges the rows again where they were judged before. */
export function takeAnswersOver(workbook: Workbook, judgement: Judgement = judgeCustomers(workbook)): Taken {
  const { settings } = judgement.company;
  const log = openLog(workbook, settings.language);
  const { today } = settings;
  const { calendar } = workbook.surroundings;
  const plan = planAnswers(
    judgement,
    answersIn(workbook, settings),
    { today, dayAt: (milliseconds) => calendar.dayAt(milliseconds) },
    suppressionsOf(workbook, settings) ?? (() => []),
  );
  const { confirmed, declined, open } = plan;
  const written = answersChange(judgement, plan);
  const suppressing = suppress(
    workbook,
    settings,
    plan.suppressions.map(({ address, day }) => ({ address, channel: null, reason: 'declined', date: day })),
  );
  const counts = { confirmed, declined, suppressed: suppressing.added, open: open.length };
  const outcome = { confirmed, declined, suppressed: suppressing.added, open, judgement };
  const { id, begun, cutOffWith } = log.operation('answers', confirmed + declined);
  if (written === null && suppressing.changes.length === 0 && cutOffWith === null)
    return { ...outcome, changed: false };
  workbook.apply([
    { kind: 'mark-customers', sheetId: judgement.table.sheetId },
    ...begun,
    ...suppressing.changes,
    ...(written === null ? [] : [...liveOut(judgement), written]),
    log.done('answers', id, counts),
  ]);
  judgeAgain(workbook, judgement);
  return { ...outcome, changed: true };
}

/** Rows that were judged before have another zone now; a formula follows by itself, but it reads nothing right of it. */
export function judgeAgain(workbook: Workbook, { table }: Judgement): void {
  if (table.isLive) insertLiveZones(workbook);
  else if (table.ours.has('zone')) classify(workbook);
}

function liveOut({ table }: Judgement): readonly Change[] {
  if (!table.isLive) return [];
  const { sheetId, headerRow, removable } = table;
  return [{ kind: 'remove-ours', sheetId, headerRow, columns: removable }];
}

function answersIn(workbook: Workbook, { today }: Settings): Answers {
  const { calendar } = workbook.surroundings;
  const reading = { today, dayAt: (milliseconds: number) => calendar.dayAt(milliseconds) };
  const forms = workbook.otherSheets().flatMap(({ sheetName, values }) => {
    const responses = readFormResponses(values, reading);
    return responses === null ? [] : [{ sheetName, responses }];
  });
  const listed = [
    ...linesOf(workbook.tab('reconsent')?.sheetName, standingReconsent(workbook).lines),
    ...linesOf(workbook.tab('askAnotherWay')?.sheetName, standingAskAnotherWay(workbook).lines),
  ];
  return { listed, forms };
}

type AnswerLine =
  | StandingLine<'key' | 'answer' | 'answeredOn'>
  | StandingLine<'key' | 'email' | 'phone' | 'answer' | 'answeredOn'>;

function linesOf(sheetName: string | undefined, lines: readonly AnswerLine[]): readonly ListedAnswer[] {
  return lines.map(({ cells, row }) => ({
    sheetName: sheetName ?? '',
    row,
    key: textOf(cells.key).trim(),
    // Where nobody may be written to, only the key tells who it is.
    email:
      ('email' in cells && textOf(cells.email)) || (emailsIn(textOf(cells.key)).length > 0 ? textOf(cells.key) : ''),
    phone: ('phone' in cells && textOf(cells.phone)) || (/^\s*\+/.test(textOf(cells.key)) ? textOf(cells.key) : ''),
    answer: cells.answer,
    on: cells.answeredOn,
  }));
}
