/** Facts that a table may ask about, each with every value that it may take. Closed on purpose: a proof can list them all. */
export type FactSpace = Readonly<Record<string, readonly string[]>>;

/** One value for each fact: a row of customers as a table sees it. */
export type CaseOf<S extends FactSpace> = { readonly [F in keyof S]: S[F][number] };

/** The accepted values, fact by fact. A fact left out is a dash in the printed table: any value will do. */
export type Condition<S extends FactSpace> = { readonly [F in keyof S]?: readonly S[F][number][] };

/** A line of a table. It governs a case when one of its alternatives holds. */
export interface Line<S extends FactSpace> {
  readonly id: string;
  readonly when: readonly Condition<S>[];
}

/** Whether a condition holds in a case. */
export function holds<S extends FactSpace>(condition: Condition<S>, facts: CaseOf<S>): boolean {
  for (const fact in condition) {
    if (!condition[fact]?.includes(facts[fact])) return false;
  }
  return true;
}

/**
 * Gives, for each case, the one line that governs it. Exactly one does (the proof holds the table to it), so the order of
 * the lines carries no meaning.
 *
 * Every case is looked up once and remembered: a sheet of 100,000 rows has a few hundred different cases.
 *
 * @throws Error where no line governs: a gap in the table, which is our own mistake and never the user's.
 */
export function governing<S extends FactSpace, L extends Line<S>>(
  space: S,
  lines: readonly L[],
): (facts: CaseOf<S>) => L {
  const names = Object.keys(space) as (keyof S & string)[];
  const places = names.map((name) => new Map(space[name]?.map((value, place) => [value, place])));
  const known: (L | undefined)[] = [];

  return (facts) => {
    let index = 0;
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at] as keyof S & string;
      const values = places[at] as Map<string, number>;
      index = index * values.size + (values.get(facts[name]) as number);
    }
    const found = known[index] ?? lines.find((line) => line.when.some((condition) => holds(condition, facts)));
    if (!found) throw new Error(`No line of the table governs ${JSON.stringify(facts)}`);
    known[index] = found;
    return found;
  };
}
