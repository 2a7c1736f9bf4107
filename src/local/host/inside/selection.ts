import type { SheetData } from '../../workbook';
import { currentSheet } from './current-sheet';
import { locateA1 } from './locate-area';
import { make } from './makers';
import { stateBehind } from './objects';
import type { RangeState } from './range-state';
import { select, selectedAreas } from './selected-areas';
import { type Methods, type ServiceClass, serve } from './service';
import type { GoogleSheet } from './sheet-state';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSelection = GoogleAppsScript.Spreadsheet.Selection;
type Reading = 'getActiveRange' | 'getActiveRangeList' | 'getCurrentCell' | 'getSelection';
type Setting = 'setActiveRange' | 'setActiveRangeList';
type OfSheets = 'getActiveCell' | 'setActiveSelection';

const SELECTION: ServiceClass<GoogleSelection, null> = {
  name: 'Selection',
  methods: {
    getActiveSheet: { gives: () => make().sheet(currentSheet()) },
    getActiveRange: { gives: () => activeRange(currentSheet()) },
    getActiveRangeList: { gives: () => activeRangeList(currentSheet()) },
    getCurrentCell: { gives: () => currentCell(currentSheet()) },
  },
};

/** What is selected, for a service that has a sheet in mind. */
export function selectionMethods<State>(
  sheetOf: (state: State) => SheetData,
): Methods<Pick<GoogleApp, Reading | Setting>, State> {
  return {
    getActiveRange: { gives: (state) => activeRange(sheetOf(state)) },
    getActiveRangeList: { gives: (state) => activeRangeList(sheetOf(state)) },
    getCurrentCell: { gives: (state) => currentCell(sheetOf(state)) },
    getSelection: { gives: () => serve(SELECTION, null) },
    setActiveRange: {
      takes: ['Range'],
      gives: (_state, range) => {
        const { sheet, area } = stateBehind<RangeState>(range);
        select(sheet, [area]);
        return range;
      },
    },
    setActiveRangeList: {
      takes: ['RangeList'],
      gives: (_state, list) => {
        const ranges = stateBehind<readonly RangeState[]>(list);
        const [first] = ranges;
        if (first) {
          select(
            first.sheet,
            ranges.map(({ area }) => area),
          );
        }
        return list;
      },
    },
  };
}

/** What sheets and spreadsheets know of the selection beyond that. */
export function sheetSelectionMethods<State>(
  sheetOf: (state: State) => SheetData,
): Methods<Pick<GoogleSheet, OfSheets>, State> {
  return {
    getActiveCell: { gives: (state) => currentCell(sheetOf(state)) },
    setActiveSelection: {
      takes: ['String', 'Range'],
      gives: (state, given: string | GoogleAppsScript.Spreadsheet.Range) => {
        const { sheet, area } =
          typeof given === 'string'
            ? { sheet: sheetOf(state), area: locateA1(sheetOf(state), given) }
            : stateBehind<RangeState>(given);
        select(sheet, [area]);
        return make().range(sheet, area);
      },
    },
  };
}

function activeRange(sheet: SheetData): GoogleAppsScript.Spreadsheet.Range {
  return make().range(sheet, selectedAreas(sheet)[0]);
}

function activeRangeList(sheet: SheetData): GoogleAppsScript.Spreadsheet.RangeList {
  return make().rangeList(selectedAreas(sheet).map((area) => ({ sheet, area })));
}

function currentCell(sheet: SheetData): GoogleAppsScript.Spreadsheet.Range {
  const { row, column } = selectedAreas(sheet)[0];
  return make().range(sheet, { row, column, rows: 1, columns: 1 });
}
