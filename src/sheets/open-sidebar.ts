import { textsIn } from '../core/texts/language';
import { showOrSayWhyNot } from './run-task';

/** The built page of the sidebar, `Sidebar.html`. */
const PAGE = 'Sidebar';

/** Opens the sidebar. As a file, not as a template: nothing in it is to be interpreted. */
export function openSidebar(): void {
  showOrSayWhyNot((ui, language) => {
    ui.showSidebar(HtmlService.createHtmlOutputFromFile(PAGE).setTitle(textsIn(language).messages.title));
  });
}
