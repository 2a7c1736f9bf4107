import type { SheetData } from '../../workbook';
import type { Desk } from './desk';
import { refuseProtected } from './guard';
import { lineArea } from './line-change';

/** Hides rows or columns, `first` counted from 0. Something of the sheet has to stay in sight. */
export function hideLines(desk: Desk, sheet: SheetData, axis: 'rows' | 'columns', first: number, count: number): void {
  refuseProtected(desk, sheet, lineArea(sheet, axis, first, count));
  const hidden = new Set(linesHidden(sheet, axis));
  for (let line = first; line < first + count; line += 1) hidden.add(line);
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  if (hidden.size >= size) throw new Error(`All ${axis} of ${sheet.name} would be hidden.`);
  keepHidden(sheet, axis, hidden);
}

/** Brings hidden rows or columns back into sight. Rows that a filter hides stay hidden. */
export function showLines(desk: Desk, sheet: SheetData, axis: 'rows' | 'columns', first: number, count: number): void {
  refuseProtected(desk, sheet, lineArea(sheet, axis, first, count));
  const inSight = (line: number): boolean => line >= first && line < first + count;
  keepHidden(sheet, axis, new Set([...linesHidden(sheet, axis)].filter((line) => !inSight(line))));
}

function linesHidden(sheet: SheetData, axis: 'rows' | 'columns'): ReadonlySet<number> {
  return axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
}

function keepHidden(sheet: SheetData, axis: 'rows' | 'columns', hidden: Set<number>): void {
  if (axis === 'rows') sheet.hiddenRows = hidden;
  else sheet.hiddenColumns = hidden;
}
