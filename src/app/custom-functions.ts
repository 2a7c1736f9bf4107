import { type Cell, isBlank, isInstant, type Row, textOf } from '../core/cell';
import type { Channel } from '../core/channel';
import { isoDay } from '../core/day';
import type { Company, JudgedRow } from '../core/judge-table';
import { Refusal } from '../core/problem';
import { readChannelList } from '../core/read/channel-names';
import { isHeaderRow, readColumns } from '../core/read/columns';
import { readSettings, readSources } from '../core/read/settings';
import { sentences } from '../core/sentence';
import { textsIn } from '../core/texts/language';
import { deliverableOn, judgeOneChannel } from '../core/verdict';
import { ZONES } from '../core/zone';
import type { Written } from './change';
import { companyOf } from './company';
import { findHeaderRow, ourColumns, refuseSameMeaning } from './customer-table';
import { judgeRange } from './judge-range';
import type { Workbook } from './workbook';

/** A formula's argument as Sheets hands it over: a cell, a range, or nothing where it is left out. */
export type Argument = Cell | readonly (readonly Cell[])[];

/** The arguments that every custom function takes. */
export interface Arguments {
  readonly rows: Argument;
  readonly headers?: Argument;
  readonly settings?: Argument;
  readonly sources?: Argument;
}

type Book = Pick<Workbook, 'surroundings' | 'tab' | 'here' | 'secrets'>;
type Line = readonly Written[];

/** What one custom function answers for a row, and what stands over its own column when the range begins at the header. */
interface Answer {
  readonly titles: (company: Company) => Line;
  readonly forRow: (company: Company) => (row: JudgedRow) => Line;
}

const ZONE: Answer = {
  titles: ({ settings }) => [textsIn(settings.language).columns.zone],
  forRow:
    () =>
    ({ verdict }) => [verdict.rule.zone],
};

const REASON: Answer = {
  titles: ({ settings }) => [textsIn(settings.language).columns.reason],
  forRow: ({ settings }) => {
    const sentence = sentences(settings);
    return ({ verdict }) => [sentence(verdict)];
  },
};

const ACTION: Answer = {
  titles: ({ settings }) => [textsIn(settings.language).columns.action],
  forRow: ({ settings }) => {
    const { actions } = textsIn(settings.language);
    return ({ verdict }) => [actions[verdict.action]];
  },
};

const REPORT: Answer = {
  titles: ({ settings }) => {
    const { columns } = textsIn(settings.language);
    return [columns.zone, columns.reasonCode, columns.actionCode, columns.reason];
  },
  forRow: ({ settings }) => {
    const sentence = sentences(settings);
    return ({ verdict }) => [verdict.rule.zone, verdict.rule.id, verdict.action, sentence(verdict)];
  },
};

const KEEP_UNTIL: Answer = {
  titles: ({ settings }) => [textsIn(settings.language).columns.keepUntil],
  forRow:
    () =>
    ({ verdict: { basis } }) => [basis.until === null ? '' : isoDay(basis.until)],
};

/** `RED`, `GREY`, `GREEN`, `OUT`, or `''` for a line that is no customer. */
export function zone(given: Arguments, book: Book): Line[] {
  return answered('GDPR_ZONE', given, book, ZONE);
}

/** One sentence in the settings' language, with the law behind it. */
export function reason(given: Arguments, book: Book): Line[] {
  return answered('GDPR_REASON', given, book, REASON);
}

/** One phrase in the settings' language. */
export function action(given: Arguments, book: Book): Line[] {
  return answered('GDPR_ACTION', given, book, ACTION);
}

/** Four cells: zone, reason code, action code, the sentence. */
export function report(given: Arguments, book: Book): Line[] {
  return answered('GDPR_REPORT', given, book, REPORT);
}

/** The day, as ISO text, until which another legal basis keeps the row, or `''`. */
export function keepUntil(given: Arguments, book: Book): Line[] {
  return answered('GDPR_KEEP_UNTIL', given, book, KEEP_UNTIL);
}

