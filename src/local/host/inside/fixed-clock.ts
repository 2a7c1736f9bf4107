/** Makes `new Date()` and `Date.now()` tell the host's time. Dates stay instances of Date. */
export function fixClock(now: () => number): void {
  const Real = Date;
  const Told = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? () => now() : Reflect.get(target, key)),
  });
  Real.prototype.constructor = Told;
  Object.defineProperty(globalThis, 'Date', { value: Told, writable: true, configurable: true });
}
