import { readFileSync } from 'node:fs';
import type { Script } from '../../src/local/host/execution';
import { createHost, type Host, type HostOptions } from '../../src/local/host/host';
import { emptySheet, type SheetData, type StoredValue, type WorkbookData } from '../../src/local/workbook';
import { FILES_BESIDE } from '../bugs/files-beside';

/** The files that clasp pushes, as they were built. */
export const BUILT: readonly Script[] = ['GdprZones.js', 'functions.js'].map((name) => ({
  name,
  source: readFileSync(`dist/${name}`, 'utf8'),
}));

/** The pages and data files of the add-on, as they were built. */
export const PAGES = Object.fromEntries(
  ['Kit', 'Sidebar', 'Tasks', 'Texts-en', 'Texts-lv'].map((name) => [name, readFileSync(`dist/${name}.html`, 'utf8')]),
);

/** What the manifest asks the user to consent to. */
const SCOPES: readonly string[] = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')).oauthScopes;

/** A spreadsheet of one sheet with these cells; what looks like text stays text. */
export function bookOf(
  values: readonly (readonly StoredValue[])[],
  settings: Partial<WorkbookData> = {},
): WorkbookData {
  const sheet: SheetData = emptySheet(0, 'Customers', Math.max(1000, values.length + 10), 26);
  sheet.values = values.map((line) => [...line]);
  return {
    name: 'Customers',
    locale: 'lv_LV',
    timeZone: 'Europe/Riga',
    sheets: [sheet],
    activeSheetId: 0,
    nextSheetId: 1,
    documentProperties: new Map(),
    ...settings,
  };
}

/** The scripts of a variant need the files that were built with them: most of the code stands there. */
function filesBeside(scripts: readonly Script[] | undefined): Readonly<Record<string, string>> {
  return Object.assign({}, ...(scripts ?? []).map((script) => FILES_BESIDE.get(script) ?? {}));
}

/** The built add-on in a spreadsheet; the clock stands at noon of 15 January 2026 in Rīga unless told otherwise. */
export function installed(book: WorkbookData, options: Partial<HostOptions> = {}): Host {
  return createHost({
    book,
    scripts: BUILT,
    pages: { ...PAGES, ...filesBeside(options.scripts) },
    scopes: SCOPES,
    now: () => Date.UTC(2026, 0, 15, 10),
    ...options,
  });
}

/** The sheet of a name. */
export function sheetNamed(host: Host, name: string): SheetData {
  const found = host.book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name} among ${host.book.sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}
