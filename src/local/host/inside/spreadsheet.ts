import type { SheetData } from '../../workbook';
import { sheetNamed, sheetWithId } from '../grid/find-sheet';
import { parseReference } from '../grid/reference';
import { ServiceException } from '../grid/service-exception';
import { currentSheet } from './current-sheet';
import { locateA1 } from './locate-area';
import { make } from './makers';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const SPREADSHEET: ServiceClass<GoogleSpreadsheet, null> = {
  name: 'Spreadsheet',
  methods: {
    getId: { gives: () => 'local-workbook' },
    getName: { gives: () => outside().book.name },
    getUrl: { gives: () => 'https://docs.google.com/spreadsheets/d/local-workbook/edit' },
    getSpreadsheetLocale: { gives: () => outside().book.locale },
    getSpreadsheetTimeZone: { gives: () => outside().book.timeZone },
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
    getRange: {
      takes: ['String'],
      gives: (_state, notation) => {
        const name = parseReference(notation)?.sheet;
        const sheet = name ? sheetNamed(outside().book, name) : currentSheet();
        if (!sheet) throw new ServiceException('Range not found');
        return make().range(sheet, locateA1(sheet, notation));
      },
    },
    getRangeByName: { takes: ['String'], gives: () => null },
    insertSheet: {
      takes: ['', 'String', 'Integer', 'String, Integer'],
      gives: (_state, ...given: readonly unknown[]) => {
        const name = typeof given[0] === 'string' ? given[0] : null;
        const at = given.find((value): value is number => typeof value === 'number');
        const { desk, book, edits } = outside();
        const afterActive = book.sheets.indexOf(currentSheet()) + 1;
        return make().sheet(edits.addSheet(desk, name, at ?? afterActive));
      },
    },
    deleteSheet: {
      takes: ['Sheet'],
      gives: (_state, sheet) => outside().edits.removeSheet(outside().book, stateBehind<SheetData>(sheet)),
    },
    moveActiveSheet: {
      takes: ['Integer'],
      gives: (_state, position) => outside().edits.moveSheet(outside().book, currentSheet(), position),
    },
    toast: {
      takes: ['String', 'String, String', 'String, String, Number?'],
      gives: (_state, message, title = '', timeoutSeconds = null) =>
        outside().toast({ message, title, timeoutSeconds }),
    },
  },
};

export function spreadsheetObject(): GoogleSpreadsheet {
  return serve(SPREADSHEET, null);
}

// Google's definitions leave out that it answers null, which is why so many scripts stumble over it.
function found(sheet: SheetData | undefined): GoogleSheet {
  return (sheet ? make().sheet(sheet) : null) as GoogleSheet;
}
