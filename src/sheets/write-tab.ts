import type { Choice, TabColumn, TabContent } from '../app/change';
import { cutTo, growTo } from './grid';
import type { OurSheets } from './our-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Empty lines below the last, for what the user may add. */
const SPARE_ROWS = 50;
const NUMBER_FORMATS: Readonly<Record<TabColumn['kind'], string>> = {
  text: '@',
  day: 'yyyy-mm-dd',
  number: '0',
  tick: 'General',
  free: 'General',
};

/**
 * Fills a tab of ours, and makes it where there is none. A refresh writes over what stands there and then clears what is
 * left below, so that a run that is cut off leaves lines too many, never too few.
 */
export function writeTab(content: TabContent, ours: OurSheets): void {
  const standing = ours.find(content.tab);
  const sheet = standing ?? newTab(content, ours);
  const { columns, lines } = content;
  growTo(sheet, lines.length + 2, columns.length);
  // What a person pasted past a list of choices is theirs, but writing it back under the list would be refused.
  if (standing !== null) sheet.getRange(2, 1, sheet.getMaxRows() - 1, columns.length).clearDataValidations();
  formatColumns(sheet, columns, lines.length);
  formatCells(sheet, content);
  sheet
    .getRange(1, 1, lines.length + 1, columns.length)
    .setValues([columns.map(({ title }) => title), ...lines.map((line) => columns.map((_, at) => line[at] ?? ''))]);
  clearBelow(sheet, lines.length + 1, columns.length);
  offerChoices(sheet, content);
  if (standing === null) dress(sheet, columns);
}

function newTab({ tab, name, lines, columns }: TabContent, ours: OurSheets): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet(freeName(name), spreadsheet.getNumSheets());
  ours.mark(sheet, tab);
  cutTo(sheet, Math.max(lines.length + 2, lines.length + SPARE_ROWS), columns.length);
  return sheet;
}

/** A sheet of the user's own may have our name already; theirs keeps it. */
function freeName(name: string): string {
  const taken = new Set(
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => sheet.getName().toLowerCase()),
  );
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  return free;
}

/** Formats come before values: what is written into a cell that is not text yet loses its zeros and its plus. */
function formatColumns(sheet: Sheet, columns: readonly TabColumn[], lines: number): void {
  sheet.getRange(1, 1, 1, columns.length).setNumberFormat('@');
  if (lines === 0) return;
  for (const [at, { kind }] of columns.entries()) {
    sheet.getRange(2, at + 1, lines, 1).setNumberFormat(NUMBER_FORMATS[kind]);
  }
}

function formatCells(sheet: Sheet, { cells = [] }: TabContent): void {
  for (const { line, column, kind } of cells) {
    if (kind !== undefined) sheet.getRange(line + 2, column + 1).setNumberFormat(NUMBER_FORMATS[kind]);
  }
}

function clearBelow(sheet: Sheet, filled: number, width: number): void {
  const left = sheet.getMaxRows() - filled;
  if (left > 0) sheet.getRange(filled + 1, 1, left, width).clearContent();
}

function offerChoices(sheet: Sheet, { columns, lines, cells = [] }: TabContent): void {
  for (const [at, { kind, choice }] of columns.entries()) {
    if (lines.length === 0) continue;
    const range = sheet.getRange(2, at + 1, lines.length, 1);
    if (kind === 'tick') range.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    if (choice !== undefined) range.setDataValidation(listOf(choice));
  }
  for (const { line, column, choice } of cells) {
    if (choice !== undefined) sheet.getRange(line + 2, column + 1).setDataValidation(listOf(choice));
  }
}

function listOf({ values, open }: Choice): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(open)
    .build();
}

/** How a new tab looks; later the look is the user's. */
function dress(sheet: Sheet, columns: readonly TabColumn[]): void {
  sheet.setFrozenRows(1);
  sheet
    .getRange(1, 1, 1, columns.length)
    .setFontWeight('bold')
    .setBackground('#eef1f6')
    .setWrap(true)
    .setVerticalAlignment('middle');
  for (const [at, { width, wrap }] of columns.entries()) {
    sheet.setColumnWidth(at + 1, width);
    if (wrap === true)
      sheet
        .getRange(1, at + 1, sheet.getMaxRows(), 1)
        .setWrap(true)
        .setVerticalAlignment('top');
  }
}
