import type { SheetData } from '../../workbook';
import { validationAt } from '../grid/validations';
import { type ValidationRule, validationObject } from './data-validation';
import { cellOf, checkMatrix } from './matrix';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import { firstOf, type GoogleRange, type RangeState, rowsOf } from './range-state';
import type { Methods } from './service';

type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What may be typed into a range. */
export const RANGE_VALIDATION: Methods<GoogleRange, RangeState> = {
  getDataValidation: { gives: (range) => firstOf(range, readValidation) as GoogleValidation },
  getDataValidations: { gives: (range) => rowsOf(range, readValidation) as GoogleValidation[][] },
  setDataValidation: {
    takes: ['DataValidation?'],
    does: ({ sheet, area }, rule) => outside().edits.setValidation(sheet, area, ruleBehind(rule)),
  },
  setDataValidations: {
    takes: ['DataValidation?[][]'],
    does: ({ sheet, area }, rules) => {
      checkMatrix(rules, area);
      const ruleAt = cellOf(rules);
      for (let row = 0; row < area.rows; row += 1) {
        for (let column = 0; column < area.columns; column += 1) {
          const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
          outside().edits.setValidation(sheet, cell, ruleBehind(ruleAt(row, column)));
        }
      }
    },
  },
  clearDataValidations: { does: ({ sheet, area }) => outside().edits.setValidation(sheet, area, null) },
  insertCheckboxes: {
    does: ({ sheet, area }) => {
      outside().edits.setValidation(sheet, area, { kind: 'checkbox' });
      outside().edits.writeValues(outside().desk, sheet, area, () => false);
    },
  },
};

function readValidation(sheet: SheetData, row: number, column: number): GoogleValidation | null {
  const validation = validationAt(sheet, row, column);
  return validation ? validationObject(validation) : null;
}

function ruleBehind(rule: GoogleValidation | null): ValidationRule | null {
  return rule ? stateBehind<ValidationRule>(rule) : null;
}
