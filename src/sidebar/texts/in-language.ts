import type { Language } from '../named-in-contract';
import { EN } from './en';
import { LV } from './lv';
import type { SidebarTexts } from './texts';

const TEXTS: Readonly<Record<Language, SidebarTexts>> = { en: EN, lv: LV };

/** The sidebar's texts in a language. */
export function textsIn(language: Language): SidebarTexts {
  return TEXTS[language];
}

/** The language to begin with, before the sheet has said its own: Latvian where the browser is, else English. */
export function languageOfBrowser(locale: string | undefined): Language {
  return /^lv\b/i.test(locale ?? '') ? 'lv' : 'en';
}
