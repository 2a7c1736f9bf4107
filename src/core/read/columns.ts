import { type Cell, isBlank, isInstant, type Row, textOf } from '../cell';
import type { Channel } from '../channel';
import { withoutChannel } from './channel-names';
import { foldCompact, foldWords } from './fold';
import {
  CHANNEL_OF_HEADER,
  FACT_COLUMNS,
  type FactColumn,
  HEADER_ALIASES,
  MACHINE_HEADERS,
  QUALIFIERS,
} from './header-aliases';

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

const EXACT = 100;
const WEAK = 80;
const QUALIFIED = 60;
const WITHIN = 20;

interface Match {
  readonly fact: FactColumn;
  readonly score: number;
}

const BY_ALIAS: ReadonlyMap<string, Match> = aliasIndex();
const PHRASES = FACT_COLUMNS.flatMap((fact) =>
  listed(HEADER_ALIASES[fact].within).map((phrase) => ({ fact, phrase: foldWords(phrase) })),
).sort((a, b) => Number(b.fact === 'ignored') - Number(a.fact === 'ignored') || b.phrase.length - a.phrase.length);
const QUALIFIER_WORDS = new Set(listed(QUALIFIERS).flatMap((words) => foldWords(words).split(' ')));
const MACHINE = new Set(listed(MACHINE_HEADERS).map(foldCompact));

/** Finds out what each column of a header row holds. Never throws; a header that is not known is left alone. */
export function readColumns(header: Row): Columns {
  const columns = header.flatMap((cell, at) => {
    const column = readHeader(cell, at);
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

/** What a single header means, or `null` where it is not known. */
export function readHeader(cell: Cell, at: number): Column | null {
  const header = textOf(cell).trim();
  if (header === '' || header.length > 200) return null;
  const words = foldWords(header);
  const compact = words.replaceAll(' ', '');
  const machine = MACHINE.has(compact);
  const exact = BY_ALIAS.get(compact);
  if (exact && HEADER_ALIASES[exact.fact].perChannel !== true) return { at, header, machine, channel: null, ...exact };
  const named = CHANNEL_OF_HEADER[compact] ?? withoutChannel(words)?.channel ?? null;
  if (exact) return { at, header, machine, channel: named, ...exact };
  return qualified(header, words, at, machine) ?? within(header, words, at, named);
}

/**
 * Whether a line is a header row: at least two of its cells name facts (one, where it has no more than two cells), and none
 * of them is an address, a date or a tick.
 */
export function isHeaderRow(line: Row): boolean {
  const cells = line.filter((cell) => !isBlank(cell));
  if (cells.some((cell) => typeof cell === 'boolean' || isInstant(cell) || textOf(cell).includes('@'))) return false;
  const { known } = readColumns(line);
  return known >= 2 || (known === 1 && cells.length <= 2);
}

function qualified(header: string, words: string, at: number, machine: boolean): Column | null {
  const found = withoutChannel(words);
  for (const candidate of found ? [found.rest, words] : [words]) {
    const bare = candidate
      .split(' ')
      .filter((word) => !QUALIFIER_WORDS.has(word))
      .join('');
    // "Accepts email marketing" is nothing but qualifiers once the channel is taken out.
    const match = BY_ALIAS.get(candidate.replaceAll(' ', '')) ?? BY_ALIAS.get(bare);
    if (!match) continue;
    const { perChannel } = HEADER_ALIASES[match.fact];
    const isChannelled = found !== null && candidate === found.rest;
    if (isChannelled && !perChannel) continue;
    return { at, header, machine, fact: match.fact, channel: isChannelled ? found.channel : null, score: QUALIFIED };
  }
  return null;
}

function within(header: string, words: string, at: number, channel: Channel | null): Column | null {
  const padded = ` ${words} `;
  const found = PHRASES.find(({ phrase }) => padded.includes(` ${phrase} `));
  if (!found) return null;
  const { perChannel } = HEADER_ALIASES[found.fact];
  return { at, header, machine: false, fact: found.fact, channel: perChannel ? channel : null, score: WITHIN };
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
