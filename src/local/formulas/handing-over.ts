import { areaHolds, cellOfKey } from '../host/grid/area';
import { styleAt } from '../host/grid/cell-style';
import { sheetNamed, sheetWithId } from '../host/grid/find-sheet';
import { isMomentFormat } from '../host/grid/moment-format';
import { areaOfReference, isOneCell, type Reference } from '../host/grid/reference';
import type { HandedOver } from '../host/handed-over';
import type { CellPlace } from '../host/outside';
import type { Area, SheetData, StoredValue, WorkbookData } from '../workbook';
import { isVolatile, Volatile, type WrittenArgument } from './formula-call';

/** A reference that leads nowhere: the cell shows `#REF!`. */
export class LostReference extends Error {}

/** What a formula in a cell hands over for an argument. Throws LostReference when it names cells that do not exist, and Volatile. */
export function handOver(book: WorkbookData, home: CellPlace, written: WrittenArgument, today: number): HandedOver {
  if (written.kind === 'today') return { kind: 'day', serial: today };
  if (written.kind === 'reference') return handOverReference(book, home, written.reference);
  if (written.kind === 'value' && written.value === '#REF!') throw new LostReference('Reference does not exist.');
  return written;
}

/** What tells whether handed-over arguments changed: their values, with dates told from numbers. */
export function fingerprint(book: WorkbookData, args: readonly HandedOver[]): readonly unknown[] {
  const marks: unknown[] = [];
  for (const arg of args) {
    marks.push(arg.kind);
    if (arg.kind === 'value') marks.push(arg.value);
    if (arg.kind === 'day') marks.push(arg.serial);
    if (arg.kind === 'cell' || arg.kind === 'range') markCells(marks, book, arg);
  }
  return marks;
}

function handOverReference(book: WorkbookData, home: CellPlace, reference: Reference): HandedOver {
  const sheet = reference.sheet === null ? sheetWithId(book, home.sheetId) : sheetNamed(book, reference.sheet);
  if (!sheet) throw new LostReference(`Unresolved sheet name '${reference.sheet}'.`);
  const area = areaOfReference(reference, sheet);
  if (area.row + area.rows > sheet.rowCount || area.column + area.columns > sheet.columnCount) {
    throw new LostReference('Reference does not exist.');
  }
  if (sheet.id === home.sheetId && areaHolds(area, home.row, home.column)) {
    throw new LostReference('Circular dependency detected.');
  }
  refuseVolatile(sheet, area);
  return { kind: isOneCell(reference) ? 'cell' : 'range', sheetId: sheet.id, area };
}

function refuseVolatile(sheet: SheetData, area: Area): void {
  for (const [key, formula] of sheet.formulas) {
    const { row, column } = cellOfKey(key);
    if (areaHolds(area, row, column) && isVolatile(formula)) throw new Volatile();
  }
}

function markCells(
  marks: unknown[],
  book: WorkbookData,
  { sheetId, area }: Extract<HandedOver, { kind: 'cell' | 'range' }>,
): void {
  const sheet = sheetWithId(book, sheetId);
  if (!sheet) return;
  marks.push(area.rows, area.columns);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      marks.push(markOf(sheet, row, column));
    }
  }
}

function markOf(sheet: SheetData, row: number, column: number): StoredValue {
  const value = sheet.values[row]?.[column] ?? null;
  if (typeof value !== 'number') return value;
  const format = styleAt(sheet, row, column)?.numberFormat;
  return format !== undefined && isMomentFormat(format) ? `day ${value}` : value;
}
