/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, but not including, the limit. */
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(choices: readonly [T, ...T[]]) => T;
  /** True in so many cases of a hundred. */
  readonly percent: (cases: number) => boolean;
}

/** A generator of 32 bits (mulberry32): small, and good enough for making up customers. */
export function seeded(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (choices) => choices[below(choices.length)] ?? choices[0],
    percent: (cases) => below(100) < cases,
  };
}
