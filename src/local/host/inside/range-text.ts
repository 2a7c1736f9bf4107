import type { SheetData, TextLook } from '../../workbook';
import { styleAt } from '../grid/cell-style';
import { richTextAt } from '../grid/rich-texts';
import { cellOf, checkMatrix } from './matrix';
import { outside } from './outside-link';
import { firstOf, type GoogleRange, type RangeState, rowsOf } from './range-state';
import { richTextBehind, richTextObject } from './rich-text';
import type { Methods } from './service';
import { setLook } from './set-look';
import { lookBehind, lookOfCell, textStyleObject } from './text-style';

type GoogleText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** The texts of a range with the looks of their parts, and how a text looks in its cells. */
export const RANGE_TEXT: Methods<GoogleRange, RangeState> = {
  getRichTextValue: { gives: (range) => firstOf(range, readText) },
  getRichTextValues: { gives: (range) => rowsOf(range, readText) },
  setRichTextValue: {
    takes: ['RichTextValue'],
    does: ({ sheet, area }, value) => {
      const rich = richTextBehind(value);
      outside().edits.enterRichTexts(outside().desk, sheet, area, () => rich);
    },
  },
  setRichTextValues: {
    takes: ['RichTextValue[][]'],
    does: ({ sheet, area }, values) => {
      checkMatrix(values, area);
      const valueAt = cellOf(values);
      outside().edits.enterRichTexts(outside().desk, sheet, area, (row, column) =>
        richTextBehind(valueAt(row, column)),
      );
    },
  },
  getTextStyle: { gives: (range) => firstOf(range, readStyle) },
  getTextStyles: { gives: (range) => rowsOf(range, readStyle) },
  setTextStyle: { takes: ['TextStyle'], does: (range, style) => setStyle(range, lookBehind(style)) },
  setTextStyles: {
    takes: ['TextStyle[][]'],
    does: ({ sheet, area }, styles) => {
      checkMatrix(styles, area);
      const styleOf = cellOf(styles);
      for (let row = 0; row < area.rows; row += 1) {
        for (let column = 0; column < area.columns; column += 1) {
          const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
          setStyle({ sheet, area: cell }, lookBehind(styleOf(row, column)));
        }
      }
    },
  },
};

function readText(sheet: SheetData, row: number, column: number): GoogleText | null {
  const rich = richTextAt(sheet, row, column);
  return rich && richTextObject(rich, lookOfCell(styleAt(sheet, row, column)));
}

function readStyle(sheet: SheetData, row: number, column: number): GoogleStyle {
  return textStyleObject(lookOfCell(styleAt(sheet, row, column)));
}

function setStyle(range: RangeState, look: TextLook): void {
  for (const [side, value] of Object.entries(look)) setLook(range, side as keyof TextLook, () => value);
}
