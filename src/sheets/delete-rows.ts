import type { Change } from '../app/change';
import type { Row } from '../core/cell';
import { Refusal } from '../core/problem';
import type { KnownSheet } from './known-sheet';
import type { Pace } from './pace';
import { runsOf } from './runs';
import { CELLS_A_WRITE } from './slice-size';
import { cellsAt, sameCell } from './unchanged';

type RowsChange = Extract<Change, { kind: 'delete-rows' }>;

/** Rows that follow each other, counted from 0, and what stood in them. */
interface Group {
  readonly at: number;
  readonly expected: readonly Row[];
}

/**
 * Takes rows out of the customers' sheet, neighbours in one call, from the bottom up, so that those still to go keep their
 * places. Right before each call all their cells are read once more: what is no longer the row that was read stays.
 *
 * @throws Refusal `sheet-changed` where it is not, `merged-rows` where a cell reaches over a row that goes and one that stays,
 *   before anything is done; Unfinished where the time is used up.
 */
export function deleteRows(known: KnownSheet, change: RowsChange, pace: Pace): void {
  const groups = groupsOf(change);
  if (groups.length === 0) return;
  refuseMerged(known, change.rows);
  const of = change.rows.length;
  keepOneRow(known, of);
  let done = 0;
  for (const { at, expected } of groups) {
    if (done > 0) pace.next({ done, of });
    if (!isAsRead(known, at, expected, change)) throw new Refusal({ code: 'sheet-changed', sheet: known.sheetName });
    known.removeRows(at, expected.length);
    done += expected.length;
  }
}

function groupsOf({ headerRow, rows, expected }: RowsChange): readonly Group[] {
  const read = new Map(rows.map((row, place) => [row, expected[place] ?? []]));
  const sorted = [...read.keys()].filter((row) => row > headerRow).sort((one, other) => one - other);
  const step = Math.max(1, Math.floor(CELLS_A_WRITE / widthOf(expected)));
  return runsOf(sorted.map((row, place) => row - place))
    .flatMap(({ at, count }) => {
      const run = sorted.slice(at, at + count);
      return Array.from({ length: Math.ceil(count / step) }, (_, part) => run.slice(part * step, (part + 1) * step));
    })
    .map((run) => ({ at: run[0] as number, expected: run.map((row) => read.get(row) as Row) }))
    .reverse();
}

function widthOf(lines: readonly Row[]): number {
  return lines.reduce((most, { length }) => Math.max(most, length), 1);
}

/** Sheets keeps at least one row below the frozen ones: where all are to go, an empty one takes their place. */
function keepOneRow(known: KnownSheet, gone: number): void {
  const missing = known.sheet.getFrozenRows() + 1 - (known.rows - gone);
  if (missing > 0) known.growTo(known.rows + missing, 1);
}

/** With its first row goes what stands in a merged cell. */
function refuseMerged(known: KnownSheet, rows: readonly number[]): void {
  const going = new Set(rows);
  const [first, last] = rows.reduce<readonly [number, number]>(
    ([from, to], row) => [Math.min(from, row), Math.max(to, row)],
    [rows[0] ?? 0, 0],
  );
  for (const merged of known.sheet.getRange(first + 1, 1, last - first + 1, known.columns).getMergedRanges()) {
    const from = merged.getRow() - 1;
    const covered = Array.from({ length: merged.getNumRows() }, (_, at) => from + at);
    const goes = covered.filter((row) => going.has(row)).length;
    if (goes > 0 && goes < covered.length) {
      throw new Refusal({ code: 'merged-rows', sheet: known.sheetName, row: from + 1 });
    }
  }
}

/** What a formula gives may have changed by itself; who the row is about may not. */
function isAsRead(known: KnownSheet, at: number, expected: readonly Row[], { anchor, ours }: RowsChange): boolean {
  const place = { row: at, column: 0, rows: expected.length, columns: widthOf(expected) };
  const now = cellsAt(known, place);
  if (now === null) return false;
  const others = now.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      ours.includes(column) || sameCell(cell, expected[row]?.[column]) ? [] : [{ row, column }],
    ),
  );
  if (others.length === 0) return true;
  if (others.some(({ column }) => column === anchor)) return false;
  const formulas = known.sheet.getRange(at + 1, 1, place.rows, place.columns).getFormulas();
  return others.every(({ row, column }) => (formulas[row]?.[column] ?? '') !== '');
}
