import { describe, expect, it } from 'vitest';
import type { SheetData } from '../../src/local/workbook';
import { copyOf } from '../faults/shop';
import { judgedAll, rowsTo, type State, withAnswers, withoutRows, withStopped } from './campaign-state';
import { answerAll } from './company-answers';
import { approve, pasteForm, typeAnswers, typeNoAnswer } from './hand';
import { keptUntil, personOf, type Row } from './law';
import { ALL_LISTS, addressedIn, COLUMN, keyIn, keyOf, LISTS, type List, peopleExpected, peopleOn } from './lists';
import { madeUpCustomers } from './made-up-customers';
import {
  callsOf,
  click,
  clickKilledAt,
  clickWhile,
  hideLinesWith,
  linesOf,
  moveTo,
  moveToFront,
  openedOn,
  rename,
  sheetOf,
  sortBy,
  tabNamed,
  takeFilterOff,
  typeInto,
} from './office';
import { addRow, ownersBook } from './owners-sheet';
import { countingOf, type PlannedAnswer, plannedAnswers } from './planned-answers';
import { seeded } from './seeded';
import { companyOn } from './shop-company';
import {
  factsAreLaw,
  forgetsTheDeleted,
  logIsWhole,
  namesNobody,
  noRowLost,
  ownCellsAsTheyWere,
  ownRows,
  suppressionsAreLaw,
  zonesAreLaw,
} from './whole';

const SEED = 2018;
const FIRST_DAY = '2026-01-15';
const APPLIED = '2026-02-24';
const AFTER = '2026-03-02';
const MUCH_LATER = '2026-04-10';
const STRANGER = 'stranger@nowhere.example';
/** At how many places a run is ended by Google before it is let through. */
const KILLS = 10;

const customers = madeUpCustomers(500, SEED);
const office = openedOn(ownersBook(customers, SEED + 1), FIRST_DAY);
let state: State = { rows: customers, suppressions: new Map() };
let own = ownRows(office);
const tabs = new Map<List, number>();
const everDeleted: Row[] = [];
let answers: readonly PlannedAnswer[] = [];
let earlierLog: readonly string[] = [];

const tabOf = (list: List): SheetData => sheetOf(office, tabs.get(list) ?? -1);

/** Makes a list; its tab is known by its number from then on. */
function make(list: List): void {
  click(office, list);
  if (!tabs.has(list)) tabs.set(list, tabNamed(office, LISTS[list].name).id);
}

/** What holds at every stage, and between the parts of a run that was cut off. */
function nothingIsLost(mayBeGone: ReadonlySet<string> = new Set()): void {
  noRowLost(office, state.rows, mayBeGone);
  ownCellsAsTheyWere(office, own);
  namesNobody(office, customers);
  const log = logIsWhole(office);
  expect(log.slice(0, earlierLog.length), 'a line of the log was changed').toEqual(earlierLog);
  earlierLog = log;
}

/** Who has an answer in a list, and so is not asked in it any more. */
function answeredIn(list: List): ReadonlySet<string> {
  return new Set(answersIn(list).map((text) => text.replace(/ (?:confirmed|declined)$/, '')));
}

/** The lists hold whom the law puts there, and nobody RED is among those to be written to. */
function listsAreLaw(day: string, lists: readonly List[] = ALL_LISTS): void {
  const company = companyOn(day);
  for (const list of lists) {
    if (list !== 'buildQuestionsTab') {
      const expected = peopleExpected(list, state, company);
      const answered = answeredIn(list);
      expect(peopleOn(tabOf(list), state.rows), list).toEqual(expected.filter((person) => !answered.has(person)));
    }
  }
  const verdicts = judgedAll(state, company);
  const red = state.rows.filter(({ id }) => verdicts.get(id)?.zone === 'RED');
  const notRed = new Set(state.rows.filter((row) => !red.includes(row)).map(personOf));
  for (const list of lists.filter((one) => one === 'buildReconsentTab' || one === 'buildSafeToSendTab')) {
    const written = addressedIn(tabOf(list));
    expect(
      red.map(personOf).filter((person) => written.includes(person) && !notRed.has(person)),
      list,
    ).toEqual([]);
  }
}

/** Clicks an item, ended by Google at one place after another, until it comes to its end. */
function clickThroughKills(item: string, mayBeGone: ReadonlySet<string> = new Set()): string {
  const calls = callsOf(office, item);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    clickKilledAt(office, item, Math.ceil((calls * kill) / (KILLS + 1)));
    nothingIsLost(mayBeGone);
  }
  return click(office, item).words;
}

