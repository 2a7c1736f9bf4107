import type { Channel } from './channel';
import type { PartialDate } from './partial-date';

/** An answer that may be missing. What is not known is never counted as a yes, nor as a no. */
export type Answer = 'yes' | 'no' | 'unknown';

export type ConsentAnswer = 'yes' | 'declined' | 'not-given' | 'unknown' | 'unclear';
export type Reconfirmation = 'yes' | 'no' | 'no-answer' | 'unknown';
export type LegalBasis = 'contract' | 'legal-obligation' | 'legitimate-interest' | 'consent' | 'none' | 'unknown';

/** A recorded answer to the question for consent; `channel` is null where the sheet asks it for all channels at once. */
export interface Consent {
  readonly channel: Channel | null;
  readonly answer: ConsentAnswer;
  readonly date: PartialDate | null;
}

/** A recorded objection, unsubscription or complaint; `channel` is null where it names none and so holds for all. */
export interface OptOut {
  readonly channel: Channel | null;
  readonly date: PartialDate | null;
}

/** What the company knows of the way in which the row came to it (domain: the source register). */
export interface SourceFacts {
  readonly known: boolean;
  readonly preTicked: Answer;
  readonly wordingKept: Answer;
  readonly personActed: Answer;
  readonly thirdParty: Answer;
  readonly couldRefuse: Answer;
}

/** Who the row is about: only what lists, deliverability and the recognition of one person in several rows need. */
export interface Identity {
  /** The first address of the row, `''` where it has none. */
  readonly email: string;
  /** Every address of the row: each is one under which the person is found in other rows. */
  readonly emails: readonly string[];
  /** The first number of the row, by its digits. */
  readonly phone: string;
  readonly phones: readonly string[];
  readonly address: string;
  readonly company: string;
}

/** Everything that decides a row, read from its cells and from what the company has answered. Nothing here is guessed. */
export interface CustomerFacts {
  readonly identity: Identity;
  readonly consents: readonly Consent[];
  /** Channels refused in other columns about consent than the one that counts; null for all. */
  readonly declinedElsewhere: readonly (Channel | null)[];
  /** The channels that the consent was given for; null where the row names none. */
  readonly channels: readonly Channel[] | null;
  readonly source: SourceFacts;
  readonly preTicked: Answer;
  readonly wordingKept: Answer;
  readonly optOutOffered: Answer;
  readonly optOuts: readonly OptOut[];
  /** The company has stopped marketing to this row, which another basis keeps. */
  readonly stopped: OptOut | null;
  readonly reconfirmed: Reconfirmation;
  readonly reconfirmedOn: PartialDate | null;
  readonly lastActivity: PartialDate | null;
  readonly lastPurchase: PartialDate | null;
  readonly legalBasis: LegalBasis;
  readonly keepUntil: PartialDate | null;
  readonly birthDate: PartialDate | null;
  readonly parentalAuthorisation: boolean;
  /** ISO code; null where the row names no country, `'?'` where it names one that is not understood. */
  readonly country: string | null;
  readonly erasureRequested: boolean;
  readonly restrictionRequested: boolean;
  /** Channels on which messages came back. */
  readonly bounced: readonly Channel[];
}
