import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaName, areaOfName, columnLetters } from '../../../src/local/workbench/page/cell-name';
import { cellsOfText, textOfCells } from '../../../src/local/workbench/page/clipboard-text';
import { wrappedHeights } from '../../../src/local/workbench/page/grid/row-heights';
import { scrollIntoView } from '../../../src/local/workbench/page/grid/scroll-into-view';
import { type Move, moved } from '../../../src/local/workbench/page/moves';
import { cellSelected, type Selection } from '../../../src/local/workbench/page/selection';
import { type ShownSheet, ShownWorkbook } from '../../../src/local/workbench/page/shown-workbook';
import type { SheetFrame, ShownCell } from '../../../src/local/workbench/protocol';
import { SHEET, shop } from './shop';

const FRAME: SheetFrame = {
  id: 1,
  name: 'Sheet',
  hidden: false,
  tabColor: null,
  rowCount: 20,
  columnCount: 8,
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: {},
  hiddenRows: [2, 3],
  hiddenColumns: [1],
  merges: [{ row: 5, column: 2, rows: 2, columns: 2 }],
};

function sheet(cells: readonly (readonly ShownCell[])[], frame: Partial<SheetFrame> = {}): ShownSheet {
  return { frame: { ...FRAME, ...frame }, cells: cells.map((row) => [...row]) };
}

function move(rows: Move['rows'], columns: Move['columns'], more: Partial<Move> = {}): Move {
  return { rows, columns, by: 'cell', extends: false, leaves: false, ...more };
}

function at(selection: Selection): string {
  return areaName(selection.area);
}

describe('the name of a cell', () => {
  it('is written as Sheets writes it', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(areaOfName(' $c$12 ')).toEqual({ row: 11, column: 2, rows: 1, columns: 1 });
    expect(areaOfName('D4:b2')).toEqual({ row: 1, column: 1, rows: 3, columns: 3 });
    expect(['', 'C', '12', 'C0', 'Klienti', 'A1:'].map(areaOfName)).toEqual([null, null, null, null, null, null]);
  });

  it('is read back as the area that it was written for', () => {
    const area = fc.record({
      row: fc.nat(99_999),
      column: fc.nat(700),
      rows: fc.integer({ min: 1, max: 50 }),
      columns: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(area, (given) => {
        expect(areaOfName(areaName(given))).toEqual(given);
      }),
    );
  });
});

describe('text on the clipboard', () => {
  it('comes back as the cells that it was made of, whatever they hold', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('a\tb', 'a\nb', '"', '""', ' ', 'a"b\n'));
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([down, across]) =>
        fc.array(fc.array(text, { minLength: across, maxLength: across }), { minLength: down, maxLength: down }),
      );
    fc.assert(
      fc.property(rows, (given) => {
        expect(cellsOfText(textOfCells(given))).toEqual(given);
      }),
    );
  });

  it('is one cell where it has neither tabs nor line breaks, and no row more for a line break at the end', () => {
    expect(cellsOfText('a "b" c')).toEqual([['a "b" c']]);
    expect(cellsOfText('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });
});

describe('moving', () => {
  it('steps over hidden rows and columns and over merged cells', () => {
    const plain = sheet([]);
    expect(at(moved(cellSelected(1, 0), move(1, 0), plain, 5))).toBe('A5');
    expect(at(moved(cellSelected(0, 0), move(0, 1), plain, 5))).toBe('C1');
    const merged = moved(cellSelected(4, 3), move(1, 0), plain, 5);
    expect(at(merged)).toBe('C6:D7');
    expect(at(moved(merged, move(1, 0), plain, 5))).toBe('C8');
    expect(at(moved(merged, move(0, 1), plain, 5))).toBe('E6');
  });

  it('goes to the end of a block of filled cells, over a gap to the next, and to the end of the sheet', () => {
    const column = ['a', 'b', '', '', '', '', 'c', 'd', ''].map((text): readonly ShownCell[] => [[text, 0]]);
    const filled = sheet(column, { hiddenRows: [] });
    const down = move(1, 0, { by: 'edge' });
    const first = moved(cellSelected(0, 0), down, filled, 5);
    expect(at(first)).toBe('A2');
    const second = moved(first, down, filled, 5);
    expect(at(second)).toBe('A7');
    expect(at(moved(moved(second, down, filled, 5), down, filled, 5))).toBe('A20');
  });

  it('extends from the active cell and back again', () => {
    const plain = sheet([]);
    const wider = moved(cellSelected(8, 4), move(1, 0, { extends: true }), plain, 5);
    expect(at(wider)).toBe('E9:E10');
    const up = move(-1, 0, { extends: true });
    expect(at(moved(moved(wider, up, plain, 5), up, plain, 5))).toBe('E8:E9');
  });

  it('goes on where a jump has led into a hidden row or column', () => {
    const plain = sheet([]);
    expect(at(moved(cellSelected(2, 3), move(0, 1), plain, 5))).toBe('E3');
    expect(at(moved(cellSelected(2, 3), move(1, 0), plain, 5))).toBe('D5');
    expect(at(moved(cellSelected(8, 1), move(-1, 0), plain, 5))).toBe('B8');
  });

  it('never leaves the sheet', () => {
    const step = fc.record({
      rows: fc.constantFrom(-1, 0, 1),
      columns: fc.constantFrom(-1, 0, 1),
      by: fc.constantFrom('cell', 'edge', 'screen', 'all'),
      extends: fc.boolean(),
      leaves: fc.constant(false),
    }) as fc.Arbitrary<Move>;
    const plain = sheet([[['x', 0]], [], [['y', 0]]]);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { area } = steps.reduce((selection, each) => moved(selection, each, plain, 5), cellSelected(0, 0));
        expect(Math.min(area.row, area.column)).toBeGreaterThanOrEqual(0);
        expect(area.row + area.rows).toBeLessThanOrEqual(FRAME.rowCount);
        expect(area.column + area.columns).toBeLessThanOrEqual(FRAME.columnCount);
      }),
    );
  });
});

