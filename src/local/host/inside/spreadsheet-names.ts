import { rangeNamed } from '../grid/named-ranges';
import { make } from './makers';
import { namedRangeObjects } from './named-range';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import type { RangeState } from './range-state';
import type { Methods } from './service';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The ranges of a spreadsheet that have names. */
export const SPREADSHEET_NAMES: Methods<GoogleSpreadsheet, null> = {
  getNamedRanges: { gives: () => namedRangeObjects(null) },
  getRangeByName: {
    takes: ['String'],
    gives: (_state, name) => {
      const found = rangeNamed(outside().book, name);
      return found ? make().range(found.sheet, found.named.area) : null;
    },
  },
  setNamedRange: {
    takes: ['String, Range'],
    gives: (_state, name, range) => {
      const { sheet, area } = stateBehind<RangeState>(range);
      outside().edits.nameRange(outside().book, name, sheet, area);
    },
  },
  removeNamedRange: {
    takes: ['String'],
    gives: (_state, name) => outside().edits.removeRangeName(outside().book, rangeNamed(outside().book, name)?.named),
  },
};
