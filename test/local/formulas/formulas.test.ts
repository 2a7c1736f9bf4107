import { describe, expect, it } from 'vitest';
import { createHost, type Host, type HostOptions } from '../../../src/local/host/host';
import { emptySheet, type StoredValue, type WorkbookData } from '../../../src/local/workbook';
import { bookOf, MARCH_FIRST } from '../host/host-of';

const FUNCTIONS = `
var evaluations = 0;
/** @customfunction */
function GDPR_SHOW(one, two, three) {
  return JSON.stringify([].slice.call(arguments).map(function (arg) { return arg === undefined ? 'omitted' : arg; }));
}
function GDPR_KIND(value) { return Object.prototype.toString.call(value) + (value instanceof Date); }
function GDPR_DOUBLE(rows) { return rows.map(function (row) { return [row[0], row[0] === '' ? '' : row[0] * 2]; }); }
function GDPR_FAIL() { throw new Error('No header.'); }
function GDPR_LIST() { return ['a', 'b']; }
function GDPR_RAGGED() { return [['a'], ['b', 'c'], 'd']; }
function GDPR_RECORD() { return { zone: 'RED' }; }
function GDPR_DAY() { return new Date(Date.UTC(2026, 2, 1, 12)); }
function GDPR_NOTHING() { return null; }
function GDPR_NAN() { return 0 / 0; }
function GDPR_COUNT(rows) { console.log('evaluated'); return rows.length; }
function GDPR_WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
function GDPR_HIDDEN_() { return 1; }
function write(place, value) { SpreadsheetApp.getActiveSheet().getRange(place).setValue(value); }
function edit(method, one, two) { SpreadsheetApp.getActiveSheet()[method](one, two); }
function read(place) { return SpreadsheetApp.getActiveSheet().getRange(place).getValues(); }
function clearCells(place) { SpreadsheetApp.getActiveSheet().getRange(place).clearContent(); }
`;

describe('A formula hands over', () => {
  it.each([
    ['A1', '["x"]'],
    ['$A$1', '["x"]'],
    ['C9', '[""]'],
    ['A1:B2', '[[["x",1],["",true]]]'],
    ['A1:B1', '[[["x",1]]]'],
    ["'GDPR Settings'!A1", '["here"]'],
    ["'gdpr settings'!A1:A2", '[[["here"],[""]]]'],
    ['"a;b"', '["a;b"]'],
    ['"say ""yes"""', '["say \\"yes\\""]'],
    ['12', '[12]'],
    ['-1.5', '[-1.5]'],
    ['TRUE; false', '[true,false]'],
    ['1,5; 2', '[1.5,2]'],
    ['1, 2', '[1,2]'],
    ['A1; ; 3', '["x","omitted",3]'],
    ['', '[]'],
  ])('(%s) as %s', (args, shown) => {
    expect(resultOf(`=GDPR_SHOW(${args})`)).toBe(shown);
  });

  it('an open-ended range down to the last row of the grid, and whole columns from the first', () => {
    expect(resultOf('=GDPR_COUNT(A2:B)')).toBe(99);
    expect(resultOf('=GDPR_COUNT(A:B)')).toBe(100);
  });

  it('dates and today as dates that the function knows', () => {
    expect(resultOf('=GDPR_KIND(TODAY())')).toBe('[object Date]true');
    const book = withFormula('=GDPR_KIND(A1)');
    const [sheet] = book.sheets;
    if (sheet) {
      sheet.values[0] = [46_082];
      sheet.styles = [[{ numberFormat: 'yyyy-mm-dd' }]];
    }
    expect(valueIn(settled(book))).toBe('[object Date]true');
  });

  it('today alone as a day in the zone of the spreadsheet, shown as a date', () => {
    const host = settled(withFormula('=TODAY()'));
    expect(valueIn(host)).toBe(46_082);
    expect(host.book.sheets[0]?.styles[4]?.[4]?.numberFormat).toBe('M/d/yyyy');
  });
});

