import type { Language, Strategy } from '../company';
import type { LegalBasis } from '../facts';
import type { Problem } from '../problem';
import type { DateOrder } from '../read/dates';
import type { FlagCode } from '../read/flag';
import type { ReasonCode } from '../rules';
import type { Zone } from '../zone';
import type { TaskActTexts } from './act-texts';
import type { TaskListTexts } from './list-texts';
import type { TaskRefusalTexts } from './refusal-texts';
import type { SettingKey } from './setting-names';
import type { TaskProblemCode, Texts } from './texts';

type Facts<P extends Problem> = Omit<P, 'code'>;

/** Words for a problem: made from its facts, or fixed where it has none. */
type TaskProblemTexts = {
  readonly [C in TaskProblemCode]: keyof Facts<Extract<Problem, { code: C }>> extends never
    ? string
    : (facts: Facts<Extract<Problem, { code: C }>>) => string;
} & {
  /** Where it is not known in which sheet. */
  readonly 'sheet-changed-somewhere': string;
  readonly 'protected-somewhere': string;
};

/**
 * The texts that only tasks of the menu and the sidebar's questions need. Sheets evaluates every script at every formula, so they
 * are no part of the scripts: a language file holds them as templates, the build writes them into a data file, and a task reads it.
 */
export interface TaskTexts {
  /** The one thing that would lift a reason. */
  readonly reasons: Readonly<Record<ReasonCode, { readonly lift: string }>>;
  readonly zones: Readonly<Record<Zone, string>>;
  readonly settingsTab: { readonly explain: Readonly<Record<SettingKey, string>> };
  readonly sourcesTab: {
    readonly questions: readonly [string, string, string, string, string];
    readonly rest: string;
  };
  readonly reconsentTab: {
    readonly answers: { readonly confirmed: string; readonly declined: string; readonly noAnswer: string };
  };
  /** What cells are taken for, in the sidebar. */
  readonly readings: {
    readonly consented: string;
    readonly refused: string;
    readonly notConsented: string;
    readonly notKnown: string;
    readonly unclear: string;
    readonly optedOut: string;
    readonly notOptedOut: string;
    readonly confirmed: string;
    readonly noAnswer: string;
    readonly bounced: string;
    readonly delivered: string;
    readonly erasure: string;
    readonly restriction: string;
    readonly noRequest: string;
    readonly everyChannel: string;
    readonly source: string;
    readonly noSource: string;
    readonly boughtList: string;
    readonly othersActed: string;
    readonly bases: Readonly<Record<LegalBasis, string>>;
    readonly nothing: string;
    readonly onlyNote: string;
    readonly decidesNothing: string;
    readonly noAddress: string;
    readonly noPhone: string;
    readonly noDate: string;
    /** From January on. */
    readonly months: readonly string[];
    readonly day: (year: number, month: string, date: number) => string;
    readonly month: (year: number, month: string) => string;
    readonly year: (year: number) => string;
    /** A date that can be read two ways. */
    readonly either: (one: string, other: string) => string;
  };
  /** What the sidebar shows besides its own words. */
  readonly sidebar: {
    /** `Consent (SMS)`. */
    readonly ofChannel: (fact: string, channel: string) => string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly strategies: Readonly<Record<Strategy, string>>;
    readonly dateOrders: Readonly<Record<DateOrder, string>>;
    /** What counts where a setting is left open. */
    readonly otherwise: {
      readonly country: string;
      readonly noProcedure: string;
      readonly review: string;
      readonly noDeadline: string;
      readonly noLimit: string;
      readonly years: (years: number) => string;
    };
    readonly preview: {
      readonly enters: (lines: number) => string;
      readonly stays: (lines: number) => string;
      readonly leaves: (lines: number) => string;
      readonly nobody: string;
      readonly makesTab: (tab: string) => string;
      readonly refreshesTab: (tab: string) => string;
      readonly touchesNothingElse: string;
    };
    readonly cannotWatch: { readonly live: string; readonly tooLarge: (rows: number) => string };
  };
  readonly messages: {
    /** How far a run is, in rows, while it goes on. */
    readonly progress: (done: number, of: number) => string;
    /** The time of the execution is used up; the same menu item goes on. */
    readonly unfinished: (done: number, of: number) => string;
    /** The user has stopped the run. */
    readonly cancelled: (done: number, of: number) => string;
    readonly classified: (green: number, grey: number, red: number) => string;
    readonly classifiedWithOut: (green: number, grey: number, red: number, out: number) => string;
    /** Cells worth a look, by name and what is the matter. */
    readonly toLookAt: (cells: string) => string;
    /** The first of them, and how many more there are. */
    readonly toLookAtMore: (cells: string, more: number) => string;
    readonly firstUse: string;
    readonly live: (rows: number) => string;
    readonly nobodyToAsk: string;
    readonly reconsent: (people: number) => string;
    readonly answersKept: (answers: number) => string;
    readonly nothingToDelete: string;
    readonly deletion: (rows: number) => string;
    readonly removed: string;
    readonly nothingToRemove: string;
    readonly noAdvice: string;
    readonly help: string;
  };
  readonly lists: TaskListTexts;
  readonly acts: TaskActTexts;
  readonly suppression: TaskRefusalTexts['suppression'];
  readonly log: TaskRefusalTexts['log'];
  readonly flags: Readonly<Record<FlagCode, string>>;
  readonly problems: TaskProblemTexts;
}

/** Every text that a user sees in a language: those of the scripts, and those of the data file. */
export type AllTexts = Texts & TaskTexts;
