import { refuseIllegal } from './client-data';

/** What happens with the answer of a call, and what comes to it besides. */
export interface Handlers {
  readonly success?: (answer: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  /** Handed to the handlers, and never sent. */
  readonly userObject?: unknown;
}

interface Builder {
  readonly withSuccessHandler: (handler: NonNullable<Handlers['success']>) => Runner;
  readonly withFailureHandler: (handler: NonNullable<Handlers['failure']>) => Runner;
  readonly withUserObject: (object: unknown) => Runner;
}

/**
 * What google.script.run is: one method for each function of the add-on. A call answers undefined at once. Each `with…`
 * answers a new runner and leaves its own as it was; of two handlers the last one counts.
 */
export type Runner = Builder & Readonly<Record<string, (...args: readonly unknown[]) => void>>;

/** Makes a runner whose calls are handed on, their arguments looked through before anything is sent. */
export function createRunner(
  functions: readonly string[],
  send: (name: string, args: readonly unknown[], handlers: Handlers) => void,
  handlers: Handlers = {},
): Runner {
  const changed = (change: Handlers): Runner => createRunner(functions, send, { ...handlers, ...change });
  const builder: Builder = {
    withSuccessHandler: (success) => changed({ success: handler(success) }),
    withFailureHandler: (failure) => changed({ failure: handler(failure) }),
    withUserObject: (userObject) => changed({ userObject }),
  };
  const calls = functions.map((name) => [
    name,
    (...args: readonly unknown[]): void => {
      refuseIllegal(args);
      send(name, args, handlers);
    },
  ]);
  return Object.freeze({ ...Object.fromEntries(calls), ...builder });
}

function handler<Handler>(given: Handler): Handler {
  if (typeof given !== 'function') throw new TypeError('A handler of google.script.run is a function.');
  return given;
}
