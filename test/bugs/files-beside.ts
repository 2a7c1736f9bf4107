import type { Script } from '../../src/local/host/execution';

/** The files that were built together with a script of a variant of the add-on, by their names. */
export const FILES_BESIDE = new WeakMap<Script, Readonly<Record<string, string>>>();
