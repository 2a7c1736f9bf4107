import type { Criterion, CriterionValue, SheetData, WorkbookData } from '../../workbook';
import { formulaAfterChange } from './formula-text';
import { type LineChange, movedArea } from './line-change';

/** Moves what criteria compare with, formulas and ranges, for lines that came or went on the sheet `changed`. */
export function moveCriteria(book: WorkbookData, changed: SheetData, change: LineChange): void {
  for (const sheet of book.sheets) {
    const moved = <Ruled extends { readonly criterion?: Criterion }>(rules: readonly Ruled[]): Ruled[] =>
      rules.map((rule) =>
        rule.criterion ? { ...rule, criterion: movedCriterion(rule.criterion, sheet, changed, change) } : rule,
      );
    sheet.validations = moved(sheet.validations);
    sheet.conditionalFormats = moved(sheet.conditionalFormats);
  }
}

function movedCriterion(criterion: Criterion, home: SheetData, changed: SheetData, change: LineChange): Criterion {
  const values = criterion.values.map((value): CriterionValue => {
    if (typeof value === 'string' && value.startsWith('=')) {
      return formulaAfterChange(value, home.name, changed.name, change);
    }
    if (typeof value !== 'object' || value.kind !== 'range' || value.sheetId !== changed.id) return value;
    const area = movedArea(value.area, change);
    // Nothing is left of the range: what stands in its place allows nothing.
    return area ? { ...value, area } : '#REF!';
  });
  return { ...criterion, values };
}
