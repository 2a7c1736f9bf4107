import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedStyle } from '../../../src/local/host/grid/cell-style';
import { shownStyle } from '../../../src/local/host/grid/shown-style';
import { createHost } from '../../../src/local/host/host';
import type { ShownCell, WorkbookView } from '../../../src/local/workbench/protocol';
import { inspectedCell } from '../../../src/local/workbench/server/view/inspected';
import { changedRectangles } from '../../../src/local/workbench/server/view/rectangles';
import { createShownBook } from '../../../src/local/workbench/server/view/shown-book';
import {
  type CellStyle,
  type ConditionalFormat,
  emptySheet,
  type SheetData,
  type StoredValue,
  type WorkbookData,
} from '../../../src/local/workbook';
import { withChange } from './page';

const NOW = Date.UTC(2026, 0, 15, 10);
const now = () => NOW;

function bookOf(sheet: SheetData, locale = 'lv_LV'): WorkbookData {
  return {
    name: 'Book',
    locale,
    timeZone: 'Europe/Riga',
    sheets: [sheet],
    activeSheetId: sheet.id,
    nextSheetId: sheet.id + 1,
    documentProperties: new Map(),
  };
}

function sheetOf(values: readonly (readonly StoredValue[])[], rows = 20, columns = 8): SheetData {
  const sheet = emptySheet(0, 'Sheet', rows, columns);
  sheet.values = values.map((line) => [...line]);
  return sheet;
}

const cellOf = (book: WorkbookData, row = 0, column = 0): ShownCell | undefined =>
  createShownBook(book, now).last().sheets[0]?.cells[row]?.[column];

const someValue = fc.oneof(
  fc.constantFrom<StoredValue>(null, '', 'RED', 'GREEN', 'x', true, false, '#N/A', 45_000, 1.5, 0, -3),
  fc.string({ maxLength: 4 }),
);
const someRows = fc.array(fc.array(someValue, { maxLength: 6 }), { maxLength: 8 });
const area = { row: 1, column: 0, rows: 9, columns: 6 };
const someFormat: fc.Arbitrary<ConditionalFormat> = fc.record({
  areas: fc.constantFrom(
    [area],
    [{ row: 0, column: 2, rows: 3, columns: 2 }, area],
    [{ ...area, column: 5, columns: 1 }],
  ),
  formula: fc.constantFrom(
    '=$B2="RED"',
    '=AND($B2="GREEN";N("GDPR zones")=0)',
    '=$A$1=TRUE',
    '=B2="x"',
    '=A1>1',
    '=ISBLANK($C2)',
    '=NOT($D3)',
    '=$A2:$B2',
    '=SUM(A1)',
  ),
  style: fc.constantFrom(
    { background: '#ff0000' },
    { fontColor: '#00ff00', bold: true },
    { background: '#0000ff', italic: true },
  ),
});

