import type { StoredValue } from '../../workbook';
import { type LocaleHabits, localeHabits } from './locale';
import { isMomentFormat, printMoment } from './moment-format';

/** What `getNumberFormat` answers for a cell that was never given a format. */
export const AUTOMATIC_FORMAT = '0.###############';

/** A cell as the grid shows it. Formats that are not modelled show the number as an automatic cell would. */
export function displayed(value: StoredValue, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || format === '@') return plainDigits(value, localeHabits(locale));
  if (isMomentFormat(format)) return printMoment(value, format);
  return formattedNumber(value, format, localeHabits(locale));
}

function plainDigits(value: number, { decimalMark }: LocaleHabits): string {
  return String(Number(value.toPrecision(15)))
    .replace('.', decimalMark)
    .replace('e', 'E');
}

const NUMBER_FORMAT = /^((?:"[^"]*"|\[[^\]]*\]|\\.|[^0#?.,%"[\\])*)([#0?,]+)(?:\.([0#?]+))?(%?)(.*)$/;

function formattedNumber(value: number, format: string, habits: LocaleHabits): string {
  const found = NUMBER_FORMAT.exec(format.split(';')[0] ?? '');
  if (!found || /E\+/i.test(format)) return plainDigits(value, habits);
  const [, before = '', whole = '', fraction = '', percent = '', after = ''] = found;
  const size = Math.abs(percent ? value * 100 : value);
  const digits = optionalDigits(size.toFixed(Math.min(fraction.length, 20)), fraction);
  const [integer = '', decimals] = digits.split('.');
  const padded = integer.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, habits.groupMark) : padded;
  const number = decimals ? `${grouped}${habits.decimalMark}${decimals}` : grouped;
  const sign = value < 0 && Number(digits) !== 0 ? '-' : '';
  return `${sign}${literal(before)}${number}${percent}${literal(after)}`;
}

function optionalDigits(digits: string, fraction: string): string {
  const required = fraction.replace(/[^0]/g, '').length;
  const [integer = '', decimals = ''] = digits.split('.');
  let kept = decimals.length;
  while (kept > required && decimals[kept - 1] === '0') kept -= 1;
  return kept === 0 ? integer : `${integer}.${decimals.slice(0, kept)}`;
}

function literal(text: string): string {
  return text
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1');
}
