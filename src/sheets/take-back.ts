import type { FactCells, WrittenBack } from '../app/change';
import { type Cell, isBlank, isInstant, type Row } from '../core/cell';
import { type Day, isoDay } from '../core/day';
import { Refusal } from '../core/problem';
import type { KnownSheet } from './known-sheet';
import { NUMBER_FORMATS } from './tab-formats';
import { cellsAt, refuseChangedCells, sameCell } from './unchanged';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What was written into a column just now. Rows and columns count from 0. */
export interface JustWritten {
  readonly at: number;
  /** In their order; at least one. */
  readonly rows: readonly number[];
  readonly written: (row: number) => WrittenBack;
  readonly as: FactCells['as'];
}

/**
 * Looks once more at the rows that were written into: should they have moved in the very moment of the writing, what now stands
 * in the row of somebody else is taken away again, and what stood there is put back.
 *
 * @param before the cells of the sheet as they were read.
 * @param anchor the column that tells the rows apart.
 * @throws Refusal `sheet-changed` where they have moved.
 */
export function takeBackFromOthers(
  known: KnownSheet,
  before: readonly Row[],
  anchor: number,
  just: JustWritten,
  dayAt: (milliseconds: number) => Day,
): void {
  try {
    refuseChangedCells(known, before, anchor, just.rows);
  } catch (error) {
    if (error instanceof Refusal) takeBack(known, before, anchor, just, dayAt);
    throw error;
  }
}

function takeBack(
  known: KnownSheet,
  before: readonly Row[],
  anchor: number,
  { at, rows, written, as }: JustWritten,
  dayAt: (milliseconds: number) => Day,
): void {
  const first = rows[0] as number;
  // Not what was known of it: lines may have gone.
  const end = Math.min((rows[rows.length - 1] as number) + 1, known.sheet.getMaxRows());
  if (end <= first) return;
  const now = (column: number): readonly Row[] =>
    cellsAt(known, { row: first, column, rows: end - first, columns: 1 }) ?? [];
  const [who, what] = [now(anchor), now(at)];
  const ofOurs = new Set(rows);
  const linesOf = linesByName(before, anchor);
  const standing = (row: number): WrittenBack => (ofOurs.has(row) ? written(row) : (before[row]?.[at] ?? ''));
  for (const row of rows.filter((one) => one < end)) {
    const [person, cell] = [who[row - first]?.[0], what[row - first]?.[0]];
    if (sameCell(person, before[row]?.[anchor]) || !cameOf(cell, written(row), dayAt)) continue;
    const theirs = (linesOf.get(nameOf(person)) ?? []).map(standing);
    const [own = ''] = theirs;
    // Of several with that name nobody knows which one this is, unless they all hold the same.
    if (isAs(cell, own, dayAt) || theirs.some((one) => !sameCell(one, own))) continue;
    const range = known.sheet.getRange(row + 1, at + 1);
    const format = formatOf(own, as);
    if (format !== null) range.setNumberFormat(format);
    range.setValue(own);
  }
}

/** The lines by what tells them apart; one without that is nobody's. */
function linesByName(before: readonly Row[], anchor: number): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const [row, line] of before.entries()) {
    if (isBlank(line[anchor])) continue;
    const name = nameOf(line[anchor]);
    const own = lines.get(name);
    if (own === undefined) lines.set(name, [row]);
    else own.push(row);
  }
  return lines;
}

function nameOf(cell: Cell): string {
  return isInstant(cell) ? `instant ${cell.getTime()}` : `${typeof cell} ${cell}`;
}

function formatOf(value: WrittenBack, as: FactCells['as']): string | null {
  if (isInstant(value) || (as === 'day' && DAY.test(String(value)))) return NUMBER_FORMATS.day;
  return typeof value === 'string' ? NUMBER_FORMATS.text : null;
}

/** The cell that was formatted as text may have moved on before the value came: then Sheets made a number of it. */
function cameOf(cell: Cell, written: Cell, dayAt: (milliseconds: number) => Day): boolean {
  return isAs(cell, written, dayAt) || (typeof cell === 'number' && cell === Number(written));
}

/** Whether a cell reads back as what was written into it: a day that was written as a text is a date by now. */
export function isAs(cell: Cell, written: Cell, dayAt: (milliseconds: number) => Day): boolean {
  if (isBlank(written)) return isBlank(cell);
  return sameCell(cell, written) || (isInstant(cell) && isoDay(dayAt(cell.getTime())) === written);
}
