import type { Area } from '../../workbook';
import { isHiddenByFilter } from '../grid/filters';
import { outside } from './outside-link';
import type { RangeState } from './range-state';

/** What of a range is cleared. Nothing named is the contents and the looks. */
export interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

const OPTIONS = ['contentsOnly', 'formatOnly', 'commentsOnly', 'validationsOnly', 'skipFilteredRows'];

/** Clears a range. The number format stays, as it does in Sheets. */
export function clearRange(range: RangeState, options: ClearOptions = {}): void {
  const unknown = Object.keys(options).find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) throw new Error(`Nothing is cleared by the option ${unknown}.`);
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
  const isAll = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
  const { desk, edits } = outside();
  const { sheet } = range;
  for (const area of options.skipFilteredRows ? rowsInSight(range) : [range.area]) {
    edits.refuseProtected(desk, sheet, area);
    if (isAll || contentsOnly) edits.clearValues(desk, sheet, area);
    if (isAll || formatOnly) edits.clearLooks(desk, sheet, area);
    if (commentsOnly) edits.writeNotes(sheet, area, () => null);
    if (validationsOnly) edits.setValidation(sheet, area, null);
  }
}

function rowsInSight({ sheet, area }: RangeState): readonly Area[] {
  return Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 })).filter(
    ({ row }) => !isHiddenByFilter(sheet, row),
  );
}
