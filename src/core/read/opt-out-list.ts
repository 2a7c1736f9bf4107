import { type Cell, isBlank, type Row, textOf } from '../cell';
import { emailsIn, normalPhone } from '../identity';
import { isHeaderRow, readColumns } from './columns';
import { type Calendar, readDate } from './dates';

/** What was found in a list of opt-outs that somebody else has made. */
export interface OptOutList {
  /** Normalised e-mail addresses and phone numbers, each once. */
  readonly addresses: readonly string[];
  /** Plain SHA-256 hashes of addresses, as other tools export them, each once. */
  readonly hashes: readonly string[];
  /** Lines in which nothing was found, counted from 1. */
  readonly unread: readonly number[];
}

const HASH = /^(?:sha-?256:)?([0-9a-f]{64})$/i;
const PHONE = /^\+?[\d\s()./-]{7,24}$/;
const DIGITS = /^\d+$/;
const WORDS_ONLY = /^[^\d@]*$/;

/** The plain SHA-256 hash that a cell holds, or null. */
export function plainHashOf(cell: Cell): string | null {
  return HASH.exec(textOf(cell).trim())?.[1]?.toLowerCase() ?? null;
}

/** The addresses that a cell holds by what it looks like: digits between dashes may also be a day. */
export function addressesIn(cell: Cell, country: string | null, calendar: Calendar): readonly string[] {
  const text = textOf(cell).trim();
  const emails = emailsIn(text);
  if (emails.length > 0 || !PHONE.test(text)) return emails;
  if (!DIGITS.test(text) && typeof readDate(text, 'undecided', calendar) !== 'string') return [];
  return phonesIn(text, country);
}

function phonesIn(text: string, country: string | null): readonly string[] {
  const phone = normalPhone(text, country);
  return phone === '' ? [] : [phone];
}

/**
 * Finds the addresses in a list of opt-outs: in the columns of e-mail and phone where a header names them, else in any cell that
 * looks like one. Plain hashes are found anywhere.
 */
export function readOptOuts(lines: readonly Row[], country: string | null, calendar: Calendar): OptOutList {
  const headerAt = lines.findIndex((line) => isHeaderRow(line));
  const { of } = readColumns(lines[headerAt] ?? []);
  const emailColumns = (of.get('email') ?? []).map(({ at }) => at);
  const phoneColumns = (of.get('phone') ?? []).map(({ at }) => at);
  const isTold = emailColumns.length + phoneColumns.length > 0;
  const found = (line: Row): readonly string[] =>
    isTold
      ? [
          ...emailColumns.flatMap((at) => emailsIn(textOf(line[at]))),
          ...phoneColumns.flatMap((at) => phonesIn(textOf(line[at]), country)),
        ]
      : line.flatMap((cell) => addressesIn(cell, country, calendar));
  const first = lines.findIndex((line) => !line.every(isBlank));
  const isTitle = (at: number): boolean =>
    at <= headerAt || (at === first && (lines[at] as Row).every((cell) => WORDS_ONLY.test(textOf(cell))));

  const addresses = new Set<string>();
  const hashes = new Set<string>();
  const unread: number[] = [];
  for (const [at, line] of lines.entries()) {
    const [inLine, hashed] = [at === headerAt ? [] : found(line), line.flatMap((cell) => plainHashOf(cell) ?? [])];
    for (const address of inLine) addresses.add(address);
    for (const hash of hashed) hashes.add(hash);
    if (inLine.length + hashed.length === 0 && !line.every(isBlank) && !isTitle(at)) unread.push(at + 1);
  }
  return { addresses: [...addresses], hashes: [...hashes], unread };
}
