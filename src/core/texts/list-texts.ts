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

/** What the lists say that are neither e-mailed nor deleted from, and what is said once they are made. */
export interface ListTexts {
  readonly askAnotherWayTab: {
    readonly key: string;
    readonly name: string;
    readonly ways: string;
    readonly why: string;
    readonly answer: string;
    readonly answeredOn: string;
  };
  readonly stopMarketingTab: {
    readonly key: string;
    readonly name: string;
    readonly basis: string;
    readonly keepUntil: string;
    readonly approve: string;
    readonly fingerprint: string;
  };
  readonly questionsTab: {
    readonly question: string;
    readonly rows: string;
    readonly frees: string;
    readonly where: string;
  };
  readonly safeToSendTab: {
    readonly channel: string;
    readonly address: string;
    readonly firstName: string;
    readonly language: string;
  };
  readonly ways: Readonly<Record<Way, string>>;
  readonly bases: Readonly<Record<'named' | 'invoices', string>>;
  readonly mendedInTheSheet: Readonly<Record<MendedInTheSheet, string>>;
  readonly ofSource: (question: string, source: string) => string;
  readonly inTab: (tab: string, line: string) => string;
  readonly inRows: (sheet: string, rows: string) => string;
  readonly andMore: (rows: string, more: number) => string;
  readonly notes: { readonly email: string; readonly emptied: string; readonly fingerprint: string };
  readonly made: {
    readonly askAnotherWay: (people: number) => string;
    readonly nobodyToAskAnotherWay: string;
    readonly stopMarketing: (rows: number) => string;
    readonly nobodyToStop: string;
    readonly questions: (lines: number) => string;
    readonly noQuestions: string;
    readonly safeToSend: (lines: number) => string;
    readonly nobodySafe: string;
    readonly answersKept: (answers: number) => string;
    readonly left: (lines: number) => string;
  };
}
