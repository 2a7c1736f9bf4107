import type { Language } from '../core/company';
import { textsIn } from '../core/texts/language';
import { TASK_EN } from '../core/texts/task-en';
import { TASK_LV } from '../core/texts/task-lv';
import type { AllTexts, TaskTexts } from '../core/texts/task-texts';
import { type Templates, withTemplates } from '../core/texts/templates';
import type { Texts } from '../core/texts/texts';

const TASK_TEXTS: Readonly<Record<Language, Templates<TaskTexts>>> = { en: TASK_EN, lv: TASK_LV };

/** Every text of a language, from the sources: on this machine they need not be read from a data file. */
export function allTextsIn(language: Language): AllTexts {
  return withTemplates<Texts, TaskTexts>(textsIn(language), TASK_TEXTS[language], language);
}
