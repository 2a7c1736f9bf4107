import type { SheetData } from '../../workbook';
import { sheetNamed, sheetWithId } from '../grid/find-sheet';
import { currentSheet } from './current-sheet';
import { make } from './makers';
import { classNameOf, stateBehind } from './objects';
import { outside } from './outside-link';
import type { Methods } from './service';
import { checkSignature } from './signature';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const INSERT_TAKES = ['', 'String', 'Integer', 'String, Integer'];

/** The sheets of a spreadsheet. */
export const SPREADSHEET_SHEETS: Methods<GoogleSpreadsheet, null> = {
  getSheets: { gives: () => Array.from(outside().book.sheets, (sheet) => make().sheet(sheet)) },
  getNumSheets: { gives: () => outside().book.sheets.length },
  getSheetByName: { takes: ['String'], gives: (_state, name) => found(sheetNamed(outside().book, name)) },
  getSheetById: { takes: ['Integer'], gives: (_state, id) => found(sheetWithId(outside().book, id)) },
  getActiveSheet: { gives: () => make().sheet(currentSheet()) },
  setActiveSheet: {
    takes: ['Sheet', 'Sheet, Boolean'],
    gives: (_state, sheet) => {
      outside().book.activeSheetId = stateBehind<SheetData>(sheet).id;
      return sheet;
    },
  },
  insertSheet: {
    takes: INSERT_TAKES.flatMap((list) => [list, list === '' ? 'Object' : `${list}, Object`]),
    gives: (_state, ...given: readonly unknown[]) => insertSheet(given),
  },
  duplicateActiveSheet: {
    gives: () => {
      const { desk, book, edits } = outside();
      const copy = edits.addCopy(desk, currentSheet(), null, afterActive());
      book.activeSheetId = copy.id;
      return make().sheet(copy);
    },
  },
  renameActiveSheet: {
    takes: ['String'],
    gives: (_state, name) => outside().edits.renameSheet(outside().book, currentSheet(), name),
  },
  deleteSheet: {
    takes: ['Sheet'],
    gives: (_state, sheet) => outside().edits.removeSheet(outside().book, stateBehind<SheetData>(sheet)),
  },
  deleteActiveSheet: {
    gives: () => {
      outside().edits.removeSheet(outside().book, currentSheet());
      return make().sheet(currentSheet());
    },
  },
  moveActiveSheet: {
    takes: ['Integer'],
    gives: (_state, position) => outside().edits.moveSheet(outside().book, currentSheet(), position),
  },
};

function insertSheet(given: readonly unknown[]): GoogleSheet {
  const { desk, book, edits } = outside();
  const template = templateAmong(given);
  const name = typeof given[0] === 'string' ? given[0] : null;
  const at = given.find((value): value is number => typeof value === 'number') ?? afterActive();
  if (!template) return make().sheet(edits.addSheet(desk, name, at));
  const copy = edits.addCopy(desk, template, name, at);
  book.activeSheetId = copy.id;
  return make().sheet(copy);
}

function templateAmong(given: readonly unknown[]): SheetData | null {
  const last = given.at(-1);
  if (last === undefined || typeof last === 'string' || typeof last === 'number') {
    checkSignature('SpreadsheetApp.Spreadsheet.insertSheet', INSERT_TAKES, given);
    return null;
  }
  const template = (last as { readonly template?: unknown } | null)?.template;
  if (classNameOf(template) !== 'Sheet') checkSignature('SpreadsheetApp.Spreadsheet.insertSheet', [], given);
  return stateBehind<SheetData>(template);
}

function afterActive(): number {
  return outside().book.sheets.indexOf(currentSheet()) + 1;
}

// Google's definitions leave out that it answers null, which is why so many scripts stumble over it.
function found(sheet: SheetData | undefined): GoogleSheet {
  return (sheet ? make().sheet(sheet) : null) as GoogleSheet;
}
