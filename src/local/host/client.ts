import { callAsClient, type RunFunction } from './client-call';
import { carried } from './client-data';
import { createRunner, type Handlers, type Runner } from './client-runner';
import type { Screen } from './screen';
import type { Panel } from './shown';

/** What a page of the add-on holds: google.script, with plain data going in and coming out. */
export interface Client {
  readonly run: Runner;
  readonly host: {
    /** Closes the page's window; nothing comes to a closed page any more. */
    readonly close: () => void;
    /** Pixels. A sidebar keeps its size. */
    readonly setWidth: (width: number) => void;
    readonly setHeight: (height: number) => void;
    readonly editor: { readonly focus: () => void };
  };
  /** The names of the functions that the page can call. */
  readonly functions: readonly string[];
  /** Calls under way: those in flight, and those that wait because ten are in flight. */
  readonly pending: () => { readonly inFlight: number; readonly waiting: number };
  /** Answers one call in flight, and lets one that waits take its place; false when there is none. */
  readonly answerOne: () => boolean;
  /** Answers calls until none is left, those of handlers included. What a handler throws is thrown here. */
  readonly settle: () => void;
  /** What the page's console says: failures that no handler was there for. */
  readonly console: readonly string[];
}

/** What a client works with. */
export interface ClientWorld {
  readonly run: RunFunction;
  readonly functions: readonly string[];
  readonly screen: Screen;
  /** The window that the page is in; null for a page that the host never showed. */
  readonly panel: Panel | null;
  readonly answersOutOfOrder: boolean;
}

interface Sent {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly handlers: Handlers;
}

const MOST_IN_FLIGHT = 10;

/**
 * A page's side of the add-on. Calls are answered only by `settle` or `answerOne`, so that a test sees what the page does
 * in between; their order is nobody's promise.
 */
export function createClient({ run, functions, screen, panel, answersOutOfOrder }: ClientWorld): Client {
  const sent: Sent[] = [];
  const said: string[] = [];
  const isOpen = (): boolean => panel === null || screen.open().includes(panel);

  const deliver = ({ name, args, handlers }: Sent): void => {
    const { success, failure, userObject } = handlers;
    const outcome = outcomeOf(() => callAsClient(run, name, args));
    // The execution went on without its page.
    if (!isOpen()) return;
    if (!outcome.failed) success?.(outcome.answer, userObject);
    else if (failure) failure(outcome.error, userObject);
    else said.push(`Uncaught ${outcome.error.name}: ${outcome.error.message}`);
  };
  const answerOne = (): boolean => {
    const last = Math.min(sent.length, MOST_IN_FLIGHT) - 1;
    const [call] = sent.splice(answersOutOfOrder ? Math.max(last, 0) : 0, 1);
    if (call) deliver(call);
    return call !== undefined;
  };
  return {
    run: createRunner(functions, (name, args, handlers) => {
      if (!isOpen()) throw new Error('The page is closed: nothing runs in it any more.');
      // What the page changes afterwards is not sent.
      sent.push({ name, args: args.map(carried), handlers });
    }),
    host: windowOf(panel, screen),
    functions,
    pending() {
      const inFlight = Math.min(sent.length, MOST_IN_FLIGHT);
      return { inFlight, waiting: sent.length - inFlight };
    },
    answerOne,
    settle() {
      while (answerOne());
    },
    console: said,
  };
}

type Outcome = { readonly failed: false; readonly answer: unknown } | { readonly failed: true; readonly error: Error };

function outcomeOf(call: () => unknown): Outcome {
  try {
    return { failed: false, answer: call() };
  } catch (thrown) {
    const { name, message } = thrown as Error;
    return { failed: true, error: Object.assign(new Error(message), { name }) };
  }
}

function windowOf(panel: Panel | null, screen: Screen): Client['host'] {
  const own = (): Panel => {
    if (panel === null) throw new Error('The page is in no window.');
    return panel;
  };
  return {
    close: () => screen.close(own()),
    setWidth: (width) => screen.resize(own(), { width }),
    setHeight: (height) => screen.resize(own(), { height }),
    editor: { focus: () => screen.focusEditor() },
  };
}
