import { createHash, createHmac } from 'node:crypto';
import { expect } from 'vitest';
import type { CellStyle, SheetData, StoredValue } from '../../src/local/workbook';
import { judgedAll, keepUntilCell, type State } from './campaign-state';
import type { Company, Day, Row, Suppressions } from './law';
import { linesOf, type Office, sheetOf } from './office';
import { dayIn, TITLES, type Title } from './owners-sheet';
import { companyOn } from './shop-company';

/** What the owner had in a row before the campaign. */
export interface OwnRow {
  readonly cells: Readonly<Record<Title, StoredValue>>;
  readonly looks: readonly (CellStyle | undefined)[];
}

/** Columns of the owner's into which facts of the campaign are written. */
const WRITTEN: readonly Title[] = ['Unsubscribed', 'Unsubscribed on', 'Keep until'];

const customersOf = (office: Office): SheetData => sheetOf(office, 0);

/** The owner's rows by the mark that each has. */
export function ownRows(office: Office): ReadonlyMap<string, OwnRow> {
  const sheet = customersOf(office);
  const at = TITLES.map((title) => (sheet.values[0] ?? []).indexOf(title));
  return new Map(
    linesOf(sheet).map(({ row, cells }) => [
      String(cells['Shelf']),
      {
        cells: Object.fromEntries(TITLES.map((title) => [title, cells[title] ?? null])) as OwnRow['cells'],
        looks: at.map((column) => sheet.styles[row]?.[column]),
      },
    ]),
  );
}

/** Each row is there once, and no other; used also in the middle of a run, when `mayBeGone` may be gone already. */
export function noRowLost(office: Office, rows: readonly Row[], mayBeGone: ReadonlySet<string> = new Set()): void {
  const found = linesOf(customersOf(office)).map(({ cells }) => String(cells['Shelf']));
  const known = new Set(rows.map(({ id }) => id));
  expect(found.length, 'a row is doubled').toBe(new Set(found).size);
  expect(found.filter((id) => !known.has(id))).toEqual([]);
  expect(rows.map(({ id }) => id).filter((id) => !found.includes(id) && !mayBeGone.has(id))).toEqual([]);
}

/** The owner's cells, formulas and looks are what they were, but for facts that the campaign has brought. */
export function ownCellsAsTheyWere(office: Office, before: ReadonlyMap<string, OwnRow>): void {
  const sheet = customersOf(office);
  const heading = sheet.values[0] ?? [];
  const [spent, orders] = [heading.indexOf('Spent'), heading.indexOf('Orders')];
  const now = ownRows(office);
  for (const [id, { cells, looks }] of now) {
    const own = before.get(id);
    const strict = (one: OwnRow['cells'] | undefined) =>
      one && TITLES.filter((title) => !WRITTEN.includes(title)).map((title) => one[title]);
    expect(strict(cells), id).toEqual(strict(own?.cells));
    const untouched = TITLES.map((title, at) => (WRITTEN.includes(title) ? undefined : [title, looks[at]]));
    const lookedLike = TITLES.map((title, at) => (WRITTEN.includes(title) ? undefined : [title, own?.looks[at]]));
    expect(untouched, `the looks of ${id}`).toEqual(lookedLike);
  }
  const formulas = linesOf(sheet).map(({ row }) => [
    `${row},${spent}`,
    `=${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[orders]}${row + 1}*12.5`,
  ]);
  expect(Object.fromEntries(sheet.formulas)).toEqual(Object.fromEntries(formulas));
  expect(sheet.notes.get('0,19')).toBe('Only for the shop');
  expect(sheet.conditionalFormats.map(({ formula }) => formula)).toContain('=$R1>8');
  const { name, values, formulas: other } = sheetOf(office, 7);
  expect([name, values, [...other]]).toEqual([
    'Suppliers',
    [
      ['Firm', 'Phone'],
      ['SIA Dzirnavas', '00371'],
    ],
    [['5,1', '=LEN(B2)']],
  ]);
}

/** Beside each row stands what the law says it is. */
export function zonesAreLaw(office: Office, state: State, company: Company): void {
  const verdicts = judgedAll(state, company);
  const shown = linesOf(customersOf(office)).map(({ cells }) => [cells['Shelf'], cells['GDPR zone']]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries([...verdicts].map(([id, { zone }]) => [id, zone])));
}

