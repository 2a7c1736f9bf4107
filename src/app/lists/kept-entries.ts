import { type Cell, isBlank, textOf } from '../../core/cell';
import type { Written } from '../change';
import type { Cells, ListLine } from './list';
import { extrasBack, type StandingLine, sameEntry } from './tab-lines';

/** How what is written by hand into a list finds its line again. */
export interface EntryRules<C extends string> {
  /** An entry is a person's, never a number's or a place's: customers may be numbered anew, and rows change places. */
  readonly identity: readonly NoInfer<C>[];
  /** Columns that the user fills. */
  readonly entries: readonly NoInfer<C>[];
  /** Columns that we fill, and in which what the user has written counts more. */
  readonly corrected?: readonly NoInfer<C>[];
  /** A cell of the user's, to be written back as it stands. */
  readonly back: (cell: Cell) => Written;
  /**
   * What a line becomes that holds something written by hand, and whose person is no longer listed; null where it goes.
   */
  readonly leaving: (cells: Cells<NoInfer<C>>, extras: readonly Cell[]) => Cells<NoInfer<C>> | null;
}

/**
 * Brings what is written by hand in a list over to its new lines. A line that is no longer listed stays as long as something
 * is written in it, in the form that `leaving` gives it.
 */
export function keptEntries<C extends string>(
  listed: readonly Cells<C>[],
  standing: readonly StandingLine<C>[],
  rules: EntryRules<C>,
): ListLine<C>[] {
  const identityOf = (cells: Readonly<Record<C, Cell>>): string =>
    JSON.stringify(rules.identity.map((column) => textOf(cells[column]).trim().toLowerCase()));
  const { found, twice } = byIdentity(standing, identityOf, rules);
  const lines = listed.map((line) => {
    const identity = identityOf(line);
    const before = found.get(identity);
    found.delete(identity);
    return before === undefined ? { cells: line, extras: [], byHand: false } : withEntries(line, before, rules);
  });
  for (const line of [...found.values(), ...twice]) {
    if (entriesOf(line, rules.entries).every(isBlank)) continue;
    const written = Object.entries<Cell>(line.cells).map(([column, cell]) => [column, rules.back(cell)] as const);
    const cells = rules.leaving(Object.fromEntries(written) as Cells<C>, line.extras);
    if (cells !== null) lines.push({ cells, extras: extrasBack(line.extras), byHand: true });
  }
  return lines;
}

function withEntries<C extends string>(
  line: Cells<C>,
  before: StandingLine<C>,
  { entries, corrected = [], back }: EntryRules<C>,
): ListLine<C> {
  const kept: Partial<Record<C, Written>> = {};
  for (const column of entries) kept[column] = back(before.cells[column]);
  for (const column of corrected) {
    if (!isBlank(before.cells[column])) kept[column] = back(before.cells[column]);
  }
  return {
    cells: { ...line, ...kept },
    extras: extrasBack(before.extras),
    byHand:
      !entriesOf(before, entries).every(isBlank) ||
      corrected.some((column) => kept[column] !== undefined && kept[column] !== line[column]),
  };
}

/** A line that was set aside stands twice; one that says something else is another one. */
function byIdentity<C extends string>(
  standing: readonly StandingLine<C>[],
  identityOf: (cells: Readonly<Record<C, Cell>>) => string,
  { entries, corrected = [] }: EntryRules<C>,
): { readonly found: Map<string, StandingLine<C>>; readonly twice: readonly StandingLine<C>[] } {
  const found = new Map<string, StandingLine<C>>();
  const twice: StandingLine<C>[] = [];
  for (const line of standing) {
    const identity = identityOf(line.cells);
    const before = found.get(identity);
    if (before === undefined) found.set(identity, line);
    else if (!holdsAll(before, line, [...corrected, ...entries])) twice.push(line);
  }
  return { found, twice };
}

/** Whether everything that is written by hand in a line stands in another one too. */
function holdsAll<C extends string>(one: StandingLine<C>, other: StandingLine<C>, columns: readonly C[]): boolean {
  const held = entriesOf(one, columns);
  return entriesOf(other, columns).every((cell, at) => isBlank(cell) || sameEntry(cell, held[at]));
}

function entriesOf<C extends string>({ cells, extras }: StandingLine<C>, columns: readonly C[]): readonly Cell[] {
  return [...columns.map((column) => cells[column]), ...extras];
}
