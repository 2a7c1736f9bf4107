import { columnLetters, isBlank, type Row, textOf } from '../core/cell';
import type { ColumnCorrections } from '../core/company';
import { type Problem, Refusal } from '../core/problem';
import { type Columns, isHeaderRow, namedFacts, readColumns } from '../core/read/columns';
import { OUR_COLUMNS, type OurColumn } from '../core/tabs';
import { inEveryLanguage } from '../core/texts/language';
import type { CustomerSheet } from './workbook';

/** The customers of a sheet: where their header stands, their lines, and our own columns beside them. Counted from 0. */
export interface CustomerTable {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly header: Row;
  /** The same with the titles of our own columns. */
  readonly titles: Row;
  /** The lines below the header, without what stands in our own columns. */
  readonly rows: readonly Row[];
  readonly columns: Columns;
  /** How many columns the sheet fills, ours among them. */
  readonly width: number;
  readonly ours: ReadonlyMap<OurColumn | 'reasonCode', number>;
  /** Every column of ours, also those whose titles are not there because their formula has failed. */
  readonly removable: readonly number[];
  /** Whether our columns are filled by a formula. */
  readonly isLive: boolean;
}

/** Titles and blank lines may stand above the header, but not more than this. */
export const LINES_SEARCHED = 20;

const TITLES: readonly (readonly [OurColumn | 'reasonCode', ReadonlySet<string>])[] = [
  ...OUR_COLUMNS,
  'reasonCode' as const,
].map((column) => [column, new Set(inEveryLanguage((texts) => texts.columns[column]))] as const);

/**
 * Finds the customers in a sheet.
 *
 * @param corrections what the owner says that columns hold.
 * @throws Refusal `no-header-found`, `no-customers`, or `same-meaning` where two columns would decide the rows differently.
 */
export function customerTable(cells: CustomerSheet, corrections: ColumnCorrections): CustomerTable {
  const table = undecidedTable(cells, corrections);
  refuseSameMeaning(table.columns, (at) => columnLetters(at));
  return table;
}

/** The same, also where two columns would decide the rows differently: for showing what they were taken for. */
export function undecidedTable(cells: CustomerSheet, corrections: ColumnCorrections): CustomerTable {
  const headerRow = findHeaderRow(cells.values);
  if (headerRow === -1) throw new Refusal({ code: 'no-header-found', sheet: cells.sheetName });
  const written = cells.values[headerRow] as Row;
  const formulas = cells.formulasIn(headerRow);
  const ours = ourColumns(written, formulas);
  const taken = new Set(ours.values());
  const withoutOurs = (row: Row): Row => (taken.size === 0 ? row : row.map((cell, at) => (taken.has(at) ? '' : cell)));
  const rows = cells.values.slice(headerRow + 1).map(withoutOurs);
  if (rows.every((row) => row.every((cell) => cell === false || isBlank(cell)))) {
    throw new Refusal({ code: 'no-customers', sheet: cells.sheetName });
  }
  const header = withoutOurs(written);
  const columns = readColumns(header, corrections);
  return {
    sheetId: cells.sheetId,
    sheetName: cells.sheetName,
    headerRow,
    header,
    titles: written,
    rows,
    columns,
    width: written.length,
    ours,
    removable: columnsToRemove(cells.values, headerRow, formulas),
    isLive: liveColumn(formulas) !== -1,
  };
}

/** Which row of a sheet is the header, counted from 0, or -1: titles and blank lines may stand above it. */
export function findHeaderRow(values: readonly Row[]): number {
  const searched = values.slice(0, LINES_SEARCHED);
  // A title above the table may be a word that names a column too; a line that names several is the better header.
  const sure = searched.findIndex((line) => isHeaderRow(line) && namedFacts(line) > 1);
  return sure === -1 ? searched.findIndex((line) => isHeaderRow(line)) : sure;
}

/** How many columns `GDPR_REPORT` fills: zone, reason code, action code, the sentence. */
export const REPORT_WIDTH = 4;