/** The facts that the campaign has brought stand in the customers' sheet, and no others. */
export function factsAreLaw(office: Office, { rows }: State, before: ReadonlyMap<string, OwnRow>): void {
  const sheet = customersOf(office);
  const heading = (sheet.values[0] ?? []).map(String);
  const titled = (pattern: RegExp): string => heading.find((title) => pattern.test(title)) ?? '';
  const [said, day, stopped] = [titled(/^reconfirmed$/i), titled(/^reconfirm.*(date| on)$/i), titled(/stopped on/i)];
  const facts = (row: Row) => {
    const own = before.get(row.id)?.cells;
    const stoppedCell =
      row.stoppedOn === null ? dayIn(own?.['Keep until']) : keepUntilCell(row, companyOn(row.stoppedOn));
    return {
      reconfirmedOn: outweighed(row.optedOut, row.reconfirmed?.on ?? null),
      optedOut: row.optedOut !== null,
      optedOutOn: row.optedOut?.on ?? null,
      stoppedOn: row.stoppedOn,
      keepUntil: stoppedCell,
    };
  };
  const shown = linesOf(sheet).map(({ cells }) => [
    cells['Shelf'],
    {
      reconfirmedOn: outweighed(
        saysYes(cells['Unsubscribed']) ? { on: dayIn(cells['Unsubscribed on']) } : null,
        saysYes(cells[said]) ? dayIn(cells[day]) : null,
      ),
      optedOut: saysYes(cells['Unsubscribed']),
      optedOutOn: dayIn(cells['Unsubscribed on']),
      stoppedOn: dayIn(cells[stopped]),
      keepUntil: dayIn(cells['Keep until']),
    },
  ]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(rows.map((row) => [row.id, facts(row)])));
}

/** A confirmation that a refusal outweighs says nothing: it may stand or not. */
function outweighed(optedOut: Row['optedOut'], reconfirmed: Day | null): Day | null {
  const isOutweighed =
    optedOut !== null && (optedOut.on === null || reconfirmed === null || optedOut.on >= reconfirmed);
  return isOutweighed ? null : reconfirmed;
}

function saysYes(cell: StoredValue | undefined): boolean {
  return ['yes', 'jā', 'atteicies', 'true'].includes(String(cell ?? '').toLowerCase());
}

/** The suppression list holds the keyed hashes of these addresses, with their days, and nothing else. */
export function suppressionsAreLaw(office: Office, suppressions: Suppressions): void {
  const key = office.book.documentProperties.get('gdpr-zones.suppression-key') ?? '';
  const keyed = (address: string): string =>
    createHmac('sha256', Buffer.from(key, 'hex')).update(address).digest('hex');
  const tab = office.book.sheets.find(({ name }) => name === 'GDPR Suppression');
  const shown = (tab?.values.slice(1) ?? []).flatMap(([hash, channel, , day]) =>
    hash ? [[String(hash), `${channel ?? ''} ${dayIn(day)}`]] : [],
  );
  expect(shown.length, 'an entry is doubled').toBe(new Set(shown.map(([hash]) => hash)).size);
  const expected = [...suppressions].map(([address, day]: readonly [string, Day | null]) => [
    keyed(address),
    ` ${day}`,
  ]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
}

/** The lines of the log, each bound to all before it. */
export function logIsWhole(office: Office): readonly string[] {
  const tab = office.book.sheets.find(({ name }) => name === 'GDPR Log');
  const lines = (tab?.values.slice(1) ?? []).filter((line) => line.some(Boolean)).map((line) => line.map(String));
  let head = '';
  for (const [when = '', what = '', counts = '', rules = '', hash] of lines) {
    head = createHash('sha256')
      .update(`${head}\n${JSON.stringify([when, what, counts, rules])}`)
      .digest('hex');
    expect(hash, what).toBe(head);
  }
  return lines.map((line) => line.join(' | '));
}

const KEPT_WITHOUT_NAMES = ['GDPR Log', 'GDPR Suppression', 'GDPR Questions', 'GDPR Summary'];

/** Neither log nor suppression list nor what is kept beside the cells names anybody. */
export function namesNobody(office: Office, everybody: readonly Row[]): void {
  const tabs = office.book.sheets.filter(({ name }) => KEPT_WITHOUT_NAMES.includes(name));
  const texts = tabs.flatMap(({ values, notes }) => [
    ...values.flat().map((cell) => String(cell ?? '')),
    ...notes.values(),
  ]);
  const all = [...texts, ...office.book.documentProperties.values()].join('\n').toLowerCase();
  expect(namedIn(all, everybody)).toEqual([]);
}

/** No tab of ours holds a trace of people who were deleted and are in no row that stays. */
export function forgetsTheDeleted(office: Office, deleted: readonly Row[], kept: readonly Row[]): void {
  const stays = new Set(kept.flatMap(tracesOf));
  const tabs = office.book.sheets.filter(({ id, metadata }) => id !== 7 && (id === 0 || metadata.length > 0));
  for (const { name, values, notes } of tabs) {
    const all = [...values.flat().map((cell) => String(cell ?? '')), ...notes.values()].join('\n').toLowerCase();
    const left = deleted.flatMap(tracesOf).filter((trace) => !stays.has(trace) && all.includes(trace));
    expect(left, `left in ${name}`).toEqual([]);
  }
}

/** What would tell who somebody is; a first name alone, or `TRUE`, tells nothing. */
function tracesOf({ name, email, phone }: Row): readonly string[] {
  return [/\p{L}{3,} \p{L}{3,}/u.test(name) ? name : '', email.trim(), phone.replace(/ /g, '')]
    .filter((trace) => trace !== '')
    .map((trace) => trace.toLowerCase());
}

function namedIn(all: string, people: readonly Row[]): readonly string[] {
  return people.flatMap(tracesOf).filter((trace) => all.includes(trace));
}
