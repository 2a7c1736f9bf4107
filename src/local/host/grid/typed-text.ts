import type { LocaleHabits } from './locale';
import type { TypedCell } from './typed-cell';
import { readTypedMoment } from './typed-moment';

export interface TypingHabits {
  readonly locale: LocaleHabits;
  readonly thisYear: number;
  /** True: `+371…` loses its plus, and `+Name` is taken for a formula that fails. False: such text stays as it is. */
  readonly plusIsRead: boolean;
}

// Most texts are words: they are told from all else by how they begin, because this runs for every cell written.
const MAY_BE_READ = /^\s*(?:[\d.,'=+$€(-]|true\s*$|false\s*$|wahr\s*$|falsch\s*$|[a-z]{3,9}\.? \d)/i;

/** Reads a text as Sheets does when a person types it, which is also what setValue does. */
export function readTyped(text: string, habits: TypingHabits): TypedCell {
  if (!MAY_BE_READ.test(text)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const typed = text.trim();
  if (/^\+./.test(typed)) return habits.plusIsRead ? afterPlus(typed, habits) : { value: text };
  return readQuantity(typed, habits) ?? { value: text };
}

function afterPlus(typed: string, habits: TypingHabits): TypedCell {
  const rest = readQuantity(typed.slice(1).trim(), habits);
  return rest ?? { value: '#ERROR!', formula: `=${typed}` };
}

function readQuantity(typed: string, habits: TypingHabits): TypedCell | null {
  return (
    readTruth(typed) ??
    readNumber(typed, habits.locale) ??
    readPercent(typed, habits.locale) ??
    readMoney(typed, habits.locale) ??
    readTypedMoment(typed, habits.locale, habits.thisYear)
  );
}

function readTruth(typed: string): TypedCell | null {
  if (/^(?:true|wahr)$/i.test(typed)) return { value: true };
  return /^(?:false|falsch)$/i.test(typed) ? { value: false } : null;
}

function readNumber(typed: string, locale: LocaleHabits): TypedCell | null {
  if (/^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(typed)) {
    return { value: Number(typed.replace(',', '.')), numberFormat: '0.00E+00' };
  }
  const bracketed = /^\(([^)]+)\)$/.exec(typed)?.[1];
  const value = plainNumber(bracketed ?? typed, locale);
  // An amount in brackets is below nothing, as bookkeepers write it.
  return value === null ? null : { value: bracketed === undefined ? value : -value };
}

function readPercent(typed: string, locale: LocaleHabits): TypedCell | null {
  const value = typed.endsWith('%') ? plainNumber(typed.slice(0, -1).trim(), locale) : null;
  if (value === null) return null;
  return { value: value / 100, numberFormat: Number.isInteger(value) ? '0%' : '0.00%' };
}

function readMoney(typed: string, locale: LocaleHabits): TypedCell | null {
  const found = /^(-?)([$€])\s?(.+)$/.exec(typed) ?? /^(-?)()(.+?)\s?[$€]$/.exec(typed);
  const value = found && plainNumber(found[3] ?? '', locale);
  if (value === null) return null;
  const mark = typed.includes('€') ? '€' : '$';
  return { value: found?.[1] === '-' ? -value : value, numberFormat: `"${mark}"#,##0.00` };
}

// `22 34` is one number to Sheets: spaces between digits are dropped in every locale.
function plainNumber(typed: string, { decimalMark, groupMark }: LocaleHabits): number | null {
  const found = /^(-?)([\d\s.,]+)$/.exec(typed);
  if (!found) return null;
  const halves = (found[2] ?? '').replace(/\s/g, '').split(decimalMark);
  const whole = ungrouped(halves[0] ?? '', groupMark);
  const fraction = halves[1] ?? '';
  const isNumber = halves.length <= 2 && whole !== null && /^\d*$/.test(fraction) && whole + fraction !== '';
  return isNumber ? Number(`${found[1]}${whole || '0'}.${fraction || '0'}`) : null;
}

function ungrouped(whole: string, groupMark: string): string | null {
  if (/^\d*$/.test(whole)) return whole;
  const groups = whole.split(groupMark);
  const fits = groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  return fits ? groups.join('') : null;
}
