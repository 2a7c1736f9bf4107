import type { ActionCode } from '../actions';
import type { Channel } from '../channel';
import type { LawId } from '../law';
import type { Problem, ProblemCode } from '../problem';
import type { FactColumn } from '../read/header-aliases';
import type { ReasonCode } from '../rules';
import type { OurColumn, Tab } from '../tabs';
import type { ActTexts } from './act-texts';
import type { ListTexts } from './list-texts';
import type { RefusalTexts } from './refusal-texts';
import type { SettingKey } from './setting-names';

/** Problems that only a task meets; formulas meet the others, or they may be why the texts of tasks cannot be read. */
export type TaskProblemCode =
  | 'no-header-found'
  | 'no-customers'
  | 'column-untitled'
  | 'row-gone'
  | 'no-customer-sheet'
  | 'too-many-rows-for-formula'
  | 'filter-active'
  | 'sheet-changed'
  | 'protected'
  | 'another-run'
  | 'google-refused'
  | 'choices-in-the-way'
  | 'typed-columns'
  | 'too-many-cells'
  | 'text-too-long'
  | 'task-unknown'
  | 'suppression-key-unreadable'
  | 'suppression-key-other'
  | 'opt-outs-elsewhere'
  | 'no-opt-outs'
  | 'merged-rows';

/** Words for each problem, made from its facts. */
type ProblemTexts = {
  readonly [C in Exclude<ProblemCode, TaskProblemCode>]: (problem: Extract<Problem, { code: C }>) => string;
};

/**
 * The texts that formulas and the menu need, and what is said where nothing else can be: they are part of the scripts. All others are
 * in `task-texts.ts`. A file for each language has exactly this shape, so a missing translation does not compile.
 */
export interface Texts {
  /** Why a row has its zone, in one sentence without its full stop. */
  readonly reasons: Readonly<Record<ReasonCode, { readonly because: string }>>;
  /** How each source of law is cited. */
  readonly laws: Readonly<Record<LawId, string>>;
  readonly actions: Readonly<Record<ActionCode, string>>;
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
    /** What may be written as a setting's value, for messages. */
    readonly allowed: Readonly<Record<SettingKey, string>>;
    readonly companyMailboxes: { readonly person: string; readonly out: string };
  };
  /** The first title of its heading. */
  readonly sourcesTab: { readonly source: string };
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
  readonly acts: ActTexts;
  readonly suppression: RefusalTexts['suppression'];
  readonly log: RefusalTexts['log'];
  readonly menu: {
    readonly classify: string;
    readonly live: string;
    readonly reconsent: string;
    readonly askAnotherWay: string;
    readonly safeToSend: string;
    readonly questions: string;
    readonly stopMarketing: string;
    readonly deletion: string;
    readonly applyAnswers: string;
    readonly deleteApproved: string;
    readonly stopApproved: string;
    readonly kit: string;
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
    /** Stands above what was written by hand while a long list is written anew. */
    readonly setAside: string;
    readonly unexpected: string;
  };
  readonly problems: ProblemTexts;
}