/** Judges, and compares every row with the law. */
function judgedAsLaw(day: string): void {
  click(office, 'classifySheet');
  zonesAreLaw(office, state, companyOn(day));
}

/** What stands as an answer in some lists, with whose it is. */
function answersIn(...lists: readonly List[]): readonly string[] {
  const people = new Map(state.rows.map((row) => [keyOf(row), personOf(row)]));
  return lists
    .flatMap((list) => linesOf(tabOf(list)))
    .filter(({ cells }) => cells[COLUMN.answer] === 'confirmed' || cells[COLUMN.answer] === 'declined')
    .map(({ cells }) => `${people.get(keyIn(cells))} ${cells[COLUMN.answer]}`)
    .sort();
}

/** Of these rows those that the owner approves: one person of so many is held back with all their rows. */
function approvedOf(rows: readonly Row[], every: number): readonly Row[] {
  const people = [...new Set(rows.map(personOf))];
  const heldBack = new Set(people.filter((_, at) => at % every === 0));
  return rows.filter((row) => !heldBack.has(personOf(row)));
}

function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

/** Deletes what is approved, with kills, and lets the law do the same. */
function deleted(approved: readonly Row[], day: string): string {
  const ids = idsOf(approved);
  clickWhile(office, 'deleteApproved', Math.ceil(callsOf(office, 'deleteApproved') / 2), () =>
    sortBy(office, sheetOf(office, 0), 'Email', true),
  );
  nothingIsLost(ids);
  const words = clickThroughKills('deleteApproved', ids);
  state = withoutRows(state, ids, companyOn(day));
  everDeleted.push(...approved);
  nothingIsLost();
  forgetsTheDeleted(office, everDeleted, state.rows);
  suppressionsAreLaw(office, state.suppressions);
  return words;
}

