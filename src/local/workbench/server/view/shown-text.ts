import { isCovered } from '../../../host/grid/covered-cells';
import { displayed } from '../../../host/grid/number-format';
import { checkboxAt, checkboxOf } from '../../../host/grid/validations';
import type { SheetData, StoredValue } from '../../../workbook';
import type { Side } from './looks';

/** What a cell shows, and on which side of the cell. */
export interface ShownText {
  readonly text: string;
  readonly side: Side;
}

const EMPTY: ShownText = { text: '', side: 'left' };
const TICKED: ShownText = { text: '☑', side: 'center' };
const UNTICKED: ShownText = { text: '☐', side: 'center' };
const ERROR = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/;

/** Answers what the cells of a sheet show, as getDisplayValues gives it; a checkbox is shown as one. */
export function shownTexts(sheet: SheetData, locale: string): (row: number, column: number) => ShownText {
  const numbers = printedNumbers(locale);
  const hasCheckboxes = sheet.validations.some((validation) => checkboxOf(validation) !== null);
  return (row, column) => {
    const value = sheet.values[row]?.[column] ?? null;
    if (value === null || isCovered(sheet, row, column)) return EMPTY;
    const box = hasCheckboxes ? checkboxAt(sheet, row, column) : null;
    if (value === box?.checked) return TICKED;
    if (value === box?.unchecked) return UNTICKED;
    const format = sheet.styles[row]?.[column]?.numberFormat;
    if (typeof value === 'number') return numbers(value, format);
    const text = printed(value, format, locale);
    return { text, side: typeof value === 'boolean' || ERROR.test(text) ? 'center' : 'left' };
  };
}

// The same days and amounts come again and again in a column.
function printedNumbers(locale: string): (value: number, format: string | undefined) => ShownText {
  const byFormat = new Map<string | undefined, Map<number, ShownText>>();
  return (value, format) => {
    const known = byFormat.get(format) ?? new Map<number, ShownText>();
    byFormat.set(format, known);
    const shown = known.get(value) ?? { text: printed(value, format, locale), side: format === '@' ? 'left' : 'right' };
    known.set(value, shown);
    return shown;
  };
}

function printed(value: StoredValue, format: string | undefined, locale: string): string {
  try {
    return displayed(value, format, locale);
  } catch {
    // A format or a locale beyond the host: better the bare value than nothing.
    return String(value ?? '');
  }
}