describe('A result', () => {
  it('of rows spills, and the script reads its cells as values', () => {
    const host = settled(withFormula('=GDPR_DOUBLE(B1:B3)'));
    expect(host.run('read', ['E5:F7'])).toEqual([
      [1, 2],
      [true, 2],
      ['', ''],
    ]);
    expect(host.formulaErrors.size).toBe(0);
  });

  it('that is a list fills a column', () => {
    expect(settled(withFormula('=GDPR_LIST()')).run('read', ['E5:E6'])).toEqual([['a'], ['b']]);
  });

  it('whose rows are not of one length leaves the missing cells empty', () => {
    expect(settled(withFormula('=GDPR_RAGGED()')).run('read', ['E5:F7'])).toEqual([
      ['a', ''],
      ['b', 'c'],
      ['d', ''],
    ]);
  });

  it('that is a date is a serial day of the spreadsheet, without a date format of its own', () => {
    expect(resultOf('=GDPR_DAY()')).toBeCloseTo(46_082 + 14 / 24, 8);
  });

  it('that is a record, or not of the script at all, is an error', () => {
    expect(errorOf('=GDPR_RECORD()')).toEqual(['#ERROR!', 'A custom function answers values, or rows of values.']);
  });

  it('that is blocked gives #REF! and says where, until the cell is free', () => {
    const host = settled(withFormula('=GDPR_DOUBLE(B1:B3)'));
    host.run('write', ['F6', 'mine']);
    expect(valueIn(host)).toBe('#REF!');
    expect(host.run('read', ['E5:F6'])).toEqual([
      ['#REF!', ''],
      ['', 'mine'],
    ]);
    expect(host.formulaErrors.get('Customers!E5')).toBe(
      'Array result was not expanded because it would overwrite data in F6.',
    );
    host.run('clearCells', ['F6']);
    expect(host.run('read', ['E5:F6'])).toEqual([
      [1, 2],
      [true, 2],
    ]);
  });

  it('that leaves the grid gives #REF!', () => {
    const host = settled(withFormula('=GDPR_DOUBLE(A1:A100)'));
    expect(valueIn(host)).toBe('#REF!');
    expect(host.formulaErrors.get('Customers!E5')).toContain('please insert more rows (4)');
  });

  it('goes with its formula, and does not take along what is written in its place', () => {
    const host = settled(withFormula('=GDPR_DOUBLE(B1:B3)'));
    host.run('clearCells', ['E5']);
    expect(host.run('read', ['E5:F6'])).toEqual([
      ['', ''],
      ['', ''],
    ]);
    const kept = settled(withFormula('=GDPR_LIST()'));
    kept.run('write', ['E5:E6', 'a']);
    expect(kept.run('read', ['E5:E6'])).toEqual([['a'], ['a']]);
  });

  it('moves with the rows above it, and is laid again when a row comes into it', () => {
    const host = settled(withFormula('=GDPR_DOUBLE(B1:B3)'));
    host.run('edit', ['insertRowsBefore', 5, 1]);
    expect(host.run('read', ['E6:F7'])).toEqual([
      [1, 2],
      [true, 2],
    ]);
    host.run('edit', ['insertRowsBefore', 7, 1]);
    expect(host.run('read', ['E6:F8'])).toEqual([
      [1, 2],
      [true, 2],
      ['', ''],
    ]);
  });

  it('that a file already shows is known again', () => {
    const book = withFormula('=GDPR_LIST()');
    const [sheet] = book.sheets;
    if (sheet) sheet.values[5] = [null, null, null, null, 'b'];
    const host = settled(book);
    expect(host.formulaErrors.size).toBe(0);
    expect(host.run('read', ['E5:E6'])).toEqual([['a'], ['b']]);
  });

  it('that is no number gives #NUM!, and nothing an empty cell', () => {
    expect(resultOf('=GDPR_NAN()')).toBe('#NUM!');
    expect(resultOf('=GDPR_NOTHING()') ?? null).toBeNull();
  });
});

