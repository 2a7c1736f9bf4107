import type { TabColumn, TabContent } from '../app/change';
import { runsOf } from './runs';

const NUMBER_FORMATS: Readonly<Record<TabColumn['kind'], string>> = {
  text: '@',
  day: 'yyyy-mm-dd',
  number: '0',
  tick: 'general',
  free: 'general',
};

/**
 * How the cells of a tab are read when they are written: without this, what is no text loses its zeros and its plus. A format
 * for a whole column costs nothing however long the tab is; a matrix of formats costs by the cell, so it is for the odd ones.
 *
 * @param headingRow the row of the heading, counted from 1; the lines follow it.
 */
export function setFormats(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { columns, lines, cells }: Pick<TabContent, 'columns' | 'lines' | 'cells'>,
  headingRow = 1,
): void {
  const formats = columns.map(({ kind }) => NUMBER_FORMATS[kind]);
  const heading = formats.map(() => NUMBER_FORMATS.text);
  if (cells !== undefined) {
    const matrix = [heading, ...lines.map(() => [...formats])];
    for (const { line, column, kind } of cells) {
      const row = matrix[line + 1];
      if (kind !== undefined && row !== undefined) row[column] = NUMBER_FORMATS[kind];
    }
    sheet.getRange(headingRow, 1, matrix.length, columns.length).setNumberFormats(matrix);
    return;
  }
  sheet.getRange(headingRow, 1, 1, columns.length).setNumberFormat(NUMBER_FORMATS.text);
  if (lines.length === 0) return;
  for (const { at, count, value } of runsOf(formats)) {
    sheet.getRange(headingRow + 1, at + 1, lines.length, count).setNumberFormat(value);
  }
}
