import type { Asked, Channel, Piece, Statement, Typed } from './wording';

/** The words of the page itself, in the language of the settings. */
export interface KitTexts {
  readonly title: string;
  readonly lead: string;
  readonly notInMessages: { readonly title: string; readonly message: string };
  readonly rules: readonly string[];
  readonly toAsk: (customers: string) => string;
  readonly nobodyToAsk: string;
  readonly fields: string;
  readonly kitLanguage: string;
  readonly languages: { readonly en: string; readonly lv: string };
  readonly labels: Readonly<Record<Asked, string>>;
  readonly hints: Readonly<Record<Typed, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly deadline: {
    readonly none: string;
    readonly passed: string;
    readonly differs: (inSettings: string) => string;
  };
  readonly toPrint: string;
  readonly pieces: Readonly<Record<Piece, string>>;
  readonly pieceHints: Readonly<Record<Piece, string>>;
  readonly print: string;
  readonly howToPrint: string;
  readonly nothingChosen: string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly preview: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly noSettings: string;
  readonly noAnswer: string;
  readonly tryAgain: string;
  readonly day: (iso: string) => string;
}

/** The words that are printed, in the language of the kit. No sentence is built around what the owner types: it stands after a colon. */
export interface PrintTexts {
  readonly question: string;
  /** The words of a statement; those that end in a colon are followed by what the owner says. */
  readonly says: Readonly<Record<Statement, string>>;
  readonly by: Readonly<Record<Channel, string>>;
  /** What is to be filled in beside a channel's box. */
  readonly reach: Readonly<Record<Channel, string>>;
  readonly until: (iso: string) => string;
  readonly agree: string;
  readonly no: string;
  readonly name: string;
  readonly date: string;
  readonly signature: string;
  readonly howToAnswer: Readonly<Record<Piece, string>>;
  readonly letter: { readonly dear: string; readonly why: string; readonly regards: string; readonly slip: string };
  readonly qrPlace: string;
  readonly byHand: string;
  readonly emptyBox: string;
}
