import { criterionValues } from './criterion';
import { NO_CRITERION, type ValidationDraft, type ValidationRule } from './data-validation-rule';
import { memberNamed } from './enumeration';
import { DATA_VALIDATION_CRITERIA } from './enums';
import { type Method, type ServiceClass, serve } from './service';
import { VALIDATION_CRITERIA } from './validation-criteria';

type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type CriteriaType = ReturnType<GoogleValidation['getCriteriaType']>;

const VALIDATION: ServiceClass<GoogleValidation, ValidationRule> = {
  name: 'DataValidation',
  methods: {
    getAllowInvalid: { gives: (rule) => rule.allowInvalid ?? true },
    getHelpText: { gives: (rule) => rule.helpText ?? (null as unknown as string) },
    getCriteriaType: { gives: criteriaType },
    getCriteriaValues: { gives: criteriaValues },
    copy: { gives: (rule) => builderObject(rule) } as Method<ValidationRule, () => GoogleBuilder>,
  },
};

const BUILDER: ServiceClass<GoogleBuilder, ValidationDraft> = {
  name: 'DataValidationBuilder',
  methods: {
    ...VALIDATION_CRITERIA,
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
    getAllowInvalid: { gives: ({ rule }) => rule.allowInvalid ?? true },
    getHelpText: { gives: ({ rule }) => rule.helpText ?? null },
    getCriteriaType: { gives: ({ rule }) => criteriaType(rule) },
    getCriteriaValues: { gives: ({ rule }) => criteriaValues(rule) },
    copy: { gives: ({ rule }) => builderObject(rule) },
    build: {
      gives: ({ rule }) => {
        if (isUnset(rule)) throw new Error('A data validation needs a criterion before it is built.');
        return validationObject(rule);
      },
    },
  },
};

/** A rule as the object that scripts hold. */
export function validationObject(validation: ValidationRule): GoogleValidation {
  return serve(VALIDATION, { ...validation });
}

/** A builder that starts from a rule; from none unless told otherwise. */
export function builderObject(rule: ValidationRule = NO_CRITERION): GoogleBuilder {
  return serve(BUILDER, { rule });
}

function criteriaType(rule: ValidationRule): CriteriaType {
  if (isUnset(rule)) return null as unknown as CriteriaType;
  return memberNamed(DATA_VALIDATION_CRITERIA, criterionName(rule)) as CriteriaType;
}

function criterionName({ kind, criterion }: ValidationRule): string {
  if (kind === 'checkbox') return 'CHECKBOX';
  if (kind === 'list') return 'VALUE_IN_LIST';
  if (criterion) return criterion.type;
  throw new Error('DataValidation.getCriteriaType of a validation that came from a file is not modelled.');
}

function criteriaValues({ kind, values, hidesDropdown, criterion }: ValidationRule): unknown[] {
  if (kind === 'list') return [Array.from(values ?? []), !hidesDropdown];
  return criterion ? criterionValues(criterion) : [];
}

function isUnset({ kind, foreign }: ValidationRule): boolean {
  return kind === 'foreign' && foreign === undefined;
}
