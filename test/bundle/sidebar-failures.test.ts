import { describe, expect, it } from 'vitest';
import type { Fault, HostSwitches } from '../../src/local/host/grid/desk';
import type { Host, HostOptions } from '../../src/local/host/host';
import type { WorkbookData } from '../../src/local/workbook';
import { copyOf } from '../faults/shop';
import { judged } from '../faults/states';
import { installed } from './built-add-on';
import { RAW } from './sidebar-page';

/** Everything that the sidebar may ask, and two of each kind that change something. */
const ASKS: readonly (readonly [string, readonly unknown[]])[] = [
  ['readColumns', []],
  ['lookAtCustomers', []],
  ['rowsWith', ['opted-out', 1]],
  ['previewList', ['buildReconsentTab']],
  ['previewList', ['buildDeletionTab']],
  ['kitFacts', []],
  ['goToRow', [3, '=N1']],
  ['correctColumn', [9, 'Notes', 'ignored']],
  ['answerSource', ['web', 'preTicked', 'no']],
  ['answerSetting', ['strategy', 'GREY']],
  ['runSlice', ['classifySheet']],
  ['runSlice', ['buildDeletionTab']],
  ['cancelRun', []],
];

/** What Google says when it refuses, from the reports of many years, and in the words of another language. */
const SAID: readonly string[] = [
  'PERMISSION_DENIED',
  'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
  'Authorization is required to perform that action.',
  'Service Spreadsheets timed out while accessing document with id local-workbook.',
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  'Service invoked too many times for one day: properties.',
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.',
  'Iestājās taimauts, piekļūstot dokumentam ar ID local-workbook.',
];

describe.each(['en', 'lv'])('what is answered when something goes wrong (%s)', (userLocale) => {
  const start = judged();

  it('is in words of ours, whichever service it is that refuses, whatever it says, and from whatever call on', () => {
    let told = 0;
    for (const [name, args] of ASKS) {
      for (const [call, count] of callsMade(start, name, args)) {
        for (const first of new Set([1, count])) {
          // Each service says something else each time, so that all is said by many.
          const message = SAID[told % SAID.length] ?? '';
          told += 1;
          const host = ask(start, { faults: lasting(call, first, message) }, { userLocale });
          inWords(host.ask(name, args), userLocale, `${name}, ${call} ${first}: ${message}`);
        }
      }
    }
    expect(told).toBeGreaterThan(10 * SAID.length);
  });

  it('is in words where another run holds the lock, for all that write; going to a row need not wait for it', () => {
    expect(ask(start, { lockIsTaken: true }, { userLocale }).ask('goToRow', [3, '=N1'])).toMatchObject({
      state: 'done',
    });
    for (const [name, args] of ASKS.slice(7, 12)) {
      const answer = ask(start, { lockIsTaken: true }, { userLocale }).ask(name, args) as Answered;
      expect(answer.state, name).toBe('failed');
      inWords(answer, userLocale, name);
    }
  });

  it('is in words where the person may only look: looking goes on', () => {
    for (const [at, [name, args]] of ASKS.entries()) {
      const answer = ask(start, { isViewer: true }, { userLocale }).ask(name, args) as Answered;
      inWords(answer, userLocale, name);
      if (at < 7) expect(answer.state, name).toBe('done');
      else if (name !== 'cancelRun' && name !== 'runSlice') expect(answer.state, name).toBe('failed');
    }
  });

  it('is in words where there is no table, no customer, or a setting that cannot be read', () => {
    const empty = copyOf(start);
    for (const line of empty.sheets[0]?.values.slice(1) ?? []) line.fill('');
    const noTable = copyOf(start);
    for (const line of noTable.sheets[0]?.values ?? []) line.fill('');
    const broken = copyOf(start);
    broken.sheets
      .find(({ name }) => name === 'GDPR Settings')
      ?.values.find(([label]) => label === 'Strategy')
      ?.splice(1, 1, 'purple');
    for (const book of [empty, noTable, broken]) {
      for (const [name, args] of ASKS.slice(0, 5)) {
        const answer = installed(copyOf(book), { userLocale }).ask(name, args) as Answered;
        expect(answer.state, name).toBe('failed');
        inWords(answer, userLocale, name);
      }
    }
  });

  it('is in words whatever a page may send', () => {
    for (const [name, args] of ASKS) {
      for (const odd of [null, -1, 1e9, 'constructor', '__proto__', {}, [], true, '<img src=x onerror=alert(1)>']) {
        const sent = args.length === 0 ? [odd] : args.map(() => odd);
        inWords(installed(copyOf(start), { userLocale }).ask(name, sent), userLocale, `${name} ${String(odd)}`);
      }
    }
  }, 120_000);
});

type Answered = { readonly state: string; readonly title?: string; readonly message?: string };

function ask(start: WorkbookData, settings: Partial<HostSwitches>, options: Partial<HostOptions>): Host {
  return installed(copyOf(start), { ...options, settings });
}

/** A second try is made at once: it fails too. */
function lasting(call: string, first: number, message: string): readonly Fault[] {
  return Array.from({ length: 60 }, (_, at) => ({ call, occurrence: first + at, message }));
}

/** Which calls there are, and how many of each; the user's language is asked where all else has failed. */
function callsMade(
  start: WorkbookData,
  name: string,
  args: readonly unknown[],
): readonly (readonly [string, number])[] {
  const host = installed(copyOf(start));
  host.ask(name, args);
  return [...host.calls].filter(([call]) => !call.startsWith('Session.'));
}

function inWords(answered: unknown, userLocale: string, what: string): void {
  // How far a run is: nothing, where that cannot be told.
  if (answered === null) return;
  const { state, title, message } = answered as Answered;
  expect(['done', 'failed', 'unfinished'], what).toContain(state);
  if (state !== 'failed') return;
  expect(title, what).not.toMatch(RAW);
  expect(message, what).not.toMatch(RAW);
  expect(message?.length, what).toBeGreaterThan(20);
  // What is said before the settings could be read is in the user's own language.
  if (userLocale === 'lv') expect(`${title} ${message}`, what).toMatch(/[āčēģīķļņšūž]/);
}
