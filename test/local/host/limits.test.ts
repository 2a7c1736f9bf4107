import { describe, expect, it } from 'vitest';
import { answerOf, bookOf, hostOf, MARCH_FIRST } from './host-of';

const TOO_MANY_CELLS =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';

describe('A workbook', () => {
  it('has ten million cells at most, empty ones counted: a new sheet of the usual size takes 26,000', () => {
    expect(() => answerOf("book.insertSheet('B');", { book: largeBook(9_974_000) })).not.toThrow();
    expect(() => answerOf("book.insertSheet('B');", { book: largeBook(9_975_000) })).toThrow(TOO_MANY_CELLS);
    expect(() => answerOf('sheet.copyTo(book);', { book: largeBook(6_000_000) })).toThrow(TOO_MANY_CELLS);
  });

  it('makes room again when rows or sheets are taken out', () => {
    const body = "sheet.deleteRows(1, 26); book.insertSheet('B'); return book.getNumSheets();";
    expect(answerOf(body, { book: largeBook(10_000_000) })).toBe(2);
  });
});

describe('A cell', () => {
  it('takes 50,000 characters and no more', () => {
    const write = (length: number): unknown =>
      answerOf(`return sheet.getRange('A1').setValue(Array(${length + 1}).join('x')).getValue().length;`);
    expect(write(50_000)).toBe(50_000);
    expect(() => write(50_001)).toThrow('more than the maximum of 50000 characters');
  });
});

describe('Time', () => {
  it.each([
    ['FULL', 360],
    ['LIMITED', 30],
    ['NONE', 30],
    ['CUSTOM_FUNCTION', 30],
  ] as const)('of an execution in the mode %s ends after %d seconds', (mode, seconds) => {
    const host = hostOf('', { before: 'function wait() { for (;;) Utilities.sleep(500); }' });
    expect(() => host.run('wait', [], mode)).toThrow('Exceeded maximum execution time');
    expect((host.now() - MARCH_FIRST) / 1000).toBeGreaterThanOrEqual(seconds);
    expect((host.now() - MARCH_FIRST) / 1000).toBeLessThan(seconds + 1);
  });

  it('that ran out keeps the execution from ending well, whatever it catches and answers', () => {
    const host = hostOf("try { for (;;) Utilities.sleep(60000); } catch (e) {} return 'done';");
    expect(() => host.run('go')).toThrow('Exceeded maximum execution time');
  });
});

describe('Properties', () => {
  it('are read and written 50,000 times a day', () => {
    const body = `var p = PropertiesService.getDocumentProperties();
      for (var i = 0; i < 50000; i++) p.getProperty('k');
      try { p.getProperty('k'); } catch (e) { return e.message; }`;
    expect(answerOf(body, { settings: { executionSeconds: 1e6 } })).toBe(
      'Service invoked too many times for one day: properties.',
    );
  });
});

// Helpers

/** A workbook whose only sheet has so many cells, in columns of 1,000. */
function largeBook(cells: number): ReturnType<typeof bookOf> {
  const book = bookOf();
  for (const sheet of book.sheets) Object.assign(sheet, { rowCount: cells / 1000, columnCount: 1000 });
  return book;
}
