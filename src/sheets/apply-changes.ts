import type { Change } from '../app/change';
import { clearRowColours, colourRows } from './row-colours';
import type { OurSheets } from './our-sheets';
import { writeColumns } from './write-columns';
import { writeFormula } from './write-formula';
import { writeTab } from './write-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Carries out changes in their order; the user stays on the sheet they were on unless a list is to be shown. */
export function applyChanges(changes: readonly Change[], ours: OurSheets): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let standOn = spreadsheet.getActiveSheet();
  for (const change of changes) {
    if (change.kind === 'show-tab') standOn = ours.find(change.tab) ?? standOn;
    else carryOut(change, ours);
  }
  // A new tab makes itself the active one.
  spreadsheet.setActiveSheet(standOn);
}

function carryOut(change: Exclude<Change, { kind: 'show-tab' }>, ours: OurSheets): void {
  switch (change.kind) {
    case 'write-tab':
      return writeTab(change.content, ours);
    case 'write-columns': {
      const sheet = sheetOf(change.sheetId);
      ours.mark(sheet, 'customers');
      return writeColumns(sheet, change.headerRow, change.columns);
    }
    case 'colour-rows':
      return colourRows(sheetOf(change.sheetId), change);
    case 'write-formula': {
      const sheet = sheetOf(change.sheetId);
      ours.mark(sheet, 'customers');
      return writeFormula(sheet, change, ours);
    }
    case 'remove-ours': {
      const sheet = sheetOf(change.sheetId);
      clearRowColours(sheet);
      return removeColumns(sheet, change.columns);
    }
  }
}

/** Takes columns out from the right, so that the ones still to go keep their places. */
function removeColumns(sheet: Sheet, columns: readonly number[]): void {
  for (const column of [...columns].sort((a, b) => b - a)) sheet.deleteColumn(column + 1);
}

function sheetOf(sheetId: number): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((one) => one.getSheetId() === sheetId);
  if (!sheet) throw new Error(`The sheet ${sheetId} was there when it was read and is gone`);
  return sheet;
}
