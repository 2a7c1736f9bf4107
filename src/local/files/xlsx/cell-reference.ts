import type { Area } from '../../workbook';
import { XLSX_COLUMNS, XLSX_ROWS } from '../limits';

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** 0 for `A`. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `A1:C9`, or `A1` for one cell. An area never reaches outside what a sheet of a file can hold. */
export function areaReference({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(Math.min(column + columns, XLSX_COLUMNS) - 1)}${Math.min(row + rows, XLSX_ROWS)}`;
  return first === last ? first : `${first}:${last}`;
}

/** The areas of `A1:C9 E:E 5:6`. */
export function parseAreas(references: string): Area[] {
  return references
    .split(/\s+/)
    .filter((reference) => reference !== '')
    .map(parseArea);
}

function parseArea(reference: string): Area {
  const [first = '', last = first] = reference.replace(/\$/g, '').split(':');
  const from = corner(first, 0, 0);
  const to = corner(last, XLSX_ROWS - 1, XLSX_COLUMNS - 1);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

function corner(reference: string, row: number, column: number): Pick<Area, 'row' | 'column'> {
  const [, letters = '', digits = ''] = /^([A-Za-z]*)(\d*)$/.exec(reference) ?? [];
  return {
    row: digits === '' ? row : Number(digits) - 1,
    column: letters === '' ? column : columnNumber(letters),
  };
}
