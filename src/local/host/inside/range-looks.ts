import type { SheetData } from '../../workbook';
import { styleAt } from '../grid/cell-style';
import { AUTOMATIC_FORMAT } from '../grid/number-format';
import { colorOf } from './color';
import { outside } from './outside-link';
import { firstOf, type GoogleRange, type RangeState, rowsOf } from './range-state';
import type { Methods } from './service';
import { setLook, setLooks } from './set-look';

/** How a range's cells look. */
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
  setBackgroundRGB: {
    takes: ['Integer, Integer, Integer'],
    does: (range, ...parts) => {
      const background = colorOf(`#${parts.map(hexOf).join('')}`);
      setLook(range, 'background', () => background);
    },
  },
  clearFormat: { does: ({ sheet, area }) => outside().edits.clearLooks(outside().desk, sheet, area) },
};

function readNumberFormat(sheet: SheetData, row: number, column: number): string {
  return styleAt(sheet, row, column)?.numberFormat ?? AUTOMATIC_FORMAT;
}

function readBackground(sheet: SheetData, row: number, column: number): string {
  return styleAt(sheet, row, column)?.background ?? '#ffffff';
}

function numberFormatOf(format: string): string | undefined {
  return format === '' || format.toLowerCase() === 'general' || format === AUTOMATIC_FORMAT ? undefined : format;
}

function hexOf(part: number): string {
  if (part < 0 || part > 255) throw new Error(`${part} is not a part of a colour.`);
  return part.toString(16).padStart(2, '0');
}
