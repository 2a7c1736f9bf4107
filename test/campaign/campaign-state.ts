import {
  addressesOf,
  type Company,
  type Day,
  type Judged,
  judged,
  keptUntil,
  personOf,
  type Row,
  type Suppressions,
} from './law';

/** What the law knows at one moment of a campaign. */
export interface State {
  readonly rows: readonly Row[];
  readonly suppressions: Suppressions;
}

/** What a person says when they are asked. */
export interface PersonsAnswer {
  readonly person: string;
  readonly said: 'confirmed' | 'declined';
  readonly on: Day;
}

/** What each row is, by its id. */
export function judgedAll({ rows, suppressions }: State, company: Company): ReadonlyMap<string, Judged> {
  const people = rowsByPerson(rows);
  return new Map(rows.map((row) => [row.id, judged(row, people.get(personOf(row)) ?? [row], company, suppressions)]));
}

export function rowsByPerson(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const people = new Map<string, Row[]>();
  for (const row of rows) {
    const person = personOf(row);
    const known = people.get(person);
    if (known === undefined) people.set(person, [row]);
    else known.push(row);
  }
  return people;
}

/** The rows that have an action; those stopped before are listed for nothing more. */
export function rowsTo(action: string, state: State, company: Company): readonly Row[] {
  const verdicts = judgedAll(state, company);
  return state.rows.filter(
    ({ id, stoppedOn }) => verdicts.get(id)?.action === action && (action !== 'STOP_MARKETING' || stoppedOn === null),
  );
}

/**
 * What a person answers counts for all their rows. A refusal is remembered at every address of theirs. Only what is later than
 * what stands is taken down; an opt-out without a day is stronger than any with one.
 */
export function withAnswers(state: State, answers: readonly PersonsAnswer[]): State {
  return answers.reduce(withAnswer, state);
}

function withAnswer({ rows, suppressions }: State, { person, said, on }: PersonsAnswer): State {
  const theirs = rows.filter((row) => personOf(row) === person);
  const answered = (row: Row): Row =>
    said === 'confirmed'
      ? { ...row, reconfirmed: { said: 'yes', on: later(row.reconfirmed?.on ?? null, on) } }
      : { ...row, optedOut: { on: row.optedOut === null ? on : row.optedOut.on && later(row.optedOut.on, on) } };
  return {
    rows: rows.map((row) => (theirs.includes(row) ? answered(row) : row)),
    suppressions: said === 'declined' && theirs.length > 0 ? suppressed(suppressions, theirs, on) : suppressions,
  };
}

function later(one: Day | null, other: Day): Day {
  return one === null || other > one ? other : one;
}

/** Rows taken out of the sheet. Of whoever refused a hash stays; of those who were only silent or never asked, nothing. */
export function withoutRows(state: State, ids: ReadonlySet<string>, company: Company): State {
  return {
    rows: state.rows.filter(({ id }) => !ids.has(id)),
    suppressions: withRefusals(state, ids, company),
  };
}

/** Rows that stay for another reason than marketing: marked with the day and until when they are kept. A refusal is remembered. */
export function withStopped(state: State, ids: ReadonlySet<string>, company: Company): State {
  return {
    rows: state.rows.map((row) => (ids.has(row.id) ? { ...row, stoppedOn: company.today } : row)),
    suppressions: withRefusals(state, ids, company),
  };
}

/** What the people of these rows have refused in any row of theirs, remembered at the addresses of these. */
function withRefusals({ rows, suppressions }: State, ids: ReadonlySet<string>, company: Company): Suppressions {
  const people = rowsByPerson(rows);
  const entries = rows
    .filter(({ id }) => ids.has(id))
    .flatMap((row) =>
      (people.get(personOf(row)) ?? []).flatMap((one) => refusalsIn(one, company).map((on) => [row, on] as const)),
    );
  return entries.reduce((before, [row, on]) => suppressed(before, [row], on), suppressions);
}

/** The days of what a row refuses; a refusal without a day is of today, but an opt-out without one stays the strongest. */
function refusalsIn({ request, optedOut, consent, reconfirmed }: Row, { today }: Company): readonly (Day | null)[] {
  return [
    ...(request === 'erasure' ? [today] : []),
    ...(optedOut === null ? [] : [optedOut.on]),
    ...(consent === 'declined' ? [today] : []),
    ...(reconfirmed?.said === 'no' ? [reconfirmed.on] : []),
  ];
}

/** Until when the sheet says that a row is kept, once its marketing is stopped: what the owner wrote stays. */
export function keepUntilCell(row: Row, stoppedOn: Company): Day | null {
  const until = row.basis?.until ?? keptUntil(row, stoppedOn);
  return until === 'always' ? null : until;
}

/** An entry without a day is the stronger; of two days the later one counts. */
function suppressed(before: Suppressions, rows: readonly Row[], on: Day | null): Suppressions {
  const all = new Map(before);
  for (const address of rows.flatMap(addressesOf)) {
    const stands = all.get(address);
    all.set(address, stands === null || on === null ? null : later(stands ?? null, on));
  }
  return all;
}
