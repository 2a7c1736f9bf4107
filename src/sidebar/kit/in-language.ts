import type { Language } from '../named-in-contract';
import { EN, PRINT_EN } from './en';
import type { KitTexts, PrintTexts } from './kit-texts';
import { LV, PRINT_LV } from './lv';

const PAGE: Readonly<Record<Language, KitTexts>> = { en: EN, lv: LV };
const PRINT: Readonly<Record<Language, PrintTexts>> = { en: PRINT_EN, lv: PRINT_LV };

/** The words of the page. */
export function kitTextsIn(language: Language): KitTexts {
  return PAGE[language];
}

/** The words that are printed. */
export function printTextsIn(language: Language): PrintTexts {
  return PRINT[language];
}
