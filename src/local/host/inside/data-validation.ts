import type { Validation } from '../../workbook';
import { DATA_VALIDATION_CRITERIA } from './enums';
import { type Method, type Methods, type ServiceClass, serve } from './service';

type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A validation before it stands on a range. */
export type ValidationRule = Omit<Validation, 'area'>;

type Getters = Pick<GoogleValidation, 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'>;

const GETTERS: Methods<Getters, ValidationRule> = {
  getAllowInvalid: { gives: (rule) => rule.allowInvalid ?? true },
  getHelpText: { gives: (rule) => rule.helpText ?? (null as unknown as string) },
  getCriteriaType: {
    gives: (rule) => {
      if (rule.kind === 'checkbox') return DATA_VALIDATION_CRITERIA.CHECKBOX;
      if (rule.kind === 'list') return DATA_VALIDATION_CRITERIA.VALUE_IN_LIST;
      throw new Error('DataValidation.getCriteriaType of a validation that came from a file is not modelled.');
    },
  },
  getCriteriaValues: { gives: (rule) => (rule.kind === 'list' ? [Array.from(rule.values ?? []), true] : []) },
};

const VALIDATION: ServiceClass<GoogleValidation, ValidationRule> = {
  name: 'DataValidation',
  methods: {
    ...GETTERS,
    copy: { gives: (rule) => builderObject(rule) } as Method<ValidationRule, () => GoogleBuilder>,
  },
};

/** A builder changes its rule as its methods are called. */
interface Draft {
  rule: ValidationRule;
}

const BUILDER: ServiceClass<GoogleBuilder, Draft> = {
  name: 'DataValidationBuilder',
  methods: {
    requireCheckbox: {
      does: (draft) => {
        draft.rule = { ...withoutValues(draft.rule), kind: 'checkbox' };
      },
    },
    requireValueInList: {
      takes: ['String[]', 'String[], Boolean'],
      does: (draft, values) => {
        draft.rule = { ...draft.rule, kind: 'list', values: Array.from(values) };
      },
    },
    setAllowInvalid: {
      takes: ['Boolean'],
      does: (draft, allowInvalid) => {
        draft.rule = { ...draft.rule, allowInvalid };
      },
    },
    setHelpText: {
      takes: ['String'],
      does: (draft, helpText) => {
        draft.rule = { ...draft.rule, helpText };
      },
    },
    build: { gives: (draft) => validationObject(draft.rule) },
  },
};

export function validationObject(validation: ValidationRule): GoogleValidation {
  return serve(VALIDATION, { ...validation });
}

export function builderObject(rule: ValidationRule): GoogleBuilder {
  return serve(BUILDER, { rule });
}

function withoutValues({ values: _values, ...rest }: ValidationRule): ValidationRule {
  return rest;
}
