import { languageOf, textsIn } from '../core/texts/language';

/**
 * Adds our menu. Runs also where the add-on may not look at the document yet, so it asks for nothing but the user's locale.
 */
export function addMenu(): void {
  const { menu } = textsIn(languageOf(Session.getActiveUserLocale()));
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.sidebar, 'openSidebar')
    .addSeparator()
    .addItem(menu.classify, 'classifySheet')
    .addItem(menu.live, 'insertLiveZones')
    .addSeparator()
    .addItem(menu.reconsent, 'buildReconsentTab')
    .addItem(menu.deletion, 'buildDeletionTab')
    .addItem(menu.kit, 'openKit')
    .addSeparator()
    .addItem(menu.removeColours, 'removeColours')
    .addItem(menu.help, 'showHelp')
    .addToUi();
}
