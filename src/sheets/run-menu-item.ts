import type { Workbook } from '../app/workbook';
import type { Language } from '../core/company';
import { Refusal } from '../core/problem';
import { textsIn } from '../core/texts/language';
import { problemIn } from '../core/texts/problem-in';
import type { Texts } from '../core/texts/texts';
import { once } from './once';
import { activeSpreadsheet, sheetsWorkbook } from './sheets-workbook';

const TOAST_SECONDS = 12;

/** What a menu item says when it is done; the language is the settings' own, once they have been read. */
export interface Done {
  readonly language?: Language;
  readonly message: (texts: Texts) => string;
}

/** Runs a menu item: says what was done, or in plain words why it was not. Nothing raw is ever shown. */
export function runMenuItem(task: (workbook: Workbook) => Done): void {
  const spreadsheet = once(activeSpreadsheet);
  const workbook = sheetsWorkbook(spreadsheet);
  const own = textsIn(workbook.surroundings.language);
  try {
    const { language, message } = task(workbook);
    const texts = language === undefined ? own : textsIn(language);
    spreadsheet()?.toast(message(texts), texts.messages.title, TOAST_SECONDS);
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    const said = error instanceof Refusal ? problemIn(own, error.problem) : own.messages.unexpected;
    if (!(error instanceof Refusal)) console.error(error);
    ui.alert(own.messages.failed, said, ui.ButtonSet.OK);
  }
}
