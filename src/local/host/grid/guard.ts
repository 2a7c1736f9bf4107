import type { Area, SheetData } from '../../workbook';
import { areasOverlap } from './area';
import type { Desk } from './desk';
import { ServiceException } from './service-exception';

const CELL_LIMIT = 10_000_000;
const COLUMN_LIMIT = 18_278;
const PROTECTED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** True when nothing in the area is protected from the person at the keyboard. */
export function mayEdit(desk: Desk, sheet: SheetData, area: Area): boolean {
  if (desk.switches.isViewer) return false;
  return !desk.switches.protectedAreas.some((barred) => barred.sheetId === sheet.id && areasOverlap(barred.area, area));
}

/** Throws as Sheets does when something in the area is protected. */
export function refuseProtected(desk: Desk, sheet: SheetData, area: Area): void {
  if (!mayEdit(desk, sheet, area)) throw new ServiceException(PROTECTED);
}

/** Throws when a sheet of this size would take the workbook over what Sheets allows. */
export function refuseOversize(desk: Desk, sheet: SheetData | null, rowCount: number, columnCount: number): void {
  const others = desk.book.sheets
    .filter((other) => other !== sheet)
    .reduce((cells, other) => cells + other.rowCount * other.columnCount, 0);
  if (others + rowCount * columnCount > CELL_LIMIT || columnCount > COLUMN_LIMIT) {
    throw new ServiceException(
      `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
    );
  }
}
