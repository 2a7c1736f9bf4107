import { plainCriterion, refuseArguments } from './criterion';
import type { RuleDraft } from './format-rule-state';
import type { Methods } from './service';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** When a conditional format holds. The condition named last is the one that counts. */
export const FORMAT_CRITERIA: Methods<GoogleBuilder, RuleDraft> = {
  whenCellEmpty: { does: (draft) => when(draft, 'CELL_EMPTY') },
  whenCellNotEmpty: { does: (draft) => when(draft, 'CELL_NOT_EMPTY') },
  whenDateAfter: { takes: ['Date', 'RelativeDate'], does: (draft, date) => whenDate(draft, 'DATE_AFTER', date) },
  whenDateBefore: { takes: ['Date', 'RelativeDate'], does: (draft, date) => whenDate(draft, 'DATE_BEFORE', date) },
  whenDateEqualTo: { takes: ['Date', 'RelativeDate'], does: (draft, date) => whenDate(draft, 'DATE_EQUAL_TO', date) },
  whenFormulaSatisfied: { takes: ['String'], does: whenFormula },
  whenNumberBetween: {
    takes: ['Number, Number'],
    does: (draft, start, end) => when(draft, 'NUMBER_BETWEEN', start, end),
  },
  whenNumberNotBetween: {
    takes: ['Number, Number'],
    does: (draft, start, end) => when(draft, 'NUMBER_NOT_BETWEEN', start, end),
  },
  whenNumberEqualTo: { takes: ['Number'], does: (draft, number) => when(draft, 'NUMBER_EQUAL_TO', number) },
  whenNumberNotEqualTo: { takes: ['Number'], does: (draft, number) => when(draft, 'NUMBER_NOT_EQUAL_TO', number) },
  whenNumberGreaterThan: { takes: ['Number'], does: (draft, number) => when(draft, 'NUMBER_GREATER_THAN', number) },
  whenNumberGreaterThanOrEqualTo: {
    takes: ['Number'],
    does: (draft, number) => when(draft, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
  },
  whenNumberLessThan: { takes: ['Number'], does: (draft, number) => when(draft, 'NUMBER_LESS_THAN', number) },
  whenNumberLessThanOrEqualTo: {
    takes: ['Number'],
    does: (draft, number) => when(draft, 'NUMBER_LESS_THAN_OR_EQUAL_TO', number),
  },
  whenTextContains: { takes: ['String'], does: (draft, text) => when(draft, 'TEXT_CONTAINS', text) },
  whenTextDoesNotContain: { takes: ['String'], does: (draft, text) => when(draft, 'TEXT_DOES_NOT_CONTAIN', text) },
  whenTextEqualTo: { takes: ['String'], does: (draft, text) => when(draft, 'TEXT_EQUAL_TO', text) },
  whenTextStartsWith: { takes: ['String'], does: (draft, text) => when(draft, 'TEXT_STARTS_WITH', text) },
  whenTextEndsWith: { takes: ['String'], does: (draft, text) => when(draft, 'TEXT_ENDS_WITH', text) },
  withCriteria: {
    takes: ['BooleanCriteria, Object[]'],
    does: (draft, criteria, args) => {
      refuseArguments(String(criteria), args);
      if (String(criteria) === 'CUSTOM_FORMULA') whenFormula(draft, String(args[0]));
      else when(draft, String(criteria), ...args);
    },
  },
};

function when(draft: RuleDraft, type: string, ...args: unknown[]): void {
  draft.rule = { ...withoutCondition(draft), criterion: plainCriterion(type, args) };
}

function whenDate(draft: RuleDraft, type: string, date: unknown): void {
  when(draft, date instanceof Date ? type : `${type}_RELATIVE`, date);
}

function whenFormula(draft: RuleDraft, formula: string): void {
  if (!formula.startsWith('=')) throw new Error(`The formula of a conditional format begins with =: ${formula}`);
  draft.rule = { ...withoutCondition(draft), formula };
}

// What only the file knows of a rule is its condition: another one takes its place.
function withoutCondition({ rule }: RuleDraft): RuleDraft['rule'] {
  const { formula: _formula, criterion: _criterion, foreign: _foreign, ...rest } = rule;
  return rest;
}
