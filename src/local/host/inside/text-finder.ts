import type { SheetData } from '../../workbook';
import { cellKey, forEachCell } from '../grid/area';
import { make } from './makers';
import { outside } from './outside-link';
import type { RangeState } from './range-state';
import { type ServiceClass, serve } from './service';
import { isFound, replacedText, type TextSearch } from './text-search';

type GoogleFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A cell of a sheet. */
interface Place {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
}

/** A finder remembers how it searches, and where it is. */
interface FinderState {
  readonly scope: readonly RangeState[];
  search: TextSearch;
  current: Place | null;
}

const FINDER: ServiceClass<GoogleFinder, FinderState> = {
  name: 'TextFinder',
  methods: {
    matchCase: { takes: ['Boolean'], does: (finder, matchCase) => searchBy(finder, { matchCase }) },
    matchEntireCell: { takes: ['Boolean'], does: (finder, entireCell) => searchBy(finder, { entireCell }) },
    matchFormulaText: { takes: ['Boolean'], does: (finder, formulas) => searchBy(finder, { formulas }) },
    useRegularExpression: { takes: ['Boolean'], does: (finder, isPattern) => searchBy(finder, { isPattern }) },
    findAll: { gives: (finder) => allFound(finder).map(rangeAt) },
    findNext: { gives: (finder) => step(finder, 1) },
    findPrevious: { gives: (finder) => step(finder, -1) },
    getCurrentMatch: { gives: ({ current }) => current && rangeAt(current) },
    replaceAllWith: {
      takes: ['String'],
      gives: (finder, text) => allFound(finder).reduce((sum, place) => sum + replace(finder, place, text), 0),
    },
    replaceWith: {
      takes: ['String'],
      gives: (finder, text) => (finder.current ? replace(finder, finder.current, text) : 0),
    },
  },
};

/** A finder of a text among the cells of these ranges. */
export function textFinderObject(scope: readonly RangeState[], text: string): GoogleFinder {
  const search = { text, matchCase: false, entireCell: false, formulas: false, isPattern: false };
  return serve(FINDER, { scope, search, current: null });
}

function searchBy(finder: FinderState, change: Partial<TextSearch>): void {
  finder.search = { ...finder.search, ...change };
}

function allFound({ scope, search }: FinderState): readonly Place[] {
  const found: Place[] = [];
  for (const { sheet, area } of scope) {
    forEachCell(area, (row, column) => {
      if (isFound(search, sheet, row, column)) found.push({ sheet, row, column });
    });
  }
  return found;
}

// The search stops at the end: whoever wants to go round again asks again.
function step(finder: FinderState, by: 1 | -1): GoogleRange | null {
  const places = allFound(finder);
  const { current } = finder;
  const at = places.findIndex((place) => current && isSame(place, current));
  const start = at === -1 && by === -1 ? places.length : at;
  finder.current = places[start + by] ?? null;
  return finder.current && rangeAt(finder.current);
}

function replace({ search }: FinderState, { sheet, row, column }: Place, replacement: string): number {
  const isFormula = sheet.formulas.has(cellKey(row, column));
  // What a formula shows cannot be replaced: only its text can.
  if (isFormula !== search.formulas) return 0;
  const { text, count } = replacedText(search, sheet, row, column, replacement);
  const { desk, edits } = outside();
  const cell = { row, column, rows: 1, columns: 1 };
  if (search.formulas) edits.writeFormulas(desk, sheet, cell, () => text);
  else edits.writeValues(desk, sheet, cell, () => text);
  return count;
}

function isSame(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

function rangeAt({ sheet, row, column }: Place): GoogleRange {
  return make().range(sheet, { row, column, rows: 1, columns: 1 });
}
