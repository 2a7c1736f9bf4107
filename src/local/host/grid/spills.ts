import type { Area, SheetData } from '../../workbook';
import { cellOfKey, cellKey } from './area';
import { type LineChange, movedArea, movedLine } from './line-change';

/** Where the results of array formulas stand, by the key of the formula's cell. Known only while the host lives. */
const spillsOfSheets = new WeakMap<SheetData, Map<string, Area>>();

export function spillsOf(sheet: SheetData): Map<string, Area> {
  const known = spillsOfSheets.get(sheet) ?? new Map<string, Area>();
  spillsOfSheets.set(sheet, known);
  return known;
}

/** Moves the spills with the lines under them; a spill whose formula is gone keeps its old key until it is cleared. */
export function moveSpills(sheet: SheetData, change: LineChange): void {
  const moved = [...spillsOf(sheet)].flatMap(([key, area]): [string, Area][] => {
    const left = movedArea(area, change);
    return left ? [[movedKey(key, change) ?? `gone:${key}`, left]] : [];
  });
  spillsOfSheets.set(sheet, new Map(moved));
}

/** The key of a cell after lines came or went; null when the cell is gone. */
export function movedKey(key: string, change: LineChange): string | null {
  const { row, column } = cellOfKey(key);
  const line = movedLine(change.axis === 'rows' ? row : column, change);
  if (line === null) return null;
  return change.axis === 'rows' ? cellKey(line, column) : cellKey(row, line);
}
