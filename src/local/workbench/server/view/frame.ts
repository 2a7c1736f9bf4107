import type { SheetData } from '../../../workbook';
import type { SheetFrame } from '../../protocol';

/** Everything of a sheet but its cells. */
export function frameOf(sheet: SheetData): SheetFrame {
  const { id, name, hidden, tabColor, rowCount, columnCount, frozenRows, frozenColumns, merges } = sheet;
  return {
    id,
    name,
    hidden,
    tabColor,
    rowCount,
    columnCount,
    frozenRows,
    frozenColumns,
    columnWidths: Object.fromEntries(sheet.columnWidths),
    hiddenRows: ascending([...sheet.hiddenRows, ...(sheet.filter?.hiddenRows ?? [])]),
    hiddenColumns: ascending(sheet.hiddenColumns),
    merges: merges.map((merge) => ({ ...merge })),
  };
}

function ascending(lines: Iterable<number>): readonly number[] {
  return [...new Set(lines)].sort((one, other) => one - other);
}