/**
 * Whether a marketing message by a channel is allowed today: the channel's zone is not RED, its action does not stop it, and
 * a message can arrive.
 *
 * @throws Refusal `channel-missing`, `channel-unknown`, besides those of every custom function.
 */
export function mayContact(given: Arguments, wanted: Argument, book: Book): Line[] {
  const channel = channelOf(wanted);
  // Before another argument, one that is left out may arrive as an empty text.
  const rows = given.rows === '' ? undefined : given.rows;
  return answered('GDPR_MAY_CONTACT', { ...given, rows }, book, {
    titles: ({ settings }) => {
      const texts = textsIn(settings.language);
      return [texts.columns.mayContact(texts.channels[channel])];
    },
    forRow:
      ({ settings }) =>
      ({ facts, person, verdict }) => {
        const one =
          verdict.channels.find((own) => own.channel === channel) ?? judgeOneChannel(facts, person, settings, channel);
        return [one.rule.zone !== 'RED' && !STOPS.has(one.action) && deliverableOn(facts).includes(channel)];
      },
  });
}

const STOPS = new Set(['DELETE', 'STOP_MARKETING', 'RESTRICT']);

/** A table for the whole range: zone, rows, share of the customers (a fraction). */
export function summary(given: Arguments, book: Book): Line[] {
  const { company, judged } = judgedRange('GDPR_SUMMARY', given, book);
  const { columns } = textsIn(company.settings.language);
  const customers = judged.rows.filter((row) => row !== null);
  const lines = ZONES.map((one) => {
    const rows = customers.filter(({ verdict }) => verdict.rule.zone === one).length;
    return [one, rows, customers.length === 0 ? 0 : rows / customers.length] as const;
  });
  return [[columns.zone, columns.rows, columns.share], ...lines.filter(([one, rows]) => one !== 'OUT' || rows > 0)];
}

function answered(formula: string, given: Arguments, book: Book, answer: Answer): Line[] {
  const { company, judged, titled } = judgedRange(formula, given, book);
  const forRow = answer.forRow(company);
  const titles = answer.titles(company);
  const empty = titles.map(() => '');
  const lines = judged.rows.map((row) => (row === null ? empty : forRow(row)));
  return titled ? [titles, ...lines] : lines;
}

function judgedRange(formula: string, given: Arguments, book: Book) {
  const company = companyGiven(given, book);
  const { header, rows, titled } = inLanguageOf(company, () => rangeRead(formula, given, book, company));
  const judged = inLanguageOf(company, () => judgeRange(book, header, rows, company));
  return { company, judged, titled };
}

function rangeRead(formula: string, given: Arguments, book: Book, { settings }: Company): GivenRange {
  const range = rangeOf(formula, given, book);
  refuseSameMeaning(readColumns(range.header, settings.columns));
  return range;
}

/** Once the settings are read, what is wrong with the rest is said in their language. */
function inLanguageOf<T>({ settings }: Company, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.problem, settings.language) : error;
  }
}

function companyGiven({ settings, sources }: Arguments, book: Book): Company {
  const own =
    isLeftOut(settings) || isLeftOut(sources) ? tabsOnly(book, isLeftOut(settings), isLeftOut(sources)) : null;
  return {
    settings: isLeftOut(settings)
      ? (own as Company).settings
      : readSettings(rangeOfWidth(settings, 2, 'settings'), book.surroundings, { row: 1 }),
    sources: isLeftOut(sources)
      ? (own as Company).sources
      : readSources(rangeOfWidth(sources, 2, 'sources'), { row: 1 }),
  };
}

/** Reads only the tabs whose argument was left out: what was given shall not fail on a tab that does not count. */
function tabsOnly(book: Book, settings: boolean, sources: boolean): Company {
  return companyOf({
    surroundings: book.surroundings,
    tab: (tab) => ((tab === 'settings' ? settings : sources) ? book.tab(tab) : null),
  });
}

