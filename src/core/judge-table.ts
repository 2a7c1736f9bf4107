import { type Row, textOf } from './cell';
import type { Settings } from './company';
import type { CustomerFacts } from './facts';
import { joined } from './join-people';
import { type Person, personOf, type Suppression } from './people';
import { type Columns, readColumns } from './read/columns';
import { customerReader } from './read/customer';
import type { Calendar } from './read/dates';
import type { Flag } from './read/flag';
import { rowKind } from './read/row-kind';
import { type SourceLine, sourceRegister } from './read/source-register';
import { tableOf } from './read/table';
import { judge, type Verdict } from './verdict';

/** What the company has answered: its settings and the register of its sources. */
export interface Company {
  readonly settings: Settings;
  readonly sources: readonly SourceLine[];
}

/** A customer row, judged. */
export interface JudgedRow {
  readonly facts: CustomerFacts;
  readonly person: Person;
  readonly verdict: Verdict;
  readonly flags: readonly Flag[];
}

/** A table, judged: one entry for each line, `null` for a line that is no customer. */
export interface JudgedTable {
  readonly columns: Columns;
  readonly rows: readonly (JudgedRow | null)[];
}

/** Entries of the suppression list for a normalised e-mail address or phone number. */
export type SuppressionList = (address: string) => readonly Suppression[];

const NO_SUPPRESSIONS: readonly Suppression[] = [];
const NOBODY_SUPPRESSED: SuppressionList = () => NO_SUPPRESSIONS;
const NO_FLAGS: readonly Flag[] = [];

/**
 * Judges the rows of a table. All rows of one person count together; the rows of other people change nothing, beyond what is
 * read column by column.
 *
 * @param header the titles; columns that are not known are left alone.
 * @param rows the lines below it, in any order; they may be blank, totals or the header once more.
 */
export function judgeTable(
  header: Row,
  rows: readonly Row[],
  { settings, sources }: Company,
  calendar: Calendar,
  suppressed: SuppressionList = NOBODY_SUPPRESSED,
): JudgedTable {
  const columns = readColumns(header, settings.columns);
  const table = tableOf(columns, rows, settings, calendar);
  const read = customerReader(table, sourceRegister(sources));
  const isCustomer = customersAmong(header, columns);

  const flags: Flag[] = [];
  const flagsOf: (readonly Flag[])[] = [];
  const facts = rows.map((row, at) => {
    if (!isCustomer(row)) return null;
    const found = read(row, flags);
    flagsOf[at] = flags.length === 0 ? NO_FLAGS : flags.splice(0);
    return found;
  });
  const alone = facts.map((read) =>
    read === null ? null : personOf(read, settings.channels, settings.today, suppressionsOf(read, suppressed)),
  );
  const people = joined(facts, alone);
  return {
    columns,
    rows: facts.map((read, at) => {
      if (read === null) return null;
      const person = people[at] as Person;
      return { facts: read, person, verdict: judge(read, person, settings), flags: flagsOf[at] ?? NO_FLAGS };
    }),
  };
}

/** Tells the lines that are customers from blank ones, the header once more, and totals. */
export function customersAmong(header: Row, columns: Columns): (row: Row) => boolean {
  const titles = header.map((cell) => textOf(cell).trim());
  const reachedBy = (['email', 'phone'] as const).flatMap((fact) => (columns.of.get(fact) ?? []).map(({ at }) => at));
  return (row) => rowKind(row, titles, reachedBy) === 'customer';
}

function suppressionsOf({ identity }: CustomerFacts, suppressed: SuppressionList): readonly Suppression[] {
  if (suppressed === NOBODY_SUPPRESSED) return NO_SUPPRESSIONS;
  return [...identity.emails, ...identity.phones].flatMap((address) => suppressed(address));
}
