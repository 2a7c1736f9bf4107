import type { SheetData } from '../../workbook';
import { checkboxOf, validationAt } from '../grid/validations';
import { validationObject } from './data-validation';
import type { ValidationRule } from './data-validation-rule';
import { cellOf, checkMatrix } from './matrix';
import { stateBehind } from './objects';
import { outside } from './outside-link';
import { firstOf, type GoogleRange, type RangeState, rowsOf } from './range-state';
import type { Methods } from './service';
import { checkboxRule } from './validation-criteria';

type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What may be typed into a range. */
export const RANGE_VALIDATION: Methods<GoogleRange, RangeState> = {
  getDataValidation: { gives: (range) => firstOf(range, readValidation) as GoogleValidation },
  getDataValidations: { gives: (range) => rowsOf(range, readValidation) as GoogleValidation[][] },
  setDataValidation: {
    takes: ['DataValidation?'],
    does: (range, rule) => setRule(range, ruleBehind(rule)),
  },
  setDataValidations: {
    takes: ['DataValidation?[][]'],
    does: ({ sheet, area }, rules) => {
      checkMatrix(rules, area);
      const ruleAt = cellOf(rules);
      for (let row = 0; row < area.rows; row += 1) {
        for (let column = 0; column < area.columns; column += 1) {
          const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
          setRule({ sheet, area: cell }, ruleBehind(ruleAt(row, column)));
        }
      }
    },
  },
  clearDataValidations: { does: (range) => setRule(range, null) },
  insertCheckboxes: {
    takes: ['', 'Object', 'Object, Object'],
    does: (range, ...values: unknown[]) => {
      const rule = checkboxRule(values);
      setRule(range, rule);
      const { sheet, area } = range;
      outside().edits.writeValues(outside().desk, sheet, area, () => checkboxOf(rule)?.unchecked);
    },
  },
};

function setRule({ sheet, area }: RangeState, rule: ValidationRule | null): void {
  outside().edits.refuseProtected(outside().desk, sheet, area);
  outside().edits.setValidation(sheet, area, rule);
}

function readValidation(sheet: SheetData, row: number, column: number): GoogleValidation | null {
  const validation = validationAt(sheet, row, column);
  return validation ? validationObject(validation) : null;
}

function ruleBehind(rule: GoogleValidation | null): ValidationRule | null {
  return rule ? stateBehind<ValidationRule>(rule) : null;
}
