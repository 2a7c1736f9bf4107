import { make } from './makers';
import { RANGE_ALIGNMENT } from './range-alignment';
import { RANGE_CELLS } from './range-cells';
import { RANGE_CHECKBOXES } from './range-checkboxes';
import { RANGE_FONTS } from './range-fonts';
import { RANGE_LOOKS } from './range-looks';
import { RANGE_MERGES } from './range-merges';
import type { RangeState } from './range-state';
import { RANGE_VALIDATION } from './range-validation';
import { RANGE_VALUES } from './range-values';
import { select } from './selected-areas';
import { type Methods, type ServiceClass, serve } from './service';
import { refuseDeleted } from './sheet-state';

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

const SAME_AS_RANGE = [
  'setValue',
  'setFormula',
  'setNote',
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'clearDataValidations',
  'insertCheckboxes',
  'removeCheckboxes',
  'check',
  'uncheck',
  'setBackground',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setNumberFormat',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'breakApart',
] as const satisfies readonly (keyof GoogleRangeList)[];

interface Change {
  readonly takes?: readonly string[];
  readonly does?: (range: RangeState, ...args: readonly unknown[]) => void;
}

const OF_RANGES = {
  ...RANGE_VALUES,
  ...RANGE_LOOKS,
  ...RANGE_FONTS,
  ...RANGE_ALIGNMENT,
  ...RANGE_MERGES,
  ...RANGE_CELLS,
  ...RANGE_VALIDATION,
  ...RANGE_CHECKBOXES,
} as Readonly<Record<string, Change>>;

/** Several ranges of a sheet that are changed in one call. */
const RANGE_LIST: ServiceClass<GoogleRangeList, readonly RangeState[]> = {
  name: 'RangeList',
  cells: (ranges) => ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
  guard: (ranges) => {
    for (const { sheet } of ranges) refuseDeleted(sheet);
  },
  methods: {
    ...forEachRange(SAME_AS_RANGE),
    getRanges: { gives: (ranges) => ranges.map(({ sheet, area }) => make().range(sheet, area)) },
    activate: {
      does: (ranges) => {
        const [first] = ranges;
        const areas = ranges.map(({ area }) => area);
        if (first) select(first.sheet, areas);
      },
    },
  },
};

export function rangeListObject(ranges: readonly RangeState[]): GoogleRangeList {
  return serve(RANGE_LIST, ranges);
}

function forEachRange(names: typeof SAME_AS_RANGE): Methods<GoogleRangeList, readonly RangeState[]> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const change = OF_RANGES[name];
      if (!change?.does) return [];
      const does = (ranges: readonly RangeState[], ...args: readonly unknown[]): void => {
        for (const range of ranges) change.does?.(range, ...args);
      };
      return [[name, { ...change, does }]];
    }),
  );
}
