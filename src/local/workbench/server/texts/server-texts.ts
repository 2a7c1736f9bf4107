import type { Language } from '../../../../core/company';
import { SERVER_EN } from './en';
import { SERVER_LV } from './lv';
import type { ServerTexts } from './texts';

const TEXTS: Readonly<Record<Language, ServerTexts>> = { en: SERVER_EN, lv: SERVER_LV };

/** The server's texts in a language. */
export function serverTextsIn(language: Language): ServerTexts {
  return TEXTS[language];
}
