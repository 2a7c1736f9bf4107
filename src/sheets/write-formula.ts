import type { Change } from '../app/change';
import { columnLetters } from '../core/cell';
import type { Tab } from '../core/tabs';
import type { KnownSheet } from './known-sheet';
import type { OurSheets } from './our-sheets';
import { refuseMoved } from './unchanged';

type FormulaChange = Extract<Change, { kind: 'write-formula' }>;

/** Pixels of the four columns that the formula fills: zone, reason code, action code, the sentence. */
const WIDTHS = [96, 170, 210, 900];

/** The formula's settings and sources, without their headings. */
const ARGUMENTS = { settings: 'A2:B', sources: 'A2:F' } as const;

/**
 * Writes `=GDPR_REPORT(A1:K; ; 'GDPR Settings'!A2:B; 'GDPR Sources'!A2:F)` into a header cell, from where it fills the table.
 *
 * @throws Refusal `sheet-changed` where the columns have moved since they were read.
 */
export function writeFormula(known: KnownSheet, { row, column, width, formula }: FormulaChange, ours: OurSheets): void {
  const { sheet, lastRead } = known;
  known.growTo(row + 1, column + width);
  const table = `A${formula.headerRow + 1}:${columnLetters(formula.tableWidth - 1)}`;
  // Semicolons separate in every locale, commas only where the decimal mark is a point.
  const text = `=GDPR_REPORT(${table}; ; ${argument('settings', ours)}; ${argument('sources', ours)})`;
  const height = known.rows - row;
  if (lastRead !== null) refuseMoved(known, lastRead, row, column + width);
  // Under the text format a formula would stay text, and a value left in its way would stop the whole from filling.
  sheet
    .getRange(row + 1, column + 1, height, width)
    .clearContent()
    .setNumberFormat('general');
  sheet.getRange(row + 1, column + 1).setFormula(text);
  sheet.getRange(row + 1, column + 1, 1, width).setFontWeight('bold');
  for (const [at, pixels] of WIDTHS.entries()) sheet.setColumnWidth(column + 1 + at, pixels);
  known.forget();
}

function argument(tab: keyof typeof ARGUMENTS & Tab, ours: OurSheets): string {
  const name = ours.find(tab)?.sheetName;
  if (name === undefined) throw new Error(`The tab ${tab} was written before the formula and is gone`);
  return `'${name.replace(/'/g, "''")}'!${ARGUMENTS[tab]}`;
}
