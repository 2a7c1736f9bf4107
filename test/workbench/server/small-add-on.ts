/** An add-on that does in a few lines what the server is asked about: questions, windows, failures, a run with many calls. */
export const SMALL_ADD_ON: Readonly<Record<string, string>> = {
  'appsscript.json': JSON.stringify({
    timeZone: 'America/New_York',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  }),
  'code.js': `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Ask', 'askFirst').addItem('Type', 'askForText').addItem('Window', 'showWindow')
    .addSubMenu(ui.createMenu('More').addItem('Fail', 'failLoudly').addItem('Count', 'countUp').addItem('Greet', 'greet'))
    .addToUi();
}
function cell(name) { return SpreadsheetApp.getActiveSheet().getRange(name); }
function askFirst() {
  var ui = SpreadsheetApp.getUi();
  var button = ui.alert('Sure?', 'Really do it?', ui.ButtonSet.YES_NO);
  cell('D1').setValue(String(button));
}
function askForText() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Name', 'What is it called?', ui.ButtonSet.OK_CANCEL);
  cell('D1').setValue(answer.getResponseText());
}
function showWindow() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Side').setTitle('Aside'));
}
function greet() { SpreadsheetApp.getActiveSpreadsheet().toast('Hello', 'Hi', 7); }
function failLoudly() { throw new TypeError('no such thing'); }
function countUp() {
  var end = Date.now() + 1500;
  for (var n = 1; Date.now() < end; n += 1) {
    cell('D2').setValue(n);
    if (PropertiesService.getDocumentProperties().getProperty('stop')) break;
  }
  cell('D3').setValue('counted');
}
function stopCounting() { PropertiesService.getDocumentProperties().setProperty('stop', 'yes'); return cell('D2').getValue(); }
function told(what) { return { told: what, when: new Date(2026, 0, 15, 12).getUTCHours() }; }
function failQuietly() { throw new RangeError('too far'); }
function secret_() { return 1; }
`,
  'Side.html': '<!doctype html><html><head><meta charset="utf-8"></head><body>Side</body></html>',
};
