import { textOf } from '../../core/cell';
import type { FactColumn } from '../../core/read/header-aliases';
import type { FactCells } from '../change';
import type { Judgement } from '../classify';

/** A column of the customers' sheet in which facts are to be written: one that is there, or a new one. */
export type Target = Pick<FactCells, 'at' | 'title' | 'isNew'>;

/**
 * Finds the columns for facts: those that hold them for every channel already, if nothing in them is a formula; else new ones
 * at the right end of the sheet, in the order in which they are asked for.
 */
export function factColumns({ sheet, table }: Judgement): (fact: FactColumn, title: string) => Target {
  let free = Math.max(table.width, sheet.reach(table.headerRow));
  const known = new Map<FactColumn, Target>();
  return (fact, title) => {
    const before = known.get(fact);
    if (before !== undefined) return before;
    const standing = (table.columns.of.get(fact) ?? []).find(
      ({ at, channel }) => channel === null && sheet.formulasDown(at).every((formula) => formula === ''),
    );
    const found =
      standing === undefined
        ? { at: free++, title, isNew: true }
        : { at: standing.at, title: textOf(table.titles[standing.at]), isNew: false };
    known.set(fact, found);
    return found;
  };
}
