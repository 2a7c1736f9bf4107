import { languageOf, textsIn } from '../core/texts/language';

/**
 * Adds our menu. Runs also where the add-on may not look at the document yet, so it asks for nothing but the user's locale.
 */
export function addMenu(): void {
  const { menu } = textsIn(languageOf(Session.getActiveUserLocale()));
  const ui = SpreadsheetApp.getUi();
  const refusals = ui
    .createMenu(menu.refusals)
    .addItem(menu.importOptOuts, 'importOptOuts')
    .addItem(menu.exportKey, 'exportSuppressionKey')
    .addItem(menu.importKey, 'importSuppressionKey')
    .addItem(menu.verifyLog, 'verifyLog');
  ui.createAddonMenu()
    .addItem(menu.sidebar, 'openSidebar')
    .addSeparator()
    .addItem(menu.classify, 'classifySheet')
    .addItem(menu.live, 'insertLiveZones')
    .addSeparator()
    .addItem(menu.reconsent, 'buildReconsentTab')
    .addItem(menu.askAnotherWay, 'buildAskAnotherWayTab')
    .addItem(menu.safeToSend, 'buildSafeToSendTab')
    .addItem(menu.questions, 'buildQuestionsTab')
    .addItem(menu.stopMarketing, 'buildStopMarketingTab')
    .addItem(menu.deletion, 'buildDeletionTab')
    .addItem(menu.kit, 'openKit')
    .addSeparator()
    .addItem(menu.applyAnswers, 'applyAnswers')
    .addItem(menu.stopApproved, 'stopApproved')
    .addItem(menu.deleteApproved, 'deleteApproved')
    .addSubMenu(refusals)
    .addSeparator()
    .addItem(menu.removeColours, 'removeColours')
    .addItem(menu.help, 'showHelp')
    .addToUi();
}
