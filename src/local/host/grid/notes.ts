import type { Area, SheetData } from '../../workbook';
import { cellKey } from './area';

/** Sets the note of each cell of an area; an empty text or null removes it. */
export function writeNotes(sheet: SheetData, area: Area, noteAt: (row: number, column: number) => string | null): void {
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const key = cellKey(area.row + row, area.column + column);
      const note = noteAt(row, column);
      if (note) sheet.notes.set(key, note);
      else sheet.notes.delete(key);
    }
  }
}
