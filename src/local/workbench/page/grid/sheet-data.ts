import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IObjectArrayPrimitiveType,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Area } from '../../../workbook';
import type { SheetFrame } from '../../protocol';
import { PLAIN_STYLE } from './look-style';

export const COLUMN_WIDTH = 100;
export const ROW_HEIGHT = 21;

/** A sheet for the grid: all but its cells, which are looked up when they are drawn. */
export function sheetData(frame: SheetFrame): Partial<IWorksheetData> {
  return {
    id: String(frame.id),
    name: frame.name,
    hidden: frame.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: frame.rowCount,
    columnCount: frame.columnCount,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: PLAIN_STYLE,
    freeze: frozen(frame),
    columnData: columnsOf(frame),
    rowData: rowsOf(frame),
    mergeData: frame.merges.map(rangeOf),
    cellData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 24 },
  };
}

export function frozen(frame: SheetFrame): IFreeze {
  return {
    xSplit: frame.frozenColumns,
    ySplit: frame.frozenRows,
    startRow: frame.frozenRows === 0 ? -1 : frame.frozenRows,
    startColumn: frame.frozenColumns === 0 ? -1 : frame.frozenColumns,
  };
}

export function columnsOf(frame: SheetFrame): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of Object.entries(frame.columnWidths)) columns[Number(column)] = { w: width };
  for (const column of frame.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

export function rowsOf(frame: SheetFrame): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const row of frame.hiddenRows) rows[row] = { hd: BooleanNumber.TRUE };
  return rows;
}

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}
