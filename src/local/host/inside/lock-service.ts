import { ServiceException } from '../grid/service-exception';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleLock = GoogleAppsScript.Lock.Lock;

// The lock ends with its execution, as everything in this realm does.
let isHeld = false;

const LOCK: ServiceClass<GoogleLock, null> = {
  name: 'Lock',
  app: 'LockService.',
  methods: {
    hasLock: { gives: () => isHeld },
    tryLock: { takes: ['Integer'], gives: (_state, milliseconds) => taken(milliseconds) },
    waitLock: {
      takes: ['Integer'],
      gives: (_state, milliseconds) => {
        if (!taken(milliseconds)) {
          throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
        }
      },
    },
    releaseLock: { gives: () => releaseLock() },
  },
};

const LOCK_SERVICE: ServiceClass<GoogleAppsScript.Lock.LockService, null> = {
  name: 'LockService',
  app: '',
  methods: { getDocumentLock: { gives: () => serve(LOCK, null) } },
};

export function lockService(): GoogleAppsScript.Lock.LockService {
  return serve(LOCK_SERVICE, null);
}

export function releaseLock(): void {
  isHeld = false;
}

function taken(milliseconds: number): boolean {
  if (milliseconds < 0 || outside().desk.switches.lockIsTaken) return false;
  isHeld = true;
  return true;
}
