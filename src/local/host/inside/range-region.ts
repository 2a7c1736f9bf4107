import { dataRegion, nextDataCell } from '../grid/data-region';
import { dimensionAxis } from './dimension';
import { make } from './makers';
import type { GoogleRange, RangeState } from './range-state';
import { select } from './selected-areas';
import type { Methods } from './service';

/** Where the cursor gets from a range. */
export const RANGE_REGION: Methods<GoogleRange, RangeState> = {
  activate: { does: ({ sheet, area }) => select(sheet, [area]) },
  getDataRegion: {
    takes: ['', 'Dimension'],
    gives: ({ sheet, area }, dimension?: GoogleAppsScript.Spreadsheet.Dimension) =>
      make().range(sheet, dataRegion(sheet, area, dimension ? dimensionAxis(dimension) : null)),
  },
  getNextDataCell: {
    takes: ['Direction'],
    gives: ({ sheet, area }, direction) => make().range(sheet, nextDataCell(sheet, area, directionName(direction))),
  },
};

function directionName(direction: GoogleAppsScript.Spreadsheet.Direction): Parameters<typeof nextDataCell>[2] {
  return String(direction) as Parameters<typeof nextDataCell>[2];
}
