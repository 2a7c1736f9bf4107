import type { SheetData, StoredValue } from '../../workbook';
import { styleAt } from '../grid/cell-style';
import { isCovered } from '../grid/covered-cells';
import { isMomentFormat } from '../grid/moment-format';
import { displayed } from '../grid/number-format';
import { instantOfSerial } from '../grid/serial-day';
import { outside } from './outside-link';

/** A cell's value as getValue gives it: empty is `''`, and a number under a date format is a Date of this realm. */
export function readValue(sheet: SheetData, row: number, column: number): string | number | boolean | Date {
  const value = valueInSight(sheet, row, column);
  if (value === null) return '';
  if (typeof value !== 'number') return value;
  const format = styleAt(sheet, row, column)?.numberFormat;
  if (format === undefined || !isMomentFormat(format)) return value;
  return new Date(instantOfSerial(value, outside().book.timeZone));
}

/** A cell as the grid shows it. */
export function readDisplayed(sheet: SheetData, row: number, column: number): string {
  const value = valueInSight(sheet, row, column);
  return displayed(value, styleAt(sheet, row, column)?.numberFormat, outside().book.locale);
}

// A file may hold values under a merge, which Sheets never shows.
function valueInSight(sheet: SheetData, row: number, column: number): StoredValue {
  return isCovered(sheet, row, column) ? null : (sheet.values[row]?.[column] ?? null);
}
