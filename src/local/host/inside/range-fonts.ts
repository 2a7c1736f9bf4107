import type { SheetData } from '../../workbook';
import { styleAt } from '../grid/cell-style';
import { colorOf } from './color';
import { firstOf, type GoogleRange, type RangeState, rowsOf } from './range-state';
import type { Methods } from './service';
import { chosen, setLook, setLooks } from './set-look';

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

const DEFAULT_SIZE = 10;
const DEFAULT_FAMILY = 'Arial';
const LARGEST_SIZE = 400;

/** How the text of a range looks. */
export const RANGE_FONTS: Methods<GoogleRange, RangeState> = {
  getFontColor: { gives: (range) => firstOf(range, readColor) },
  getFontColors: { gives: (range) => rowsOf(range, readColor) },
  setFontColor: {
    takes: ['String?'],
    does: (range, color) => {
      const fontColor = colorOf(color);
      setLook(range, 'fontColor', () => fontColor);
    },
  },
  setFontColors: { takes: ['String?[][]'], does: (range, colors) => setLooks(range, 'fontColor', colors, colorOf) },
  getFontWeight: { gives: (range) => firstOf(range, readWeight) },
  getFontWeights: { gives: (range) => rowsOf(range, readWeight) },
  setFontWeight: {
    takes: ['String?'],
    does: (range, weight) => {
      const bold = boldOf(weight);
      setLook(range, 'bold', () => bold);
    },
  },
  setFontWeights: { takes: ['String?[][]'], does: (range, weights) => setLooks(range, 'bold', weights, boldOf) },
  getFontStyle: { gives: (range) => firstOf(range, readStyle) },
  getFontStyles: { gives: (range) => rowsOf(range, readStyle) },
  setFontStyle: {
    takes: ['String?'],
    does: (range, style) => {
      const italic = italicOf(style);
      setLook(range, 'italic', () => italic);
    },
  },
  setFontStyles: { takes: ['String?[][]'], does: (range, styles) => setLooks(range, 'italic', styles, italicOf) },
  getFontLine: { gives: (range) => firstOf(range, readLine) },
  getFontLines: { gives: (range) => rowsOf(range, readLine) },
  setFontLine: {
    takes: ['String?'],
    does: (range, line) => {
      const kept = lineOf(line);
      setLook(range, 'underline', () => kept === 'underline');
      setLook(range, 'strikethrough', () => kept === 'line-through');
    },
  },
  setFontLines: {
    takes: ['String?[][]'],
    does: (range, lines) => {
      setLooks(range, 'underline', lines, (line) => lineOf(line) === 'underline');
      setLooks(range, 'strikethrough', lines, (line) => lineOf(line) === 'line-through');
    },
  },
  getFontSize: { gives: (range) => firstOf(range, readSize) },
  getFontSizes: { gives: (range) => rowsOf(range, readSize) },
  setFontSize: {
    takes: ['Integer'],
    does: (range, size) => {
      const fontSize = sizeOf(size);
      setLook(range, 'fontSize', () => fontSize);
    },
  },
  setFontSizes: { takes: ['Integer[][]'], does: (range, sizes) => setLooks(range, 'fontSize', sizes, sizeOf) },
  getFontFamily: { gives: (range) => firstOf(range, readFamily) },
  getFontFamilies: { gives: (range) => rowsOf(range, readFamily) },
  setFontFamily: {
    takes: ['String?'],
    does: (range, family) => setLook(range, 'fontFamily', () => familyOf(family)),
  },
  setFontFamilies: {
    takes: ['String?[][]'],
    does: (range, families) => setLooks(range, 'fontFamily', families, familyOf),
  },
};

function readColor(sheet: SheetData, row: number, column: number): string {
  return styleAt(sheet, row, column)?.fontColor ?? '#000000';
}

function readWeight(sheet: SheetData, row: number, column: number): FontWeight {
  return styleAt(sheet, row, column)?.bold ? 'bold' : 'normal';
}

function readStyle(sheet: SheetData, row: number, column: number): FontStyle {
  return styleAt(sheet, row, column)?.italic ? 'italic' : 'normal';
}

function readLine(sheet: SheetData, row: number, column: number): FontLine {
  const style = styleAt(sheet, row, column);
  if (style?.underline) return 'underline';
  return style?.strikethrough ? 'line-through' : 'none';
}

function readSize(sheet: SheetData, row: number, column: number): number {
  return styleAt(sheet, row, column)?.fontSize ?? DEFAULT_SIZE;
}

function readFamily(sheet: SheetData, row: number, column: number): string {
  return styleAt(sheet, row, column)?.fontFamily ?? DEFAULT_FAMILY;
}

function boldOf(weight: string | null): boolean {
  return chosen('font weight', weight ?? 'normal', ['normal', 'bold']) === 'bold';
}

function italicOf(style: string | null): boolean {
  return chosen('font style', style ?? 'normal', ['normal', 'italic']) === 'italic';
}

function lineOf(line: string | null): FontLine {
  return chosen('font line', line ?? 'none', ['none', 'underline', 'line-through']);
}

function sizeOf(size: number): number | undefined {
  if (size < 1 || size > LARGEST_SIZE) throw new Error(`${size} is not a font size.`);
  return size === DEFAULT_SIZE ? undefined : size;
}

function familyOf(family: string | null | undefined): string | undefined {
  return family === null || family === DEFAULT_FAMILY ? undefined : family;
}
