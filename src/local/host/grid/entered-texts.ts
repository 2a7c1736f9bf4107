import type { Area, RichText, SheetData } from '../../workbook';
import { cellKey, forEachCell } from './area';
import { styleAt } from './cell-style';
import type { Desk } from './desk';
import { enterValues } from './entered-values';
import { isPlain } from './text-runs';
import { passedOver } from './write-values';

/**
 * Writes texts with their runs. Digits and a plus stay text; a text that begins with `=` only where the switches or the
 * cell's format say so. `textAt` counts within the area.
 */
export function enterRichTexts(
  desk: Desk,
  sheet: SheetData,
  area: Area,
  textAt: (row: number, column: number) => RichText,
): void {
  const isPassedOver = passedOver(desk, sheet, area);
  enterValues(desk, sheet, area, (row, column) => {
    const { text } = textAt(row, column);
    const isText = styleAt(sheet, area.row + row, area.column + column)?.numberFormat === '@';
    const isFormula = text.startsWith('=') && !desk.switches.richTextStopsFormulas;
    // As for a person at the keyboard, an apostrophe keeps what follows from being read.
    return isText || isFormula || text === '' ? text : `'${text}`;
  });
  forEachCell(area, (row, column) => {
    const { text, runs } = textAt(row - area.row, column - area.column);
    const isWritten = !isPassedOver(row, column) && sheet.values[row]?.[column] === text;
    if (isWritten && !sheet.formulas.has(cellKey(row, column)) && !isPlain(runs)) {
      // What a script built belongs to its execution: the workbook keeps a copy.
      sheet.richTexts.set(cellKey(row, column), structuredClone({ text, runs }));
    }
  });
}
