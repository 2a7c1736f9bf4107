import { Refusal } from '../core/problem';

/** How long a run waits for another one, in milliseconds: a colleague's may be in its last second. */
const PATIENCE = 5000;

/**
 * Does some work while no other run of ours is at work in the document.
 *
 * @throws Refusal `another-run` where one is.
 */
export function underDocumentLock<Answer>(work: () => Answer): Answer {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new Refusal({ code: 'another-run' });
  try {
    return work();
  } finally {
    release(lock);
  }
}

function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    // What is still in Sheets' buffer must be in the cells before the next run reads them.
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
