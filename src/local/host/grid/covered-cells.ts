import type { Area, SheetData } from '../../workbook';
import { areaHolds } from './area';

interface CoverIndex {
  readonly merges: number;
  readonly rows: number;
  readonly byRow: ReadonlyMap<number, readonly Area[]>;
}

// A sheet whose every record is merged over some rows would be searched from its start for each cell that is read.
const indexes = new WeakMap<readonly Area[], CoverIndex>();

/** True for a cell of a merge that is not its top left one: it shows nothing and keeps nothing. */
export function isCovered(sheet: SheetData, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  return (indexOf(sheet).byRow.get(row) ?? []).some(
    (merge) => areaHolds(merge, row, column) && (row !== merge.row || column !== merge.column),
  );
}

function indexOf({ merges, rowCount }: SheetData): CoverIndex {
  const known = indexes.get(merges);
  if (known?.merges === merges.length && known.rows === rowCount) return known;
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    const end = Math.min(merge.row + merge.rows, rowCount);
    for (let row = merge.row; row < end; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  }
  const made: CoverIndex = { merges: merges.length, rows: rowCount, byRow };
  indexes.set(merges, made);
  return made;
}
