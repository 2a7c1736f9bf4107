import type { Workbook } from '../app/workbook';
import type { Language } from '../core/company';
import { Refusal } from '../core/problem';
import { languageOf, textsIn } from '../core/texts/language';
import { problemIn } from '../core/texts/problem-in';
import type { AllTexts } from '../core/texts/task-texts';
import type { Texts } from '../core/texts/texts';
import { allTextsIn } from './all-texts';
import { Checkpoints, forgetCancel, isCancelAsked } from './checkpoint';
import { underDocumentLock } from './document-lock';
import { once } from './once';
import { type Progress, paceFor, Unfinished } from './pace';
import { activeSpreadsheet } from './read-book';
import { withSecondTry } from './second-try';
import { problemOf } from './service-problems';
import { sheetsWorkbook } from './sheets-workbook';

/** Something that the menu or the sidebar does with the spreadsheet. */
export interface Task {
  readonly name: string;
  readonly work: (workbook: Workbook) => Done;
}

/** What is said when a task is done; the language is the settings' own, once they have been read. */
export interface Done {
  readonly language?: Language;
  readonly message: (texts: AllTexts) => string;
  /** Whether something is said that must not pass by unread. */
  readonly stays?: boolean;
}

/** How a run ended, in the user's words. */
export type Outcome =
  | { readonly state: 'done'; readonly title: string; readonly message: string; readonly stays?: true }
  | {
      readonly state: 'unfinished';
      readonly title: string;
      readonly message: string;
      readonly progress: Progress;
      /** Stopped because the user asked for it. */
      readonly cancelled?: true;
    }
  | { readonly state: 'failed'; readonly title: string; readonly message: string };

const SECONDS_SHOWN = 12;

/**
 * Does a task as far as the time reaches, alone in the document. Says what was done, or in plain words why it was not: nothing
 * raw is ever shown.
 *
 * @param seconds after which nothing more is begun.
 * @param canBeCancelled whether a sidebar stands by that may ask it to stop.
 */
export function runTask({ name, work }: Task, seconds: number, canBeCancelled = false): Outcome {
  const userSpeaks = userLanguage();
  let own: AllTexts;
  try {
    own = withSecondTry(() => allTextsIn(userSpeaks));
  } catch (error) {
    // Without its texts nothing is begun.
    return failureOf(error, false, textsIn(userSpeaks));
  }
  const spreadsheet = once(activeSpreadsheet);
  const tell = (message: string): void => show(spreadsheet, message, own.messages.title);
  const checkpoints = new Checkpoints(name);
  const pace = paceFor(
    seconds,
    Date.now,
    (progress) => {
      // What Sheets still buffers is not done yet, and what it refuses of it must not get lost in what follows.
      SpreadsheetApp.flush();
      checkpoints.keep(progress);
      tell(own.messages.progress(progress.done, progress.of));
    },
    () => canBeCancelled && isCancelAsked(),
  );
  let begun = false;
  const begin = (): void => {
    begun = true;
  };
  try {
    const { language, message, stays } = underDocumentLock(() => {
      // Not earlier: what is asked while another run is at work is asked of that one.
      if (canBeCancelled) forgetCancel();
      const done = withSecondTry(() => flushed(() => work(sheetsWorkbook(spreadsheet, { pace, begin }))));
      checkpoints.clear();
      return done;
    });
    const texts = language === undefined ? own : allTextsIn(language);
    return { state: 'done', title: texts.messages.title, message: message(texts), ...(stays ? { stays } : {}) };
  } catch (error) {
    return outcomeOf(error, begun, own);
  }
}

/** Does some work to its end: what Sheets still buffers is in the cells before anybody else reads them, or is refused now. */
function flushed<Answer>(work: () => Answer): Answer {
  const answer = work();
  SpreadsheetApp.flush();
  return answer;
}

function outcomeOf(error: unknown, begun: boolean, { messages, ...texts }: AllTexts): Outcome {
  if (error instanceof Unfinished) {
    const { done, of } = error.progress;
    const { cancelled } = error;
    return {
      state: 'unfinished',
      title: messages.stopped,
      message: cancelled ? messages.cancelled(done, of) : messages.unfinished(done, of),
      progress: { done, of },
      ...(cancelled ? { cancelled } : {}),
    };
  }
  return failureOf(error, begun, { messages, ...texts });
}

/** What went wrong, in the user's words; what nobody foresaw is logged for us. */
export function failureOf(
  error: unknown,
  begun: boolean,
  { messages, ...texts }: Texts,
): Extract<Outcome, { state: 'failed' }> {
  const problem = error instanceof Refusal ? error.problem : problemOf(error);
  if (problem === null || problem.code === 'google-refused') console.error(error);
  return {
    state: 'failed',
    // Who may only look has changed nothing, whatever was begun.
    title: begun && problem?.code !== 'view-only' ? messages.stopped : messages.failed,
    message: problem === null ? messages.unexpected : problemIn({ messages, ...texts }, problem),
  };
}

/** A menu item: what was done is shown for a while; what was not, or must not be missed, stays until the user has read it. */
export function runMenuItem(task: Task, seconds: number): void {
  const outcome = runTask(task, seconds);
  const { title, message } = outcome;
  if (outcome.state === 'done' && !outcome.stays) show(activeSpreadsheet, message, title);
  else {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  }
}

/** Shows something for a while. What is done is done, also where it cannot be shown. */
function show(spreadsheet: () => ReturnType<typeof activeSpreadsheet>, message: string, title: string): void {
  try {
    spreadsheet()?.toast(message, title, SECONDS_SHOWN);
  } catch (error) {
    console.error(error);
  }
}

/** Shows something that needs no spreadsheet; where that cannot be done, why not. */
export function showOrSayWhyNot(what: (ui: GoogleAppsScript.Base.Ui, language: Language) => void): void {
  const ui = SpreadsheetApp.getUi();
  const language = userLanguage();
  try {
    what(ui, language);
  } catch (error) {
    const { title, message } = failureOf(error, false, textsIn(language));
    ui.alert(title, message, ui.ButtonSet.OK);
  }
}

/** The user's own language; English where Google does not say which it is. */
function userLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch (error) {
    console.error(error);
    return 'en';
  }
}

/** The texts in the user's own language; where those of tasks cannot be read, the others alone. */
export function userTexts(): Texts {
  const language = userLanguage();
  try {
    return withSecondTry(() => allTextsIn(language));
  } catch (error) {
    console.error(error);
    return textsIn(language);
  }
}
