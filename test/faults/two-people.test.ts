import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host/host';
import type { StoredValue, WorkbookData } from '../../src/local/workbook';
import { BUILT } from '../bundle/built-add-on';
import { copyOf, installed, OWN_COLUMNS, own, seen, sheetNamed } from './shop';
import { grown, judged, listed } from './states';

/** What a colleague may do in the sheet while a run is at work: they have the same menus as we. */
const COLLEAGUE = `
function customers() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers'); }
function insertRow() { customers().insertRowBefore(3); customers().getRange(3, 1, 1, 10).setValues([[3001, 'Ann', 'ann@example.lv', '', 'no', '', '', '', '', '']]); }
function deleteRow() { customers().deleteRow(4); }
function insertColumn() { customers().insertColumnBefore(3); customers().getRange('C1:C3').setValues([['City'], ['Riga'], ['Cesis']]); }
function sortRows() { var sheet = customers(); sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column: 1, ascending: false }); }
function changeConsent() { customers().getRange('E2').setValue('no'); }
function renameSheet() { customers().setName('Clients'); SpreadsheetApp.getActiveSpreadsheet().insertSheet('Customers 2'); }
`;
const scripts = [...BUILT, { name: 'colleague.js', source: COLLEAGUE }];

describe('while a sheet is judged', () => {
  // Without the zones of before, so that each one that stands was given by the run.
  const start = withoutZones(grown(judged()));

  it.each(['classifySheet', 'buildReconsentTab', 'buildDeletionTab', 'removeColours', 'insertLiveZones'])(
    'a colleague who clicks %s, at whatever moment, does no harm: one of the two waits or is told to',
    (theirs) => {
      const wholes = [
        ['classifySheet', theirs],
        [theirs, 'classifySheet'],
      ].map((order) => {
        const host = with_(start);
        for (const item of order) host.run(item);
        return seen(host.book);
      });
      atEachCall(
        'classifySheet',
        start,
        (host) => host.run(theirs),
        ({ book, alerts }, call) => {
          expect(own(book), `at call ${call}`).toEqual(own(start));
          expect(alerts.length, `at call ${call}`).toBeLessThan(2);
          for (const { prompt } of alerts) expect(prompt).toMatch(/^Another run is at work|^Somebody changed/);
          if (alerts.length === 0) expect(wholes, `at call ${call}`).toContainEqual(seen(book));
        },
      );
    },
  );

  it.each(['insertRow', 'deleteRow', 'insertColumn', 'sortRows', 'changeConsent'])(
    'a colleague’s %s, at whatever moment, gives no row what belongs to another, and the next run makes all good',
    (edit) => {
      const expected = zonesAfter(start, edit);
      atEachCall(
        'classifySheet',
        start,
        (host) => host.run(edit),
        (host, call, writes) => {
          for (const { prompt } of host.alerts) expect(prompt).toMatch(/^Somebody changed “Customers”/);
          // A column that comes between the last look and the write, a moment later, cannot be seen any more.
          const isSeen = edit !== 'insertColumn' || !writes;
          for (const [email, zone] of zonesOf(host.book)) {
            // What was judged before the answer was changed is what was true before.
            if (isSeen && edit !== 'changeConsent' && zone !== '')
              expect([call, email, zone]).toEqual([call, email, expected.get(email)]);
          }
          if (!isSeen) return;
          const next = with_(host.book);
          next.run('classifySheet');
          expect(next.alerts).toEqual([]);
          expect(zonesOf(next.book), `at call ${call}`).toEqual(expected);
        },
      );
    },
    240_000,
  );

  it('renaming the sheet does no harm: it is known by more than its name', () => {
    atEachCall(
      'classifySheet',
      start,
      (host) => host.run('renameSheet'),
      ({ book, alerts }, call) => {
        expect(alerts, `at call ${call}`).toEqual([]);
        const renamed = {
          ...book,
          sheets: book.sheets.map((sheet) => ({ ...sheet, name: sheet.name.replace('Clients', 'Customers') })),
        };
        expect(zonesOf(renamed)).toEqual(zonesAfter(start, 'changeNothing'));
      },
    );
  });
});

describe('while a list is refreshed', () => {
  it.each([
    ['buildReconsentTab', 'GDPR Re-consent', 'Answer', 'confirmed'],
    ['buildDeletionTab', 'GDPR Deletion', 'Approve', true],
  ] as const)('what a colleague types into it is not lost by %s, at whatever moment', (item, tab, title, typed) => {
    const start = grown(listed(item));
    const line = sheetNamed({ book: start } as Host, tab).values[1];
    const answer = (host: Host): void => {
      const list = sheetNamed(host, tab);
      const found = list.values.find(([key]) => key === line?.[0]);
      if (found) found[(list.values[0] ?? []).indexOf(title)] = typed;
    };
    atEachCall(item, start, answer, (host, call, writes) => {
      if (writes) return;
      const list = sheetNamed(host, tab);
      const found = list.values.find(([key]) => key === line?.[0]);
      expect(found ?? [], `at call ${call}`).toContain(typed);
    });
  });
});

// Helpers

function withoutZones(book: WorkbookData): WorkbookData {
  for (const line of sheetNamed({ book } as Host, 'Customers').values.slice(1)) line.length = OWN_COLUMNS;
  return book;
}

function with_(book: WorkbookData): Host {
  return installed(copyOf(book), { scripts });
}

/**
 * Runs an item once for each of its calls, and lets something happen just before that call.
 *
 * @param check is told besides whether that call, or the one that prepares it, is a write.
 */
function atEachCall(
  item: string,
  start: WorkbookData,
  happening: (host: Host) => void,
  check: (host: Host, call: number, writes: boolean) => void,
): void {
  const calls = callsOf(item, start);
  for (const [at, name] of calls.entries()) {
    const host = with_(start);
    host.meanwhile(at + 1, () => host.asSomeoneElse(() => happening(host)));
    host.run(item);
    const writes = [name, calls[at + 1], calls[at + 2]].some((call) => call === 'Range.setValues');
    check(host, at + 1, writes);
  }
}

/** The calls that an item makes, in their order. */
function callsOf(item: string, start: WorkbookData): readonly string[] {
  const host = with_(start);
  const made: string[] = [];
  const counts = host.calls as Map<string, number>;
  const set = counts.set.bind(counts);
  counts.set = (call, count) => {
    made.push(call);
    return set(call, count);
  };
  host.run(item);
  return made;
}

function zonesAfter(start: WorkbookData, edit: string): ReadonlyMap<StoredValue, StoredValue> {
  const host = with_(start);
  if (edit !== 'changeNothing') host.run(edit);
  host.run('classifySheet');
  return zonesOf(host.book);
}

/** The zone beside each address. */
function zonesOf(book: WorkbookData): ReadonlyMap<StoredValue, StoredValue> {
  const { values } = sheetNamed({ book } as Host, 'Customers');
  const [heading = [], ...lines] = values;
  const [email, zone] = [heading.indexOf('Email'), heading.indexOf('GDPR zone')];
  return new Map(lines.filter((line) => line[email]).map((line) => [line[email] ?? '', line[zone] ?? '']));
}
