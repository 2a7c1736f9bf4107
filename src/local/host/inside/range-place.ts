import { a1Of } from '../grid/reference';
import { ServiceException } from '../grid/service-exception';
import { locateArea } from './locate-area';
import { make } from './makers';
import type { GoogleRange, RangeState } from './range-state';
import type { Methods } from './service';

/** Where a range stands. */
export const RANGE_PLACE: Methods<GoogleRange, RangeState> = {
  getRow: { gives: ({ area }) => area.row + 1 },
  getColumn: { gives: ({ area }) => area.column + 1 },
  getRowIndex: { gives: ({ area }) => area.row + 1 },
  getLastRow: { gives: ({ area }) => area.row + area.rows },
  getLastColumn: { gives: ({ area }) => area.column + area.columns },
  getNumRows: { gives: ({ area }) => area.rows },
  getNumColumns: { gives: ({ area }) => area.columns },
  getHeight: { gives: ({ area }) => area.rows },
  getWidth: { gives: ({ area }) => area.columns },
  getA1Notation: { gives: ({ area }) => a1Of(area) },
  getGridId: { gives: ({ sheet }) => sheet.id },
  getSheet: { gives: ({ sheet }) => make().sheet(sheet) },
  getCell: {
    takes: ['Integer, Integer'],
    gives: ({ sheet, area }, row, column) => {
      if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
        throw new ServiceException('Cell reference out of range');
      }
      return make().range(sheet, locateArea(sheet, area.row + row, area.column + column, 1, 1));
    },
  },
  offset: {
    takes: ['Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'],
    gives: ({ sheet, area }, rowOffset, columnOffset, rows = area.rows, columns = area.columns) =>
      make().range(sheet, locateArea(sheet, area.row + 1 + rowOffset, area.column + 1 + columnOffset, rows, columns)),
  },
};
