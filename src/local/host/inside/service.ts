import { classNameOf, register, stateBehind } from './objects';
import { outside } from './outside-link';
import { ownError } from './own-error';
import { refuseUnpermitted } from './permission';
import { checkSignature } from './signature';
import { refuseViewer } from './viewer';

/**
 * One method of a service. `takes` lists the parameter lists it accepts, none if left out. `gives` answers; `does`
 * changes something and answers the object itself, so that calls can be chained.
 */
export type Method<State, Signature> = Signature extends (...args: infer Args) => infer Answer
  ?
      | { readonly takes?: readonly string[]; readonly gives: (state: State, ...args: Args) => Answer }
      | { readonly takes?: readonly string[]; readonly does: (state: State, ...args: Args) => void }
  : never;

/** Methods under the names and signatures that Google's type definitions give them. */
export type Methods<Service, State> = { readonly [Name in keyof Service]?: Method<State, Service[Name]> };

export interface ServiceClass<Service, State> {
  readonly name: string;
  /** What stands before the class in Google's messages. */
  readonly app?: string;
  readonly methods: Methods<Service, State>;
  readonly constants?: Readonly<Record<string, unknown>>;
  /** How many cells a call is about; none if left out. */
  readonly cells?: (state: State) => number;
  /** Throws when the object cannot be used any more, as a deleted sheet. */
  readonly guard?: (state: State) => void;
}

interface AnyMethod {
  readonly takes?: readonly string[];
  readonly gives?: (state: unknown, ...args: unknown[]) => unknown;
  readonly does?: (state: unknown, ...args: unknown[]) => void;
}

const handlers = new WeakMap<object, ProxyHandler<object>>();

/** Makes the object that scripts hold for a piece of the workbook or for a whole service. */
export function serve<Service extends object, State>(type: ServiceClass<Service, State>, state: State): Service {
  const handler = handlers.get(type) ?? handlerOf(type as unknown as ServiceClass<object, unknown>);
  handlers.set(type, handler);
  const object = new Proxy({}, handler);
  register(object, type.name, state);
  return object as Service;
}

function handlerOf(type: ServiceClass<object, unknown>): ProxyHandler<object> {
  const members = new Map<PropertyKey, unknown>(Object.entries(type.constants ?? {}));
  for (const [name, method] of Object.entries(type.methods as Record<string, AnyMethod>)) {
    members.set(name, callable(type, name, method));
  }
  members.set('toString', () => type.name);
  members.set(Symbol.toPrimitive, () => type.name);
  members.set('constructor', Object);
  // A host object is no promise, has no JSON of its own, and is asked for both by the language itself.
  for (const absent of ['then', 'toJSON', Symbol.toStringTag, Symbol.iterator]) members.set(absent, undefined);
  return {
    get(_target, key) {
      if (members.has(key) || typeof key === 'symbol') return members.get(key);
      throw new Error(`${type.name}.${key} is not modelled by the local host.`);
    },
    has: (_target, key) => members.has(key),
    set(_target, key) {
      throw new TypeError(`${type.name}.${String(key)} cannot be set.`);
    },
    defineProperty: () => false,
    deleteProperty: () => false,
    setPrototypeOf: () => false,
  };
}

function callable(type: ServiceClass<object, unknown>, name: string, method: AnyMethod): unknown {
  const path = `${type.app ?? 'SpreadsheetApp.'}${type.name}.${name}`;
  const call = `${type.name}.${name}`;
  return function (this: unknown, ...args: unknown[]): unknown {
    try {
      outside().before(call);
      refuseUnpermitted(type.name, name);
      refuseViewer(type.name, name);
      checkSignature(path, method.takes ?? [''], args);
      if (classNameOf(this) !== type.name) throw new TypeError(`Illegal invocation of ${call}.`);
      const state = stateBehind(this);
      type.guard?.(state);
      const answer = method.gives ? method.gives(state, ...args) : chained(this, () => method.does?.(state, ...args));
      outside().after(call, type.cells?.(state) ?? 0);
      return answer;
    } catch (thrown) {
      throw ownError(thrown);
    }
  };
}

function chained(object: unknown, change: () => void): unknown {
  try {
    change();
  } catch (thrown) {
    if (!outside().postpone(thrown as Error)) throw thrown;
  }
  return object;
}
