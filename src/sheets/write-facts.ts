import type { Change, FactCells, WrittenBack } from '../app/change';
import { type Cell, columnLetters, isBlank, isInstant, type Row, textOf } from '../core/cell';
import { Refusal } from '../core/problem';
import type { KnownSheet } from './known-sheet';
import type { Run } from './run';
import { runsOf } from './runs';
import { CELLS_A_WRITE } from './slice-size';
import { NUMBER_FORMATS } from './tab-formats';
import { isAs, type JustWritten, takeBackFromOthers } from './take-back';
import { refuseChangedCells, refuseMoved } from './unchanged';

type FactsChange = Extract<Change, { kind: 'write-facts' }>;

/** How many ranges one call reaches; neighbouring rows are one range. */
const RANGES_A_CALL = 1000;

/** A call for each different value of a column; of so many days, they are written side by side where that harms nothing. */
const MOST_VALUES = 12;

/** Earlier moments do not come back as they were read: time zones were counted to the second then. */
const FIRST_MOMENT_WRITTEN_BACK = Date.UTC(1980, 0, 1);

/** What one call writes into a column, and the rows that must still be those that were read. */
interface Step extends JustWritten {
  readonly write: () => void;
}

/**
 * Writes single cells of the customers' sheet. What stands already is not written again, so that a run that was cut off goes on
 * where it stopped. Before each call the titles are looked at once more, and of the rows what tells them apart and what is to be
 * written over.
 *
 * @throws Refusal `sheet-changed` where something has moved since it was read, or a formula has come into one of the cells;
 *   Unfinished where the time is used up.
 */
export function writeFacts(known: KnownSheet, change: FactsChange, run: Run): void {
  const { headerRow, anchor, columns } = change;
  const before = known.lastRead;
  if (before === null) throw new Error('Facts are written into a sheet that was not read, or written to since');
  const width = Math.max(before[headerRow]?.length ?? 0, ...columns.map(({ at }) => at + 1));
  const titled = new Set<number>();
  const look = (): void => refuseMoved(known, before, headerRow, width, titled);
  const standingIn = (at: number): string => textOf(before[headerRow]?.[at]).trim();
  // From the left, whatever is written first: each title looks like the one beside it.
  for (const column of [...columns].sort((one, other) => one.at - other.at)) {
    const standing = standingIn(column.at);
    if (column.isNew && standing === '') {
      addColumn(known, headerRow, column, look);
      titled.add(column.at);
    } else if (standing !== column.title.trim()) refuse(known);
  }
  const steps = columns.flatMap((column) => {
    const open = column.cells.filter(({ row, value }) => !isAs(before[row]?.[column.at], value, run.dayAt));
    return stepsFor(known, { ...column, isNew: titled.has(column.at), cells: inOrder(open) }, before);
  });
  const of = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { at, rows, written, as, write } of steps) {
    if (done > 0) run.pace.next({ done, of });
    look();
    refuseChangedCells(known, before, anchor, rows);
    refuseChangedCells(known, before, at, rows);
    write();
    takeBackFromOthers(known, before, anchor, { at, rows, written, as }, run.dayAt);
    done += rows.length;
  }
  if (steps.length + titled.size > 0) known.forget();
}

function refuse({ sheetName }: KnownSheet): never {
  throw new Refusal({ code: 'sheet-changed', sheet: sheetName });
}

function inOrder(cells: FactCells['cells']): FactCells['cells'] {
  return [...cells].sort((one, other) => one.row - other.row);
}

/** The title comes last: by it the next run knows the column. It looks like the title beside it. */
function addColumn(known: KnownSheet, headerRow: number, { at, title }: FactCells, look: () => void): void {
  known.growTo(headerRow + 1, at + 1);
  look();
  const cell = known.sheet.getRange(headerRow + 1, at + 1);
  if (at > 0) {
    const beside = known.sheet.getRange(headerRow + 1, at);
    cell
      .setFontWeight(beside.getFontWeight())
      .setBackgroundObject(beside.getBackgroundObject())
      .setFontColorObject(beside.getFontColorObject())
      .setWrap(beside.getWrap());
  }
  cell.setNumberFormat(NUMBER_FORMATS.text).setValue(title);
}

