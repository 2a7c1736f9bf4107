import type { SheetData } from '../../workbook';
import { cellOfKey, forEachCell } from './area';
import { spillsOf } from './spills';

/** A sheet like another, under its own id and name. Protections and the names of ranges stay with the original. */
export function copiedSheet(original: SheetData, id: number, name: string): SheetData {
  const { values, styles, ...rest } = original;
  const copy: SheetData = {
    ...structuredClone(rest),
    id,
    name,
    hidden: false,
    values: values.map((cells) => cells.slice()),
    // Looks are shared objects: a copy of one would be told apart from it.
    styles: styles.map((cells) => cells.slice()),
    namedRanges: [],
    protections: [],
  };
  const ownRange = (sheetId: number): number => (sheetId === original.id ? id : sheetId);
  copy.charts = copy.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.map((range) => ({ ...range, sheetId: ownRange(range.sheetId) })),
  }));
  emptySpills(original, copy);
  return copy;
}

// The copied formulas spill by themselves: what the original ones spilled would stand in their way.
function emptySpills(original: SheetData, copy: SheetData): void {
  for (const [key, { area }] of spillsOf(original)) {
    const home = cellOfKey(key);
    forEachCell(area, (row, column) => {
      const cells = copy.values[row];
      if (cells && column < cells.length && (row !== home.row || column !== home.column)) cells[column] = null;
    });
  }
}
