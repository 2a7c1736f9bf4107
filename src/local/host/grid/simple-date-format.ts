import { clockOfInstant, zoneOffset } from './serial-day';

const PIECES = /'(?:[^']|'')*'|([A-Za-z])\1*|[\s\S]/g;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Prints an instant as Java's SimpleDateFormat does, on the clock of a zone. */
export function printInstant(instant: number, zone: string, pattern: string): string {
  const clock = new Date(clockOfInstant(instant, zone));
  const minutesEast = Math.round(zoneOffset(instant, zone) / 60_000);
  return pattern.replace(PIECES, (piece) => {
    if (piece === "''") return "'";
    if (piece.startsWith("'")) return piece.slice(1, -1).replaceAll("''", "'");
    if (!/^[A-Za-z]/.test(piece)) return piece;
    const print = LETTERS[piece.charAt(0)];
    if (!print) throw new Error(`The date pattern letter ${piece.charAt(0)} is not modelled.`);
    return print(clock, piece.length, minutesEast);
  });
}

// Y, the week year, is left out on purpose: it is nearly always a mistake for y.
const LETTERS: Readonly<Record<string, (clock: Date, width: number, minutesEast: number) => string>> = {
  y: (clock, width) => (width === 2 ? padded(clock.getUTCFullYear() % 100, 2) : padded(clock.getUTCFullYear(), width)),
  M: (clock, width) => {
    const name = MONTHS[clock.getUTCMonth()] ?? '';
    if (width >= 3) return width === 3 ? name.slice(0, 3) : name;
    return padded(clock.getUTCMonth() + 1, width);
  },
  d: (clock, width) => padded(clock.getUTCDate(), width),
  H: (clock, width) => padded(clock.getUTCHours(), width),
  h: (clock, width) => padded(clock.getUTCHours() % 12 || 12, width),
  m: (clock, width) => padded(clock.getUTCMinutes(), width),
  s: (clock, width) => padded(clock.getUTCSeconds(), width),
  S: (clock, width) => padded(clock.getUTCMilliseconds(), width),
  a: (clock) => (clock.getUTCHours() < 12 ? 'AM' : 'PM'),
  E: (clock, width) => {
    const name = DAYS[clock.getUTCDay()] ?? '';
    return width >= 4 ? name : name.slice(0, 3);
  },
  Z: (_clock, _width, minutesEast) => offsetText(minutesEast, ''),
  X: (_clock, width, minutesEast) => {
    if (minutesEast === 0) return 'Z';
    return width === 1 ? offsetText(minutesEast, '').slice(0, 3) : offsetText(minutesEast, width === 2 ? '' : ':');
  },
};

function offsetText(minutesEast: number, separator: string): string {
  const size = Math.abs(minutesEast);
  return `${minutesEast < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${separator}${padded(size % 60, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
