import type { Area, SheetData } from '../../workbook';
import { areaOfReference, parseReference } from '../grid/reference';
import { ServiceException } from '../grid/service-exception';

const BY_NUMBERS = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/;

/** The area that starts at a row and column counted from 1; throws when it does not lie on the sheet. */
export function locateArea(sheet: SheetData, row: number, column: number, rows: number, columns: number): Area {
  if (row < 1) throw new ServiceException('The starting row of the range is too small.');
  if (column < 1) throw new ServiceException('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceException('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceException('The number of columns in the range must be at least 1.');
  const area: Area = { row: row - 1, column: column - 1, rows, columns };
  refuseOutside(sheet, area);
  return area;
}

/** The area that a text in A1 notation names, on this sheet. Cells may also go by numbers, `R1C1:R9C2`. */
export function locateA1(sheet: SheetData, notation: string): Area {
  const numbered = BY_NUMBERS.exec(notation.trim());
  if (numbered) return locateNumbered(sheet, numbered);
  const reference = parseReference(notation);
  const isHere = !reference?.sheet || reference.sheet.toLowerCase() === sheet.name.toLowerCase();
  if (!reference || !isHere) throw new ServiceException('Range not found');
  const area = areaOfReference(reference, sheet);
  refuseOutside(sheet, area);
  return area;
}

function locateNumbered(sheet: SheetData, [, ...parts]: RegExpExecArray): Area {
  const [row = 0, column = 0, lastRow = row, lastColumn = column] = parts.flatMap((part) =>
    part ? [Number(part)] : [],
  );
  if (lastRow < row || lastColumn < column) throw new ServiceException('Range not found');
  return locateArea(sheet, row, column, lastRow - row + 1, lastColumn - column + 1);
}

function refuseOutside(sheet: SheetData, area: Area): void {
  if (area.row + area.rows > sheet.rowCount || area.column + area.columns > sheet.columnCount) {
    throw new ServiceException('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
