import type { State } from './state';

/** What changes of the state; the rest stays. */
export type Change = Partial<State>;

export interface Store {
  get(): State;
  /** Changes the state, then shows it. */
  change(by: Change | ((state: State) => Change)): void;
}

/**
 * Keeps the state and has it shown after each change. A change that showing itself brings about (an element that goes loses
 * its focus) is shown after that.
 */
export function createStore(initial: State, showState: (state: State) => void): Store {
  let state = initial;
  let showing = false;
  let again = false;

  const showIt = (): void => {
    if (showing) {
      again = true;
      return;
    }
    showing = true;
    do {
      again = false;
      showState(state);
    } while (again);
    showing = false;
  };
  return {
    get: () => state,
    change: (by) => {
      state = { ...state, ...(typeof by === 'function' ? by(state) : by) };
      showIt();
    },
  };
}