function stepsFor(known: KnownSheet, column: FactCells, before: readonly Row[]): readonly Step[] {
  const [first, last] = [column.cells[0], column.cells[column.cells.length - 1]];
  if (first === undefined || last === undefined) return [];
  const rows = last.row - first.row + 1;
  known.growTo(last.row + 1, column.at + 1);
  const formulas = column.isNew ? [] : known.formulasDown(column.at, first.row, rows);
  if (column.cells.some(({ row }) => (formulas[row - first.row] ?? '') !== '')) refuse(known);
  const byValue = new Map<string | boolean, number[]>();
  for (const { row, value } of column.cells) {
    const of = byValue.get(value);
    if (of === undefined) byValue.set(value, [row]);
    else of.push(row);
  }
  const span = Array.from({ length: rows }, (_, at) => first.row + at);
  const isHarmless =
    column.as === 'day' &&
    formulas.every((formula) => formula === '') &&
    span.every((row) => comesBack(before[row]?.[column.at]));
  if (byValue.size > MOST_VALUES && isHarmless) return sideBySide(known, column, before, span);
  return [...byValue].flatMap(([value, of]) => alike(known, column, value, of));
}

function comesBack(cell: Cell): boolean {
  return isBlank(cell) || (isInstant(cell) && cell.getTime() >= FIRST_MOMENT_WRITTEN_BACK);
}

/** All cells of one value, wherever they are. */
function alike({ sheet }: KnownSheet, { at, as }: FactCells, value: string | boolean, rows: readonly number[]): Step[] {
  return rangesOf(at, rows).map((ranges) => ({
    at,
    as,
    rows: ranges.flatMap((range) => range.rows),
    written: () => value,
    write() {
      const list = sheet.getRangeList(ranges.map(({ name }) => name));
      if (value === '') list.clearContent();
      else if (as === 'tick') list.setValue(value);
      else list.setNumberFormat(NUMBER_FORMATS[as]).setValue(value);
    },
  }));
}

/** Days side by side: a cell between them is written as it stands, and only the new ones are formatted. */
function sideBySide(
  { sheet }: KnownSheet,
  { at, cells }: FactCells,
  before: readonly Row[],
  span: readonly number[],
): Step[] {
  const values = new Map(cells.map(({ row, value }) => [row, value]));
  return Array.from({ length: Math.ceil(span.length / CELLS_A_WRITE) }, (_, chunk) => {
    const rows = span.slice(chunk * CELLS_A_WRITE, (chunk + 1) * CELLS_A_WRITE);
    const ours = rows.filter((row) => values.has(row));
    const written = (row: number): WrittenBack => values.get(row) ?? before[row]?.[at] ?? '';
    return {
      at,
      as: 'day',
      rows,
      written,
      write() {
        for (const ranges of rangesOf(at, ours)) {
          sheet.getRangeList(ranges.map(({ name }) => name)).setNumberFormat(NUMBER_FORMATS.day);
        }
        sheet.getRange((rows[0] as number) + 1, at + 1, rows.length, 1).setValues(rows.map((row) => [written(row)]));
      },
    };
  });
}

/** Rows of a column as ranges, by as many as one call reaches. */
function rangesOf(
  at: number,
  rows: readonly number[],
): readonly (readonly { readonly name: string; readonly rows: readonly number[] }[])[] {
  const letters = columnLetters(at);
  const ranges = runsOf(rows.map((row, place) => row - place)).map((run) => {
    const own = rows.slice(run.at, run.at + run.count);
    return { name: `${letters}${(own[0] as number) + 1}:${letters}${(own[own.length - 1] as number) + 1}`, rows: own };
  });
  return Array.from({ length: Math.ceil(ranges.length / RANGES_A_CALL) }, (_, chunk) =>
    ranges.slice(chunk * RANGES_A_CALL, (chunk + 1) * RANGES_A_CALL),
  );
}
