import { type Cell, isBlank, isInstant, type Row, textOf } from '../cell';
import type { Channel } from '../channel';
import type { ColumnCorrections } from '../company';
import { withoutChannel } from './channel-names';
import { foldCompact, foldWords } from './fold';
import {
  AGREEING_WORDS,
  BELONGING_WORDS,
  CHANNEL_OF_HEADER,
  FACT_COLUMNS,
  type FactColumn,
  FILLER_WORDS,
  HEADER_ALIASES,
  MACHINE_HEADERS,
  QUALIFIERS,
} from './header-aliases';
import { isNegated, optOutHeader } from './opt-out-headers';
import { meaningOf } from './vocabulary';

/** A column of the sheet and what it was taken for. */
export interface Column {
  /** Counted from 0 in the header row. */
  readonly at: number;
  readonly header: string;
  readonly fact: FactColumn;
  /** The channel that the header names, where the fact may be one of a channel. */
  readonly channel: Channel | null;
  /** Filled by a shop or a mailing tool rather than by a person. */
  readonly machine: boolean;
  readonly score: number;
}

/** Two columns that would decide the rows and mean the same. */
export interface SameMeaning {
  readonly fact: FactColumn;
  readonly columns: readonly [Column, Column];
}

export interface Columns {
  /** For each fact its columns, best first; a fact that only one column may hold has at most one a channel. */
  readonly of: ReadonlyMap<FactColumn, readonly Column[]>;
  /** Columns about consent that gave way to a better one: what they permit does not count, what they refuse does. */
  readonly passedOver: readonly Column[];
  readonly known: number;
  readonly conflict: SameMeaning | null;
}

/** The owner's own word counts before every name. */
const CORRECTED = 1000;
const EXACT = 100;
const WEAK = 80;
const QUALIFIED = 60;
const FAINT = 70;
const WITHIN = 20;

interface Match {
  readonly fact: FactColumn;
  readonly score: number;
}

const BY_ALIAS: ReadonlyMap<string, Match> = aliasIndex();
const LONGEST_HEADER = 200;
const CHANNELS_OF_HEADERS = new Map(Object.entries(CHANNEL_OF_HEADER));

interface Phrase {
  readonly fact: FactColumn;
  readonly phrase: string;
}

/** Beginnings of words that show a column to be about something else, wherever they stand. */
const IGNORED_PHRASES: readonly Phrase[] = listed(HEADER_ALIASES.ignored.within).map((phrase) => ({
  fact: 'ignored',
  phrase: foldWords(phrase),
}));
const IDENTITY: ReadonlySet<FactColumn> = new Set([
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'address',
  'company',
  'customerNumber',
]);
const YES_NO = /(^| )(yes no|y n|ja ne|j n|ja nein|oui non|si no|tak nie|jah ei|taip ne|да нет)(?= |$)/gu;
const AGREEING = new Set(listed(AGREEING_WORDS).map(foldWords));
const BELONGING = new Set(listed(BELONGING_WORDS).map(foldWords));
const FILLERS = new Set(listed(FILLER_WORDS).map(foldWords));
const QUALIFIER_WORDS = new Set(listed(QUALIFIERS).flatMap((words) => foldWords(words).split(' ')));
const MACHINE = new Set(listed(MACHINE_HEADERS).map(foldCompact));

/**
 * Finds out what each column of a header row holds. Never throws; a header that is not known is left alone.
 *
 * @param corrections what the owner says of columns, which counts before their names.
 */
export function readColumns(header: Row, corrections: ColumnCorrections = NO_CORRECTIONS): Columns {
  const columns = header.flatMap((cell, at) => {
    const fact = corrections.size === 0 ? undefined : corrections.get(titleKey(cell));
    const column = fact === undefined ? readHeader(cell, at) : corrected(cell, at, fact);
    return column ? [column] : [];
  });
  const of = new Map<FactColumn, readonly Column[]>();
  const passedOver: Column[] = [];
  let conflict: SameMeaning | null = null;
  for (const fact of FACT_COLUMNS) {
    const held = columns.filter((column) => column.fact === fact).sort((a, b) => b.score - a.score || a.at - b.at);
    if (held.length === 0) continue;
    const best = HEADER_ALIASES[fact].several ? held : bestOfEachChannel(held);
    of.set(fact, best);
    if (fact === 'consent') passedOver.push(...held.filter((column) => !best.includes(column)));
    conflict ??= HEADER_ALIASES[fact].decides ? sameMeaning(held) : null;
  }
  return { of, passedOver, known: columns.filter(({ fact }) => fact !== 'ignored').length, conflict };
}

const NO_CORRECTIONS: ColumnCorrections = new Map();

/** What the title of a column is known by where the owner says what it holds: its letters, whatever their case and spaces. */
export function titleKey(title: Cell): string {
  return textOf(title).normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
}

function corrected(cell: Cell, at: number, fact: FactColumn): Column {
  const header = textOf(cell).trim();
  const words = foldWords(header);
  const compact = words.replace(/ /g, '');
  const channel = HEADER_ALIASES[fact].perChannel === true ? channelNamed(words, compact) : null;
  return { at, header, fact, channel, machine: MACHINE.has(compact), score: CORRECTED };
}

function channelNamed(words: string, compact: string): Channel | null {
  const named = CHANNELS_OF_HEADERS.has(compact) ? CHANNELS_OF_HEADERS.get(compact) : withoutChannel(words)?.channel;
  return named ?? null;
}

