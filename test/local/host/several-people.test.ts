import { describe, expect, it } from 'vitest';
import { hostOf, MARCH_FIRST } from './host-of';

const LOCKED = `
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(1000)) return 'busy';
  sheet.getRange('A1').setValue(Number(sheet.getRange('A1').getValue()) + 1);
  return 'done';`;

describe('The lock of a document', () => {
  it('is held by one execution at a time, and given back at its end', () => {
    const host = hostOf(LOCKED);
    let other: unknown;
    host.meanwhile(7, () => {
      other = host.run('go');
    });
    expect([host.run('go'), other, host.run('go')]).toEqual(['done', 'busy', 'done']);
    expect(host.book.sheets[0]?.values).toEqual([[2]]);
  });

  it('is given back by an execution that was killed', () => {
    const host = hostOf(LOCKED, { settings: { faults: [{ call: 'Range.setValue', occurrence: 1 }] } });
    expect(() => host.run('go')).toThrow();
    expect(host.run('go')).toBe('done');
  });

  it('can be taken twice by who holds it', () => {
    expect(
      hostOf(
        'var lock = LockService.getDocumentLock(); return [lock.tryLock(0), lock.tryLock(0), lock.hasLock()];',
      ).run('go'),
    ).toEqual([true, true, true]);
  });

  it('is not had for a negative time', () => {
    expect(hostOf('return LockService.getDocumentLock().tryLock(-1);').run('go')).toBe(false);
  });

  it('makes who waits for it in vain wait on the virtual clock, and then says so', () => {
    const host = hostOf('LockService.getDocumentLock().waitLock(20000);', { settings: { lockIsTaken: true } });
    expect(() => host.run('go')).toThrow('Lock timeout: another process was holding the lock for too long.');
    expect(host.now() - MARCH_FIRST).toBeGreaterThan(20_000);
  });

  it('is lost while a window is open', () => {
    const body = `var lock = LockService.getDocumentLock(); lock.tryLock(0);
      SpreadsheetApp.getUi().alert('Wait.'); return lock.hasLock();`;
    expect(hostOf(body).run('go')).toBe(false);
  });

  it('is not there for a script without a document', () => {
    const body = 'return [LockService.getDocumentLock(), String(LockService.getScriptLock())];';
    expect(hostOf(body, { isBound: false }).run('go')).toEqual([null, 'Lock']);
  });

  it('is another than that of the script or of the user', () => {
    const host = hostOf('LockService.getDocumentLock().tryLock(0); sheet.getLastRow();', {
      before:
        'function own() { return [LockService.getScriptLock().tryLock(0), LockService.getUserLock().tryLock(0)]; }',
    });
    let other: unknown;
    host.meanwhile(5, () => {
      other = host.run('own');
    });
    host.run('go');
    expect(other).toEqual([true, true]);
  });
});

describe('While an execution runs', () => {
  it('another person can edit: what is read afterwards holds it', () => {
    const host = hostOf("return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getValue()];");
    host.meanwhile(6, () => host.type({ sheetId: 0, row: 0, column: 0 }, 'theirs'));
    expect(host.run('go')).toEqual(['', 'theirs']);
  });

  it('the sheet that each person stands on stays theirs', () => {
    const host = hostOf('return SpreadsheetApp.getActiveSheet().getName();', {
      before: "function add() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Theirs'); }",
    });
    host.meanwhile(1, () => host.asSomeoneElse(() => host.run('add')));
    expect(host.run('go')).toBe('Customers');
  });
});

describe('A person who may only look', () => {
  it.each([
    "sheet.getRange('A1').setValue(1)",
    "book.insertSheet('New')",
    'sheet.setFrozenRows(1)',
    "sheet.addDeveloperMetadata('a', 'b')",
    "sheet.getRange('A1').clearContent()",
  ])('cannot do %s', (call) => {
    const host = hostOf(`${call};`, { settings: { isViewer: true } });
    expect(() => host.run('go')).toThrow('You do not have permission');
  });

  it('can read, stand on another sheet and be told something', () => {
    const body = "book.setActiveSheet(sheet); book.toast('Hello'); return sheet.getRange('A1').canEdit();";
    expect(hostOf(body, { settings: { isViewer: true } }).run('go')).toBe(false);
  });
});
