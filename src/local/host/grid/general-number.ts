import { decimalDigits } from './decimal-digits';
import type { LocaleHabits } from './locale';

const DECIMALS = 15;
const LONGEST = 1e15;

/** A number as an automatic cell shows it: up to fifteen digits, and from the sixteenth on six of them and an exponent. */
export function generalNumber(value: number, habits: LocaleHabits): string {
  const size = Math.abs(value);
  const shown = size >= LONGEST ? withExponent(size, habits) : plain(size, habits);
  return value < 0 && shown !== '0' ? `-${shown}` : shown;
}

function plain(size: number, { decimalMark }: LocaleHabits): string {
  const { whole, fraction } = decimalDigits(size, DECIMALS);
  const kept = fraction.replace(/0+$/, '');
  return kept === '' ? whole || '0' : `${whole || '0'}${decimalMark}${kept}`;
}

function withExponent(size: number, { decimalMark }: LocaleHabits): string {
  const [mantissa = '', exponent = ''] = size.toExponential(5).split('e');
  const kept = mantissa.replace(/\.?0+$/, '').replace('.', decimalMark);
  return `${kept}E+${exponent.replace('+', '').padStart(2, '0')}`;
}
