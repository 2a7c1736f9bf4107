import type { Change } from '../app/change';
import type { OurSheets } from './our-sheets';
import { clearRowColours, colourRows } from './row-colours';
import { writeColumns } from './write-columns';
import { writeFormula } from './write-formula';
import { writeTab } from './write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Carries out changes in their order; the user stays on the sheet they were on unless a list is to be shown. */
export function applyChanges(changes: readonly Change[], ours: OurSheets, spreadsheet: Spreadsheet): void {
  const { active } = ours;
  let standOn = active;
  let stands = active;
  for (const change of changes) {
    if (change.kind === 'show-tab') standOn = ours.find(change.tab) ?? standOn;
    // A new tab makes itself the active one.
    else if (change.kind === 'write-tab') stands = writeTab(change.content, ours) ?? stands;
    else carryOut(change, ours);
  }
  if (stands !== standOn) spreadsheet.setActiveSheet(standOn.sheet);
}

function carryOut(change: Exclude<Change, { kind: 'show-tab' | 'write-tab' }>, ours: OurSheets): void {
  const known = ours.withId(change.sheetId);
  switch (change.kind) {
    case 'write-columns':
      ours.markCustomers(known);
      writeColumns(known, change.headerRow, change.columns);
      break;
    case 'colour-rows':
      colourRows(known, change);
      break;
    case 'write-formula':
      ours.markCustomers(known);
      writeFormula(known, change, ours);
      break;
    case 'remove-ours':
      clearRowColours(known);
      known.removeColumns(change.columns);
      break;
  }
}
