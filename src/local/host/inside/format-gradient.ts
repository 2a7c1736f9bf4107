import type { Gradient } from '../../workbook';
import { colorOf } from './color';
import type { RuleDraft } from './format-rule-state';
import type { Methods } from './service';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const WITH_VALUE = ['String, InterpolationType, String'];

/** The colour scale of a conditional format. */
export const FORMAT_GRADIENT: Methods<GoogleBuilder, RuleDraft> = {
  setGradientMinpoint: { takes: ['String'], does: (draft, color) => setPoint(draft, 'min', color, 'MIN', '') },
  setGradientMinpointWithValue: {
    takes: WITH_VALUE,
    does: (draft, color, type, value) => setPoint(draft, 'min', color, String(type), value),
  },
  setGradientMidpointWithValue: {
    takes: WITH_VALUE,
    does: (draft, color, type, value) => setPoint(draft, 'mid', color, String(type), value),
  },
  setGradientMaxpoint: { takes: ['String'], does: (draft, color) => setPoint(draft, 'max', color, 'MAX', '') },
  setGradientMaxpointWithValue: {
    takes: WITH_VALUE,
    does: (draft, color, type, value) => setPoint(draft, 'max', color, String(type), value),
  },
};

function setPoint(draft: RuleDraft, point: keyof Gradient, given: string, type: string, value: string): void {
  const color = colorOf(given);
  if (color === undefined) throw new Error('A point of a gradient needs a colour.');
  const { foreign: _foreign, ...rest } = draft.rule;
  draft.rule = { ...rest, gradient: { ...draft.rule.gradient, [point]: { color, type, value } } };
}
