/**
 * The plain data of a spreadsheet on this machine: what the host's SpreadsheetApp works on, what the file readers fill
 * and the file writers print. No behaviour lives here, and nothing here knows of Apps Script's objects.
 * Rows and columns are counted from 0 in this file; the host translates to Sheets' counting from 1.
 */

/** What a cell holds. Dates are serial days since 1899-12-30 under a date number format; an error is its text, `#N/A`. */
export type StoredValue = string | number | boolean | null;

/** A rectangle of cells, `rows` and `columns` long. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell looks like. A key left out is the default look. Objects are shared between cells: never change one. */
export interface CellStyle {
  /** As Sheets writes it: `@` is text, `yyyy-mm-dd` a date; left out is automatic. */
  readonly numberFormat?: string;
  /** `#rrggbb`, lower case. */
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly wrap?: boolean;
  /** A text that is too long ends at the edge of its cell. */
  readonly clip?: boolean;
  /** `general-left` is what a script gets by asking for `normal`. */
  readonly horizontalAlignment?: 'left' | 'center' | 'right' | 'general-left';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
}

/** What a criterion compares with. A day is a serial day; a relative day has Sheets' name for it, `TODAY`. */
export type CriterionValue =
  | string
  | number
  | boolean
  | { readonly kind: 'day'; readonly serial: number }
  | { readonly kind: 'relative'; readonly day: string }
  | { readonly kind: 'range'; readonly sheetId: number; readonly area: Area };

/** A condition on a cell, under the name that Sheets has for it: `NUMBER_BETWEEN`. */
export interface Criterion {
  readonly type: string;
  readonly values: readonly CriterionValue[];
}

/** A point of a colour scale. The value is what was typed for it: empty where the type needs none. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

/** A colour scale. */
export interface Gradient {
  readonly min: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max: GradientPoint;
}

/** The sides of a look that a conditional format can set. */
export type ConditionalStyle = Pick<
  CellStyle,
  'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'
>;

/** A conditional format: it has a formula, a criterion or a gradient, or is of a kind that only its file knows. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /** With its leading `=`, relative to the top left cell of the first area. */
  readonly formula?: string;
  /** A condition that is no formula. */
  readonly criterion?: Criterion;
  readonly gradient?: Gradient;
  readonly style: ConditionalStyle;
  /** The rule as its file holds it, kept to be written back untouched. */
  readonly foreign?: unknown;
}

/** What may be typed into an area. */
export interface Validation {
  readonly area: Area;
  readonly kind: 'list' | 'checkbox' | 'criterion' | 'foreign';
  readonly values?: readonly string[];
  /** What a cell must meet, for all kinds but a list and a checkbox of `TRUE` and `FALSE`. */
  readonly criterion?: Criterion;
  /** A list without the arrow that opens it. */
  readonly hidesDropdown?: boolean;
  /** False: a value that is not listed is refused; true: it only gets a warning. */
  readonly allowInvalid?: boolean;
  readonly helpText?: string;
  readonly foreign?: unknown;
}

/** How a part of a text looks; a key left out is as the cell's own look has it. */
export type TextLook = Pick<
  CellStyle,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontSize' | 'fontFamily' | 'fontColor'
>;

/** A part of a text, from `start` up to but not including `end`. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly look: TextLook;
  readonly link?: string;
}

/** A text whose parts differ in look. The runs cover all of it. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** The colours of a banding along one axis. */
export interface BandColors {
  readonly header?: string;
  readonly first: string;
  readonly second: string;
  readonly footer?: string;
}

/** Alternating colours on an area: of its rows, or of its columns. */
export interface BandingData {
  readonly id: number;
  readonly area: Area;
  readonly axis: 'rows' | 'columns';
  readonly colors: BandColors;
}

/** Plain data that a chart keeps for one of its options. */
export type OptionValue =
  | string
  | number
  | boolean
  | null
  | readonly OptionValue[]
  | { readonly [key: string]: OptionValue };

/** A chart on a sheet. */
export interface ChartData {
  readonly id: number;
  /** As Google names it: `COLUMN`. */
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: number; readonly area: Area }[];
  readonly options: Readonly<Record<string, OptionValue>>;
  /** The cell in whose corner it stands, and the distance from there in pixels. */
  readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly headers?: number;
  readonly mergeStrategy?: string;
  readonly hiddenStrategy?: string;
  readonly transposed?: boolean;
}

