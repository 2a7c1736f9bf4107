import type { Area, RichText, SheetData, StoredValue } from '../../workbook';
import { areaHolds, cellKey, cellOfKey } from './area';
import { plainText } from './text-runs';

/** The text of a cell with its runs; null for a cell that holds no text. */
export function richTextAt(sheet: SheetData, row: number, column: number): RichText | null {
  const value: StoredValue = sheet.values[row]?.[column] ?? null;
  if (typeof value !== 'string') return null;
  const kept = sheet.richTexts.get(cellKey(row, column));
  return kept?.text === value ? kept : plainText(value);
}

/** Forgets the runs of the cells of an area, whose texts were written anew or taken away. */
export function dropRuns(sheet: SheetData, area: Area): void {
  for (const key of sheet.richTexts.keys()) {
    const { row, column } = cellOfKey(key);
    if (areaHolds(area, row, column)) sheet.richTexts.delete(key);
  }
}