interface GivenRange {
  readonly header: Row;
  readonly rows: readonly Row[];
  /** Whether the answer has a title line of its own, over the range's header row. */
  readonly titled: boolean;
}

function rangeOf(formula: string, { rows, headers }: Arguments, book: Book): GivenRange {
  if (rows === undefined || rows === null) return rowHere(formula, book);
  const lines = asRange(rows);
  if (lines === null || lines.length === 0) throw new Refusal({ code: 'rows-not-a-table', formula });
  if (isLeftOut(headers)) {
    if (lines.every((line) => line.every(isBlank))) return { header: [], rows: lines, titled: false };
    const [first, ...rest] = lines as [Row, ...Row[]];
    if (!isHeaderRow(first)) throw new Refusal({ code: 'first-line-no-header', formula });
    return { header: first, rows: rest, titled: true };
  }
  const header = headerGiven(headers);
  const width = (lines[0] as Row).length;
  if (header.length !== width) throw new Refusal({ code: 'headers-width', headers: header.length, rows: width });
  return { header, rows: lines, titled: false };
}

function headerGiven(headers: Argument): Row {
  const lines = asRange(headers) ?? [];
  const header = lines.find((line) => isHeaderRow(line)) ?? lines.find((line) => readColumns(line).known > 0);
  if (header === undefined) {
    const titles = (lines[0] ?? []).map((cell) => textOf(cell).trim()).filter((title) => title !== '');
    throw new Refusal({ code: 'headers-unknown', headers: titles.slice(0, 8) });
  }
  return header;
}

/** The form without arguments: the row that the formula stands in, with the header of its sheet. */
function rowHere(formula: string, book: Book): GivenRange {
  const here = book.here();
  const headerRow = here === null ? -1 : findHeaderRow(here.firstLines);
  if (here === null || headerRow === -1 || here.at <= headerRow) throw new Refusal({ code: 'no-row-here', formula });
  const written = here.firstLines[headerRow] as Row;
  const ours = new Set(ourColumns(written).values());
  const withoutOurs = (row: Row): Row => row.map((cell, at) => (ours.has(at) ? '' : cell));
  return { header: withoutOurs(written), rows: [withoutOurs(here.row)], titled: false };
}

function channelOf(wanted: Argument): Channel {
  if (isLeftOut(wanted) || Array.isArray(wanted))
    throw new Refusal({ code: 'channel-missing', formula: 'GDPR_MAY_CONTACT' });
  const found = textOf(wanted as Cell);
  const channels = readChannelList(found);
  const [channel] = channels === null || channels === 'all' || channels.length !== 1 ? [] : channels;
  if (channel === undefined) throw new Refusal({ code: 'channel-unknown', found });
  return channel;
}

/** An argument in the middle that is left out arrives as nothing or as an empty text. */
function isLeftOut(argument: Argument): argument is undefined | null | '' {
  return argument === undefined || argument === null || argument === '';
}

function rangeOfWidth(argument: Argument, width: number, name: 'settings' | 'sources'): readonly Row[] {
  const range = asRange(argument);
  if (range === null || range.some((line) => line.length < width))
    throw new Refusal({ code: 'settings-not-a-table', argument: name });
  return range;
}

/** One cell is a range of one; anything that no range can be is null. */
function asRange(argument: Argument): readonly Row[] | null {
  if (Array.isArray(argument)) {
    const lines = argument as readonly unknown[];
    // By index: a hole in an array is passed over by its own methods.
    for (let at = 0; at < lines.length; at += 1) if (!Array.isArray(lines[at])) return null;
    return lines as readonly Row[];
  }
  const cell = argument as Cell;
  const isCell = cell === null || typeof cell !== 'object' || isInstant(cell);
  return isCell && typeof cell !== 'function' ? [[cell]] : null;
}
