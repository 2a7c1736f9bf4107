interface Behind {
  readonly className: string;
  readonly state: unknown;
}

const behind = new WeakMap<object, Behind>();

/** Ties the object that scripts hold to what stands behind it. */
export function register(object: object, className: string, state: unknown): void {
  behind.set(object, { className, state });
}

/** The class of a service's object, `Range`; null for anything else. */
export function classNameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (behind.get(value)?.className ?? null) : null;
}

/** What stands behind a service's object. */
export function stateBehind<State>(object: unknown): State {
  const found = typeof object === 'object' && object !== null ? behind.get(object) : undefined;
  if (!found) throw new TypeError('Illegal invocation: the method was taken off its object.');
  return found.state as State;
}
