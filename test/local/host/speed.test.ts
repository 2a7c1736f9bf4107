import { describe, expect, it } from 'vitest';
import type { StoredValue } from '../../../src/local/workbook';
import { bookOf, hostOf } from './host-of';

const ROWS = 50_000;
// Generous: the machines that run this are shared. What it guards against is work that grows with the square.
const LIMIT = 3000;

describe('Fifty thousand rows', () => {
  it('of fifteen columns are read at once', () => {
    const host = hostOf('return sheet.getDataRange().getValues().length;', { book: customers() });
    expect(timed(() => expect(host.run('go')).toBe(ROWS))).toBeLessThan(LIMIT);
  });

  it('of three columns are written as text at once', () => {
    const host = hostOf(
      `var rows = []; for (var i = 0; i < ${ROWS}; i++) rows.push(['RED', 'Do not send', '+371' + i]);
       sheet.getRange(1, 1, ${ROWS}, 3).setNumberFormat('@').setValues(rows); return rows.length;`,
      { book: customers() },
    );
    expect(timed(() => expect(host.run('go')).toBe(ROWS))).toBeLessThan(LIMIT);
  });

  it('spill out of one formula, and are left alone when nothing changed', () => {
    const book = customers();
    book.sheets[0]?.formulas.set('1,15', '=GDPR_ZONE(A2:O; TODAY())');
    const before =
      "function GDPR_ZONE(rows, today) { return rows.map(function (row) { return [row[0] === '' ? '' : 'RED']; }); }";
    const host = hostOf('', { book, before });
    expect(timed(() => host.recalculate())).toBeLessThan(LIMIT);
    expect(book.sheets[0]?.values[ROWS - 1]?.[15]).toBe('RED');
    expect(timed(() => host.recalculate())).toBeLessThan(LIMIT);
  });
});

// Helpers

function customers(): ReturnType<typeof bookOf> {
  const book = bookOf();
  const [sheet] = book.sheets;
  if (!sheet) return book;
  sheet.rowCount = ROWS;
  sheet.columnCount = 16;
  const date = { numberFormat: 'yyyy-mm-dd' };
  for (let row = 0; row < ROWS; row += 1) {
    const cells: StoredValue[] = Array.from({ length: 15 }, (_, column) => `cell ${row} ${column}`);
    cells[3] = 44_000 + (row % 2000);
    sheet.values.push(cells);
    sheet.styles.push([undefined, undefined, undefined, date]);
  }
  return book;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  const milliseconds = performance.now() - start;
  return milliseconds;
}
