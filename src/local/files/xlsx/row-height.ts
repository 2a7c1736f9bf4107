import type { SheetData } from '../../workbook';

/** Points of one line of text in the default font. */
const LINE_HEIGHT = 15;
/** Pixels that a character takes on the average, a little more than it does, so that no last word is cut. */
const CHARACTER_WIDTH = 6;
const DEFAULT_WIDTH = 100;

/**
 * The height in points of a row in which text wraps, or null for one of a single line. Google Sheets fits a row by itself;
 * other programs draw wrapped text over the next row unless the file says how high its own row is.
 */
export function wrappedHeight({ values, styles, columnWidths }: SheetData, row: number): number | null {
  let lines = 1;
  for (const [column, value] of (values[row] ?? []).entries()) {
    if (typeof value !== 'string' || styles[row]?.[column]?.wrap !== true) continue;
    const perLine = Math.max(1, Math.floor((columnWidths.get(column) ?? DEFAULT_WIDTH) / CHARACTER_WIDTH));
    const needed = value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
    lines = Math.max(lines, needed);
  }
  return lines === 1 ? null : lines * LINE_HEIGHT;
}
