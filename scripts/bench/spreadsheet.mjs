import { localSpreadsheet } from './local-sheet.mjs';
import { inTurns, median, ratio } from './measure.mjs';
import { HEADER } from './rows.mjs';

const FORMULA_ROWS = 10_000;
const ROUNDS = 7;
const READER = {
  name: 'reader.js',
  source: 'function readAll() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues().length; }',
};

/** The built add-on in the local spreadsheet: what a formula costs. */
export async function measureSpreadsheet() {
  const { installed } = await localSpreadsheet();
  const judging = installed(FORMULA_ROWS);
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
