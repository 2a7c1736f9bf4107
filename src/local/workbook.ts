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
  readonly wrap?: boolean;
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
}

/** A conditional format with a formula of its own, the only kind that the host writes; other kinds are kept as `foreign`. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /** With its leading `=`, relative to the top left cell of the first area. Absent for a foreign rule. */
  readonly formula?: string;
  readonly style: Pick<CellStyle, 'background' | 'fontColor' | 'bold'>;
  /** The rule as its file holds it, kept to be written back untouched. */
  readonly foreign?: unknown;
}

/** What may be typed into an area. */
export interface Validation {
  readonly area: Area;
  readonly kind: 'list' | 'checkbox' | 'foreign';
  readonly values?: readonly string[];
  /** False: a value that is not listed is refused; true: it only gets a warning. */
  readonly allowInvalid?: boolean;
  readonly helpText?: string;
  readonly foreign?: unknown;
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
  merges: Area[];
  /** The basic filter: the area it stands on, and the columns (counted from 0 in the sheet) whose criteria hide rows. */
  filter: { area: Area; hidingColumns: number[] } | null;
  /** Developer metadata on the sheet: key and value, as strings. */
  metadata: { key: string; value: string }[];
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
    merges: [],
    filter: null,
    metadata: [],
  };
}
