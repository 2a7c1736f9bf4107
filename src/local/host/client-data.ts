/**
 * What google.script.run carries: numbers, booleans, strings, null, and arrays and records of these. `undefined` in an
 * array becomes null, in a record it is left out; a number that is none becomes null.
 */
export function isClientData(value: unknown): boolean {
  return faultIn(value, '', []) === null;
}

/** Throws, as a page's call does before anything is sent, when an argument cannot be carried. */
export function refuseIllegal(args: readonly unknown[]): void {
  const fault = faultIn(args, '', []);
  if (fault !== null) throw new TypeError(fault);
}

/** A value as it arrives on the other side. */
export function carried(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function faultIn(value: unknown, key: string, holders: readonly object[]): string | null {
  if (value === null || value === undefined || /^(?:string|number|boolean)$/.test(typeof value)) return null;
  if (typeof value !== 'object' || !isPlain(value)) return `Failed due to illegal value in property: ${key}`;
  if (holders.includes(value)) return 'Failed due to circular reference.';
  const within = [...holders, value];
  for (const [name, item] of Object.entries(value)) {
    const fault = faultIn(item, name, within);
    if (fault !== null) return fault;
  }
  return null;
}

// A date, a map, an element of a page, an object of a class: each has a prototype above that of records.
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
