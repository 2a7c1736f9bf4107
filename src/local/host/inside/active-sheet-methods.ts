import type { SheetData } from '../../workbook';
import { currentSheet } from './current-sheet';
import { make } from './makers';
import type { Methods } from './service';
import { SHEET_GRID } from './sheet-grid';
import { SHEET_IDENTITY } from './sheet-identity';
import { SHEET_LINES } from './sheet-lines';
import { SHEET_SIZES } from './sheet-sizes';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a spreadsheet does on behalf of its active sheet. */
const OF_ACTIVE_SHEET = [
  'getDataRange',
  'getSheetValues',
  'getLastRow',
  'getLastColumn',
  'appendRow',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'deleteRow',
  'deleteRows',
  'deleteColumn',
  'deleteColumns',
  'sort',
  'getSheetId',
  'getSheetName',
  'getFormUrl',
  'getFrozenRows',
  'getFrozenColumns',
  'setFrozenRows',
  'setFrozenColumns',
  'hideRow',
  'hideColumn',
  'unhideRow',
  'unhideColumn',
  'isRowHiddenByUser',
  'isRowHiddenByFilter',
  'isColumnHiddenByUser',
  'getColumnWidth',
  'setColumnWidth',
  'autoResizeColumn',
  'getRowHeight',
  'setRowHeight',
] as const satisfies readonly (keyof GoogleSpreadsheet)[];

interface SheetMethod {
  readonly takes?: readonly string[];
  readonly gives?: (sheet: SheetData, ...args: readonly unknown[]) => unknown;
  readonly does?: (sheet: SheetData, ...args: readonly unknown[]) => void;
}

const OF_SHEETS = { ...SHEET_GRID, ...SHEET_IDENTITY, ...SHEET_LINES, ...SHEET_SIZES } as Readonly<
  Record<string, SheetMethod>
>;

export const ACTIVE_SHEET_METHODS: Methods<GoogleSpreadsheet, null> = Object.fromEntries(
  OF_ACTIVE_SHEET.flatMap((name) => {
    const method = OF_SHEETS[name];
    if (!method) return [];
    const gives = (_state: null, ...args: readonly unknown[]): unknown => {
      const sheet = currentSheet();
      if (method.gives) return method.gives(sheet, ...args);
      method.does?.(sheet, ...args);
      return make().sheet(sheet);
    };
    return [[name, { ...(method.takes && { takes: method.takes }), gives }]];
  }),
);
