import { formatSections } from './format-sections';
import type { LocaleHabits } from './locale';
import { type MomentPiece, momentPattern } from './moment-pattern';
import { clockOfSerial } from './serial-day';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** True for a number format that shows a day, a time or a duration, under which getValue gives a Date. */
export function isMomentFormat(format: string): boolean {
  return isMomentPattern(formatSections(format).numeric[0]?.pattern ?? '');
}

/** The same for one section of a number format. */
export function isMomentPattern(pattern: string): boolean {
  return momentPattern(pattern).isMoment;
}

/** A serial day under one section of a number format, with the names and marks of a locale. */
export function printMoment(serial: number, pattern: string, habits: LocaleHabits): string {
  const { pieces, isHalved, isElapsed, decimals } = momentPattern(pattern);
  const shown = isElapsed ? Math.abs(serial) : serial;
  const step = 10 ** (3 - decimals);
  // Seconds with decimals are rounded, and whole seconds are those that went by.
  const milliseconds = decimals === 0 ? 1 : step;
  const clock = new Date(Math.round(clockOfSerial(shown) / milliseconds) * milliseconds);
  const moment: Moment = {
    clock,
    elapsed: Math.round((shown * DAY) / milliseconds) * milliseconds,
    isHalved,
    hasDay: pieces.some((piece) => piece.kind === 'day' && piece.width < 3),
    habits,
  };
  const text = pieces.map((piece) => printPiece(piece, moment)).join('');
  return isElapsed && serial < 0 ? `-${text}` : text;
}

interface Moment {
  /** The moment as if the clock were in Greenwich. */
  readonly clock: Date;
  /** Milliseconds since the serial day 0. */
  readonly elapsed: number;
  readonly isHalved: boolean;
  readonly hasDay: boolean;
  readonly habits: LocaleHabits;
}

function printPiece(piece: MomentPiece, moment: Moment): string {
  const { clock, elapsed, habits } = moment;
  switch (piece.kind) {
    case 'literal':
      return piece.text;
    case 'half':
      return clock.getUTCHours() < 12 ? piece.am : piece.pm;
    case 'year':
      return piece.width <= 2 ? padded(clock.getUTCFullYear() % 100, 2) : padded(clock.getUTCFullYear(), 4);
    case 'month':
      return month(piece.width, moment);
    case 'day':
      return day(piece.width, moment);
    case 'hour':
      return hour(piece.width, moment);
    case 'minute':
      return padded(clock.getUTCMinutes(), piece.width);
    case 'second':
      return padded(clock.getUTCSeconds(), piece.width);
    case 'allHours':
      return padded(Math.floor(elapsed / HOUR), piece.width);
    case 'allMinutes':
      return padded(Math.floor(elapsed / MINUTE), piece.width);
    case 'allSeconds':
      return padded(Math.floor(elapsed / SECOND), piece.width);
    case 'fraction':
      return `${piece.isMarked ? habits.decimalMark : ''}${padded(clock.getUTCMilliseconds(), 3).padEnd(piece.width, '0').slice(0, piece.width)}`;
  }
}

function month(width: number, { clock, hasDay, habits: { names } }: Moment): string {
  const at = clock.getUTCMonth();
  if (width < 3) return padded(at + 1, width);
  if (width === 3) return names.shortMonths[at] ?? '';
  const full = (hasDay ? names.months[at] : (names.monthsAlone ?? names.months)[at]) ?? '';
  return width === 5 ? full.charAt(0) : full;
}

function day(width: number, { clock, habits: { names } }: Moment): string {
  if (width < 3) return padded(clock.getUTCDate(), width);
  return (width === 3 ? names.shortDays : names.days)[clock.getUTCDay()] ?? '';
}

function hour(width: number, { clock, isHalved }: Moment): string {
  const hours = clock.getUTCHours();
  return padded(isHalved ? hours % 12 || 12 : hours, Math.min(2, width));
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
