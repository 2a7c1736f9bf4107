import type { Day } from '../../core/day';
import type { JudgedRow } from '../../core/judge-table';
import type { Refused } from '../../core/suppression';
import type { Addition } from '../suppression-tab';

/**
 * What a person has refused, for the suppression list: it stays there when the row is gone. A row that nobody has refused
 * anything in leaves nothing behind.
 *
 * @param today the day of a refusal that has none, but for an opt-out: without a day it beats every consent.
 */
export function refusalsFor({ facts, person }: JudgedRow, today: Day): readonly Addition[] {
  const refused: Refused[] = [
    ...(person.erasureRequested ? [{ channel: null, reason: 'erasure', date: today } as const] : []),
    ...person.optOuts.map(
      ({ channel, date }) => ({ channel, reason: 'opted-out', date: date?.latest ?? null }) as const,
    ),
    ...person.refusals.map(
      ({ channel, date }) => ({ channel, reason: 'declined', date: date?.latest ?? today }) as const,
    ),
  ];
  const { emails, phones } = facts.identity;
  return [...emails, ...phones].flatMap((address) => refused.map((one) => ({ address, ...one })));
}
