import type { ActionCode } from '../core/actions';
import type { Channel } from '../core/channel';
import type { Language } from '../core/company';
import type { FactColumn } from '../core/read/header-aliases';
import type { SourceQuestion } from '../core/read/source-register';
import type { ReasonCode } from '../core/rules';
import type { SettingKey } from '../core/texts/setting-names';
import type { Zone } from '../core/zone';

/**
 * What the sidebar and the kit may ask of the add-on, and what it is answered: plain data (JSON), since google.script.run carries nothing
 * else. Every text in an answer is in the language of the company's settings and ready to be shown. Rows count from 1, as Sheets
 * shows them; columns from 0.
 */
export interface Contract {
  /** What each column was taken for. Reads the first lines of the sheet alone, so that it is there at once. */
  readColumns(): Answer<ColumnsView>;
  /**
   * Says what a column holds: one of the `choices`, `'ignored'` for nothing that counts here, `''` for what the add-on finds by
   * itself. It is remembered in the Settings tab. The header is sent along: had the columns moved meanwhile, nothing is done.
   */
  correctColumn(column: number, header: string, fact: string): Answer<ColumnsView>;
  /** Judges every row without writing anything: what comes of it, and what would mend it. */
  lookAtCustomers(): Answer<CustomersView>;
  /** Writes an answer about a source into the Sources tab, `''` for none; the source by its `key`. */
  answerSource(source: string, question: SourceQuestion, answer: '' | 'yes' | 'no'): Answer<null>;
  /** Writes a setting into the Settings tab; `''` for its default. Refused in words where it cannot be used. */
  answerSetting(key: SettingKey, value: string): Answer<null>;
  /** The rows of one reason, from the given row on (1 for the first ones). */
  rowsWith(reason: ReasonCode, from: number): Answer<RowsView>;
  /** Brings the user to a row; `who` is what stood there when the list was made: the row is looked for where it moved to. */
  goToRow(row: number, who: string): Answer<null>;
  /** What a list would hold, with nothing written. */
  previewList(task: ListTask): Answer<ListPreview>;
  /** What carrying out what the lists say would do, with nothing written. */
  previewAct(task: ActTask): Answer<ActPreview>;
  /** What the settings say that the kit begins with. */
  kitFacts(): Answer<KitView>;
  /** Does a part of a task of at most about a minute; the sidebar asks until it is `done`. */
  runSlice(task: SidebarTask): SliceOutcome;
  /** How far the last run came that has not come to its end; null where there is none. */
  runProgress(): RunProgress | null;
  /** Asks the run that is at work to stop at the next safe place. What it wrote stays, and the next run goes on there. */
  cancelRun(): Answer<null>;
}

/** An answer, or in the user's words why there is none and what to do. */
export type Answer<Value> =
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'failed'; readonly title: string; readonly message: string };

export type ListTask =
  | 'buildReconsentTab'
  | 'buildAskAnotherWayTab'
  | 'buildSafeToSendTab'
  | 'buildQuestionsTab'
  | 'buildStopMarketingTab'
  | 'buildDeletionTab';
/** Carries out what the lists say: the answers that were noted down there, and the lines that were approved. */
export type ActTask = 'applyAnswers' | 'stopApproved' | 'deleteApproved';
export type SidebarTask = 'classifySheet' | ListTask | ActTask;

/** How a slice ended, in the user's words. */
export type SliceOutcome =
  | { readonly state: 'done'; readonly title: string; readonly message: string }
  | {
      readonly state: 'unfinished';
      readonly title: string;
      readonly message: string;
      readonly progress: { readonly done: number; readonly of: number };
      /** Stopped because the user asked for it: the sidebar asks for no further slice. */
      readonly cancelled?: true;
    }
  | { readonly state: 'failed'; readonly title: string; readonly message: string };

export interface RunProgress {
  readonly task: string;
  /** Rows. */
  readonly done: number;
  readonly of: number;
}

/** What stands at the head of every view. */
export interface SheetView {
  readonly language: Language;
  /** The customers' sheet. */
  readonly sheet: string;
}

/** Facts that the owner should know to be missing, the weightiest first. */
export type MissedFact = 'email' | 'consent' | 'consentDate' | 'source' | 'optedOut' | 'lastPurchase';

/** Step 1: the columns. */
export interface ColumnsView extends SheetView {
  /** Lines below the header. */
  readonly rows: number;
  readonly columns: readonly ColumnView[];
  /** Facts that no column holds and that decide rows, the weightiest first. */
  readonly missing: readonly { readonly fact: MissedFact; readonly name: string }[];
  /** What a column can be corrected to, in the order in which it is to be offered. */
  readonly choices: readonly { readonly fact: FactColumn; readonly name: string }[];
  /** Two columns that would decide the rows differently, in words; null where there are none. */
  readonly conflict: string | null;
}

export interface ColumnView {
  readonly at: number;
  /** `C`, as Sheets shows it. */
  readonly letters: string;
  readonly header: string;
  /** Null where the column is not known; `ignored` where it is known to decide nothing. */
  readonly fact: FactColumn | null;
  /** In words: `Consent (SMS)`. Empty where the column is not known. */
  readonly name: string;
  /** Whether the user said so. */
  readonly corrected: boolean;
  /** Up to three different cells that are not blank. `readAs` is empty where the column decides nothing. */
  readonly samples: readonly {
    readonly shown: string;
    readonly readAs: string;
    /** Not understood, or dubious: the user should look at it. */
    readonly doubtful: boolean;
  }[];
}

