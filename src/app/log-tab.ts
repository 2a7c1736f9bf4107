import { isBlank, type Row, textOf } from '../core/cell';
import type { Language } from '../core/company';
import { sha256Hex } from '../core/hash';
import {
  chained,
  countsText,
  headOf,
  type LogCode,
  type LogCounts,
  type LogLine,
  unfinishedOperation,
  verifyChain,
  whatText,
} from '../core/log';
import { RULE_VERSION } from '../core/rule-version';
import { inEveryLanguage } from '../core/texts/language';
import type { AllTexts } from '../core/texts/task-texts';
import type { Change, TabColumn } from './change';
import type { Workbook } from './workbook';

const FIELDS = ['when', 'what', 'counts', 'rules', 'hash'] as const;
const WIDTHS = [140, 420, 260, 110, 520];
const ID_DIGITS = 8;

type Book = Pick<Workbook, 'tab' | 'secrets' | 'minute' | 'texts'>;

/** The log as it stands, with lines to be added to it: each follows the one asked for before. */
export interface OpenLog {
  /** A line on something that one change does. */
  line(code: LogCode, counts: LogCounts): Change;
  /** An operation of several changes: begun by this run, or by one that was cut off, which this one finishes. */
  operation(code: LogCode, rows: number): LoggedOperation;
  /** The line after it. */
  done(code: LogCode, id: string, counts: LogCounts): Change;
}

/** An operation in the log. */
export interface LoggedOperation {
  readonly id: string;
  /** The line before it; none where it stands already. */
  readonly begun: readonly Change[];
  /** How many rows it was begun with by a run that was cut off; null where it begins now. */
  readonly cutOffWith: number | null;
}

/** Opens the log for the lines of one run; they are to be carried out in the order in which they are asked for. */
export function openLog(workbook: Book, language: Language): OpenLog {
  const texts = workbook.texts(language);
  const { lines, at, width } = standingLog(workbook);
  let head = headOf(
    lines.map(({ line }) => line),
    workbook.secrets.logWitness(),
  );
  const append = (code: LogCode, counts: LogCounts, phase?: Parameters<typeof whatText>[2]): Change => {
    const { events, phases } = texts.log;
    const words = phase === undefined ? events[code] : `${events[code]}: ${phases[phase.of]}`;
    const line = chained(head.hash, {
      when: workbook.minute(),
      what: whatText(code, words, phase),
      counts: countsText(counts),
      rules: RULE_VERSION,
    });
    head = { count: head.count + 1, hash: line.hash };
    return { kind: 'append-log', content: contentOf(line, at, width, texts), hashColumn: at.hash, witness: head };
  };
  return {
    line: (code, counts) => append(code, counts),
    operation(code, rows) {
      const cutOff = unfinishedOperation(
        lines.map(({ line }) => line),
        code,
      );
      if (cutOff !== null) {
        return { id: cutOff.id, begun: [], cutOffWith: Number(/\brows=(\d+)/.exec(cutOff.counts)?.[1] ?? 0) };
      }
      const id = sha256Hex(`${head.hash} ${head.count} ${code}`).slice(0, ID_DIGITS);
      return { id, begun: [append(code, { rows }, { of: 'begun', id })], cutOffWith: null };
    },
    done: (code, id, counts) => append(code, counts, { of: 'done', id }),
  };
}

/** One line on something that one change does. */
export function logged(workbook: Book, language: Language, code: LogCode, counts: LogCounts): Change {
  return openLog(workbook, language).line(code, counts);
}

/** Says whether the log is whole, and where it breaks if it is not. */
export function verifyLog(workbook: Pick<Workbook, 'tab' | 'secrets'>): (texts: AllTexts) => string {
  const witness = workbook.secrets.logWitness();
  const { lines } = standingLog(workbook);
  const checked = verifyChain(
    lines.map(({ line }) => line),
    witness,
  );
  const sheet = workbook.tab('log')?.sheetName ?? '';
  if (checked.ok) {
    const since = lines[0]?.line.when ?? '';
    return ({ log }) =>
      checked.count === 0
        ? log.empty
        : [log.whole(checked.count, since), ...(checked.sorted ? [log.wasSorted] : [])].join(' ');
  }
  if (checked.why === 'changed') {
    const row = lines[checked.line - 1]?.row ?? 0;
    return ({ log }) => log.broken(checked.line, sheet, row);
  }
  const missing = (witness?.count ?? 0) - checked.line;
  return ({ log }) => [log.cutOff(checked.line), ...(missing > 0 ? [log.missing(missing)] : [])].join(' ');
}

type Places = Readonly<Record<(typeof FIELDS)[number], number>>;

/** A line with its row in the sheet, counted from 1. */
interface StandingLine {
  readonly line: LogLine;
  readonly row: number;
}

interface StandingLog {
  readonly lines: readonly StandingLine[];
  readonly at: Places;
  /** How many columns a line fills. */
  readonly width: number;
}

/** The columns are found by their titles, since a person may have put another between them. */
function standingLog(workbook: Pick<Workbook, 'tab'>): StandingLog {
  const values = workbook.tab('log')?.values ?? [];
  const titles = FIELDS.map((_, at) => new Set(inEveryLanguage(({ log }) => log.heading[at] as string)));
  const placesIn = (row: Row): readonly number[] =>
    titles.map((words) => row.findIndex((cell) => words.has(textOf(cell).trim())));
  const headingAt = values.findIndex((row) => !placesIn(row).includes(-1));
  const places = placesIn(values[headingAt] ?? []);
  const at = Object.fromEntries(FIELDS.map((field, own) => [field, headingAt === -1 ? own : places[own]])) as Places;
  const lines = values.flatMap((row, index): readonly StandingLine[] => {
    if (index === headingAt || row.every(isBlank)) return [];
    const line = Object.fromEntries(FIELDS.map((field) => [field, textOf(row[at[field]])]));
    return [{ line: line as unknown as LogLine, row: index + 1 }];
  });
  return { lines, at, width: Math.max(...Object.values(at)) + 1 };
}

function contentOf(line: LogLine, at: Places, width: number, { log, tabs }: AllTexts) {
  const fieldAt = new Map(FIELDS.map((field, own) => [at[field], own]));
  const columns = Array.from({ length: width }, (_, column): TabColumn => {
    const own = fieldAt.get(column);
    return own === undefined
      ? { title: '', kind: 'free', width: 100 }
      : { title: log.heading[own] as string, kind: 'text', width: WIDTHS[own] as number, wrap: own === 1 };
  });
  const cells = columns.map((_, column) => {
    const own = fieldAt.get(column);
    return own === undefined ? '' : line[FIELDS[own] as (typeof FIELDS)[number]];
  });
  return { tab: 'log', name: tabs.log, columns, lines: [cells] } as const;
}
