import type { Area, SheetData, Validation } from '../../workbook';
import { areaHolds, areaWithout } from './area';

/** The validation that rules a cell. */
export function validationAt(sheet: SheetData, row: number, column: number): Validation | undefined {
  return sheet.validations.find((validation) => areaHolds(validation.area, row, column));
}

/** Puts a validation on an area in place of what was there; null takes what was there away. */
export function setValidation(sheet: SheetData, area: Area, validation: Omit<Validation, 'area'> | null): void {
  const others = sheet.validations.flatMap((other) =>
    areaWithout(other.area, area).map((left) => ({ ...other, area: left })),
  );
  sheet.validations = validation ? [...others, copied(area, validation)] : others;
}

// What a script built belongs to its execution: the workbook keeps copies.
function copied(area: Area, { values, foreign, ...rest }: Omit<Validation, 'area'>): Validation {
  return {
    ...rest,
    ...(values && { values: Array.from(values) }),
    ...(foreign !== undefined && { foreign }),
    area: { ...area },
  };
}
