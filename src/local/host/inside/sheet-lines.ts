import type { SheetData } from '../../workbook';
import { isHiddenByFilter } from '../grid/filters';
import { refuseFreezingMerges } from '../grid/merges';
import { ServiceException } from '../grid/service-exception';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import type { RangeState } from './range-state';
import type { Methods } from './service';
import type { GoogleSheet } from './sheet-state';

type Axis = 'rows' | 'columns';
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns that are out of sight, and those that stay in sight. */
export const SHEET_LINES: Methods<GoogleSheet, SheetData> = {
  hideRows: {
    takes: ['Integer', 'Integer, Integer'],
    gives: (sheet, row, count = 1) => hide(sheet, 'rows', row, count),
  },
  hideColumns: {
    takes: ['Integer', 'Integer, Integer'],
    gives: (sheet, column, count = 1) => hide(sheet, 'columns', column, count),
  },
  showRows: {
    takes: ['Integer', 'Integer, Integer'],
    gives: (sheet, row, count = 1) => show(sheet, 'rows', row, count),
  },
  showColumns: {
    takes: ['Integer', 'Integer, Integer'],
    gives: (sheet, column, count = 1) => show(sheet, 'columns', column, count),
  },
  hideRow: { takes: ['Range'], gives: (sheet, range) => hide(sheet, 'rows', ...spanOf(sheet, 'rows', range)) },
  hideColumn: { takes: ['Range'], gives: (sheet, range) => hide(sheet, 'columns', ...spanOf(sheet, 'columns', range)) },
  unhideRow: { takes: ['Range'], gives: (sheet, range) => show(sheet, 'rows', ...spanOf(sheet, 'rows', range)) },
  unhideColumn: {
    takes: ['Range'],
    gives: (sheet, range) => show(sheet, 'columns', ...spanOf(sheet, 'columns', range)),
  },
  isRowHiddenByUser: {
    takes: ['Integer'],
    gives: (sheet, row) => {
      refuseLines(sheet, 'rows', row, 1);
      return sheet.hiddenRows.has(row - 1);
    },
  },
  isColumnHiddenByUser: {
    takes: ['Integer'],
    gives: (sheet, column) => {
      refuseLines(sheet, 'columns', column, 1);
      return sheet.hiddenColumns.has(column - 1);
    },
  },
  isRowHiddenByFilter: {
    takes: ['Integer'],
    gives: (sheet, row) => {
      refuseLines(sheet, 'rows', row, 1);
      return isHiddenByFilter(sheet, row - 1);
    },
  },
  getFrozenRows: { gives: (sheet) => sheet.frozenRows },
  getFrozenColumns: { gives: (sheet) => sheet.frozenColumns },
  setFrozenRows: {
    takes: ['Integer'],
    gives: (sheet, rows) => {
      refuseFreezing(sheet, 'rows', rows);
      sheet.frozenRows = rows;
    },
  },
  setFrozenColumns: {
    takes: ['Integer'],
    gives: (sheet, columns) => {
      refuseFreezing(sheet, 'columns', columns);
      sheet.frozenColumns = columns;
    },
  },
};

/** Throws when rows or columns, counted from 1, do not all lie on the sheet. */
export function refuseLines(sheet: SheetData, axis: Axis, first: number, count: number): void {
  if (first < 1 || first + count - 1 > sizeOf(sheet, axis)) {
    throw new ServiceException(`Those ${axis} are out of bounds.`);
  }
  if (count < 1) throw new ServiceException(`The number of ${axis} must be at least 1.`);
}

function hide(sheet: SheetData, axis: Axis, first: number, count: number): void {
  refuseLines(sheet, axis, first, count);
  outside().edits.hideLines(outside().desk, sheet, axis, first - 1, count);
}

function show(sheet: SheetData, axis: Axis, first: number, count: number): void {
  refuseLines(sheet, axis, first, count);
  outside().edits.showLines(outside().desk, sheet, axis, first - 1, count);
}

function spanOf(sheet: SheetData, axis: Axis, range: GoogleRange): readonly [first: number, count: number] {
  const { sheet: home, area } = stateBehind<RangeState>(range);
  if (home !== sheet) throw new Error(`The range is not on ${sheet.name}.`);
  return axis === 'rows' ? [area.row + 1, area.rows] : [area.column + 1, area.columns];
}

function refuseFreezing(sheet: SheetData, axis: Axis, count: number): void {
  const hidden = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  let left = Math.max(0, count);
  while (left < sizeOf(sheet, axis) && hidden.has(left)) left += 1;
  if (count < 0 || left >= sizeOf(sheet, axis)) {
    throw new ServiceException(`You can't freeze all visible ${axis} on the sheet.`);
  }
  refuseFreezingMerges(sheet, axis, count);
}

function sizeOf(sheet: SheetData, axis: Axis): number {
  return axis === 'rows' ? sheet.rowCount : sheet.columnCount;
}
