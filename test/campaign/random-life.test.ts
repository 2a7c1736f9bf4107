import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetData, StoredValue, WorkbookData } from '../../src/local/workbook';
import { copyOf } from '../faults/shop';
import { answerAll } from './company-answers';
import { personOf, type Row } from './law';
import { COLUMN, keyIn, keyOf } from './lists';
import {
  callsOf,
  click,
  clickKilledAt,
  linesOf,
  moveTo,
  type Office,
  openedOn,
  sheetOf,
  sortBy,
  typeInto,
} from './office';
import { addRow, ownersBook, TITLES } from './owners-sheet';
import { seeded } from './seeded';
import { SOURCES } from './shop-company';
import { logIsWhole } from './whole';

const STARTS = '2026-01-15';
const ITEMS = [
  'classifySheet',
  'buildReconsentTab',
  'buildAskAnotherWayTab',
  'buildStopMarketingTab',
  'buildDeletionTab',
  'buildSafeToSendTab',
  'applyAnswers',
  'deleteApproved',
  'stopApproved',
] as const;

/** Something that happens to the spreadsheet; the numbers choose among what is there at that moment. */
type Happening =
  | { readonly kind: 'click'; readonly item: (typeof ITEMS)[number] }
  | { readonly kind: 'killed'; readonly item: (typeof ITEMS)[number]; readonly at: number }
  | { readonly kind: 'answer'; readonly list: number; readonly line: number; readonly said: 'confirmed' | 'declined' }
  | { readonly kind: 'approve'; readonly list: number; readonly line: number }
  | { readonly kind: 'sort'; readonly sheet: number; readonly title: number }
  | { readonly kind: 'edit'; readonly row: number; readonly what: 'opt out' | 'other source' | 'purchase' }
  | { readonly kind: 'paste back'; readonly which: number }
  | { readonly kind: 'days pass'; readonly days: number };

/** A small shop in the middle of its campaign, and what must not be forgotten of it. */
interface Life {
  readonly office: Office;
  /** The rows that must be there. */
  readonly rows: Map<string, Row>;
  readonly gone: Row[];
  /** Who has refused in the sheet, or with an answer that was taken over. */
  readonly refused: Set<string>;
  /** Who has refused in a list, which is still to be taken over. */
  readonly refusing: Set<string>;
  log: readonly string[];
  pasted: number;
}

const small = fc.nat(19);
const item = fc.constantFrom(...ITEMS);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('click'), item }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('killed'), item, at: fc.integer({ min: 5, max: 95 }) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('answer'),
      list: fc.nat(1),
      line: small,
      said: fc.constantFrom('confirmed', 'declined'),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('approve'), list: fc.nat(1), line: small }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sort'), sheet: fc.nat(4), title: fc.nat(4) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('edit'),
      row: small,
      what: fc.constantFrom('opt out', 'other source', 'purchase'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('paste back'), which: small }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('days pass'), days: fc.integer({ min: 1, max: 50 }) }) },
) as fc.Arbitrary<Happening>;

describe('whatever happens to a spreadsheet, in whatever order', () => {
  const customers = smallShop();
  let start: WorkbookData;
  beforeAll(() => {
    const office = openedOn(ownersBook(customers, 3), STARTS);
    click(office, 'classifySheet');
    answerAll(office);
    for (const one of ITEMS.slice(0, 6)) click(office, one);
    start = office.book;
  });

  it('no row is lost or doubled, no refusal is forgotten, and the log is whole', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 4, maxLength: 14 }), (happenings) => {
        const life = begun(start, customers);
        for (const one of happenings) happens(life, one);
        // At last everything that is under way is brought to its end, and everybody is judged.
        for (const one of ['applyAnswers', 'deleteApproved', 'classifySheet'] as const)
          happens(life, { kind: 'click', item: one });
        nobodyWhoRefusedMayBeWrittenTo(life);
      }),
      { numRuns: 25 },
    );
  });
});

