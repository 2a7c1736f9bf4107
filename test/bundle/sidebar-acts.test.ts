import { describe, expect, it } from 'vitest';
import type { ActPreview, ActTask, SliceOutcome } from '../../src/app/contract';
import type { Host } from '../../src/local/host/host';
import { emptySheet, type SheetData, type StoredValue } from '../../src/local/workbook';
import { bookOf, installed, sheetNamed } from './built-add-on';
import { asked, customersOf, everythingIn, RAW, refusal, sourceIn } from './sidebar-page';

const HEADER = ['Name', 'Email', 'Consent', 'Consent date', 'Source', 'Unsubscribed', 'Last purchase'];
const KINDS: readonly (readonly StoredValue[])[] = [
  ['yes', '2016-06-01', 'web', '', ''],
  ['yes', '2016-06-01', 'purchased list', '', ''],
  ['yes', '2016-06-01', 'web', 'yes', '2025-06-01'],
];
const ACTS: readonly ActTask[] = ['applyAnswers', 'stopApproved', 'deleteApproved'];

describe('a look at what an act would do', () => {
  it('writes nothing, whatever waits and is approved', () => {
    for (const host of [installed(shop()), decided(), withForm(decided())]) {
      const before = everythingIn(host.book);
      for (const task of ACTS) asked(host, 'previewAct', task);
      expect(everythingIn(host.book)).toEqual(before);
    }
  });

  it('arrives as it was sent', () => {
    const host = withForm(decided());
    for (const task of ACTS) {
      const [sent, arrived] = [host.run('previewAct', [task]), host.ask('previewAct', [task])];
      expect(arrived).toEqual(sent);
      expect(JSON.parse(JSON.stringify(sent))).toStrictEqual(sent);
    }
  });

  it('counts the rows that are then deleted, and those that are left alone since they changed', () => {
    const host = decided();
    const [changed] = lines(sheetNamed(host, 'GDPR Deletion'));
    const name = String(changed?.[1]);
    customerNamed(host, name)[3] = '2015-01-01';
    const preview = look(host, 'deleteApproved');
    expect(preview).toMatchObject({ rows: 7, isAnything: true, opens: 0 });
    expect(preview.says.join(' ')).toMatch(/7 rows will be deleted.* 1 approved row has changed since/);
    expect(removedBy(host, 'deleteApproved')).toBe(7);
    expect(customerNamed(host, name)).toContain('2015-01-01');
  });

  it('tells what the answers that wait will make of the rows, before they are written', () => {
    const host = withForm(decided());
    const preview = look(host, 'deleteApproved');
    expect(preview.rows).toBe(7);
    expect(preview.says[0]).toMatch(/Answers that wait .* 1 row/);
    expect(removedBy(host, 'deleteApproved')).toBe(7);
  });

  it('counts the rows that are then marked as stopped', () => {
    const host = decided();
    const preview = look(host, 'stopApproved');
    expect(preview).toMatchObject({ rows: 8, isAnything: true });
    slice(host, 'stopApproved');
    const sheet = sheetNamed(host, 'Customers');
    const at = (sheet.values[0] ?? []).indexOf('Marketing stopped on');
    expect(sheet.values.slice(1).filter((line) => line[at])).toHaveLength(preview.rows);
    expect(look(host, 'stopApproved')).toMatchObject({ rows: 0, isAnything: false });
  });

  it('counts confirmations and refusals, names the columns to be made, and says of each open answer where it stands', () => {
    const host = decided();
    const tab = sheetNamed(host, 'GDPR Re-consent');
    const [answer, on] = ['Answer', 'Answered on'].map((title) => (tab.values[0] ?? []).indexOf(title)) as [
      number,
      number,
    ];
    const answers = [
      ['confirmed', '2026-01-10'],
      ['declined', '2026-01-10'],
      ['perhaps', ''],
    ];
    for (const [row, [said = '', day = '']] of answers.entries()) {
      const line = tab.values[row + 1] as StoredValue[];
      line[answer] = said;
      line[on] = day;
    }
    const preview = look(host, 'applyAnswers');
    expect(preview).toMatchObject({ rows: 2, isAnything: true, opens: 1 });
    expect(preview.open).toMatchObject([{ sheet: 'GDPR Re-consent', row: 4 }]);
    expect(preview.says.join(' ')).toMatch(/1 row will be confirmed.* 1 row will be marked as refused.*“Reconfirmed”/);
    expect(slice(host, 'applyAnswers').message).toMatch(/1 row is confirmed again.* 1 row has refused/);
    expect(sheetNamed(host, 'Customers').values[0]).toEqual(expect.arrayContaining(['Reconfirmed', 'Reconfirmed on']));
    expect(look(host, 'applyAnswers')).toMatchObject({ rows: 0, isAnything: false });
  });

  it('says what is missing where there is no list, or nothing approved in it', () => {
    const none = installed(shop());
    expect(look(none, 'deleteApproved')).toMatchObject({ rows: 0, isAnything: false });
    expect(look(none, 'deleteApproved').says.join(' ')).toMatch(/There is no list “GDPR Deletion” yet/);
    const host = listed();
    expect(look(host, 'stopApproved').says.join(' ')).toMatch(/No line is approved in “GDPR Stop marketing”/);
  });

  it('is refused in words where it is no act', () => {
    for (const task of ['classifySheet', 'toString', '', 7, null])
      expect(refusal(installed(shop()), 'previewAct', task)).not.toMatch(RAW);
  });
});

