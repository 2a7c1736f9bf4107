import type { CustomerSheet, SheetHead, Workbook } from '../app/workbook';
import type { Day } from '../core/day';
import { Refusal } from '../core/problem';
import { allTextsIn } from './all-texts';
import { applyChanges } from './apply-changes';
import { refuseHidingFilter } from './hiding-filter';
import type { KnownSheet } from './known-sheet';
import { once } from './once';
import { OurSheets } from './our-sheets';
import { activeSpreadsheet, bookOf, type Spreadsheet } from './read-book';
import type { Run } from './run';

/** A run, but for the days, which are the spreadsheet's. */
type Writing = Omit<Run, 'dayAt'>;

const READ_ONLY: Writing = {
  pace: { next: () => undefined },
  begin() {
    throw new Error('Nothing can be written here');
  },
};

/** The spreadsheet that the script is bound to, read by whole ranges and written by changes. */
export function sheetsWorkbook(
  spreadsheet: () => Spreadsheet | null = once(activeSpreadsheet),
  run: Writing = READ_ONLY,
): Workbook {
  const ours = once(() => new OurSheets(spreadsheet() as Spreadsheet));
  const book = bookOf(spreadsheet, ours);
  const dayAt = (milliseconds: number): Day => book.surroundings.calendar.dayAt(milliseconds);
  return {
    ...book,
    texts: allTextsIn,
    customers: () => customerSheet(ours()),
    head: (lines) => headOf(activeCustomers(ours()), lines),
    otherSheets() {
      const customers = activeCustomers(ours());
      return ours().others.filter((sheet) => sheet !== customers);
    },
    inFront() {
      const { active } = ours();
      return { cells: active, role: ours().roleOf(active) };
    },
    minute() {
      const zone = spreadsheet()?.getSpreadsheetTimeZone() ?? 'Etc/GMT';
      return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm');
    },
    apply: (changes) => applyChanges(changes, ours(), spreadsheet() as Spreadsheet, { ...run, dayAt }),
  };
}

function customerSheet(ours: OurSheets): CustomerSheet {
  const known = activeCustomers(ours);
  refuseHidingFilter(known);
  const { sheetId, sheetName, values } = known;
  const width = values[0]?.length ?? 1;
  return {
    sheetId,
    sheetName,
    values,
    shown: (column, columns) => known.shown(column, columns),
    reach: (row) => reachOf(known, row, width),
    formulasIn: (row) => known.formulasIn(row),
    formulasDown: (column) => known.formulasDown(column, 0, values.length),
  };
}

function headOf(known: KnownSheet, lines: number): SheetHead {
  const { values, height } = known.head(lines);
  const width = values[0]?.length ?? 1;
  return {
    sheetId: known.sheetId,
    get sheetName() {
      return known.sheetName;
    },
    values,
    height,
    shown: (column, columns) => known.shownCells(0, column, values.length, columns),
    column: (at) => known.shownCells(0, at, height, 1).map(([cell = '']) => cell),
    reach: (row) => reachOf(known, row, width),
    formulasIn: (row) => known.formulasOf(row, width),
    formulasDown: (column) => known.formulasDown(column, 0, height),
  };
}

/** What is written into a cell that a merged one covers is lost. */
function reachOf({ sheet, columns }: KnownSheet, row: number, width: number): number {
  const merged = sheet.getRange(row + 1, 1, 1, columns).getMergedRanges();
  return Math.max(width, ...merged.map((range) => range.getLastColumn()));
}

/**
 * The active sheet; from a list the sheet that it was made from; from another tab of ours the sheet that was judged last, or the
 * only one that can be meant.
 */
function activeCustomers(ours: OurSheets): KnownSheet {
  if (!ours.isTab(ours.active)) return ours.active;
  const { others } = ours;
  const source = ours.sourceOf(ours.active);
  const meant =
    (source === null ? undefined : others.find(({ sheetId }) => sheetId === source)) ??
    ours.find('customers') ??
    (others.length === 1 ? others[0] : undefined);
  if (!meant) throw new Refusal({ code: 'no-customer-sheet' });
  return meant;
}
