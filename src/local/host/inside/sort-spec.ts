import type { Area } from '../../workbook';
import type { SortKey } from '../grid/sort-rows';
import { checkSignature } from './signature';

/**
 * Reads what a range is told to be sorted by: a column, `{column, ascending}`, or several of these. Columns are counted
 * from 1 in the sheet. Throws for anything else, and for a column that is not one of the range's.
 */
export function sortKeys(spec: unknown, area: Area): readonly SortKey[] {
  const specs = Array.isArray(spec) ? spec : [spec];
  return Array.from(specs, (one: unknown) => {
    const key = sortKey(one);
    if (!key) checkSignature('SpreadsheetApp.Range.sort', [], [spec]);
    const { column, ascending } = key ?? { column: -1, ascending: true };
    if (column < area.column || column >= area.column + area.columns) {
      throw new Error(`Column ${column + 1} is not a column of the range that is sorted.`);
    }
    return { column, ascending };
  });
}

function sortKey(spec: unknown): SortKey | null {
  if (Number.isInteger(spec)) return { column: Number(spec) - 1, ascending: true };
  if (typeof spec !== 'object' || spec === null) return null;
  const { column, ascending = true } = spec as { readonly column?: unknown; readonly ascending?: unknown };
  if (!Number.isInteger(column) || typeof ascending !== 'boolean') return null;
  return { column: Number(column) - 1, ascending };
}
