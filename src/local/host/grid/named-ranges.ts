import type { Area, NamedArea, SheetData, WorkbookData } from '../../workbook';
import { ServiceException } from './service-exception';

const LONGEST_NAME = 250;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const CELL = /^[a-z]{1,3}\d+$/i;
const CELL_BY_NUMBERS = /^r\d*c\d*$/i;
const TRUTH = /^(?:true|false)/i;

/** A range's name with the sheet on which the range stands. */
interface PlacedName {
  readonly sheet: SheetData;
  readonly named: NamedArea;
}

/** The range of this name; names are the same whatever their case. */
export function rangeNamed(book: WorkbookData, name: string): PlacedName | undefined {
  const wanted = name.toLowerCase();
  return namedRanges(book).find(({ named }) => named.name.toLowerCase() === wanted);
}

/** All named ranges of a workbook, sheet by sheet. */
export function namedRanges(book: WorkbookData): readonly PlacedName[] {
  return book.sheets.flatMap((sheet) => sheet.namedRanges.map((named) => ({ sheet, named })));
}

/** Gives an area a name. Another range that had the name loses it. */
export function nameRange(book: WorkbookData, name: string, sheet: SheetData, area: Area): void {
  refuseRangeName(name);
  removeRangeName(book, rangeNamed(book, name)?.named);
  sheet.namedRanges.push({ name, area: { ...area } });
}

/** Gives a named range another name; throws when a range has it already. */
export function renameRange(book: WorkbookData, named: NamedArea, name: string): void {
  refuseRangeName(name);
  const other = rangeNamed(book, name)?.named;
  if (other && other !== named) throw new ServiceException(`A range with the name ${name} already exists.`);
  named.name = name;
}

/** Puts a named range on other cells. */
export function moveRangeName(book: WorkbookData, named: NamedArea, sheet: SheetData, area: Area): void {
  removeRangeName(book, named);
  named.area = { ...area };
  sheet.namedRanges.push(named);
}

/** Takes a named range's name away; the cells stay. */
export function removeRangeName(book: WorkbookData, named: NamedArea | undefined): void {
  for (const sheet of book.sheets) sheet.namedRanges = sheet.namedRanges.filter((other) => other !== named);
}

function refuseRangeName(name: string): void {
  const isValid = NAME.test(name) && name.length <= LONGEST_NAME;
  if (isValid && !CELL.test(name) && !CELL_BY_NUMBERS.test(name) && !TRUTH.test(name)) return;
  throw new ServiceException('The name given to this range is invalid.');
}
