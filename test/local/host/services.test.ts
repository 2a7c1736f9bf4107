import { describe, expect, it } from 'vitest';
import { answerOf, hostOf } from './host-of';

const PAGE = "HtmlService.createHtmlOutput('<p>Hello').setTitle('Zones')";

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

  it('cannot answer with a button that the window does not have', () => {
    const host = hostOf("SpreadsheetApp.getUi().alert('Sure?');", { answerAlert: () => 'YES' });
    expect(() => host.run('go')).toThrow('A window with the buttons OK was answered with YES.');
  });

  it('answers a prompt with a button and a text', () => {
    const host = hostOf(
      `var ui = SpreadsheetApp.getUi();
      var answer = ui.prompt('Name', 'Whose?', ui.ButtonSet.OK_CANCEL);
      return [answer.getResponseText(), answer.getSelectedButton() === ui.Button.OK, String(answer)];`,
      { answerPrompt: () => ({ button: 'OK', text: 'Anna' }) },
    );
    expect(host.run('go')).toEqual(['Anna', true, 'PromptResponse']);
    expect(host.prompts).toEqual([{ title: 'Name', prompt: 'Whose?', buttons: 'OK_CANCEL' }]);
  });

  it('suspends the execution with a prompt, which loses the lock', () => {
    expect(
      answerOf(
        "var lock = LockService.getDocumentLock(); lock.waitLock(1); SpreadsheetApp.getUi().prompt('x'); return lock.hasLock();",
      ),
    ).toBe(false);
  });

  it('does not suspend the execution with a sidebar or a dialog, which keep the lock', () => {
    expect(
      answerOf(
        `var lock = LockService.getDocumentLock(); lock.waitLock(1);
        SpreadsheetApp.getUi().showSidebar(${PAGE}); SpreadsheetApp.getUi().showModalDialog(${PAGE}, 'x'); return lock.hasLock();`,
      ),
    ).toBe(true);
  });
});

describe('A window', () => {
  it('of the sidebar closes the sidebar before it, and leaves a dialog open', () => {
    const host = hostOf(
      `var ui = SpreadsheetApp.getUi();
      ui.showSidebar(${PAGE}); ui.showModelessDialog(${PAGE}, 'Aside'); ui.showSidebar(${PAGE}.setTitle('Second'));`,
    );
    host.run('go');
    expect(host.screen.open().map(({ kind, title }) => [kind, title])).toEqual([
      ['modeless-dialog', 'Aside'],
      ['sidebar', 'Second'],
    ]);
    expect(host.panels).toHaveLength(3);
  });

  it('has the size that its page asks for, but for the sidebar', () => {
    const host = hostOf(
      `var ui = SpreadsheetApp.getUi(); var page = ${PAGE}.setWidth(400).setHeight(300);
      ui.showModalDialog(page, 'Big'); ui.showSidebar(page);`,
    );
    host.run('go');
    expect(host.panels).toEqual([
      { kind: 'dialog', title: 'Big', content: '<p>Hello', width: 400, height: 300 },
      { kind: 'sidebar', title: 'Zones', content: '<p>Hello' },
    ]);
  });

  it('takes a page and nothing else', () => {
    expect(() => answerOf("SpreadsheetApp.getUi().showSidebar('<p>');")).toThrow(
      "The parameters (String) don't match the method signature for Ui.showSidebar.",
    );
  });
});

describe('A menu', () => {
  const MENUS = `var ui = SpreadsheetApp.getUi();
    ui.createMenu('Own').addItem('a', 'b').addToUi();
    ui.createAddonMenu().addSubMenu(ui.createMenu('More').addItem('c', 'd')).addToUi();`;

  it('of a published add-on shows under Extensions only', () => {
    const host = hostOf(MENUS);
    host.run('go');
    expect(host.menus.map(({ caption }) => caption)).toEqual([null]);
  });

  it('of a test deployment shows wherever it was put', () => {
    const host = hostOf(MENUS, { isPublished: false });
    host.run('go');
    expect(host.menus.map(({ caption }) => caption)).toEqual(['Own', null]);
  });
});

describe('The user interface', () => {
  it('cannot be had when nobody has the spreadsheet open, as in a time-driven trigger', () => {
    expect(() => answerOf('SpreadsheetApp.getUi();', { isOpen: false })).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
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

describe('Session', () => {
  const WHO = 'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];';
  const scopes = ['https://www.googleapis.com/auth/userinfo.email', 'https://www.googleapis.com/auth/spreadsheets'];

  it('tells the address of the person with the scope for it, and not in a simple trigger', () => {
    const host = hostOf(WHO, { scopes, userEmail: 'anna@example.com' });
    expect(host.run('go')).toEqual(['anna@example.com', 'anna@example.com']);
    expect(host.run('go', [], 'LIMITED')).toEqual(['', '']);
    expect(host.customFunction('go', [])).toEqual([[''], ['']]);
  });

  it('tells people apart without it', () => {
    const key = 'return Session.getTemporaryActiveUserKey();';
    const host = hostOf(key, { userEmail: 'anna@example.com' });
    expect(host.run('go')).toBe(host.run('go'));
    expect(host.run('go')).not.toBe(answerOf(key, { userEmail: 'janis@example.com' }));
  });
});
