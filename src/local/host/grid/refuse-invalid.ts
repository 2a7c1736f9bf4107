import type { Area, CriterionValue, SheetData, Validation } from '../../workbook';
import { areaHolds, areasOverlap, forEachCell } from './area';
import { styleAt } from './cell-style';
import { formulaHolds } from './condition-formula';
import { criterionHolds, type JudgedCell, judgedCell } from './criterion-holds';
import type { Desk } from './desk';
import { sheetWithId } from './find-sheet';
import { localeHabits } from './locale';
import { isMomentFormat } from './moment-format';
import { displayed } from './number-format';
import { a1Of } from './reference';
import { clockOfInstant, serialOfInstant } from './serial-day';
import { ServiceException } from './service-exception';
import { readTyped } from './typed-text';
import { checkboxOf } from './validations';

/** A value on its way into a cell, as the cell would hold it, with its validation. */
interface Entry {
  readonly desk: Desk;
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  readonly cell: JudgedCell;
  /** As the grid would show it. */
  readonly shown: string;
}

/**
 * Throws as Sheets does when a value would violate a validation that refuses what is invalid. Emptying a cell is always
 * allowed; a formula is not looked at, nor is a rule that only its file knows. `valueAt` counts within the area.
 */
export function refuseInvalid(
  desk: Desk,
  sheet: SheetData,
  area: Area,
  valueAt: (row: number, column: number) => unknown,
): void {
  const rules = sheet.validations.filter((rule) => rule.allowInvalid === false && areasOverlap(rule.area, area));
  if (rules.length === 0) return;
  forEachCell(area, (row, column) => {
    const rule = rules.find((candidate) => areaHolds(candidate.area, row, column));
    const cell = rule && enteredCell(desk, sheet, row, column, valueAt(row - area.row, column - area.column));
    if (!cell) return;
    const shown = displayed(cell.value, styleAt(sheet, row, column)?.numberFormat, desk.book.locale);
    if (!isAllowed(rule, { desk, sheet, row, column, cell, shown })) throw violation(rule, row, column);
  });
}

function isAllowed(rule: Validation, entry: Entry): boolean {
  const { kind, values = [], criterion } = rule;
  if (kind === 'list') return values.includes(entry.shown) || values.includes(String(entry.cell.value));
  const checkbox = checkboxOf(rule);
  if (checkbox) return entry.cell.value === checkbox.checked || entry.cell.value === checkbox.unchecked;
  if (!criterion) return true;
  const [first] = criterion.values;
  if (criterion.type === 'VALUE_IN_RANGE') return isInRange(first, entry);
  if (criterion.type === 'CUSTOM_FORMULA') return meetsFormula(String(first), rule, entry);
  const today = Math.floor(serialOfInstant(entry.desk.now(), entry.desk.book.timeZone));
  return criterionHolds(criterion, entry.cell, today) === 'yes';
}

function isInRange(range: CriterionValue | undefined, entry: Entry): boolean {
  if (typeof range !== 'object' || range.kind !== 'range') return false;
  const sheet = sheetWithId(entry.desk.book, range.sheetId);
  if (!sheet) return false;
  let found = false;
  forEachCell(range.area, (row, column) => {
    const { value } = judgedCell(sheet, row, column);
    const format = styleAt(sheet, row, column)?.numberFormat;
    found ||=
      value !== null &&
      (value === entry.cell.value || displayed(value, format, entry.desk.book.locale) === entry.shown);
  });
  return found;
}

function meetsFormula(formula: string, { area }: Validation, { sheet, row, column, cell }: Entry): boolean {
  return formulaHolds(formula, {
    rowsDown: row - area.row,
    columnsRight: column - area.column,
    read: (atRow, atColumn) =>
      atRow === row && atColumn === column ? cell.value : (sheet.values[atRow]?.[atColumn] ?? null),
  });
}

/** What the cell would hold; null for what no validation looks at. */
function enteredCell(desk: Desk, sheet: SheetData, row: number, column: number, given: unknown): JudgedCell | null {
  if (given === null || given === undefined || given === '') return null;
  const { book, now, switches } = desk;
  const format = styleAt(sheet, row, column)?.numberFormat;
  const isMoment = format !== undefined && isMomentFormat(format);
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given, isMoment };
  if (typeof given === 'object') return enteredInstant(given, book.timeZone);
  if (typeof given !== 'string') return null;
  if (format === '@') return { value: given, isMoment: false };
  const thisYear = new Date(clockOfInstant(now(), book.timeZone)).getUTCFullYear();
  const typed = readTyped(given, { locale: localeHabits(book.locale), thisYear, plusIsRead: switches.plusIsRead });
  if (typed.formula !== undefined || typed.value === null) return null;
  return { value: typed.value, isMoment: isMoment || isMomentFormat(typed.numberFormat ?? '') };
}

// A Date of the script's realm is told by its brand; any other object is refused when it is written.
function enteredInstant(given: object, zone: string): JudgedCell | null {
  if (Object.prototype.toString.call(given) !== '[object Date]') return null;
  return { value: serialOfInstant((given as Date).getTime(), zone), isMoment: true };
}

function violation({ kind, values = [] }: Validation, row: number, column: number): ServiceException {
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  const asked = kind === 'list' ? ` Please enter one of the following values: ${values.join(', ')}.` : '';
  return new ServiceException(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${asked}`,
  );
}
