import type { LocaleHabits } from './locale';
import type { TypedCell } from './typed-cell';

const SCIENTIFIC = /^(-?[\d.,]+)e([+-]?\d+)$/i;

/** Reads a number, also one in brackets or with an exponent, with the marks of a locale; null when the text is none. */
export function readTypedNumber(typed: string, habits: LocaleHabits): TypedCell | null {
  const scientific = SCIENTIFIC.exec(typed);
  if (scientific) return scientificNumber(scientific[1] ?? '', scientific[2] ?? '', habits);
  const bracketed = /^\(([^-)]+)\)$/.exec(typed)?.[1];
  const value = typedNumber(bracketed ?? typed, habits);
  if (value === null) return null;
  // An amount in brackets is below nothing, as bookkeepers write it.
  return { value: bracketed === undefined ? value : -value, ...groupedFormat(typed, habits) };
}

/** Reads `10%`, which is a tenth. */
export function readTypedPercent(typed: string, habits: LocaleHabits): TypedCell | null {
  const value = typed.endsWith('%') ? typedNumber(typed.slice(0, -1).trim(), habits) : null;
  if (value === null) return null;
  return { value: hundredth(value), numberFormat: Number.isInteger(value) ? '0%' : '0.00%' };
}

/** The number that digits and marks stand for; null when they are not written as a number of the locale. */
export function typedNumber(typed: string, { decimalMark, groupMark }: LocaleHabits): number | null {
  const found = /^(-?) ?([\d .,]+)$/.exec(typed);
  if (!found) return null;
  const halves = (found[2] ?? '').split(decimalMark);
  const whole = wholeDigits((halves[0] ?? '').trim(), groupMark);
  const fraction = (halves[1] ?? '').replaceAll(' ', '');
  const isNumber = halves.length <= 2 && whole !== null && /^\d*$/.test(fraction) && whole + fraction !== '';
  if (!isNumber) return null;
  const value = Number(`${found[1]}${whole || '0'}.${fraction || '0'}`);
  return Number.isFinite(value) ? value : null;
}

// Spaces between digits are dropped in every locale: `22 34` is one number. A group mark needs three digits or more
// after it, and as many before it as there are: 1234,1234 was read as 12341234 in an American spreadsheet.
function wholeDigits(whole: string, groupMark: string): string | null {
  if (/^[\d ]*$/.test(whole)) return whole.replaceAll(' ', '');
  const groups = whole.split(groupMark);
  const fits = groups.every((group, index) => (index === 0 ? /^\d+$/ : /^\d{3,}$/).test(group));
  return fits ? groups.join('') : null;
}

function scientificNumber(mantissa: string, exponent: string, habits: LocaleHabits): TypedCell | null {
  const value = Number(`${typedNumber(mantissa, habits) ?? 'none'}e${exponent}`);
  return Number.isFinite(value) ? { value, numberFormat: '0.00E+00' } : null;
}

function groupedFormat(typed: string, { decimalMark, groupMark }: LocaleHabits): Pick<TypedCell, 'numberFormat'> {
  if (!typed.includes(groupMark)) return {};
  return { numberFormat: typed.includes(decimalMark) ? '#,##0.00' : '#,##0' };
}

// Without the rounding 1.1 % would be 0.011000000000000001.
function hundredth(value: number): number {
  return Number((value / 100).toPrecision(15));
}