/** What a column of a filter lets through: a value is hidden when it is listed or does not meet the criterion. */
export interface FilterCriteriaData {
  readonly hiddenValues: readonly string[];
  readonly criterion?: Criterion;
}

/** The basic filter of a sheet. Columns are counted from 0 in the sheet. */
export interface FilterData {
  readonly area: Area;
  /** The columns whose criteria hide rows, as only their file knows. */
  readonly hidingColumns: readonly number[];
  readonly criteria?: ReadonlyMap<number, FilterCriteriaData>;
  /** The rows that the criteria hid when they were last set. */
  readonly hiddenRows?: ReadonlySet<number>;
}

/** A piece of developer metadata. Only its own project sees it when it is not for the whole document. */
export interface MetadataEntry {
  key: string;
  value: string;
  visibility?: 'DOCUMENT' | 'PROJECT';
}

/** Developer metadata on a whole row or column, counted from 0. */
export interface LineMetadataEntry extends MetadataEntry {
  readonly axis: 'rows' | 'columns';
  line: number;
}

/** A range with a name of its own, which no other in the workbook has. */
export interface NamedArea {
  name: string;
  area: Area;
}

/** A protection of an area, or of the whole sheet where the area is null. */
export interface ProtectionData {
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** Mail addresses of those who may edit besides the owner. */
  editors: readonly string[];
  /** Where a protected sheet may be edited all the same. */
  unprotected: readonly Area[];
}

export interface SheetData {
  readonly id: number;
  name: string;
  hidden: boolean;
  /** The size of the grid, not of the data. */
  rowCount: number;
  columnCount: number;
  /** Ragged: a row or a cell that is absent is empty. */
  values: StoredValue[][];
  /** Formula texts with their leading `=`, keyed `row,column`. The cell's value is the formula's last result. */
  formulas: Map<string, string>;
  /** Ragged like values. */
  styles: (CellStyle | undefined)[][];
  /** Keyed `row,column`. */
  notes: Map<string, string>;
  /** Pixels, by column. */
  columnWidths: Map<number, number>;
  frozenRows: number;
  frozenColumns: number;
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  /** Keyed `row,column`. One whose text is no longer the cell's value is out of date and counts for nothing. */
  richTexts: Map<string, RichText>;
  bandings: BandingData[];
  charts: ChartData[];
  /** What the next banding or chart of the sheet gets as its id. */
  nextObjectId: number;
  merges: Area[];
  filter: FilterData | null;
  /** Developer metadata on the sheet: key and value, as strings. */
  metadata: MetadataEntry[];
  /** Developer metadata on whole rows and columns. */
  lineMetadata: LineMetadataEntry[];
  namedRanges: NamedArea[];
  protections: ProtectionData[];
  /** Rows and columns that somebody hid; a filter keeps the rows that it hides by itself. */
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Pixels, by row. */
  rowHeights: Map<number, number>;
  /** `#rrggbb`, lower case. */
  tabColor: string | null;
  /** What is selected, the first area being the active one; nothing was selected yet where it is empty. */
  selection: Area[];
}

export interface WorkbookData {
  name: string;
  /** `en_US`, `lv_LV`: decides how typed text is read. */
  locale: string;
  /** IANA name. A cell's serial day is a day in this zone. */
  timeZone: string;
  sheets: SheetData[];
  activeSheetId: number;
  /** What a new sheet gets as its id. */
  nextSheetId: number;
  /** Developer metadata on the workbook as a whole. */
  metadata?: MetadataEntry[];
  documentProperties: Map<string, string>;
}

/** An empty sheet of the size that Sheets gives a new one unless told otherwise. */
export function emptySheet(id: number, name: string, rowCount = 1000, columnCount = 26): SheetData {
  return {
    id,
    name,
    hidden: false,
    rowCount,
    columnCount,
    values: [],
    formulas: new Map(),
    styles: [],
    notes: new Map(),
    columnWidths: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    conditionalFormats: [],
    validations: [],
    richTexts: new Map(),
    bandings: [],
    charts: [],
    nextObjectId: 1,
    merges: [],
    filter: null,
    metadata: [],
    lineMetadata: [],
    namedRanges: [],
    protections: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    tabColor: null,
    selection: [],
  };
}
