import type { SheetData } from '../../workbook';
import { ServiceException } from '../grid/service-exception';
import { colorOf } from './color';
import { placedFormat, ruleObject } from './conditional-format';
import { metadataObjects } from './developer-metadata';
import { make } from './makers';
import { outside } from './outside-link';
import { readDisplayed } from './read-cell';
import type { Methods } from './service';
import type { GoogleSheet } from './sheet-state';

const DEFAULT_WIDTH = 100;
const LETTER_WIDTH = 7;
const NARROWEST = 40;
const WIDEST = 400;

/** How a sheet looks, and what stands on it beside its values. */
export const SHEET_LOOKS: Methods<GoogleSheet, SheetData> = {
  getFrozenRows: { gives: (sheet) => sheet.frozenRows },
  getFrozenColumns: { gives: (sheet) => sheet.frozenColumns },
  setFrozenRows: {
    takes: ['Integer'],
    does: (sheet, rows) => {
      refuseFreezing('rows', rows, sheet.rowCount);
      sheet.frozenRows = rows;
    },
  },
  setFrozenColumns: {
    takes: ['Integer'],
    does: (sheet, columns) => {
      refuseFreezing('columns', columns, sheet.columnCount);
      sheet.frozenColumns = columns;
    },
  },
  getColumnWidth: { takes: ['Integer'], gives: (sheet, column) => sheet.columnWidths.get(column - 1) ?? DEFAULT_WIDTH },
  setColumnWidth: {
    takes: ['Integer, Integer'],
    does: (sheet, column, width) => setWidths(sheet, column, 1, () => width),
  },
  setColumnWidths: {
    takes: ['Integer, Integer, Integer'],
    does: (sheet, column, count, width) => setWidths(sheet, column, count, () => width),
  },
  autoResizeColumn: {
    takes: ['Integer'],
    does: (sheet, column) => setWidths(sheet, column, 1, (at) => fitting(sheet, at)),
  },
  autoResizeColumns: {
    takes: ['Integer, Integer'],
    does: (sheet, column, count) => setWidths(sheet, column, count, (at) => fitting(sheet, at)),
  },
  setTabColor: {
    takes: ['String?'],
    // A workbook here has no place for it: a misspelt colour is refused all the same.
    does: (_sheet, color) => {
      colorOf(color);
    },
  },
  getFilter: { gives: (sheet) => make().filter(sheet) },
  getConditionalFormatRules: {
    gives: (sheet) => Array.from(sheet.conditionalFormats, (format) => ruleObject(sheet, format)),
  },
  setConditionalFormatRules: {
    takes: ['ConditionalFormatRule[]'],
    gives: (sheet, rules) => outside().edits.replaceConditionalFormats(sheet, rules.map(placedFormat)),
  },
  clearConditionalFormatRules: { gives: (sheet) => outside().edits.replaceConditionalFormats(sheet, []) },
  getDeveloperMetadata: { gives: (sheet) => metadataObjects(sheet) },
  addDeveloperMetadata: {
    takes: [
      'String',
      'String, String',
      'String, DeveloperMetadataVisibility',
      'String, String, DeveloperMetadataVisibility',
    ],
    does: (sheet, key, value) => outside().edits.addMetadata(sheet, key, typeof value === 'string' ? value : ''),
  },
  getProtections: { takes: ['ProtectionType'], gives: () => [] },
};

function refuseFreezing(lines: 'rows' | 'columns', count: number, size: number): void {
  if (count < 0 || count >= size) throw new ServiceException(`You can't freeze all visible ${lines} on the sheet.`);
}

function setWidths(sheet: SheetData, column: number, count: number, widthAt: (column: number) => number): void {
  if (column < 1 || count < 1 || column + count - 1 > sheet.columnCount) {
    throw new ServiceException('Those columns are out of bounds.');
  }
  for (let at = column - 1; at < column - 1 + count; at += 1) sheet.columnWidths.set(at, widthAt(at));
}

function fitting(sheet: SheetData, column: number): number {
  const longest = sheet.values.reduce(
    (most, _cells, row) => Math.max(most, readDisplayed(sheet, row, column).length),
    0,
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER_WIDTH));
}
