import type { Area, SheetData } from '../../workbook';
import type { Desk } from './desk';
import { refuseInvalid } from './refuse-invalid';
import { dropRuns } from './rich-texts';
import { clearValues, writeValues } from './write-values';

/** Writes values as a script or a person enters them: validations are asked. */
export function enterValues(
  desk: Desk,
  sheet: SheetData,
  area: Area,
  valueAt: (row: number, column: number) => unknown,
): void {
  refuseInvalid(desk, sheet, area, valueAt);
  writeValues(desk, sheet, area, valueAt);
}

/** Empties cells, their rich texts too. */
export function emptyValues(desk: Desk, sheet: SheetData, area: Area): void {
  clearValues(desk, sheet, area);
  dropRuns(sheet, area);
}
