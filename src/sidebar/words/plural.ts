import type { Language } from '../named-in-contract';

/** Whether a number takes the singular: in Latvian also 21, 31 and 101, never 11. */
export function isSingular(count: number, language: Language): boolean {
  if (language === 'en') return count === 1;
  return count % 10 === 1 && count % 100 !== 11;
}

/** A number as it is written in running text: `12,345`, in Latvian `12 345` with spaces that do not break. */
export function numeral(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0');
}

/** A number with its noun: `1 customer`, `412 customers`. */
export function counted(count: number, language: Language, one: string, many: string): string {
  return `${numeral(count, language)} ${isSingular(count, language) ? one : many}`;
}
