import { type Cell, columnLetters, isBlank, textOf } from '../../core/cell';
import { customersAmong } from '../../core/judge-table';
import { type Column, titleKey } from '../../core/read/columns';
import { FACT_COLUMNS, type FactColumn } from '../../core/read/header-aliases';
import { sourceRegister } from '../../core/read/source-register';
import { tableOf } from '../../core/read/table';
import { cellsReadAs, type ReadAs } from '../../core/read-as';
import { problemIn } from '../../core/texts/problem-in';
import type { AllTexts } from '../../core/texts/task-texts';
import { companyOf } from '../company';
import type { ColumnsView, ColumnView, MissedFact } from '../contract';
import { sameMeaning, undecidedTable } from '../customer-table';
import type { Workbook } from '../workbook';

/** So many lines show what a column holds, and in which order its dates are written; reading them takes a moment. */
const LINES_READ = 2000;
const SAMPLES = 3;

/** Facts that the owner should know to be missing, the weightiest first. */
const MISSED_FACTS: readonly MissedFact[] = ['email', 'consent', 'consentDate', 'source', 'optedOut', 'lastPurchase'];

/** One of these will do in place of the fact: a date of consent is a consent, a phone is an address. */
const STANDS_FOR: Readonly<Partial<Record<MissedFact, readonly FactColumn[]>>> = {
  email: ['phone'],
  consent: ['consentDate', 'confirmDate', 'reconfirmed', 'reconfirmedDate'],
  consentDate: ['confirmDate', 'reconfirmedDate'],
  optedOut: ['optedOutDate', 'suppressions', 'status'],
};

/** Facts that an owner looks for first when a column is to be corrected. */
const OFTEN_CORRECTED: readonly FactColumn[] = [
  'email',
  'name',
  'phone',
  'consent',
  'consentDate',
  'source',
  'optedOut',
  'optedOutDate',
  'lastPurchase',
  'lastActivity',
];

/**
 * What each column of the customers' sheet was taken for, with some of its cells and how they are read.
 *
 * @throws Refusal where the sheet or a setting cannot be used.
 */
export function columnsView(workbook: Workbook): ColumnsView {
  const head = workbook.head(LINES_READ);
  const company = companyOf(workbook);
  const { settings } = company;
  const table = undecidedTable(head, settings.columns);
  const texts = workbook.texts(settings.language);
  const { calendar } = workbook.surroundings;
  const read = tableOf(table.columns, table.rows, settings, {
    today: settings.today,
    dayAt: (at) => calendar.dayAt(at),
  });
  const readAs = cellsReadAs(read, sourceRegister(company.sources), texts);
  const ours = new Set([...table.ours.values(), ...table.removable]);
  const columnAt = new Map(taken(table.columns).map((column) => [column.at, column]));
  const shown = head.shown(0, table.width);
  const shownAt = (row: number, at: number): string => shown[table.headerRow + 1 + row]?.[at] ?? '';
  const isCustomer = table.rows.map(customersAmong(table.header, table.columns));
  const columns = table.header.flatMap((cell, at): ColumnView[] => {
    if (ours.has(at)) return [];
    const header = textOf(cell).trim();
    const column = columnAt.get(at);
    // What the owner says is shown also where another column of the same fact goes before this one.
    const said = settings.columns.get(titleKey(header));
    const cells = table.rows.flatMap((row, line) =>
      isBlank(row[at]) || !isCustomer[line] ? [] : [{ cell: row[at], shown: shownAt(line, at) }],
    );
    if (header === '' && cells.length === 0) return [];
    return [
      {
        at,
        letters: columnLetters(at),
        header,
        fact: column?.fact ?? said ?? null,
        name: column !== undefined ? nameOf(column, texts) : said === undefined ? '' : sentenceCase(texts.facts[said]),
        corrected: said !== undefined,
        samples: samplesOf(cells, (one) => (column === undefined ? NOT_READ : readAs(one, column))),
      },
    ];
  });
  const conflict = sameMeaning(table.columns, (at) => columnLetters(at));
  return {
    language: settings.language,
    sheet: head.sheetName,
    rows: head.height - table.headerRow - 1,
    columns,
    missing: MISSED_FACTS.filter(
      (fact) => ![fact, ...(STANDS_FOR[fact] ?? [])].some((one) => table.columns.of.has(one)),
    ).map((fact) => ({ fact, name: sentenceCase(texts.facts[fact]) })),
    choices: [...new Set([...OFTEN_CORRECTED, ...FACT_COLUMNS])]
      .filter((fact) => fact !== 'ignored')
      .map((fact) => ({ fact, name: sentenceCase(texts.facts[fact]) })),
    conflict: conflict === null ? null : problemIn(texts, conflict),
  };
}

const NOT_READ: ReadAs = { words: '', doubtful: false };

/** Every column that was taken for something, those that gave way to a better one too: what they refuse still counts. */
function taken({ of, passedOver }: ReturnType<typeof undecidedTable>['columns']): readonly Column[] {
  return [...passedOver, ...[...of.values()].flat()];
}

function nameOf({ fact, channel }: Column, texts: AllTexts): string {
  const name = sentenceCase(texts.facts[fact]);
  return channel === null ? name : texts.sidebar.ofChannel(name, texts.channels[channel]);
}

interface ShownCell {
  readonly cell: Cell;
  readonly shown: string;
}

/** Different cells, first those that are read differently: the dubious ones above all, since nobody would look for them. */
function samplesOf(cells: readonly ShownCell[], read: (cell: Cell) => ReadAs): ColumnView['samples'] {
  const different = new Map<string, ColumnView['samples'][number]>();
  for (const { cell, shown } of cells) {
    if (different.has(shown)) continue;
    const { words, doubtful } = read(cell);
    // A name is read as the name that it is: that need not be said.
    different.set(shown, {
      shown: shown === '' ? textOf(cell) : shown,
      readAs: words === shown ? '' : words,
      doubtful,
    });
  }
  const all = [...different.values()];
  const firstOfEach = all.filter(({ readAs }, at) => all.findIndex((one) => one.readAs === readAs) === at);
  const wanted = [...firstOfEach.filter(({ doubtful }) => doubtful), ...firstOfEach, ...all];
  return [...new Set(wanted)].slice(0, SAMPLES);
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
