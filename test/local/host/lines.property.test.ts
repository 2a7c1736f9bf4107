import fc from 'fast-check';
import { describe, it } from 'vitest';
import { changeLines } from '../../../src/local/host/grid/change-lines';
import { HARSHEST } from '../../../src/local/host/grid/desk';
import { formulaAfterChange } from '../../../src/local/host/grid/formula-text';
import type { LineChange } from '../../../src/local/host/grid/line-change';
import { areaOfReference, parseReference, printReference } from '../../../src/local/host/grid/reference';
import { bookOf } from './host-of';

const SIZE = 8;

describe('Whatever rows and columns come and go', () => {
  it('a reference keeps naming the value that it named, or is lost together with it', () => {
    fc.assert(
      fc.property(line(), line(), fc.array(change(), { maxLength: 6 }), (row, column, changes) => {
        const book = bookOf(grid());
        const [sheet] = book.sheets;
        if (!sheet) return false;
        Object.assign(sheet, { rowCount: SIZE, columnCount: SIZE });
        const wanted = `${row},${column}`;
        sheet.conditionalFormats = [
          { areas: [{ row, column, rows: 1, columns: 1 }], formula: cell(row, column), style: {} },
        ];
        const desk = { book, switches: HARSHEST, now: () => 0 };
        for (const raw of changes) changeLines(desk, sheet, fitted(raw, sheet.rowCount, sheet.columnCount));
        const [format] = sheet.conditionalFormats;
        const stands = sheet.values.flat().includes(wanted);
        if (!format) return !stands;
        const area = areaOfReference(parseReference((format.formula ?? '').slice(1)) ?? never(), sheet);
        return stands && sheet.values[area.row]?.[area.column] === wanted && area.row === format.areas[0]?.row;
      }),
    );
  });

  it('inserting and deleting the same lines leaves a formula as it was', () => {
    fc.assert(
      fc.property(line(), line(), change(), (row, column, { axis, at, count }) => {
        const formula = `=SUM(${cell(row, column).slice(1)}:Z99; $B$2; A:C; 2:3; "A1"; 'It''s'!A1)`;
        const inserted = formulaAfterChange(formula, 'Customers', 'Customers', { axis, kind: 'insert', at, count });
        return formulaAfterChange(inserted, 'Customers', 'Customers', { axis, kind: 'delete', at, count }) === formula;
      }),
    );
  });

  it('a reference prints as it was read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\$?[A-Z]{1,2}\$?[1-9]\d{0,3}(:\$?[A-Z]{1,2}(\$?[1-9]\d{0,3})?)?$/), (text) => {
        const reference = parseReference(text);
        return reference !== null && printReference(reference) === text;
      }),
    );
  });
});

// Helpers

function line(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: SIZE - 1 });
}

function change(): fc.Arbitrary<LineChange> {
  return fc.record({
    axis: fc.constantFrom('rows', 'columns'),
    kind: fc.constantFrom('insert', 'delete'),
    at: fc.integer({ min: 0, max: 20 }),
    count: fc.integer({ min: 1, max: 3 }),
  });
}

/** The change cut down to what the grid allows. */
function fitted({ axis, kind, at, count }: LineChange, rows: number, columns: number): LineChange {
  const size = axis === 'rows' ? rows : columns;
  const first = at % size;
  if (kind === 'delete' && size === 1) return { axis, kind: 'insert', at: first, count };
  return { axis, kind, at: first, count: kind === 'delete' ? Math.min(count, size - first, size - 1) : count };
}

function grid(): string[][] {
  return Array.from({ length: SIZE }, (_, row) => Array.from({ length: SIZE }, (__, column) => `${row},${column}`));
}

function cell(row: number, column: number): string {
  return `=${String.fromCharCode(65 + column)}${row + 1}`;
}

function never(): never {
  throw new Error('The formula is not a reference.');
}
