import { LINES_SEARCHED } from '../app/customer-table';
import type { CustomerSheet, SheetHead, Workbook } from '../app/workbook';
import type { Row } from '../core/cell';
import type { Day } from '../core/day';
import { Refusal } from '../core/problem';
import { allTextsIn } from './all-texts';
import { applyChanges } from './apply-changes';
import { refuseHidingFilter } from './hiding-filter';
import type { KnownSheet } from './known-sheet';
import { once } from './once';
import { OurSheets } from './our-sheets';
import type { Run } from './run';
import { SECRETS } from './secrets';
import { surroundings } from './surroundings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Null where a formula is evaluated without a spreadsheet. */
export function activeSpreadsheet(): Spreadsheet | null {
  return typeof SpreadsheetApp === 'undefined' ? null : SpreadsheetApp.getActiveSpreadsheet();
}

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
  const around = surroundings(spreadsheet);
  const dayAt = (milliseconds: number): Day => around.calendar.dayAt(milliseconds);
  const ours = once(() => new OurSheets(spreadsheet() as Spreadsheet));
  return {
    surroundings: around,
    texts: allTextsIn,
    tab: (tab) => (spreadsheet() === null ? null : ours().find(tab)),
    customers: () => customerSheet(ours()),
    head: (lines) => headOf(activeCustomers(ours()), lines),
    inFront() {
      const { active } = ours();
      return { cells: active, role: ours().roleOf(active) };
    },
    secrets: SECRETS,
    minute() {
      const zone = spreadsheet()?.getSpreadsheetTimeZone() ?? 'Etc/GMT';
      return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm');
    },
    here: () => (spreadsheet() === null ? null : whereTheFormulaStands()),
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

function whereTheFormulaStands(): ReturnType<Workbook['here']> {
  const cell = SpreadsheetApp.getActiveRange();
  if (!cell) return null;
  const sheet = cell.getSheet();
  const width = sheet.getLastColumn();
  const height = sheet.getLastRow();
  const at = cell.getRow() - 1;
  if (width === 0 || at >= height) return null;
  const read = (row: number, rows: number): Row[] => sheet.getRange(row + 1, 1, rows, width).getValues() as Row[];
  const firstLines = read(0, Math.min(LINES_SEARCHED, height));
  return { firstLines, row: firstLines[at] ?? read(at, 1)[0] ?? [], at };
}
