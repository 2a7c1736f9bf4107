import type { Area, SheetData, Validation } from '../../workbook';
import { sharedArea } from './area';
import { movedTo, setValidation } from './validations';

/** What the validations of a sheet say about an area, cut down to it. */
export function validationsOn(sheet: SheetData, area: Area): readonly Validation[] {
  return sheet.validations.flatMap((validation) => {
    const shared = sharedArea(validation.area, area);
    return shared ? [movedTo(validation, shared)] : [];
  });
}

/** Puts the validations of one area on another in place of what was there, as often as the area fits into it. */
export function pasteValidations(sheet: SheetData, from: Area, to: Area, validations: readonly Validation[]): void {
  setValidation(sheet, to, null);
  for (let row = to.row; row < to.row + to.rows; row += from.rows) {
    for (let column = to.column; column < to.column + to.columns; column += from.columns) {
      for (const validation of validations) {
        const { area } = validation;
        const pasted = { ...area, row: area.row + row - from.row, column: area.column + column - from.column };
        sheet.validations.push(movedTo(validation, pasted));
      }
    }
  }
}
