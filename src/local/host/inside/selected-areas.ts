import type { Area, SheetData } from '../../workbook';
import { outside } from './outside-link';

/** What is selected on a sheet, the active area first. In a custom function it is the formula's cell. */
export function selectedAreas(sheet: SheetData): readonly [Area, ...Area[]] {
  const { cell } = outside();
  if (cell?.sheetId === sheet.id) return [{ row: cell.row, column: cell.column, rows: 1, columns: 1 }];
  const [first = { row: 0, column: 0, rows: 1, columns: 1 }, ...others] = sheet.selection;
  return [first, ...others];
}

/** Selects areas of a sheet, the first being the active one; the sheet becomes the active one. */
export function select(sheet: SheetData, areas: readonly Area[]): void {
  outside().edits.select(sheet, areas);
  outside().book.activeSheetId = sheet.id;
}
