import type { ActTask, ListTask } from '../app/contract';

/** What is done in step 5, in the order in which it is shown. */
export type MendGroup = 'ask' | 'send' | 'end' | 'carryOut';

/** Where each list is shown; one that is added to the contract and not here does not compile. */
export const GROUP_OF: Readonly<Record<ListTask, Exclude<MendGroup, 'carryOut'>>> = {
  buildReconsentTab: 'ask',
  buildAskAnotherWayTab: 'ask',
  buildQuestionsTab: 'ask',
  buildSafeToSendTab: 'send',
  buildStopMarketingTab: 'end',
  buildDeletionTab: 'end',
};

export const LIST_GROUPS = ['ask', 'send', 'end'] as const;

/** Answers first: they decide who is deleted. */
export const ACT_TASKS: readonly ActTask[] = ['applyAnswers', 'stopApproved', 'deleteApproved'];
