import type { Area, ConditionalFormat, SheetData } from '../../workbook';
import { sheetsNamed } from './formula-text';
import { ServiceException } from './service-exception';

/** A conditional format with the sheet of each of its ranges, as a script hands it in. */
interface PlacedFormat {
  readonly sheetIds: readonly number[];
  readonly format: ConditionalFormat;
}

/** Replaces all conditional formats of a sheet, in the order in which they win. */
export function replaceConditionalFormats(sheet: SheetData, placed: Iterable<PlacedFormat>): void {
  const formats = Array.from(placed);
  for (const { sheetIds, format } of formats) refuseOtherSheets(sheet, sheetIds, format);
  sheet.conditionalFormats = formats.map(({ format }) => copied(format));
}

function refuseOtherSheets(sheet: SheetData, sheetIds: Iterable<number>, format: ConditionalFormat): void {
  const named = format.formula === undefined ? [] : sheetsNamed(format.formula);
  const isForeign = (name: string): boolean => name.toLowerCase() !== sheet.name.toLowerCase();
  if (Array.from(sheetIds).some((id) => id !== sheet.id) || named.some(isForeign)) {
    throw new ServiceException('Conditional format rule cannot reference a different sheet.');
  }
}

// What a script built belongs to its execution: the workbook keeps copies.
function copied(format: ConditionalFormat): ConditionalFormat {
  const areas: Area[] = Array.from(format.areas, (area) => ({ ...area }));
  return { ...format, areas, style: { ...format.style } };
}
