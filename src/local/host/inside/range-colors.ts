import type { SheetData } from '../../workbook';
import { styleAt } from '../grid/cell-style';
import { colorObject, shadeOf } from './color-object';
import { firstOf, type GoogleRange, type RangeState, rowsOf } from './range-state';
import type { Methods } from './service';
import { setLook, setLooks } from './set-look';

type GoogleColor = GoogleAppsScript.Spreadsheet.Color;

/** The colours of a range as objects. */
export const RANGE_COLORS: Methods<GoogleRange, RangeState> = {
  getBackgroundObject: { gives: (range) => firstOf(range, readBackground) },
  getBackgroundObjects: { gives: (range) => rowsOf(range, readBackground) },
  setBackgroundObject: {
    takes: ['Color?'],
    does: (range, color) => {
      const shade = shadeOrNone(color);
      setLook(range, 'background', () => shade);
    },
  },
  setBackgroundObjects: {
    takes: ['Color?[][]'],
    does: (range, colors) => setLooks(range, 'background', colors ?? [], shadeOrNone),
  },
  getFontColorObject: { gives: (range) => firstOf(range, readFontColor) },
  getFontColorObjects: { gives: (range) => rowsOf(range, readFontColor) },
  setFontColorObject: {
    takes: ['Color?'],
    does: (range, color) => {
      const shade = shadeOrNone(color);
      setLook(range, 'fontColor', () => shade);
    },
  },
  setFontColorObjects: {
    takes: ['Color?[][]'],
    does: (range, colors) => setLooks(range, 'fontColor', colors, shadeOrNone),
  },
};

function readBackground(sheet: SheetData, row: number, column: number): GoogleColor {
  return colorObject(styleAt(sheet, row, column)?.background ?? '#ffffff');
}

function readFontColor(sheet: SheetData, row: number, column: number): GoogleColor {
  return colorObject(styleAt(sheet, row, column)?.fontColor ?? '#000000');
}

function shadeOrNone(color: GoogleColor | null): string | undefined {
  return color ? shadeOf(color) : undefined;
}
