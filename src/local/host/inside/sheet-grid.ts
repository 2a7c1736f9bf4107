import type { SheetData } from '../../workbook';
import type { LineChange } from '../grid/line-change';
import { ServiceException } from '../grid/service-exception';
import { locateA1, locateArea } from './locate-area';
import { make } from './makers';
import { outside } from './outside-link';
import { rowsOf } from './range-state';
import { readValue } from './read-cell';
import type { Methods } from './service';
import { filledArea, filledSize, type GoogleSheet } from './sheet-state';

/** The cells of a sheet, and the rows and columns that come and go. */
export const SHEET_GRID: Methods<GoogleSheet, SheetData> = {
  getRange: {
    takes: ['String', 'Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'],
    gives: (sheet, ...place: [string] | [number, number, number?, number?]) =>
      make().range(
        sheet,
        typeof place[0] === 'string'
          ? locateA1(sheet, place[0])
          : locateArea(sheet, place[0], place[1] ?? 1, place[2] ?? 1, place[3] ?? 1),
      ),
  },
  getRangeList: {
    takes: ['String[]'],
    gives: (sheet, notations) =>
      make().rangeList(notations.map((notation) => ({ sheet, area: locateA1(sheet, notation) }))),
  },
  getDataRange: { gives: (sheet) => make().range(sheet, filledArea(sheet)) },
  getSheetValues: {
    takes: ['Integer, Integer, Integer, Integer'],
    gives: (sheet, ...place) => rowsOf({ sheet, area: locateArea(sheet, ...place) }, readValue),
  },
  getLastRow: { gives: (sheet) => filledSize(sheet).rows },
  getLastColumn: { gives: (sheet) => filledSize(sheet).columns },
  getMaxRows: { gives: (sheet) => sheet.rowCount },
  getMaxColumns: { gives: (sheet) => sheet.columnCount },
  appendRow: {
    takes: ['Object[]'],
    does: (sheet, cells) => {
      if (cells.length === 0) {
        throw new ServiceException(
          "The parameters (Object[]) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
        );
      }
      const { rows } = filledSize(sheet);
      if (rows === sheet.rowCount) insert(sheet, 'rows', rows, 1, null);
      if (cells.length > sheet.columnCount) {
        insert(sheet, 'columns', sheet.columnCount, cells.length - sheet.columnCount, null);
      }
      const area = { row: rows, column: 0, rows: 1, columns: cells.length };
      outside().edits.writeValues(outside().desk, sheet, area, (_row, column) => cells[column]);
    },
  },
  insertRowsAfter: {
    takes: ['Integer, Integer'],
    does: (sheet, after, count) => insertAfter(sheet, 'rows', after, count),
  },
  insertRowsBefore: {
    takes: ['Integer, Integer'],
    does: (sheet, before, count) => insertBefore(sheet, 'rows', before, count),
  },
  insertRowAfter: { takes: ['Integer'], does: (sheet, after) => insertAfter(sheet, 'rows', after, 1) },
  insertRowBefore: { takes: ['Integer'], does: (sheet, before) => insertBefore(sheet, 'rows', before, 1) },
  insertColumnsAfter: {
    takes: ['Integer, Integer'],
    does: (sheet, after, count) => insertAfter(sheet, 'columns', after, count),
  },
  insertColumnsBefore: {
    takes: ['Integer, Integer'],
    does: (sheet, before, count) => insertBefore(sheet, 'columns', before, count),
  },
  insertColumnAfter: { takes: ['Integer'], does: (sheet, after) => insertAfter(sheet, 'columns', after, 1) },
  insertColumnBefore: { takes: ['Integer'], does: (sheet, before) => insertBefore(sheet, 'columns', before, 1) },
  insertRows: {
    takes: ['Integer', 'Integer, Integer'],
    gives: (sheet, before, count = 1) => insertBefore(sheet, 'rows', before, count),
  },
  insertColumns: {
    takes: ['Integer', 'Integer, Integer'],
    gives: (sheet, before, count = 1) => insertBefore(sheet, 'columns', before, count),
  },
  deleteRow: { takes: ['Integer'], does: (sheet, at) => remove(sheet, 'rows', at, 1) },
  deleteColumn: { takes: ['Integer'], does: (sheet, at) => remove(sheet, 'columns', at, 1) },
  deleteRows: { takes: ['Integer, Integer'], gives: (sheet, at, count) => remove(sheet, 'rows', at, count) },
  sort: {
    takes: ['Integer', 'Integer, Boolean'],
    does: (sheet, column, ascending = true) => sort(sheet, column, ascending),
  },
  deleteColumns: { takes: ['Integer, Integer'], gives: (sheet, at, count) => remove(sheet, 'columns', at, count) },
};

// Frozen rows stay where they are.
function sort(sheet: SheetData, column: number, ascending: boolean): void {
  const { rows } = filledSize(sheet);
  if (column < 1 || column > sheet.columnCount) throw new ServiceException('Those columns are out of bounds.');
  if (rows <= sheet.frozenRows) return;
  const area = { row: sheet.frozenRows, column: 0, rows: rows - sheet.frozenRows, columns: sheet.columnCount };
  outside().edits.sortRows(outside().desk, sheet, area, [{ column: column - 1, ascending }]);
}

function insertAfter(sheet: SheetData, axis: LineChange['axis'], after: number, count: number): void {
  refuseLine(sheet, axis, after, count);
  insert(sheet, axis, after, count, after - 1);
}

function insertBefore(sheet: SheetData, axis: LineChange['axis'], before: number, count: number): void {
  refuseLine(sheet, axis, before, count);
  insert(sheet, axis, before - 1, count, before - 1);
}

function insert(sheet: SheetData, axis: LineChange['axis'], at: number, count: number, looksOf: number | null): void {
  outside().edits.changeLines(outside().desk, sheet, { axis, kind: 'insert', at, count }, looksOf);
}

function remove(sheet: SheetData, axis: LineChange['axis'], at: number, count: number): void {
  refuseLine(sheet, axis, at, count);
  outside().edits.changeLines(outside().desk, sheet, { axis, kind: 'delete', at: at - 1, count });
}

function refuseLine(sheet: SheetData, axis: LineChange['axis'], at: number, count: number): void {
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  if (at < 1 || at > size) throw new ServiceException(`Those ${axis} are out of bounds.`);
  if (count < 1) throw new ServiceException(`The number of ${axis} must be at least 1.`);
}
