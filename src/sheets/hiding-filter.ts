import { Refusal } from '../core/problem';
import type { KnownSheet } from './known-sheet';

/**
 * Under a filter that hides rows, a write may reach only those left visible: better nothing is written at all.
 *
 * @throws Refusal `filter-active`.
 */
export function refuseHidingFilter(known: KnownSheet): void {
  const filter = known.sheet.getFilter();
  if (filter === null) return;
  const range = filter.getRange();
  const last = range.getLastColumn();
  for (let column = range.getColumn(); column <= last; column += 1) {
    if (filter.getColumnFilterCriteria(column) !== null)
      throw new Refusal({ code: 'filter-active', sheet: known.sheetName });
  }
}