describe('the workbook that the page knows', () => {
  it('takes changes beyond the cells that it had, and keeps no holes', () => {
    const workbook = new ShownWorkbook(shop());
    const change = { change: 'cells', sheetId: SHEET.sources, row: 3, column: 2, rows: 1, columns: 1 } as const;
    workbook.apply({ ...change, cells: [[['jā', 0]]] });
    expect(workbook.sheet(SHEET.sources)?.cells.slice(1)).toEqual([[], [], [null, null, ['jā', 0]]]);
  });

  it('drops what lies beyond a sheet that got smaller, and moves its tab', () => {
    const workbook = new ShownWorkbook(shop());
    const frame = workbook.sheet(SHEET.customers)?.frame ?? FRAME;
    workbook.apply({ change: 'frame', at: 2, sheet: { ...frame, rowCount: 3, columnCount: 2 } });
    expect(workbook.sheets.map((each) => each.frame.id)).toEqual([SHEET.sources, SHEET.hidden, SHEET.customers]);
    expect(workbook.sheet(SHEET.customers)?.cells.map((row) => row.length)).toEqual([2, 2, 2]);
  });

  it('leaves the cells of the server alone', () => {
    const view = shop();
    const workbook = new ShownWorkbook(view);
    const change = { change: 'cells', sheetId: SHEET.customers, row: 1, column: 0, rows: 1, columns: 1 } as const;
    workbook.apply({ ...change, cells: [] });
    expect(workbook.cell(SHEET.customers, 1, 0)).toBeNull();
    expect(view.sheets[0]?.cells[1]?.[0]).toEqual(['Anna Bērziņa', 0]);
  });
});

describe('the height of a row', () => {
  const measure = (text: string) => text.length * 10;

  it('grows with the lines of its wrapped texts alone', () => {
    const looks = [{}, { wrap: true }] as const;
    const rows = sheet([
      [['a long text that is not wrapped', 0]],
      [null, null, ['wrapped text', 1]],
      [['short', 1]],
      [['a\nb\nc', 1]],
    ]);
    expect([...wrappedHeights(rows, looks, measure)]).toEqual([
      [1, 38],
      [3, 55],
    ]);
  });
});

describe('scrolling to a cell', () => {
  const box = fc.record({
    left: fc.integer({ min: -5000, max: 5000 }),
    top: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 900 }),
  });
  const view = { left: 100, top: 50, width: 400, height: 300 };

  it('brings the beginning of any cell into view, all of it where it fits, and no further than needed', () => {
    fc.assert(
      fc.property(box, (cell) => {
        const { across, down } = scrollIntoView(cell, view, { across: false, down: false });
        const [left, top] = [cell.left - across, cell.top - down];
        expect(left).toBeGreaterThanOrEqual(view.left);
        expect(top).toBeGreaterThanOrEqual(view.top);
        if (cell.width <= view.width) expect(left + cell.width).toBeLessThanOrEqual(view.left + view.width);
        else expect(left === view.left || across === 0).toBe(true);
        expect(scrollIntoView({ ...cell, left, top }, view, { across: false, down: false })).toEqual({
          across: 0,
          down: 0,
        });
      }),
    );
  });

  it('moves nothing in a direction in which the cell is frozen', () => {
    const cell = { left: 60, top: 900, width: 80, height: 21 };
    expect(scrollIntoView(cell, view, { across: true, down: false })).toEqual({ across: 0, down: 571 });
    expect(scrollIntoView(cell, view, { across: false, down: true })).toEqual({ across: -40, down: 0 });
  });
});
