import { beforeAll, describe, expect, it } from 'vitest';
import type { Script } from '../../src/local/host/execution';
import type { Host } from '../../src/local/host/host';
import type { StoredValue, WorkbookData } from '../../src/local/workbook';
import { atEachCall, COLLEAGUE_SCRIPT } from './colleague';
import { MISHAPS, survives } from './every-call';
import { FEW_AT_ONCE, plannedScripts, SIDE_BY_SIDE } from './planned';
import { CONFIRMED, GOING, LEFT } from './planned-tasks';
import { copyOf, installed, OWN_COLUMNS, seen, sheetNamed } from './shop';
import { judged } from './states';

const ROWS = 10;
const start = judged(ROWS);

let whole: readonly Script[];
let steps: readonly Script[];
let sideBySide: readonly Script[];
beforeAll(async () => {
  [whole, steps, sideBySide] = await Promise.all([
    plannedScripts(),
    plannedScripts(FEW_AT_ONCE),
    plannedScripts(SIDE_BY_SIDE),
  ]);
});

/** The lines of the customers by their address, each cell under its title. */
function byAddress(book: WorkbookData): ReadonlyMap<StoredValue, Readonly<Record<string, StoredValue>>> {
  const [heading = [], ...lines] = sheetNamed({ book } as Host, 'Customers').values;
  const email = heading.indexOf('Email');
  return new Map(
    lines.flatMap((line) => {
      if (!line[email]) return [];
      return [[line[email], Object.fromEntries(heading.map((title, at) => [String(title), line[at] ?? '']))] as const];
    }),
  );
}

const NEW_FACTS = { Reconfirmed: '', 'Reconfirmed on': '' };

/** What a customer's facts may be: as before, or as they were answered. */
function mayBe(
  before: Readonly<Record<string, StoredValue>>,
  nr: number,
): Readonly<Record<string, readonly StoredValue[]>> {
  const day = CONFIRMED.get(nr);
  const left = LEFT.includes(nr);
  return {
    Unsubscribed: [before.Unsubscribed ?? '', ...(left ? ['yes'] : [])],
    Phone: [before.Phone ?? '', ...(left ? [''] : [])],
    Reconfirmed: ['', ...(day === undefined ? [] : ['+1'])],
    'Reconfirmed on': ['', ...(day === undefined ? [] : [serial(day)])],
  };
}

const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

/** No cell of anybody else was written, and nothing but what was answered. */
function onlyFacts(before: WorkbookData, after: WorkbookData): void {
  const was = byAddress(before);
  for (const [email, line] of byAddress(after)) {
    const old = was.get(email);
    if (old === undefined) {
      expect({ ...NEW_FACTS, ...line }, String(email)).toMatchObject(NEW_FACTS);
      continue;
    }
    const allowed = mayBe(old, Number(line.Nr));
    for (const [title, cell] of Object.entries(line)) {
      expect(allowed[title] ?? [old[title]], `${title} of ${email}`).toContainEqual(cell);
    }
  }
  expect(sheetNamed({ book: after } as Host, 'Suppliers')).toEqual(sheetNamed({ book: before } as Host, 'Suppliers'));
}

/** Everybody who stays is there with all of their own, in the same order; who goes may be there still. */
function onlyGone(before: WorkbookData, after: WorkbookData): void {
  const lines = (book: WorkbookData): readonly (readonly StoredValue[])[] =>
    sheetNamed({ book } as Host, 'Customers')
      .values.map((line) => line.slice(0, OWN_COLUMNS).map((cell) => cell ?? ''))
      .filter((line) => line.some((cell) => cell !== ''));
  const left = lines(after);
  const keys = new Set(left.map(([nr]) => nr));
  expect(left).toEqual(lines(before).filter(([nr]) => keys.has(nr)));
  for (const [nr] of lines(before)) if (!GOING.includes(Number(nr))) expect(keys).toContain(nr);
}

const ways = [
  ['in one go', () => whole],
  ['in many steps', () => steps],
  ['with days side by side', () => sideBySide],
] as const;

