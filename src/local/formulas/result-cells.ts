import { serialOfInstant } from '../host/grid/serial-day';
import type { StoredValue } from '../workbook';

/** The cells that a custom function's answer fills. A list that is not of rows is a column, as Sheets lays it. */
export function resultCells(answer: unknown, timeZone: string): readonly (readonly StoredValue[])[] {
  if (!Array.isArray(answer)) return [[resultCell(answer, timeZone)]];
  const rows = answer.map((row: unknown) =>
    Array.isArray(row) ? row.map((cell: unknown) => resultCell(cell, timeZone)) : [resultCell(row, timeZone)],
  );
  const width = Math.max(1, ...lengths(rows));
  const even = rows.map((row) => (row.length === width ? row : [...row, ...nulls(width - row.length)]));
  return even.length === 0 ? [[null]] : even;
}

// Spreading fifty thousand lengths into Math.max would overflow the stack: only the different ones are spread.
function lengths(rows: readonly (readonly unknown[])[]): readonly number[] {
  return [...new Set(rows.map((row) => row.length))];
}

function nulls(count: number): readonly null[] {
  return Array.from({ length: count }, () => null);
}

function resultCell(value: unknown, timeZone: string): StoredValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialOfInstant(value.getTime(), timeZone);
  throw new Error('A custom function answers values, or rows of values.');
}
