import type { Channel } from './channel';
import type { Day } from './day';
import type { Answer } from './facts';
import type { DateOrder } from './read/dates';
import type { FactColumn } from './read/header-aliases';

export const LANGUAGES = ['en', 'lv'] as const;
export type Language = (typeof LANGUAGES)[number];

export const STRATEGIES = ['GREY', 'GREEN'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** What the company has answered about itself: the Settings tab, read. */
export interface Settings {
  readonly language: Language;
  /** ISO code, or null where it is not known. */
  readonly country: string | null;
  readonly today: Day;
  /** In the order of the setting: of equally bad channels the first one names the reason. Never empty. */
  readonly channels: readonly Channel[];
  readonly strategy: Strategy;
  readonly procedureAdopted: Day | null;
  readonly procedureReview: Day | null;
  readonly optOutOffered: Answer;
  readonly softOptIn: boolean;
  readonly campaignDeadline: Day | null;
  /** 0: no limit. */
  readonly inactivityMonths: number;
  /** Years that an invoice is kept; 0: invoices are kept elsewhere; null: what the company's country asks for. */
  readonly invoiceYears: number | null;
  readonly companyMailboxes: 'person' | 'out';
  /** What a lone x in the consent column means. */
  readonly tickMark: Answer;
  readonly dateOrder: DateOrder;
  /** Titles of columns that only marketing needs: cleared in a row to which marketing is stopped. */
  readonly clearOnStop: readonly string[];
  /** Whether rows are judged again as they are edited. */
  readonly watch: boolean;
  /** What the owner says that columns hold. */
  readonly columns: ColumnCorrections;
}

/** What columns hold by the owner's own word, by the key of their title (`titleKey`); `ignored` is nothing that counts. */
export type ColumnCorrections = ReadonlyMap<string, FactColumn>;
