/** What a kind of call costs in time. */
interface Cost {
  /** `Class.method`, as calls are counted. */
  readonly calls: RegExp;
  /** Milliseconds of a call. */
  readonly each: number;
  /** Milliseconds for every thousand cells that it reads or writes. */
  readonly thousandCells: number;
}

const DOCUMENT =
  '(?:Spreadsheet|SpreadsheetApp|Sheet|Range|RangeList|Filter|FilterCriteria|NamedRange|Protection|Banding|DeveloperMetadata|EmbeddedChart)';

/**
 * The times that people measured on the live host; of several the slowest. The first line that fits a call decides.
 * docs/known-limits.md lists the sources, reports of 2013 to 2023 on some thousand to ten million cells.
 */
const COSTS: readonly Cost[] = [
  // Values by whole ranges: 8.5 to 9.2 ms read, 17 to 60 ms written for a thousand cells.
  {
    calls: /^Range\.(?:getValues?|getDisplayValues?|getFormulas?|getNotes?|getRichTextValues?)$/,
    each: 300,
    thousandCells: 9,
  },
  {
    calls: /^Range\.(?:setValues|setFormulas|setNotes|setRichTextValues|copyTo|moveTo|sort)$/,
    each: 200,
    thousandCells: 60,
  },
  // Matrices of looks cost as much to read as to write.
  {
    calls:
      /^Range\.(?:get|set)(?:Backgrounds|FontColors|FontWeights|FontStyles|NumberFormats|DataValidations|TextStyles|Wraps)$/,
    each: 200,
    thousandCells: 19,
  },
  // One value or look over a whole range: ten million cells take a second.
  { calls: /^Range\.(?:set|clear|insertCheckboxes|removeCheckboxes)/, each: 200, thousandCells: 0.1 },
  { calls: /^Sheet\.(?:clear|deleteRows?|deleteColumns?|insertRows?|insertColumns?)/, each: 200, thousandCells: 0.1 },
  { calls: /^Sheet\.appendRow$/, each: 200, thousandCells: 0 },
  { calls: /^SpreadsheetApp\.flush$/, each: 30, thousandCells: 0 },
  { calls: /^(?:Sheet|Spreadsheet)\.getName$|^Sheet\.getSheetName$/, each: 150, thousandCells: 0 },
  { calls: /^Sheet\.(?:getSheetId|getRange)$/, each: 2, thousandCells: 0 },
  // Where a range lies is known without asking.
  {
    calls:
      /^Range\.(?:getRow|getColumn|getRowIndex|getLastRow|getLastColumn|getNumRows|getNumColumns|getHeight|getWidth|getA1Notation|getGridId|getSheet|getCell|offset)$/,
    each: 2,
    thousandCells: 0,
  },
  { calls: /^SpreadsheetApp\.(?:get(?:Active|ActiveSpreadsheet|Ui)|new\w+)$/, each: 2, thousandCells: 0 },
  { calls: new RegExp(`^${DOCUMENT}\\.(?:get|is|can|has)`), each: 300, thousandCells: 0 },
  { calls: new RegExp(`^${DOCUMENT}\\.`), each: 200, thousandCells: 0 },
  { calls: /^Properties\.(?:get)/, each: 30, thousandCells: 0 },
  { calls: /^Properties\./, each: 62, thousandCells: 0 },
  { calls: /^Cache\.get/, each: 3, thousandCells: 0 },
  { calls: /^Cache\./, each: 93, thousandCells: 0 },
  { calls: /^Lock\.(?:tryLock|waitLock|releaseLock)$/, each: 100, thousandCells: 0 },
];

/** What a formula costs before its function runs, and for the cells that it is handed. */
export const FORMULA_COST: Omit<Cost, 'calls'> = { each: 500, thousandCells: 9 };

// Builders, menus and the like work inside the script.
const ELSE = 2;

const known = new Map<string, Cost | null>();

/** Milliseconds that a call takes over so many cells. */
export function costOf(call: string, cells: number): number {
  let cost = known.get(call);
  if (cost === undefined) {
    cost = COSTS.find(({ calls }) => calls.test(call)) ?? null;
    known.set(call, cost);
  }
  return cost === null ? ELSE : cost.each + (cost.thousandCells * cells) / 1000;
}
