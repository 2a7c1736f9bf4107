import type { Language } from '../../../../core/company';
import type { LoadedWorkbook } from '../../../files/read-workbook';
import { createHost, type Host, type HostOptions } from '../../../host/host';
import type { WorkbookView } from '../../protocol';
import { createShownBook, type ShownBook } from '../view/shown-book';
import type { Report, Source } from './messages';
import { type OnScreen, watchScreen } from './on-screen';

/** A workbook that is open, with the add-on in it, and what pages know of both. */
export interface OpenBook {
  readonly host: Host;
  readonly loaded: LoadedWorkbook;
  readonly screen: OnScreen;
  /** Its `workbook` happening as JSON, as far as pages were told. */
  readonly text: () => string;
  /** Reports the cells and sheets that changed since the last time. */
  readonly tellChanges: () => void;
}

/** What all workbooks of a thread have in common. */
export interface Surroundings {
  readonly addOn: Pick<HostOptions, 'scripts' | 'pages' | 'scopes' | 'scriptTimeZone' | 'insideText'>;
  readonly language: Language;
  readonly samples: WorkbookView['samples'];
  readonly nextPanelId: () => number;
  readonly report: (report: Report) => void;
  /** How a person answers, and what is done between two calls of an execution. */
  readonly person: Required<Pick<HostOptions, 'answerAlert' | 'answerPrompt' | 'betweenCalls'>>;
}

// Nobody is hurried here: services take no time of their own, and a question may stand for as long as it likes.
const UNHURRIED: NonNullable<HostOptions['settings']> = {
  slowness: 0,
  executionSeconds: Number.POSITIVE_INFINITY,
  shortExecutionSeconds: Number.POSITIVE_INFINITY,
};

/** Opens a workbook as a person does: reports it, and then what its `onOpen` adds. */
export function openBook(loaded: LoadedWorkbook, source: Source, around: Surroundings): OpenBook {
  const { addOn, language, samples, report, person } = around;
  const { book } = loaded;
  const host = createHost({ ...addOn, ...person, book, userLocale: language, now: Date.now, settings: UNHURRIED });
  const shown = createShownBook(book, host.now);
  const screen = watchScreen(host, around.nextPanelId, report);
  const text = (): string => workbookText(loaded, shown, language, samples);
  report({ report: 'workbook', source, text: text() });
  greet(host);
  screen.notice();
  return {
    host,
    loaded,
    screen,
    text,
    tellChanges() {
      const changes = shown.changes();
      if (changes.length > 0) report({ report: 'changes', text: JSON.stringify({ kind: 'changes', changes }) });
    },
  };
}

function workbookText(
  { book: { name, locale } }: LoadedWorkbook,
  shown: ShownBook,
  language: Language,
  samples: WorkbookView['samples'],
): string {
  const workbook: WorkbookView = { name, locale, language, samples, ...shown.last() };
  return JSON.stringify({ kind: 'workbook', workbook });
}

function greet(host: Host): void {
  try {
    host.run('onOpen', [{ authMode: 'LIMITED' }], 'LIMITED');
  } catch (thrown) {
    // As in Sheets: a trigger that fails stops nobody from working on. Its failure is for the log.
    console.error(`onOpen: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}
