import type { SheetData } from '../../workbook';
import { criteriaBehind, criteriaObject, foreignCriteria } from './filter-criteria';
import { make } from './makers';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';
import { refuseDeleted } from './sheet-state';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
type KnownFilter = NonNullable<SheetData['filter']>;

const FILTER: ServiceClass<GoogleFilter, SheetData> = {
  name: 'Filter',
  guard: refuseDeleted,
  methods: {
    getRange: { gives: (sheet) => make().range(sheet, filterOf(sheet).area) },
    getColumnFilterCriteria: {
      takes: ['Integer'],
      gives: (sheet, position) => {
        const { criteria, hidingColumns } = filterOf(sheet);
        const column = columnAt(sheet, position);
        const known = criteria?.get(column);
        if (known) return criteriaObject(known);
        return hidingColumns.includes(column) ? foreignCriteria() : null;
      },
    },
    setColumnFilterCriteria: {
      takes: ['Integer, FilterCriteria?'],
      does: (sheet, position, criteria) => {
        const column = columnAt(sheet, position);
        const data = criteria && criteriaBehind(stateBehind(criteria));
        outside().edits.setFilterCriteria(outside().desk, sheet, column, data);
      },
    },
    removeColumnFilterCriteria: {
      takes: ['Integer'],
      does: (sheet, position) =>
        outside().edits.setFilterCriteria(outside().desk, sheet, columnAt(sheet, position), null),
    },
    sort: {
      takes: ['Integer, Boolean'],
      does: (sheet, position, ascending) => {
        const { area } = filterOf(sheet);
        const column = columnAt(sheet, position);
        if (area.rows === 1) return;
        const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
        outside().edits.sortRows(outside().desk, sheet, body, [{ column, ascending }]);
      },
    },
    remove: { gives: (sheet) => outside().edits.removeFilter(sheet) },
  },
};

/** The one filter of a sheet, if it has one. */
export function filterObject(sheet: SheetData): GoogleFilter | null {
  return sheet.filter ? serve(FILTER, sheet) : null;
}

function filterOf({ filter, name }: SheetData): KnownFilter {
  if (!filter) throw new Error(`The filter of ${name} was removed.`);
  return filter;
}

// Sheets counts the columns of a filter from the sheet's first one.
function columnAt(sheet: SheetData, position: number): number {
  const { area } = filterOf(sheet);
  const column = position - 1;
  if (column >= area.column && column < area.column + area.columns) return column;
  throw new Error(`Column ${position} is not a column of the filter.`);
}
