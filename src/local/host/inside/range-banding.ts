import { areasOverlap } from '../grid/area';
import { band, bandingObject } from './banding';
import type { GoogleRange, RangeState } from './range-state';
import type { Methods } from './service';

const TAKES = ['', 'BandingTheme', 'BandingTheme, Boolean, Boolean'];

/** The alternating colours of a range. */
export const RANGE_BANDING: Methods<GoogleRange, RangeState> = {
  applyRowBanding: { takes: TAKES, gives: (range, ...look) => band(range, 'rows', ...look) },
  applyColumnBanding: { takes: TAKES, gives: (range, ...look) => band(range, 'columns', ...look) },
  getBandings: {
    gives: ({ sheet, area }) =>
      sheet.bandings
        .filter((banding) => areasOverlap(banding.area, area))
        .map((banding) => bandingObject(sheet, banding)),
  },
};
