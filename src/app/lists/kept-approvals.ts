import { isBlank, textOf } from '../../core/cell';
import type { Written } from '../change';
import type { Cells, ListLine } from './list';
import { extrasBack, type StandingLine, sameEntry } from './tab-lines';

/** Every list of which lines are approved has these columns. */
export type ApprovalColumn = 'approve' | 'fingerprint';

/**
 * Brings approvals over to the new lines of a list. An approval is for a person, never for a place in the sheet: row numbers
 * change when the sheet is sorted. It goes when anything in the person's row has changed since, and with a line that is no
 * longer listed.
 *
 * @param identity the columns that tell whose line it is.
 */
export function keptApprovals<C extends string>(
  listed: readonly Cells<C | ApprovalColumn>[],
  standing: readonly StandingLine<C | ApprovalColumn>[],
  identity: readonly NoInfer<C>[],
): ListLine<C | ApprovalColumn>[] {
  const identityOf = (cells: Readonly<Record<C, unknown>>): string =>
    JSON.stringify(identity.map((column) => textOf(cells[column] as Written).trim()));
  const standingOf = grouped(standing, ({ cells }) => identityOf(cells), withoutCopies);
  const listedOf = grouped(listed, identityOf);
  return listed.map((line) => {
    const stood = standingOf.get(identityOf(line)) ?? [];
    const twins = listedOf.get(identityOf(line)) ?? [];
    // Of several rows that look the same nobody can tell which one was approved: so all were, or none.
    const approve =
      twins.length <= stood.length && stood.every(({ cells }) => cells.approve === true) && areSame(twins, stood);
    const extras = extrasBack(stood[twins.indexOf(line)]?.extras ?? []);
    return { cells: { ...line, approve }, extras, byHand: approve || !extras.every(isBlank) };
  });
}

/** Whether each row looks as one of those did that were approved. */
function areSame<C extends string>(
  twins: readonly Cells<C | ApprovalColumn>[],
  stood: readonly StandingLine<C | ApprovalColumn>[],
): boolean {
  const before = stood.map(({ cells }) => textOf(cells.fingerprint));
  return twins.every(({ fingerprint }) => {
    const at = before.indexOf(textOf(fingerprint));
    if (at !== -1) before.splice(at, 1);
    return at !== -1;
  });
}

/**
 * A line that was set aside may stand above too, and there somebody may have approved it since: each line above takes the place
 * of one copy that says nothing more beside it.
 */
function withoutCopies<C extends string>(lines: readonly StandingLine<C>[]): readonly StandingLine<C>[] {
  const inPlace = lines.filter(({ aside }) => !aside);
  const uncopied = [...inPlace];
  const others = lines.filter((line) => {
    if (!line.aside) return false;
    const copied = uncopied.findIndex(({ extras }) =>
      line.extras.every((cell, at) => isBlank(cell) || sameEntry(cell, extras[at])),
    );
    if (copied !== -1) uncopied.splice(copied, 1);
    return copied === -1;
  });
  return [...inPlace, ...others];
}

function grouped<T>(
  all: readonly T[],
  identity: (one: T) => string,
  tidied: (group: readonly T[]) => readonly T[] = (group) => group,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(identity(one));
    if (group === undefined) groups.set(identity(one), [one]);
    else group.push(one);
  }
  return new Map([...groups].map(([key, group]) => [key, tidied(group)]));
}
