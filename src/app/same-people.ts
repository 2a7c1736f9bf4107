/**
 * The lines of everybody who is met in some lines: those that share an address with them, and with whom these share one.
 *
 * @param addresses of each line, normalised.
 * @param seeds the lines that are met.
 * @param besides addresses that stood there before.
 */
export function linesOfSamePeople(
  addresses: readonly (readonly string[])[],
  seeds: readonly number[],
  besides: readonly string[],
): ReadonlySet<number> {
  const linesOf = new Map<string, number[]>();
  for (const [line, own] of addresses.entries()) {
    for (const address of own) {
      const lines = linesOf.get(address);
      if (lines === undefined) linesOf.set(address, [line]);
      else lines.push(line);
    }
  }
  const found = new Set<number>(seeds);
  const asked = new Set<string>();
  const open = [...seeds.flatMap((line) => addresses[line] ?? []), ...besides];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (asked.has(address)) continue;
    asked.add(address);
    for (const line of linesOf.get(address) ?? []) {
      found.add(line);
      open.push(...(addresses[line] ?? []));
    }
  }
  return found;
}
