import { readFileSync } from 'node:fs';
import { inTurns, median, ratio } from './measure.mjs';
import { customerRows, HEADER } from './rows.mjs';
import { fromSources } from './sources.mjs';

const FORMULA_ROWS = 10_000;
const SHEETS = [100, 10_000, 50_000];
const ROUNDS = 7;
const SERIAL_OF_1970 = 25_569;
const NOON = Date.UTC(2026, 0, 15, 10);
const READER = {
  name: 'reader.js',
  source: 'function readAll() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues().length; }',
};

/** The built add-on in the local spreadsheet: what a formula costs, and how many service calls a run makes. */
export async function measureSpreadsheet() {
  const { createHost, emptySheet } = await fromSources('spreadsheet', [
    "export { createHost } from './src/local/host/host';",
    "export { emptySheet } from './src/local/workbook';",
  ]);
  const built = ['GdprZones.js', 'functions.js'].map((name) => ({
    name,
    source: readFileSync(`dist/${name}`, 'utf8'),
  }));
  const installed = (rows, scripts) =>
    createHost({ book: bookOf(emptySheet(0, 'Klienti', rows + 10, HEADER.length), rows), scripts, now: () => NOON });
  return [...(await measureFormula(installed, built)), ...countCalls(installed, built)];
}

async function measureFormula(installed, built) {
  const judging = installed(FORMULA_ROWS, built);
  const reading = installed(FORMULA_ROWS, [READER]);
  const area = { row: 0, column: 0, rows: FORMULA_ROWS + 1, columns: HEADER.length };
  const times = await inTurns(ROUNDS, {
    formula: { run: () => judging.customFunction('GDPR_ZONE', [{ kind: 'range', sheetId: 0, area }]) },
    reading: { run: () => reading.run('readAll') },
  });
  return [
    { what: `GDPR_ZONE over ${FORMULA_ROWS.toLocaleString('en')} rows`, value: median(times.formula), unit: 'ms' },
    { what: 'Ratio to getValues of the same range', value: ratio(times.formula, times.reading), unit: '×' },
  ];
}

function countCalls(installed, built) {
  const counts = SHEETS.map((rows) => {
    const host = installed(rows, built);
    return { rows, first: callsOf(host), second: callsOf(host) };
  });
  const steady = (run) => counts.every((count) => count[run] === counts[0][run]);
  return ['first', 'second'].flatMap((run) =>
    counts.map(({ rows, [run]: calls }, at) => ({
      what: `Service calls of classifySheet, ${rows.toLocaleString('en')} rows, ${run} run`,
      value: calls,
      unit: '',
      ...(at === counts.length - 1 ? { aim: 'no growth', met: steady(run) } : {}),
    })),
  );
}

function callsOf(host) {
  host.resetCalls();
  host.run('classifySheet');
  return [...host.calls.values()].reduce((sum, calls) => sum + calls, 0);
}

function bookOf(sheet, rows) {
  const lines = [HEADER, ...customerRows(rows)];
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

const DATE_STYLE = { numberFormat: 'yyyy-mm-dd' };

/** A cell as the workbook's plain data has it: a date is a serial number that looks like a date. */
function stored(cell) {
  if (cell === '') return null;
  return cell instanceof Date ? cell.getTime() / 86_400_000 + SERIAL_OF_1970 : cell;
}
