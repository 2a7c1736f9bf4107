import type { Area, SheetData } from '../../workbook';
import { cellKey } from '../grid/area';
import { validationAt } from '../grid/validations';
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
  clear: {
    does: ({ sheet, area }) => {
      outside().edits.clearValues(outside().desk, sheet, area);
      outside().edits.clearLooks(outside().desk, sheet, area);
    },
  },
  isBlank: { gives: ({ sheet, area }) => isBlank(sheet, area) },
  isChecked: { gives: (range) => isChecked(range) },
  getNote: { gives: (range) => firstOf(range, readNote) },
  getNotes: { gives: (range) => rowsOf(range, readNote) },
  setNote: {
    takes: ['String?'],
    does: ({ sheet, area }, note) => outside().edits.writeNotes(sheet, area, () => note),
  },
  setNotes: {
    takes: ['Object[][]'],
    does: ({ sheet, area }, notes) => {
      checkMatrix(notes, area);
      const noteAt = cellOf<unknown>(notes);
      outside().edits.writeNotes(sheet, area, (row, column) => noteText(noteAt(row, column)));
    },
  },
  clearNote: { does: ({ sheet, area }) => outside().edits.writeNotes(sheet, area, () => null) },
};

function readFormula(sheet: SheetData, row: number, column: number): string {
  return sheet.formulas.get(cellKey(row, column)) ?? '';
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

function isChecked(range: RangeState): boolean | null {
  const marks = rowsOf(range, (sheet, row, column) =>
    validationAt(sheet, row, column)?.kind === 'checkbox' ? sheet.values[row]?.[column] === true : null,
  ).flat();
  const first = marks[0] ?? null;
  return marks.every((mark) => mark === first) ? first : null;
}