/** One customer of each source, two who have opted out, a person in two rows, and one with a phone alone. */
function smallShop(): readonly Row[] {
  const row = (at: number, own: Partial<Row>): Row => ({
    id: `S-${at}`,
    number: at % 3 === 0 ? `00${at}` : '',
    name: at === 4 ? '=1+1' : `Ķēniņš Nr${at}`,
    email: `nr${at}@example.lv`,
    phone: at % 2 === 0 ? `+371200000${String(at).padStart(2, '0')}` : '',
    consent: 'yes',
    consentDay: { from: '2016-03-01', to: '2016-03-01' },
    source: 'web form 2015',
    optOutOffered: 'yes',
    optedOut: null,
    reconfirmed: null,
    lastPurchase: at % 4 === 0 ? '2024-05-05' : null,
    request: 'none',
    basis: null,
    bounced: false,
    stoppedOn: null,
    ...own,
  });
  const bySource = Object.keys(SOURCES).map((source, at) => row(at + 1, { source }));
  return [
    ...bySource,
    row(11, { optedOut: { on: null } }),
    row(12, { optedOut: { on: null } }),
    row(13, { email: ' NR1@example.lv' }),
    row(14, { email: '' }),
    row(15, {}),
    row(16, {}),
  ];
}

function begun(start: WorkbookData, customers: readonly Row[]): Life {
  return {
    office: openedOn(copyOf(start), STARTS),
    rows: new Map(customers.map((row) => [row.id, row])),
    gone: [],
    refused: new Set(customers.filter(({ optedOut }) => optedOut !== null).map(personOf)),
    refusing: new Set(),
    log: [],
    pasted: 0,
  };
}

function happens(life: Life, one: Happening): void {
  const { office } = life;
  if (one.kind === 'click') clicked(life, one.item, () => click(office, one.item).isKilled);
  else if (one.kind === 'killed') {
    const call = Math.ceil((callsOf(office, one.item) * one.at) / 100);
    clicked(life, one.item, () => clickKilledAt(office, one.item, call).isKilled);
  } else if (one.kind === 'answer') answers(life, one);
  else if (one.kind === 'approve') approves(life, one);
  else if (one.kind === 'sort') sorts(life, one);
  else if (one.kind === 'edit') edits(life, one);
  else if (one.kind === 'paste back') pastesBack(life, one);
  else moveTo(office, new Date(office.now + one.days * 86_400_000).toISOString().slice(0, 10));
  allIsThere(life);
}

/** Runs an item. Rows may go only by a deletion, and only those that were approved. */
function clicked(life: Life, name: string, run: () => boolean): void {
  const approved = name === 'deleteApproved' ? approvedIn(life) : new Set<string>();
  const isKilled = run();
  const found = new Set(idsIn(life));
  for (const [id, row] of [...life.rows]) {
    if (found.has(id)) continue;
    expect([...approved], `${id} is gone`).toContain(keyOf(row));
    life.rows.delete(id);
    life.gone.push(row);
  }
  if (name !== 'applyAnswers' || isKilled) return;
  for (const person of life.refusing) life.refused.add(person);
  life.refusing.clear();
}

function allIsThere(life: Life): void {
  expect(idsIn(life).sort()).toEqual([...life.rows.keys()].sort());
  const log = logIsWhole(life.office);
  expect(log.slice(0, life.log.length)).toEqual(life.log);
  life.log = log;
}

function nobodyWhoRefusedMayBeWrittenTo({ office, rows, refused }: Life): void {
  for (const { cells } of linesOf(sheetOf(office, 0))) {
    const row = rows.get(String(cells['Shelf']));
    if (row && refused.has(personOf(row))) expect([row.id, cells['GDPR zone']]).toEqual([row.id, 'RED']);
  }
}

