import type { TabColumn, TabContent } from '../app/change';
import { runsOf } from './runs';

/** How a cell is formatted so that what is written into it is read as it is meant. */
export const NUMBER_FORMATS: Readonly<Record<TabColumn['kind'], string>> = {
  text: '@',
  day: 'yyyy-mm-dd',
  number: '0',
  tick: 'general',
  free: 'general',
};

type Lines = Pick<TabContent, 'columns' | 'lines' | 'cells'>;

/**
 * How the cells of a tab are read when they are written: without this, what is no text loses its zeros and its plus.
 *
 * @param row the row of the heading, counted from 1; the lines follow it.
 */
export function setFormats(sheet: GoogleAppsScript.Spreadsheet.Sheet, content: Lines, row = 1): void {
  sheet.getRange(row, 1, 1, content.columns.length).setNumberFormat(NUMBER_FORMATS.text);
  setLineFormats(sheet, content, row + 1);
}

/**
 * The same for lines without a heading. A format for a whole column costs nothing however long the tab is; a matrix of formats
 * costs by the cell, so it is for the columns whose cells differ.
 *
 * @param row the row of the first line, counted from 1.
 */
export function setLineFormats(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { columns, lines, cells = [] }: Lines,
  row: number,
): void {
  if (lines.length === 0) return;
  const uniform = columns.map(({ kind }) => NUMBER_FORMATS[kind]);
  const odd = new Map<number, string[][]>();
  for (const { line, column, kind } of cells) {
    if (kind === undefined) continue;
    const formats = odd.get(column) ?? lines.map(() => [uniform[column] ?? '']);
    odd.set(column, formats);
    formats[line] = [NUMBER_FORMATS[kind]];
  }
  for (const { at, count, value } of runsOf(uniform.map((format, column) => (odd.has(column) ? null : format)))) {
    if (value !== null) sheet.getRange(row, at + 1, lines.length, count).setNumberFormat(value);
  }
  for (const [column, formats] of odd) sheet.getRange(row, column + 1, lines.length, 1).setNumberFormats(formats);
}
