import type { Area, SheetData } from '../../workbook';
import { make } from './makers';
import { outside } from './outside-link';
import type { Methods } from './service';
import type { GoogleSheet } from './sheet-state';

/** Which sheet of the workbook it is, and clearing it as a whole. */
export const SHEET_IDENTITY: Methods<GoogleSheet, SheetData> = {
  getSheetId: { gives: (sheet) => sheet.id },
  getName: { gives: (sheet) => sheet.name },
  getSheetName: { gives: (sheet) => sheet.name },
  setName: { takes: ['String'], does: (sheet, name) => outside().edits.renameSheet(outside().book, sheet, name) },
  getIndex: { gives: (sheet) => outside().book.sheets.indexOf(sheet) + 1 },
  getParent: { gives: () => make().spreadsheet() },
  activate: {
    does: (sheet) => {
      outside().book.activeSheetId = sheet.id;
    },
  },
  isSheetHidden: { gives: (sheet) => sheet.hidden },
  hideSheet: { does: (sheet) => outside().edits.hideSheet(outside().book, sheet) },
  showSheet: {
    does: (sheet) => {
      sheet.hidden = false;
    },
  },
  clear: {
    does: (sheet) => {
      outside().edits.clearValues(outside().desk, sheet, wholeOf(sheet));
      outside().edits.clearLooks(outside().desk, sheet, wholeOf(sheet));
    },
  },
  clearContents: { does: (sheet) => outside().edits.clearValues(outside().desk, sheet, wholeOf(sheet)) },
  clearFormats: { does: (sheet) => outside().edits.clearLooks(outside().desk, sheet, wholeOf(sheet)) },
  clearNotes: { does: (sheet) => sheet.notes.clear() },
};

function wholeOf(sheet: SheetData): Area {
  return { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
}
