import { plainCriterion, refuseArguments } from './criterion';
import type { RuleDraft } from './format-rule-state';
import { plainCriteria } from './plain-criteria';
import type { Methods } from './service';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** When a conditional format holds. The condition named last is the one that counts. */
export const FORMAT_CRITERIA: Methods<GoogleBuilder, RuleDraft> = {
  ...plainCriteria(when),
  whenDateAfter: { takes: ['Date', 'RelativeDate'], does: (draft, date) => whenDate(draft, 'DATE_AFTER', date) },
  whenDateBefore: { takes: ['Date', 'RelativeDate'], does: (draft, date) => whenDate(draft, 'DATE_BEFORE', date) },
  whenDateEqualTo: { takes: ['Date', 'RelativeDate'], does: (draft, date) => whenDate(draft, 'DATE_EQUAL_TO', date) },
  whenFormulaSatisfied: { takes: ['String'], does: whenFormula },
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
