import type { Area, FilterCriteriaData, FilterData, SheetData } from '../../workbook';
import { areasOverlap } from './area';
import { styleAt } from './cell-style';
import { isCovered } from './covered-cells';
import type { Desk } from './desk';
import { type FilteredCell, meetsCriterion } from './filter-criterion';
import { refuseProtected } from './guard';
import { isMomentFormat } from './moment-format';
import { displayed } from './number-format';
import { serialOfInstant } from './serial-day';
import { ServiceException } from './service-exception';

/** Puts the one filter of a sheet on an area. */
export function createFilter(desk: Desk, sheet: SheetData, area: Area): void {
  if (sheet.filter) throw new ServiceException("You can't create a filter in a sheet that already has a filter.");
  if (sheet.merges.some((merge) => merge.rows > 1 && areasOverlap(merge, area))) {
    throw new ServiceException("You can't create a filter over a range containing vertical merges.");
  }
  refuseProtected(desk, sheet, area);
  sheet.filter = { area: { ...area }, hidingColumns: [] };
}

/** Takes the filter away: all rows that it hid are in sight again. */
export function removeFilter(sheet: SheetData): void {
  sheet.filter = null;
}

/** Sets what a column of the filter lets through, or with null takes it away, and filters anew. */
export function setFilterCriteria(
  desk: Desk,
  sheet: SheetData,
  column: number,
  given: FilterCriteriaData | null,
): void {
  const { filter } = sheet;
  if (!filter) return;
  const criteria = new Map(filter.criteria);
  criteria.delete(column);
  // What a script built belongs to its execution: the workbook keeps a copy.
  if (given) criteria.set(column, structuredClone(given));
  const hidingColumns = filter.hidingColumns.filter((hiding) => hiding !== column);
  const { area } = filter;
  const changed = { area, hidingColumns, criteria };
  sheet.filter = { ...changed, hiddenRows: rowsHidden(desk, sheet, changed) };
}

/** Works out anew which rows the filter hides. An edit alone does not do so: Sheets filters when it is told to. */
export function filterAnew(desk: Desk, sheet: SheetData): void {
  if (sheet.filter?.criteria) sheet.filter = { ...sheet.filter, hiddenRows: rowsHidden(desk, sheet, sheet.filter) };
}

/** True when the filter hides a row. Throws when only the file that the filter came from could tell. */
export function isHiddenByFilter({ filter, name }: SheetData, row: number): boolean {
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  if (filter.hiddenRows?.has(row)) return true;
  if (filter.hidingColumns.length === 0) return false;
  throw new Error(`A filter hides rows of ${name}, and which ones only the file knows that it came from.`);
}

function rowsHidden(desk: Desk, sheet: SheetData, { area, criteria }: FilterData): Set<number> {
  const hidden = new Set<number>();
  const today = Math.floor(serialOfInstant(desk.now(), desk.book.timeZone));
  for (const [column, { hiddenValues, criterion }] of criteria ?? []) {
    const out = new Set(hiddenValues);
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      const cell = filteredCell(desk, sheet, row, column);
      if (out.has(cell.shown) || (criterion && !meetsCriterion(criterion, cell, today))) hidden.add(row);
    }
  }
  return hidden;
}

function filteredCell({ book }: Desk, sheet: SheetData, row: number, column: number): FilteredCell {
  const value = isCovered(sheet, row, column) ? null : (sheet.values[row]?.[column] ?? null);
  const format = styleAt(sheet, row, column)?.numberFormat;
  const shown = displayed(value, format, book.locale);
  return { value, shown, isMoment: format !== undefined && isMomentFormat(format) };
}
