import { beforeAll, describe, expect, it } from 'vitest';
import type { ActTask, SidebarTask, SliceOutcome } from '../../src/app/contract';
import type { Script } from '../../src/local/host/execution';
import type { Host, HostOptions } from '../../src/local/host/host';
import type { WorkbookData } from '../../src/local/workbook';
import { addOnWith } from '../bugs/add-on';
import { callsOf, withoutZones } from '../faults/colleague';
import { copyOf, own, seen } from '../faults/shop';
import { grown, judged, listed, nothingLost } from '../faults/states';
import { installed } from './built-add-on';
import { asked } from './sidebar-page';

const ROWS = 60;
const TASKS: readonly (keyof typeof starts)[] = ['classifySheet', 'buildReconsentTab', 'buildDeletionTab'];

let scripts: readonly Script[];
beforeAll(async () => {
  // Every few rows are a call of their own, as every 33,000 are in a large sheet.
  const take = 'CELLS_A_WRITE = ';
  scripts = (await addOnWith([{ file: 'src/sheets/slice-size.ts', take, put: `${take}30 || ` }])).scripts;
});

const starts: Readonly<Record<Exclude<SidebarTask, ActTask>, () => WorkbookData>> = {
  classifySheet: unjudged,
  buildReconsentTab: () => grown(listed('buildReconsentTab', ROWS)),
  buildAskAnotherWayTab: () => grown(listed('buildAskAnotherWayTab', ROWS)),
  buildSafeToSendTab: () => grown(listed('buildSafeToSendTab', ROWS)),
  buildQuestionsTab: () => grown(listed('buildQuestionsTab', ROWS)),
  buildStopMarketingTab: () => grown(listed('buildStopMarketingTab', ROWS)),
  buildDeletionTab: () => grown(listed('buildDeletionTab', ROWS)),
};

describe('a run that the user stops', () => {
  it.each(TASKS)('%s: says how far it came, loses nothing, and is completed by the next one', (task) => {
    const start = starts[task]();
    const whole = with_(start);
    expect(slice(whole, task).state).toBe('done');
    let stopped = 0;
    for (let call = 5; call < 400; call += 12) {
      const host = with_(start);
      host.meanwhile(call, () => asked(host, 'cancelRun'));
      const outcome = slice(host, task);
      if (outcome.state === 'done') continue;
      stopped += 1;
      if (outcome.state !== 'unfinished') throw new Error(`${outcome.title}: ${outcome.message}`);
      const { progress, cancelled, message } = outcome;
      expect(cancelled).toBe(true);
      expect(message).toMatch(new RegExp(`\\b${progress.done} of ${progress.of}\\b`));
      expect(progress.done).toBeLessThan(progress.of);
      nothingLost(start, host.book);
      expect(progressOf(host)).toEqual({ task, ...progress });
      // What was asked of that run is not asked of the next one.
      expect(slice(host, task).state, `after call ${call}`).toBe('done');
      expect(seen(host.book)).toEqual(seen(whole.book));
      expect(host.ask('runProgress')).toBeNull();
    }
    expect(stopped).toBeGreaterThan(0);
  });

  it('leaves rows that are still to come without a zone, never with one that is out of date', () => {
    const start = unjudged();
    const host = with_(start);
    const calls = callsOf('classifySheet', start, { scripts });
    const second = calls.indexOf('Range.setValues', calls.indexOf('Range.setValues') + 1);
    host.meanwhile(second, () => asked(host, 'cancelRun'));
    expect(slice(host, 'classifySheet')).toMatchObject({ state: 'unfinished', cancelled: true });
    const whole = with_(start);
    slice(whole, 'classifySheet');
    const [found, expected] = [host, whole].map(({ book }) => book.sheets[0]?.values.map((line) => line[10] ?? ''));
    for (const [at, zone] of (found ?? []).entries()) expect(['', expected?.[at]]).toContain(zone);
    expect(found?.filter((zone) => zone === '').length).toBeGreaterThan(5);
  });
});

describe('asking a run to stop', () => {
  it('does not stop one that begins afterwards: nothing was at work', () => {
    for (const task of TASKS) {
      const host = with_(starts[task]());
      asked(host, 'cancelRun');
      expect(slice(host, task).state).toBe('done');
      expect(host.book.documentProperties.has('gdpr-zones.cancel')).toBe(false);
    }
  });

  it('does not stop one from the menu, which has no such button', () => {
    const host = with_(unjudged());
    host.meanwhile(20, () => asked(host, 'cancelRun'));
    host.run('classifySheet');
    expect(host.alerts).toEqual([]);
  });

  it('is not undone by another window that asks for a run of its own meanwhile', () => {
    const start = unjudged();
    const calls = callsOf('classifySheet', start, { scripts });
    const first = calls.indexOf('Range.setValues');
    const host = with_(start);
    host.meanwhile(first, () => {
      asked(host, 'cancelRun');
      expect(slice(host, 'classifySheet')).toMatchObject({
        state: 'failed',
        message: expect.stringMatching(/Another run/),
      });
    });
    expect(slice(host, 'classifySheet')).toMatchObject({ state: 'unfinished', cancelled: true });
  });
});

describe('a slice', () => {
  it('of what is no task is refused in words', () => {
    for (const task of ['deleteEverything', 'toString', '', 7, null]) {
      const outcome = with_(judged()).ask('runSlice', [task]) as SliceOutcome;
      expect(outcome.state).toBe('failed');
    }
  });

  it('says that it is done in the same words as the menu, and leaves the owner’s cells alone', () => {
    const start = grown(judged());
    const [menu, sidebar] = [with_(start), with_(start)];
    menu.run('classifySheet');
    const outcome = slice(sidebar, 'classifySheet');
    expect(outcome.message).toBe(menu.toasts.at(-1)?.message);
    expect(own(sidebar.book)).toEqual(own(start));
  });
});

/** Each row is to be written: none has its zone yet. */
function unjudged(): WorkbookData {
  return withoutZones(grown(judged(ROWS)));
}

function with_(book: WorkbookData, options: Partial<HostOptions> = {}): Host {
  return installed(copyOf(book), { scripts, ...options });
}

function slice(host: Host, task: SidebarTask): SliceOutcome {
  return host.ask('runSlice', [task]) as SliceOutcome;
}

function progressOf(host: Host): unknown {
  return host.ask('runProgress');
}
