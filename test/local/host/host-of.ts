import { createHost, type Host, type HostOptions } from '../../../src/local/host/host';
import { emptySheet, type StoredValue, type WorkbookData } from '../../../src/local/workbook';

export const MARCH_FIRST = Date.UTC(2026, 2, 1, 12);

/** A workbook with one sheet, `Customers`, that holds these rows. */
export function bookOf(rows: readonly (readonly StoredValue[])[] = [], rest: Partial<WorkbookData> = {}): WorkbookData {
  const sheet = emptySheet(0, 'Customers', 100, 10);
  sheet.values = rows.map((row) => [...row]);
  return {
    name: 'Shop',
    locale: 'en_US',
    timeZone: 'Europe/Riga',
    sheets: [sheet],
    activeSheetId: 0,
    nextSheetId: 1,
    documentProperties: new Map(),
    ...rest,
  };
}

/** A host with a script of one function, `go`, whose body may use `book`, `sheet` and `args`. */
export function hostOf(body: string, options: Partial<HostOptions> & { readonly before?: string } = {}): Host {
  const source = `${options.before ?? ''}
function go() {
  var args = arguments;
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheets()[0];
  ${body}
}`;
  return createHost({ book: bookOf(), now: () => MARCH_FIRST, ...options, scripts: [{ name: 'add-on.js', source }] });
}

/** What `go` answers when its body is this. */
export function answerOf(body: string, options: Partial<HostOptions> & { readonly before?: string } = {}): unknown {
  return hostOf(body, options).run('go');
}
