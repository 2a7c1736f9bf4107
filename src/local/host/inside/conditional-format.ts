import type { Area, CellStyle, ConditionalFormat, SheetData } from '../../workbook';
import { ServiceException } from '../grid/service-exception';
import { colorOf } from './color';
import { BOOLEAN_CRITERIA } from './enums';
import { make } from './makers';
import { stateBehind } from './objects';
import type { RangeState } from './range-state';
import { type ServiceClass, serve } from './service';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** What stands behind a conditional format rule: nothing of it changes once it is built. */
interface RuleState {
  readonly ranges: readonly RangeState[];
  readonly formula?: string;
  readonly style: ConditionalFormat['style'];
  readonly foreign?: unknown;
}

const CONDITION: ServiceClass<GoogleCondition, RuleState> = {
  name: 'ConditionalFormatBooleanCondition',
  methods: {
    getCriteriaType: { gives: () => BOOLEAN_CRITERIA.CUSTOM_FORMULA },
    getCriteriaValues: { gives: (rule) => [rule.formula] },
    getBackground: { gives: (rule) => rule.style.background ?? null },
    getFontColor: { gives: (rule) => rule.style.fontColor ?? null },
    getBold: { gives: (rule) => rule.style.bold ?? null },
  },
};

const RULE: ServiceClass<GoogleRule, RuleState> = {
  name: 'ConditionalFormatRule',
  methods: {
    getRanges: { gives: (rule) => rule.ranges.map(({ sheet, area }) => make().range(sheet, area)) },
    getBooleanCondition: { gives: (rule) => (rule.formula === undefined ? null : serve(CONDITION, rule)) },
    copy: { gives: (rule) => builderObject(rule) },
  },
};

/** A builder changes its rule as its methods are called. */
interface Draft {
  rule: RuleState;
}

const BUILDER: ServiceClass<GoogleBuilder, Draft> = {
  name: 'ConditionalFormatRuleBuilder',
  methods: {
    whenFormulaSatisfied: {
      takes: ['String'],
      does: (draft, formula) => {
        if (!formula.startsWith('=')) throw new Error(`The formula of a conditional format begins with =: ${formula}`);
        draft.rule = { ...draft.rule, formula };
      },
    },
    setBackground: {
      takes: ['String?'],
      does: (draft, color) => setStyle(draft, 'background', colorOf(color)),
    },
    setFontColor: {
      takes: ['String?'],
      does: (draft, color) => setStyle(draft, 'fontColor', colorOf(color)),
    },
    setBold: { takes: ['Boolean?'], does: (draft, bold) => setStyle(draft, 'bold', bold ?? undefined) },
    setRanges: {
      takes: ['Range[]'],
      does: (draft, ranges) => {
        draft.rule = { ...draft.rule, ranges: ranges.map((range) => stateBehind<RangeState>(range)) };
      },
    },
    getRanges: { gives: ({ rule }) => rule.ranges.map(({ sheet, area }) => make().range(sheet, area)) },
    build: {
      gives: ({ rule }) => {
        if (rule.ranges.length === 0) throw new ServiceException('Ranges must have at least one range.');
        if (rule.formula === undefined && rule.foreign === undefined) {
          throw new ServiceException('Conditional format rule must have a condition.');
        }
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
  const { ranges, ...rest } = stateBehind<RuleState>(rule);
  const areas: Area[] = ranges.map(({ area }) => area);
  return { sheetIds: ranges.map(({ sheet }) => sheet.id), format: { ...rest, areas } };
}

function setStyle<Key extends keyof RuleState['style']>(
  draft: Draft,
  key: Key,
  value: CellStyle[Key] | undefined,
): void {
  const { [key]: _before, ...others } = draft.rule.style;
  draft.rule = { ...draft.rule, style: value === undefined ? others : { ...others, [key]: value } };
}
