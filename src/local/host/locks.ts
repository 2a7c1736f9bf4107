/** What a lock is for: everybody at a document, everybody who runs the script, or one person. */
export type LockScope = 'document' | 'script' | 'user';

/** The locks of a host, each held by one execution at most. */
export interface Locks {
  /** True when the execution holds the lock now, also when it did before. */
  readonly take: (scope: LockScope, execution: object) => boolean;
  readonly holds: (scope: LockScope, execution: object) => boolean;
  readonly release: (scope: LockScope, execution: object) => void;
  readonly releaseAll: (execution: object) => void;
}

export function createLocks(): Locks {
  const holders = new Map<LockScope, object>();
  const release = (scope: LockScope, execution: object): void => {
    if (holders.get(scope) === execution) holders.delete(scope);
  };
  return {
    take(scope, execution) {
      const holder = holders.get(scope);
      if (holder !== undefined && holder !== execution) return false;
      holders.set(scope, execution);
      return true;
    },
    holds: (scope, execution) => holders.get(scope) === execution,
    release,
    releaseAll(execution) {
      for (const scope of [...holders.keys()]) release(scope, execution);
    },
  };
}
