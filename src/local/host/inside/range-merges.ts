import type { Area } from '../../workbook';
import { mergesOn } from '../grid/merges';
import { make } from './makers';
import { outside } from './outside-link';
import type { GoogleRange, RangeState } from './range-state';
import type { Methods } from './service';

/** Cells made one, and taken apart again. */
export const RANGE_MERGES: Methods<GoogleRange, RangeState> = {
  merge: { does: (range) => merge(range, [range.area]) },
  mergeAcross: {
    does: (range) => {
      const { area } = range;
      merge(
        range,
        Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 })),
      );
    },
  },
  mergeVertically: {
    does: (range) => {
      const { area } = range;
      merge(
        range,
        Array.from({ length: area.columns }, (_, at) => ({ ...area, column: area.column + at, columns: 1 })),
      );
    },
  },
  breakApart: { does: ({ sheet, area }) => outside().edits.breakApart(outside().desk, sheet, area) },
  isPartOfMerge: { gives: ({ sheet, area }) => mergesOn(sheet, area).length > 0 },
  getMergedRanges: {
    gives: ({ sheet, area }) => mergesOn(sheet, area).map((merged) => make().range(sheet, merged)),
  },
};

function merge({ sheet, area }: RangeState, parts: readonly Area[]): void {
  outside().edits.mergeCells(outside().desk, sheet, area, parts);
}
