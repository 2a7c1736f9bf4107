import type { SheetCells } from '../app/workbook';
import type { Row } from '../core/cell';
import { once } from './once';
import { runsOf } from './runs';
import { CELLS_A_READ } from './slice-size';

/**
 * A sheet that is asked nothing twice in a run: a question costs time, and more after a write, which Sheets then has to carry
 * out first. Its size changes only through this, and who writes into its cells says so by `forget`.
 */
export class KnownSheet implements SheetCells {
  private readonly id = once(() => this.sheet.getSheetId());
  private readonly name = once(() => this.givenName ?? this.sheet.getName());
  private height: number | undefined;
  private width: number | undefined;
  private read: readonly Row[] | undefined;
  private formulas: Map<number, readonly string[]> | undefined;

  constructor(
    readonly sheet: GoogleAppsScript.Spreadsheet.Sheet,
    private readonly givenName?: string,
  ) {}

  get sheetId(): number {
    return this.id();
  }

  get sheetName(): string {
    return this.name();
  }

  get values(): readonly Row[] {
    this.read ??= this.readAll();
    return this.read;
  }

  /** The cells, if they were read and not written to since. */
  get lastRead(): readonly Row[] | null {
    return this.read ?? null;
  }

  /** The first lines, and how many lines there are in all, without reading the rest. */
  head(lines: number): { readonly values: readonly Row[]; readonly height: number } {
    const { read } = this;
    if (read !== undefined) return { values: read.slice(0, lines), height: read.length };
    const filled = this.sheet.getDataRange();
    const [height, columns] = [filled.getNumRows(), filled.getNumColumns()];
    const values = this.sheet.getRange(1, 1, Math.min(lines, height), columns).getValues() as Row[];
    return { values, height };
  }

  /** A rectangle as the user sees it; rows and columns count from 0. */
  shownCells(row: number, column: number, rows: number, columns: number): readonly (readonly string[])[] {
    return chunksOf(rows, columns).flatMap(({ from, count }) =>
      this.sheet.getRange(row + from + 1, column + 1, count, columns).getDisplayValues(),
    );
  }

  /** Some columns, counted from 0, as the user sees them: one text for each cell of each line. */
  shown(column: number, columns: number): readonly (readonly string[])[] {
    return this.shownCells(0, column, this.values.length, columns);
  }

  forget(): void {
    this.read = undefined;
    this.formulas = undefined;
  }

  get rows(): number {
    this.height ??= this.sheet.getMaxRows();
    return this.height;
  }

  get columns(): number {
    this.width ??= this.sheet.getMaxColumns();
    return this.width;
  }

  /** Makes the grid at least so large; what is on it stays. */
  growTo(rows: number, columns: number): void {
    // Cells that were read lie within the grid, so its size need not be asked.
    if (this.read !== undefined && rows <= this.read.length && columns <= (this.read[0]?.length ?? 0)) return;
    const { rows: height, columns: width } = this;
    if (rows > height) this.sheet.insertRowsAfter(height, rows - height);
    if (columns > width) this.sheet.insertColumnsAfter(width, columns - width);
    this.height = Math.max(rows, height);
    this.width = Math.max(columns, width);
  }

  /** Cuts a new sheet down to so much: every sheet counts against the ten million cells of a spreadsheet. */
  cutTo(rows: number, columns: number): void {
    const { rows: height, columns: width } = this;
    if (height > rows) this.sheet.deleteRows(rows + 1, height - rows);
    if (width > columns) this.sheet.deleteColumns(columns + 1, width - columns);
    this.height = Math.min(rows, height);
    this.width = Math.min(columns, width);
  }

  /**
   * Takes columns out, counted from 0; the grid keeps its size. What was read is still known afterwards.
   *
   * @param look is called right before each call that deletes: it throws where the columns are not where they were.
   */
  removeColumns(columns: readonly number[], look: () => void): void {
    if (columns.length === 0) return;
    const width = this.columns;
    const taken = runsOf(Array.from({ length: width }, (_, at) => columns.includes(at)));
    // From the right, so that the ones still to go keep their places.
    for (const { at, count, value } of [...taken].reverse()) {
      if (!value) continue;
      look();
      this.sheet.deleteColumns(at + 1, count);
      this.cutOut(at, count);
    }
    this.growTo(1, width);
  }

  /** Formula texts of a row, counted from 0; `''` where a cell has none. */
  formulasIn(row: number): readonly string[] {
    return this.formulasOf(row, this.values[row]?.length ?? 1);
  }

  /** The same where the cells themselves need not be read. */
  formulasOf(row: number, width: number): readonly string[] {
    this.formulas ??= new Map();
    const known = this.formulas.get(row);
    if (known !== undefined) return known;
    const read = this.sheet.getRange(row + 1, 1, 1, width).getFormulas()[0] ?? [];
    this.formulas.set(row, read);
    return read;
  }

  /** Formula texts of some lines of a column, all counted from 0. */
  formulasDown(column: number, row: number, rows: number): readonly string[] {
    return chunksOf(rows, 1).flatMap(({ from, count }) =>
      this.sheet
        .getRange(row + from + 1, column + 1, count, 1)
        .getFormulas()
        .map(([formula = '']) => formula),
    );
  }

  /** Takes lines out that follow each other, counted from 0. What was read of the sheet is not known any more. */
  removeRows(at: number, count: number): void {
    const height = this.rows;
    this.sheet.deleteRows(at + 1, count);
    this.height = height - count;
    this.forget();
  }

  private cutOut(at: number, count: number): void {
    const without = <T>(cells: readonly T[]): readonly T[] => [...cells.slice(0, at), ...cells.slice(at + count)];
    this.width = this.columns - count;
    this.read = this.read?.map(without);
    for (const [row, formulas] of this.formulas ?? []) this.formulas?.set(row, without(formulas));
  }

  private readAll(): readonly Row[] {
    const filled = this.sheet.getDataRange();
    const [rows, columns] = [filled.getNumRows(), filled.getNumColumns()];
    const chunks = chunksOf(rows, columns);
    if (chunks.length === 1) return filled.getValues() as Row[];
    return chunks.flatMap(({ from, count }) => this.sheet.getRange(from + 1, 1, count, columns).getValues() as Row[]);
  }
}

/** Rows of a range by as many as one call reads. */
function chunksOf(rows: number, columns: number): readonly { readonly from: number; readonly count: number }[] {
  const most = Math.max(1, Math.floor(CELLS_A_READ / columns));
  return Array.from({ length: Math.ceil(rows / most) }, (_, chunk) => ({
    from: chunk * most,
    count: Math.min(most, rows - chunk * most),
  }));
}
