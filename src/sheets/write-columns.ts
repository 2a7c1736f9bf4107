import type { Change, WrittenColumn } from '../app/change';
import type { Row } from '../core/cell';
import { Refusal } from '../core/problem';
import type { KnownSheet } from './known-sheet';
import type { Pace } from './pace';
import { CELLS_A_WRITE } from './slice-size';
import { refuseChanged, refuseMoved } from './unchanged';

type ColumnsChange = Extract<Change, { kind: 'write-columns' }>;

/** The cells of columns that stand side by side, and which of its lines are to be written. */
interface Block {
  readonly at: number;
  readonly width: number;
  readonly isNew: boolean;
  readonly lines: readonly (readonly string[])[];
  readonly from: number;
  readonly to: number;
}

/**
 * Writes our columns with their titles; neighbours go together, and cells of other columns are not touched. What stands there
 * already is not written again, so that a run that was cut off goes on where it stopped. The rows are looked at once more before
 * each call, and after the last one: what was written beside rows that moved meanwhile is taken away again.
 *
 * @throws Refusal `sheet-changed` where the rows have moved since they were read; Unfinished where the time is used up.
 */
export function writeColumns(known: KnownSheet, change: ColumnsChange, pace: Pace): void {
  const { headerRow, columns, anchor } = change;
  const before = known.lastRead;
  // Where a new column is to stand, somebody may have begun one of their own by now.
  const written = new Set(columns.flatMap(({ at, width }) => (width === undefined ? [at] : [])));
  const end = Math.max(before?.[headerRow]?.length ?? 0, ...columns.map(({ at }) => at)) + 1;
  const refuseMovedTitles = (): void => {
    if (before !== null) refuseMoved(known, before, headerRow, end, written);
  };
  const refuseMovedRows = (row: number, rows: number): void => {
    if (before !== null) refuseChanged(known, before, { row, rows, column: anchor, columns: 1 });
  };
  const look = (row: number, rows: number): void => {
    refuseMovedRows(row, rows);
    refuseMovedTitles();
  };
  for (const side of neighbours(columns)) {
    const block = blockOf(side, headerRow, before);
    if (block.from === block.to) continue;
    makeRoom(known, headerRow, side, block, look);
    writeBlock(known, headerRow, block, look, pace, () => {
      for (const { at } of side) written.add(at);
    });
    try {
      refuseMovedRows(headerRow + block.from, block.to - block.from);
    } catch (error) {
      // Where the titles have moved, nobody knows any more which cells are ours: the next run will.
      refuseMovedTitles();
      if (error instanceof Refusal) clearBelowTitles(known, headerRow, block);
      throw error;
    }
    refuseMovedTitles();
  }
  known.forget();
}

function blockOf(columns: readonly WrittenColumn[], headerRow: number, before: readonly Row[] | null): Block {
  const [first] = columns as readonly [WrittenColumn];
  const lines = [
    columns.map(({ title }) => title),
    ...first.values.map((_, line) => columns.map(({ values }) => values[line] ?? '')),
  ];
  const isNew = columns.some(({ width }) => width !== undefined);
  const stands = (line: number): boolean =>
    !isNew && sameCells(lines[line] ?? [], before?.[headerRow + line]?.slice(first.at) ?? []);
  // A cell that is written again costs as much as a new one, and most rows of a second run have not changed.
  let [from, to] = [0, lines.length];
  while (from < to && stands(from)) from += 1;
  while (from < to && stands(to - 1)) to -= 1;
  return { at: first.at, width: columns.length, isNew, lines, from, to };
}

/** What is done before the first cell is written: should the run be cut off, the next one finds it done or does it again. */
function makeRoom(
  known: KnownSheet,
  headerRow: number,
  columns: readonly WrittenColumn[],
  block: Block,
  look: (row: number, rows: number) => void,
): void {
  const { at, width, isNew, lines, from, to } = block;
  known.growTo(headerRow + lines.length, at + width);
  if (isNew) {
    known.sheet.getRange(headerRow + 1, at + 1, 1, width).setFontWeight('bold');
    for (const column of columns) {
      if (column.width !== undefined) known.sheet.setColumnWidth(column.at + 1, column.width);
    }
    return;
  }
  if (to - from <= rowsACall(block)) return;
  look(headerRow + from, to - from);
  // Between two calls the rows to come have no zone, rather than one that is out of date. The titles stay: ours are known by them.
  clearBelowTitles(known, headerRow, block);
}

function clearBelowTitles({ sheet }: KnownSheet, headerRow: number, { at, width, from, to }: Block): void {
  const below = Math.max(1, from);
  if (to > below) sheet.getRange(headerRow + 1 + below, at + 1, to - below, width).clearContent();
}

function writeBlock(
  known: KnownSheet,
  headerRow: number,
  block: Block,
  look: (row: number, rows: number) => void,
  pace: Pace,
  begun: () => void,
): void {
  const { at, width, lines, from, to } = block;
  const step = rowsACall(block);
  for (let line = from; line < to; line += step) {
    const chunk = lines.slice(line, Math.min(to, line + step)).map((cells) => [...cells]);
    if (line > from) pace.next({ done: line - 1, of: lines.length - 1 });
    look(headerRow + line, chunk.length);
    known.sheet
      .getRange(headerRow + 1 + line, at + 1, chunk.length, width)
      .setNumberFormat('@')
      .setValues(chunk);
    begun();
  }
}

function rowsACall({ width }: Block): number {
  return Math.max(1, Math.floor(CELLS_A_WRITE / width));
}

function sameCells(line: readonly string[], standing: Row): boolean {
  return line.every((value, at) => (standing[at] ?? '') === value);
}

function neighbours(columns: readonly WrittenColumn[]): readonly (readonly WrittenColumn[])[] {
  const blocks: WrittenColumn[][] = [];
  for (const column of [...columns].sort((a, b) => a.at - b.at)) {
    const block = blocks[blocks.length - 1];
    if (block !== undefined && block[block.length - 1]?.at === column.at - 1) block.push(column);
    else blocks.push([column]);
  }
  return blocks;
}
