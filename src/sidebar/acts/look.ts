import type { ColumnsView, CustomersView } from '../../app/contract';
import { frontQuestions, inKeptOrder } from '../front-questions';
import type { Ask } from '../server';
import type { State } from '../state';
import type { Change, Store } from '../store';
import { textsIn } from '../texts/in-language';
import { attempt, isBusy } from './attempt';

/** Fetching what the page shows. */
export interface Looking {
  readonly columns: () => void;
  /** Fetches the customers, unless they are there or on their way. */
  readonly customersOnce: () => void;
  /** Counts anew, a moment after the last of several answers. */
  readonly recount: () => void;
  /** Counts anew at once. */
  readonly customers: () => void;
  readonly everything: () => void;
}

const RECOUNT_AFTER_MILLISECONDS = 700;

/** Makes the ways of fetching; of customers that were asked for twice only the later answer is shown. */
export function looking(store: Store, ask: Ask): Looking {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const columns = (): Promise<boolean> =>
    attempt(
      store,
      'columns',
      () => ask('readColumns'),
      (view) => store.change(withColumns(view)),
    );

  const customers = async (): Promise<boolean> => {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    // What is entered from now on is not in the answer.
    const entered = store.get().drafts;
    if (store.get().customers !== null) store.change({ recounting: true });
    const told = await attempt(
      store,
      'customers',
      () => ask('lookAtCustomers'),
      (view) => {
        if (mine === asked) store.change((state) => withCustomers(state, view, entered));
      },
    );
    if (mine === asked) store.change({ recounting: false });
    return told;
  };
  const recount = (): void => {
    clearTimeout(timer);
    store.change({ recounting: true });
    timer = setTimeout(() => void customers(), RECOUNT_AFTER_MILLISECONDS);
  };
  const everything = async (): Promise<void> => {
    store.change({ front: {}, sourceOrder: [], rows: {}, previews: {}, actPreviews: {} });
    const both = await Promise.all([columns(), customers()]);
    if (both.every(Boolean)) store.change((state) => ({ said: textsIn(state.language).refreshed }));
  };
  return {
    columns: () => void columns(),
    customersOnce: () => {
      const { customers: there } = store.get();
      if (there === null && !isBusy(store.get(), 'customers')) void customers();
    },
    recount,
    customers: () => void customers(),
    everything: () => void everything(),
  };
}

/** The view of the columns in place of the one before. */
export function withColumns(view: ColumnsView): (state: State) => Change {
  return (state) => ({
    columns: view,
    language: view.language,
    drafts: openDrafts(state, (place) => place.startsWith('column:')),
  });
}

function withCustomers(state: State, view: CustomersView, entered: State['drafts']): Change {
  return {
    customers: view,
    language: view.language,
    rows: {},
    previews: {},
    actPreviews: {},
    sourceOrder: inKeptOrder(
      state.sourceOrder,
      view.sources.map(({ key }) => key),
    ),
    front: Object.fromEntries(
      view.sources.map(({ key, questions }) => [key, frontQuestions(state.front[key] ?? [], questions)]),
    ),
    drafts: openDrafts(state, (place) => !place.startsWith('column:') && state.drafts[place] === entered[place]),
  };
}

/** What was entered, without what a view now shows: what is on its way or was refused stays as the user entered it. */
function openDrafts(state: State, shown: (place: string) => boolean): State['drafts'] {
  const stays = (place: string): boolean =>
    !shown(place) || isBusy(state, place) || state.problems[place] !== undefined;
  return Object.fromEntries(Object.entries(state.drafts).filter(([place]) => stays(place)));
}
