import type { SheetData, StoredValue } from '../../workbook';
import { columnLetters } from './cell-reference';
import { cellXml, requireShort } from './cell-xml';
import { fileFormula } from './file-formula';
import { isDatePattern } from './number-format';
import { type RawRow, rawRows } from './raw-rows';
import { wrappedHeight } from './row-height';
import { rowsBefore } from './row-order';
import type { StyleSheet } from './style-sheet';
import { withAttribute } from './xml-text';

const ROWS_A_PIECE = 500;
const SHARED = /<f[^>]*\st\s*=\s*["']shared/;

export interface RowsContext {
  readonly styles: StyleSheet;
  /** Formulas that came out of the file: Excel knows them, whatever they are. */
  readonly ownFormulas: ReadonlySet<string>;
  /** What the file counts days from, in serial days: 1462 where it begins in 1904. */
  readonly firstDay: number;
}

/** A sheet's data: each cell that is as the file had it stays as the file wrote it, and the others are written anew. */
export function* sheetRows(
  original: string,
  before: SheetData,
  after: SheetData,
  context: RowsContext,
): Generator<string> {
  const writer = new RowWriter(before, after, context);
  const origins = rowsBefore(before, after);
  const raw = rawRows(original);
  let waiting = raw.next();
  let piece: string[] = [];
  const count = Math.max(after.values.length, after.styles.length);
  yield '<sheetData>';
  for (let row = 0; row < count; row++) {
    const origin = origins[row] ?? -1;
    while (!waiting.done && origin >= 0 && waiting.value.row < origin) waiting = raw.next();
    const found = !waiting.done && waiting.value.row === origin ? waiting.value : undefined;
    piece.push(writer.rowXml(row, origin, found));
    if (piece.length < ROWS_A_PIECE) continue;
    yield piece.join('');
    piece = [];
  }
  yield `${piece.join('')}</sheetData>`;
}

class RowWriter {
  readonly #letters: string[] = [];

  constructor(
    private readonly before: SheetData,
    private readonly after: SheetData,
    private readonly context: RowsContext,
  ) {}

  rowXml(row: number, origin: number, raw: RawRow | undefined): string {
    const width = Math.max(this.after.values[row]?.length ?? 0, this.after.styles[row]?.length ?? 0);
    let cells = '';
    for (let column = 0; column < width; column++) cells += this.#cellXml(row, column, origin, raw?.cells.get(column));
    const number = String(row + 1);
    if (raw === undefined) return cells === '' ? '' : `<row r="${number}"${this.#heightXml(row)}>${cells}</row>`;
    return `${withAttribute(withAttribute(raw.tag, 'spans', undefined), 'r', number)}${cells}</row>`;
  }

  #heightXml(row: number): string {
    const height = wrappedHeight(this.after, row);
    return height === null ? '' : ` ht="${height}" customHeight="1"`;
  }

  #cellXml(row: number, column: number, origin: number, raw: string | undefined): string {
    const value = this.after.values[row]?.[column] ?? null;
    const style = this.after.styles[row]?.[column];
    const formula = formulaAt(this.after, row, column);
    if (value === null && style === undefined && formula === undefined) return '';
    const reference = `${this.#lettersOf(column)}${row + 1}`;
    const format = this.context.styles.formatOf(style);
    const same = raw !== undefined && this.#isAsBefore(value, formula, origin, column);
    // A shared formula lives in another cell, which may change: it is written out.
    if (same && !(formula && SHARED.test(raw))) {
      const inPlace = row === origin && format === this.context.styles.formatOf(this.before.styles[row]?.[column]);
      return inPlace ? raw : movedCell(raw, reference, format);
    }
    requireShort(value, this.after.name, row, column);
    const isText = style?.numberFormat === '@';
    const stored = isDatePattern(style?.numberFormat) ? this.#fileDay(value) : value;
    return cellXml(reference, { value: stored, formula: this.#fileFormula(formula), format, isText });
  }

  #isAsBefore(value: StoredValue, formula: string | undefined, origin: number, column: number): boolean {
    const previous = this.before.values[origin]?.[column] ?? null;
    return previous === value && formulaAt(this.before, origin, column) === formula;
  }

  #fileFormula(formula: string | undefined): string | undefined {
    if (formula === undefined) return undefined;
    return this.context.ownFormulas.has(formula) ? formula.slice(1) : fileFormula(formula);
  }

  #fileDay(value: StoredValue): StoredValue {
    return typeof value === 'number' ? value - this.context.firstDay : value;
  }

  #lettersOf(column: number): string {
    this.#letters[column] ??= columnLetters(column);
    return this.#letters[column];
  }
}

function formulaAt({ formulas }: SheetData, row: number, column: number): string | undefined {
  return formulas.size === 0 ? undefined : formulas.get(`${row},${column}`);
}

function movedCell(raw: string, reference: string, format: number): string {
  const style = format > 0 ? String(format) : undefined;
  return withAttribute(withAttribute(raw, 'r', reference), 's', style);
}
