import type { ConditionalFormat, ConditionalStyle, Gradient, SheetData } from '../../workbook';
import { ServiceException } from '../grid/service-exception';
import { colorOf } from './color';
import { conditionObject, gradientObject } from './format-condition';
import { FORMAT_CRITERIA } from './format-criteria';
import { FORMAT_GRADIENT } from './format-gradient';
import type { RuleDraft, RuleState } from './format-rule-state';
import { make } from './makers';
import { stateBehind } from './objects';
import type { RangeState } from './range-state';
import { type ServiceClass, serve } from './service';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const RULE: ServiceClass<GoogleRule, RuleState> = {
  name: 'ConditionalFormatRule',
  methods: {
    getRanges: { gives: rangesOf },
    getBooleanCondition: { gives: conditionObject },
    getGradientCondition: { gives: gradientObject },
    copy: { gives: (rule) => builderObject(rule) },
  },
};

const BUILDER: ServiceClass<GoogleBuilder, RuleDraft> = {
  name: 'ConditionalFormatRuleBuilder',
  methods: {
    ...FORMAT_CRITERIA,
    ...FORMAT_GRADIENT,
    setBackground: {
      takes: ['String?'],
      does: (draft, color) => setStyle(draft, 'background', colorOf(color)),
    },
    setFontColor: {
      takes: ['String?'],
      does: (draft, color) => setStyle(draft, 'fontColor', colorOf(color)),
    },
    setBold: { takes: ['Boolean?'], does: (draft, bold) => setStyle(draft, 'bold', bold ?? undefined) },
    setItalic: { takes: ['Boolean?'], does: (draft, italic) => setStyle(draft, 'italic', italic ?? undefined) },
    setUnderline: {
      takes: ['Boolean?'],
      does: (draft, underline) => setStyle(draft, 'underline', underline ?? undefined),
    },
    setStrikethrough: {
      takes: ['Boolean?'],
      does: (draft, strikethrough) => setStyle(draft, 'strikethrough', strikethrough ?? undefined),
    },
    setRanges: {
      takes: ['Range[]'],
      does: (draft, ranges) => {
        draft.rule = { ...draft.rule, ranges: ranges.map((range) => stateBehind<RangeState>(range)) };
      },
    },
    getRanges: { gives: ({ rule }) => rangesOf(rule) },
    getBooleanCondition: { gives: ({ rule }) => conditionObject(rule) },
    getGradientCondition: { gives: ({ rule }) => gradientObject(rule) },
    copy: { gives: ({ rule }) => builderObject(rule) },
    build: {
      gives: ({ rule }) => {
        refuseUnfinished(rule);
        return serve(RULE, rule);
      },
    },
  },
};

/** The rule that a sheet keeps as data, as the object that scripts hold. */
export function ruleObject(sheet: SheetData, { areas, ...rest }: ConditionalFormat): GoogleRule {
  return serve(RULE, { ...rest, ranges: areas.map((area) => ({ sheet, area })) });
}

export function builderObject(rule: RuleState): GoogleBuilder {
  return serve(BUILDER, { rule });
}

/** The data of a rule, with the sheets on which its ranges stand. */
export function placedFormat(rule: GoogleRule): {
  readonly sheetIds: readonly number[];
  readonly format: ConditionalFormat;
} {
  const { ranges, gradient, ...rest } = stateBehind<RuleState>(rule);
  return {
    sheetIds: ranges.map(({ sheet }) => sheet.id),
    format: { ...rest, ...(gradient && { gradient: gradient as Gradient }), areas: ranges.map(({ area }) => area) },
  };
}

function rangesOf(rule: RuleState): GoogleRange[] {
  return rule.ranges.map(({ sheet, area }) => make().range(sheet, area));
}

function refuseUnfinished({ ranges, formula, criterion, gradient, style, foreign }: RuleState): void {
  if (ranges.length === 0) throw new ServiceException('Ranges must have at least one range.');
  const hasCondition = formula !== undefined || criterion !== undefined;
  if (!hasCondition && gradient === undefined && foreign === undefined) {
    throw new ServiceException('Conditional format rule must have a condition.');
  }
  if (gradient === undefined) return;
  if (!gradient.min || !gradient.max) throw new Error('A gradient needs a minimum and a maximum.');
  if (hasCondition || Object.keys(style).length > 0) {
    throw new Error('A rule has a gradient, or a condition with a look of its own: not both.');
  }
}

function setStyle<Key extends keyof ConditionalStyle>(
  draft: RuleDraft,
  key: Key,
  value: ConditionalStyle[Key] | undefined,
): void {
  const { [key]: _before, ...others } = draft.rule.style;
  draft.rule = { ...draft.rule, style: value === undefined ? others : { ...others, [key]: value } };
}
