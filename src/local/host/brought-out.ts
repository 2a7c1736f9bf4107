/** A value that has no plain form: a function, a service's object, a circle. */
export class NotPlain extends Error {}

/** Copies the answer of a script into this realm. Dates stay dates; what is not plain data throws. */
export function broughtOut(value: unknown, holders: readonly object[] = []): unknown {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new NotPlain(`A ${typeof value} is not plain data.`);
  if (typeof value !== 'object' || value === null) return value;
  if (holders.includes(value)) throw new NotPlain('The answer holds itself.');
  const within = [...holders, value];
  if (Array.isArray(value)) return Array.from(value, (item) => broughtOut(item, within));
  const brand = Object.prototype.toString.call(value);
  if (brand === '[object Date]') return new Date((value as Date).getTime());
  if (brand !== '[object Object]' || !isPlain(value)) throw new NotPlain(`${brand} is not plain data.`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, broughtOut(item, within)]));
}

// A service's object looks empty to Object.keys: its prototype tells it apart from a record of the script's.
function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || (Object.getPrototypeOf(prototype) === null && String(value) === '[object Object]');
}
