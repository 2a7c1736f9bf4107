import type { Host, HostOptions } from '../../src/local/host/host';
import type { StoredValue, WorkbookData } from '../../src/local/workbook';
import { BUILT } from '../bundle/built-add-on';
import { copyOf, installed, OWN_COLUMNS, sheetNamed } from './shop';

/** What a colleague may do in the sheet while a run is at work: they have the same menus as we. */
const COLLEAGUE = `
function customers() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers'); }
function insertRow() { customers().insertRowBefore(3); customers().getRange(3, 1, 1, 10).setValues([[3001, 'Ann', 'ann@example.lv', '', 'no', '', '', '', '', '']]); }
function deleteColumn() { customers().deleteColumn(2); }
function deleteRow() { customers().deleteRow(4); }
function insertColumn() { customers().insertColumnBefore(3); customers().getRange('C1:C3').setValues([['City'], ['Riga'], ['Cesis']]); }
function sortRows() { var sheet = customers(); sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column: 1, ascending: false }); }
function changeConsent() { customers().getRange('E2').setValue('no'); }
function renameSheet() { customers().setName('Clients'); SpreadsheetApp.getActiveSpreadsheet().insertSheet('Customers 2'); }
`;
const WRITES = /^Range\.(?:setValues|clearContent|setFormula)$|^Sheet\.deleteColumns$/;

export const COLLEAGUE_SCRIPT = { name: 'colleague.js', source: COLLEAGUE };
export const scripts = [...BUILT, COLLEAGUE_SCRIPT];

export function withoutZones(book: WorkbookData): WorkbookData {
  for (const line of sheetNamed({ book } as Host, 'Customers').values.slice(1)) line.length = OWN_COLUMNS;
  return book;
}

/** The add-on in a copy of a spreadsheet, in which a colleague works too. */
export function with_(book: WorkbookData, options: Partial<HostOptions> = {}): Host {
  return installed(copyOf(book), { scripts, ...options });
}

/**
 * Runs an item once for each of its calls, and lets something happen just before that call.
 *
 * @param check is told besides whether that call, or the one that prepares it, is a write, and the call's name.
 */
export function atEachCall(
  item: string,
  start: WorkbookData,
  happening: (host: Host) => void,
  check: (host: Host, call: number, writes: boolean, name: string) => void,
  options?: Partial<HostOptions>,
): void {
  const calls = callsOf(item, start, options);
  for (const [at, name] of calls.entries()) {
    const host = with_(start, options);
    host.meanwhile(at + 1, () => host.asSomeoneElse(() => happening(host)));
    host.run(item);
    // What comes between the last look and the write itself cannot be seen any more.
    const writes = name !== 'Range.getValues' && calls.slice(at, at + 3).some((call) => WRITES.test(call));
    check(host, at + 1, writes, name);
  }
}

/** The calls that an item makes, in their order. */
export function callsOf(item: string, start: WorkbookData, options?: Partial<HostOptions>): readonly string[] {
  const host = with_(start, options);
  const made: string[] = [];
  const counts = host.calls as Map<string, number>;
  const set = counts.set.bind(counts);
  counts.set = (call, count) => {
    made.push(call);
    return set(call, count);
  };
  host.run(item);
  // What is calculated afterwards are executions of their own.
  return made.slice(0, made.lastIndexOf('Spreadsheet.toast') + 1);
}

export function zonesAfter(start: WorkbookData, edit: string): ReadonlyMap<StoredValue, StoredValue> {
  const host = with_(start);
  if (edit !== 'changeNothing') host.run(edit);
  host.run('classifySheet');
  return zonesOf(host.book);
}

/** The zone beside each address. */
export function zonesOf(book: WorkbookData): ReadonlyMap<StoredValue, StoredValue> {
  const { values } = sheetNamed({ book } as Host, 'Customers');
  const [heading = [], ...lines] = values;
  const [email, zone] = [heading.indexOf('Email'), heading.indexOf('GDPR zone')];
  return new Map(lines.filter((line) => line[email]).map((line) => [line[email] ?? '', line[zone] ?? '']));
}

/** The owner's own columns by their titles, wherever they stand: all but ours. */
export function ownByTitle(book: WorkbookData): ReadonlyMap<StoredValue, readonly StoredValue[]> {
  const { values } = sheetNamed({ book } as Host, 'Customers');
  return new Map(
    (values[0] ?? []).flatMap((title, at) =>
      !title || /^GDPR /.test(String(title))
        ? []
        : [[title, values.map((line) => line[at] ?? '').filter((cell) => cell !== '')] as const],
    ),
  );
}
