import { ServiceException } from '../grid/service-exception';
import type { Cached, StoreKind } from '../stores';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';
import { byteLength } from './text-size';

type GoogleCache = GoogleAppsScript.Cache.Cache;

const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1_000;
const KEPT_ITEMS = 900;

const CACHE: ServiceClass<GoogleCache, StoreKind> = {
  name: 'Cache',
  app: 'CacheService.',
  methods: {
    get: { takes: ['String'], gives: (kind, key) => found(kind, key) },
    getAll: {
      takes: ['String[]'],
      gives: (kind, keys) =>
        Object.fromEntries(keys.map((key) => [key, found(kind, key)]).filter(([, value]) => value !== null)),
    },
    put: {
      takes: ['String, String', 'String, String, Integer'],
      gives: (kind, key, value, seconds = USUAL_SECONDS) => put(kind, [[key, value]], seconds),
    },
    putAll: {
      takes: ['Object', 'Object, Integer'],
      gives: (kind, values: Record<string, unknown>, seconds = USUAL_SECONDS) =>
        put(kind, Object.entries(values), seconds),
    },
    remove: { takes: ['String'], gives: (kind, key) => remove(kind, [key]) },
    removeAll: { takes: ['String[]'], gives: (kind, keys) => remove(kind, keys) },
  },
};

const CACHE_SERVICE: ServiceClass<GoogleAppsScript.Cache.CacheService, null> = {
  name: 'CacheService',
  app: '',
  methods: {
    getDocumentCache: { gives: () => (outside().isBound ? serve(CACHE, 'document') : null) },
    getScriptCache: { gives: () => serve(CACHE, 'script') },
    getUserCache: { gives: () => serve(CACHE, 'user') },
  },
};

export function cacheService(): GoogleAppsScript.Cache.CacheService {
  return serve(CACHE_SERVICE, null);
}

function cacheOf(kind: StoreKind): Map<string, Cached> {
  return outside().stores.cache(kind, outside().person.email);
}

function found(kind: StoreKind, key: string): string | null {
  refuseLong(key);
  const cached = cacheOf(kind).get(key);
  return cached && cached.until > outside().desk.now() ? cached.value : null;
}

function put(kind: StoreKind, entries: readonly (readonly [string, unknown])[], seconds: number): void {
  if (seconds < 1 || seconds > MOST_SECONDS) {
    throw new Error(`A cache keeps texts for 1 to ${MOST_SECONDS} seconds, not for ${seconds}.`);
  }
  const texts = entries.map(([key, value]) => [key, textOf(key, value)] as const);
  if (outside().desk.switches.cacheForgets) return;
  const cache = cacheOf(kind);
  const until = outside().desk.now() + seconds * 1000;
  for (const [key, value] of texts) outside().stores.keepCached(cache, key, value, until);
  if (cache.size > MOST_ITEMS) drop(cache);
}

function textOf(key: string, value: unknown): string {
  refuseLong(key);
  if (typeof value !== 'string') throw new Error(`What is put into a cache under ${key} is no text.`);
  if (byteLength(value) > LARGEST_VALUE) throw new ServiceException('Argument too large: value');
  return value;
}

function refuseLong(key: string): void {
  if (key.length > LONGEST_KEY) throw new ServiceException('Argument too large: key');
}

// Of too many items those stay that have longest to live.
function drop(cache: Map<string, Cached>): void {
  const byEnd = Array.from(cache).sort(([, one], [, other]) => other.until - one.until);
  for (const [key] of byEnd.slice(KEPT_ITEMS)) cache.delete(key);
}

function remove(kind: StoreKind, keys: readonly string[]): void {
  for (const key of keys) {
    refuseLong(key);
    cacheOf(kind).delete(key);
  }
}
