import type { ConditionalStyle, Criterion, Gradient } from '../../workbook';
import type { RangeState } from './range-state';

/** What stands behind a conditional format rule, built or in the making. Nothing of it changes: a builder takes a new one. */
export interface RuleState {
  readonly ranges: readonly RangeState[];
  readonly formula?: string;
  readonly criterion?: Criterion;
  /** Its points may be missing while the rule is in the making. */
  readonly gradient?: Partial<Gradient>;
  readonly style: ConditionalStyle;
  readonly foreign?: unknown;
}

/** A builder changes its rule as its methods are called. */
export interface RuleDraft {
  rule: RuleState;
}
