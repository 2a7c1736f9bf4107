/**
 * Everything that the outside can call, on one page: what stands in cells, in the menu and in the triggers. Plain functions at
 * the top level with their comments, because Sheets finds them, their parameters and their help only here. What they do is in
 * the bundle, `GdprZones_`.
 *
 * @OnlyCurrentDoc
 */

/**
 * Judges customers for marketing: RED may not be used, GREY may be used under an internal procedure, GREEN may be used.
 * A whole table: =GDPR_ZONE(A1:K), with the header in the first line. One row: =GDPR_ZONE(A2:K2; A$1:K$1).
 * Without arguments, =GDPR_ZONE() judges the row that it stands in, but Sheets does not recalculate it when the row changes.
 *
 * @param {A1:K} rows The customers, with the header in the first line unless given apart.
 * @param {A1:K1} headers Optional: the header row, if the rows begin below it.
 * @param {Settings!A2:B} settings Optional: setting and value; left out, this file's Settings tab.
 * @param {Sources!A2:F} sources Optional: source and five answers; left out, this file's Sources tab.
 * @return RED, GREY, GREEN or OUT for each row; empty for a row that is no customer.
 * @customfunction
 */
function GDPR_ZONE(rows, headers, settings, sources) {
  return GdprZones_.zone(rows, headers, settings, sources);
}

/**
 * Says in one sentence why a customer has the zone, with the law behind it.
 *
 * @param {A1:K} rows The customers, with the header in the first line unless given apart.
 * @param {A1:K1} headers Optional: the header row, if the rows begin below it.
 * @param {Settings!A2:B} settings Optional: setting and value; left out, this file's Settings tab.
 * @param {Sources!A2:F} sources Optional: source and five answers; left out, this file's Sources tab.
 * @return One sentence for each row, in the settings' language.
 * @customfunction
 */
function GDPR_REASON(rows, headers, settings, sources) {
  return GdprZones_.reason(rows, headers, settings, sources);
}

/**
 * Says what to do with a customer: keep, ask again, ask in another way, find out, stop marketing, delete.
 *
 * @param {A1:K} rows The customers, with the header in the first line unless given apart.
 * @param {A1:K1} headers Optional: the header row, if the rows begin below it.
 * @param {Settings!A2:B} settings Optional: setting and value; left out, this file's Settings tab.
 * @param {Sources!A2:F} sources Optional: source and five answers; left out, this file's Sources tab.
 * @return One phrase for each row, in the settings' language.
 * @customfunction
 */
function GDPR_ACTION(rows, headers, settings, sources) {
  return GdprZones_.action(rows, headers, settings, sources);
}

/**
 * Everything about a customer in four cells: zone, reason code, action code, the sentence.
 *
 * @param {A1:K} rows The customers, with the header in the first line unless given apart.
 * @param {A1:K1} headers Optional: the header row, if the rows begin below it.
 * @param {Settings!A2:B} settings Optional: setting and value; left out, this file's Settings tab.
 * @param {Sources!A2:F} sources Optional: source and five answers; left out, this file's Sources tab.
 * @return Four cells for each row.
 * @customfunction
 */
function GDPR_REPORT(rows, headers, settings, sources) {
  return GdprZones_.report(rows, headers, settings, sources);
}

/**
 * Whether a marketing message by a channel is allowed today and can arrive.
 *
 * @param {A1:K} rows The customers, with the header in the first line unless given apart.
 * @param {"email"} channel email, sms, phone or post.
 * @param {A1:K1} headers Optional: the header row, if the rows begin below it.
 * @param {Settings!A2:B} settings Optional: setting and value; left out, this file's Settings tab.
 * @param {Sources!A2:F} sources Optional: source and five answers; left out, this file's Sources tab.
 * @return TRUE or FALSE for each row; empty for a row that is no customer.
 * @customfunction
 */
function GDPR_MAY_CONTACT(rows, channel, headers, settings, sources) {
  return GdprZones_.mayContact(rows, channel, headers, settings, sources);
}

/**
 * The day until which another legal basis than consent keeps a customer's data, such as 2029-12-31.
 *
 * @param {A1:K} rows The customers, with the header in the first line unless given apart.
 * @param {A1:K1} headers Optional: the header row, if the rows begin below it.
 * @param {Settings!A2:B} settings Optional: setting and value; left out, this file's Settings tab.
 * @param {Sources!A2:F} sources Optional: source and five answers; left out, this file's Sources tab.
 * @return A day as text for each row; empty where nothing keeps it, or nothing that has an end.
 * @customfunction
 */
function GDPR_KEEP_UNTIL(rows, headers, settings, sources) {
  return GdprZones_.keepUntil(rows, headers, settings, sources);
}

/**
 * A small table for all customers: zone, number of rows, share (format it as a percentage).
 *
 * @param {A1:K} rows The customers, with the header in the first line unless given apart.
 * @param {A1:K1} headers Optional: the header row, if the rows begin below it.
 * @param {Settings!A2:B} settings Optional: setting and value; left out, this file's Settings tab.
 * @param {Sources!A2:F} sources Optional: source and five answers; left out, this file's Sources tab.
 * @return A table of zones.
 * @customfunction
 */
