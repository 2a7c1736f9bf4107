import type { LocaleHabits } from './locale';
import { serialOfClock } from './serial-day';

/** A day as it was typed. */
export interface TypedDay {
  readonly serial: number;
  /** As in `2026-03-01`. */
  readonly isIso: boolean;
}

const YEAR_FIRST = /^(\d{4})(-|\/|\. ?)(\d{1,2})\2(\d{1,2})\.?$/;
const YEAR_LAST = /^(\d{1,2})(-|\/|\. ?)(\d{1,2})\2(\d{4}|\d{2})\.?$/;
const NO_YEAR = /^(\d{1,2})(-|\/|\. ?)(\d{1,2})\.?$/;
const YEAR_AND_MONTH = /^(?:(\d{4})[-/](\d{1,2})|(\d{1,2})[-/](\d{4}))$/;
const DAY_AND_NAME =
  /^(\d{1,2})(?:\.|st|nd|rd|th|er)?(?: |-|\/)?(?:de )?(\p{L}{3,12})\.?(?:(?:,? |-|\/)(?:de )?(\d{4}|\d{2})(?: г\.?)?)?$/iu;
const NAME_AND_DAY = /^(\p{L}{3,12})\.?[ -](\d{1,2})(?:\.|st|nd|rd|th)?(?:(?:,? |-)(\d{4}))?$/iu;
const NAME_AND_YEAR = /^(\p{L}{3,12})\.?[ -](\d{4})$/u;

/** Reads a day as a person types it in a locale; null when the text is no day, or one that no calendar has. */
export function typedDay(text: string, habits: LocaleHabits, thisYear: number): TypedDay | null {
  const serial =
    yearFirst(text) ??
    yearLast(text, habits) ??
    withoutYear(text, habits, thisYear) ??
    yearAndMonth(text) ??
    named(text, habits, thisYear);
  return serial === null ? null : { serial, isIso: /^\d{4}-/.test(text) && YEAR_FIRST.test(text) };
}

function yearFirst(text: string): number | null {
  const found = YEAR_FIRST.exec(text);
  return found && serialOfDay(Number(found[1]), Number(found[3]), Number(found[4]));
}

function yearLast(text: string, { dateOrder }: LocaleHabits): number | null {
  const found = YEAR_LAST.exec(text);
  if (!found) return null;
  const [first = '', second = '', last = ''] = [found[1], found[3], found[4]];
  if (dateOrder === 'mdy') return serialOfDay(fullYear(last), Number(first), Number(second));
  const shortYearFirst =
    dateOrder === 'ymd' && first.length === 2 && last.length === 2
      ? serialOfDay(fullYear(first), Number(second), Number(last))
      : null;
  return shortYearFirst ?? serialOfDay(fullYear(last), Number(second), Number(first));
}

function withoutYear(text: string, { decimalMark, yearlessOrder }: LocaleHabits, thisYear: number): number | null {
  const found = NO_YEAR.exec(text);
  // A dot between two numbers is a decimal mark where the locale has it so.
  if (!found || (found[2]?.startsWith('.') && decimalMark === '.')) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  return yearlessOrder === 'md' ? serialOfDay(thisYear, first, second) : serialOfDay(thisYear, second, first);
}

function yearAndMonth(text: string): number | null {
  const found = YEAR_AND_MONTH.exec(text);
  return found && serialOfDay(Number(found[1] ?? found[4]), Number(found[2] ?? found[3]), 1);
}

function named(text: string, { monthsByName }: LocaleHabits, thisYear: number): number | null {
  const month = (name = ''): number => (monthsByName.get(name.toLowerCase()) ?? Number.NaN) + 1;
  const yearOf = (digits: string | undefined): number => (digits === undefined ? thisYear : fullYear(digits));
  const dayFirst = DAY_AND_NAME.exec(text);
  if (dayFirst) return serialOfDay(yearOf(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]));
  const nameFirst = NAME_AND_DAY.exec(text);
  if (nameFirst) return serialOfDay(yearOf(nameFirst[3]), month(nameFirst[1]), Number(nameFirst[2]));
  const noDay = NAME_AND_YEAR.exec(text);
  return noDay && serialOfDay(Number(noDay[2]), month(noDay[1]), 1);
}

// Two digits are a year up to 2029, as in other spreadsheet programs.
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? serialOfClock(date.getTime()) : null;
}
