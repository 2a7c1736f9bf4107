import { type Cell, isInstant, type Row } from '../cell';
import type { Column } from './columns';
import type { Flag, FlagCode } from './flag';

/** What a cell was read as, and what the owner should know of it. */
export interface Reading<T> {
  readonly value: T;
  readonly flag: FlagCode | null;
}

/** Reads one fact of a row and notes what should be looked at. */
export type RowReader<T> = (row: Row, flags: Flag[]) => T;

/** A reading that needs no look. */
export function plainly<T>(value: T): Reading<T> {
  return { value, flag: null };
}

const MOST_REMEMBERED = 2_000;

/**
 * Reads a column cell by cell, each different cell once: a column of 100,000 rows holds some dozens of different answers.
 *
 * @param absent what is read where the sheet has no such column.
 */
export function cellReader<T>(column: Column | undefined, absent: T, read: (cell: Cell) => Reading<T>): RowReader<T> {
  if (column === undefined) return () => absent;
  const { at } = column;
  const known = new Map<Cell, Reading<T>>();
  return (row, flags) => {
    const cell = row[at];
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = read(cell);
      // Every instant is an object of its own, and in a column where all cells differ remembering them is in vain.
      if (known.size < MOST_REMEMBERED && !isInstant(cell)) known.set(cell, reading);
    }
    if (reading.flag !== null) flags.push({ code: reading.flag, column: at });
    return reading.value;
  };
}