function answers(life: Life, { list, line, said }: Extract<Happening, { kind: 'answer' }>): void {
  const tab = tabOf(life, ['GDPR Re-consent', 'GDPR Ask another way'][list] ?? '');
  const chosen = choose(tab ? linesOf(tab) : [], line);
  const row = chosen && [...life.rows.values()].find((one) => keyOf(one) === keyIn(chosen.cells));
  if (!tab || !chosen || !row) return;
  // Nobody who has refused comes back here: then nobody of them may ever be anything but RED.
  const isNo = said === 'declined' || life.refused.has(personOf(row)) || life.refusing.has(personOf(row));
  const [answer, day] = [COLUMN.answer, COLUMN.answeredOn].map((title) => (tab.values[0] ?? []).indexOf(title));
  typeInto(life.office, tab, chosen.row, answer ?? -1, isNo ? 'declined' : 'confirmed');
  typeInto(life.office, tab, chosen.row, day ?? -1, new Date(life.office.now).toISOString().slice(0, 10));
  if (isNo) life.refusing.add(personOf(row));
}

function approves({ office, ...life }: Life, { list, line }: Extract<Happening, { kind: 'approve' }>): void {
  const tab = tabOf({ office, ...life }, ['GDPR Deletion', 'GDPR Stop marketing'][list] ?? '');
  const chosen = choose(tab ? linesOf(tab) : [], line);
  if (!tab || !chosen) return;
  typeInto(office, tab, chosen.row, (tab.values[0] ?? []).indexOf(COLUMN.approve), true);
}

function sorts({ office }: Life, { sheet, title }: Extract<Happening, { kind: 'sort' }>): void {
  const names = ['GDPR Re-consent', 'GDPR Ask another way', 'GDPR Deletion', 'GDPR Stop marketing'];
  const tab = office.book.sheets.find(({ name }) => name === names[sheet]) ?? sheetOf(office, 0);
  const heading = (tab.values[0] ?? []).map(String);
  sortBy(office, tab, heading[title % heading.length] ?? '', title % 2 === 0);
}

function edits(life: Life, { row, what }: Extract<Happening, { kind: 'edit' }>): void {
  const customers = sheetOf(life.office, 0);
  const line = choose(linesOf(customers), row);
  const own = line && life.rows.get(String(line.cells['Shelf']));
  if (!line || !own) return;
  const written = {
    'opt out': ['Unsubscribed', 'jā'],
    'other source': ['Source', 'shop counter 2012'],
    purchase: ['Last purchase', '2025-05-05'],
  } as const;
  const [title, text] = written[what];
  typeInto(life.office, customers, line.row, TITLES.indexOf(title), text);
  if (what === 'opt out') life.refused.add(personOf(own));
}

/** A deleted customer comes back with an old list: the same address and a consent from before. */
function pastesBack(life: Life, { which }: Extract<Happening, { kind: 'paste back' }>): void {
  const gone = choose(life.gone, which);
  if (!gone) return;
  life.pasted += 1;
  const back: Row = { ...gone, id: `B-${life.pasted}`, optedOut: null, consent: 'yes' };
  addRow(sheetOf(life.office, 0), back, seeded(life.pasted));
  life.rows.set(back.id, back);
}

function approvedIn(life: Life): ReadonlySet<string> {
  const tab = tabOf(life, 'GDPR Deletion');
  const ticked = (tab ? linesOf(tab) : []).filter(({ cells }) => cells[COLUMN.approve] === true);
  return new Set(ticked.map(({ cells }) => keyIn(cells)));
}

function idsIn({ office }: Life): string[] {
  return linesOf(sheetOf(office, 0)).map(({ cells }: { cells: Readonly<Record<string, StoredValue>> }) =>
    String(cells['Shelf']),
  );
}

function tabOf({ office }: Pick<Life, 'office'>, name: string): SheetData | undefined {
  return office.book.sheets.find((sheet) => sheet.name === name);
}

function choose<T>(all: readonly T[], at: number): T | undefined {
  return all.length === 0 ? undefined : all[at % all.length];
}
