import { emptySheet, type SheetData, type WorkbookData } from '../../../src/local/workbook';

/** A workbook with one sheet, given what matters to the test. */
export function bookOf(...sheets: readonly Partial<SheetData>[]): WorkbookData {
  return {
    name: 'Book',
    locale: 'lv_LV',
    timeZone: 'Europe/Riga',
    sheets: sheets.map((sheet, id) => ({ ...emptySheet(id, `Sheet${id + 1}`), id, ...sheet })),
    activeSheetId: 0,
    nextSheetId: sheets.length,
    documentProperties: new Map(),
  };
}

/** A workbook with one sheet of text cells. */
export function textBook(rows: readonly (readonly string[])[]): WorkbookData {
  return bookOf({
    values: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    styles: rows.map((row) => row.map(() => ({ numberFormat: '@' }))),
  });
}

/** The code of the problem that a promise fails with. */
export async function problemOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no problem',
    (problem) => ({ code: problem.code, ...problem.facts }),
  );
}

/** The rows as lists of equal length, empty cells as ''. */
export function tableOf({ values }: SheetData): unknown[][] {
  const width = Math.max(0, ...values.map(({ length }) => length));
  return values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}
