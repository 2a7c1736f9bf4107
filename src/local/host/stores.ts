import type { Desk } from './grid/desk';
import { ServiceException } from './grid/service-exception';

/** Whose a store is: the document's, everybody's who runs the script, or one person's. */
export type StoreKind = 'document' | 'script' | 'user';

/** The texts that an add-on keeps beside the cells, over the life of a host; those of a document live in its workbook. */
export interface Stores {
  readonly properties: (kind: StoreKind, user: string) => ReadonlyMap<string, string>;
  readonly replaceProperties: (kind: StoreKind, user: string, properties: Iterable<readonly [string, string]>) => void;
  /** Throws when as many properties were read and written today as Google allows. */
  readonly countProperties: () => void;
  readonly cache: (kind: StoreKind, user: string) => Map<string, Cached>;
  /** Puts a text into a cache; the entry is made here, so that it holds nothing of the execution that put it. */
  readonly keepCached: (cache: Map<string, Cached>, key: string, value: string, until: number) => void;
}

/** A text in a cache, and until when it stays there, in epoch milliseconds. */
export interface Cached {
  readonly value: string;
  readonly until: number;
}

const DAY = 86_400_000;

export function createStores(desk: Desk): Stores {
  const { book } = desk;
  const kept = new Map<string, ReadonlyMap<string, string>>();
  const caches = new Map<string, Map<string, Cached>>();
  let today = { day: Number.NaN, uses: 0 };
  return {
    properties: (kind, user) =>
      (kind === 'document' ? book.documentProperties : kept.get(nameOf(kind, user))) ?? new Map(),
    replaceProperties(kind, user, properties) {
      const made = new Map(Array.from(properties, ([key, value]) => [key, value]));
      if (kind === 'document') book.documentProperties = made;
      else kept.set(nameOf(kind, user), made);
    },
    countProperties() {
      const day = Math.floor(desk.now() / DAY);
      today = { day, uses: today.day === day ? today.uses + 1 : 1 };
      if (today.uses > desk.switches.propertyUsesPerDay) {
        throw new ServiceException('Service invoked too many times for one day: properties.');
      }
    },
    cache(kind, user) {
      const name = nameOf(kind, user);
      const cache = caches.get(name) ?? new Map<string, Cached>();
      caches.set(name, cache);
      return cache;
    },
    keepCached: (cache, key, value, until) => cache.set(key, { value, until }),
  };
}

function nameOf(kind: StoreKind, user: string): string {
  return kind === 'user' ? `user ${user}` : kind;
}
