import { formulaHolds } from '../../../host/grid/condition-formula';
import { type Corner, parseReference } from '../../../host/grid/reference';
import type { ConditionalFormat, SheetData, StoredValue } from '../../../workbook';

/** Whether a conditional format's formula holds for a cell; what was worked out once for the same values is remembered. */
export interface ConditionMemory {
  /** False also where the formula is beyond the host. */
  readonly holds: (sheet: SheetData, row: number, column: number) => boolean;
  /** True when it is the same for all cells of a row. */
  readonly isByRow: boolean;
  /** True when it looks at nothing outside of the row that it is asked for. */
  readonly staysInRow: boolean;
}

interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const TEXT = /"(?:[^"]|"")*"/g;
const CELL = /\$?[A-Za-z]{1,3}\$?\d+(?![\w(])/g;

/** Prepares the formula of a conditional format. What such a formula gives depends on the cells that it names and nothing else. */
export function rememberCondition(formula: string, areas: ConditionalFormat['areas']): ConditionMemory {
  const home = { row: areas[0]?.row ?? 0, column: areas[0]?.column ?? 0 };
  const reads = cellsIn(formula);
  const known = new Map<string, boolean>();
  const holds: ConditionMemory['holds'] = ({ values }, row, column) => {
    const rowsDown = row - home.row;
    const columnsRight = column - home.column;
    const read = (atRow: number, atColumn: number): StoredValue => values[atRow]?.[atColumn] ?? null;
    const key = reads
      .map((cell) =>
        marked(read(cell.row + (cell.rowFixed ? 0 : rowsDown), cell.column + (cell.columnFixed ? 0 : columnsRight))),
      )
      .join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = evaluated(formula, { rowsDown, columnsRight, read });
    known.set(key, answer);
    return answer;
  };
  return {
    holds,
    isByRow: reads.every(({ columnFixed }) => columnFixed),
    staysInRow: reads.every(({ row, rowFixed }) => !rowFixed && row === home.row),
  };
}

function cellsIn(formula: string): readonly ReadCell[] {
  const names = formula.replace(TEXT, ' ').match(CELL) ?? [];
  return [...new Set(names)].flatMap((name) => readCell(parseReference(name)?.start));
}

function readCell(corner: Corner | undefined): readonly ReadCell[] {
  if (!corner || corner.row === null || corner.column === null) return [];
  const { row, column, rowFixed, columnFixed } = corner;
  return [{ row, column, rowFixed, columnFixed }];
}

function marked(value: StoredValue): string {
  return typeof value === 'string' ? `t${value}` : String(value);
}

function evaluated(formula: string, setting: Parameters<typeof formulaHolds>[1]): boolean {
  try {
    return formulaHolds(formula, setting);
  } catch {
    // Beyond the host: the cell is shown without it.
    return false;
  }
}
