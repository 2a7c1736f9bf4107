import type { ActTask, ListTask, MissedFact, SidebarTask } from '../../app/contract';
import type { MendGroup } from '../mend-groups';
import type { SettingKey, SourceQuestion, Zone } from '../named-in-contract';
import type { StepName } from '../step-name';
import type { FailureKind, Problem } from '../words/failure';

type Count = (count: number) => string;

/** Every text of the sidebar's own, in one language. What comes from the sheet comes in words already. */
export interface SidebarTexts {
  readonly product: string;
  readonly footer: string;
  readonly refresh: string;
  readonly refreshed: string;
  readonly readingSheet: string;
  readonly judgingOnPaper: string;
  readonly countingAgain: string;
  readonly saved: string;
  readonly saving: string;
  readonly tryAgain: string;
  readonly next: (title: string) => string;
  readonly steps: Readonly<Record<StepName, { readonly title: string; readonly lead: string }>>;
  readonly customers: Count;
  readonly rows: Count;
  readonly lines: Count;
  readonly row: (row: number) => string;
  /** What answering would bring, for one question or for several. */
  readonly gain: {
    readonly frees: Count;
    readonly waiting: Count;
    readonly freesTogether: Count;
    readonly waitingTogether: Count;
  };
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly failures: Readonly<Record<FailureKind, Problem>>;
  readonly columns: {
    /** Why it matters that no column holds a fact. */
    readonly why: Readonly<Record<MissedFact, string>>;
    readonly summary: (known: number, of: number) => string;
    readonly rows: (count: number, sheet: string) => string;
    readonly readAs: string;
    readonly foundByItself: string;
    readonly found: (name: string) => string;
    readonly notRecognized: string;
    readonly nothing: string;
    readonly yourChoice: string;
    readonly noHeader: string;
    readonly noSamples: string;
    readonly check: string;
    readonly conflict: string;
    readonly missing: Count;
    readonly samples: string;
  };
  readonly sources: {
    /** Why each question is asked. */
    readonly why: Readonly<Record<SourceQuestion, string>>;
    readonly summary: (questions: number, customers: number) => string;
    readonly allAnswered: string;
    readonly none: string;
    readonly byName: (answer: string) => string;
    readonly others: (count: number) => string;
    readonly done: string;
  };
  readonly company: {
    readonly summary: (answered: number, of: number) => string;
    readonly leftOpen: (otherwise: string) => string;
    readonly notAnswered: string;
    readonly notKnown: string;
    /** Why a setting is asked, where the words of the Settings tab speak of how to write it in a cell. */
    readonly why: Readonly<Partial<Record<SettingKey, string>>>;
    readonly more: Count;
    readonly badDay: Problem;
    readonly badNumber: Problem;
  };
  readonly judge: {
    readonly button: string;
    readonly again: string;
    readonly goOn: string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly nothingLost: string;
    readonly writes: string;
    readonly wouldWrite: string;
    readonly result: string;
    readonly noCustomers: string;
    readonly zones: Readonly<Record<Zone, string>>;
    readonly share: (rows: number, percent: number) => string;
    readonly reasons: string;
    readonly lift: string;
    readonly law: string;
    readonly whatToDo: string;
    readonly showRows: Count;
    readonly showMore: string;
    readonly moreReasons: Count;
    readonly flags: Count;
    readonly flagsMore: Count;
  };
  readonly run: {
    readonly title: Readonly<Record<SidebarTask, string>>;
    readonly reading: string;
    readonly progress: (done: number, of: number) => string;
    readonly minutesLeft: (minutes: number) => string;
    readonly lessThanAMinute: string;
    readonly unfinished: (done: number, of: number) => string;
  };
  readonly mend: {
    /** What each list is for. */
    readonly purposes: Readonly<Record<ListTask, string>>;
    readonly summary: (lists: number, lines: number) => string;
    readonly nothing: string;
    readonly lookFirst: string;
    readonly make: string;
    readonly refreshList: string;
    readonly made: string;
    readonly firstLines: (shown: number, of: number) => string;
    readonly nothingWritten: string;
    readonly groups: Readonly<Record<MendGroup, string>>;
    /** What stands above the acts. */
    readonly actsLead: string;
    readonly acts: Readonly<Record<ActTask, { readonly name: string; readonly purpose: string }>>;
    readonly lookAgain: string;
    /** The button that does it, for so many rows. */
    readonly carryOut: Readonly<Record<ActTask, Count>>;
    readonly forGood: Problem;
    readonly changedMeanwhile: Problem;
    readonly opens: Count;
    readonly open: (sheet: string, row: number) => string;
    readonly moreOpen: Count;
  };
  readonly watch: {
    readonly summaryOn: string;
    readonly summaryOff: string;
    readonly summaryChanged: Count;
    readonly switchLabel: string;
    readonly switchWhy: string;
    readonly on: string;
    readonly off: string;
    readonly changed: Count;
    readonly unchanged: string;
    readonly notJudged: string;
    readonly noZone: string;
    readonly becomes: string;
    readonly first: Count;
    readonly judgeAgain: string;
  };
}
