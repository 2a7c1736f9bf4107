import type { Language } from '../core/company';
import { textsIn } from '../core/texts/language';
import type { AllTexts, TaskTexts } from '../core/texts/task-texts';
import { type Templates, withTemplates } from '../core/texts/templates';
import type { Texts } from '../core/texts/texts';

/** What was read in this execution. */
const READ = new Map<Language, AllTexts>();

/**
 * Every text of a language: those of tasks are read from a data file of the add-on, once an execution. Formulas do without them.
 *
 * @throws what Google's service throws where it does not give the file.
 */
export function allTextsIn(language: Language): AllTexts {
  const read = READ.get(language);
  if (read !== undefined) return read;
  // The one service that gives a script a file of its own project.
  const json = HtmlService.createHtmlOutputFromFile(`Texts-${language}`).getContent();
  const texts = withTemplates<Texts, TaskTexts>(textsIn(language), JSON.parse(json) as Templates<TaskTexts>, language);
  READ.set(language, texts);
  return texts;
}
