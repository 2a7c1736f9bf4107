import type { SheetData } from '../../workbook';
import { sheetNamed } from '../grid/find-sheet';
import { parseReference } from '../grid/reference';
import { ServiceException } from '../grid/service-exception';
import { ACTIVE_SHEET_METHODS } from './active-sheet-methods';
import { currentSheet } from './current-sheet';
import { locateA1 } from './locate-area';
import { make } from './makers';
import { ADD_METADATA, addMetadata, metadataMethods } from './metadata-methods';
import { outside } from './outside-link';
import { protectionObjects } from './protection';
import type { RangeState } from './range-state';
import { selectionMethods, sheetSelectionMethods } from './selection';
import { type ServiceClass, serve } from './service';
import { filledArea } from './sheet-state';
import { SPREADSHEET_NAMES } from './spreadsheet-names';
import { SPREADSHEET_SHEETS } from './spreadsheet-sheets';
import { textFinderObject } from './text-finder';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const SPREADSHEET: ServiceClass<GoogleSpreadsheet, null> = {
  name: 'Spreadsheet',
  methods: {
    ...ACTIVE_SHEET_METHODS,
    ...selectionMethods<null>(currentSheet),
    ...sheetSelectionMethods<null>(currentSheet),
    ...metadataMethods<null>(() => ({ sheet: null, line: null, area: null })),
    ...SPREADSHEET_SHEETS,
    ...SPREADSHEET_NAMES,
    getId: { gives: () => 'local-workbook' },
    getName: { gives: () => outside().book.name },
    rename: {
      takes: ['String'],
      gives: (_state, name) => {
        outside().book.name = name;
      },
    },
    getUrl: { gives: () => 'https://docs.google.com/spreadsheets/d/local-workbook/edit' },
    getSpreadsheetLocale: { gives: () => outside().book.locale },
    setSpreadsheetLocale: {
      takes: ['String'],
      gives: (_state, locale) => {
        if (!/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(locale)) throw new Error(`${locale} is not a locale.`);
        outside().book.locale = locale;
      },
    },
    getSpreadsheetTimeZone: { gives: () => outside().book.timeZone },
    setSpreadsheetTimeZone: {
      takes: ['String'],
      gives: (_state, timeZone) => {
        refuseTimeZone(timeZone);
        outside().book.timeZone = timeZone;
      },
    },
    getRange: {
      takes: ['String'],
      gives: (_state, notation) => {
        const { sheet, area } = rangeOf(notation);
        return make().range(sheet, area);
      },
    },
    getRangeList: { takes: ['String[]'], gives: (_state, notations) => make().rangeList(notations.map(rangeOf)) },
    addDeveloperMetadata: {
      takes: ADD_METADATA,
      does: (_state, key, ...given) => addMetadata({ sheet: null, line: null }, key, given),
    },
    getProtections: {
      takes: ['ProtectionType'],
      gives: (_state, type) => outside().book.sheets.flatMap((sheet) => protectionObjects(sheet, type)),
    },
    createTextFinder: {
      takes: ['String'],
      gives: (_state, text) =>
        textFinderObject(
          outside().book.sheets.map((sheet) => ({ sheet, area: filledArea(sheet) })),
          text,
        ),
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

function rangeOf(notation: string): RangeState {
  const name = parseReference(notation)?.sheet;
  const sheet: SheetData | undefined = name ? sheetNamed(outside().book, name) : currentSheet();
  if (!sheet) throw new ServiceException('Range not found');
  return { sheet, area: locateA1(sheet, notation) };
}

function refuseTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new Error(`${timeZone} is not a time zone.`);
  }
}
