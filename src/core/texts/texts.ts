import type { ActionCode } from '../actions';
import type { Channel } from '../channel';
import type { Language, Strategy } from '../company';
import type { LegalBasis } from '../facts';
import type { LawId } from '../law';
import type { LogCode } from '../log';
import type { Problem, ProblemCode } from '../problem';
import type { DateOrder } from '../read/dates';
import type { FlagCode } from '../read/flag';
import type { FactColumn } from '../read/header-aliases';
import type { ReasonCode } from '../rules';
import type { SuppressionReason } from '../suppression';
import type { OurColumn, Tab } from '../tabs';
import type { Zone } from '../zone';
import type { ListTexts } from './list-texts';
import type { SettingKey } from './setting-names';

/** Words for each problem, made from its facts. */
export type ProblemTexts = { readonly [C in ProblemCode]: (problem: Extract<Problem, { code: C }>) => string };

/** Every text that a user sees. A file for each language has exactly this shape, so a missing translation does not compile. */
export interface Texts {
  /** Why a row has its zone, in one sentence without its full stop, and the one thing that would lift it. */
  readonly reasons: Readonly<Record<ReasonCode, { readonly because: string; readonly lift: string }>>;
  /** How each source of law is cited. */
  readonly laws: Readonly<Record<LawId, string>>;
  readonly actions: Readonly<Record<ActionCode, string>>;
  readonly zones: Readonly<Record<Zone, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly facts: Readonly<Record<FactColumn, string>>;
  readonly answers: { readonly yes: string; readonly no: string; readonly unknown: string };
  readonly columns: Readonly<Record<OurColumn, string>> & {
    readonly reasonCode: string;
    readonly actionCode: string;
    readonly keepUntil: string;
    readonly mayContact: (channel: string) => string;
    readonly rows: string;
    readonly share: string;
  };
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly settingsTab: {
    readonly heading: readonly [string, string, string];
    readonly explain: Readonly<Record<SettingKey, string>>;
    /** What may be written as a setting's value, for messages. */
    readonly allowed: Readonly<Record<SettingKey, string>>;
    readonly companyMailboxes: { readonly person: string; readonly out: string };
  };
  readonly sourcesTab: {
    /** Source, its five answers, and the number of rows. */
    readonly heading: readonly [string, string, string, string, string, string, string];
    readonly rest: string;
  };
  readonly reconsentTab: {
    readonly key: string;
    readonly email: string;
    readonly phone: string;
    readonly name: string;
    readonly language: string;
    readonly askedOn: string;
    readonly deadline: string;
    readonly answer: string;
    readonly answeredOn: string;
    readonly answers: { readonly confirmed: string; readonly declined: string; readonly noAnswer: string };
  };
  readonly deletionTab: {
    readonly key: string;
    readonly name: string;
    readonly contact: string;
    readonly reason: string;
    readonly approve: string;
    readonly fingerprint: string;
    readonly rowKey: (row: number) => string;
  };
  readonly lists: ListTexts;
  readonly suppression: {
    /** Keyed hash, channel, reason, date, key. */
    readonly heading: readonly [string, string, string, string, string];
    readonly reasons: Readonly<Record<SuppressionReason, string>>;
    /** What is asked before a list is imported; rows that could not be read count from 1. */
    readonly ask: (sheet: string, found: number, unread: readonly number[]) => string;
    readonly imported: (added: number, known: number, sheet: string) => string;
    readonly keyIs: (text: string) => string;
    readonly noKey: string;
    readonly askKey: string;
    readonly keyTaken: string;
  };
  readonly log: {
    /** When, what, counts, rules, hash. */
    readonly heading: readonly [string, string, string, string, string];
    readonly events: Readonly<Record<LogCode, string>>;
    readonly phases: { readonly begun: string; readonly done: string };
    readonly empty: string;
    readonly whole: (lines: number, since: string, sorted: boolean) => string;
    readonly broken: (line: number, sheet: string, row: number) => string;
    readonly cutOff: (lines: number, missing: number) => string;
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
    readonly day: (year: number, month: number, date: number) => string;
    readonly month: (year: number, month: number) => string;
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
  readonly menu: {
    readonly classify: string;
    readonly live: string;
    readonly reconsent: string;
    readonly askAnotherWay: string;
    readonly safeToSend: string;
    readonly questions: string;
    readonly stopMarketing: string;
    readonly deletion: string;
    readonly removeColours: string;
    readonly sidebar: string;
    readonly help: string;
    /** The menu within the menu, and what it holds. */
    readonly refusals: string;
    readonly importOptOuts: string;
    readonly exportKey: string;
    readonly importKey: string;
    readonly verifyLog: string;
  };
  readonly messages: {
    readonly title: string;
    readonly failed: string;
    /** The title where a run was stopped after it had begun to write. */
    readonly stopped: string;
    /** How far a run is, in rows, while it goes on. */
    readonly progress: (done: number, of: number) => string;
    /** The time of the execution is used up; the same menu item goes on. */
    readonly unfinished: (done: number, of: number) => string;
    /** The user has stopped the run. */
    readonly cancelled: (done: number, of: number) => string;
    /** Stands above what was written by hand while a long list is written anew. */
    readonly setAside: string;
    readonly classified: (counts: Readonly<Record<Zone, number>>) => string;
    /** Cells worth a look, the first of them by name and what is the matter, and how many more there are. */
    readonly toLookAt: (cells: readonly string[], more: number) => string;
    readonly firstUse: string;
    readonly live: (rows: number) => string;
    readonly reconsent: (people: number, kept: number) => string;
    readonly deletion: (people: number) => string;
    readonly removed: string;
    readonly nothingToRemove: string;
    readonly noAdvice: string;
    readonly help: string;
    readonly unexpected: string;
  };
  readonly flags: Readonly<Record<FlagCode, string>>;
  readonly problems: ProblemTexts;
}
