import type { Area, SheetData, StoredValue } from '../../workbook';
import { areaHolds, cellKey, cellOfKey, forEachCell } from './area';
import { putCell, putRow, restyle, styleAt } from './cell-style';
import { isCovered } from './covered-cells';
import type { Desk } from './desk';
import { isHiddenByFilter } from './filters';
import { refuseProtected } from './guard';
import { localeHabits } from './locale';
import { refuseUnfit } from './refuse-unfit';
import { clockOfInstant, serialOfInstant } from './serial-day';
import { withdrawSpills } from './spills';
import type { TypedCell } from './typed-cell';
import { typedFormula } from './typed-formula';
import { readTyped, type TypingHabits } from './typed-text';

/**
 * Writes what a script hands to setValue(s), read as if it were typed. Nothing is written when one cell is refused. What
 * was rich text is plain again. Cells in rows that a filter hides and cells that a merge covers stay as they were.
 */
export function writeValues(
  desk: Desk,
  sheet: SheetData,
  area: Area,
  valueAt: (row: number, column: number) => unknown,
): void {
  refuseProtected(desk, sheet, area);
  const isPassedOver = passedOver(desk, sheet, area);
  refuseUnfit(area, valueAt);
  withdrawSpills(sheet, area);
  const habits = typingHabits(desk);
  forEachCell(area, (row, column) => {
    if (isPassedOver(row, column)) return;
    const typed = asTyped(desk, sheet, row, column, valueAt(row - area.row, column - area.column), habits);
    enter(sheet, row, column, typed);
  });
}

/** Writes formulas, each with its leading `=`; an empty text empties the cell, and one that is not whole shows an error. */
export function writeFormulas(
  desk: Desk,
  sheet: SheetData,
  area: Area,
  formulaAt: (row: number, column: number) => string,
): void {
  refuseProtected(desk, sheet, area);
  const isPassedOver = passedOver(desk, sheet, area);
  withdrawSpills(sheet, area);
  forEachCell(area, (row, column) => {
    if (isPassedOver(row, column)) return;
    const text = formulaAt(row - area.row, column - area.column);
    const formula = text === '' || text.startsWith('=') ? text : `=${text}`;
    enter(sheet, row, column, formula === '' ? { value: null } : typedFormula(formula));
  });
}

/** Empties the cells of an area; their looks stay. */
export function clearValues(desk: Desk, sheet: SheetData, area: Area): void {
  refuseProtected(desk, sheet, area);
  withdrawSpills(sheet, area);
  for (const key of [...sheet.formulas.keys()]) {
    const { row, column } = cellOfKey(key);
    if (areaHolds(area, row, column)) sheet.formulas.delete(key);
  }
  const end = area.column + area.columns;
  for (const cells of sheet.values.slice(area.row, area.row + area.rows)) {
    cells.fill(null, area.column, end);
    dropEmptyEnd(cells);
  }
}

/** Puts a value into a cell as it is: nothing is read from it. A row ends with its last value. */
export function putValue(sheet: SheetData, row: number, column: number, value: StoredValue): void {
  const cells = sheet.values[row] ?? [];
  if (value === null && column >= cells.length) return;
  putCell(cells, column, value, null);
  if (value === null) dropEmptyEnd(cells);
  putRow(sheet.values, row, cells);
}

/**
 * Tells which cells of an area a write passes over: those in rows that a filter hides, and those that a merge covers. Each
 * row is asked for once, before anything is written: it throws when nobody knows.
 */
export function passedOver(desk: Desk, sheet: SheetData, area: Area): (row: number, column: number) => boolean {
  const hidden = new Set<number>();
  if (desk.switches.filterSkipsHidden && sheet.filter) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (isHiddenByFilter(sheet, row)) hidden.add(row);
    }
  }
  return (row, column) => hidden.has(row) || isCovered(sheet, row, column);
}

function dropEmptyEnd(cells: StoredValue[]): void {
  while (cells.length > 0 && (cells.at(-1) ?? null) === null) cells.pop();
}

function enter(sheet: SheetData, row: number, column: number, typed: TypedCell): void {
  if (typed.formula !== undefined) sheet.formulas.set(cellKey(row, column), typed.formula);
  else if (sheet.formulas.size > 0) sheet.formulas.delete(cellKey(row, column));
  if (sheet.richTexts.size > 0) sheet.richTexts.delete(cellKey(row, column));
  putValue(sheet, row, column, typed.value);
  const { numberFormat } = typed;
  if (numberFormat !== undefined && styleAt(sheet, row, column)?.numberFormat === undefined) {
    restyle(sheet, { row, column, rows: 1, columns: 1 }, 'numberFormat', () => numberFormat);
  }
}

function asTyped(
  desk: Desk,
  sheet: SheetData,
  row: number,
  column: number,
  value: unknown,
  habits: TypingHabits,
): TypedCell {
  if (typeof value === 'string') return asTypedText(desk, sheet, row, column, value, habits);
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  return value === null || value === undefined ? { value: null } : asTypedInstant(desk, value as Date);
}

function asTypedText(
  desk: Desk,
  sheet: SheetData,
  row: number,
  column: number,
  text: string,
  habits: TypingHabits,
): TypedCell {
  if (text === '') return { value: null };
  const isText = styleAt(sheet, row, column)?.numberFormat === '@';
  if (!isText) return readTyped(text, habits);
  const isFormula = text.startsWith('=') && text.length > 1 && !desk.switches.textFormatStopsFormulas;
  return isFormula ? typedFormula(text) : { value: text };
}

function asTypedInstant({ book }: Desk, instant: Date): TypedCell {
  const value = serialOfInstant(instant.getTime(), book.timeZone);
  const { dateFormat, dateTimeFormat } = localeHabits(book.locale);
  return { value, numberFormat: Number.isInteger(value) ? dateFormat : dateTimeFormat };
}

function typingHabits({ book, now, switches }: Desk): TypingHabits {
  const thisYear = new Date(clockOfInstant(now(), book.timeZone)).getUTCFullYear();
  return { locale: localeHabits(book.locale), thisYear, plusIsRead: switches.plusIsRead };
}
