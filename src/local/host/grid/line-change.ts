import type { Area, SheetData } from '../../workbook';

/** Rows or columns that come or go: `at` is the first of them, counted from 0. */
export interface LineChange {
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where the lines from `first` to `last` stand after a change; null when none of them is left. */
export function movedSpan(
  first: number,
  last: number,
  change: LineChange,
): { readonly first: number; readonly last: number } | null {
  const { at, count } = change;
  if (change.kind === 'insert') {
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  }
  const firstLeft = first < at ? first : Math.max(at, first - count);
  const lastLeft = last < at ? last : Math.max(at - 1, last - count);
  return lastLeft < firstLeft ? null : { first: firstLeft, last: lastLeft };
}

/** Where a single line stands after a change; null when it is gone. */
export function movedLine(line: number, change: LineChange): number | null {
  return movedSpan(line, line, change)?.first ?? null;
}

/** Where an area stands after a change; null when nothing of it is left. */
export function movedArea(area: Area, change: LineChange): Area | null {
  if (change.axis === 'rows') {
    const span = movedSpan(area.row, area.row + area.rows - 1, change);
    return span && { ...area, row: span.first, rows: span.last - span.first + 1 };
  }
  const span = movedSpan(area.column, area.column + area.columns - 1, change);
  return span && { ...area, column: span.first, columns: span.last - span.first + 1 };
}

/** Whole rows or columns as an area. */
export function lineArea(sheet: SheetData, axis: LineChange['axis'], at: number, count: number): Area {
  return axis === 'rows'
    ? { row: at, rows: count, column: 0, columns: sheet.columnCount }
    : { row: 0, rows: sheet.rowCount, column: at, columns: count };
}
