/**
 * Measures several jobs in turns, round after round, so that what else the machine does falls on all of them alike. A job is
 * what is timed; its `prepare` is not, and hands it what it works on.
 */
export async function inTurns(rounds, jobs) {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  // The first round is the warming up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, { prepare = () => undefined, run }] of Object.entries(jobs)) {
      const input = prepare(round);
      globalThis.gc?.();
      const start = performance.now();
      await run(input);
      const time = performance.now() - start;
      if (round > 0) times[name].push(time);
    }
  }
  return times;
}

/** How much longer one took than the other: the median of the rounds' ratios. */
export function ratio(times, others) {
  return median(times.map((time, round) => time / others[round]));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
