import type { Area, SheetData } from '../../workbook';
import type { Desk } from './desk';
import { refuseInvalid } from './refuse-invalid';
import { dropRuns } from './rich-texts';
import { clearValues, writeFormulas, writeValues } from './write-values';

/** Writes values as a script or a person enters them: validations are asked, and what was rich text is plain again. */
export function enterValues(
  desk: Desk,
  sheet: SheetData,
  area: Area,
  valueAt: (row: number, column: number) => unknown,
): void {
  refuseInvalid(desk, sheet, area, valueAt);
  writeValues(desk, sheet, area, valueAt);
  dropRuns(sheet, area);
}

/** Writes formulas; what was rich text is plain again. */
export function enterFormulas(
  desk: Desk,
  sheet: SheetData,
  area: Area,
  formulaAt: (row: number, column: number) => string,
): void {
  writeFormulas(desk, sheet, area, formulaAt);
  dropRuns(sheet, area);
}

/** Empties cells, their rich texts too. */
export function emptyValues(desk: Desk, sheet: SheetData, area: Area): void {
  clearValues(desk, sheet, area);
  dropRuns(sheet, area);
}
