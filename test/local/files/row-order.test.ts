import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsBefore } from '../../../src/local/files/xlsx/row-order';

describe('the rows of a file, found again', () => {
  it('are known after any of them were deleted', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (kept) => {
        const before = kept.map((_, row) => [`row ${row}`, null]);
        const rows = kept.flatMap((keep, row) => (keep ? [row] : []));
        const after = rows.map((row) => [`row ${row}`]);
        expect([...rowsBefore({ values: before }, { values: after })]).toEqual(rows);
      }),
    );
  });

  it('stay in place when they are edited, also when they come to be the same as others', () => {
    const before = [['a'], ['b'], ['c'], ['d']];
    expect([...rowsBefore({ values: before }, { values: [['a'], ['d'], ['x'], ['d']] })]).toEqual([0, 1, 2, 3]);
  });

  it('are none for the rows that were added', () => {
    expect([...rowsBefore({ values: [['a']] }, { values: [['a'], ['b']] })]).toEqual([0, -1]);
  });
});
