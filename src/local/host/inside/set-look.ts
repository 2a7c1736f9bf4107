import type { CellStyle } from '../../workbook';
import { cellOf, checkMatrix } from './matrix';
import { outside } from './outside-link';
import type { RangeState } from './range-state';

/** Sets one side of the look of a range; `undefined` brings back the default. */
export function setLook<Key extends keyof CellStyle>(
  { sheet, area }: RangeState,
  key: Key,
  valueAt: (row: number, column: number) => CellStyle[Key] | undefined,
): void {
  outside().edits.refuseProtected(outside().desk, sheet, area);
  outside().edits.restyle(sheet, area, key, valueAt);
}

/** Sets one side of the look of a range, cell by cell; throws when the rows are not as large as the range. */
export function setLooks<Key extends keyof CellStyle, Given>(
  range: RangeState,
  key: Key,
  given: readonly (readonly Given[])[],
  read: (given: Given) => CellStyle[Key] | undefined,
): void {
  checkMatrix(given, range.area);
  // What is misspelt is refused before anything is changed.
  const looks = given.map((row) => row.map(read));
  setLook(range, key, cellOf(looks));
}

/** One of the words that a look is written with. Sheets takes another word silently: here it throws. */
export function chosen<Choice extends string>(look: string, given: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new Error(`${given} is not a ${look}.`);
  return found;
}