describe('a view of a sheet', () => {
  test('shows what the person at the keyboard sees wherever the host knows it', () => {
    fc.assert(
      fc.property(someRows, fc.array(someFormat, { maxLength: 4 }), (values, formats) => {
        const sheet = sheetOf(values);
        sheet.conditionalFormats = formats;
        const book = bookOf(sheet);
        const { sheets, looks } = createShownBook(book, now).last();
        for (let row = 0; row < 12; row += 1) {
          for (let column = 0; column < 8; column += 1) {
            const expected = seen(book, sheet, row, column);
            if (expected === null) continue;
            const { background, fontColor, bold, italic } = looks[sheets[0]?.cells[row]?.[column]?.[1] ?? 0] ?? {};
            expect({ background, fontColor, bold, italic }).toEqual(expected);
          }
        }
      }),
    );
  });

  test('sends changes that make of what a page knew exactly what there is, and none where nothing changed', () => {
    const someEdit = fc.record({ row: fc.nat(9), column: fc.nat(7), value: someValue, bold: fc.boolean() });
    fc.assert(
      fc.property(someRows, fc.array(someFormat, { maxLength: 3 }), fc.array(someEdit), (values, formats, edits) => {
        const sheet = sheetOf(values);
        sheet.conditionalFormats = formats;
        const book = bookOf(sheet);
        const shown = createShownBook(book, now);
        const before = viewOf(shown.last());
        for (const { row, column, value, bold } of edits) edit(sheet, row, column, value, bold);
        const after = shown.changes().reduce(withChange, before);
        const anew = createShownBook(book, now).last();
        expect(resolved(after)).toEqual(resolved(viewOf(anew)));
        expect(after).toEqual(viewOf(shown.last()));
        expect(shown.changes()).toEqual([]);
      }),
    );
  });

  test('tells where in the height of its cell a text stands, where that is not at the bottom', () => {
    const sheet = sheetOf([['a', 'b', 'c']]);
    sheet.styles = [[sharedStyle({ verticalAlignment: 'middle' }), sharedStyle({ verticalAlignment: 'bottom' })]];
    const { sheets, looks } = createShownBook(bookOf(sheet), now).last();
    const shown = sheets[0]?.cells[0]?.map((cell) => looks[cell?.[1] ?? 0]);
    expect(shown).toEqual([{ verticalAlignment: 'middle' }, {}, {}]);
  });

  test('shows checkboxes, puts numbers right and truths in the middle, and hides what a merge covers', () => {
    const sheet = sheetOf([[true, false, 12.5, true, '#N/A', 'text', 'covered']]);
    sheet.validations = [{ area: { row: 0, column: 0, rows: 1, columns: 2 }, kind: 'checkbox' }];
    sheet.merges = [{ row: 0, column: 5, rows: 1, columns: 2 }];
    const book = bookOf(sheet);
    const { sheets, looks } = createShownBook(book, now).last();
    const shown = sheets[0]?.cells[0]?.map((cell) => cell && [cell[0], looks[cell[1]]?.horizontalAlignment]);
    expect(shown).toEqual([
      ['☑', 'center'],
      ['☐', 'center'],
      ['12,5', 'right'],
      [expect.stringMatching(/^\p{Lu}+$/u), 'center'],
      ['#N/A', 'center'],
      ['text', undefined],
    ]);
  });

  test('shows the bare value where a format or a locale is beyond the host', () => {
    expect(cellOf(bookOf(sheetOf([[1.5]]), 'xx_XX'))?.[0]).toBe('1.5');
  });

  test('shows a banded row under the look of its cells', () => {
    const sheet = sheetOf([['a'], ['b']]);
    const colors = { header: '#111111', first: '#222222', second: '#333333' };
    sheet.bandings = [{ id: 1, area: { row: 0, column: 0, rows: 3, columns: 1 }, axis: 'rows', colors }];
    sheet.styles = [[], [sharedStyle({ background: '#abcdef' })]];
    const { sheets, looks } = createShownBook(bookOf(sheet), now).last();
    const backgrounds = sheets[0]?.cells.map((line) => looks[line[0]?.[1] ?? 0]?.background);
    expect(backgrounds).toEqual(['#111111', '#abcdef', '#333333']);
  });

  test('tells of sheets that come, go, are renamed, and of the one in front', () => {
    const book = bookOf(sheetOf([['a']]));
    const shown = createShownBook(book, now);
    const second = emptySheet(1, 'Second', 5, 5);
    second.values = [['b']];
    book.sheets.unshift(second);
    book.activeSheetId = 1;
    expect(shown.changes().map(({ change }) => change)).toEqual(['frame', 'cells', 'frame', 'front']);
    second.name = 'Other';
    expect(shown.changes()).toEqual([{ change: 'frame', at: 0, sheet: expect.objectContaining({ name: 'Other' }) }]);
    book.sheets.pop();
    expect(shown.changes()).toEqual([{ change: 'removed', sheetId: 0 }]);
  });
});

