import { describe, expect, it } from 'vitest';
import type { HandedOver } from '../../../src/local/host/handed-over';
import { bookOf, hostOf, MARCH_FIRST } from './host-of';

describe('The virtual clock', () => {
  it.each([
    ['reading a sheet', "sheet.getRange('A1:J100').getValues();", 300 + 9],
    [
      'writing values',
      "sheet.getRange('A1:J100').setValues(sheet.getRange('A1:J100').getValues());",
      300 + 9 + 200 + 60,
    ],
    ['one colour for a range', "sheet.getRange('A1:J100').setBackground('#ff0000');", 200],
    ['colours by a matrix', "sheet.getRange('A1:J100').getBackgrounds();", 200 + 19],
    ['a property', "PropertiesService.getDocumentProperties().getProperty('x');", 30],
    ['the name of a sheet', 'sheet.getName();', 150],
    ['the number of a sheet', 'sheet.getSheetId();', 2],
    ['writing buffered values out', 'SpreadsheetApp.flush();', 30],
    ['keeping a property', "PropertiesService.getDocumentProperties().setProperty('x', 'y');", 62],
    ['looking into a cache', "CacheService.getScriptCache().get('x');", 3],
    ['putting into a cache', "CacheService.getScriptCache().put('x', 'y');", 93],
    ['adding a row', "sheet.appendRow(['x']);", 200],
  ])('charges %s what it was measured to cost', (_what, body, milliseconds) => {
    const host = hostOf(body);
    host.run('go');
    expect(host.now() - MARCH_FIRST - taken('')).toBeGreaterThanOrEqual(milliseconds);
    expect(host.now() - MARCH_FIRST - taken('')).toBeLessThan(milliseconds + 20);
  });

  it('goes on from one execution to the next, and scripts see it', () => {
    const host = hostOf('var before = Date.now(); sheet.getLastRow(); return Date.now() - before;');
    expect(host.run('go')).toBe(300);
    expect(host.run('go')).toBe(300);
    expect(host.now()).toBeGreaterThan(MARCH_FIRST + 600);
  });

  it('stops what a menu item does after six minutes, and no script can catch it', () => {
    const host = hostOf(
      "for (;;) try { sheet.appendRow([1]); } catch (e) { tried += 1; if (tried > 9) return 'done'; }",
      {
        before: 'var tried = 0;',
      },
    );
    expect(() => host.run('go')).toThrow('Exceeded maximum execution time');
    expect(host.now() - MARCH_FIRST).toBeGreaterThan(360_000);
    expect(host.now() - MARCH_FIRST).toBeLessThan(361_000);
    expect(host.book.sheets[0]?.values.length).toBeGreaterThan(1000);
  });

  it('stops a simple trigger after half a minute', () => {
    const host = hostOf('for (;;) sheet.appendRow([1]);');
    expect(() => host.run('go', [], 'LIMITED')).toThrow('Exceeded maximum execution time');
    expect(host.now() - MARCH_FIRST).toBeLessThan(31_000);
  });

  it('stops a formula after half a minute, in which its arguments are read too', () => {
    const host = hostOf('', { before: 'function GDPR_COUNT(rows) { return rows.length; }', book: large() });
    const rows = (count: number): HandedOver => ({
      kind: 'range',
      sheetId: 0,
      area: { row: 0, column: 0, rows: count, columns: 10 },
    });
    expect(host.customFunction('GDPR_COUNT', [rows(300_000)])).toEqual([[300_000]]);
    expect(() => host.customFunction('GDPR_COUNT', [rows(340_000)])).toThrow(
      'Exceeded maximum execution time (line 0).',
    );
  });

  it('lets the change through during which the time ran out', () => {
    const host = hostOf(
      "Utilities.sleep(300000); Utilities.sleep(59600); sheet.getRange('A1').setValue(1); return 'done';",
    );
    expect(() => host.run('go')).toThrow('Exceeded maximum execution time');
    expect(host.book.sheets[0]?.values).toEqual([[1]]);
  });
});

// Helpers

/** Milliseconds that `go` takes besides its body. */
function taken(body: string): number {
  const host = hostOf(body);
  host.run('go');
  return host.now() - MARCH_FIRST;
}

function large() {
  const book = bookOf();
  for (const sheet of book.sheets) sheet.rowCount = 400_000;
  return book;
}