describe('a campaign of 500 customers, from the first judging to the last deletion', () => {
  it('judges everybody as the law does, once the company has answered', () => {
    click(office, 'classifySheet');
    answerAll(office);
    clickThroughKills('classifySheet');
    zonesAreLaw(office, state, companyOn(FIRST_DAY));
    nothingIsLost();
  });

  it('makes the list of those to ask again', () => {
    make('buildReconsentTab');
    listsAreLaw(FIRST_DAY, ['buildReconsentTab']);
    nothingIsLost();
  });

  it('makes the list of those to delete', () => {
    make('buildDeletionTab');
    listsAreLaw(FIRST_DAY, ['buildDeletionTab']);
    nothingIsLost();
  });

  it('makes all other lists, each of exactly those whom the law puts there', () => {
    for (const list of ALL_LISTS) make(list);
    listsAreLaw(FIRST_DAY);
    nothingIsLost();
  });

  it('keeps every answer with its person while the lists are sorted, renamed, moved and filtered, and made again', () => {
    answers = plannedAnswers(state, companyOn(FIRST_DAY), APPLIED, SEED + 2);
    const inLists = answers.filter(({ by }) => by === 'list');
    for (const list of ['buildReconsentTab', 'buildAskAnotherWayTab'] as const) {
      const there = new Set(peopleOn(tabOf(list), state.rows));
      typeAnswers(
        office,
        tabOf(list),
        inLists.filter(({ person }) => there.has(person)),
        state.rows,
      );
      const silent = [...there].filter((person) => !answers.some((answer) => answer.person === person));
      typeNoAnswer(office, tabOf(list), new Set(silent.filter((_, at) => at % 3 === 0)), state.rows);
    }
    sortBy(office, tabOf('buildReconsentTab'), 'Name', false);
    sortBy(office, tabOf('buildAskAnotherWayTab'), COLUMN.key, true);
    rename(office, tabOf('buildReconsentTab'), 'Jautājām vēlreiz');
    moveToFront(office, tabOf('buildAskAnotherWayTab'));
    hideLinesWith(office, tabOf('buildReconsentTab'), COLUMN.answer, 'confirmed');
    const before = structuredClone(tabOf('buildReconsentTab').values);
    expect(click(office, 'buildReconsentTab').words).toContain('filter');
    expect(tabOf('buildReconsentTab').values).toEqual(before);
    takeFilterOff(tabOf('buildReconsentTab'));
    sortBy(office, sheetOf(office, 0), 'Name', true);
    clickThroughKills('buildReconsentTab');
    clickThroughKills('buildAskAnotherWayTab');
    listsAreLaw(FIRST_DAY);
    const typed = inLists.map(({ person, said }) => `${person} ${said}`).sort();
    expect(answersIn('buildReconsentTab', 'buildAskAnotherWayTab')).toEqual(typed);
    expect(typed.length).toBeGreaterThan(90);
    nothingIsLost();
  });

  it('takes a RED customer off the list who was typed into it by hand, and says so in the log', () => {
    const verdicts = judgedAll(state, companyOn(FIRST_DAY));
    const red = state.rows.find(
      ({ id, email, number }) => email !== '' && number === '' && verdicts.get(id)?.reason === 'pre-ticked',
    ) as Row;
    const list = tabOf('buildReconsentTab');
    const [key, email] = [COLUMN.key, COLUMN.email].map((title) => (list.values[0] ?? []).indexOf(title));
    typeInto(office, list, list.values.length, key ?? -1, keyOf(red));
    typeInto(office, list, list.values.length - 1, email ?? -1, red.email);
    typeInto(office, list, list.values.length - 1, (list.values[0] ?? []).indexOf(COLUMN.answer), 'no answer');
    make('buildReconsentTab');
    listsAreLaw(FIRST_DAY, ['buildReconsentTab']);
    expect(logIsWhole(office).join('\n')).toContain('left-list');
    nothingIsLost();
  });

  it('carries the answers of lists and form over into the customers’ sheet, once, whatever cuts it off', () => {
    const chance = seeded(SEED + 3);
    const inForm = answers.filter(({ by }) => by === 'form');
    pasteForm(office, [
      ...inForm.map(({ person, said, on }): [string, string, string] => [
        on,
        chance.percent(50) ? person.slice('email:'.length).toUpperCase() : ` ${person.slice('email:'.length)}`,
        said === 'confirmed'
          ? chance.oneOf(['Jā', 'yes', 'piekrītu', 'confirmed'])
          : chance.oneOf(['Nē', 'no', 'declined']),
      ]),
      ['2026-02-03', STRANGER, 'Jā'],
    ]);
    moveTo(office, APPLIED);
    const words = clickThroughKills('applyAnswers');
    state = withAnswers(state, countingOf(answers));
    factsAreLaw(office, state, own);
    suppressionsAreLaw(office, state.suppressions);
    // The stranger's answer is told by its place: no address is written anywhere else.
    const form = office.book.sheets.find(({ values }) => values.some((line) => line?.includes(STRANGER))) as SheetData;
    expect(words).toContain(`“${form.name}”, row ${form.values.length}: No customer has this address`);
    nothingIsLost();

    const before = structuredClone(sheetOf(office, 0).values);
    const suppressed = structuredClone(tabNamed(office, 'GDPR Suppression').values);
    click(office, 'applyAnswers');
    expect(sheetOf(office, 0).values).toEqual(before);
    factsAreLaw(office, state, own);
    expect(tabNamed(office, 'GDPR Suppression').values).toEqual(suppressed);
    judgedAsLaw(APPLIED);
  });

  it('deletes the refusals that are approved and no row more, while a colleague sorts the sheet', () => {
    moveTo(office, APPLIED);
    for (const list of ALL_LISTS) make(list);
    listsAreLaw(APPLIED);
    const approved = approvedOf(rowsTo('DELETE', state, companyOn(APPLIED)), 3);
    approve(office, tabOf('buildDeletionTab'), approved);
    sortBy(office, tabOf('buildDeletionTab'), 'Name', true);
    sortBy(office, sheetOf(office, 0), 'City', false);
    deleted(approved, APPLIED);
    judgedAsLaw(APPLIED);
  });

  it('takes a late answer before it is too late, and lists the silent once the deadline has passed', () => {
    moveTo(office, AFTER);
    const answered = new Set(answers.map(({ person }) => person));
    const late = rowsTo('DELETE', state, companyOn(AFTER))
      .filter(
        (row) => row.email !== '' && !answered.has(personOf(row)) && row.optedOut === null && row.request === 'none',
      )
      .filter((row) => row.consent === 'yes')
      .slice(0, 4)
      .map((row) => ({ person: personOf(row), said: 'confirmed', on: '2026-03-01' }) as const);
    pasteForm(
      office,
      late.map(({ person, on }) => [on, person.slice('email:'.length), 'jā']),
    );
    click(office, 'applyAnswers');
    state = withAnswers(state, late);
    factsAreLaw(office, state, own);
    for (const list of ALL_LISTS) make(list);
    listsAreLaw(AFTER);
    expect(peopleOn(tabOf('buildReconsentTab'), state.rows)).toEqual([]);
    judgedAsLaw(AFTER);
    nothingIsLost();
  });

  it('stops the marketing to those who are kept for another reason, and says until when', () => {
    const approved = approvedOf(rowsTo('STOP_MARKETING', state, companyOn(AFTER)), 6);
    approve(office, tabOf('buildStopMarketingTab'), approved);
    clickThroughKills('stopApproved');
    state = withStopped(state, idsOf(approved), companyOn(AFTER));
    factsAreLaw(office, state, own);
    suppressionsAreLaw(office, state.suppressions);
    nothingIsLost();
    make('buildStopMarketingTab');
    listsAreLaw(AFTER, ['buildStopMarketingTab']);
    for (const row of approved) expect(keptUntil(row, companyOn(AFTER))).not.toBe(null);
  });

  it('deletes the silent row by row, but no row that was changed after it was approved', () => {
    make('buildDeletionTab');
    const approved = approvedOf(rowsTo('DELETE', state, companyOn(AFTER)), 9);
    approve(office, tabOf('buildDeletionTab'), approved);
    const changed = approved.find(
      (row) => state.rows.filter((one) => personOf(one) === personOf(row)).length === 1,
    ) as Row;
    const line = linesOf(sheetOf(office, 0)).find(({ cells }) => cells['Shelf'] === changed.id);
    const city = (sheetOf(office, 0).values[0] ?? []).indexOf('City');
    typeInto(office, sheetOf(office, 0), line?.row ?? -1, city, 'Ventspils');
    own = new Map([...own, [changed.id, ownRows(office).get(changed.id) ?? own.get(changed.id)]] as [string, never][]);
    sortBy(office, sheetOf(office, 0), 'Orders', false);
    deleted(
      approved.filter((row) => row !== changed),
      AFTER,
    );
    make('buildDeletionTab');
    listsAreLaw(AFTER, ['buildDeletionTab']);
    judgedAsLaw(AFTER);
  });

  it('turns whoever refused RED at once when they are pasted back', () => {
    const refused = everDeleted.find((row) => row.email !== '' && row.optedOut !== null) as Row;
    const silent = everDeleted.find((row) => row.email !== '' && !state.suppressions.has(personOf(row))) as Row;
    const clean = { optedOut: null, reconfirmed: null, request: 'none', consent: 'yes' } as const;
    const back: readonly Row[] = [
      { ...refused, ...clean, id: 'S-9001', phone: '', lastPurchase: null, basis: null },
      { ...silent, ...clean, id: 'S-9002', phone: '', lastPurchase: null, basis: null },
    ];
    for (const row of back) addRow(sheetOf(office, 0), row, seeded(SEED + 5));
    state = { ...state, rows: [...state.rows, ...back] };
    own = new Map([...own, ...[...ownRows(office)].filter(([id]) => id.startsWith('S-9'))]);
    judgedAsLaw(AFTER);
    expect(judgedAll(state, companyOn(AFTER)).get('S-9001')?.reason).toBe('suppressed');
    nothingIsLost();
  });

  it('has a log that is whole, and finds a line that was changed or cut off', () => {
    expect(click(office, 'verifyLog').words).toMatch(/is whole/);
    const [changed, cut] = [1, 2].map(() => openedOn(copyOf(office.book), AFTER));
    const log = (one: typeof changed): SheetData => tabNamed(one ?? office, 'GDPR Log');
    (log(changed).values[2] ?? [])[2] = 'rows=0';
    log(cut).values.pop();
    if (changed) expect(click(changed, 'verifyLog').words).toMatch(/breaks/);
    if (cut) expect(click(cut, 'verifyLog').words).toMatch(/missing/);
  });

  it('ends as the law says, long after the deadline', () => {
    moveTo(office, MUCH_LATER);
    judgedAsLaw(MUCH_LATER);
    for (const list of ALL_LISTS) make(list);
    listsAreLaw(MUCH_LATER);
    nothingIsLost();
    factsAreLaw(office, state, own);
    suppressionsAreLaw(office, state.suppressions);
    forgetsTheDeleted(office, everDeleted, state.rows);
  });
});
