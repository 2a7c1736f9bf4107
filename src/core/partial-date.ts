import type { Day } from './day';

/**
 * A date as far as a cell gives it away: from a day to a day. A whole day has both ends equal; a month or a year spans all
 * its days; a day written so that it can be read two ways (`06/05/2018`) spans both readings but keeps day precision.
 * Rules ask for the end that is worse for the row.
 */
export interface PartialDate {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: 'day' | 'month' | 'year';
}

/**
 * The date if it proves that something happened: not after today in any reading, and a month or year that is still running
 * ends today. `null` for a date to come, which is evidence of nothing.
 */
export function pastOrNull(date: PartialDate | null, today: Day): PartialDate | null {
  if (date === null || date.latest <= today) return date;
  if (date.precision === 'day' || date.earliest > today) return null;
  return { ...date, latest: today };
}

/**
 * The date of something that has certainly happened, such as a purchase: a reading that is still to come cannot be meant.
 * `null` where no reading has come.
 */
export function happenedBy(today: Day, date: PartialDate | null): PartialDate | null {
  if (date === null || date.earliest > today) return null;
  return date.latest <= today ? date : { ...date, latest: today };
}
