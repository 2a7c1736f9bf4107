import { expect } from 'vitest';
import type { HostSwitches } from '../../src/local/host/grid/desk';
import type { Host, HostOptions } from '../../src/local/host/host';
import type { WorkbookData } from '../../src/local/workbook';
import { copyOf, installed } from './shop';

/** A way in which a call goes wrong, by the number of the call in the execution. */
export const MISHAPS: Readonly<Record<string, (call: number) => Partial<HostSwitches>>> = {
  'the execution is killed': (call) => ({ callsBeforeTimeout: call - 1 }),
  'the call times out': (call) => ({ faults: [{ call: '*', occurrence: call }] }),
  'the call times out although it took effect': (call) => ({
    faults: [{ call: '*', occurrence: call, takesEffect: true }],
  }),
  // A second try is made at once: this one fails too.
  'the service is down from that call on': (call) => ({
    faults: Array.from({ length: 400 }, (_, at) => ({ call: '*', occurrence: call + at })),
  }),
};

/** A menu item, or what somebody does besides, with what they are told of it. */
export type Operation = string | ((host: Host) => Told);

/** What somebody is told of what they did; of an edit nobody is told anything. */
export interface Told {
  readonly isDone: boolean;
  readonly words: readonly string[];
}

/** What an operation promises whatever goes wrong in it. */
export interface Endurance {
  /** The spreadsheet before the operation. */
  readonly start: WorkbookData;
  /** A menu item, or what somebody does besides: it tells whether that came to its end. */
  readonly operation: Operation;
  readonly options?: Partial<HostOptions> | undefined;
  /** What must hold after the mishap, whatever it was. */
  readonly kept: (before: WorkbookData, after: WorkbookData) => void;
  /** What is compared of the spreadsheets when a second run has completed the work. */
  readonly result: (book: WorkbookData) => unknown;
}

/** How many calls an operation makes when nothing goes wrong, and the spreadsheet afterwards. */
export function undisturbed({ start, operation, options }: Endurance): {
  calls: number;
  book: WorkbookData;
  host: Host;
} {
  const host = installed(copyOf(start), options);
  expect(perform(host, operation)).toEqual({ isDone: true, words: [] });
  return { calls: [...host.calls.values()].reduce((sum, count) => sum + count, 0), book: host.book, host };
}

/**
 * Runs an operation once for each of its calls, with a mishap at that call: nothing may be lost, nothing raw may be shown,
 * and a second run must bring the same result as a run that nothing disturbed.
 */
export function survives(endurance: Endurance, mishap: (call: number) => Partial<HostSwitches>): void {
  const { start, operation, options, kept, result } = endurance;
  const { calls, book } = undisturbed(endurance);
  const whole = result(book);
  for (let call = 1; call <= calls; call += 1) {
    const during = installed(copyOf(start), { ...options, settings: { ...options?.settings, ...mishap(call) } });
    const isCompleted = runToItsEnd(during, operation, call);
    kept(start, during.book);
    // A formula that failed with the service shows so until it is written anew.
    if (isCompleted && during.formulaErrors.size === 0) {
      expect(result(during.book), `after a mishap at call ${call}`).toEqual(whole);
      continue;
    }
    const after = installed(during.book, options);
    expect(perform(after, operation), `the second run, after call ${call}`).toEqual({ isDone: true, words: [] });
    kept(start, after.book);
    expect(result(after.book), `the second run, after call ${call}`).toEqual(whole);
  }
}

/**
 * False where the run was stopped: by Google, which says so itself, or with a message in our words; or where not even that
 * could be shown.
 */
function runToItsEnd(host: Host, operation: Operation, call: number): boolean {
  let told: Told;
  try {
    told = perform(host, operation);
  } catch (error) {
    expect(String(error), `at call ${call}`).toMatch(/Exceeded maximum execution time|timed out/);
    return false;
  }
  for (const words of told.words) expect(words, `at call ${call}`).not.toMatch(/Service|Exception|undefined/);
  return told.isDone;
}

function perform(host: Host, operation: Operation): Told {
  if (typeof operation !== 'string') return operation(host);
  host.run(operation);
  return { isDone: host.alerts.length === 0, words: host.alerts.map(({ prompt }) => prompt) };
}
