import { describe, expect, it } from 'vitest';
import { hostOf } from './host-of';

const WRITE = "sheet.getRange('A1').setValue(1);";

describe('A call that is to fail', () => {
  it('fails before its effect, once', () => {
    const host = hostOf(WRITE, { settings: { faults: [{ call: 'Range.setValue', occurrence: 1 }] } });
    expect(() => host.run('go')).toThrow('Service Spreadsheets timed out while accessing document with id');
    expect(host.book.sheets[0]?.values).toEqual([]);
    expect(() => host.run('go')).not.toThrow();
  });

  it('fails after its effect when it is told to', () => {
    const faults = [{ call: 'Range.setValue', occurrence: 1, takesEffect: true, message: 'Too bad.' }];
    const host = hostOf(WRITE, { settings: { faults } });
    expect(() => host.run('go')).toThrow('Too bad.');
    expect(host.book.sheets[0]?.values).toEqual([[1]]);
  });
});

describe('A buffered write of a text that is too long', () => {
  const TOO_LONG = "Array(50002).join('x')";
  const settings = { refusesLate: true };
  const message = 'Your input contains more than the maximum of 50000 characters in a single cell.';

  it('is refused by flush, outside of what watches over the write', () => {
    const body = `try { sheet.getRange('A1').setValue(${TOO_LONG}); } catch (e) { return 'caught'; }
      try { SpreadsheetApp.flush(); } catch (e) { return [e instanceof Error, e.message]; }`;
    expect(hostOf(body, { settings }).run('go')).toEqual([true, message]);
  });

  it('is refused at the end of the execution at the latest', () => {
    expect(() => hostOf(`sheet.getRange('A1').setValue(${TOO_LONG});`, { settings }).run('go')).toThrow(message);
  });
});

describe('A person at the keyboard', () => {
  it('types texts that are read, and the formulas follow', () => {
    const host = hostOf('', { before: 'function GDPR_TWICE(value) { return value * 2; }' });
    host.type({ sheetId: 0, row: 0, column: 0 }, '0021');
    host.type({ sheetId: 0, row: 0, column: 1 }, '=GDPR_TWICE(A1)');
    expect(host.book.sheets[0]?.values).toEqual([[21, 42]]);
  });
});
