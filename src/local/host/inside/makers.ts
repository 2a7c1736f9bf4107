import type { Area, SheetData } from '../../workbook';
import type { RangeState } from './range-state';

/** Makes the objects that scripts hold for the parts of a workbook. Sheets answer ranges and ranges answer sheets. */
interface Makers {
  readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: (sheet: SheetData) => GoogleAppsScript.Spreadsheet.Sheet;
  readonly range: (sheet: SheetData, area: Area) => GoogleAppsScript.Spreadsheet.Range;
  readonly rangeList: (ranges: readonly RangeState[]) => GoogleAppsScript.Spreadsheet.RangeList;
  readonly filter: (sheet: SheetData) => GoogleAppsScript.Spreadsheet.Filter | null;
}

let makers: Makers | null = null;

/** Called once, when the classes of all parts are known. */
export function provideMakers(provided: Makers): void {
  makers = provided;
}

export function make(): Makers {
  if (!makers) throw new Error('The services are used before their objects can be made.');
  return makers;
}
