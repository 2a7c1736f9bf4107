import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { ISelectionStyle } from '@univerjs/sheets';
import type { CellLook } from '../../protocol';

const ALIGNMENTS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL_ALIGNMENTS = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE } as const;

/** The plain look of a cell. */
export const PLAIN_STYLE: IStyleData = {
  ff: 'Arial',
  fs: 10,
  cl: { rgb: '#202124' },
  vt: VerticalAlign.BOTTOM,
  tb: WrapStrategy.OVERFLOW,
  pd: { t: 0, r: 4, b: 2, l: 4 },
};

/** How what is selected is marked; without the handle to drag, which would fill cells by itself. */
export const SELECTION_STYLE: Partial<ISelectionStyle> = {
  stroke: '#1a73e8',
  strokeWidth: 2,
  fill: 'rgba(26, 115, 232, 0.08)',
  autofillSize: 0,
  autofillStrokeWidth: 0,
  rowHeaderFill: 'rgba(26, 115, 232, 0.14)',
  columnHeaderFill: 'rgba(26, 115, 232, 0.14)',
  rowHeaderStroke: '#1a73e8',
  columnHeaderStroke: '#1a73e8',
};

/** A look as the grid draws it. */
export function styleOfLook(look: CellLook): IStyleData {
  return {
    ...(look.background === undefined ? {} : { bg: { rgb: look.background } }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold === undefined ? {} : { bl: BooleanNumber.TRUE }),
    ...(look.italic === undefined ? {} : { it: BooleanNumber.TRUE }),
    ...(look.underline === undefined ? {} : { ul: { s: BooleanNumber.TRUE } }),
    ...(look.strikethrough === undefined ? {} : { st: { s: BooleanNumber.TRUE } }),
    ...(look.fontSize === undefined ? {} : { fs: look.fontSize }),
    ...(look.wrap === undefined ? {} : { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP }),
    ...(look.horizontalAlignment === undefined ? {} : { ht: ALIGNMENTS[look.horizontalAlignment] }),
    ...(look.verticalAlignment === undefined ? {} : { vt: VERTICAL_ALIGNMENTS[look.verticalAlignment] }),
  };
}
