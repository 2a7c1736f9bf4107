import type { Area, SheetData, StoredValue } from '../../workbook';
import type { Desk } from './desk';
import { filterAnew } from './filters';
import { refuseProtected } from './guard';
import { mergesOn } from './merges';
import { rearrangeRows } from './rearrange-rows';

/** A column to sort by, counted from 0 in the sheet. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

const KINDS = ['number', 'string', 'boolean'];

/** Sorts the rows of an area by one column after another. Empty cells come last, whatever the direction. */
export function sortRows(desk: Desk, sheet: SheetData, area: Area, keys: Iterable<SortKey>): void {
  refuseProtected(desk, sheet, area);
  if (mergesOn(sheet, area).some(({ rows }) => rows > 1)) {
    throw new Error(`Rows of ${sheet.name} that share a merged cell cannot be sorted.`);
  }
  const sortKeys = Array.from(keys, (key) => ({ ...key }));
  const order = Array.from({ length: area.rows }, (_, row) => row);
  order.sort((one, other) => compareRows(sheet, area.row + one, area.row + other, sortKeys));
  rearrangeRows(sheet, area, order);
  filterAnew(desk, sheet);
}

function compareRows(sheet: SheetData, one: number, other: number, keys: readonly SortKey[]): number {
  for (const { column, ascending } of keys) {
    const compared = compareCells(
      sheet.values[one]?.[column] ?? null,
      sheet.values[other]?.[column] ?? null,
      ascending,
    );
    if (compared !== 0) return compared;
  }
  return 0;
}

function compareCells(one: StoredValue, other: StoredValue, ascending: boolean): number {
  if (one === null) return other === null ? 0 : 1;
  if (other === null) return -1;
  return ascending ? compareValues(one, other) : compareValues(other, one);
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

function compareValues(one: NonNullable<StoredValue>, other: NonNullable<StoredValue>): number {
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  if (typeof one === typeof other) return Number(one) - Number(other);
  return KINDS.indexOf(typeof one) - KINDS.indexOf(typeof other);
}
