import { plainCriterion, refuseArguments } from './criterion';
import type { ValidationDraft, ValidationRule } from './data-validation-rule';
import type { Methods } from './service';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** What a data validation asks for. The criterion named last is the one that counts. */
export const VALIDATION_CRITERIA: Methods<GoogleBuilder, ValidationDraft> = {
  requireCheckbox: { takes: ['', 'Object', 'Object, Object'], does: requireCheckbox },
  requireValueInList: { takes: ['Object[]', 'Object[], Boolean'], does: requireList },
  requireValueInRange: {
    takes: ['Range', 'Range, Boolean'],
    does: (draft, range, showDropdown = true) => require(draft, 'VALUE_IN_RANGE', range, showDropdown),
  },
  requireFormulaSatisfied: { takes: ['String'], does: requireFormula },
  requireDate: { does: (draft) => require(draft, 'DATE_IS_VALID_DATE') },
  requireDateAfter: { takes: ['Date'], does: (draft, date) => require(draft, 'DATE_AFTER', date) },
  requireDateBefore: { takes: ['Date'], does: (draft, date) => require(draft, 'DATE_BEFORE', date) },
  requireDateEqualTo: { takes: ['Date'], does: (draft, date) => require(draft, 'DATE_EQUAL_TO', date) },
  requireDateOnOrAfter: { takes: ['Date'], does: (draft, date) => require(draft, 'DATE_ON_OR_AFTER', date) },
  requireDateOnOrBefore: { takes: ['Date'], does: (draft, date) => require(draft, 'DATE_ON_OR_BEFORE', date) },
  requireDateBetween: {
    takes: ['Date, Date'],
    does: (draft, start, end) => require(draft, 'DATE_BETWEEN', start, end),
  },
  requireDateNotBetween: {
    takes: ['Date, Date'],
    does: (draft, start, end) => require(draft, 'DATE_NOT_BETWEEN', start, end),
  },
  requireNumberBetween: {
    takes: ['Number, Number'],
    does: (draft, start, end) => require(draft, 'NUMBER_BETWEEN', start, end),
  },
  requireNumberNotBetween: {
    takes: ['Number, Number'],
    does: (draft, start, end) => require(draft, 'NUMBER_NOT_BETWEEN', start, end),
  },
  requireNumberEqualTo: { takes: ['Number'], does: (draft, number) => require(draft, 'NUMBER_EQUAL_TO', number) },
  requireNumberNotEqualTo: {
    takes: ['Number'],
    does: (draft, number) => require(draft, 'NUMBER_NOT_EQUAL_TO', number),
  },
  requireNumberGreaterThan: {
    takes: ['Number'],
    does: (draft, number) => require(draft, 'NUMBER_GREATER_THAN', number),
  },
  requireNumberGreaterThanOrEqualTo: {
    takes: ['Number'],
    does: (draft, number) => require(draft, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
  },
  requireNumberLessThan: { takes: ['Number'], does: (draft, number) => require(draft, 'NUMBER_LESS_THAN', number) },
  requireNumberLessThanOrEqualTo: {
    takes: ['Number'],
    does: (draft, number) => require(draft, 'NUMBER_LESS_THAN_OR_EQUAL_TO', number),
  },
  requireTextContains: { takes: ['String'], does: (draft, text) => require(draft, 'TEXT_CONTAINS', text) },
  requireTextDoesNotContain: {
    takes: ['String'],
    does: (draft, text) => require(draft, 'TEXT_DOES_NOT_CONTAIN', text),
  },
  requireTextEqualTo: { takes: ['String'], does: (draft, text) => require(draft, 'TEXT_EQUAL_TO', text) },
  requireTextIsEmail: { does: (draft) => require(draft, 'TEXT_IS_VALID_EMAIL') },
  requireTextIsUrl: { does: (draft) => require(draft, 'TEXT_IS_VALID_URL') },
  withCriteria: { takes: ['DataValidationCriteria, Object[]'], does: requireNamed },
};

function requireNamed(draft: ValidationDraft, criteria: unknown, args: unknown[]): void {
  const type = String(criteria);
  refuseArguments(type, args);
  if (type === 'CHECKBOX') requireCheckbox(draft, ...args);
  else if (type === 'VALUE_IN_LIST') requireList(draft, args[0] as unknown[], args[1] as boolean | undefined);
  else if (type === 'CUSTOM_FORMULA') requireFormula(draft, String(args[0]));
  else if (type === 'VALUE_IN_RANGE') require(draft, type, args[0], args[1] ?? true);
  else require(draft, type, ...args);
}

function require(draft: ValidationDraft, type: string, ...args: unknown[]): void {
  draft.rule = { ...withoutCriterion(draft), kind: 'criterion', criterion: plainCriterion(type, args) };
}

/** The rule of a checkbox of true and false, or of the values that it holds ticked and not. */
export function checkboxRule(values: readonly unknown[]): ValidationRule {
  refuseArguments('CHECKBOX', values);
  return values.length === 0
    ? { kind: 'checkbox' }
    : { kind: 'criterion', criterion: plainCriterion('CHECKBOX', values) };
}

function requireCheckbox(draft: ValidationDraft, ...values: unknown[]): void {
  draft.rule = { ...withoutCriterion(draft), ...checkboxRule(values) };
}

// Sheets keeps whatever is listed as its text.
function requireList(draft: ValidationDraft, values: readonly unknown[], showDropdown = true): void {
  const listed = Array.from(values, String);
  draft.rule = {
    ...withoutCriterion(draft),
    kind: 'list',
    values: listed,
    ...(!showDropdown && { hidesDropdown: true }),
  };
}

function requireFormula(draft: ValidationDraft, formula: string): void {
  if (!formula.startsWith('=')) throw new Error(`The formula of a data validation begins with =: ${formula}`);
  require(draft, 'CUSTOM_FORMULA', formula);
}

function withoutCriterion({ rule }: ValidationDraft): Pick<ValidationRule, 'allowInvalid' | 'helpText'> {
  const { allowInvalid, helpText } = rule;
  return { ...(allowInvalid !== undefined && { allowInvalid }), ...(helpText !== undefined && { helpText }) };
}
