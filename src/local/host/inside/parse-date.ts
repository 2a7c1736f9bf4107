import { javaZone } from '../grid/java-zone';
import { instantOfClock } from '../grid/serial-day';
import { ServiceException } from '../grid/service-exception';
import { notModelled } from './unmodelled';

const PIECES = /'(?:[^']|'')*'|([A-Za-z])\1*|[\s\S]/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

type Letter = 'y' | 'M' | 'd' | 'H' | 'h' | 'm' | 's' | 'S' | 'a' | 'Z';

/**
 * The instant that a text tells under a pattern of Java's SimpleDateFormat, on the clock of a zone. A zone that Java does
 * not know is Greenwich, as it is for formatDate.
 */
export function parseDate(text: string, zone: string, pattern: string): number {
  const letters: Letter[] = [];
  const expected = (pattern.match(PIECES) ?? []).map((piece, at, pieces) => expression(piece, letters, pieces[at + 1]));
  // Java is content with a text that begins as the pattern says.
  const found = new RegExp(`^${expected.join('')}`, 'i').exec(text);
  if (!found) throw unparseable(text);
  const parts = new Map(letters.map((letter, at) => [letter, found[at + 1] ?? '']));
  const clock = clockOf(parts);
  const offset = parts.get('Z');
  return offset === undefined ? instantOfClock(clock, javaZone(zone).offset) : clock - minutesEast(offset) * 60_000;
}

function expression(piece: string, letters: Letter[], after: string | undefined): string {
  if (piece === "''") return "'";
  if (piece.startsWith("'")) return literal(piece.slice(1, -1).replaceAll("''", "'"));
  if (!/^[A-Za-z]/.test(piece)) return literal(piece);
  const letter = piece.charAt(0) === 'X' ? 'Z' : piece.charAt(0);
  const isKnown = /^[yMdHhmsSaZ]$/.test(letter);
  if (!isKnown) return notModelled(`Utilities.parseDate with the letter ${letter}`);
  letters.push(letter as Letter);
  if (letter === 'M' && piece.length >= 3) return MONTH_NAME;
  if (letter === 'a') return '(am|pm)';
  if (letter === 'Z') return '(Z|[+-]\\d{2}:?\\d{2})';
  // Digits that follow on digits are as many as the letters; others go on as far as there are any.
  const next = after !== undefined && /^[A-Za-z]/.test(after);
  return next ? `(\\d{${piece.length}})` : '(\\d+)';
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function clockOf(parts: ReadonlyMap<Letter, string>): number {
  const part = (letter: Letter, usual: number): number => {
    const found = parts.get(letter);
    return found === undefined ? usual : Number(found);
  };
  const month = parts.get('M') ?? '1';
  const monthIndex = /^\d/.test(month) ? Number(month) - 1 : MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  const [year, day, hour] = [yearOf(parts.get('y') ?? '1970'), part('d', 1), hourOf(parts)];
  const clock = new Date(0);
  clock.setUTCFullYear(year, monthIndex, day);
  clock.setUTCHours(hour, part('m', 0), part('s', 0), part('S', 0));
  const isThere = clock.getUTCMonth() === monthIndex && clock.getUTCDate() === day && clock.getUTCHours() === hour;
  // Java counts on from the last day of the month; what the service does with it nobody tells.
  return isThere ? clock.getTime() : notModelled('Utilities.parseDate of a day or time that there is not');
}

function yearOf(digits: string): number {
  return digits.length > 2 ? Number(digits) : notModelled('Utilities.parseDate of a year of two digits');
}

function hourOf(parts: ReadonlyMap<Letter, string>): number {
  const half = parts.get('h');
  if (half === undefined) return Number(parts.get('H') ?? 0);
  return (Number(half) % 12) + (parts.get('a')?.toLowerCase() === 'pm' ? 12 : 0);
}

function minutesEast(offset: string): number {
  if (/^z$/i.test(offset)) return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

function unparseable(text: string): ServiceException {
  return new ServiceException(`Unparseable date: "${text}"`);
}