/**
 * Where our columns stand, found by their titles in any language of the product, and by our formula, which shows an error in
 * place of its title where it could not be evaluated. A formula that the user has typed is theirs, and so are the titles that
 * it gives.
 */
export function ourColumns(
  header: Row,
  formulas: readonly string[] = [],
): ReadonlyMap<OurColumn | 'reasonCode', number> {
  const found = new Map<OurColumn | 'reasonCode', number>();
  const live = liveColumn(formulas);
  if (live !== -1) found.set('zone', live);
  const theirs = columnsOfUsersFormulas(formulas);
  for (const [at, cell] of header.entries()) {
    if (theirs.has(at)) continue;
    const title = textOf(cell).trim();
    const column = TITLES.find(([name, titles]) => !found.has(name) && titles.has(title))?.[0];
    if (column !== undefined) found.set(column, at);
  }
  return found;
}

/** How many columns the table has when ours are taken out of it. */
export function widthWithoutOurs({ width, removable }: CustomerTable): number {
  return width - removable.filter((at) => at < width).length;
}

/** Where our formula has failed, the columns that it filled are empty, titles and all, and are known by their place. */
export function columnsToRemove(
  values: readonly Row[],
  headerRow: number,
  formulas: readonly string[],
): readonly number[] {
  const found = [...ourColumns(values[headerRow] as Row, formulas).values()];
  const live = liveColumn(formulas);
  const emptied = Array.from({ length: live === -1 ? 0 : REPORT_WIDTH }, (_, at) => live + at).filter(
    (at) => !found.includes(at) && values.every((line) => isBlank(line[at])),
  );
  return [...found, ...emptied];
}

/** Where columns of ours may be added: right of the table, and of merged titles that reach further than its cells. */
export function firstFreeColumn(
  sheet: Pick<CustomerSheet, 'reach'>,
  { headerRow, width, ours }: CustomerTable,
): number {
  return OUR_COLUMNS.every((column) => ours.has(column)) ? width : Math.max(width, sheet.reach(headerRow));
}

/** Where our formula stands, or -1. */
export function liveColumn(formulas: readonly string[]): number {
  return formulas.findIndex(isOurs);
}

/** Ours leaves the headers out and gives settings and sources; whatever the separators are where it is read back. */
function isOurs(formula: string): boolean {
  return /^=\s*GDPR_REPORT\s*\([^;,]*[;,]\s*[;,]/i.test(formula);
}

function columnsOfUsersFormulas(formulas: readonly string[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const [at, formula] of formulas.entries()) {
    if (formula === '' || isOurs(formula)) continue;
    const width = /\bGDPR_REPORT\b/i.test(formula) ? REPORT_WIDTH : 1;
    for (let column = at; column < at + width; column += 1) columns.add(column);
  }
  return columns;
}

/** The column that tells one customer from another best, or the first one of the table. */
export function anchorColumn({ columns, removable, isLive }: CustomerTable): number {
  const telling = (['email', 'customerNumber', 'phone', 'name'] as const).flatMap((fact) => columns.of.get(fact) ?? []);
  const at = telling[0]?.at ?? 0;
  // Those of a formula make way before anything is written.
  return isLive ? at - removable.filter((one) => one < at).length : at;
}

/** @throws Refusal `same-meaning`; `letters` names a column where the sheet is known. */
export function refuseSameMeaning(columns: Columns, letters?: (at: number) => string): void {
  const problem = sameMeaning(columns, letters);
  if (problem !== null) throw new Refusal(problem);
}

/** Two columns that would decide the rows differently, as a message names them; null where there are none. */
export function sameMeaning({ conflict }: Columns, letters?: (at: number) => string): Problem | null {
  if (conflict === null) return null;
  const columns = conflict.columns.map(({ at, header }) => ({
    header,
    place: at + 1,
    ...(letters === undefined ? {} : { letters: letters(at) }),
  }));
  return { code: 'same-meaning', fact: conflict.fact, columns };
}
