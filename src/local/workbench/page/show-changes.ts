import type { WorkbookChange } from '../protocol';
import type { Grid } from './grid/grid';
import type { ShownWorkbook } from './shown-workbook';

/** Lays changes over the workbook and has the grid show them: the cells are drawn once, however many changes there are. */
export function showChanges(changes: readonly WorkbookChange[], workbook: ShownWorkbook, grid: Grid | null): void {
  for (const change of changes) {
    const before = change.change === 'frame' ? (workbook.sheet(change.sheet.id)?.frame ?? null) : null;
    workbook.apply(change);
    if (change.change === 'frame') grid?.reframe(change.sheet, before);
  }
  // A sheet can only go once another one is in front.
  grid?.bringToFront(workbook.front);
  for (const change of changes) if (change.change === 'removed') grid?.remove(change.sheetId);
  grid?.redraw();
}