describe('the rectangles of what changed', () => {
  const someCells = fc.array(fc.array(fc.option(fc.tuple(fc.constantFrom('a', 'b'), fc.nat(1))), { maxLength: 5 }), {
    maxLength: 6,
  });

  test('hold every cell that changed, once, and no other', () => {
    fc.assert(
      fc.property(someCells, someCells, (before, after) => {
        const covered = changedRectangles(before, after).flatMap(({ row, column, rows, columns }) =>
          Array.from(
            { length: rows * columns },
            (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`,
          ),
        );
        const changed: string[] = [];
        for (let row = 0; row < 6; row += 1) {
          for (let column = 0; column < 5; column += 1) {
            const [one, other] = [before[row]?.[column] ?? null, after[row]?.[column] ?? null];
            if (JSON.stringify(one) !== JSON.stringify(other)) changed.push(`${row},${column}`);
          }
        }
        expect([...covered].sort()).toEqual(changed.sort());
      }),
    );
  });

  test('are few where a great many cells lie apart', () => {
    const board = (colour: number): ShownCell[][] =>
      Array.from({ length: 400 }, (_, row) =>
        Array.from({ length: 10 }, (_, column) => [String((row + column) % 2 === 0 ? colour : 0), 0]),
      );
    expect(changedRectangles(board(1), board(2)).length).toBeLessThanOrEqual(400);
  });
});

describe('what the formula bar shows', () => {
  test('makes the same cell when it is typed back', () => {
    const someText = fc.oneof(
      fc.string({ maxLength: 12, unit: 'grapheme' }),
      fc.constantFrom(
        '=1+1',
        "'x",
        '+371 20000000',
        '00123',
        '15.01.2026',
        '12:30',
        '1,5',
        '-',
        '=',
        '€5',
        'TRUE',
        '5%',
        '+x',
      ),
    );
    const someCell = fc.oneof(
      someText.map((value) => ({ value, format: undefined })),
      someText.map((value) => ({ value, format: '@' })),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => ({
        value: Number(number.toFixed(4)) + 0,
        format: undefined,
      })),
      fc.integer({ min: 366, max: 60_000 }).map((value) => ({ value, format: 'dd.mm.yyyy' })),
      fc.boolean().map((value) => ({ value, format: undefined })),
    );
    const sheet = sheetOf([]);
    const book = bookOf(sheet);
    const host = createHost({ book, scripts: [], now });
    fc.assert(
      fc.property(someCell, ({ value, format }) => {
        fc.pre(value !== '');
        const style = format === undefined ? undefined : sharedStyle({ numberFormat: format });
        sheet.values = [[value]];
        sheet.styles = [[style]];
        sheet.formulas.clear();
        const { input } = inspectedCell(book, sheet, { row: 0, column: 0 }, new Map());
        sheet.values = [];
        host.type({ sheetId: 0, row: 0, column: 0 }, input);
        expect([sheet.values[0]?.[0] ?? null, sheet.formulas.size]).toEqual([value, 0]);
      }),
    );
  });

  test('names the choices of a list, also of one that stands in cells, and the note', () => {
    const sheet = sheetOf([
      ['a', null, 'x'],
      [null, null, 'y'],
      [null, null, 'x'],
    ]);
    const list = { row: 0, column: 2, rows: 3, columns: 1 };
    sheet.validations = [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, kind: 'list', values: ['a', 'b'] },
      {
        area: { row: 0, column: 1, rows: 1, columns: 1 },
        kind: 'criterion',
        criterion: { type: 'VALUE_IN_RANGE', values: [{ kind: 'range', sheetId: 0, area: list }] },
      },
    ];
    sheet.notes.set('0,0', 'See there');
    const at = (column: number) => inspectedCell(bookOf(sheet), sheet, { row: 0, column }, new Map());
    expect(at(0)).toEqual({ input: 'a', error: '', note: 'See there', choices: ['a', 'b'] });
    expect(at(1).choices).toEqual(['x', 'y']);
    expect(at(2).choices).toEqual([]);
  });
});

function seen(book: WorkbookData, sheet: SheetData, row: number, column: number) {
  try {
    const { background, fontColor, bold, italic } = shownStyle(book, sheet, row, column, NOW);
    return { background, fontColor, bold, italic };
  } catch {
    return null;
  }
}

function viewOf(last: ReturnType<ReturnType<typeof createShownBook>['last']>): WorkbookView {
  return { name: 'Book', locale: 'lv_LV', language: 'lv', samples: [], ...last };
}

/** The cells with their looks themselves, whatever numbers these have. */
function resolved({ sheets, looks }: WorkbookView) {
  return sheets.map(({ cells }) => cells.map((line) => line.map((cell) => cell && [cell[0], looks[cell[1]]])));
}

function edit(sheet: SheetData, row: number, column: number, value: StoredValue, bold: boolean): void {
  put(sheet.values, row, column, value, null);
  put<CellStyle | undefined>(sheet.styles, row, column, bold ? sharedStyle({ bold: true }) : undefined, undefined);
}

function put<Cell>(rows: Cell[][], row: number, column: number, cell: Cell, filler: Cell): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row] ?? [];
  while (line.length <= column) line.push(filler);
  line[column] = cell;
}
