import { LINES_SEARCHED } from '../app/customer-table';
import type { CustomerSheet, SheetCells, Workbook } from '../app/workbook';
import type { Row } from '../core/cell';
import { Refusal } from '../core/problem';
import type { Tab } from '../core/tabs';
import { applyChanges } from './apply-changes';
import { OurSheets } from './our-sheets';
import { surroundings } from './surroundings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet that the script is bound to, read by whole ranges and written by changes. */
export function sheetsWorkbook(): Workbook {
  let known: OurSheets | undefined;
  const spreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet | null =>
    typeof SpreadsheetApp === 'undefined' ? null : SpreadsheetApp.getActiveSpreadsheet();
  const ours = (): OurSheets => {
    known ??= new OurSheets(SpreadsheetApp.getActiveSpreadsheet());
    return known;
  };
  return {
    surroundings: surroundings(),
    tab(tab: Tab): SheetCells | null {
      if (spreadsheet() === null) return null;
      const sheet = ours().find(tab);
      return sheet === null ? null : cellsOf(sheet);
    },
    customers: () => customerSheet(ours()),
    here: () => (spreadsheet() === null ? null : whereTheFormulaStands()),
    apply: (changes) => applyChanges(changes, ours()),
  };
}

function cellsOf(sheet: Sheet): SheetCells {
  return {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    values: sheet.getDataRange().getValues() as Row[],
  };
}

function customerSheet(ours: OurSheets): CustomerSheet {
  const sheet = activeCustomers(ours);
  refuseHidingFilter(sheet);
  return {
    ...cellsOf(sheet),
    shown: () => sheet.getDataRange().getDisplayValues(),
    formulasIn: (row) => sheet.getRange(row + 1, 1, 1, Math.max(1, sheet.getLastColumn())).getFormulas()[0] ?? [],
  };
}

/** The active sheet; from a tab of ours the sheet that was judged last, or the only one that can be meant. */
function activeCustomers(ours: OurSheets): Sheet {
  const active = SpreadsheetApp.getActiveSheet();
  if (!ours.isTab(active)) return active;
  const others = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => !ours.isTab(sheet));
  const meant = ours.find('customers') ?? (others.length === 1 ? others[0] : undefined);
  if (!meant) throw new Refusal({ code: 'no-customer-sheet' });
  return meant;
}

/** Under a filter that hides rows, a write may reach only those left visible: better nothing is written at all. */
function refuseHidingFilter(sheet: Sheet): void {
  const filter = sheet.getFilter();
  if (filter === null) return;
  const range = filter.getRange();
  for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
    if (filter.getColumnFilterCriteria(column) !== null)
      throw new Refusal({ code: 'filter-active', sheet: sheet.getName() });
  }
}

function whereTheFormulaStands(): ReturnType<Workbook['here']> {
  const cell = SpreadsheetApp.getActiveRange();
  if (!cell) return null;
  const sheet = cell.getSheet();
  const width = sheet.getLastColumn();
  const height = sheet.getLastRow();
  if (width === 0 || cell.getRow() > height) return null;
  return {
    firstLines: sheet.getRange(1, 1, Math.min(LINES_SEARCHED, height), width).getValues() as Row[],
    row: (sheet.getRange(cell.getRow(), 1, 1, width).getValues() as Row[])[0] ?? [],
    at: cell.getRow() - 1,
  };
}
