import type { Change } from '../app/change';
import { columnLetters, textOf } from '../core/cell';
import { Refusal } from '../core/problem';
import { appendLog } from './append-log';
import { deleteRows } from './delete-rows';
import { refuseHidingFilter } from './hiding-filter';
import type { KnownSheet } from './known-sheet';
import type { OurSheets } from './our-sheets';
import { clearRowColours, colourRows } from './row-colours';
import type { Run } from './run';
import { runsOf } from './runs';
import { keepSuppressionKey } from './secrets';
import { refuseMoved } from './unchanged';
import { writeAnswer } from './write-answer';
import { writeColumns } from './write-columns';
import { writeFacts } from './write-facts';
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
  const on = { stands: active, shall: active };
  try {
    for (const change of changes) carryOutAny(change, ours, run, on);
  } finally {
    if (on.stands !== on.shall) spreadsheet.setActiveSheet(on.shall.sheet);
  }
}

/** Where the user stands by now, and where the changes bring them. */
interface Standing {
  stands: KnownSheet;
  shall: KnownSheet;
}

function carryOutAny(change: Change, ours: OurSheets, run: Run, on: Standing): void {
  switch (change.kind) {
    case 'show-tab':
      on.shall = ours.find(change.tab) ?? on.shall;
      break;
    case 'go-to':
      on.shall = goTo(change, ours);
      on.stands = on.shall;
      break;
    case 'write-tab':
      // A new tab makes itself the active one.
      on.stands = writeTab(change.content, ours, run) ?? on.stands;
      break;
    case 'append-log':
      on.stands = appendLog(change, ours, run) ?? on.stands;
      break;
    case 'keep-key':
      keepSuppressionKey(change.key);
      break;
    case 'write-answer':
      writeAnswer(change, ours);
      break;
    default:
      carryOut(change, ours, run);
  }
}

/** Selecting a row brings its sheet to the front. */
function goTo({ sheetId, row, width }: Extract<Change, { kind: 'go-to' }>, ours: OurSheets): KnownSheet {
  const known = ours.withId(sheetId);
  known.sheet.getRange(row + 1, 1, 1, width).activate();
  return known;
}

/** A change to the customers' own sheet. */
type OnCustomers = Exclude<
  Change,
  { kind: 'show-tab' | 'write-tab' | 'append-log' | 'keep-key' | 'write-answer' | 'go-to' }
>;

/** A list that the user has filtered is not written into, and a sheet that the user may not edit is left alone. */
function refuseBarred(change: Change, ours: OurSheets): void {
  if (change.kind === 'write-tab') {
    const standing = ours.find(change.content.tab);
    if (standing === null) return;
    refuseHidingFilter(standing);
    refuseProtected(standing, 0, 0);
  }
  if (change.kind === 'append-log') {
    const standing = ours.find('log');
    if (standing !== null) refuseProtected(standing, standing.values.length, 0);
  }
  if (change.kind === 'write-answer') {
    const standing = ours.find(change.tab);
    if (standing !== null) refuseProtected(standing, change.line ?? 0, change.column);
  }
  if (change.kind === 'write-columns')
    refuseProtected(ours.withId(change.sheetId), change.headerRow, change.columns[0]?.at ?? 0);
  if (change.kind === 'write-formula') refuseProtected(ours.withId(change.sheetId), change.row, change.column);
  if (change.kind === 'write-facts') {
    const known = ours.withId(change.sheetId);
    refuseHidingFilter(known);
    for (const { at } of change.columns) refuseProtected(known, change.headerRow, at);
  }
  if (change.kind === 'delete-rows') {
    const known = ours.withId(change.sheetId);
    refuseHidingFilter(known);
    refuseProtectedRows(known, change.rows);
  }
}

/** One question does, unless something is protected: then the rows are asked for by themselves, since others may be. */
function refuseProtectedRows(known: KnownSheet, rows: readonly number[]): void {
  const sorted = [...rows].sort((one, other) => one - other);
  const mayEdit = (from: number, to: number): boolean =>
    known.sheet.getRange(from + 1, 1, to - from + 1, known.columns).canEdit();
  const [first = 0, last = first] = [sorted[0], sorted[sorted.length - 1]];
  const isFree =
    rows.length === 0 ||
    mayEdit(first, last) ||
    runsOf(sorted.map((row, place) => row - place)).every(({ at, count }) => {
      const from = sorted[at] as number;
      return mayEdit(from, from + count - 1);
    });
  if (!isFree) throw new Refusal({ code: 'protected', sheet: known.sheetName });
}

/** A column that is still to be added stands beside one that is there. */
function refuseProtected(known: KnownSheet, row: number, column: number): void {
  const isBarred = !known.sheet.getRange(row + 1, Math.min(column + 1, known.columns)).canEdit();
  if (isBarred) throw new Refusal({ code: 'protected', sheet: known.sheetName });
}

type EmptyCells = Extract<Change, { kind: 'empty-cells' }>;

function carryOut(change: OnCustomers, ours: OurSheets, run: Run): void {
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
    case 'empty-cells':
      emptyCells(known, change);
      break;
    case 'write-facts':
      writeFacts(known, change, run);
      break;
    case 'delete-rows':
      deleteRows(known, change, run.pace);
      break;
  }
}

/** A colleague may have inserted a column since the titles were read: then the cells under them are the user's own. */
function emptyCells(known: KnownSheet, { headerRow, columns, titles, rows }: EmptyCells): void {
  const areOurs = columns.every(
    (column, at) => textOf(known.sheet.getRange(headerRow + 1, column + 1).getValue()) === titles[at],
  );
  if (!areOurs) throw new Refusal({ code: 'sheet-changed', sheet: known.sheetName });
  const cells = rows.flatMap((row) => columns.map((column) => `${columnLetters(column)}${row + 1}`));
  if (cells.length > 0) known.sheet.getRangeList(cells).clearContent();
  known.forget();
}

function removeOurs(known: KnownSheet, { headerRow, columns }: Extract<Change, { kind: 'remove-ours' }>): void {
  clearRowColours(known);
  const ours = new Set(columns);
  known.removeColumns(columns, () => {
    const { lastRead } = known;
    if (lastRead !== null) refuseMoved(known, lastRead, headerRow, lastRead[headerRow]?.length ?? 1, ours);
  });
}
