import type { SheetData } from '../../workbook';
import { readDisplayed } from './read-cell';
import type { Methods } from './service';
import { refuseLines } from './sheet-lines';
import type { GoogleSheet } from './sheet-state';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;
const LETTER_WIDTH = 7;
const NARROWEST = 40;
const WIDEST = 400;

/** How wide columns and how high rows are, in pixels. */
export const SHEET_SIZES: Methods<GoogleSheet, SheetData> = {
  getColumnWidth: {
    takes: ['Integer'],
    gives: (sheet, column) => {
      refuseLines(sheet, 'columns', column, 1);
      return sheet.columnWidths.get(column - 1) ?? DEFAULT_WIDTH;
    },
  },
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
  getRowHeight: {
    takes: ['Integer'],
    gives: (sheet, row) => {
      refuseLines(sheet, 'rows', row, 1);
      return sheet.rowHeights.get(row - 1) ?? DEFAULT_HEIGHT;
    },
  },
  // A row stays as high as its text needs unless it is forced.
  setRowHeight: {
    takes: ['Integer, Integer'],
    does: (sheet, row, height) => setHeights(sheet, row, 1, Math.max(height, DEFAULT_HEIGHT)),
  },
  setRowHeights: {
    takes: ['Integer, Integer, Integer'],
    does: (sheet, row, count, height) => setHeights(sheet, row, count, Math.max(height, DEFAULT_HEIGHT)),
  },
  setRowHeightsForced: { takes: ['Integer, Integer, Integer'], does: setHeights },
};

function setWidths(sheet: SheetData, column: number, count: number, widthAt: (column: number) => number): void {
  refuseLines(sheet, 'columns', column, count);
  for (let at = column - 1; at < column - 1 + count; at += 1) {
    const width = widthAt(at);
    refuseSize(width);
    sheet.columnWidths.set(at, width);
  }
}

function setHeights(sheet: SheetData, row: number, count: number, height: number): void {
  refuseLines(sheet, 'rows', row, count);
  refuseSize(height);
  for (let at = row - 1; at < row - 1 + count; at += 1) sheet.rowHeights.set(at, height);
}

function refuseSize(pixels: number): void {
  if (pixels < 0) throw new Error(`A row or a column cannot be ${pixels} pixels wide.`);
}

function fitting(sheet: SheetData, column: number): number {
  const longest = sheet.values.reduce(
    (most, _cells, row) => Math.max(most, readDisplayed(sheet, row, column).length),
    0,
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER_WIDTH));
}
