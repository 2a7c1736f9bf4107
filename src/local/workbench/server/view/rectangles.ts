import type { Area } from '../../../workbook';
import type { ShownCell } from '../../protocol';
import { sameCell } from './shown-rows';

type Rows = readonly (readonly ShownCell[])[];

interface Run {
  readonly column: number;
  readonly columns: number;
}

// Each rectangle costs a page a call to its grid. Beyond so many, what lies between changed cells of a row is sent again.
const MOST = 500;

/** The rectangles of cells that show something else than before. Up to 500 of them hold nothing else. */
export function changedRectangles(before: Rows, after: Rows): readonly Area[] {
  const exact = stacked(before, after, changedRuns);
  return exact.length <= MOST ? exact : stacked(before, after, changedStretch);
}

/** Puts runs of the same columns in rows below each other into one rectangle. */
function stacked(
  before: Rows,
  after: Rows,
  runsOf: (before: readonly ShownCell[], after: readonly ShownCell[]) => readonly Run[],
): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) {
    const next = new Map<string, Area>();
    const [was = [], is = []] = [before[row], after[row]];
    for (const run of was === is ? [] : runsOf(was, is)) {
      const key = `${run.column},${run.columns}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above ? { ...above, rows: above.rows + 1 } : { ...run, row, rows: 1 });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function changedRuns(before: readonly ShownCell[], after: readonly ShownCell[]): readonly Run[] {
  const runs: Run[] = [];
  const length = Math.max(before.length, after.length);
  let start = -1;
  for (let column = 0; column <= length; column += 1) {
    const changed = column < length && !sameCell(before[column], after[column]);
    if (changed && start < 0) start = column;
    if (changed || start < 0) continue;
    runs.push({ column: start, columns: column - start });
    start = -1;
  }
  return runs;
}

function changedStretch(before: readonly ShownCell[], after: readonly ShownCell[]): readonly Run[] {
  const runs = changedRuns(before, after);
  const [first, last] = [runs[0], runs.at(-1)];
  return first && last ? [{ column: first.column, columns: last.column + last.columns - first.column }] : [];
}
