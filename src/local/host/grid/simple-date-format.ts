import { javaZone } from './java-zone';

const PIECES = /'(?:[^']|'')*'|([A-Za-z])\1*|[\s\S]/g;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const JAVA_LETTERS = /[GyYMLwWDdFEuaHkKhmsSzZX]/;
const DAY = 86_400_000;

/** A moment on the clock of a zone. */
interface Moment {
  /** As if the clock were in Greenwich. */
  readonly clock: Date;
  readonly minutesEast: number;
  readonly zoneName: () => string;
}

/**
 * Prints an instant as Java's SimpleDateFormat does, on the clock of a zone. Throws an Error for a letter or a quote that
 * Java would refuse, and one that names a letter that is not modelled.
 */
export function printInstant(instant: number, zone: string, pattern: string): string {
  const { offset, shortName } = javaZone(zone);
  const moment: Moment = {
    clock: new Date(instant + offset(instant)),
    minutesEast: Math.trunc(offset(instant) / 60_000),
    zoneName: () => shortName(instant),
  };
  return pattern.replace(PIECES, (piece) => printPiece(piece, moment));
}

function printPiece(piece: string, moment: Moment): string {
  if (piece === "''") return "'";
  if (piece === "'") throw new Error('Unterminated quote');
  if (piece.startsWith("'")) return piece.slice(1, -1).replaceAll("''", "'");
  const letter = piece.charAt(0);
  if (!/[A-Za-z]/.test(letter)) return piece;
  if (!JAVA_LETTERS.test(letter)) throw new Error(`Illegal pattern character '${letter}'`);
  const print = LETTERS[letter];
  if (!print) throw new Error(`The date pattern letter ${letter} is not modelled.`);
  return print(moment, piece.length);
}

// Y, the week year, is left out on purpose: it is nearly always a mistake for y.
const LETTERS: Readonly<Record<string, (moment: Moment, width: number) => string>> = {
  G: ({ clock }) => (clock.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ clock }, width) => {
    const year = clock.getUTCFullYear() > 0 ? clock.getUTCFullYear() : 1 - clock.getUTCFullYear();
    return width === 2 ? padded(year % 100, 2) : padded(year, width);
  },
  M: ({ clock }, width) => {
    const name = MONTHS[clock.getUTCMonth()] ?? '';
    if (width >= 3) return width === 3 ? name.slice(0, 3) : name;
    return padded(clock.getUTCMonth() + 1, width);
  },
  d: ({ clock }, width) => padded(clock.getUTCDate(), width),
  D: ({ clock }, width) => padded(dayOfYear(clock), width),
  E: ({ clock }, width) => {
    const name = DAYS[clock.getUTCDay()] ?? '';
    return width >= 4 ? name : name.slice(0, 3);
  },
  u: ({ clock }, width) => padded(clock.getUTCDay() || 7, width),
  a: ({ clock }) => (clock.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ clock }, width) => padded(clock.getUTCHours(), width),
  k: ({ clock }, width) => padded(clock.getUTCHours() || 24, width),
  K: ({ clock }, width) => padded(clock.getUTCHours() % 12, width),
  h: ({ clock }, width) => padded(clock.getUTCHours() % 12 || 12, width),
  m: ({ clock }, width) => padded(clock.getUTCMinutes(), width),
  s: ({ clock }, width) => padded(clock.getUTCSeconds(), width),
  S: ({ clock }, width) => padded(clock.getUTCMilliseconds(), width),
  z: ({ zoneName }, width) => {
    if (width > 3) throw new Error('The long names of time zones are not modelled.');
    return zoneName();
  },
  Z: ({ minutesEast }) => offsetText(minutesEast, ''),
  X: ({ minutesEast }, width) => {
    if (width > 3) throw new Error(`invalid ISO 8601 format: length=${width}`);
    if (minutesEast === 0) return 'Z';
    return width === 1 ? offsetText(minutesEast, '').slice(0, 3) : offsetText(minutesEast, width === 2 ? '' : ':');
  },
};

function dayOfYear(clock: Date): number {
  return Math.floor((clock.getTime() - Date.UTC(clock.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

function offsetText(minutesEast: number, separator: string): string {
  const size = Math.abs(minutesEast);
  return `${minutesEast < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${separator}${padded(size % 60, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
