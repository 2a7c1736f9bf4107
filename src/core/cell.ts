/** A moment, as Sheets hands over a cell that holds a date: a `Date` made by whatever realm, asked for nothing but its time. */
export interface Instant {
  getTime(): number;
}

/** What a cell can hold when it is read: Sheets gives `''` for an empty one, files may give nothing at all. */
export type Cell = string | number | boolean | Instant | null | undefined;

export type Row = readonly Cell[];

export function isInstant(cell: Cell): cell is Instant {
  return typeof cell === 'object' && cell !== null && typeof cell.getTime === 'function';
}

/** Whether a person looking at the cell sees nothing in it. */
export function isBlank(cell: Cell): boolean {
  if (cell === null || cell === undefined || cell === '') return true;
  return typeof cell === 'string' && cell.trim() === '';
}

/**
 * The cell as text; the caller decides what an instant looks like. A picture in a cell, or whatever else a spreadsheet may come
 * to hold, is no text.
 */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** `A`, `Z`, `AA`: a column's name in Sheets, counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
