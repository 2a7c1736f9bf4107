import type { SheetData } from '../../workbook';

/** A sheet of a file: its part, and what was read out of it, to see later what changed. */
export interface OriginSheet {
  readonly part: string;
  readonly before: SheetData;
}

/** The file that a workbook was read from: what is not changed is written back from here. */
export interface Origin {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The name of the workbook part. */
  readonly workbook: string;
  /** By the sheet's id. */
  readonly sheets: ReadonlyMap<number, OriginSheet>;
  readonly themeColors: readonly string[];
  /** What the file counts days from, in serial days: 1462 where it begins in 1904. */
  readonly firstDay: number;
}

/** A copy that later changes to the sheet do not reach. */
export function snapshot(sheet: SheetData): SheetData {
  return {
    ...sheet,
    values: sheet.values.map((row) => row.slice()),
    styles: sheet.styles.map((row) => row.slice()),
    formulas: new Map(sheet.formulas),
    notes: new Map(sheet.notes),
    columnWidths: new Map(sheet.columnWidths),
    conditionalFormats: [...sheet.conditionalFormats],
    validations: [...sheet.validations],
    merges: [...sheet.merges],
    filter: sheet.filter && { ...sheet.filter, hidingColumns: [...sheet.filter.hidingColumns] },
  };
}
