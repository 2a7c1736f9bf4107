import { describe, expect, it } from 'vitest';
import { answerOf, bookOf, hostOf } from './host-of';

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

  it.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert'],
  ])('%s is refused', (call, named) => {
    expect(() => hostOf('', { before: `function early() { ${call}; }` }).run('early', [], 'NONE')).toThrow(
      `You do not have permission to call ${named}`,
    );
  });

  it('a call at the top level of the scripts makes the whole execution fail', () => {
    const host = hostOf('', { before: 'var id = SpreadsheetApp.getActive().getId(); function onOpen() {}' });
    expect(() => host.run('onOpen', [], 'NONE')).toThrow('You do not have permission to call SpreadsheetApp.getActive');
  });
});

describe('In the mode LIMITED', () => {
  it('the document can be changed, but no window opened', () => {
    const host = hostOf("sheet.getRange('A1').setValue(1);", {
      before: "function show() { SpreadsheetApp.getUi().alert('x'); }",
    });
    expect(() => host.run('go', [], 'LIMITED')).not.toThrow();
    expect(() => host.run('show', [], 'LIMITED')).toThrow(
      'You do not have permission to call Ui.alert. Required permissions: https://www.googleapis.com/auth/script.container.ui',
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
});

describe('The person at the keyboard', () => {
  it('is shown toasts, alerts and a sidebar', () => {
    const host = hostOf(
      `book.toast('Done', 'Zones', 5);
      var ui = SpreadsheetApp.getUi();
      var answer = ui.alert('Sure?', 'All of them?', ui.ButtonSet.YES_NO);
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Zones'));
      return [String(answer), answer === ui.Button.YES, JSON.stringify(answer)];`,
      { pages: { Sidebar: '<p>Hello' } },
    );
    expect(host.run('go')).toEqual(['YES', true, '"YES"']);
    expect(host.toasts).toEqual([{ message: 'Done', title: 'Zones', timeoutSeconds: 5 }]);
    expect(host.alerts).toEqual([{ title: 'Sure?', prompt: 'All of them?', buttons: 'YES_NO' }]);
    expect(host.panels).toEqual([{ kind: 'sidebar', title: 'Zones', content: '<p>Hello' }]);
  });

  it('answers alerts as the host is told', () => {
    const host = hostOf(
      "return String(SpreadsheetApp.getUi().alert('Sure?', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL));",
      { answerAlert: () => 'CANCEL' },
    );
    expect(host.run('go')).toBe('CANCEL');
  });
});

describe('Document properties', () => {
  it('are texts, outlive the execution, and are null when missing', () => {
    const host = hostOf(
      "var p = PropertiesService.getDocumentProperties(); var before = p.getProperty('n'); p.setProperty('n', 5); return [before, p.getProperty('n'), p.getKeys(), p.getProperties()];",
    );
    expect(host.run('go')).toEqual([null, '5', ['n'], { n: '5' }]);
    expect(host.run('go')).toEqual(['5', '5', ['n'], { n: '5' }]);
    expect([...host.book.documentProperties]).toEqual([['n', '5']]);
  });

  it('cannot be larger than 9 KB, counted in bytes', () => {
    expect(() =>
      answerOf("PropertiesService.getDocumentProperties().setProperty('k', Array(5001).join('ā'));"),
    ).toThrow('Argument too large: value');
  });
});

describe('The lock of the document', () => {
  it('can be taken again by who holds it, and ends with the execution', () => {
    const host = hostOf(
      'var lock = LockService.getDocumentLock(); var before = lock.hasLock(); return [before, lock.tryLock(0), lock.tryLock(0), lock.hasLock(), lock.tryLock(-1)];',
    );
    expect(host.run('go')).toEqual([false, true, true, true, false]);
    expect(host.run('go')).toEqual([false, true, true, true, false]);
  });

  it('is lost when an alert suspends the execution', () => {
    expect(
      answerOf(
        "var lock = LockService.getDocumentLock(); lock.waitLock(1); SpreadsheetApp.getUi().alert('x'); return lock.hasLock();",
      ),
    ).toBe(false);
  });

  it('cannot be had while somebody else holds it', () => {
    const settings = { lockIsTaken: true };
    expect(answerOf('return LockService.getDocumentLock().tryLock(10);', { settings })).toBe(false);
    expect(() => answerOf('LockService.getDocumentLock().waitLock(10);', { settings })).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });
});
