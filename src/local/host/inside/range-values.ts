import type { Area, SheetData } from '../../workbook';
import { cellKey } from '../grid/area';
import { type ClearOptions, clearRange } from './clear-options';
import { cellOf, checkMatrix } from './matrix';
import { outside } from './outside-link';
import { firstOf, type GoogleRange, type RangeState, rowsOf } from './range-state';
import { readDisplayed, readValue } from './read-cell';
import type { Methods } from './service';

/** What a range holds. */
export const RANGE_VALUES: Methods<GoogleRange, RangeState> = {
  getValue: { gives: (range) => firstOf(range, readValue) },
  getValues: { gives: (range) => rowsOf(range, readValue) },
  getDisplayValue: { gives: (range) => firstOf(range, readDisplayed) },
  getDisplayValues: { gives: (range) => rowsOf(range, readDisplayed) },
  getFormula: { gives: (range) => firstOf(range, readFormula) },
  getFormulas: { gives: (range) => rowsOf(range, readFormula) },
  setValue: {
    takes: ['Object'],
    does: ({ sheet, area }, value) => outside().edits.writeValues(outside().desk, sheet, area, () => value),
  },
  setValues: {
    takes: ['Object[][]'],
    does: ({ sheet, area }, rows) => {
      checkMatrix(rows, area);
      outside().edits.writeValues(outside().desk, sheet, area, cellOf(rows));
    },
  },
  setFormula: {
    takes: ['String'],
    does: ({ sheet, area }, formula) => outside().edits.writeFormulas(outside().desk, sheet, area, () => formula),
  },
  setFormulas: {
    takes: ['String[][]'],
    does: ({ sheet, area }, formulas) => {
      checkMatrix(formulas, area);
      outside().edits.writeFormulas(outside().desk, sheet, area, cellOf(formulas));
    },
  },
  clearContent: { does: ({ sheet, area }) => outside().edits.clearValues(outside().desk, sheet, area) },
  clear: { takes: ['', 'Object'], does: (range, options?: ClearOptions) => clearRange(range, options) },
  isBlank: { gives: ({ sheet, area }) => isBlank(sheet, area) },
  getNote: { gives: (range) => firstOf(range, readNote) },
  getNotes: { gives: (range) => rowsOf(range, readNote) },
  setNote: {
    takes: ['String?'],
    does: (range, note) => writeNotes(range, () => note),
  },
  setNotes: {
    takes: ['Object[][]'],
    does: (range, notes) => {
      checkMatrix(notes, range.area);
      const noteAt = cellOf<unknown>(notes);
      writeNotes(range, (row, column) => noteText(noteAt(row, column)));
    },
  },
  clearNote: { does: (range) => writeNotes(range, () => null) },
};

function readFormula(sheet: SheetData, row: number, column: number): string {
  return sheet.formulas.get(cellKey(row, column)) ?? '';
}

function writeNotes({ sheet, area }: RangeState, noteAt: (row: number, column: number) => string | null): void {
  outside().edits.refuseProtected(outside().desk, sheet, area);
  outside().edits.writeNotes(sheet, area, noteAt);
}

function readNote(sheet: SheetData, row: number, column: number): string {
  return sheet.notes.get(cellKey(row, column)) ?? '';
}

// A number becomes a note as Java prints it.
function noteText(note: unknown): string | null {
  if (note === null || note === undefined) return null;
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note);
}

function isBlank(sheet: SheetData, area: Area): boolean {
  return rowsOf({ sheet, area }, (_sheet, row, column) => sheet.values[row]?.[column] ?? null).every((cells) =>
    cells.every((value) => value === null),
  );
}
