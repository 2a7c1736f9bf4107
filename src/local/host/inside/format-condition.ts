import type { Criterion, Gradient, GradientPoint } from '../../workbook';
import { criterionValues } from './criterion';
import { memberNamed } from './enumeration';
import { BOOLEAN_CRITERIA, INTERPOLATION_TYPE } from './enums';
import type { RuleState } from './format-rule-state';
import { type ServiceClass, serve } from './service';

type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;

const CONDITION: ServiceClass<GoogleCondition, RuleState> = {
  name: 'ConditionalFormatBooleanCondition',
  methods: {
    getCriteriaType: {
      gives: (rule) =>
        memberNamed(BOOLEAN_CRITERIA, conditionOf(rule).type) as ReturnType<GoogleCondition['getCriteriaType']>,
    },
    getCriteriaValues: { gives: (rule) => criterionValues(conditionOf(rule)) },
    getBackground: { gives: (rule) => rule.style.background ?? null },
    getFontColor: { gives: (rule) => rule.style.fontColor ?? null },
    getBold: { gives: (rule) => rule.style.bold ?? null },
    getItalic: { gives: (rule) => rule.style.italic ?? null },
    getUnderline: { gives: (rule) => rule.style.underline ?? null },
    getStrikethrough: { gives: (rule) => rule.style.strikethrough ?? null },
  },
};

const GRADIENT: ServiceClass<GoogleGradient, Gradient> = {
  name: 'ConditionalFormatGradientCondition',
  methods: {
    getMinColor: { gives: ({ min }) => min.color },
    getMinType: { gives: ({ min }) => typeOf(min) },
    getMinValue: { gives: ({ min }) => min.value },
    getMidColor: { gives: ({ mid }) => mid?.color ?? '' },
    getMidType: { gives: ({ mid }) => typeOf(mid) },
    getMidValue: { gives: ({ mid }) => mid?.value ?? '' },
    getMaxColor: { gives: ({ max }) => max.color },
    getMaxType: { gives: ({ max }) => typeOf(max) },
    getMaxValue: { gives: ({ max }) => max.value },
  },
};

/** The condition of a rule as scripts see it; null for a gradient, and for a rule that only its file knows. */
export function conditionObject(rule: RuleState): GoogleCondition | null {
  return rule.formula === undefined && rule.criterion === undefined ? null : serve(CONDITION, rule);
}

/** The colour scale of a rule; null when it has a condition. */
export function gradientObject({ gradient }: RuleState): GoogleGradient | null {
  return gradient?.min && gradient.max ? serve(GRADIENT, gradient as Gradient) : null;
}

function conditionOf({ formula, criterion }: RuleState): Criterion {
  return criterion ?? { type: 'CUSTOM_FORMULA', values: [formula ?? ''] };
}

function typeOf(point: GradientPoint | undefined): ReturnType<GoogleGradient['getMinType']> {
  return point ? (memberNamed(INTERPOLATION_TYPE, point.type) as ReturnType<GoogleGradient['getMinType']>) : null;
}
