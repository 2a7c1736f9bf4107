import type { SheetData } from '../../workbook';
import { make } from './makers';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';
import { refuseDeleted } from './sheet-state';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

const CRITERIA: ServiceClass<GoogleCriteria, null> = { name: 'FilterCriteria', methods: {} };

const FILTER: ServiceClass<GoogleFilter, SheetData> = {
  name: 'Filter',
  guard: refuseDeleted,
  methods: {
    getRange: {
      gives: (sheet) => make().range(sheet, sheet.filter?.area ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    },
    getColumnFilterCriteria: {
      takes: ['Integer'],
      // A sheet here knows which columns hide rows, not by what: the criteria can be told from null and nothing more.
      gives: (sheet, column) => (sheet.filter?.hidingColumns.includes(column - 1) ? serve(CRITERIA, null) : null),
    },
    remove: { gives: (sheet) => outside().edits.setFilter(sheet, null) },
  },
};

/** The one filter of a sheet, if it has one. */
export function filterObject(sheet: SheetData): GoogleFilter | null {
  return sheet.filter ? serve(FILTER, sheet) : null;
}
