import type { SheetData } from '../../workbook';
import { cellKey } from '../grid/area';
import { readDisplayed } from './read-cell';

/** What a finder looks for. */
export interface TextSearch {
  readonly text: string;
  readonly matchCase: boolean;
  readonly entireCell: boolean;
  /** True: the texts of formulas are searched, and nothing else; false: what cells show. */
  readonly formulas: boolean;
  /** True: the text is a regular expression. */
  readonly isPattern: boolean;
}

/** True when a cell holds what is looked for. */
export function isFound(search: TextSearch, sheet: SheetData, row: number, column: number): boolean {
  const text = textOf(search, sheet, row, column);
  return text !== '' && patternOf(search).test(text);
}

/** A cell's text with all that is looked for replaced, and how often that was. */
export function replacedText(
  search: TextSearch,
  sheet: SheetData,
  row: number,
  column: number,
  replacement: string,
): { readonly text: string; readonly count: number } {
  const text = textOf(search, sheet, row, column);
  const pattern = patternOf(search);
  const count = [...text.matchAll(pattern)].length;
  return {
    text: search.isPattern ? text.replace(pattern, replacement) : text.replace(pattern, () => replacement),
    count,
  };
}

function textOf({ formulas }: TextSearch, sheet: SheetData, row: number, column: number): string {
  return formulas ? (sheet.formulas.get(cellKey(row, column)) ?? '') : readDisplayed(sheet, row, column);
}

function patternOf({ text, matchCase, entireCell, isPattern }: TextSearch): RegExp {
  const source = isPattern ? text : text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(entireCell ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
}
