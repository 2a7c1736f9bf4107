import type { Texts } from '../core/texts/texts';
import { failureOf } from './run-task';

/** The built page of the sidebar, `Sidebar.html`. */
const PAGE = 'Sidebar';

/** Opens the sidebar. As a file, not as a template: nothing in it is to be interpreted. */
export function openSidebarPage(texts: Texts): void {
  const ui = SpreadsheetApp.getUi();
  try {
    ui.showSidebar(HtmlService.createHtmlOutputFromFile(PAGE).setTitle(texts.messages.title));
  } catch (error) {
    const { title, message } = failureOf(error, false, texts);
    ui.alert(title, message, ui.ButtonSet.OK);
  }
}
