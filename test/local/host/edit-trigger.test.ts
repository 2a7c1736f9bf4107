import { describe, expect, it } from 'vitest';
import { createHost, type Host, type HostOptions } from '../../../src/local/host/host';
import type { StoredValue, WorkbookData } from '../../../src/local/workbook';
import { emptySheet } from '../../../src/local/workbook';

const SCRIPT = `
function onEdit(e) {
  console.log(JSON.stringify({
    at: e.range.getA1Notation(), sheet: e.range.getSheet().getName(), value: e.value, oldValue: e.oldValue,
    keys: Object.keys(e).sort(), mode: String(e.authMode), now: e.range.getValue(), book: e.source.getName(),
  }));
}
function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by a script'); }
function look() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
`;

describe('An edit at the keyboard', () => {
  it('is told to the script’s onEdit, with what stands there now, what stood before, and where', () => {
    const host = hostWith(SCRIPT, [['old']]);
    host.type({ sheetId: 0, row: 0, column: 0 }, 'new');
    expect(eventsOf(host)).toEqual([
      {
        at: 'A1',
        sheet: 'One',
        value: 'new',
        oldValue: 'old',
        keys: ['authMode', 'oldValue', 'range', 'source', 'value'],
        mode: 'LIMITED',
        now: 'new',
        book: 'Book',
      },
    ]);
  });

  it('of an empty cell has no old value, and one that empties a cell no new one', () => {
    const host = hostWith(SCRIPT, [[null]]);
    host.type({ sheetId: 0, row: 0, column: 0 }, 'new');
    host.type({ sheetId: 0, row: 0, column: 0 }, '');
    expect(eventsOf(host).map(({ keys }) => keys)).toEqual([
      ['authMode', 'range', 'source', 'value'],
      ['authMode', 'oldValue', 'range', 'source'],
    ]);
  });

  it('runs nothing where the script has no onEdit', () => {
    const host = hostWith('function other() { console.log("ran"); }');
    host.type({ sheetId: 0, row: 0, column: 0 }, 'new');
    expect([host.log, [...host.calls]]).toEqual([[], []]);
  });

  it('that a script makes is told to nobody', () => {
    const host = hostWith(SCRIPT);
    host.run('write');
    expect(host.log).toEqual([]);
  });

  it('comes after the formulas were recalculated', () => {
    const host = hostWith(
      `${SCRIPT}\nfunction GDPR_TWICE(cell) { return cell + cell; }
      function onEdit(e) { console.log(e.range.getSheet().getRange('B1').getValue()); }`,
      [['a']],
    );
    host.type({ sheetId: 0, row: 0, column: 1 }, '=GDPR_TWICE(A1)');
    host.type({ sheetId: 0, row: 0, column: 0 }, 'b');
    expect(host.log.map(({ text }) => text)).toEqual(['aa', 'bb']);
  });

  it('runs onEdit under the rights of a simple trigger: it may read and write the document and open no window', () => {
    const tried = (body: string): Host => {
      const host = hostWith(`function onEdit(e) { ${body} }`);
      host.type({ sheetId: 0, row: 0, column: 0 }, 'new');
      return host;
    };
    expect(tried("e.range.offset(0, 1).setValue('seen');").book.sheets[0]?.values[0]?.[1]).toBe('seen');
    expect(tried("SpreadsheetApp.getUi().alert('x');").log[0]?.text).toMatch(/permission/);
    expect(tried("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));").log[0]?.text).toMatch(
      /permission/,
    );
    expect(tried('Utilities.sleep(31000);').log[0]?.text).toMatch(/Exceeded maximum execution time/);
  });

  it('is not undone or shown as failed where onEdit throws', () => {
    const host = hostWith("function onEdit() { throw new Error('broken'); }");
    host.type({ sheetId: 0, row: 0, column: 0 }, 'new');
    expect(host.book.sheets[0]?.values[0]?.[0]).toBe('new');
    expect(host.alerts).toEqual([]);
    expect(host.log[0]?.text).toMatch(/broken/);
  });

  it('waits while an execution is at work; of several only two are kept', () => {
    const host = hostWith(SCRIPT);
    host.meanwhile(1, () => {
      for (const [column, text] of ['a', 'b', 'c'].entries()) host.type({ sheetId: 0, row: 1, column }, text);
      expect(host.log).toEqual([]);
    });
    host.run('look');
    expect(eventsOf(host).map(({ at }) => at)).toEqual(['A2', 'B2']);
    host.type({ sheetId: 0, row: 1, column: 3 }, 'd');
    expect(eventsOf(host).map(({ at }) => at)).toEqual(['A2', 'B2', 'D2']);
  });

  it('made while onEdit itself runs is told afterwards, and not inside of it', () => {
    const order = `function onEdit(e) { console.log('begin ' + e.value); e.range.getValue(); console.log('end ' + e.value); }`;
    const host = hostWith(order);
    host.meanwhile(1, () => host.type({ sheetId: 0, row: 1, column: 0 }, 'second'));
    host.type({ sheetId: 0, row: 0, column: 0 }, 'first');
    expect(host.log.map(({ text }) => text)).toEqual(['begin first', 'end first', 'begin second', 'end second']);
  });

  it('waits also behind an execution that fails', () => {
    const host = hostWith(`${SCRIPT}\nfunction fails() { SpreadsheetApp.getActive(); throw new Error('failed'); }`);
    host.meanwhile(1, () => host.type({ sheetId: 0, row: 1, column: 0 }, 'late'));
    expect(() => host.run('fails')).toThrow('failed');
    expect(eventsOf(host).map(({ at }) => at)).toEqual(['A2']);
  });
});

function hostWith(
  source: string,
  values: readonly (readonly StoredValue[])[] = [[]],
  options: Partial<HostOptions> = {},
): Host {
  const sheet = emptySheet(0, 'One', 20, 10);
  sheet.values = values.map((line) => [...line]);
  const book: WorkbookData = {
    name: 'Book',
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    sheets: [sheet],
    activeSheetId: 0,
    nextSheetId: 1,
    documentProperties: new Map(),
  };
  return createHost({ book, scripts: [{ name: 'script.js', source }], ...options });
}

function eventsOf(host: Host): readonly Readonly<Record<string, unknown>>[] {
  return host.log.map(({ text }) => JSON.parse(text));
}
