import { ServiceException } from '../grid/service-exception';
import type { LockScope } from '../locks';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleLock = GoogleAppsScript.Lock.Lock;

const LOCK: ServiceClass<GoogleLock, LockScope> = {
  name: 'Lock',
  app: 'LockService.',
  methods: {
    hasLock: { gives: (scope) => outside().lock.holds(scope) },
    tryLock: { takes: ['Integer'], gives: (scope, milliseconds) => outside().lock.take(scope, milliseconds) },
    waitLock: {
      takes: ['Integer'],
      gives: (scope, milliseconds) => {
        if (!outside().lock.take(scope, milliseconds)) {
          throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
        }
      },
    },
    releaseLock: { gives: (scope) => outside().lock.release(scope) },
  },
};

const LOCK_SERVICE: ServiceClass<GoogleAppsScript.Lock.LockService, null> = {
  name: 'LockService',
  app: '',
  methods: {
    // Google's definitions leave out that a script without a document has none.
    getDocumentLock: { gives: () => (outside().isBound ? serve(LOCK, 'document') : null) as GoogleLock },
    getScriptLock: { gives: () => serve<GoogleLock, LockScope>(LOCK, 'script') },
    getUserLock: { gives: () => serve<GoogleLock, LockScope>(LOCK, 'user') },
  },
};

export function lockService(): GoogleAppsScript.Lock.LockService {
  return serve(LOCK_SERVICE, null);
}

/** A window suspends the execution, and a lock does not outlive that. */
export function releaseLock(): void {
  outside().lock.releaseAll();
}
