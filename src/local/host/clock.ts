/** The time that a host tells: it stands still while scripts compute and moves on with what their calls cost. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly pass: (milliseconds: number) => void;
}

/** A clock that runs ahead of another by all the time that has been passed on it. */
export function virtualClock(base: () => number): Clock {
  let passed = 0;
  return {
    now: () => Math.round(base() + passed),
    pass(milliseconds) {
      passed += milliseconds;
    },
  };
}
