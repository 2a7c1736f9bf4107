import { beforeAll, describe, expect, it } from 'vitest';
import type { Script } from '../../src/local/host/execution';
import type { Host } from '../../src/local/host/host';
import type { WorkbookData } from '../../src/local/workbook';
import { addOnWith } from '../bugs/add-on';
import { atEachCall, ownByTitle, scripts, with_, zonesAfter, zonesOf } from './colleague';
import { sheetNamed } from './shop';
import { grown, judged, listed, live } from './states';

const EDITS = ['insertColumn', 'deleteColumn', 'insertRow', 'deleteRow', 'sortRows'];
// One edit that moves columns and one that moves rows: a run with a formula takes longer.
const FEW = ['insertColumn', 'insertRow'];

describe.each([
  ['judging', 'classifySheet', () => grown(judged()), EDITS],
  ['putting columns in place of the formula', 'classifySheet', live, FEW],
  ['putting the formula in place of columns', 'insertLiveZones', judged, FEW],
  ['putting the formula in anew', 'insertLiveZones', live, ['insertColumn']],
  ['taking columns out', 'removeColours', judged, EDITS],
  ['taking the formula out', 'removeColours', live, FEW],
] as const)('%s', (_what, item, make, edits) => {
  const start = make();

  it.each(edits)(
    'loses no column and gives no row what belongs to another when a colleague’s %s comes in between, at whatever moment',
    (edit) => {
      const edited = with_(start);
      edited.run(edit);
      const theirs = ownByTitle(edited.book);
      const zones = zonesAfter(start, edit);
      atEachCall(
        item,
        start,
        (host) => host.run(edit),
        (host, call, writes, name) => {
          if (writes && edit.endsWith('Column')) return;
          expect(ownByTitle(host.book), `at call ${call}, ${name}`).toEqual(theirs);
          if (item !== 'classifySheet') return;
          for (const [email, zone] of zonesOf(host.book)) {
            const isRight = zone === '' || zone === zones.get(email) || host.alerts.length > 0;
            expect(isRight, `${email} is ${zone} at call ${call}, ${name}`).toBe(true);
          }
        },
      );
    },
    240_000,
  );
});

describe('a long list', () => {
  let inSteps: readonly Script[];
  beforeAll(async () => {
    const slices = { file: 'src/sheets/slice-size.ts', take: 'CELLS_A_WRITE = ', put: 'CELLS_A_WRITE = 12 || ' };
    inSteps = [...(await addOnWith([slices])).scripts, ...scripts.slice(-1)];
  });

  it.each([
    ['buildReconsentTab', 'GDPR Re-consent', 'Answer', 'confirmed'],
    ['buildDeletionTab', 'GDPR Deletion', 'Approve', true],
  ] as const)(
    'keeps what a colleague types into it while it is written by %s, at whatever moment',
    (item, tab, title, typed) => {
      const start = grown(listed(item, 12));
      let typedFor: unknown;
      const answer = (host: Host): void => {
        const list = sheetNamed(host, tab);
        const at = (list.values[0] ?? []).indexOf(title);
        // The first line of the list that nobody has answered yet, where there is one at this moment.
        const aside = list.values.findIndex(([key]) => /^Set aside/.test(String(key)));
        const line = list.values
          .slice(1, aside === -1 ? undefined : aside)
          .find((cells) => (isPerson(cells[0]) && (cells[at] ?? '') === '') || cells[at] === false);
        typedFor = at === -1 ? undefined : line?.[0];
        if (line && at !== -1) line[at] = typed;
      };
      atEachCall(
        item,
        start,
        answer,
        (host, call, writes) => {
          if (writes || typedFor === undefined) return;
          const lines = sheetNamed(host, tab).values.filter(([key]) => key === typedFor);
          expect(lines.flat(), `${String(typedFor)} at call ${call}`).toContain(typed);
        },
        { scripts: inSteps },
      );
    },
  );
});

describe('a list of the second customer sheet', () => {
  it.each([
    ['a call times out', (call: number) => ({ faults: [{ call: '*', occurrence: call }] })],
    ['the execution is killed', (call: number) => ({ callsBeforeTimeout: call - 1 })],
  ])('holds that sheet’s people and no others when %s, at whichever call', (_what, mishap) => {
    const start = withNewsletter(judged());
    const calls = 90;
    for (let call = 1; call <= calls; call += 1) {
      const host = with_(start, { settings: mishap(call) });
      try {
        host.run('buildReconsentTab');
      } catch (error) {
        expect(String(error)).toMatch(/Exceeded maximum execution time|timed out/);
      }
      const next = with_(host.book);
      next.run('buildReconsentTab');
      expect(keysOf(next.book), `after a mishap at call ${call}`).toEqual(['6001', '6005']);
      expect(next.alerts).toEqual([]);
    }
  });

  it('is refreshed from the list itself out of the sheet that it was made from', () => {
    const host = with_(withNewsletter(judged()));
    host.run('buildReconsentTab');
    host.book.activeSheetId = sheetNamed(host, 'Customers').id;
    host.run('classifySheet');
    host.book.activeSheetId = sheetNamed(host, 'GDPR Re-consent').id;
    host.run('buildReconsentTab');
    expect(keysOf(host.book)).toEqual(['6001', '6005']);
  });
});

// Helpers

function isPerson(key: unknown): boolean {
  return /^\d+$/.test(String(key ?? ''));
}

/** A second customer sheet with people of its own, and the owner stands on it. */
function withNewsletter(book: WorkbookData): WorkbookData {
  const [customers] = book.sheets;
  if (!customers) throw new Error('There are no customers');
  const values = customers.values.map((line, row) =>
    line
      .slice(0, 10)
      .map((cell, at) => (row > 0 && at === 0 ? Number(cell) + 5000 : row > 0 && at === 2 ? `b${cell}` : cell)),
  );
  const second = {
    ...structuredClone(customers),
    id: 50,
    name: 'Newsletter',
    metadata: [],
    conditionalFormats: [],
    values,
  };
  book.sheets.push(second);
  book.activeSheetId = second.id;
  return book;
}

function keysOf(book: WorkbookData): readonly unknown[] {
  return sheetNamed({ book } as Host, 'GDPR Re-consent')
    .values.slice(1)
    .map(([key]) => key ?? '')
    .filter((key) => key !== '');
}
