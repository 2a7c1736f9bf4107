import type { LocaleHabits } from './locale';
import { serialOfClock } from './serial-day';
import type { TypedCell } from './typed-cell';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP]M))?$/i;
const DATE_AND_TIME = /^(.*?\d)\.?\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?)$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?$/;
const NO_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\.?$/;
const MONTH_NAMED = /^(?:(\d{1,2})[ -]([a-z]{3,9})\.?|([a-z]{3,9})\.? (\d{1,2}))(?:,? |-)(\d{4})$/i;

/** Reads a day, a time or both as a person types them in a locale; null when the text is neither. */
export function readTypedMoment(text: string, habits: LocaleHabits, thisYear: number): TypedCell | null {
  const time = timeOf(text);
  if (time !== null) return { value: time, numberFormat: 'h:mm:ss' };
  const both = DATE_AND_TIME.exec(text);
  const dayText = both?.[1] ?? text;
  const day = dayOf(dayText, habits, thisYear);
  if (day === null) return null;
  if (!both) return { value: day, numberFormat: dayFormat(dayText, habits) };
  const clock = timeOf(both[2] ?? '');
  return clock === null ? null : { value: day + clock, numberFormat: `${dayFormat(dayText, habits)} h:mm:ss` };
}

function timeOf(text: string): number | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const half = found[4]?.toUpperCase();
  const typedHour = Number(found[1]);
  const hour = half ? (typedHour % 12) + (half === 'PM' ? 12 : 0) : typedHour;
  const minute = Number(found[2]);
  const second = Number(found[3] ?? 0);
  const fits = hour < 24 && minute < 60 && second < 60 && (!half || (typedHour >= 1 && typedHour <= 12));
  return fits ? (hour * 3600 + minute * 60 + second) / 86_400 : null;
}

function dayOf(text: string, habits: LocaleHabits, thisYear: number): number | null {
  return yearFirst(text) ?? yearLast(text, habits) ?? withoutYear(text, habits, thisYear) ?? monthNamed(text, habits);
}

function yearFirst(text: string): number | null {
  const found = YEAR_FIRST.exec(text);
  return found && serialOfDay(Number(found[1]), Number(found[3]), Number(found[4]));
}

function yearLast(text: string, habits: LocaleHabits): number | null {
  const found = YEAR_LAST.exec(text);
  if (!found) return null;
  const [month, day] = monthAndDay(Number(found[1]), Number(found[3]), habits);
  return serialOfDay(fullYear(found[4] ?? ''), month, day);
}

function withoutYear(text: string, habits: LocaleHabits, thisYear: number): number | null {
  const found = NO_YEAR.exec(text);
  // A dot between two numbers is a decimal mark where the locale has it so.
  if (!found || (found[2] === '.' && habits.decimalMark === '.')) return null;
  const [month, day] = monthAndDay(Number(found[1]), Number(found[3]), habits);
  return serialOfDay(thisYear, month, day);
}

function monthNamed(text: string, habits: LocaleHabits): number | null {
  // The names are English: other languages' names are not modelled and stay text.
  const found = habits.decimalMark === '.' ? MONTH_NAMED.exec(text) : null;
  if (!found) return null;
  const month = MONTHS.indexOf((found[2] ?? found[3] ?? '').slice(0, 3).toLowerCase()) + 1;
  return serialOfDay(Number(found[5]), month, Number(found[1] ?? found[4]));
}

function monthAndDay(first: number, second: number, habits: LocaleHabits): readonly [month: number, day: number] {
  return habits.dateOrder === 'dmy' ? [second, first] : [first, second];
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? serialOfClock(date.getTime()) : null;
}

function dayFormat(text: string, habits: LocaleHabits): string {
  return text.includes('-') && YEAR_FIRST.test(text) ? 'yyyy-mm-dd' : habits.dateFormat;
}
