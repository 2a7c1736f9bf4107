/** The six steps, in the order in which an owner takes them. */
export const STEPS = ['columns', 'sources', 'company', 'judge', 'mend', 'watch'] as const;
export type StepName = (typeof STEPS)[number];
