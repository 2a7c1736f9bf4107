import { describe, expect, it } from 'vitest';
import type { AuthMode } from '../../../src/local/host/authorization';
import type { HostOptions } from '../../../src/local/host/host';
import { bookOf, hostOf } from './host-of';

const AUTH = 'https://www.googleapis.com/auth/';
const CURRENT_ONLY = `${AUTH}spreadsheets.currentonly`;
const SPREADSHEETS = `${AUTH}spreadsheets`;
const MENU =
  "SpreadsheetApp.getUi().createAddonMenu().addItem('Classify', 'classify').addSeparator().addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Help', 'help')).addToUi();";

describe('In the mode NONE', () => {
  it('a menu can be added and the locale of the user read', () => {
    const host = hostOf('', {
      before: `function onOpen() { ${MENU} return Session.getActiveUserLocale(); }`,
      userLocale: 'lv',
    });
    expect(host.run('onOpen', [{ authMode: 'NONE' }], 'NONE')).toBe('lv');
    expect(host.menus).toEqual([
      {
        caption: null,
        entries: [
          { kind: 'item', caption: 'Classify', functionName: 'classify' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: { caption: 'More', entries: [{ kind: 'item', caption: 'Help', functionName: 'help' }] },
          },
        ],
      },
    ]);
  });

  it('the event tells the mode as a member of ScriptApp.AuthMode', () => {
    const host = hostOf('', {
      before: `function onOpen(e) {
        return [e.authMode === ScriptApp.AuthMode.NONE, e.authMode == ScriptApp.AuthMode.FULL, String(e.authMode), JSON.stringify(e)];
      }`,
    });
    expect(host.run('onOpen', [{ authMode: 'NONE', user: 'x' }], 'NONE')).toEqual([
      true,
      false,
      'NONE',
      '{"authMode":"NONE","user":"x"}',
    ]);
  });

  it.each([
    "Utilities.formatDate(new Date(), 'UTC', 'yyyy')",
    "Logger.log('x')",
    "console.log('x')",
    'Session.getScriptTimeZone()',
    'ScriptApp.AuthMode.NONE',
  ])('%s is allowed', (call) => {
    expect(() => run(call, 'NONE')).not.toThrow();
  });

  it.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ['PropertiesService.getUserProperties()', 'PropertiesService.getUserProperties'],
    ['CacheService.getScriptCache()', 'CacheService.getScriptCache'],
    ['LockService.getDocumentLock()', 'LockService.getDocumentLock'],
    ["HtmlService.createHtmlOutput('')", 'HtmlService.createHtmlOutput'],
    ["UrlFetchApp.fetch('https://example.com')", 'UrlFetchApp.fetch'],
    ['Session.getActiveUser()', 'Session.getActiveUser'],
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert'],
  ])('%s is refused', (call, named) => {
    expect(() => run(call, 'NONE')).toThrow(`You do not have permission to call ${named}`);
  });

  it('a call at the top level of the scripts makes the whole execution fail', () => {
    const host = hostOf('', { before: 'var id = SpreadsheetApp.getActive().getId(); function onOpen() {}' });
    expect(() => host.run('onOpen', [], 'NONE')).toThrow('You do not have permission to call SpreadsheetApp.getActive');
  });
});

describe('In the mode LIMITED', () => {
  it.each([
    "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)",
    "SpreadsheetApp.getActive().toast('x')",
    "PropertiesService.getDocumentProperties().setProperty('k', 'v')",
    "CacheService.getDocumentCache().put('k', 'v')",
    'LockService.getDocumentLock().tryLock(1)',
    "HtmlService.createHtmlOutput('')",
    MENU,
  ])('%s is allowed', (call) => {
    expect(() => run(call, 'LIMITED')).not.toThrow();
  });

  it.each([
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert', `${AUTH}script.container.ui`],
    ["SpreadsheetApp.getUi().prompt('x')", 'Ui.prompt', `${AUTH}script.container.ui`],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))",
      'Ui.showSidebar',
      `${AUTH}script.container.ui`,
    ],
    ["UrlFetchApp.fetch('https://example.com')", 'UrlFetchApp.fetch', `${AUTH}script.external_request`],
    ["SpreadsheetApp.openById('x')", 'SpreadsheetApp.openById', SPREADSHEETS],
    ["ScriptApp.newTrigger('go')", 'ScriptApp.newTrigger', `${AUTH}script.scriptapp`],
  ])('%s is refused, whatever the manifest asks for', (call, named, scope) => {
    expect(() => run(call, 'LIMITED', { scopes: [scope, SPREADSHEETS] })).toThrow(
      `You do not have permission to call ${named}. Required permissions: ${scope}`,
    );
  });
});

