import { textsIn } from '../core/texts/language';
import { showOrSayWhyNot } from './run-task';

/** The built page of the kit, `Kit.html`. */
const PAGE = 'Kit';

// What is left of a small notebook's screen beside what Google puts around a dialog.
const WIDTH = 1000;
const HEIGHT = 620;

/** Opens the page of what is printed to ask for consent, as a dialog: a sidebar is too narrow for a sheet of paper. */
export function openKit(): void {
  showOrSayWhyNot((ui, language) => {
    const page = HtmlService.createHtmlOutputFromFile(PAGE).setWidth(WIDTH).setHeight(HEIGHT);
    ui.showModalDialog(page, textsIn(language).menu.kit);
  });
}
