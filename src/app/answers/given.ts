import type { Cell } from '../../core/cell';
import type { Day } from '../../core/day';
import { GDPR_IN_FORCE } from '../../core/day';
import type { PartialDate } from '../../core/partial-date';
import { type Calendar, columnOrder, isOrdered, readDate } from '../../core/read/dates';
import type { FormResponse } from '../../core/read/form-responses';
import { type GivenAnswer, readListAnswer } from '../../core/read/given-answer';
import type { OpenCode } from './answer-texts';

/** Where an answer stands; the row counts from 0. */
export interface AnswerPlace {
  readonly sheetName: string;
  readonly row: number;
}

/** A line of one of our lists; key, e-mail and phone as the list shows them, `''` where it does not. */
export interface ListedAnswer extends AnswerPlace {
  readonly key: string;
  readonly email: string;
  readonly phone: string;
  readonly answer: Cell;
  readonly on: Cell;
}

/** Everything that was answered. */
export interface Answers {
  readonly listed: readonly ListedAnswer[];
  readonly forms: readonly { readonly sheetName: string; readonly responses: readonly FormResponse[] }[];
}

/** An answer that was read. */
export interface Given extends AnswerPlace {
  readonly key: string;
  readonly email: string;
  readonly phone: string;
  readonly answer: GivenAnswer;
  readonly on: PartialDate | null;
}

/** Reads all answers; lines that nobody has answered are left out. */
export function answersGiven({ listed, forms }: Answers, calendar: Calendar): readonly Given[] {
  const order = columnOrder(listed.map(({ on }) => on));
  const ofLists = listed.flatMap((line): Given[] => {
    const answer = readListAnswer(line.answer);
    if (answer === null) return [];
    const on = readDate(line.on, isOrdered(line.on) ? order : 'undecided', calendar);
    return [{ ...line, answer, on: typeof on === 'object' ? on : null }];
  });
  const ofForms = forms.flatMap(({ sheetName, responses }) =>
    responses.map((response): Given => ({ sheetName, key: '', phone: '', ...response })),
  );
  return [...ofLists, ...ofForms];
}

/** The day that an answer is written down with. */
export interface DatedAnswer {
  readonly day: Day;
  /** Whether the day is only the one on which the answer was found. */
  readonly found: boolean;
}

/**
 * A confirmation counts with its day alone, of two readings the earlier; a refusal counts in any case, with the later reading,
 * and without a day from today on.
 */
export function dayOfAnswer(
  { answer, on }: Given,
  today: Day,
): { readonly dated: DatedAnswer | null; readonly open: OpenCode | null } {
  const isAhead = on !== null && on.latest > today;
  if (answer === 'declined') {
    const dated = on === null || isAhead ? { day: today, found: true } : { day: on.latest, found: false };
    return { dated, open: on !== null && on.earliest > today ? 'in-the-future' : null };
  }
  if (answer === 'unclear') return { dated: null, open: 'unclear' };
  if (on === null || on.precision !== 'day') return { dated: null, open: 'needs-its-day' };
  if (isAhead) return { dated: null, open: 'in-the-future' };
  if (on.earliest < GDPR_IN_FORCE) return { dated: null, open: 'too-early' };
  return { dated: { day: on.earliest, found: false }, open: null };
}
