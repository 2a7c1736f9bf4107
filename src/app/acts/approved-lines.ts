import { isBlank, textOf } from '../../core/cell';
import type { Written } from '../change';
import type { ApprovalColumn } from '../lists/kept-approvals';
import type { Cells } from '../lists/list';
import type { StandingLine } from '../lists/tab-lines';

/** A line that somebody has approved, and what has become of its row. */
export type Approved<R> =
  /** The row is as it was when it was approved. */
  | { readonly state: 'unchanged'; readonly row: R }
  /** The person's row says something else now, or nobody can tell which of several rows was meant. */
  | { readonly state: 'changed' }
  /** No such row is to be acted on any more. */
  | { readonly state: 'gone'; readonly line: Readonly<Record<string, unknown>> };

/**
 * Finds the rows of the lines that are approved, each only where it is still the row that was approved: the same person with
 * the same fingerprint. Of rows that look the same all must be approved, since nobody can tell one from another.
 *
 * @param rows what may be acted on now, with its line as the list shows it.
 */
export function approvedRows<C extends string, R extends { readonly cells: Cells<C | ApprovalColumn> }>(
  standing: readonly StandingLine<C | ApprovalColumn>[],
  rows: readonly R[],
  identity: readonly NoInfer<C>[],
): readonly Approved<R>[] {
  const identityOf = (cells: Readonly<Record<C, unknown>>): string =>
    JSON.stringify(identity.map((column) => textOf(cells[column] as Written).trim()));
  const exactly = (cells: Readonly<Record<C | ApprovalColumn, unknown>>): string =>
    `${textOf(cells.fingerprint as Written)} ${identityOf(cells)}`;
  const persons = new Set(rows.map(({ cells }) => identityOf(cells)));
  const byLook = grouped(rows, ({ cells }) => exactly(cells));
  // A line that was set aside may stand above too.
  const lines = grouped(
    standing.filter(({ cells }) => !isBlank(cells.fingerprint)),
    ({ cells }) => exactly(cells),
  );
  return [...lines].flatMap(([look, alike]): readonly Approved<R>[] => {
    const approved = alike.filter(({ cells }) => cells.approve === true);
    if (approved.length === 0) return [];
    const found = byLook.get(look) ?? [];
    if (found.length === 0) {
      const { cells } = alike[0] as StandingLine<C | ApprovalColumn>;
      const state = persons.has(identityOf(cells))
        ? ({ state: 'changed' } as const)
        : ({ state: 'gone', line: cells } as const);
      return approved.map(() => state);
    }
    if (approved.length < found.length) return approved.map(() => ({ state: 'changed' }) as const);
    return found.map((row) => ({ state: 'unchanged', row }));
  });
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOf(one);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}
