import type { Change } from '../app/change';
import { Refusal } from '../core/problem';
import { refuseHidingFilter } from './hiding-filter';
import type { KnownSheet } from './known-sheet';
import type { OurSheets } from './our-sheets';
import { clearRowColours, colourRows } from './row-colours';
import type { Run } from './run';
import { refuseMoved } from './unchanged';
import { writeColumns } from './write-columns';
import { writeFormula } from './write-formula';
import { writeTab } from './write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Carries out changes in their order; the user stays on the sheet they were on unless a list is to be shown.
 *
 * @throws Refusal before anything is written, where something must not be.
 */
export function applyChanges(changes: readonly Change[], ours: OurSheets, spreadsheet: Spreadsheet, run: Run): void {
  const { active } = ours;
  for (const change of changes) refuseBarred(change, ours);
  run.begin();
  let standOn = active;
  let stands = active;
  try {
    for (const change of changes) {
      if (change.kind === 'show-tab') standOn = ours.find(change.tab) ?? standOn;
      // A new tab makes itself the active one.
      else if (change.kind === 'write-tab') stands = writeTab(change.content, ours, run) ?? stands;
      else carryOut(change, ours, run);
    }
  } finally {
    if (stands !== standOn) spreadsheet.setActiveSheet(standOn.sheet);
  }
}

/** A list that the user has filtered is not written into, and a sheet that the user may not edit is left alone. */
function refuseBarred(change: Change, ours: OurSheets): void {
  if (change.kind === 'write-tab') {
    const standing = ours.find(change.content.tab);
    if (standing === null) return;
    refuseHidingFilter(standing);
    refuseProtected(standing, 0, 0);
  }
  if (change.kind === 'write-columns')
    refuseProtected(ours.withId(change.sheetId), change.headerRow, change.columns[0]?.at ?? 0);
  if (change.kind === 'write-formula') refuseProtected(ours.withId(change.sheetId), change.row, change.column);
}

/** A column that is still to be added stands beside one that is there. */
function refuseProtected(known: KnownSheet, row: number, column: number): void {
  const isBarred = !known.sheet.getRange(row + 1, Math.min(column + 1, known.columns)).canEdit();
  if (isBarred) throw new Refusal({ code: 'protected', sheet: known.sheetName });
}

function carryOut(change: Exclude<Change, { kind: 'show-tab' | 'write-tab' }>, ours: OurSheets, run: Run): void {
  const known = ours.withId(change.sheetId);
  switch (change.kind) {
    case 'mark-customers':
      ours.markCustomers(known);
      break;
    case 'write-columns':
      writeColumns(known, change, run.pace);
      break;
    case 'colour-rows':
      colourRows(known, change);
      break;
    case 'write-formula':
      writeFormula(known, change, ours);
      break;
    case 'remove-ours':
      removeOurs(known, change);
      break;
  }
}

function removeOurs(known: KnownSheet, { headerRow, columns }: Extract<Change, { kind: 'remove-ours' }>): void {
  clearRowColours(known);
  const ours = new Set(columns);
  known.removeColumns(columns, () => {
    const { lastRead } = known;
    if (lastRead !== null) refuseMoved(known, lastRead, headerRow, lastRead[headerRow]?.length ?? 1, ours);
  });
}