function GDPR_SUMMARY(rows, headers, settings, sources) {
  return GdprZones_.summary(rows, headers, settings, sources);
}

/** Adds the menu when a spreadsheet is opened. Runs also before the add-on is enabled in it. */
function onOpen(e) {
  GdprZones_.onOpen();
}

/** Adds the menu at once to the spreadsheet from which the add-on was installed. */
function onInstall(e) {
  onOpen(e);
}

/** Sheets calls it after every edit: judges the edited rows anew. */
function onEdit(e) {
  GdprZones_.tasks().onEdit(e);
}

/** Menu: opens the sidebar. */
function openSidebar() {
  GdprZones_.items().openSidebar();
}

/** Menu: opens the page of what is printed to ask for consent. */
function openKit() {
  GdprZones_.items().openKit();
}

/** Menu: judges the open sheet, writes the three columns and colours the rows. */
function classifySheet() {
  GdprZones_.items().classifySheet();
}

/** Menu: the same by one formula that follows every edit. */
function insertLiveZones() {
  GdprZones_.items().insertLiveZones();
}

/** Menu: makes or refreshes the list of those to ask again. */
function buildReconsentTab() {
  GdprZones_.items().buildReconsentTab();
}

/** Menu: makes or refreshes the list of those to ask in another way than by a message. */
function buildAskAnotherWayTab() {
  GdprZones_.items().buildAskAnotherWayTab();
}

/** Menu: makes or refreshes the list of addresses to which marketing may be sent today. */
function buildSafeToSendTab() {
  GdprZones_.items().buildSafeToSendTab();
}

/** Menu: makes or refreshes the list of what is still to be found out. */
function buildQuestionsTab() {
  GdprZones_.items().buildQuestionsTab();
}

/** Menu: makes or refreshes the list of rows to stop marketing to. */
function buildStopMarketingTab() {
  GdprZones_.items().buildStopMarketingTab();
}

/** Menu: makes or refreshes the list of those to delete. */
function buildDeletionTab() {
  GdprZones_.items().buildDeletionTab();
}

/** Menu: puts everybody in the open sheet, a list of opt-outs, on the suppression list, after asking. */
function importOptOuts() {
  GdprZones_.items().importOptOuts();
}

/** Menu: shows the key of the suppression list, to be kept elsewhere. */
function exportSuppressionKey() {
  GdprZones_.items().exportSuppressionKey();
}

/** Menu: takes a key that was kept elsewhere. */
function importSuppressionKey() {
  GdprZones_.items().importSuppressionKey();
}

/** Menu: says whether the log is whole, and where it breaks if it is not. */
function verifyLog() {
  GdprZones_.items().verifyLog();
}

/** Menu: carries the answers of lists and forms over into the customers' sheet. */
function applyAnswers() {
  GdprZones_.items().applyAnswers();
}

/** Menu: deletes the rows that are approved in the deletion list. */
function deleteApproved() {
  GdprZones_.items().deleteApproved();
}

/** Menu: stops marketing to the rows that are approved in its list. */
function stopApproved() {
  GdprZones_.items().stopApproved();
}

/** Menu: takes our columns and colours away and nothing else. */
function removeColours() {
  GdprZones_.items().removeColours();
}

/** Menu: says how it works. */
function showHelp() {
  GdprZones_.items().showHelp();
}

/** Sidebar: does a part of a task of the menu, in about a minute; asked again, it goes on. */
function runSlice(task) {
  return GdprZones_.tasks().runSlice(task);
}

/** Sidebar: how far the last run came that has not come to its end, whoever began it. */
function runProgress() {
  return GdprZones_.tasks().runProgress();
}

/** Sidebar: asks the run at work to stop at the next safe place. */
function cancelRun() {
  return GdprZones_.tasks().cancelRun();
}

/** Kit: the settings that it begins with. */
function kitFacts() {
  return GdprZones_.tasks().kitFacts();
}

/** Sidebar: what each column of the customers' sheet was taken for. */
function readColumns() {
  return GdprZones_.tasks().readColumns();
}

/** Sidebar: writes into the Settings tab what a column holds. */
function correctColumn(column, header, fact) {
  return GdprZones_.tasks().correctColumn(column, header, fact);
}

/** Sidebar: judges every row without writing anything. */
function lookAtCustomers() {
  return GdprZones_.tasks().lookAtCustomers();
}

/** Sidebar: writes an answer about a source into the Sources tab. */
function answerSource(source, question, answer) {
  return GdprZones_.tasks().answerSource(source, question, answer);
}

/** Sidebar: writes a setting into the Settings tab. */
function answerSetting(key, value) {
  return GdprZones_.tasks().answerSetting(key, value);
}

/** Sidebar: the customers of one reason. */
function rowsWith(reason, from) {
  return GdprZones_.tasks().rowsWith(reason, from);
}

/** Sidebar: brings the user to a customer. */
function goToRow(row, who) {
  return GdprZones_.tasks().goToRow(row, who);
}

/** Sidebar: what a list would hold, with nothing written. */
function previewList(task) {
  return GdprZones_.tasks().previewList(task);
}

/** Sidebar: what carrying out answers or approvals would do, with nothing written. */
function previewAct(task) {
  return GdprZones_.tasks().previewAct(task);
}
