import type { Script } from '../../src/local/host/execution';

/** The files that were built together with the scripts of a variant of the add-on, by their names. */
export const FILES_BESIDE = new WeakMap<readonly Script[], Readonly<Record<string, string>>>();
