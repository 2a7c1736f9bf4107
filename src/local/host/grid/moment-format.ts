import { clockOfSerial } from './serial-day';

const PIECES = /"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|a\/p|y+|m+|d+|h+|s+|0+|[\s\S]/gi;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const known = new Map<string, boolean>();

/** True for a number format that shows a day or a time, under which getValue gives a Date. */
export function isMomentFormat(format: string): boolean {
  const answer = known.get(format);
  if (answer !== undefined) return answer;
  const letters = format.replace(/"[^"]*"|\\./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  const found = /[ymdhs]/i.test(letters) && !/general/i.test(letters);
  known.set(format, found);
  return found;
}

/** A serial day as a number format of Sheets shows it: `m` is a month unless it stands beside hours or seconds. */
export function printMoment(serial: number, format: string): string {
  const clock = new Date(clockOfSerial(serial));
  const pieces = format.match(PIECES) ?? [];
  const halfDay = pieces.some((piece) => /^(?:AM\/PM|a\/p)$/i.test(piece));
  return pieces.map((piece, index) => printPiece(piece, clock, halfDay, isMinute(pieces, index))).join('');
}

function isMinute(pieces: readonly string[], index: number): boolean {
  const unit = (piece: string): boolean => /^\[?[ymdhs]/i.test(piece);
  const before = pieces.slice(0, index).reverse().find(unit);
  const after = pieces.slice(index + 1).find(unit);
  return /^\[?h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

function printPiece(piece: string, clock: Date, halfDay: boolean, minute: boolean): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith('\\')) return piece.slice(1);
  if (/^(?:AM\/PM|a\/p)$/i.test(piece)) return clock.getUTCHours() < 12 ? 'AM' : 'PM';
  const print = UNITS[piece.replace(/[[\]]/g, '').charAt(0).toLowerCase()];
  return print ? print(piece.replace(/[[\]]/g, '').length, clock, { halfDay, minute }) : piece;
}

interface Setting {
  readonly halfDay: boolean;
  readonly minute: boolean;
}

const UNITS: Readonly<Record<string, (width: number, clock: Date, setting: Setting) => string>> = {
  y: (width, clock) => (width <= 2 ? padded(clock.getUTCFullYear() % 100, 2) : padded(clock.getUTCFullYear(), 4)),
  m: (width, clock, { minute }) => (minute ? padded(clock.getUTCMinutes(), width) : monthName(width, clock)),
  d: (width, clock) => {
    const name = DAYS[clock.getUTCDay()] ?? '';
    if (width >= 3) return width === 3 ? name.slice(0, 3) : name;
    return padded(clock.getUTCDate(), width);
  },
  h: (width, clock, { halfDay }) => padded(halfDay ? clock.getUTCHours() % 12 || 12 : clock.getUTCHours(), width),
  s: (width, clock) => padded(clock.getUTCSeconds(), width),
};

function monthName(width: number, clock: Date): string {
  const month = clock.getUTCMonth();
  if (width < 3) return padded(month + 1, width);
  const name = MONTHS[month] ?? '';
  return width === 3 ? name.slice(0, 3) : name;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