function shop() {
  const line = (at: number) => [`N${at}`, `n${at}@example.lv`, ...(KINDS[at % KINDS.length] ?? [])];
  return bookOf([HEADER, ...Array.from({ length: 24 }, (_, at) => line(at))]);
}

/** Somebody to ask again, somebody to delete, somebody to stop marketing to: a third of the customers each. */
function listed(): Host {
  const host = installed(shop());
  host.run('classifySheet');
  for (const [key, value] of [
    ['strategy', 'GREEN'],
    ['procedureAdopted', '2025-05-20'],
    ['optOutOffered', 'yes'],
  ])
    asked(host, 'answerSetting', key, value);
  for (const { question, good } of sourceIn(customersOf(host), 'web').questions)
    asked(host, 'answerSource', 'web', question, good);
  for (const task of ['classifySheet', 'buildReconsentTab', 'buildStopMarketingTab', 'buildDeletionTab']) {
    host.book.activeSheetId = 0;
    host.run(task);
  }
  host.book.activeSheetId = 0;
  expect(host.alerts).toEqual([]);
  return host;
}

/** With every line of both lists approved. */
function decided(): Host {
  const host = listed();
  for (const name of ['GDPR Stop marketing', 'GDPR Deletion']) {
    const tab = sheetNamed(host, name);
    const at = (tab.values[0] ?? []).indexOf('Approve');
    expect(lines(tab)).toHaveLength(8);
    for (const line of lines(tab)) line[at] = true;
  }
  return host;
}

/** With a form in which somebody refuses who is approved for deletion. */
function withForm(host: Host): Host {
  const form: SheetData = emptySheet(host.book.nextSheetId, 'Answers', 100, 10);
  form.values = [
    ['Timestamp', 'Email', 'Do you agree to receive marketing?'],
    ['2026-01-12', 'n1@example.lv', 'No'],
  ];
  host.book.nextSheetId += 1;
  host.book.sheets.push(form);
  return host;
}

function lines({ values }: SheetData): StoredValue[][] {
  return values.slice(1).filter(([key]) => key);
}

function customerNamed(host: Host, name: string): StoredValue[] {
  const found = sheetNamed(host, 'Customers').values.find(([first]) => first === name);
  if (found === undefined) throw new Error(`There is no customer ${name}`);
  return found;
}

function look(host: Host, task: ActTask): ActPreview {
  host.book.activeSheetId = 0;
  return asked(host, 'previewAct', task);
}

/** Slice after slice, as the sidebar asks for them. */
function slice(host: Host, task: ActTask): SliceOutcome {
  host.book.activeSheetId = 0;
  let outcome = host.ask('runSlice', [task]) as SliceOutcome;
  for (let more = 0; more < 5 && outcome.state === 'unfinished'; more += 1) {
    outcome = host.ask('runSlice', [task]) as SliceOutcome;
  }
  expect(outcome.state, `${outcome.title}: ${outcome.message}`).toBe('done');
  return outcome;
}

function removedBy(host: Host, task: ActTask): number {
  const before = lines(sheetNamed(host, 'Customers')).length;
  expect(slice(host, task).message).toMatch(/The receipt is in/);
  return before - lines(sheetNamed(host, 'Customers')).length;
}
