import { EDITS } from '../../src/local/host/edits';
import { HARSHEST } from '../../src/local/host/grid/desk';
import type { Host, HostOptions } from '../../src/local/host/host';
import type { SheetData, StoredValue, WorkbookData } from '../../src/local/workbook';
import { installed } from '../bundle/built-add-on';
import { copyOf } from '../faults/shop';
import type { Day } from './law';

/** A spreadsheet in use, and the time there: each run is an execution of its own, in a host of its own. */
export interface Office {
  readonly book: WorkbookData;
  now: number;
}

/** What came of a run. */
export interface Ran {
  /** Everything that the person was shown. */
  readonly words: string;
  /** Whether Google ended it in the middle. */
  readonly isKilled: boolean;
}

const CUSTOMERS = 0;

export function openedOn(book: WorkbookData, day: Day): Office {
  return { book, now: noonOf(day) };
}

export function moveTo(office: Office, day: Day): void {
  office.now = Math.max(office.now, noonOf(day));
}

function noonOf(day: Day): number {
  return Date.parse(`${day}T10:00:00Z`);
}

/** Clicks a menu item with the customers in front. */
export function click(office: Office, item: string): Ran {
  return clicked(office, item, {});
}

function clicked(office: Office, item: string, options: Partial<HostOptions>, plan?: (host: Host) => void): Ran {
  office.book.activeSheetId = CUSTOMERS;
  const host = installed(office.book, { now: () => office.now, ...options });
  host.recalculate();
  plan?.(host);
  const ran = runIn(host, item);
  office.now = host.now() + 1000;
  return ran;
}

/** The same while a colleague does something just before the call of this number. */
export function clickWhile(office: Office, item: string, call: number, happening: () => void): Ran {
  return clicked(office, item, {}, (host) => host.meanwhile(call, () => host.asSomeoneElse(happening)));
}

/** The same, ended by Google just before the call of this number. */
export function clickKilledAt(office: Office, item: string, call: number): Ran {
  return clicked(office, item, { settings: { callsBeforeTimeout: call - 1 } });
}

/** How many calls a click makes now; tried on a copy. */
export function callsOf({ book, now }: Office, item: string): number {
  const host = installed(copyOf(book), { now: () => now });
  host.book.activeSheetId = CUSTOMERS;
  host.recalculate();
  host.resetCalls();
  host.run(item);
  return [...host.calls.values()].reduce((sum, count) => sum + count, 0);
}

function runIn(host: Host, item: string): Ran {
  let isKilled = false;
  try {
    host.run(item);
  } catch (error) {
    if (!String(error).includes('Exceeded maximum execution time')) throw error;
    isKilled = true;
  }
  const { alerts, toasts } = host;
  return {
    isKilled,
    words: [...alerts.map(({ prompt }) => prompt), ...toasts.map(({ message }) => message)].join('\n'),
  };
}

/** Types into a cell, as a person does whom no filter hinders. */
export function typeInto({ book, now }: Office, sheet: SheetData, row: number, column: number, text: unknown): void {
  const area = { row, column, rows: 1, columns: 1 };
  EDITS.writeValues(atKeyboard(book, now), sheet, area, () => text);
}

/** The same through the sheet's own edit trigger. */
export function typeWithTrigger(office: Office, sheet: SheetData, row: number, column: number, text: string): void {
  const host = installed(office.book, { now: () => office.now });
  host.type({ sheetId: sheet.id, row, column }, text);
  office.now = host.now() + 1000;
}

/** Sorts the lines below the heading by the column of a title. */
export function sortBy({ book, now }: Office, sheet: SheetData, title: string, ascending: boolean): void {
  const heading = sheet.values[0] ?? [];
  const area = { row: 1, column: 0, rows: sheet.values.length - 1, columns: heading.length };
  EDITS.sortRows(atKeyboard(book, now), sheet, area, [{ column: heading.indexOf(title), ascending }]);
}

export function rename({ book }: Office, sheet: SheetData, name: string): void {
  EDITS.renameSheet(book, sheet, name);
}

/** Moves a tab to the front. */
export function moveToFront({ book }: Office, sheet: SheetData): void {
  EDITS.moveSheet(book, sheet, 1);
}

/** Puts a filter on a list that hides the lines with a text. */
export function hideLinesWith({ book, now }: Office, sheet: SheetData, title: string, text: string): void {
  const heading = sheet.values[0] ?? [];
  const area = { row: 0, column: 0, rows: sheet.values.length, columns: heading.length };
  const desk = atKeyboard(book, now);
  EDITS.createFilter(desk, sheet, area);
  EDITS.setFilterCriteria(desk, sheet, heading.indexOf(title), { hiddenValues: [text] });
}

export function takeFilterOff(sheet: SheetData): void {
  EDITS.removeFilter(sheet);
}

function atKeyboard(book: WorkbookData, now: number) {
  return { book, now: () => now, switches: { ...HARSHEST, filterSkipsHidden: false } };
}

/** A sheet by its number, whatever it is called now. */
export function sheetOf({ book }: Office, id: number): SheetData {
  const found = book.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`There is no sheet ${id}`);
  return found;
}

/** The tab of a name, as the add-on has just made it. */
export function tabNamed({ book }: Office, name: string): SheetData {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No tab ${name} among ${book.sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}

/** A line by the titles of its columns. */
export interface Line {
  readonly row: number;
  readonly cells: Readonly<Record<string, StoredValue>>;
}

/** The filled lines below the heading of a tab. */
export function linesOf(sheet: SheetData): readonly Line[] {
  const [heading = [], ...lines] = sheet.values;
  return lines.flatMap((line, at) => {
    if (!(line ?? []).some((cell) => cell !== null && cell !== '' && cell !== false)) return [];
    const cells = Object.fromEntries(heading.map((title, column) => [String(title ?? ''), line[column] ?? null]));
    return [{ row: at + 1, cells }];
  });
}
