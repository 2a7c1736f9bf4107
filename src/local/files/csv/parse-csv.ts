import Papa from 'papaparse';
import { FileProblem } from '../file-problem';
import { findDelimiter } from './delimiter';

/**
 * The cells of a csv text, as the text they are. Line breaks, also those inside a cell, become `\n`, which is what a
 * cell of a spreadsheet holds. Rows may differ in length; empty lines at the end are no rows.
 */
export function parseCsv(text: string): string[][] {
  const { delimiter, body } = findDelimiter(text.replace(/\r\n?/g, '\n'));
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
  const broken = errors.find(({ type }) => type === 'Quotes');
  // A quote that does not close swallows the rows after it: customers would vanish without a word.
  if (broken) throw new FileProblem('damaged-csv', { line: lineOf(text, body, broken.index ?? 0) });
  while (data.length > 0 && data.at(-1)?.every((cell) => cell === '')) data.pop();
  return data;
}

function lineOf(text: string, body: string, index: number): number {
  const skipped = body.length < text.replace(/\r\n?/g, '\n').length ? 1 : 0;
  return body.slice(0, index).split('\n').length + skipped;
}
