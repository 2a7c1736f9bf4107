import type { Answer } from '../../app/contract';
import type { State } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts/in-language';
import { kindOfFailure, type Problem } from '../words/failure';

/**
 * Asks for something at a place of the page: marks the place as busy, and where there is no answer says so there, with a way
 * to try again. Returns whether it was answered; what comes of the answer is the caller's.
 */
export async function attempt<Value>(
  store: Store,
  place: string,
  ask: () => Promise<Answer<Value>>,
  done: (value: Value) => void,
): Promise<boolean> {
  store.change((state) => ({
    busy: [...state.busy.filter((busy) => busy !== place), place],
    problems: without(state.problems, place),
  }));
  const answer = await answerInWords(store, ask);
  store.change((state) => ({ busy: state.busy.filter((busy) => busy !== place) }));
  if (answer.state === 'done') {
    done(answer.value);
    return true;
  }
  sayProblem(store, place, answer, () => void attempt(store, place, ask, done));
  return false;
}

/** The answer, or a failure of the call itself put into words. */
export async function answerInWords<Told>(
  store: Store,
  ask: () => Promise<Told>,
): Promise<Told | ({ readonly state: 'failed' } & Problem)> {
  try {
    return await ask();
  } catch (failure) {
    return { state: 'failed', ...textsIn(store.get().language).failures[kindOfFailure(failure)] };
  }
}

/** Says at a place what went wrong. */
export function sayProblem(store: Store, place: string, problem: Problem, tryAgain: (() => void) | null): void {
  const { title, message } = problem;
  store.change((state) => ({ problems: { ...state.problems, [place]: { title, message, tryAgain } } }));
}

/** A record without one of its keys. */
export function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** Whether anything is asked at a place. */
export function isBusy(state: State, place: string): boolean {
  return state.busy.includes(place);
}
