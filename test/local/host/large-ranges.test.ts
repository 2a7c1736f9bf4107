import { describe, expect, it } from 'vitest';
import type { StoredValue } from '../../../src/local/workbook';
import { bookOf, hostOf } from './host-of';

const ROWS = 50_000;

describe('Fifty thousand rows', () => {
  it('of fifteen columns are read in one call', () => {
    const host = hostOf('return sheet.getDataRange().getValues().length;', { book: customers() });
    expect(host.run('go')).toBe(ROWS);
  });

  it('of three columns are written as text in one call', () => {
    const host = hostOf(
      `var rows = []; for (var i = 0; i < ${ROWS}; i++) rows.push(['RED', 'Do not send', '+371' + i]);
       sheet.getRange(1, 1, ${ROWS}, 3).setNumberFormat('@').setValues(rows); return rows.length;`,
      { book: customers() },
    );
    expect(host.run('go')).toBe(ROWS);
  });

  it('spill out of one formula, and are left alone when nothing changed', () => {
    const book = customers();
    book.sheets[0]?.formulas.set('1,15', '=GDPR_ZONE(A2:O; TODAY())');
    const before =
      "function GDPR_ZONE(rows, today) { return rows.map(function (row) { return [row[0] === '' ? '' : 'RED']; }); }";
    const host = hostOf('', { book, before });
    host.recalculate();
    expect(book.sheets[0]?.values[ROWS - 1]?.[15]).toBe('RED');
    const { calls } = host;
    const counted = [...calls.values()].reduce((sum, count) => sum + count, 0);
    host.recalculate();
    expect([...calls.values()].reduce((sum, count) => sum + count, 0)).toBe(counted);
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
