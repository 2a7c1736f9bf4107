/** Neighbours with the same value. */
export interface Run<T> {
  readonly at: number;
  readonly count: number;
  readonly value: T;
}

/** Joins equal neighbours, so that one call does for all of them. */
export function runsOf<T>(values: readonly T[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  for (const [at, value] of values.entries()) {
    const last = runs[runs.length - 1];
    if (last?.value === value) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ at, count: 1, value });
  }
  return runs;
}