describe.each(ways)('answers written beside their customers %s', (_how, scripts) => {
  it('stand where they belong, and a second run writes nothing', () => {
    const host = installed(copyOf(start), { scripts: scripts() });
    host.run('writeFacts');
    expect(host.alerts).toEqual([]);
    onlyFacts(start, host.book);
    for (const line of byAddress(host.book).values()) {
      const day = CONFIRMED.get(Number(line.Nr));
      expect([line.Reconfirmed, line['Reconfirmed on']]).toEqual(day === undefined ? ['', ''] : ['+1', serial(day)]);
      if (LEFT.includes(Number(line.Nr))) expect([line.Unsubscribed, line.Phone]).toEqual(['yes', '']);
    }
    const { values, styles } = sheetNamed(host, 'Customers');
    const at = (values[0] ?? []).indexOf('Reconfirmed on');
    expect(styles[1]?.[at]?.numberFormat).toBe('yyyy-mm-dd');
    expect(styles[2]?.[at]?.numberFormat).toBeUndefined();
    expect(styles[0]?.[at]).toMatchObject({ bold: true });
    const again = installed(copyOf(host.book), { scripts: scripts() });
    again.run('writeFacts');
    expect(again.alerts).toEqual([]);
    expect(again.book).toEqual(host.book);
  });
});

describe.each([
  [...ways[1], ['insertRow', 'deleteRow', 'sortRows']],
  [...ways[2], ['insertRow']],
] as const)('answers written beside their customers %s', (_how, scripts, edits) => {
  it.each(Object.entries(MISHAPS))(
    'are nobody else’s, and are completed by a second run, when %s, at whichever call',
    (_what, mishap) => {
      survives(
        { start, operation: 'writeFacts', options: { scripts: scripts() }, kept: onlyFacts, result: seen },
        mishap,
      );
    },
  );

  it.each(edits)(
    'are nobody else’s when a colleague’s %s comes in between, at whatever moment',
    (edit) => {
      const edited = installed(copyOf(start), { scripts: [...scripts(), COLLEAGUE_SCRIPT] });
      edited.run(edit);
      const everybody = [...byAddress(edited.book).keys()];
      atEachCall(
        'writeFacts',
        start,
        (host) => host.run(edit),
        (host, call, _writes, name) => {
          expect([call, name, host.alerts.map(({ prompt }) => /^Somebody changed/.test(prompt))]).toEqual([
            call,
            name,
            host.alerts.map(() => true),
          ]);
          onlyFacts(start, host.book);
          expect([...byAddress(host.book).keys()], `at call ${call}`).toEqual(everybody);
        },
        { scripts: [...scripts(), COLLEAGUE_SCRIPT] },
      );
    },
    240_000,
  );
});

describe.each(ways.slice(1, 2))('rows taken out %s', (_how, scripts) => {
  it('are those that were to go, and a second run takes no other', () => {
    const host = installed(copyOf(start), { scripts: scripts() });
    host.run('deleteRows');
    host.run('deleteRows');
    expect(host.alerts).toEqual([]);
    onlyGone(start, host.book);
    expect([...byAddress(host.book).values()].map(({ Nr }) => Nr)).toEqual(
      Array.from({ length: ROWS }, (_, at) => 1001 + at).filter((nr) => !GOING.includes(nr)),
    );
  });

  it.each(Object.entries(MISHAPS))(
    'are no others, and all of them after a second run, when %s, at whichever call',
    (_what, mishap) => {
      survives(
        { start, operation: 'deleteRows', options: { scripts: scripts() }, kept: onlyGone, result: seen },
        mishap,
      );
    },
  );

  it.each(['insertRow', 'sortRows', 'changeConsent', 'insertColumn'])(
    'are no others when a colleague’s %s comes in between, at whatever moment',
    (edit) => {
      const before = installed(copyOf(start), { scripts: [...scripts(), COLLEAGUE_SCRIPT] });
      before.run(edit);
      const everybody = byAddress(before.book);
      atEachCall(
        'deleteRows',
        start,
        (host) => host.run(edit),
        (host, call, _writes, name) => {
          // What comes between the last look and the call itself, a moment later, cannot be seen any more.
          if (name === 'Sheet.deleteRows') return;
          const left = byAddress(host.book);
          for (const [email, { Nr }] of everybody) {
            if (!GOING.includes(Number(Nr))) expect([...left.keys()], `at call ${call}, ${name}`).toContain(email);
          }
        },
        { scripts: [...scripts(), COLLEAGUE_SCRIPT] },
      );
    },
    240_000,
  );
});
