import type { Area, SheetData, StoredValue } from '../../workbook';
import { areasOverlap, cellKey, cellOfKey } from './area';
import { type LineChange, movedArea, movedLine } from './line-change';

/** Where the result of an array formula stands: the area with the formula's own cell at its top left, and its values. */
interface Spill {
  readonly area: Area;
  readonly cells: readonly (readonly StoredValue[])[];
}

// Known only while the host lives: a file does not tell a spilled cell from a typed one.
const spillsOfSheets = new WeakMap<SheetData, Map<string, Spill>>();

/** The spills of a sheet, by the key of the formula's cell. */
export function spillsOf(sheet: SheetData): Map<string, Spill> {
  const known = spillsOfSheets.get(sheet) ?? new Map<string, Spill>();
  spillsOfSheets.set(sheet, known);
  return known;
}

/** Takes back every spill that an area touches: its cells are empty until the formula is evaluated again. */
export function withdrawSpills(sheet: SheetData, area: Area): void {
  for (const [key, spill] of spillsOf(sheet)) {
    if (areasOverlap(spill.area, area)) withdrawSpill(sheet, key);
  }
}

/** Takes back the spill of one formula; the formula's own cell keeps its value. */
export function withdrawSpill(sheet: SheetData, key: string): void {
  const spill = spillsOf(sheet).get(key);
  if (!spill) return;
  spillsOf(sheet).delete(key);
  clearCells(sheet, spill.area, cellOfKey(key));
}

/** Moves the spills with the lines under them, before these move; a spill that changes its size is taken back. */
export function moveSpills(sheet: SheetData, change: LineChange): void {
  const moved = new Map<string, Spill>();
  for (const [key, { area, cells }] of [...spillsOf(sheet)]) {
    const to = movedKey(key, change);
    const left = movedArea(area, change);
    if (to !== null && left?.rows === area.rows && left.columns === area.columns) moved.set(to, { area: left, cells });
    else withdrawSpill(sheet, key);
  }
  spillsOfSheets.set(sheet, moved);
}

/** The key of a cell after lines came or went; null when the cell is gone. */
export function movedKey(key: string, change: LineChange): string | null {
  const { row, column } = cellOfKey(key);
  const line = movedLine(change.axis === 'rows' ? row : column, change);
  if (line === null) return null;
  return change.axis === 'rows' ? cellKey(line, column) : cellKey(row, line);
}

function clearCells(sheet: SheetData, area: Area, kept: { readonly row: number; readonly column: number }): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = sheet.values[row] ?? [];
    const end = Math.min(cells.length, area.column + area.columns);
    for (let column = area.column; column < end; column += 1) {
      if (row !== kept.row || column !== kept.column) cells[column] = null;
    }
  }
}
