import type { Area, SheetData } from '../../workbook';
import { cellKey, forEachCell } from './area';
import type { Desk } from './desk';
import { enterValues } from './entered-values';
import { filterAnew } from './filters';
import { refuseProtected } from './guard';
import { mergesOn } from './merges';
import { rearrangeRows } from './rearrange-rows';

/**
 * Takes out the rows of an area that are like an earlier one in these columns, counted from 0 in the sheet, whatever
 * their case. What is below moves up. Answers how many rows are left.
 */
export function removeDuplicates(desk: Desk, sheet: SheetData, area: Area, columns: Iterable<number>): number {
  refuseProtected(desk, sheet, area);
  if (mergesOn(sheet, area).length > 0)
    throw new Error('Duplicates among merged cells are not modelled by the local host.');
  const compared = Array.from(columns);
  const seen = new Set<string>();
  const kept = Array.from({ length: area.rows }, (_, row) => row).filter((row) => {
    const key = JSON.stringify(compared.map((column) => comparable(sheet.values[area.row + row]?.[column] ?? null)));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  rearrangeRows(sheet, area, kept);
  filterAnew(desk, sheet);
  return kept.length;
}

/** Trims the texts of an area and makes each gap within them one space. What is left is read as if it were typed. */
export function trimWhitespace(desk: Desk, sheet: SheetData, area: Area): void {
  refuseProtected(desk, sheet, area);
  forEachCell(area, (row, column) => {
    const value = sheet.values[row]?.[column];
    if (typeof value !== 'string' || sheet.formulas.has(cellKey(row, column))) return;
    const trimmed = value.trim().replace(/\s+/g, ' ');
    if (trimmed !== value) enterValues(desk, sheet, { row, column, rows: 1, columns: 1 }, () => trimmed);
  });
}

function comparable(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
