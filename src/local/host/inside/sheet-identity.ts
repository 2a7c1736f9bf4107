import type { SheetData } from '../../workbook';
import { type ClearOptions, clearRange } from './clear-options';
import { SHEET_TYPE } from './enums';
import { make } from './makers';
import { outside } from './outside-link';
import type { Methods } from './service';
import { type GoogleSheet, wholeArea } from './sheet-state';

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
  getType: { gives: () => SHEET_TYPE.GRID },
  getFormUrl: { gives: () => null },
  copyTo: {
    takes: ['Spreadsheet'],
    // There is one spreadsheet here: the copy goes behind its last sheet.
    gives: (sheet) => {
      const { desk, edits, book } = outside();
      return make().sheet(edits.addCopy(desk, sheet, null, book.sheets.length));
    },
  },
  clear: {
    takes: ['', 'Object'],
    does: (sheet, options?: ClearOptions) => clearRange({ sheet, area: wholeArea(sheet) }, options),
  },
  clearContents: { does: (sheet) => clearRange({ sheet, area: wholeArea(sheet) }, { contentsOnly: true }) },
  clearFormats: { does: (sheet) => clearRange({ sheet, area: wholeArea(sheet) }, { formatOnly: true }) },
  clearNotes: { does: (sheet) => clearRange({ sheet, area: wholeArea(sheet) }, { commentsOnly: true }) },
};
