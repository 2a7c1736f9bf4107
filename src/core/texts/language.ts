import type { Language } from '../company';
import { EN } from './en';
import { LV } from './lv';
import type { Texts } from './texts';

const TEXTS: Readonly<Record<Language, Texts>> = { en: EN, lv: LV };

/** The texts of a language. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

/** The product's language for a locale such as `lv`, `lv_LV` or `en-GB`; English where it has none of its own. */
export function languageOf(locale: string | null | undefined): Language {
  return /^lv\b|^lv[_-]/i.test(locale ?? '') ? 'lv' : 'en';
}

/** Every language's text for one title, so that what was written in another language is found again. */
export function inEveryLanguage(pick: (texts: Texts) => string): readonly string[] {
  return Object.values(TEXTS).map(pick);
}
