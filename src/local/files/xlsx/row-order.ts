import type { SheetData } from '../../workbook';
import { trimRow } from '../trim-row';

type Rows = Pick<SheetData, 'values'>;

/**
 * For each row now, the row of the file that it was: -1 for none. Rows keep their order; a row that is found further
 * down tells that those between were deleted. A row that was edited is the one that stood in its place.
 */
export function rowsBefore(before: Rows, after: Rows): Int32Array {
  const origins = new Int32Array(after.values.length).fill(-1);
  const places = new Map<string, number[]>();
  let next = 0;
  after.values.forEach((row, index) => {
    if (next >= before.values.length) return;
    if (!sameRow(before.values[next], row)) next = laterPlace(before, places, row, next) ?? next;
    origins[index] = next++;
  });
  return origins;
}

function laterPlace(before: Rows, places: Map<string, number[]>, row: Row, next: number): number | undefined {
  if (places.size === 0) {
    before.values.forEach((line, place) => {
      const known = places.get(keyOf(line));
      if (known) known.push(place);
      else places.set(keyOf(line), [place]);
    });
  }
  const key = keyOf(row);
  return key === '[]' ? undefined : places.get(key)?.find((place) => place >= next);
}

type Row = SheetData['values'][number];

function sameRow(one: Row | undefined, other: Row | undefined): boolean {
  const length = Math.max(one?.length ?? 0, other?.length ?? 0);
  for (let column = 0; column < length; column++) {
    if ((one?.[column] ?? null) !== (other?.[column] ?? null)) return false;
  }
  return true;
}

function keyOf(row: Row): string {
  return JSON.stringify(trimRow(row));
}
