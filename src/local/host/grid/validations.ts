import type { Area, SheetData, StoredValue, Validation } from '../../workbook';
import { areaHolds, areaWithout } from './area';
import { shiftedFormula } from './formula-text';

/** What a checkbox holds when it is ticked and when it is not; null for an empty cell. */
export interface Checkbox {
  readonly checked: StoredValue;
  readonly unchecked: StoredValue;
}

/** The validation that rules a cell. */
export function validationAt(sheet: SheetData, row: number, column: number): Validation | undefined {
  return sheet.validations.find((validation) => areaHolds(validation.area, row, column));
}

/** The checkbox in a cell; null when there is none. */
export function checkboxAt(sheet: SheetData, row: number, column: number): Checkbox | null {
  const validation = validationAt(sheet, row, column);
  return validation ? checkboxOf(validation) : null;
}

/** What the checkbox of a rule holds; null when the rule asks for something else. */
export function checkboxOf({ kind, criterion }: Omit<Validation, 'area'>): Checkbox | null {
  if (kind === 'checkbox') return { checked: true, unchecked: false };
  if (criterion?.type !== 'CHECKBOX') return null;
  const [checked, unchecked = null] = criterion.values;
  return { checked: plain(checked), unchecked: plain(unchecked) };
}

/** Puts a validation on an area in place of what was there; null takes what was there away. */
export function setValidation(sheet: SheetData, area: Area, validation: Omit<Validation, 'area'> | null): void {
  const others = sheet.validations.flatMap((other) =>
    areaWithout(other.area, area).map((left) => movedTo(other, left)),
  );
  sheet.validations = validation ? [...others, copied(area, validation)] : others;
}

/** A validation on another area. A formula is relative to the first cell of its area, and moves along with that. */
export function movedTo(validation: Validation, area: Area): Validation {
  const { criterion } = validation;
  if (criterion?.type !== 'CUSTOM_FORMULA') return { ...validation, area };
  const rowsDown = area.row - validation.area.row;
  const columnsRight = area.column - validation.area.column;
  const values = criterion.values.map((value) => shiftedFormula(String(value), rowsDown, columnsRight));
  return { ...validation, criterion: { ...criterion, values }, area };
}

// What a script built belongs to its execution: the workbook keeps copies. What only the file knows came from outside.
function copied(area: Area, { foreign, ...rest }: Omit<Validation, 'area'>): Validation {
  return { ...structuredClone(rest), ...(foreign !== undefined && { foreign }), area: { ...area } };
}

function plain(value: unknown): StoredValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
