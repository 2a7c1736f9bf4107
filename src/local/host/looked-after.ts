import { promiseHooks } from 'node:v8';

// Taken before any script can run.
const { then } = Promise.prototype;

/**
 * Does some work and looks after every promise that is made meanwhile. A promise that a script drops ends with its
 * execution: when it is rejected, Node would end the process over it.
 */
export function lookedAfter<Answer>(work: () => Answer): Answer {
  const made: Promise<unknown>[] = [];
  const stop = promiseHooks.onInit((promise) => {
    made.push(promise);
  });
  try {
    return work();
  } finally {
    stop();
    for (const promise of made) then.call(promise, undefined, () => undefined);
  }
}
