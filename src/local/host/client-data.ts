/**
 * What google.script.run carries: numbers, booleans, strings, null, and arrays and records of these. `undefined` in an
 * array becomes null, in a record it is left out.
 */
export function isClientData(value: unknown, holders: readonly object[] = []): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value);
  if (value instanceof Date || holders.includes(value)) return false;
  const within = [...holders, value];
  return Object.values(value).every((item) => isClientData(item, within));
}

/** A value as it arrives on the other side. */
export function carried(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
