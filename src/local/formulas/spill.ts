import { cellKey, cellOfKey } from '../host/grid/area';
import { a1Of } from '../host/grid/reference';
import { spillsOf, withdrawSpill } from '../host/grid/spills';
import { putValue } from '../host/grid/write-values';
import type { Area, SheetData, StoredValue } from '../workbook';

type Cells = readonly (readonly StoredValue[])[];

/** Why a result did not fit. */
interface Blocked {
  readonly message: string;
}

/** True when the cells of a formula still hold its last result. */
export function isLaid(sheet: SheetData, key: string, cells: Cells): boolean {
  const spill = spillsOf(sheet).get(key);
  return spill?.cells === cells && firstOther(sheet, spill.area, cells, (value, own) => value === own) === null;
}

/** Lays a result from its formula's cell down and to the right; answers why when other values stand in its way. */
export function lay(sheet: SheetData, key: string, cells: Cells): Blocked | null {
  const { row, column } = cellOfKey(key);
  const area: Area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
  withdrawSpill(sheet, key);
  const blocked = obstacle(sheet, area, cells);
  if (blocked) {
    putValue(sheet, row, column, '#REF!');
    return blocked;
  }
  cells.forEach((line, down) => {
    line.forEach((value, along) => {
      putValue(sheet, row + down, column + along, value);
    });
  });
  spillsOf(sheet).set(key, { area, cells });
  return null;
}

function obstacle(sheet: SheetData, area: Area, cells: Cells): Blocked | null {
  const rowsMissing = area.row + area.rows - sheet.rowCount;
  const columnsMissing = area.column + area.columns - sheet.columnCount;
  const missing = rowsMissing > 0 ? `rows (${rowsMissing})` : columnsMissing > 0 ? `columns (${columnsMissing})` : null;
  if (missing) return { message: `Result was not automatically expanded, please insert more ${missing}.` };
  // A cell that already holds what the formula gives is no obstacle: so a file's spilled cells are known again.
  const taken = firstOther(sheet, area, cells, (value, own) => value === null || value === own);
  return taken && { message: `Array result was not expanded because it would overwrite data in ${a1Of(taken)}.` };
}

function firstOther(
  sheet: SheetData,
  area: Area,
  cells: Cells,
  isOwn: (value: StoredValue, own: StoredValue) => boolean,
): Area | null {
  for (let down = 0; down < area.rows; down += 1) {
    for (let along = 0; along < area.columns; along += 1) {
      const [row, column] = [area.row + down, area.column + along];
      const isAnchor = down + along === 0;
      const hasFormula = !isAnchor && sheet.formulas.size > 1 && sheet.formulas.has(cellKey(row, column));
      const value = sheet.values[row]?.[column] ?? null;
      const own = cells[down]?.[along] ?? null;
      if (hasFormula || (!isAnchor && !isOwn(value, own))) return { row, column, rows: 1, columns: 1 };
    }
  }
  return null;
}
