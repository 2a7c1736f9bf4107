import { cellKey } from '../../../host/grid/area';
import { isCovered } from '../../../host/grid/covered-cells';
import { sheetWithId } from '../../../host/grid/find-sheet';
import { generalNumber } from '../../../host/grid/general-number';
import { type LocaleHabits, localeHabits } from '../../../host/grid/locale';
import { isMomentFormat, printMoment } from '../../../host/grid/moment-format';
import { displayed } from '../../../host/grid/number-format';
import { a1Of, quotedSheet } from '../../../host/grid/reference';
import { readTyped } from '../../../host/grid/typed-text';
import { checkboxOf, validationAt } from '../../../host/grid/validations';
import type { CellPlace } from '../../../host/outside';
import type { CriterionValue, SheetData, StoredValue, Validation, WorkbookData } from '../../../workbook';
import type { Inspected } from '../../protocol';

/** What the formula bar shows of a cell. `errors` are what the host says of failed formulas, by cell. */
export function inspectedCell(
  book: WorkbookData,
  sheet: SheetData,
  { row, column }: Omit<CellPlace, 'sheetId'>,
  errors: ReadonlyMap<string, string>,
): Inspected {
  const key = cellKey(row, column);
  const place = `${quotedSheet(sheet.name)}!${a1Of({ row, column, rows: 1, columns: 1 })}`;
  return {
    input: isCovered(sheet, row, column) ? '' : (sheet.formulas.get(key) ?? typedFor(book, sheet, row, column)),
    error: errors.get(place) ?? '',
    note: sheet.notes.get(key) ?? '',
    choices: choicesOf(book, validationAt(sheet, row, column)),
  };
}

function typedFor({ locale }: WorkbookData, sheet: SheetData, row: number, column: number): string {
  const value = sheet.values[row]?.[column] ?? null;
  const format = sheet.styles[row]?.[column]?.numberFormat;
  if (typeof value === 'string') return format === '@' ? value : textToType(value, locale);
  if (typeof value !== 'number') return displayed(value, undefined, locale);
  const habits = localeHabits(locale);
  return format !== undefined && isMomentFormat(format) ? momentToType(value, habits) : generalNumber(value, habits);
}

/** A text that would be taken for something else when it is typed gets an apostrophe before it. */
function textToType(text: string, locale: string): string {
  const habits = { locale: localeHabits(locale), thisYear: new Date().getUTCFullYear(), plusIsRead: true };
  const read = readTyped(text, habits);
  return read.value === text && read.formula === undefined ? text : `'${text}`;
}

function momentToType(serial: number, habits: LocaleHabits): string {
  // A day before the calendar begins, or a span of time.
  if (serial < 0) return generalNumber(serial, habits);
  const { dateFormat, timeFormat, dateTimeFormat } = habits;
  const withTime = serial < 1 ? timeFormat : dateTimeFormat;
  return printMoment(serial, Number.isInteger(serial) ? dateFormat : withTime, habits);
}

function choicesOf(book: WorkbookData, validation: Validation | undefined): readonly string[] {
  if (!validation) return [];
  const box = checkboxOf(validation);
  const shown = (value: StoredValue): string => displayed(value, undefined, book.locale);
  if (box) return [box.checked, box.unchecked].filter((value) => value !== null).map(shown);
  if (validation.kind === 'list') return validation.values ?? [];
  return (validation.criterion?.values ?? []).flatMap((value) => valuesInRange(book, value)).map(shown);
}

/** The values that a list takes from a range of cells, each once. */
function valuesInRange(book: WorkbookData, value: CriterionValue): readonly StoredValue[] {
  if (typeof value !== 'object' || value.kind !== 'range') return [];
  const { row, column, rows, columns } = value.area;
  const lines = sheetWithId(book, value.sheetId)?.values.slice(row, row + rows) ?? [];
  const cells = lines.flatMap((line) => line.slice(column, column + columns));
  return [...new Set(cells)].filter((cell) => cell !== null && cell !== undefined);
}
