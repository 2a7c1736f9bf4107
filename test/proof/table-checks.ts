import { type CaseOf, type FactSpace, holds, type Line } from '../../src/core/decision-table';

/** What is wrong with a table: cases that nobody answers, cases answered twice, lines and alternatives nobody needs. */
export interface TableFaults {
  readonly gaps: readonly string[];
  readonly overlaps: readonly string[];
  readonly dead: readonly string[];
  readonly reused: readonly string[];
}

/** Every possible case, one value for each fact. */
export function everyCase<S extends FactSpace>(space: S): CaseOf<S>[] {
  let cases: Record<string, string>[] = [{}];
  for (const [fact, values] of Object.entries(space)) {
    cases = cases.flatMap((known) => values.map((value) => ({ ...known, [fact]: value })));
  }
  return cases as CaseOf<S>[];
}

/** Goes through every case of the space and names each fault, at most ten of a kind with the very case. */
export function faultsOf<S extends FactSpace>(space: S, lines: readonly Line<S>[]): TableFaults {
  const gaps: string[] = [];
  const overlaps: string[] = [];
  const alive = new Set<string>();
  for (const facts of everyCase(space)) {
    const hits = lines.flatMap((line, place) =>
      line.when.flatMap((condition, alternative) =>
        holds(condition, facts) ? [{ id: line.id, at: `${place}/${alternative}` }] : [],
      ),
    );
    if (hits.length === 0 && gaps.length < 10) gaps.push(JSON.stringify(facts));
    if (hits.length > 1 && overlaps.length < 10)
      overlaps.push(`${hits.map(({ id }) => id).join(' + ')}: ${JSON.stringify(facts)}`);
    for (const { at } of hits) alive.add(at);
  }
  const dead = lines.flatMap((line, place) =>
    line.when.flatMap((_, alternative) =>
      alive.has(`${place}/${alternative}`) ? [] : [`${line.id} (alternative ${alternative + 1})`],
    ),
  );
  const ids = lines.map(({ id }) => id);
  const reused = ids.filter((id, place) => ids.indexOf(id) !== place);
  return { gaps, overlaps, dead: lines.length === 0 ? [] : dead, reused };
}
