import type { Validation } from '../../workbook';

/** A validation before it stands on a range. */
export type ValidationRule = Omit<Validation, 'area'>;

/** A builder changes its rule as its methods are called. Until it has a criterion, the rule is foreign to all. */
export interface ValidationDraft {
  rule: ValidationRule;
}

/** What a builder starts with. */
export const NO_CRITERION: ValidationRule = { kind: 'foreign' };
