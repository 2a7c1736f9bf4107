import type { Texts } from '../core/texts/texts';
import { failureOf } from './run-task';

/** Opens a built page of ours. As a file, not as a template: nothing in it is to be interpreted. What goes wrong is said. */
export function openPage(
  texts: Texts,
  name: string,
  show: (page: GoogleAppsScript.HTML.HtmlOutput, ui: GoogleAppsScript.Base.Ui) => void,
): void {
  const ui = SpreadsheetApp.getUi();
  try {
    show(HtmlService.createHtmlOutputFromFile(name), ui);
  } catch (error) {
    const { title, message } = failureOf(error, false, texts);
    ui.alert(title, message, ui.ButtonSet.OK);
  }
}
