import type { LocaleHabits } from './locale';
import type { TypedCell } from './typed-cell';
import { typedFormula } from './typed-formula';
import { readTypedMoment } from './typed-moment';
import { readTypedMoney } from './typed-money';
import { readTypedNumber, readTypedPercent } from './typed-number';

export interface TypingHabits {
  readonly locale: LocaleHabits;
  readonly thisYear: number;
  /** True: `+371…` loses its plus, and `+Name` is taken for a formula that fails. False: such text stays as it is. */
  readonly plusIsRead: boolean;
}

const DIGIT_OR_PLUS = /[\d+\uff10-\uff19\uff0b]/;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const OTHER_MINUS = /[\u2212\u2010\u2011]/g;
// What is read begins with a digit, with a mark or sign, or with a word before a number, which may be a month.
const MAY_BE_READ = /^(?:[-(]*[\d.,]|[-(]*\p{Sc}|[-(]*\p{L}{1,12}\.?[- ]?-?\d)/u;

/** Reads a text as Sheets does when a person types it, which is also what setValue does. It never fails. */
export function readTyped(text: string, habits: TypingHabits): TypedCell {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return typedFormula(text);
  // Most texts are words: they are told from all else first, because this runs for every cell written.
  if (!DIGIT_OR_PLUS.test(text)) return readTruth(text, habits.locale) ?? { value: text };
  const typed = plainly(text);
  if (/^\+./.test(typed)) return habits.plusIsRead ? afterPlus(typed, habits) : { value: text };
  return readQuantity(typed, habits) ?? { value: text };
}

// Unknown of Sheets are full-width digits, other minus signs and other blanks: the reading that loses the text is taken.
function plainly(text: string): string {
  return text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(OTHER_MINUS, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function afterPlus(typed: string, habits: TypingHabits): TypedCell {
  const rest = readQuantity(typed.slice(1).trim(), habits);
  return rest ?? { value: '#ERROR!', formula: `=${typed}` };
}

function readQuantity(typed: string, { locale, thisYear }: TypingHabits): TypedCell | null {
  if (!MAY_BE_READ.test(typed)) return null;
  return (
    readTypedNumber(typed, locale) ??
    readTypedPercent(typed, locale) ??
    readTypedMoney(typed, locale) ??
    readTypedMoment(typed, locale, thisYear)
  );
}

function readTruth(text: string, { truths }: LocaleHabits): TypedCell | null {
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === truths[0]) return { value: true };
  return word === 'FALSE' || word === truths[1] ? { value: false } : null;
}
