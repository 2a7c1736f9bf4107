import { describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../../src/local/host/host';
import type { StoredValue } from '../../../src/local/workbook';
import { bookOf, MARCH_FIRST } from '../host/host-of';

const DAY = 86_400_000;

describe('A custom function', () => {
  it('is handed a percentage as a fraction, and a date, a time and a duration as dates', () => {
    const host = hostWith(
      "function GDPR_KIND(rows) { return rows[0].map(function (v) { return v instanceof Date ? 'Date' : v; }).join(' '); }",
      ['=GDPR_KIND(B1:E1)', 0.25, 46_082, 0.5, 1.25],
    );
    const [sheet] = host.book.sheets;
    const formats = [undefined, '0%', 'yyyy-mm-dd', 'h:mm', '[h]:mm:ss'];
    if (sheet) sheet.styles = [formats.map((numberFormat) => numberFormat && { numberFormat })] as typeof sheet.styles;
    host.recalculate();
    expect(shown(host)).toBe('0.25 Date Date Date');
  });

  it('is declared: a function in a variable is none', () => {
    const source =
      'var GDPR_ONE = function () { return 1; }; const GDPR_TWO = () => 2;\nfunction GDPR_THREE() { return 3; }';
    expect(['=GDPR_ONE()', '=GDPR_TWO()', '=GDPR_THREE()'].map((formula) => shown(settled(source, [formula])))).toEqual(
      ['#NAME?', '#NAME?', 3],
    );
  });

  it('is every function at top level, also one that was not meant to be: whoever knows its name can call it', () => {
    expect(shown(settled('function removeEverything(rows) { return rows; }', ['=removeEverything(5)']))).toBe(5);
  });

  it('is not called again for a cell that it reads by itself', () => {
    const source =
      "function GDPR_PEEK(one) { return SpreadsheetApp.getActiveSheet().getRange('C1').getValue() + one; }";
    const host = settled(source, ['=GDPR_PEEK(B1)', 1, 10]);
    expect(shown(host)).toBe(11);
    host.type({ sheetId: 0, row: 0, column: 2 }, '20');
    expect(shown(host)).toBe(11);
    host.type({ sheetId: 0, row: 0, column: 1 }, '2');
    expect(shown(host)).toBe(22);
  });

  it('grows stale when it asks for the day itself, and follows a day that it is handed', () => {
    let now = MARCH_FIRST;
    const source = 'function GDPR_DAY(day) { return (day || new Date()).getDate(); }';
    const hosts = ['=GDPR_DAY()', '=GDPR_DAY(TODAY())'].map((formula) => settled(source, [formula], () => now));
    expect(hosts.map(shown)).toEqual([1, 1]);
    now += DAY;
    for (const host of hosts) host.recalculate();
    expect(hosts.map(shown)).toEqual([1, 2]);
  });

  it('is called once a cell: one over a range costs one call', () => {
    const source = "function GDPR_ECHO(rows) { console.log('called'); return rows; }";
    const cells = settled(source, ['=GDPR_ECHO(B1)', 1, '=GDPR_ECHO(B1)', '=GDPR_ECHO(B1)']);
    expect(cells.log).toHaveLength(3);
    const range = settled(source, ['=GDPR_ECHO(F1:F50)']);
    expect(range.log).toHaveLength(1);
  });

  it('costs half a second before it does anything', () => {
    const host = hostWith('function GDPR_ONE() { return 1; }', ['=GDPR_ONE()']);
    const before = host.now();
    host.recalculate();
    expect(host.now() - before).toBeGreaterThanOrEqual(500);
  });

  it.each(['en_US', 'lv_LV', 'de_DE', 'fi_FI'])('takes semicolons between its arguments in %s', (locale) => {
    const host = createHost({
      book: bookOf([], { locale }),
      scripts: [{ name: 'add-on.js', source: 'function GDPR_SUM(a, b, c) { return a + b + c; }' }],
    });
    host.type({ sheetId: 0, row: 0, column: 0 }, '=GDPR_SUM(1;2;3)');
    expect(shown(host)).toBe(6);
  });

  it.each([
    ['en_US', 6],
    ['lv_LV', '#ERROR!'],
    ['de_DE', '#ERROR!'],
  ])(
    'with commas between its arguments is understood in %s only where a comma is no decimal mark',
    (locale, result) => {
      const host = createHost({
        book: bookOf([], { locale }),
        scripts: [{ name: 'add-on.js', source: 'function GDPR_SUM(a, b, c) { return a + b + c; }' }],
      });
      host.type({ sheetId: 0, row: 0, column: 0 }, '=GDPR_SUM(1,2,3)');
      expect(shown(host)).toBe(result);
    },
  );

  it.each(['Jdbc.getConnection', 'LanguageApp.translate', 'Maps.newGeocoder', 'XmlService.parse', 'UrlFetchApp.fetch'])(
    'may call %s: here it is refused for not being modelled alone',
    (call) => {
      const host = settled(`function GDPR_TRY() { return ${call}('x'); }`, ['=GDPR_TRY()']);
      expect(host.formulaErrors.get('Customers!A1')).toBe(`${call} is not modelled by the local host.`);
    },
  );

  it.each([
    ["HtmlService.createHtmlOutput('x').getContent()", 'x'],
    ["PropertiesService.getDocumentProperties().setProperty('k', 'v').getProperty('k')", 'v'],
    ["PropertiesService.getUserProperties().getProperty('k')", null],
    ["CacheService.getScriptCache().get('k')", null],
    ['LockService.getScriptLock().tryLock(0)', true],
    ['Session.getActiveUserLocale()', 'en'],
  ])('may call %s', (call, answer) => {
    expect(shown(settled(`function GDPR_TRY() { return ${call}; }`, ['=GDPR_TRY()']))).toBe(answer);
  });

  it('that throws shows #ERROR! for a text of its own and for an error of the language', () => {
    const source = "function GDPR_OWN() { throw 'no table'; }\nfunction GDPR_LANGUAGE() { return null.x; }";
    const host = settled(source, ['=GDPR_OWN()', '=GDPR_LANGUAGE()']);
    expect(host.book.sheets[0]?.values[0]).toEqual(['#ERROR!', '#ERROR!']);
    expect(host.formulaErrors.get('Customers!A1')).toBe('no table');
    expect(host.formulaErrors.get('Customers!B1')).toContain('Cannot read');
  });
});

// Helpers

/** A host whose sheet has one row; texts that begin with `=` are formulas, not yet evaluated. */
function hostWith(source: string, cells: readonly StoredValue[], now: () => number = () => MARCH_FIRST): Host {
  const isFormula = (cell: StoredValue): cell is string => typeof cell === 'string' && cell.startsWith('=');
  const book = bookOf([cells.map((cell) => (isFormula(cell) ? null : cell))]);
  cells.forEach((cell, column) => {
    if (isFormula(cell)) book.sheets[0]?.formulas.set(`0,${column}`, cell);
  });
  return createHost({ book, scripts: [{ name: 'add-on.js', source }], scriptTimeZone: book.timeZone, now });
}

function settled(source: string, cells: readonly StoredValue[], now?: () => number): Host {
  const host = hostWith(source, cells, now);
  host.recalculate();
  return host;
}

function shown(host: Host): StoredValue {
  return host.book.sheets[0]?.values[0]?.[0] ?? null;
}
