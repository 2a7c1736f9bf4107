import type { Area, SheetData } from '../../workbook';

/** One corner of a reference as it is written: `$B3`, or a column or a row alone. Counted from 0. */
export interface Corner {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A reference as it is written: `'GDPR Settings'!A2:B` has a sheet, a start, and an end without a row. */
export interface Reference {
  readonly sheet: string | null;
  readonly start: Corner;
  readonly end: Corner | null;
}

const CORNER = '(\\$?)([A-Za-z]{0,3})(\\$?)(\\d*)';
const REFERENCE = new RegExp(`^(?:('(?:[^']|'')+'|[^'!:]+)!)?${CORNER}(?::${CORNER})?$`);

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** 0 for `A`, 26 for `AA`. */
function columnOfLetters(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Reads one whole reference; null when the text is not one. */
export function parseReference(text: string): Reference | null {
  const found = REFERENCE.exec(text.trim());
  if (!found) return null;
  const start = cornerOf(found, 2);
  const end = text.includes(':', (found[1] ?? '').length) ? cornerOf(found, 6) : null;
  const reference: Reference = { sheet: unquoted(found[1]), start, end };
  return isComplete(reference) ? reference : null;
}

/** Writes a reference back as it was read. */
export function printReference(reference: Reference): string {
  const sheet = reference.sheet === null ? '' : `${quotedSheet(reference.sheet)}!`;
  const end = reference.end ? `:${printCorner(reference.end)}` : '';
  return `${sheet}${printCorner(reference.start)}${end}`;
}

/** The cells that a reference names on a grid: open ends run to the grid's last row and column. */
export function areaOfReference(reference: Reference, grid: Pick<SheetData, 'rowCount' | 'columnCount'>): Area {
  const end = reference.end ?? reference.start;
  const rows = span(reference.start.row, end.row, grid.rowCount);
  const columns = span(reference.start.column, end.column, grid.columnCount);
  return { row: rows.first, rows: rows.length, column: columns.first, columns: columns.length };
}

/** True when the reference names one cell, which a formula hands over as a scalar. */
export function isOneCell(reference: Reference): boolean {
  return reference.end === null;
}

/** `B2`, or `B2:D9` when the area is larger than a cell. */
export function a1Of(area: Area): string {
  const start = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return start;
  return `${start}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** A sheet's name as a formula writes it: in quotes unless it is a plain word. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function cornerOf(found: RegExpExecArray, at: number): Corner {
  const letters = found[at + 1] ?? '';
  const digits = found[at + 3] ?? '';
  // A dollar before a bare row number is caught by the first group: there are no letters to hold it.
  const rowFixed = found[at + 2] === '$' || (letters === '' && found[at] === '$');
  return {
    column: letters === '' ? null : columnOfLetters(letters),
    columnFixed: letters !== '' && found[at] === '$',
    row: digits === '' ? null : Number(digits) - 1,
    rowFixed,
  };
}

function isComplete({ start, end }: Reference): boolean {
  if (start.row === -1 || end?.row === -1) return false;
  if (end === null) return start.row !== null && start.column !== null;
  const namesRows = start.row !== null && end.row !== null;
  const namesColumns = start.column !== null && end.column !== null;
  return namesRows || namesColumns;
}

function unquoted(sheet: string | undefined): string | null {
  if (sheet === undefined) return null;
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function printCorner(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.columnFixed ? '$' : '') + columnLetters(corner.column);
  const row = corner.row === null ? '' : (corner.rowFixed ? '$' : '') + String(corner.row + 1);
  return column + row;
}

function span(start: number | null, end: number | null, size: number): { first: number; length: number } {
  const from = start ?? 0;
  const to = end ?? size - 1;
  const first = Math.min(from, to);
  // An open end that starts below the grid still names one line, so that the caller sees that it is outside.
  if (end === null && from > to) return { first: from, length: 1 };
  return { first, length: Math.abs(to - from) + 1 };
}
