import { columnLetters, columnNumber } from './cell-reference';

/** Texts and names of sheets in quotes, or a reference that is neither part of a longer word nor a function. */
const TOKENS = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w.(])/g;

/** The formula of a cell that shares another's: its references moved along, but for those held by `$`. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token, holdColumn?: string, letters?: string, holdRow?: string, digits?: string) => {
    if (letters === undefined) return token;
    const column = columnNumber(letters) + (holdColumn === '$' ? 0 : columns);
    const row = Number(digits) + (holdRow === '$' ? 0 : rows);
    return column < 0 || row < 1 ? '#REF!' : `${holdColumn}${columnLetters(column)}${holdRow}${row}`;
  });
}
