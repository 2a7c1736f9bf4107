import { sha256Hex } from './hash';

/** What the log tells of; the words are in the texts. A code is never renamed: it stands in logs. */
export const LOG_CODES = [
  'opt-outs-imported',
  'key-restored',
  'answers',
  'deletion',
  'stop-marketing',
  'erasure',
  'left-list',
] as const;
export type LogCode = (typeof LOG_CODES)[number];

/** Numbers, and hashes where something is to be recognised later. Nothing else: the log holds no clear text. */
export type LogCounts = Readonly<Record<string, number | string>>;

/** A line of the log, each field as the text that stands in its cell. */
export interface LogLine {
  readonly when: string;
  readonly what: string;
  readonly counts: string;
  readonly rules: string;
  readonly hash: string;
}

/** How long the log was and how it ended, kept apart from it: it tells where lines were cut off its end. */
export interface LogWitness {
  readonly count: number;
  readonly hash: string;
}

/** An operation of which the log has the beginning and not the end: it was cut off, and is to be finished. */
export interface Operation {
  readonly id: string;
  readonly counts: string;
}

/** Whether a log is whole; else the line, counted from 1, at which it breaks. */
export type LogCheck =
  | { readonly ok: true; readonly count: number; readonly sorted: boolean }
  | {
      readonly ok: false;
      readonly line: number;
      /** `changed`: it or a line before it was altered, moved, put in or taken out. `cut-off`: lines are missing below it. */
      readonly why: 'changed' | 'cut-off';
    };

const HASH = /^[0-9a-f]{8,64}$/;
const NAME = /^[a-z][a-z-]*$/;

/**
 * `rows=12 suppressed=3`.
 *
 * @throws Error for anything that might be clear text: our own mistake, never the user's.
 */
export function countsText(counts: LogCounts): string {
  return Object.entries(counts)
    .map(([name, value]) => {
      const isFit = typeof value === 'number' ? Number.isFinite(value) : HASH.test(value);
      if (!isFit || !NAME.test(name)) throw new Error(`Not fit for the log: ${name}`);
      return `${name}=${value}`;
    })
    .join(' ');
}

/** `[deletion begun 1f0c22ab] Deletion of approved rows: begun`. The brackets are for us, the words for people. */
export function whatText(code: LogCode, words: string, phase?: { readonly of: 'begun' | 'done'; readonly id: string }) {
  return `[${code}${phase === undefined ? '' : ` ${phase.of} ${phase.id}`}] ${words}`;
}

/** A line with its hash, which binds it to all lines before it. */
export function chained(previous: string, line: Omit<LogLine, 'hash'>): LogLine {
  return { ...line, hash: hashOf(previous, line) };
}

// Printed as a list, so that no character can move from one field to the next unseen.
function hashOf(previous: string, { when, what, counts, rules }: Omit<LogLine, 'hash'>): string {
  return sha256Hex(`${previous}\n${JSON.stringify([when, what, counts, rules])}`);
}

/**
 * Checks a log against itself, and its end against what was kept apart. A log whose lines are all there in another order was
 * sorted, as people sort tabs: it is whole.
 */
export function verifyChain(lines: readonly LogLine[], witness: LogWitness | null = null): LogCheck {
  const broken = breakIn(lines);
  const ordered = broken === -1 ? lines : inChainOrder(lines);
  if (ordered === null) return { ok: false, line: broken + 1, why: 'changed' };
  if (witness !== null && ordered[witness.count - 1]?.hash !== witness.hash) {
    return { ok: false, line: ordered.length, why: 'cut-off' };
  }
  return { ok: true, count: lines.length, sorted: broken !== -1 };
}

/** The first line that does not follow from the one before, counted from 0, or -1. */
function breakIn(lines: readonly LogLine[]): number {
  return lines.findIndex((line, at) => line.hash !== hashOf(lines[at - 1]?.hash ?? '', line));
}

/** The lines in the order in which they were written, found by their hashes; null where any is not what it was. */
function inChainOrder(lines: readonly LogLine[]): readonly LogLine[] | null {
  const left = [...lines].sort((one, other) => (one.when < other.when ? -1 : Number(one.when > other.when)));
  const ordered: LogLine[] = [];
  while (left.length > 0) {
    const previous = ordered[ordered.length - 1]?.hash ?? '';
    // Sorted by their minutes, so that the next one is nearly always the first.
    const next = left.findIndex((line) => line.hash === hashOf(previous, line));
    if (next === -1) return null;
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}

/** What the next line is bound to, and how many lines there are before it. */
export function headOf(lines: readonly LogLine[], witness: LogWitness | null): LogWitness {
  const ordered = breakIn(lines) === -1 ? lines : (inChainOrder(lines) ?? lines);
  // A log that lost its end goes on from what is missing, so that the gap can be seen for ever.
  if (witness !== null && !ordered.some(({ hash }) => hash === witness.hash)) return witness;
  return { count: ordered.length, hash: ordered[ordered.length - 1]?.hash ?? '' };
}

const WHAT = /^\[([a-z-]+) (begun|done) ([0-9a-z]+)\]/;

/** The oldest operation of a kind that was begun and not done; null where there is none. */
export function unfinishedOperation(lines: readonly LogLine[], code: LogCode): Operation | null {
  const done = new Set<string>();
  const begun: Operation[] = [];
  for (const { what, counts } of lines) {
    const [, found, phase, id = ''] = WHAT.exec(what) ?? [];
    if (found !== code) continue;
    if (phase === 'done') done.add(id);
    else begun.push({ id, counts });
  }
  return begun.find(({ id }) => !done.has(id)) ?? null;
}
