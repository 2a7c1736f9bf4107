import { type Cell, isInstant } from '../cell';
import { calendarDate, type Day, dayFrom, daysInMonth, SERIAL_ZERO } from '../day';
import type { PartialDate } from '../partial-date';
import { foldWords } from './fold';
import { monthOf } from './months';
import { meaningOf } from './vocabulary';

export const DATE_ORDERS = ['auto', 'DMY', 'MDY', 'YMD'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Which of day and month stands first where a column writes both as numbers; `undecided` keeps both readings. */
export type ColumnOrder = 'DMY' | 'MDY' | 'YMD' | 'undecided';

/** What reading needs to know of the world, so that the core needs no clock and no zones. */
export interface Calendar {
  readonly today: Day;
  /** The day of an instant, in milliseconds since 1970, in the spreadsheet's time zone. */
  dayAt(milliseconds: number): Day;
}

/** What a date cell gave: a date, nothing (blank, or a default such as 1970-01-01), or a text that is no date. */
export type ReadDate = PartialDate | 'missing' | 'unreadable' | 'no-such-day';

/** What a date is of: a two-digit year of a birth lies behind us, of anything else it is near us. */
export type Century = 'near' | 'birth';

/** A two-digit year so far ahead is still taken for one to come: 27 is 2027 and not 1927. */
const YEARS_AHEAD = 30;

const DEFAULTS_OF_MACHINES = new Set<Day>(
  [
    [1899, 12, 30],
    [1899, 12, 31],
    [1900, 1, 1],
    [1904, 1, 1],
    [1970, 1, 1],
    [1, 1, 1],
  ].map(([year, month, date]) => dayFrom(year as number, month as number, date as number) as Day),
);

/** A longer text is a note, and not worth looking for a date in. */
const LONGEST_DATE = 60;

/** Smaller numbers are counts, ages or prices: nobody's consent is of 1927. */
const EARLIEST_SERIAL = 10_000;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;
const EARLIEST_DAY = dayFrom(EARLIEST_YEAR, 1, 1) as Day;
const LATEST_DAY = dayFrom(LATEST_YEAR, 12, 31) as Day;
const LAST_DEFAULT: Day = 0; // 1970-01-01

const A_DAY = 86_400_000;
/** 1970-01-01, which is the day before in the zones west of Greenwich. */
const BEGINNING_OF_MACHINES: Day = 0;

const SHORT = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})\.?$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMERIC =
  /^(\d{1,4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?(?:\s*g\.?)?(?:[\sT,]+(?:plkst\.?\s*)?\d{1,2}[:.]\d{2}.*)?$/i;
const ORDERED = /^\s*(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*\d{2}(?:\d{2})?(?:\D|$)/;
const ISO_ZONED = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const YEAR_MONTH = /^(\d{4})[-./](\d{1,2})\.?$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})\.?$/;
const YEAR = /^(\d{4})\.?\s*(?:g|gads|gada|года|г)?\.?$/i;
const TIME_BEHIND = /[\s,T]+(?:at|plkst\.?|um|à)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?$/i;
const NUMBER = /^\d+$|^\d{5,6}\.\d+$/;
const ZERO_DATE = /^0{1,4}[-./]0{1,2}[-./]0{1,4}(?:[ T].*)?$/;

/**
 * Reads a date cell in all the forms of domain section 8. Never throws and never guesses: a cell that can be read two ways
 * keeps both readings, and a text that is no date says so.
 */
export function readDate(cell: Cell, order: ColumnOrder, calendar: Calendar, century: Century = 'near'): ReadDate {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return 'missing';
  if (isInstant(cell)) return wholeDay(instantDay(cell.getTime(), calendar));
  if (typeof cell === 'number') return fromNumber(cell, calendar);
  if (typeof cell !== 'string') return 'unreadable';
  // The two forms of nearly every date come first.
  const short = SHORT.exec(cell);
  if (short) return fromNumeric(short, order, calendar, century);
  const iso = ISO_DAY.exec(cell);
  if (iso) return fromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const text = cell.trim();
  if (text === '' || ZERO_DATE.test(text)) return 'missing';
  if (text.length > LONGEST_DATE) return 'unreadable';
  return NUMBER.test(text) ? fromNumber(Number(text), calendar) : fromText(text, order, calendar, century);
}

/** Whether the cell is a date of numbers between slashes or dashes, of which day or month may stand first. */
export function isOrdered(cell: Cell): boolean {
  return typeof cell === 'string' && (cell.includes('/') || cell.includes('-')) && ORDERED.test(cell);
}

/** What a column of dates shows of its own order: a first part over 12, a second over 12, or neither (or both). */
export function columnOrder(cells: Iterable<Cell>): ColumnOrder {
  let [dayFirst, monthFirst] = [false, false];
  for (const cell of cells) {
    const [, first, second] = (isOrdered(cell) && ORDERED.exec(cell as string)) || [];
    if (first === undefined || second === undefined) continue;
    dayFirst ||= Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12;
    monthFirst ||= Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12;
    if (dayFirst && monthFirst) return 'undecided';
  }
  if (dayFirst === monthFirst) return 'undecided';
  return dayFirst ? 'DMY' : 'MDY';
}

function fromText(text: string, order: ColumnOrder, calendar: Calendar, century: Century): ReadDate {
  const zoned = ISO_ZONED.exec(text);
  if (zoned) return fromZoned(zoned, calendar);
  const numeric = NUMERIC.exec(text);
  if (numeric) return fromNumeric(numeric, order, calendar, century);
  const packed = packedDate(text);
  if (packed !== null) return packed;
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return wholeMonth(Number(yearMonth[1]), Number(yearMonth[2]));
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return wholeMonth(Number(monthYear[2]), Number(monthYear[1]));
  const year = YEAR.exec(text);
  if (year) return wholeYear(Number(year[1]));
  const named = fromMonthName(foldWords(text.replace(TIME_BEHIND, '')), calendar, century);
  return named === 'unreadable' && meaningOf(text) === 'unknown' ? 'missing' : named;
}

function fromNumeric(match: RegExpExecArray, order: ColumnOrder, calendar: Calendar, century: Century): ReadDate {
  const [, first, mark, second, third] = match as unknown as [string, string, string, string, string];
  if (first.length >= 3) {
    return first.length === 4 && third.length <= 2
      ? fromParts(Number(first), Number(second), Number(third))
      : 'unreadable';
  }
  if (third.length === 3) return 'unreadable';
  if (order === 'YMD' && mark !== '.' && third.length <= 2) {
    return fromParts(fullYear(first, calendar, century), Number(second), Number(third));
  }
  const year = fullYear(third, calendar, century);
  const dayFirst = fromParts(year, Number(second), Number(first));
  const monthFirst = fromParts(year, Number(first), Number(second));
  if (mark === '.') return dayFirst;
  if (order === 'MDY') return monthFirst;
  if (order === 'DMY') return dayFirst;
  // Dashes are written day first; only slashes are written both ways.
  return mark === '-' ? eitherReading(dayFirst, dayFirst, monthFirst) : eitherReading(undefined, dayFirst, monthFirst);
}

/** Of two readings: the preferred one if it exists, the only one that exists, or both as one span. */
function eitherReading(preferred: ReadDate | undefined, one: ReadDate, other: ReadDate): ReadDate {
  if (preferred !== undefined && typeof preferred === 'object') return preferred;
  if (typeof one !== 'object') return other;
  if (typeof other !== 'object') return one;
  return {
    earliest: Math.min(one.earliest, other.earliest),
    latest: Math.max(one.latest, other.latest),
    precision: 'day',
  };
}

function fullYear(digits: string, calendar: Calendar, century: Century): number {
  if (digits.length > 2) return Number(digits);
  const short = Number(digits);
  const thisYear = calendarDate(calendar.today).year % 100;
  return short > thisYear + (century === 'birth' ? 0 : YEARS_AHEAD) ? 1900 + short : 2000 + short;
}

function fromZoned(match: RegExpExecArray, calendar: Calendar): ReadDate {
  const [year, month, date, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const day = dayFrom(year as number, month as number, date as number);
  if (day === undefined) return 'no-such-day';
  const zone = /([+-])(\d{2}):?(\d{2})/.exec(match[7] as string);
  const offset = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  const minutes = (day * 24 + (hour as number)) * 60 + (minute as number) - offset;
  return wholeDay(instantDay((minutes * 60 + (second ?? 0)) * 1000, calendar));
}

/** A number: a year, a packed date, a serial day, or seconds or milliseconds since 1970, told apart by its size. */
function fromNumber(value: number, calendar: Calendar): ReadDate {
  if (!Number.isFinite(value) || value <= 0) return 'missing';
  if (Number.isInteger(value) && value >= EARLIEST_YEAR && value <= LATEST_YEAR) return wholeYear(value);
  if (value < 3) return 'missing';
  if (value < 100_000) return value < EARLIEST_SERIAL ? 'unreadable' : wholeDay(SERIAL_ZERO + Math.floor(value));
  const packed = packedDate(String(value));
  if (packed !== null) return packed;
  if (value >= 1e8 && value < 1e10) return wholeDay(instantDay(value * 1000, calendar));
  if (value >= 1e11 && value < 1e13) return wholeDay(instantDay(value, calendar));
  return 'unreadable';
}

/** A month by its name, with a day before or after it, and a year; of two short numbers the second is the year. */
function fromMonthName(words: string, calendar: Calendar, century: Century): ReadDate {
  const parts = words.split(' ').filter((word) => !FILLERS.has(word));
  const months = parts.flatMap((word) => monthOf(word) ?? []);
  const long = parts.filter((word) => /^\d{4}$/.test(word));
  const short = parts.filter((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word));
  const year = long[0] ?? short[1];
  const numbers = long.length + short.length;
  if (months.length !== 1 || year === undefined || numbers > 2 || numbers + 1 !== parts.length) return 'unreadable';
  const [month, full] = [months[0] as number, fullYear(year, calendar, century)];
  return short[0] === undefined ? wholeMonth(full, month) : fromParts(full, month, Number.parseInt(short[0], 10));
}

const FILLERS = new Set(['gada', 'g', 'm', 'de', 'of', 'del', 'r', 'года', 'г', 'd', 'men', 'a', 'the']);

/** `20180305`, with or without a time behind; null where the digits are no such date but a count of seconds, say. */
function packedDate(digits: string): ReadDate | null {
  const [, year, month, date] = (COMPACT.exec(digits) ?? []).map(Number) as number[];
  if (year === undefined || month === undefined || date === undefined) return null;
  const isDate = year >= EARLIEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= 12 && date >= 1 && date <= 31;
  return isDate ? fromParts(year, month, date) : null;
}

function fromParts(year: number, month: number, date: number): ReadDate {
  const day = dayFrom(year, month, date);
  if (day === undefined) return year === 0 && month === 0 ? 'missing' : 'no-such-day';
  return wholeDay(day);
}

function wholeDay(day: Day): ReadDate {
  if (day <= LAST_DEFAULT && DEFAULTS_OF_MACHINES.has(day)) return 'missing';
  if (day < EARLIEST_DAY || day > LATEST_DAY) return 'unreadable';
  return { earliest: day, latest: day, precision: 'day' };
}

function wholeMonth(year: number, month: number): ReadDate {
  const first = dayFrom(year, month, 1);
  if (first === undefined || year < EARLIEST_YEAR || year > LATEST_YEAR) return 'unreadable';
  return { earliest: first, latest: first + daysInMonth(year, month) - 1, precision: 'month' };
}

function wholeYear(year: number): ReadDate {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return 'unreadable';
  return { earliest: dayFrom(year, 1, 1) as Day, latest: dayFrom(year, 12, 31) as Day, precision: 'year' };
}

function instantDay(milliseconds: number, calendar: Calendar): Day {
  const isZeroSomewhere = Math.abs(milliseconds) < A_DAY;
  return isZeroSomewhere || !Number.isFinite(milliseconds) ? BEGINNING_OF_MACHINES : calendar.dayAt(milliseconds);
}
