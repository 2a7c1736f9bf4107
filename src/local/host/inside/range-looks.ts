import type { CellStyle, SheetData } from '../../workbook';
import { styleAt } from '../grid/cell-style';
import { AUTOMATIC_FORMAT } from '../grid/number-format';
import { colorOf } from './color';
import { cellOf, checkMatrix } from './matrix';
import { outside } from './outside-link';
import { firstOf, type GoogleRange, type RangeState, rowsOf } from './range-state';
import type { Methods } from './service';

/** How a range looks. */
export const RANGE_LOOKS: Methods<GoogleRange, RangeState> = {
  getNumberFormat: { gives: (range) => firstOf(range, readNumberFormat) },
  getNumberFormats: { gives: (range) => rowsOf(range, readNumberFormat) },
  setNumberFormat: {
    takes: ['String'],
    does: (range, format) => setLook(range, 'numberFormat', () => numberFormatOf(format)),
  },
  setNumberFormats: {
    takes: ['String[][]'],
    does: (range, formats) => setLooks(range, 'numberFormat', formats, numberFormatOf),
  },
  getBackground: { gives: (range) => firstOf(range, readBackground) },
  getBackgrounds: { gives: (range) => rowsOf(range, readBackground) },
  setBackground: {
    takes: ['String?'],
    does: (range, color) => {
      const background = colorOf(color);
      setLook(range, 'background', () => background);
    },
  },
  setBackgrounds: { takes: ['String?[][]'], does: (range, colors) => setLooks(range, 'background', colors, colorOf) },
  getFontColor: { gives: (range) => firstOf(range, readFontColor) },
  getFontColors: { gives: (range) => rowsOf(range, readFontColor) },
  setFontColor: {
    takes: ['String?'],
    does: (range, color) => {
      const fontColor = colorOf(color);
      setLook(range, 'fontColor', () => fontColor);
    },
  },
  setFontColors: { takes: ['String?[][]'], does: (range, colors) => setLooks(range, 'fontColor', colors, colorOf) },
  getFontWeight: { gives: (range) => firstOf(range, readFontWeight) },
  getFontWeights: { gives: (range) => rowsOf(range, readFontWeight) },
  setFontWeight: { takes: ['String?'], does: (range, weight) => setLook(range, 'bold', () => boldOf(weight)) },
  setFontWeights: { takes: ['String?[][]'], does: (range, weights) => setLooks(range, 'bold', weights, boldOf) },
  getFontStyle: { gives: (range) => (firstOf(range, styleAt)?.italic ? 'italic' : 'normal') },
  setFontStyle: {
    takes: ['String?'],
    does: (range, style) => {
      const italic = chosen('font style', style ?? 'normal', ['normal', 'italic']) === 'italic';
      setLook(range, 'italic', () => italic);
    },
  },
  getWrap: { gives: (range) => firstOf(range, styleAt)?.wrap ?? false },
  setWrap: { takes: ['Boolean'], does: (range, wrap) => setLook(range, 'wrap', () => wrap) },
  setWrapStrategy: {
    takes: ['WrapStrategy'],
    does: (range, strategy) => setLook(range, 'wrap', () => String(strategy) === 'WRAP'),
  },
  getVerticalAlignment: { gives: (range) => firstOf(range, styleAt)?.verticalAlignment ?? 'bottom' },
  setVerticalAlignment: {
    takes: ['String?'],
    does: (range, alignment) => {
      const kept =
        alignment === null ? undefined : chosen('vertical alignment', alignment, ['top', 'middle', 'bottom']);
      setLook(range, 'verticalAlignment', () => kept);
    },
  },
  setHorizontalAlignment: {
    takes: ['String?'],
    // A workbook here has no place for it: a misspelt value is refused all the same.
    does: (_range, alignment) => {
      chosen('horizontal alignment', alignment ?? 'normal', ['left', 'center', 'right', 'normal']);
    },
  },
  clearFormat: { does: ({ sheet, area }) => outside().edits.clearLooks(outside().desk, sheet, area) },
};

function setLook<Key extends keyof CellStyle>(
  { sheet, area }: RangeState,
  key: Key,
  valueAt: (row: number, column: number) => CellStyle[Key] | undefined,
): void {
  outside().edits.refuseProtected(outside().desk, sheet, area);
  outside().edits.restyle(sheet, area, key, valueAt);
}

function setLooks<Key extends keyof CellStyle, Given>(
  range: RangeState,
  key: Key,
  given: readonly (readonly Given[])[],
  read: (given: Given) => CellStyle[Key] | undefined,
): void {
  checkMatrix(given, range.area);
  const givenAt = cellOf(given);
  setLook(range, key, (row, column) => read(givenAt(row, column)));
}

function readNumberFormat(sheet: SheetData, row: number, column: number): string {
  return styleAt(sheet, row, column)?.numberFormat ?? AUTOMATIC_FORMAT;
}

function readBackground(sheet: SheetData, row: number, column: number): string {
  return styleAt(sheet, row, column)?.background ?? '#ffffff';
}

function readFontColor(sheet: SheetData, row: number, column: number): string {
  return styleAt(sheet, row, column)?.fontColor ?? '#000000';
}

function readFontWeight(sheet: SheetData, row: number, column: number): 'bold' | 'normal' {
  return styleAt(sheet, row, column)?.bold ? 'bold' : 'normal';
}

function numberFormatOf(format: string): string | undefined {
  return format === '' || format.toLowerCase() === 'general' || format === AUTOMATIC_FORMAT ? undefined : format;
}

function boldOf(weight: string | null): boolean {
  return chosen('font weight', weight ?? 'normal', ['normal', 'bold']) === 'bold';
}

function chosen<Choice extends string>(look: string, given: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new Error(`${given} is not a ${look}.`);
  return found;
}
