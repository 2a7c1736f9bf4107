import type { Row } from '../core/cell';
import { textOf } from '../core/cell';
import { emailsIn, normalPhone } from '../core/identity';
import { Refusal } from '../core/problem';
import { OUR_COLUMNS } from '../core/tabs';
import { columnsFor, type Judgement, judgeCustomers } from './classify';
import { companyOf } from './company';
import { anchorColumn, type CustomerTable, customerTable, LINES_SEARCHED } from './customer-table';
import { linesOfSamePeople } from './same-people';
import type { SheetHead, Workbook } from './workbook';

/** Cells that the user has edited, counted from 0. */
export interface Edit {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** What stood in the cell before, as far as that is known. */
  readonly before: string;
}

/** A simple trigger has 30 seconds; so many cells are read in about 4 of them. */
const MOST_CELLS = 500_000;

/**
 * Our cells from the first row to the last that is judged anew are written in one go: so many in about 6 seconds. More would be
 * several calls, with the rows between them empty should the time run out.
 */
const MOST_WRITTEN = 100_000;

/** Whether a table is too large to be judged while somebody types into it. */
export function isTooLargeToWatch({ rows, width }: { readonly rows: readonly Row[]; readonly width: number }): boolean {
  return isTooLarge(rows.length, width);
}

function isTooLarge(rows: number, width: number): boolean {
  return rows * width > MOST_CELLS;
}

/**
 * Judges the rows that were edited and the other rows of the same persons anew, where the sheet was judged before and the owner
 * has not switched that off. What columns show together (the order of dates, say) counts as it stands; other rows are left
 * as they are. Where that cannot be done (a table too large, these rows too far apart, a filter) they lose their zones: none is better
 * than one that may be wrong.
 *
 * @throws Refusal where the sheet or an answer cannot be used.
 */
export function rejudge(workbook: Workbook, edit: Edit): void {
  const head = workbook.head(LINES_SEARCHED);
  const { settings } = companyOf(workbook);
  if (!settings.watch) return;
  const table = customerTable(head, settings.columns);
  if (!table.ours.has('zone') || table.isLive || isOurOwn(edit, table)) return;
  // Who edits a title changes what a column means, and so perhaps every row: that is for the next judging.
  if (edit.row <= table.headerRow) return;
  const judgement = isTooLarge(head.height, table.width) ? null : judgementOf(workbook);
  if (judgement === null) emptyZones(workbook, head, table, edit, settings.country);
  else judgeAnew(judgement, workbook, edit);
}

/** Null where the rows cannot be judged as things stand: under a filter that hides some, say. */
function judgementOf(workbook: Workbook): Judgement | null {
  try {
    return judgeCustomers(workbook);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function isOurOwn({ column, columns }: Edit, { ours }: CustomerTable): boolean {
  const own = new Set(ours.values());
  return Array.from({ length: columns }, (_, at) => column + at).every((at) => own.has(at));
}

function judgeAnew(judgement: Judgement, workbook: Workbook, edit: Edit): void {
  const { table, judged, sheet, company } = judgement;
  const first = edit.row - table.headerRow - 1;
  const seeds = linesFrom(first, edit.rows).filter((line) => line < judged.rows.length);
  const addresses = judged.rows.map((row) => (row === null ? [] : addressesOf(row.facts.identity)));
  const touched = linesOfSamePeople(addresses, seeds, addressesIn(edit.before, company.settings.country));
  if (spanOf(touched) * OUR_COLUMNS.length > MOST_WRITTEN) {
    emptyRows(workbook, table, touched);
    return;
  }
  const standing = (line: number, at: number): string => textOf(sheet.values[table.headerRow + line]?.[at]);
  const columns = columnsFor(judgement)
    // A column that the user has taken out is not brought back by an edit.
    .columns.filter(({ width }) => width === undefined)
    .map((column) => ({
      at: column.at,
      title: standing(0, column.at),
      values: column.values.map((value, line) => (touched.has(line) ? value : standing(line + 1, column.at))),
    }));
  workbook.apply([
    {
      kind: 'write-columns',
      sheetId: table.sheetId,
      headerRow: table.headerRow,
      columns,
      anchor: anchorColumn(table),
    },
  ]);
}

/** How many lines there are from the first of these to the last. */
function spanOf(lines: ReadonlySet<number>): number {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const line of lines) [first, last] = [Math.min(first, line), Math.max(last, line)];
  return last - first + 1;
}

function emptyZones(
  workbook: Workbook,
  head: SheetHead,
  table: CustomerTable,
  edit: Edit,
  country: string | null,
): void {
  const columns = (['email', 'phone'] as const).flatMap((fact) => table.columns.of.get(fact) ?? []);
  const shown = columns.map(({ at }) => head.column(at).slice(table.headerRow + 1));
  const lines = Math.max(0, ...shown.map(({ length }) => length));
  const addresses = linesFrom(0, lines).map((line) =>
    shown.flatMap((cells) => addressesIn(cells[line] ?? '', country)),
  );
  const seeds = linesFrom(edit.row - table.headerRow - 1, edit.rows);
  const touched = linesOfSamePeople(addresses, seeds, addressesIn(edit.before, country));
  emptyRows(workbook, table, touched);
}

function emptyRows(
  workbook: Workbook,
  { sheetId, headerRow, ours, titles }: CustomerTable,
  lines: ReadonlySet<number>,
): void {
  const columns = OUR_COLUMNS.flatMap((column) => ours.get(column) ?? []);
  workbook.apply([
    {
      kind: 'empty-cells',
      sheetId,
      headerRow,
      columns,
      titles: columns.map((at) => textOf(titles[at])),
      rows: [...lines].map((line) => headerRow + 1 + line),
    },
  ]);
}

function addressesOf({ emails, phones }: { readonly emails: readonly string[]; readonly phones: readonly string[] }) {
  return [...emails, ...phones];
}

function addressesIn(text: string, country: string | null): readonly string[] {
  const phone = normalPhone(text, country);
  return [...emailsIn(text), ...(phone === '' ? [] : [phone])];
}

function linesFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}
