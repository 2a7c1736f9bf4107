import vm from 'node:vm';
import type { Inside } from './inside/index';
import type { Outside } from './outside';

/** A file of the built add-on. */
export interface Script {
  readonly name: string;
  readonly source: string;
}

/** One execution: the scripts evaluated anew in a realm of their own. */
export interface Execution {
  /** The top-level function of this name, or `object.method`; undefined when there is none. */
  readonly find: (name: string) => ((...args: readonly unknown[]) => unknown) | undefined;
  readonly inside: Inside;
  /**
   * Does what promises left to do, as happens when the call stack is empty, and answers what a promise came to: undefined
   * when nothing is left to settle it. What it was rejected with is thrown.
   */
  readonly settled: (answer: unknown) => unknown;
}

const NAME = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;
// A declaration inside another function is indented: the built files are printed, not written by hand.
const DECLARATION = /^(?:async )?function\*? *([\p{L}_$][\p{L}\p{N}_$]*) *\(/gmu;

/** Compiles scripts once; each call of the answer evaluates them in a fresh realm. */
export function preparedScripts(scripts: readonly Script[], insideText: string): (outside: Outside) => Execution {
  const inside = new vm.Script(insideText, { filename: 'local-host.js' });
  const compiled = scripts.map(({ name, source }) => new vm.Script(source, { filename: name }));
  return (outside) => {
    const context = freshContext();
    const module: { exports: { install?: (outside: Outside) => Inside } } = { exports: {} };
    inside.runInContext(context)(module, module.exports);
    if (!module.exports.install) throw new Error('The half of the host inside an execution has no install.');
    const installed = module.exports.install(outside);
    for (const script of compiled) script.runInContext(context);
    const settled = (answer: unknown): unknown => {
      const outcome = installed.watched(answer);
      NOTHING.runInContext(context);
      return outcome();
    };
    return { find: (name) => find(context, name), inside: installed, settled };
  };
}

// After each evaluation the promises of a context are seen to.
const NOTHING = new vm.Script('undefined', { filename: 'local-host.js' });

// A context without a sandbox object: a script that walks up from `this` finds its own realm and no other.
function freshContext(): vm.Context {
  return vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
}

function find(context: vm.Context, name: string): ((...args: readonly unknown[]) => unknown) | undefined {
  if (!NAME.test(name)) return undefined;
  const found: unknown = vm.runInContext(`typeof ${name.split('.')[0]} === 'undefined' ? undefined : ${name}`, context);
  return typeof found === 'function' ? (found as (...args: readonly unknown[]) => unknown) : undefined;
}

/**
 * The names of the functions that a cell can call, by name in capitals: those declared at top level, but for the private
 * ones, whose names end with an underscore.
 */
export function customFunctions(scripts: readonly Script[]): ReadonlyMap<string, string> {
  const names = scripts.flatMap(({ source }) => Array.from(source.matchAll(DECLARATION), (found) => found[1] ?? ''));
  return new Map(names.filter((name) => !name.endsWith('_')).map((name) => [name.toUpperCase(), name]));
}
