import type { NamedArea, SheetData } from '../../workbook';
import { namedRanges } from '../grid/named-ranges';
import { make } from './makers';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import type { RangeState } from './range-state';
import { type ServiceClass, serve } from './service';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

const NAMED_RANGE: ServiceClass<GoogleNamedRange, NamedArea> = {
  name: 'NamedRange',
  methods: {
    getName: { gives: ({ name }) => name },
    getRange: { gives: (named) => make().range(sheetOf(named), named.area) },
    setName: { takes: ['String'], does: (named, name) => outside().edits.renameRange(outside().book, named, name) },
    setRange: {
      takes: ['Range'],
      does: (named, range) => {
        sheetOf(named);
        const { sheet, area } = stateBehind<RangeState>(range);
        outside().edits.moveRangeName(outside().book, named, sheet, area);
      },
    },
    remove: { gives: (named) => outside().edits.removeRangeName(outside().book, named) },
  },
};

/** The named ranges of a sheet, or of the whole workbook. */
export function namedRangeObjects(sheet: SheetData | null): GoogleNamedRange[] {
  return namedRanges(outside().book)
    .filter((placed) => !sheet || placed.sheet === sheet)
    .map(({ named }) => serve(NAMED_RANGE, named));
}

function sheetOf(named: NamedArea): SheetData {
  const sheet = outside().book.sheets.find(({ namedRanges: kept }) => kept.includes(named));
  if (!sheet) throw new Error(`The named range ${named.name} was removed.`);
  return sheet;
}
