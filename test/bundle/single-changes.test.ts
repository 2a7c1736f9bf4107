import { beforeAll, describe, expect, it } from 'vitest';
import type { Script } from '../../src/local/host/execution';
import type { Host } from '../../src/local/host/host';
import type { SheetData, StoredValue } from '../../src/local/workbook';
import { plannedScripts } from '../faults/planned';
import { bookOf, installed, sheetNamed } from './built-add-on';

const HEADER = ['Nr', 'Email', 'Phone', 'Unsubscribed'];

let scripts: readonly Script[];
beforeAll(async () => {
  scripts = await plannedScripts();
});

/** Customers 1001 to 1003, of whom the second is to go and has left, and the third is to go and has confirmed. */
function customers(
  alter: (sheet: SheetData) => void = () => undefined,
  from = 1001,
  count = 3,
  protectedRow: number | null = null,
) {
  const lines: StoredValue[][] = Array.from({ length: count }, (_, at) => [
    from + at,
    `n${at}@example.lv`,
    `+371 2000${at}`,
    '',
  ]);
  const book = bookOf([HEADER, ...lines]);
  alter(book.sheets[0] as SheetData);
  const area = { row: protectedRow ?? 0, column: 0, rows: 1, columns: 4 };
  const settings = protectedRow === null ? {} : { protectedAreas: [{ sheetId: 0, area }] };
  return installed(book, { scripts, settings });
}

function sheetAfter(host: Host, item: string): SheetData {
  host.run(item);
  return sheetNamed(host, 'Customers');
}

const said = (host: Host): string => host.alerts.map(({ prompt }) => prompt).join('\n');

describe.each(['writeFacts', 'deleteRows'])('%s', (item) => {
  it('does nothing under a filter that hides rows, and says so', () => {
    const host = customers((sheet) => {
      sheet.filter = {
        area: { row: 0, column: 0, rows: 4, columns: 4 },
        hidingColumns: [],
        criteria: new Map([[0, { hiddenValues: ['1002'] }]]),
      };
    });
    const before = structuredClone(host.book.sheets[0]);
    expect(sheetAfter(host, item)).toEqual(before);
    expect(said(host)).toMatch(/^A filter hides rows/);
  });

  it('asks as little of Sheets for five thousand customers as for a hundred', () => {
    const calls = [100, 5000].map((count) => {
      const host = customers(undefined, 10_001, count);
      host.run(item);
      expect(said(host)).toBe('');
      return [...host.calls.values()].reduce((sum, one) => sum + one, 0);
    }) as [number, number];
    expect(calls[1]).toBeLessThan(calls[0] + 60);
  });
});

describe('a fact', () => {
  it('stays the text that it is, in a column that looks like its neighbour', () => {
    const host = customers((sheet) => {
      sheet.styles[0] = HEADER.map(() => ({ background: '#003366', fontColor: '#ffffff', bold: true }));
    });
    const { values, styles } = sheetAfter(host, 'writeFacts');
    expect(said(host)).toBe('');
    expect(values[0]).toEqual([...HEADER, 'Reconfirmed', 'Reconfirmed on']);
    expect(values[1]?.slice(2)).toEqual(['+371 20000', '', '+1', 46_024]);
    expect(values[2]?.slice(2)).toEqual([null, 'yes']);
    for (const at of [4, 5])
      expect(styles[0]?.[at]).toMatchObject({ background: '#003366', fontColor: '#ffffff', bold: true });
  });

  it('is never written over a formula: the run says that the sheet has changed', () => {
    const host = customers((sheet) => sheet.formulas.set('2,3', '=IF(A3>0;"";"")'));
    const { formulas, values } = sheetAfter(host, 'writeFacts');
    expect(formulas.get('2,3')).toBe('=IF(A3>0;"";"")');
    expect(said(host)).toMatch(/^Somebody changed/);
    expect(values.slice(1).map((line) => line[4] ?? '')).toEqual(['', '', '']);
  });

  it('is not written into a sheet that the user may not edit', () => {
    const host = customers(undefined, 1001, 3, 0);
    const before = structuredClone(host.book.sheets[0]);
    expect(sheetAfter(host, 'writeFacts')).toEqual(before);
    expect(said(host)).toMatch(/protected/);
  });
});

describe('a row', () => {
  it('is not taken out while it, or one with it, is protected', () => {
    const host = customers(undefined, 1001, 3, 3);
    const before = structuredClone(host.book.sheets[0]);
    expect(sheetAfter(host, 'deleteRows')).toEqual(before);
    expect(said(host)).toMatch(/protected/);
  });

  it('is taken out beside a protected one that stays', () => {
    const host = customers(undefined, 1001, 3, 1);
    expect(sheetAfter(host, 'deleteRows').values.filter((line) => line.length > 0)).toHaveLength(2);
    expect(said(host)).toBe('');
  });

  it('is not taken out where a merged cell joins it with one that stays', () => {
    const host = customers((sheet) => {
      sheet.merges = [{ row: 1, column: 3, rows: 2, columns: 1 }];
    });
    const before = structuredClone(host.book.sheets[0]);
    expect(sheetAfter(host, 'deleteRows')).toEqual(before);
    expect(said(host)).toMatch(/merged cell from row 2/);
  });

  it('goes also where nobody stays: an empty row takes the place of all', () => {
    const host = customers(
      (sheet) => {
        sheet.frozenRows = 1;
        sheet.rowCount = 4;
      },
      10_001,
      3,
    );
    const { values, rowCount, frozenRows } = sheetAfter(host, 'deleteRows');
    expect(said(host)).toBe('');
    expect(values.filter((line) => line.some((cell) => cell !== null && cell !== ''))).toEqual([HEADER]);
    expect([rowCount, frozenRows]).toEqual([2, 1]);
  });
});
