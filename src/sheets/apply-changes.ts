import type { Change } from '../app/change';
import { growTo } from './grid';
import type { OurSheets } from './our-sheets';
import { clearRowColours, colourRows } from './row-colours';
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
  if (change.kind === 'write-tab') {
    writeTab(change.content, ours);
    return;
  }
  const sheet = sheetOf(change.sheetId);
  switch (change.kind) {
    case 'write-columns':
      ours.mark(sheet, 'customers');
      writeColumns(sheet, change.headerRow, change.columns);
      break;
    case 'colour-rows':
      colourRows(sheet, change);
      break;
    case 'write-formula':
      ours.mark(sheet, 'customers');
      writeFormula(sheet, change, ours);
      break;
    case 'remove-ours':
      clearRowColours(sheet);
      removeColumns(sheet, change.columns);
      break;
  }
}

/** Takes columns out from the right, so that the ones still to go keep their places; the grid keeps its size. */
function removeColumns(sheet: Sheet, columns: readonly number[]): void {
  const width = sheet.getMaxColumns();
  for (const column of [...columns].sort((a, b) => b - a)) sheet.deleteColumn(column + 1);
  growTo(sheet, 1, width);
}

function sheetOf(sheetId: number): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((one) => one.getSheetId() === sheetId);
  if (!sheet) throw new Error(`The sheet ${sheetId} was there when it was read and is gone`);
  return sheet;
}
