import type { Language } from '../company';

/** 200,000; in Latvian 200 000, with spaces that do not break. */
export function grouped(number: number, language: Language): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, language === 'lv' ? '\u00a0' : ',');
}

/** Whether a number takes the singular: in Latvian one that ends in 1, but not in 11. */
export function isOne(number: number, language: Language): boolean {
  return language === 'lv' ? number % 10 === 1 && number % 100 !== 11 : number === 1;
}
