import type { Area } from '../../workbook';

const REFERENCE = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})(?::\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6}))?$/;

/** The letters of a column that counts from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** `C12` of a cell, or `C12:D14` of an area. */
export function areaName(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** The area that a typed reference (`c12`, `$A$1:B2`) means, or null where it is none. */
export function areaOfName(typed: string): Area | null {
  const found = REFERENCE.exec(typed.trim().toUpperCase());
  if (found === null) return null;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = found;
  const columns = [columnOf(column), columnOf(lastColumn)].sort(byNumber);
  const rows = [Number(row) - 1, Number(lastRow) - 1].sort(byNumber);
  const [left = 0, right = left] = columns;
  const [top = 0, bottom = top] = rows;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function byNumber(a: number, b: number): number {
  return a - b;
}
