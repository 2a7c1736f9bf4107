import { type Cell, isInstant, type Row } from '../core/cell';
import { Refusal } from '../core/problem';
import type { KnownSheet } from './known-sheet';

/** A rectangle of a sheet, counted from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads cells once more before something is written beside them: between reading and writing a minute may pass, and a row
 * that somebody inserted or sorted meanwhile would get what was found out about another.
 *
 * @param before the cells of the sheet as they were read, from A1 on.
 * @param ours columns that are not compared, since what stands there is written by us.
 * @throws Refusal `sheet-changed` where the cells are others by now.
 */
export function refuseChanged(
  known: KnownSheet,
  before: readonly Row[],
  place: Place,
  ours?: ReadonlySet<number>,
): void {
  const now = cellsAt(known, place);
  const isSame = now?.every((line, row) =>
    line.every(
      (cell, column) =>
        ours?.has(place.column + column) || sameCell(cell, before[place.row + row]?.[place.column + column]),
    ),
  );
  if (!isSame) throw new Refusal({ code: 'sheet-changed', sheet: known.sheetName });
}

/**
 * The same for the titles of a table, by which its columns keep their places. A title that a formula gives may change by itself.
 *
 * @param width how many columns are looked at, from the first.
 */
export function refuseMoved(
  known: KnownSheet,
  before: readonly Row[],
  headerRow: number,
  width: number,
  ours?: ReadonlySet<number>,
): void {
  const columns = Math.min(width, known.columns);
  const given = known.formulasIn(headerRow).flatMap((formula, at) => (formula === '' ? [] : [at]));
  refuseChanged(known, before, { row: headerRow, column: 0, rows: 1, columns }, new Set([...given, ...(ours ?? [])]));
}

/**
 * The same for single cells of a column: one reading, however far apart they are.
 *
 * @param rows counted from 0, in their order; at least one.
 */
export function refuseChangedCells(
  known: KnownSheet,
  before: readonly Row[],
  column: number,
  rows: readonly number[],
): void {
  const first = rows[0] as number;
  const last = rows[rows.length - 1] as number;
  const now = cellsAt(known, { row: first, rows: last - first + 1, column, columns: 1 });
  const isSame = now !== null && rows.every((row) => sameCell(now[row - first]?.[0], before[row]?.[column]));
  if (!isSame) throw new Refusal({ code: 'sheet-changed', sheet: known.sheetName });
}

/** Null where the sheet is not that large any more, or not there at all: in whatever language Google says so. */
export function cellsAt({ sheet }: KnownSheet, { row, column, rows, columns }: Place): readonly Row[] | null {
  let range: GoogleAppsScript.Spreadsheet.Range;
  try {
    range = sheet.getRange(row + 1, column + 1, rows, columns);
  } catch (error) {
    if (error instanceof Error && error.name === 'Exception') return null;
    throw error;
  }
  return range.getValues() as Row[];
}

/** Whether a cell that is read twice holds the same. */
export function sameCell(one: Cell, other: Cell): boolean {
  if (isInstant(one) && isInstant(other)) return one.getTime() === other.getTime();
  // An image in a cell is a new object each time that it is read.
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) return true;
  return (one ?? '') === (other ?? '');
}