describe('A formula fails', () => {
  it('with #ERROR! and the message when its function throws', () => {
    const host = settled(withFormula('=GDPR_FAIL()'));
    expect(valueIn(host)).toBe('#ERROR!');
    expect(host.formulaErrors.get('Customers!E5')).toBe('No header.');
  });

  it('with #ERROR! when its function writes to the document', () => {
    expect(errorOf('=GDPR_WRITE()')).toEqual(['#ERROR!', 'You do not have permission to call setValue']);
  });

  it('with #NAME? when the add-on has no such function, or keeps it to itself', () => {
    expect(errorOf('=GDPR_GONE(A1)')[0]).toBe('#NAME?');
    expect(errorOf('=GDPR_HIDDEN_()')[0]).toBe('#NAME?');
  });

  it('with #REF! when it names a missing sheet, a lost cell, or itself', () => {
    expect(errorOf('=GDPR_SHOW(Gone!A1)')).toEqual(['#REF!', "Unresolved sheet name 'Gone'."]);
    expect(errorOf('=GDPR_SHOW(#REF!)')[0]).toBe('#REF!');
    expect(errorOf('=GDPR_COUNT(A1:E9)')).toEqual(['#REF!', 'Circular dependency detected.']);
  });

  it('with #ERROR! when it depends on NOW() or RAND(), also through a cell; TODAY() is tolerated', () => {
    const refusal =
      'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';
    expect(errorOf('=GDPR_SHOW(NOW())')).toEqual(['#ERROR!', refusal]);
    const book = withFormula('=GDPR_COUNT(A1:B2)');
    book.sheets[0]?.formulas.set('1,1', '=RAND()*2');
    expect(valueIn(settled(book))).toBe('#ERROR!');
    book.sheets[0]?.formulas.set('1,1', '=TODAY()');
    expect(valueIn(settled(book))).toBe(2);
  });

  it('without losing its value when it is more than the host evaluates, and the host says so', () => {
    const book = withFormula('=GDPR_SHOW(FILTER(A1:A2; B1:B2))');
    const [sheet] = book.sheets;
    if (sheet) sheet.values[4] = [null, null, null, null, 'last'];
    const host = settled(book);
    expect(valueIn(host)).toBe('last');
    expect(host.formulaErrors.get('Customers!E5')).toContain('is not modelled');
  });
});

describe('Recalculation', () => {
  it('evaluates a formula again only when its arguments changed', () => {
    const host = settled(withFormula('=GDPR_COUNT(A1:B2)'));
    host.run('write', ['D9', 'elsewhere']);
    expect(host.log).toHaveLength(1);
    host.run('write', ['A2', 'changed']);
    expect(host.log).toHaveLength(2);
    expect(valueIn(host)).toBe(2);
  });

  it('sees a number that becomes a date', () => {
    const host = settled(withFormula('=GDPR_KIND(B1)'));
    const [sheet] = host.book.sheets;
    if (sheet) sheet.styles = [[undefined, { numberFormat: 'yyyy-mm-dd' }]];
    host.recalculate();
    expect(valueIn(host)).toBe('[object Date]true');
  });

  it('follows a chain of formulas, in whatever order they stand', () => {
    const book = withFormula('=GDPR_SHOW(E9)');
    book.sheets[0]?.formulas.set('8,4', '=GDPR_SHOW(A1)');
    expect(valueIn(settled(book))).toBe(JSON.stringify(['["x"]']));
  });

  it('finds functions whatever the case of their name', () => {
    expect(resultOf('=gdpr_show(A1)')).toBe('["x"]');
  });

  it('leaves the formulas of others alone', () => {
    const book = withFormula('=SUM(A1:A9)');
    const [sheet] = book.sheets;
    if (sheet) sheet.values[4] = [null, null, null, null, 45];
    const host = settled(book);
    expect(valueIn(host)).toBe(45);
    expect(host.formulaErrors.size).toBe(0);
  });
});

// Helpers

function withFormula(formula: string): WorkbookData {
  const book = bookOf([
    ['x', 1],
    [null, true],
  ]);
  book.sheets[0]?.formulas.set('4,4', formula);
  const settings = emptySheet(1, 'GDPR Settings', 2, 1);
  settings.values = [['here']];
  book.sheets.push(settings);
  return book;
}

function settled(book: WorkbookData, options: Partial<HostOptions> = {}): Host {
  const host = createHost({
    book,
    scripts: [{ name: 'add-on.js', source: FUNCTIONS }],
    now: () => MARCH_FIRST,
    ...options,
  });
  host.recalculate();
  return host;
}

function valueIn(host: Host): StoredValue | undefined {
  return host.book.sheets[0]?.values[4]?.[4];
}

function resultOf(formula: string): StoredValue | undefined {
  return valueIn(settled(withFormula(formula)));
}

function errorOf(formula: string): readonly unknown[] {
  const host = settled(withFormula(formula));
  return [valueIn(host), host.formulaErrors.get('Customers!E5')];
}
