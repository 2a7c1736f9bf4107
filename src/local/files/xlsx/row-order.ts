import type { SheetData } from '../../workbook';
import { trimRow } from '../trim-row';

type Rows = Pick<SheetData, 'values'>;
type Row = SheetData['values'][number];

/**
 * For each row now, the row of the file that it was: -1 for none. Rows keep their order. A row that is found further
 * down tells that those between were deleted, as far as there are fewer rows than before; a row that is not found was
 * edited, and is the one that stood in its place.
 */
export function rowsBefore(before: Rows, after: Rows): Int32Array {
  const origins = new Int32Array(after.values.length).fill(-1);
  let deleted = before.values.length - after.values.length;
  let places: ReadonlyMap<string, number[]> | undefined;
  let next = 0;
  for (const [index, row] of after.values.entries()) {
    if (next >= before.values.length) break;
    if (deleted > 0 && !sameRow(before.values[next], row)) {
      places ??= placesOf(before);
      const place = laterPlace(places, row, next) ?? next;
      if (place - next <= deleted) {
        deleted -= place - next;
        next = place;
      }
    }
    origins[index] = next++;
  }
  return origins;
}

/** Where each row stood, the last place first: places that are passed are taken off the end. */
function placesOf({ values }: Rows): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (let place = values.length - 1; place >= 0; place--) {
    const key = keyOf(values[place] ?? []);
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  return places;
}

function laterPlace(places: ReadonlyMap<string, number[]>, row: Row, next: number): number | undefined {
  const list = places.get(keyOf(row)) ?? [];
  while ((list.at(-1) ?? next) < next) list.pop();
  return list.at(-1);
}

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
