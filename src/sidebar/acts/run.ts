import type { SidebarTask, SliceOutcome } from '../../app/contract';
import { PLACE } from '../place-names';
import type { Ask } from '../server';
import type { LeftOver, Run } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts/in-language';
import { progressInWords } from '../words/progress-in-words';
import { secondsLeft } from '../words/time-left';
import { answerInWords, attempt, sayProblem, without } from './attempt';
import type { Looking } from './look';

/** Doing a task to its end, or until the user stops it. */
export interface Running {
  readonly start: (task: SidebarTask) => void;
  readonly cancel: () => void;
  /** Finds out whether a run from before has not come to its end. */
  readonly findLeftOver: () => void;
}

type Progress = { readonly done: number; readonly of: number };

const POLL_MILLISECONDS = 2000;
/** Any task may have been left unfinished; one that is added to the contract and not here does not compile. */
const TASKS: Readonly<Record<SidebarTask, true>> = {
  classifySheet: true,
  buildReconsentTab: true,
  buildAskAnotherWayTab: true,
  buildSafeToSendTab: true,
  buildQuestionsTab: true,
  buildStopMarketingTab: true,
  buildDeletionTab: true,
  applyAnswers: true,
  stopApproved: true,
  deleteApproved: true,
};

/** Makes the ways of running. Only one run is at work at a time. */
export function running(store: Store, ask: Ask, look: Looking): Running {
  const working = (by: Partial<Extract<Run, { state: 'working' }>>): void =>
    store.change(({ run }) => (run?.state === 'working' ? { run: { ...run, ...by } } : {}));

  const run = async (task: SidebarTask): Promise<void> => {
    store.change((state) => ({
      problems: without(without(state.problems, PLACE.run(task)), PLACE.cancel),
      run: { state: 'working', task, progress: state.leftOver, secondsLeft: null, cancelling: false },
      said: textsIn(state.language).run.title[task],
    }));
    const measured = progressOf(working);
    for (;;) {
      const slice = { inFlight: true };
      void poll(store, ask, slice, measured);
      const outcome = await answerInWords(store, () => ask('runSlice', task));
      slice.inFlight = false;
      if (outcome.state === 'unfinished') {
        measured(outcome.progress);
        // Once a slice: read out with every look it would never be silent.
        store.change((state) =>
          state.run?.state === 'working' ? { said: progressInWords(textsIn(state.language), state.run) } : {},
        );
      }
      if (outcome.state !== 'unfinished' || mustStop(store, outcome)) {
        end(store, task, outcome, () => void run(task));
        break;
      }
    }
    look.customers();
  };
  const start = (task: SidebarTask): void => {
    if (store.get().run?.state !== 'working') void run(task);
  };
  const findLeftOver = (): void => {
    const find = async () => ({ state: 'done', value: await ask('runProgress') }) as const;
    void attempt(store, PLACE.leftOver, find, (progress) => {
      const task = (Object.keys(TASKS) as SidebarTask[]).find((known) => known === progress?.task);
      if (progress && task && store.get().run === null) store.change({ leftOver: { ...progress, task } });
    });
  };
  const cancel = (): void => {
    working({ cancelling: true });
    void attempt(
      store,
      PLACE.cancel,
      () => ask('cancelRun'),
      () => undefined,
    ).then((heard) => {
      if (!heard) working({ cancelling: false });
    });
  };
  return { start, cancel, findLeftOver };
}

/** A slice that ends before it heard of the wish to stop must not be followed by another. */
function mustStop(store: Store, outcome: Extract<SliceOutcome, { state: 'unfinished' }>): boolean {
  const { run } = store.get();
  return outcome.cancelled === true || (run?.state === 'working' && run.cancelling);
}

function end(store: Store, task: SidebarTask, outcome: SliceOutcome, goOn: () => void): void {
  const { run } = store.get();
  const progress = run?.state === 'working' ? run.progress : null;
  if (outcome.state === 'failed') {
    store.change({ run: null, leftOver: leftOver(task, progress) });
    sayProblem(store, PLACE.run(task), outcome, goOn);
    return;
  }
  const { title, message } = outcome;
  store.change(({ previews, actPreviews }) => ({
    // What was to be written is written: the look at it is out of date.
    previews: outcome.state === 'done' ? without(previews, task) : previews,
    actPreviews: outcome.state === 'done' ? without(actPreviews, task) : actPreviews,
    run: { state: outcome.state === 'done' ? 'done' : 'stopped', task, title, message },
    leftOver: outcome.state === 'done' ? null : leftOver(task, outcome.progress),
    said: `${title}. ${message}`,
  }));
}

function leftOver(task: SidebarTask, progress: Progress | null): LeftOver | null {
  return progress === null ? null : { task, ...progress };
}

/** Takes note of how far the run is, and works out how long it will still take at the pace of this run. */
function progressOf(
  working: (by: { readonly progress: Progress; readonly secondsLeft: number | null }) => void,
): (progress: Progress) => void {
  const started = Date.now();
  let first: number | null = null;
  return (progress) => {
    first = first ?? progress.done;
    const pace = {
      milliseconds: Date.now() - started,
      done: progress.done - first,
      left: progress.of - progress.done,
    };
    working({ progress: { done: progress.done, of: progress.of }, secondsLeft: secondsLeft(pace) });
  };
}

/** Asks how far the run is as long as the slice is in flight, each time only after the answer to the time before. */
async function poll(
  store: Store,
  ask: Ask,
  slice: { readonly inFlight: boolean },
  measured: (progress: Progress) => void,
): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
    if (!slice.inFlight) return;
    // A failed look is no failed run: the slice itself says how it ended.
    const progress = await ask('runProgress').catch(() => null);
    if (!slice.inFlight || store.get().run?.state !== 'working') return;
    if (progress) measured(progress);
  }
}
