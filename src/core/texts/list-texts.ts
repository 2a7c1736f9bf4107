import type { ReasonCode } from '../rules';

/** Reasons that a fact in the customers' sheet itself would mend, and not an answer of the company's. */
export const MENDED_IN_THE_SHEET = [
  'unclear-answer',
  'no-proof',
  'opt-out-not-offered',
] as const satisfies readonly ReasonCode[];
export type MendedInTheSheet = (typeof MENDED_IN_THE_SHEET)[number];

/** The ways in which somebody may be asked for a consent without a message to be sent. */
export const WAYS = ['letter', 'till', 'nextOrder', 'parent'] as const;
export type Way = (typeof WAYS)[number];

/** The titles of the lists' columns: a list is known by them in any language. */
export interface ListTexts {
  readonly askAnotherWayTab: Readonly<Record<'key' | 'name' | 'ways' | 'why' | 'answer' | 'answeredOn', string>>;
  readonly stopMarketingTab: Readonly<
    Record<'key' | 'name' | 'basis' | 'keepUntil' | 'approve' | 'fingerprint', string>
  >;
  readonly questionsTab: Readonly<Record<'question' | 'rows' | 'frees' | 'where', string>>;
  readonly safeToSendTab: Readonly<Record<'channel' | 'address' | 'firstName' | 'language', string>>;
}

/** What stands in the lists, and what is said once they are made. */
export interface TaskListTexts {
  readonly ways: Readonly<Record<Way, string>>;
  readonly bases: Readonly<Record<'named' | 'invoices', string>>;
  readonly mendedInTheSheet: Readonly<Record<MendedInTheSheet, string>>;
  readonly ofSource: (question: string, source: string) => string;
  readonly inTab: (tab: string, line: string) => string;
  readonly inRows: (sheet: string, rows: string) => string;
  readonly andMore: (rows: string, more: number) => string;
  readonly notes: { readonly email: string; readonly fingerprint: string };
  readonly made: {
    readonly askAnotherWay: (people: number) => string;
    readonly nobodyToAskAnotherWay: string;
    readonly stopMarketing: (rows: number) => string;
    readonly nobodyToStop: string;
    readonly questions: (lines: number) => string;
    readonly noQuestions: string;
    readonly safeToSend: (lines: number) => string;
    readonly nobodySafe: string;
    readonly left: (lines: number) => string;
  };
}
