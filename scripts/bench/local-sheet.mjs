import { readFileSync } from 'node:fs';
import { customerRows, HEADER } from './rows.mjs';
import { fromSources } from './sources.mjs';

const SERIAL_OF_1970 = 25_569;
const NOON = Date.UTC(2026, 0, 15, 10);
const DATE_STYLE = { numberFormat: 'yyyy-mm-dd' };

/** The local spreadsheet with so many messy customers: answers what makes a host, and the built scripts. */
export async function localSpreadsheet() {
  const { createHost, emptySheet } = await fromSources('spreadsheet', [
    "export { createHost } from './src/local/host/host';",
    "export { emptySheet } from './src/local/workbook';",
  ]);
  const built = ['GdprZones.js', 'functions.js'].map((name) => ({
    name,
    source: readFileSync(`dist/${name}`, 'utf8'),
  }));
  const pages = Object.fromEntries(
    ['Texts-en', 'Texts-lv'].map((name) => [name, readFileSync(`dist/${name}.html`, 'utf8')]),
  );
  const installed = (rows, scripts = built, columns = HEADER.length) =>
    createHost({
      book: bookOf(emptySheet(0, 'Klienti', rows + 10, columns), rows, columns),
      scripts,
      pages,
      now: () => NOON,
    });
  return { installed, built };
}

function bookOf(sheet, rows, columns) {
  const more = Array.from({ length: columns - HEADER.length }, (_, at) => `Cits ${at + 1}`);
  const lines = [[...HEADER, ...more], ...customerRows(rows)];
  sheet.values = lines.map((line) => line.map(stored));
  sheet.styles = lines.map((line) => line.map((cell) => (cell instanceof Date ? DATE_STYLE : undefined)));
  return {
    name: 'Klienti',
    locale: 'lv_LV',
    timeZone: 'Europe/Riga',
    sheets: [sheet],
    activeSheetId: 0,
    nextSheetId: 1,
    documentProperties: new Map(),
  };
}

/** A cell as the workbook's plain data has it: a date is a serial number that looks like a date. */
function stored(cell) {
  if (cell === '') return null;
  return cell instanceof Date ? cell.getTime() / 86_400_000 + SERIAL_OF_1970 : cell;
}
