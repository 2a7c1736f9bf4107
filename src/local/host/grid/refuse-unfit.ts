import type { Area, SheetData } from '../../workbook';
import { areasOverlap, forEachCell } from './area';
import { a1Of } from './reference';
import { LateException, ServiceException } from './service-exception';
import { validationAt } from './validations';

const LONGEST_TEXT = 50_000;

/** Throws when a cell of the area cannot take what is handed over for it; `valueAt` counts within the area. */
export function refuseUnfit(sheet: SheetData, area: Area, valueAt: (row: number, column: number) => unknown): void {
  const isValidated = sheet.validations.some((validation) => areasOverlap(validation.area, area));
  forEachCell(area, (row, column) => {
    const value = valueAt(row - area.row, column - area.column);
    refuseUnfitValue(value);
    if (isValidated) refuseUnlisted(sheet, row, column, value);
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

function refuseUnlisted(sheet: SheetData, row: number, column: number, value: unknown): void {
  const validation = validationAt(sheet, row, column);
  const isOpen = validation?.kind !== 'list' || validation.allowInvalid !== false;
  if (isOpen || value === null || value === undefined || value === '') return;
  if (validation.values?.includes(String(value))) return;
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  throw new ServiceException(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  );
}
