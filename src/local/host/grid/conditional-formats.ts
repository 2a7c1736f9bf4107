import type { ConditionalFormat, SheetData } from '../../workbook';
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
  const named = formulasOf(format).flatMap(sheetsNamed);
  const isForeign = (name: string): boolean => name.toLowerCase() !== sheet.name.toLowerCase();
  if (Array.from(sheetIds).some((id) => id !== sheet.id) || named.some(isForeign)) {
    throw new ServiceException('Conditional format rule cannot reference a different sheet.');
  }
}

function formulasOf({ formula, criterion, gradient }: ConditionalFormat): string[] {
  const points = gradient ? [gradient.min, gradient.mid, gradient.max] : [];
  const texts = [formula, ...Array.from(criterion?.values ?? []), ...points.map((point) => point?.value)];
  return texts.filter((text): text is string => typeof text === 'string' && text.startsWith('='));
}

// What a script built belongs to its execution: the workbook keeps copies. What only the file knows came from outside.
function copied({ foreign, ...rest }: ConditionalFormat): ConditionalFormat {
  return { ...structuredClone(rest), ...(foreign !== undefined && { foreign }) };
}
