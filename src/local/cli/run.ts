import { readFileSync } from 'node:fs';
import { findHeaderRow } from '../../app/customer-table';
import type { Language } from '../../core/company';
import { createHost, type Host, type HostOptions } from '../host/host';
import type { SheetData, WorkbookData } from '../workbook';
import { fillAnswers } from './fill-answers';
import { markedSheet } from './marked-sheet';
import type { FiledAnswers } from './settings-file';
import { Stopped } from './stopped';

/** A row of the customers' sheet as `GDPR_REPORT` judged it; the row counts from 1, as the sheet shows it. */
export interface ReportedRow {
  readonly row: number;
  readonly zone: string;
  readonly reason: string;
  readonly action: string;
}

export interface RunOptions {
  readonly language: Language;
  readonly answers: FiledAnswers | null;
  /** Whether the lists and colours are wanted, or the rows' zones alone. */
  readonly lists: boolean;
  readonly onStep: (step: 'judging' | 'answers' | 'lists', rows: number) => void;
}

/** Nobody ends a run after six minutes here: the clock stands still, and a file is judged in one go however large it is. */
function withoutHaste(): Pick<HostOptions, 'now' | 'settings'> {
  const start = Date.now();
  return { now: () => start, settings: { slowness: 0 } };
}

/** The built files that clasp pushes: the scripts, and what only tasks say. */
const SCRIPTS = ['GdprZones.js', 'functions.js'] as const;
const DATA_FILES = ['Texts-en', 'Texts-lv'] as const;

/** What the rows came to, and what else the add-on said when it had judged them: cells to look at, what to answer. */
export interface Run {
  /** The name of the customers' sheet. */
  readonly sheet: string;
  readonly rows: readonly ReportedRow[];
  readonly hints: readonly string[];
}

/**
 * Does with the built add-on what its user would do in the spreadsheet: judge the sheet, answer the questions in the tabs,
 * judge again, make the two lists. Gives what `GDPR_REPORT` says of each row.
 *
 * @throws Stopped with the add-on's own words where it refuses the sheet.
 */
export function runAddOn(book: WorkbookData, dist: URL, options: RunOptions): Run {
  const text = (name: string): string => readFileSync(new URL(name, dist), 'utf8');
  const scripts = SCRIPTS.map((name) => ({ name, source: text(name) }));
  const pages = Object.fromEntries(DATA_FILES.map((name) => [name, text(`${name}.html`)]));
  const host = createHost({ book, scripts, pages, userLocale: options.language, ...withoutHaste() });
  const active = book.sheets.find(({ id }) => id === book.activeSheetId) as SheetData;
  const rows = active.values.length - 1;
  options.onStep('judging', rows);
  click(host, 'classifySheet');
  // An earlier result may have been saved with one of our tabs in front: the add-on then judges the customers all the same.
  const customers = markedSheet(book, 'customers') ?? active;
  if (options.answers !== null) {
    options.onStep('answers', rows);
    fillAnswers(book, options.language, options.answers);
    click(host, 'classifySheet');
  }
  const [, ...hints] = host.toasts.at(-1)?.message.split('\n') ?? [];
  if (options.lists) {
    options.onStep('lists', rows);
    click(host, 'buildReconsentTab');
    click(host, 'buildDeletionTab');
  }
  book.activeSheetId = customers.id;
  return { sheet: customers.name, rows: reported(host, customers), hints };
}

/** A click on a menu item; what the add-on says no to stops the run. */
function click(host: Host, item: string): void {
  const before = host.alerts.length;
  host.run(item);
  const refusal = host.alerts[before];
  if (refusal !== undefined) throw new Stopped(refusal.prompt);
}

function reported(host: Host, { id, values }: SheetData): readonly ReportedRow[] {
  const headerRow = findHeaderRow(values.map((line) => line.map((cell) => cell ?? '')));
  const width = (values[headerRow] as readonly unknown[]).length;
  const area = { row: headerRow, column: 0, rows: values.length - headerRow, columns: width };
  const [, ...lines] = host.customFunction('GDPR_REPORT', [{ kind: 'range', sheetId: id, area }]);
  return lines.map(([zone, reason, action], at) => ({
    row: headerRow + at + 2,
    zone: String(zone ?? ''),
    reason: String(reason ?? ''),
    action: String(action ?? ''),
  }));
}
