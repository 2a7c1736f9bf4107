import type { Area } from '../../workbook';
import { forEachCell } from './area';
import { LateException } from './service-exception';

const LONGEST_TEXT = 50_000;

/** Throws when a cell of the area cannot take what is handed over for it; `valueAt` counts within the area. */
export function refuseUnfit(area: Area, valueAt: (row: number, column: number) => unknown): void {
  forEachCell(area, (row, column) => {
    refuseUnfitValue(valueAt(row - area.row, column - area.column));
  });
}

function refuseUnfitValue(value: unknown): void {
  if (typeof value === 'string') {
    if (value.length <= LONGEST_TEXT) return;
    throw new LateException(
      `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
    );
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}.`);
  if (typeof value === 'object' && value !== null) refuseUnfitObject(value);
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new Error(`A cell cannot hold a ${typeof value}.`);
  }
}

// A Date of the script's realm is no instance of this realm's Date: it is told by its brand.
function refuseUnfitObject(value: object): void {
  if (Object.prototype.toString.call(value) !== '[object Date]') {
    throw new Error('A cell cannot hold an array or an object: Sheets would store its Java name.');
  }
  if (Number.isNaN((value as Date).getTime())) throw new Error('A cell cannot hold an invalid date.');
}
