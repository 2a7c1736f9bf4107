import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfSamePeople } from '../../src/app/same-people';

const found = (addresses: readonly (readonly string[])[], seeds: readonly number[], besides: readonly string[] = []) =>
  [...linesOfSamePeople(addresses, seeds, besides)].sort((a, b) => a - b);

describe('the lines of the same people', () => {
  it('are those that share an address, and with whom these share one', () => {
    const addresses = [['a', '1'], ['b', '1'], ['b'], ['c'], []];
    expect(found(addresses, [0])).toEqual([0, 1, 2]);
    expect(found(addresses, [3])).toEqual([3]);
  });

  it('are the line alone where it has no address', () => {
    expect(found([['a'], [], ['a'], []], [1])).toEqual([1]);
  });

  it('are also those that share what stood there before', () => {
    expect(found([['new'], ['old'], ['old', 'x'], ['x']], [0], ['old'])).toEqual([0, 1, 2, 3]);
  });

  it('hold a line that is past all others, and nobody else', () => {
    expect(found([['a']], [5])).toEqual([5]);
  });

  const table = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 2 }), { maxLength: 12 });
  const line = fc.nat({ max: 11 });

  it('are the same whichever of them one begins with', () => {
    fc.assert(
      fc.property(table, line, (addresses, seed) => {
        fc.pre(seed < addresses.length);
        const all = found(addresses, [seed]);
        for (const other of all) expect(found(addresses, [other])).toEqual(all);
      }),
    );
  });

  it('share no address with a line that is left out', () => {
    fc.assert(
      fc.property(table, fc.array(line, { maxLength: 3 }), (addresses, seeds) => {
        const within = new Set(found(addresses, seeds));
        const met = new Set([...within].flatMap((at) => addresses[at] ?? []));
        for (const [at, own] of addresses.entries()) {
          if (!within.has(at)) expect(own.some((address) => met.has(address))).toBe(false);
        }
      }),
    );
  });

  it('are found at once among a hundred thousand of one company', () => {
    const addresses = Array.from({ length: 100_000 }, (_, at) => ['shared', String(at)]);
    expect(linesOfSamePeople(addresses, [0], []).size).toBe(100_000);
  });
});