describe('In a custom function', () => {
  it.each([
    ["sheet.getRange('A1').setValue(1)", 'You do not have permission to call setValue'],
    ['sheet.appendRow([1])', 'You do not have permission to call appendRow'],
    ["book.insertSheet('B')", 'You do not have permission to call insertSheet'],
    ['sheet.setConditionalFormatRules([])', 'You do not have permission to call setConditionalFormatRules'],
    ["book.toast('x')", 'You do not have permission to call toast'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    [
      "SpreadsheetApp.openById('x')",
      `You do not have permission to call SpreadsheetApp.openById. Required permissions: ${SPREADSHEETS}`,
    ],
    ["PropertiesService.getUserProperties().setProperty('k', 'v')", 'You do not have permission to call setProperty'],
    [
      "MailApp.sendEmail('a@example.com', 'x', 'y')",
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    ],
    ['ScriptApp.getScriptId()', 'You do not have permission to call ScriptApp.getScriptId'],
  ])('%s is refused', (call, message) => {
    expect(() => hostOf(`${call};`).run('go', [], 'CUSTOM_FUNCTION')).toThrow(
      expect.objectContaining({ name: 'Exception', message }),
    );
  });

  it('the document and its properties can be read, and the active range is its cell', () => {
    const book = bookOf([['x']], { documentProperties: new Map([['k', 'v']]) });
    const host = hostOf(
      "return [[sheet.getRange('A1').getValue(), PropertiesService.getDocumentProperties().getProperty('k'), SpreadsheetApp.getActiveRange().getA1Notation()]];",
      { book },
    );
    expect(host.customFunction('go', [], { sheetId: 0, row: 4, column: 2 })).toEqual([['x', 'v', 'C5']]);
  });

  it('caches, locks, document properties, pages and Utilities can be used', () => {
    const host = hostOf(
      `CacheService.getDocumentCache().put('k', 'v');
      LockService.getDocumentLock().tryLock(1);
      PropertiesService.getDocumentProperties().setProperty('k', 'v');
      return [[CacheService.getDocumentCache().get('k'), HtmlService.createHtmlOutput('p').getContent(), Utilities.formatString('%s', 'f'), Session.getActiveUserLocale()]];`,
    );
    expect(host.customFunction('go', [])).toEqual([['v', 'p', 'f', 'en']]);
  });

  it('a fetch is allowed without a scope, and not modelled', () => {
    expect(() => run("UrlFetchApp.fetch('https://example.com')", 'CUSTOM_FUNCTION')).toThrow(
      'UrlFetchApp.fetch is not modelled by the local host.',
    );
  });
});

describe('A call whose scope the manifest lacks', () => {
  it.each([
    ["UrlFetchApp.fetch('https://example.com')", 'UrlFetchApp.fetch', `${AUTH}script.external_request`],
    ['DriveApp.getFiles()', 'DriveApp.getFiles', `${AUTH}drive`],
    ['GmailApp.getInboxUnreadCount()', 'GmailApp.getInboxUnreadCount', 'https://mail.google.com/'],
    ['MailApp.getRemainingDailyQuota()', 'MailApp.getRemainingDailyQuota', `${AUTH}script.send_mail`],
    ["SpreadsheetApp.openById('x')", 'SpreadsheetApp.openById', SPREADSHEETS],
    ["SpreadsheetApp.openByUrl('x')", 'SpreadsheetApp.openByUrl', SPREADSHEETS],
    ["SpreadsheetApp.create('x')", 'SpreadsheetApp.create', SPREADSHEETS],
    ["ScriptApp.newTrigger('go')", 'ScriptApp.newTrigger', `${AUTH}script.scriptapp`],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', `${AUTH}script.scriptapp`],
    ['Session.getActiveUser().getEmail()', 'Session.getActiveUser', `${AUTH}userinfo.email`],
  ])('%s is refused, and the message names the scope', (call, named, scope) => {
    expect(() => run(call, 'FULL')).toThrow(
      expect.objectContaining({
        name: 'Exception',
        message: `You do not have permission to call ${named}. Required permissions: ${scope}`,
      }),
    );
  });

  it('is refused by its name once the manifest has the scope: the host does not model it', () => {
    const scopes = [`${AUTH}script.external_request`, `${AUTH}script.scriptapp`];
    expect(() => run("UrlFetchApp.fetch('x')", 'FULL', { scopes })).toThrow('UrlFetchApp.fetch is not modelled');
    expect(() => run("ScriptApp.newTrigger('go')", 'FULL', { scopes })).toThrow('ScriptApp.newTrigger is not modelled');
  });

  it('of a window is refused too', () => {
    const scopes = [CURRENT_ONLY];
    const page = "HtmlService.createHtmlOutput('')";
    expect(() => run(`SpreadsheetApp.getUi().showSidebar(${page})`, 'FULL', { scopes })).toThrow(
      `You do not have permission to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`,
    );
    expect(() => run("SpreadsheetApp.getUi().alert('x')", 'FULL', { scopes })).not.toThrow();
  });

  it('of the spreadsheet itself names both scopes that would do', () => {
    expect(() => run('SpreadsheetApp.getActive()', 'FULL', { scopes: [] })).toThrow(
      `You do not have permission to call SpreadsheetApp.getActive. Required permissions: (${CURRENT_ONLY} || ${SPREADSHEETS})`,
    );
    expect(() => run('SpreadsheetApp.getActive()', 'FULL', { scopes: [SPREADSHEETS] })).not.toThrow();
  });
});

describe('Consent by single scopes', () => {
  it('bars the calls whose scope the person did not grant', () => {
    const granted = [CURRENT_ONLY];
    expect(() => run('SpreadsheetApp.getActive()', 'FULL', { granted })).not.toThrow();
    expect(() =>
      run("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))", 'FULL', { granted }),
    ).toThrow(`You do not have permission to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`);
  });
});

// Helpers

function run(call: string, mode: AuthMode, options: Partial<HostOptions> = {}): unknown {
  return hostOf('', { before: `function early() { ${call}; }`, ...options }).run('early', [], mode);
}
