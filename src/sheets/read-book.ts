import { LINES_SEARCHED } from '../app/customer-table';
import type { Workbook } from '../app/workbook';
import type { Row } from '../core/cell';
import { once } from './once';
import { OurSheets } from './our-sheets';
import { SECRETS } from './secrets';
import { surroundings } from './surroundings';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Null where a formula is evaluated without a spreadsheet. */
export function activeSpreadsheet(): Spreadsheet | null {
  return typeof SpreadsheetApp === 'undefined' ? null : SpreadsheetApp.getActiveSpreadsheet();
}

/** What a formula may look at. */
export type ReadBook = Pick<Workbook, 'surroundings' | 'tab' | 'here' | 'secrets'>;

/** The spreadsheet that the script is bound to, as a formula sees it. */
export function bookOf(
  spreadsheet: () => Spreadsheet | null = once(activeSpreadsheet),
  ours: () => OurSheets = once(() => new OurSheets(spreadsheet() as Spreadsheet)),
): ReadBook {
  return {
    surroundings: surroundings(spreadsheet),
    tab: (tab) => (spreadsheet() === null ? null : ours().find(tab)),
    secrets: SECRETS,
    here: () => (spreadsheet() === null ? null : whereTheFormulaStands()),
  };
}

function whereTheFormulaStands(): ReturnType<Workbook['here']> {
  const cell = SpreadsheetApp.getActiveRange();
  if (!cell) return null;
  const sheet = cell.getSheet();
  const width = sheet.getLastColumn();
  const height = sheet.getLastRow();
  const at = cell.getRow() - 1;
  if (width === 0 || at >= height) return null;
  const read = (row: number, rows: number): Row[] => sheet.getRange(row + 1, 1, rows, width).getValues() as Row[];
  const firstLines = read(0, Math.min(LINES_SEARCHED, height));
  return { firstLines, row: firstLines[at] ?? read(at, 1)[0] ?? [], at };
}
