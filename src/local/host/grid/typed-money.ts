import type { LocaleHabits } from './locale';
import type { TypedCell } from './typed-cell';
import { typedNumber } from './typed-number';

const KNOWN_EVERYWHERE = ['$', '€', '£', '₽'];
const NO_BREAK_SPACE = '\u00a0';

/** Reads an amount of money, with its sign on either side; null when the text is none. */
export function readTypedMoney(typed: string, habits: LocaleHabits): TypedCell | null {
  const unsigned = /^(?:-(.+)|\((.+)\))$/.exec(typed);
  const amount = (unsigned?.[1] ?? unsigned?.[2] ?? typed).trim();
  const sign = [habits.currency.sign, ...KNOWN_EVERYWHERE].find(
    (each) => amount.startsWith(each) || amount.endsWith(each),
  );
  if (sign === undefined) return null;
  const digits = amount.startsWith(sign) ? amount.slice(sign.length) : amount.slice(0, -sign.length);
  const value = typedNumber(digits.trim(), habits);
  if (value === null || (unsigned && value < 0)) return null;
  return { value: unsigned ? -value : value, numberFormat: moneyFormat(sign, Number.isInteger(value), habits) };
}

function moneyFormat(sign: string, isWhole: boolean, { currency }: LocaleHabits): string {
  const amount = isWhole ? '#,##0' : '#,##0.00';
  return currency.side === 'before' ? `"${sign}"${amount}` : `${amount}${NO_BREAK_SPACE}"${sign}"`;
}
