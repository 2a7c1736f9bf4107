import type { ActPreview, ActTask, ListTask } from '../../app/contract';
import type { ReasonCode } from '../named-in-contract';
import { PLACE } from '../place-names';
import { rememberPlace } from '../remembered-place';
import type { Ask } from '../server';
import type { StepName } from '../step-name';
import type { Store } from '../store';
import { textsIn } from '../texts/in-language';
import type { Problem } from '../words/failure';
import { type Answering, answering } from './answer';
import { attempt, isBusy, sayProblem } from './attempt';
import { looking } from './look';
import { type Running, running } from './run';

/** Everything that the user can do. */
export interface Acts {
  readonly answer: Answering;
  readonly run: Running;
  readonly refresh: () => void;
  /** Fetches the customers, unless they are there. */
  readonly lookAtCustomers: () => void;
  readonly lookAtColumns: () => void;
  /** Opens a step; null closes the one that is open. */
  readonly openStep: (step: StepName | null) => void;
  readonly unfold: (key: string, open: boolean) => void;
  /** Takes note of what is being typed, without saving it. */
  readonly draft: (place: string, value: string) => void;
  /** Says that what was typed at a place cannot be used. */
  readonly refuse: (place: string, problem: Problem) => void;
  readonly moreRows: (reason: ReasonCode) => void;
  readonly goToRow: (list: string, row: number, who: string) => void;
  readonly preview: (task: ListTask) => void;
  readonly previewAct: (task: ActTask) => void;
  /** Carries out what was looked at. What is to be deleted is looked at once more: had it changed, the user sees it first. */
  readonly carryOut: (task: ActTask) => void;
}

/** Makes everything that the user can do out of the store and the way to ask the add-on. */
export function makeActs(store: Store, ask: Ask): Acts {
  const look = looking(store, ask);
  const run = running(store, ask, look);
  const remember = (): void => rememberPlace(store.get());
  const previewAct = (task: ActTask, then: (preview: ActPreview) => void): void => {
    if (isBusy(store.get(), PLACE.preview(task))) return;
    void attempt(store, PLACE.preview(task), () => ask('previewAct', task), then);
  };
  const show = (preview: ActPreview): void =>
    store.change(({ actPreviews }) => ({
      actPreviews: { ...actPreviews, [preview.task]: preview },
      said: preview.says.join(' '),
    }));
  return {
    answer: answering(store, ask, look),
    run,
    refresh: look.everything,
    lookAtCustomers: look.customersOnce,
    lookAtColumns: look.columns,
    openStep: (step) => {
      store.change({ step });
      remember();
      if (step !== null && step !== 'columns') look.customersOnce();
    },
    unfold: (key, open) => {
      if (store.get().unfolded.includes(key) === open) return;
      store.change(({ unfolded }) => ({ unfolded: open ? [...unfolded, key] : unfolded.filter((one) => one !== key) }));
      remember();
    },
    draft: (place, value) => store.change(({ drafts }) => ({ drafts: { ...drafts, [place]: value } })),
    refuse: (place, problem) => sayProblem(store, place, problem, null),
    moreRows: (reason) => {
      const from = store.get().rows[reason]?.next ?? 1;
      void attempt(
        store,
        PLACE.rows(reason),
        () => ask('rowsWith', reason, from),
        ({ rows, next }) =>
          store.change((state) => ({
            rows: { ...state.rows, [reason]: { rows: [...(state.rows[reason]?.rows ?? []), ...rows], next } },
          })),
      );
    },
    goToRow: (list, row, who) =>
      void attempt(
        store,
        PLACE.goTo(list, row),
        () => ask('goToRow', row, who),
        () => undefined,
      ),
    preview: (task) =>
      void attempt(
        store,
        PLACE.preview(task),
        () => ask('previewList', task),
        (preview) => store.change((state) => ({ previews: { ...state.previews, [task]: preview } })),
      ),
    previewAct: (task) => previewAct(task, show),
    carryOut: (task) => {
      const seen = store.get().actPreviews[task];
      if (task !== 'deleteApproved' || seen === undefined) {
        run.start(task);
        return;
      }
      previewAct(task, (now) => {
        if (isSame(seen, now)) {
          run.start(task);
          return;
        }
        show(now);
        sayProblem(store, PLACE.preview(task), textsIn(store.get().language).mend.changedMeanwhile, null);
      });
    },
  };
}

function isSame(one: ActPreview, other: ActPreview): boolean {
  return one.rows === other.rows && one.says.join(' ') === other.says.join(' ');
}
