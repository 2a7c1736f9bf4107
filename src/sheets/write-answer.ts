import type { Change, Written } from '../app/change';
import { isBlank, type Row, textOf } from '../core/cell';
import { Refusal } from '../core/problem';
import { refuseHidingFilter } from './hiding-filter';
import type { OurSheets } from './our-sheets';
import { NUMBER_FORMATS } from './tab-formats';

type AnswerChange = Extract<Change, { kind: 'write-answer' }>;

/**
 * Writes one answer beside its label, and the label where it is new. The label is looked at once more: the line may have moved
 * since it was read.
 *
 * @throws Refusal `sheet-changed`; `filter-active` where a filter hides lines of the tab.
 */
export function writeAnswer({ tab, line, label, column, value, as }: AnswerChange, ours: OurSheets): void {
  const known = ours.find(tab);
  if (known === null) throw new Error(`The tab ${tab} is written into before it is made`);
  refuseHidingFilter(known);
  const row = line ?? known.values.length;
  known.growTo(row + 1, column + 1);
  const cell = known.sheet.getRange(row + 1, 1);
  if (line === null) {
    // Only a line that nobody has begun meanwhile is new.
    const [line = []] = known.sheet.getRange(row + 1, 1, 1, column + 1).getValues() as Row[];
    if (!line.every(isBlank)) throw new Refusal({ code: 'sheet-changed', sheet: known.sheetName });
    cell.setNumberFormat(NUMBER_FORMATS.text).setValue(label);
  } else if (textOf(cell.getValue()).trim() !== label.trim()) {
    throw new Refusal({ code: 'sheet-changed', sheet: known.sheetName });
  }
  const answer = known.sheet.getRange(row + 1, column + 1);
  dropForeignChoices(answer, value);
  answer.setNumberFormat(NUMBER_FORMATS[as]).setValue(value);
  known.forget();
}

/** Where the lines of a tab were sorted, or a row was inserted, a cell may have the drop-down of another line. */
function dropForeignChoices(cell: GoogleAppsScript.Spreadsheet.Range, value: Written): void {
  const rule = value === '' ? null : cell.getDataValidation();
  if (rule === null || rule.getAllowInvalid()) return;
  const [offered] = rule.getCriteriaValues() as readonly unknown[];
  const isOffered = Array.isArray(offered) && offered.some((choice) => String(choice) === String(value));
  if (!isOffered) cell.clearDataValidations();
}
