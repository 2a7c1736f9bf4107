import type { Texts } from '../core/texts/texts';
import { openPage } from './open-page';

// What is left of a small notebook's screen beside what Google puts around a dialog.
const WIDTH = 1000;
const HEIGHT = 620;

/** Opens the page of what is printed to ask for consent, as a dialog: a sidebar is too narrow for a sheet of paper. */
export function openKitPage(texts: Texts): void {
  openPage(texts, 'Kit', (page, ui) => ui.showModalDialog(page.setWidth(WIDTH).setHeight(HEIGHT), texts.menu.kit));
}