/** Steps 2 to 6: what comes of judging all rows. */
export interface CustomersView extends SheetView {
  /** Rows that are customers. */
  readonly customers: number;
  /** Zones that occur, in the order GREEN, GREY, RED, OUT. */
  readonly zones: readonly { readonly zone: Zone; readonly word: string; readonly rows: number }[];
  /** The commonest first. */
  readonly reasons: readonly ReasonView[];
  /** Sources that rows name, the one whose answers free the most rows first. */
  readonly sources: readonly SourceView[];
  /** In the order in which they are to be shown. */
  readonly settings: readonly SettingView[];
  readonly lists: readonly ListView[];
  /** Cells worth a look: `C12`, and what is the matter. The first ones; `flagged` is how many there are. */
  readonly flags: readonly { readonly cell: string; readonly row: number; readonly what: string }[];
  readonly flagged: number;
  readonly watch: WatchView;
}

export interface ReasonView {
  readonly reason: ReasonCode;
  readonly zone: Zone;
  /** Why, in one sentence. */
  readonly because: string;
  /** The one thing that would lift it. */
  readonly lift: string;
  /** The law behind it: `GDPR Art. 7(1)`. */
  readonly law: string;
  readonly rows: number;
  readonly actions: readonly { readonly action: ActionCode; readonly phrase: string; readonly rows: number }[];
}

export interface SourceView {
  /** What `answerSource` knows it by; `*` for rows without a source and those with one that is not listed. */
  readonly key: string;
  readonly name: string;
  readonly rows: number;
  /** RED rows that would not be RED if all its open questions were answered well. */
  readonly frees: number;
  /** RED rows that these questions alone hold back, or these and the company's own answers: they cannot be freed without. */
  readonly waiting: number;
  /** The five questions, the most useful first. */
  readonly questions: readonly QuestionView[];
}

export interface QuestionView {
  readonly question: SourceQuestion;
  readonly asks: string;
  readonly answer: '' | 'yes' | 'no';
  /** What the source's own name says where nothing is answered: `Purchased list` is a third party's. */
  readonly byName: '' | 'yes' | 'no';
  /** The answer under which rows are freed. */
  readonly good: 'yes' | 'no';
  /** RED rows that this answer alone would free. */
  readonly frees: number;
  /** RED rows that wait for this answer and perhaps for others: they cannot be freed without it. */
  readonly waiting: number;
  /** Whether it is still open and counts for what the source `frees`. */
  readonly open: boolean;
}

export interface SettingView {
  readonly key: SettingKey;
  readonly label: string;
  /** Why it is asked, in one sentence. */
  readonly why: string;
  readonly kind: 'choice' | 'channels' | 'day' | 'number' | 'country';
  /** The stable value: `yes`, `GREY`, `2026-03-01`, `email, sms`; `''` where it is left to its default. */
  readonly value: string;
  /** What counts where it is left open, in words: `5 years (Latvia)`. */
  readonly otherwise: string;
  /** For `choice`, `channels` and `country`. */
  readonly choices: readonly { readonly value: string; readonly word: string }[];
  /** RED rows that the good answer alone would free: only where there is one. */
  readonly frees: number;
  /** RED rows that wait for it and perhaps for other answers. */
  readonly waiting: number;
}

export interface ListView {
  readonly task: ListTask;
  readonly name: string;
  /** Lines that it will hold. */
  readonly lines: number;
  /** Whether the tab is there already. */
  readonly made: boolean;
}

/** What a list would hold. */
export interface ListPreview extends SheetView {
  readonly task: ListTask;
  readonly name: string;
  readonly titles: readonly string[];
  /** The first lines, as they would be written. */
  readonly first: readonly (readonly string[])[];
  readonly lines: number;
  /** What would happen, a sentence each: how many come in, stay, leave; which tabs would be made. */
  readonly says: readonly string[];
}

/** What carrying something out would do. */
export interface ActPreview extends SheetView {
  readonly task: ActTask;
  /** Rows that answers would go into, that would be stopped or deleted. */
  readonly rows: number;
  /** Whether there is anything to carry out; without rows it may be lists that the end of the campaign fills. */
  readonly isAnything: boolean;
  /** What would happen and what would be left alone, a sentence each. */
  readonly says: readonly string[];
  /** Answers that would stay where they stand: the first ones, each with its sheet, its row and why; `opens` is how many. */
  readonly open: readonly { readonly sheet: string; readonly row: number; readonly why: string }[];
  readonly opens: number;
}

export interface RowsView extends SheetView {
  readonly rows: readonly { readonly row: number; readonly who: string }[];
  /** Where the next ones start, or null. */
  readonly next: number | null;
}

/** Step 6. */
export interface WatchView {
  /** Whether rows are judged again as they are edited. */
  readonly on: boolean;
  /** Why it cannot watch here, in words, or ''. */
  readonly cannot: string;
  /** Whether the sheet was judged before. */
  readonly judgedBefore: boolean;
  /** Rows whose zone, as it stands in the sheet, is not what it would be today. */
  readonly changed: number;
  /** The first of them. `was` is empty where the row has no zone yet. */
  readonly rows: readonly {
    readonly row: number;
    readonly who: string;
    readonly was: string;
    readonly is: string;
    readonly zone: Zone;
  }[];
}

/** What the cards and letters that ask for consent begin with, as the settings have it; all of it can be changed there. */
export interface KitView {
  readonly language: Language;
  /** Channels in use; never none. */
  readonly channels: readonly Channel[];
  /** `2026-03-01`, or `''` where the campaign has none: then silence never counts as an answer. */
  readonly deadline: string;
  /** In the spreadsheet's time zone, to tell a deadline that has passed. */
  readonly today: string;
}