/** What a single header means, or `null` where it is not known. */
export function readHeader(cell: Cell, at: number): Column | null {
  const header = textOf(cell).trim();
  if (header === '' || header.length > LONGEST_HEADER) return null;
  const whole = read(header, at);
  if (whole !== null) return whole;
  // "E-pasts / Email", "E-pasta adrese (obligāti)": what stands beside a known name must say the same or nothing.
  const parts = header.split(/[/|()[\]\n;]+/).filter((part) => !isFiller(foldWords(part)));
  if (parts.length === 0 || (parts.length === 1 && parts[0] === header)) return null;
  const [first, ...others] = parts.map((part) => read(part, at));
  return first && others.every((other) => other?.fact === first.fact && other.channel === first.channel)
    ? { ...first, header }
    : null;
}

function read(header: string, at: number): Column | null {
  const words = foldWords(header).replace(YES_NO, ' ').trim();
  const compact = words.replace(/ /g, '');
  const machine = MACHINE.has(compact);
  const exact = BY_ALIAS.get(compact);
  const perChannel = exact !== undefined && HEADER_ALIASES[exact.fact].perChannel === true;
  const channel = channelNamed(words, compact);
  if (exact) return { at, header, machine, channel: perChannel ? channel : null, ...exact };
  const ignored = within(words, IGNORED_PHRASES);
  if (ignored) return { at, header, machine, channel: null, fact: ignored, score: WITHIN };
  const leaving = optOutHeader(words);
  if (leaving) return { at, header, machine, channel, fact: leaving, score: WITHIN };
  return (isNegated(words) ? null : qualified(header, words, at, machine)) ?? identified(header, words, at);
}

/**
 * Whether a line is a header row: at least two of its cells name facts (one, where it has no more than two cells), and none
 * of them is an address, a date or a tick. A word that is an answer as well ("subscribed") names nothing here.
 */
export function isHeaderRow(line: Row): boolean {
  const cells = line.filter((cell) => !isBlank(cell));
  if (cells.some((cell) => typeof cell === 'boolean' || isInstant(cell) || textOf(cell).includes('@'))) return false;
  const known = namedFacts(line);
  return known >= 2 || (known === 1 && cells.length <= 2);
}

/** How many facts a line names, counting none that is named by a word which is an answer too. */
export function namedFacts(line: Row): number {
  const titles = line.map((cell) => (meaningOf(textOf(cell)) === undefined ? cell : ''));
  return new Set(titles.flatMap((cell, at) => readHeader(cell, at)?.fact ?? [])).size;
}

function qualified(header: string, words: string, at: number, machine: boolean): Column | null {
  const found = withoutChannel(words);
  for (const candidate of found ? [found.rest, words] : [words]) {
    const isChannelled = found !== null && candidate === found.rest;
    const channel = isChannelled ? found.channel : null;
    const bare = candidate.split(' ').filter((word) => !QUALIFIER_WORDS.has(word));
    // "Marketing e-mails", "Piekrīt saņemt īsziņas": a channel, and that it is agreed to.
    if (isChannelled && bare.length === 0 && candidate.split(' ').some((word) => AGREEING.has(word))) {
      return { at, header, machine, fact: 'consent', channel, score: QUALIFIED };
    }
    const match = BY_ALIAS.get(candidate.replace(/ /g, '')) ?? BY_ALIAS.get(bare.join(''));
    if (!match || IDENTITY.has(match.fact) || (isChannelled && !HEADER_ALIASES[match.fact].perChannel)) continue;
    return { at, header, machine, fact: match.fact, channel, score: QUALIFIED };
  }
  return null;
}

/** Who somebody is may be named with a word or two more: "Customer e-mail", "Klienta tālr. nr.". */
function identified(header: string, words: string, at: number): Column | null {
  const bare = words
    .split(' ')
    .filter((word) => !BELONGING.has(word))
    .join('');
  const match = BY_ALIAS.get(bare);
  return match && IDENTITY.has(match.fact)
    ? { at, header, machine: false, fact: match.fact, channel: null, score: QUALIFIED }
    : null;
}

function within(words: string, phrases: readonly Phrase[]): FactColumn | null {
  const padded = ` ${words} `;
  return phrases.find(({ phrase }) => padded.includes(` ${phrase}`))?.fact ?? null;
}

function isFiller(words: string): boolean {
  return words === '' || words.split(' ').every((word) => FILLERS.has(word));
}

function bestOfEachChannel(held: readonly Column[]): readonly Column[] {
  const taken = new Set<Channel | null>();
  return held.filter(({ channel }) => {
    if (taken.has(channel)) return false;
    taken.add(channel);
    return true;
  });
}

function sameMeaning(held: readonly Column[]): SameMeaning | null {
  for (const [place, column] of held.entries()) {
    const twin = held
      .slice(place + 1)
      .find(({ channel, score }) => channel === column.channel && score === column.score);
    const better = held.find(({ channel, score }) => channel === column.channel && score > column.score);
    if (twin && !better) return { fact: column.fact, columns: [column, twin] };
  }
  return null;
}

function aliasIndex(): ReadonlyMap<string, Match> {
  const index = new Map<string, Match>();
  for (const fact of FACT_COLUMNS) {
    for (const alias of listed(HEADER_ALIASES[fact].faint)) index.set(foldCompact(alias), { fact, score: FAINT });
  }
  for (const fact of FACT_COLUMNS) {
    for (const alias of listed(HEADER_ALIASES[fact].weak)) index.set(foldCompact(alias), { fact, score: WEAK });
  }
  for (const fact of FACT_COLUMNS) {
    for (const alias of listed(HEADER_ALIASES[fact].exact)) index.set(foldCompact(alias), { fact, score: EXACT });
  }
  return index;
}

function listed(names: string | undefined): string[] {
  return names === undefined ? [] : names.split(', ');
}
