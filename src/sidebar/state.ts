import type {
  ActPreview,
  ActTask,
  ColumnsView,
  CustomersView,
  ListPreview,
  ListTask,
  RowsView,
  RunProgress,
  SidebarTask,
} from '../app/contract';
import type { Language, ReasonCode, SourceQuestion } from './named-in-contract';
import type { StepName } from './step-name';
import type { Problem } from './words/failure';

/** Everything that the page shows follows from this. */
export interface State {
  readonly language: Language;
  /** The step that is open. */
  readonly step: StepName | null;
  /** Keys of what else is folded out. */
  readonly unfolded: readonly string[];
  readonly columns: ColumnsView | null;
  readonly customers: CustomersView | null;
  /** Places where an answer is waited for: `columns`, `setting:today`. */
  readonly busy: readonly string[];
  /** What went wrong, by the place where it is to be said. */
  readonly problems: Readonly<Record<string, RetryableProblem>>;
  /** What the user entered and no view has confirmed yet, by place. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The place that was saved last. */
  readonly saved: string | null;
  /** What is read out to those who do not see. */
  readonly said: string;
  /** Whether the numbers shown are about to be counted anew. */
  readonly recounting: boolean;
  /** For each source, the questions that stand in front. */
  readonly front: Readonly<Record<string, readonly SourceQuestion[]>>;
  /** Sources in the order in which they are shown: what the user is reading must not move. */
  readonly sourceOrder: readonly string[];
  readonly run: Run | null;
  /** A run from before this page was opened that has not come to its end. */
  readonly leftOver: LeftOver | null;
  readonly rows: Readonly<Partial<Record<ReasonCode, FoundRows>>>;
  readonly previews: Readonly<Partial<Record<ListTask, ListPreview>>>;
  /** What acts would do, as far as the user has looked; out of date with the next count. */
  readonly actPreviews: Readonly<Partial<Record<ActTask, ActPreview>>>;
}

export interface RetryableProblem extends Problem {
  /** Null where trying the same again helps nothing. */
  readonly tryAgain: (() => void) | null;
}

/** Rows of a reason, as far as they were asked for. */
export type FoundRows = Pick<RowsView, 'rows' | 'next'>;

export interface LeftOver extends RunProgress {
  readonly task: SidebarTask;
}

/** A task that was begun from this page. */
export type Run =
  | {
      readonly state: 'working';
      readonly task: SidebarTask;
      /** Null as long as nothing is known of it. */
      readonly progress: { readonly done: number; readonly of: number } | null;
      readonly secondsLeft: number | null;
      readonly cancelling: boolean;
    }
  | {
      readonly state: 'done' | 'stopped';
      readonly task: SidebarTask;
      readonly title: string;
      readonly message: string;
    };

/** The state of a page that has just been opened. */
export function initialState(language: Language, step: StepName | null, unfolded: readonly string[]): State {
  return {
    language,
    step,
    unfolded,
    columns: null,
    customers: null,
    busy: [],
    problems: {},
    drafts: {},
    saved: null,
    said: '',
    recounting: false,
    front: {},
    sourceOrder: [],
    run: null,
    leftOver: null,
    rows: {},
    previews: {},
    actPreviews: {},
  };
}
