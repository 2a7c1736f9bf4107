import type { CellStyle, SheetData } from '../../workbook';
import { styleAt } from '../grid/cell-style';
import { memberNamed } from './enumeration';
import { WRAP_STRATEGY } from './enums';
import { firstOf, type GoogleRange, type RangeState, rowsOf } from './range-state';
import type { Methods } from './service';
import { chosen, setLook, setLooks } from './set-look';

type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

/** Where in its cells the text of a range stands, and what becomes of a text that is too long. */
export const RANGE_ALIGNMENT: Methods<GoogleRange, RangeState> = {
  getHorizontalAlignment: { gives: (range) => firstOf(range, readHorizontal) },
  getHorizontalAlignments: { gives: (range) => rowsOf(range, readHorizontal) },
  setHorizontalAlignment: {
    takes: ['String?'],
    does: (range, alignment) => {
      const kept = horizontalOf(alignment);
      setLook(range, 'horizontalAlignment', () => kept);
    },
  },
  setHorizontalAlignments: {
    takes: ['String?[][]'],
    does: (range, alignments) => setLooks(range, 'horizontalAlignment', alignments, horizontalOf),
  },
  getVerticalAlignment: { gives: (range) => firstOf(range, readVertical) },
  getVerticalAlignments: { gives: (range) => rowsOf(range, readVertical) },
  setVerticalAlignment: {
    takes: ['String?'],
    does: (range, alignment) => {
      const kept = verticalOf(alignment);
      setLook(range, 'verticalAlignment', () => kept);
    },
  },
  setVerticalAlignments: {
    takes: ['String?[][]'],
    does: (range, alignments) => setLooks(range, 'verticalAlignment', alignments, verticalOf),
  },
  getWrap: { gives: (range) => firstOf(range, readWrap) },
  getWraps: { gives: (range) => rowsOf(range, readWrap) },
  setWrap: { takes: ['Boolean'], does: (range, wrap) => setStrategy(range, wrap ? 'WRAP' : 'OVERFLOW') },
  getWrapStrategy: { gives: (range) => firstOf(range, readStrategy) },
  getWrapStrategies: { gives: (range) => rowsOf(range, readStrategy) },
  setWrapStrategy: {
    takes: ['WrapStrategy'],
    does: (range, strategy) => setStrategy(range, String(strategy)),
  },
};

function setStrategy(range: RangeState, strategy: string): void {
  setLook(range, 'wrap', () => strategy === 'WRAP');
  setLook(range, 'clip', () => strategy === 'CLIP');
}

// A cell that nobody aligned reads `general`: its kind of value decides where it stands.
function readHorizontal(sheet: SheetData, row: number, column: number): string {
  return styleAt(sheet, row, column)?.horizontalAlignment ?? 'general';
}

function horizontalOf(alignment: string | null | undefined): CellStyle['horizontalAlignment'] {
  if (alignment === null || alignment === undefined) return undefined;
  const kept = chosen('horizontal alignment', alignment, ['left', 'center', 'right', 'normal'] as const);
  return kept === 'normal' ? 'general-left' : kept;
}

function readVertical(sheet: SheetData, row: number, column: number): string {
  return styleAt(sheet, row, column)?.verticalAlignment ?? 'bottom';
}

function verticalOf(alignment: string | null | undefined): CellStyle['verticalAlignment'] {
  if (alignment === null || alignment === undefined) return undefined;
  return chosen('vertical alignment', alignment, ['top', 'middle', 'bottom'] as const);
}

function readWrap(sheet: SheetData, row: number, column: number): boolean {
  return styleAt(sheet, row, column)?.wrap ?? false;
}

function readStrategy(sheet: SheetData, row: number, column: number): WrapStrategy {
  const style = styleAt(sheet, row, column);
  const name = style?.wrap ? 'WRAP' : style?.clip ? 'CLIP' : 'OVERFLOW';
  return memberNamed(WRAP_STRATEGY, name) as WrapStrategy;
}
