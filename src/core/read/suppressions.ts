import { type Cell, isInstant, type Row, textOf } from '../cell';
import type { Channel } from '../channel';
import type { Day } from '../day';
import {
  entryMaker,
  plainHashEntryMaker,
  type Refused,
  SUPPRESSION_REASONS,
  type SuppressionEntry,
  type SuppressionReason,
} from '../suppression';
import { keyId } from '../suppression-key';
import { readChannelList } from './channel-names';
import { type Calendar, readDate } from './dates';
import { foldCompact } from './fold';
import { addressesIn, plainHashOf } from './opt-out-list';

/** What stands beside the id of the key where the hash of a hash was hashed: `1a2b3c4d/sha256`. */
export const OF_A_HASH = '/sha256';

const KEY_ID = /^([0-9a-f]{8})(\/sha256)?$/;

/** What reading the list needs to know. */
interface Around {
  readonly key: string | null;
  readonly country: string | null;
  readonly calendar: Calendar;
  /** The words that a reason has in the tab, in any language. */
  readonly wordsFor: (reason: SuppressionReason) => readonly string[];
}

/** The suppression list as it stands. */
export interface ReadSuppressions {
  readonly entries: readonly SuppressionEntry[];
  /** Whether entries stand there that were made with another key, so that nobody can be recognised by them. */
  readonly isForeign: boolean;
}

/**
 * Reads the list line by line, each cell by what it looks like: a list that was sorted, or whose columns were moved, forgets nobody.
 * What is not understood restricts more: without a channel an entry holds for all, without a day it beats every consent. An
 * address that somebody typed in themselves counts like an entry.
 */
export function readSuppressions(lines: readonly Row[], around: Around): ReadSuppressions {
  const key = around.key ?? '';
  const makers = { address: entryMaker(key), plain: plainHashEntryMaker(key) };
  const own = keyId(key);
  const reasons = reasonsByWord(around.wordsFor);
  let isForeign = false;
  const entries = lines.flatMap((line): readonly SuppressionEntry[] => {
    const hash = line.map(plainHashOf).find((found) => found !== null) ?? null;
    const said = refusedIn(line, reasons, around.calendar);
    if (hash === null) {
      const typed = line.flatMap((cell) => addressesIn(cell, around.country, around.calendar));
      return said.flatMap((refused) => typed.map((address) => makers.address(address, refused)));
    }
    const [, id, ofHash] = line.map((cell) => KEY_ID.exec(textOf(cell).trim())).find((found) => found !== null) ?? [];
    isForeign ||= around.key === null || (id !== undefined && id !== own);
    return said.flatMap((refused) => {
      const entry = { hash, of: ofHash === undefined ? 'address' : 'sha256', ...refused } as const;
      // Without the id of a key beside it, it may as well be the plain hash of another tool.
      return id === undefined ? [entry, makers.plain(hash, refused)] : [entry];
    });
  });
  return { entries, isForeign };
}

function reasonsByWord(wordsFor: Around['wordsFor']): ReadonlyMap<string, SuppressionReason> {
  return new Map(
    SUPPRESSION_REASONS.flatMap((reason) =>
      [reason, ...wordsFor(reason)].map((word) => [foldCompact(word), reason] as const),
    ),
  );
}

/** One for each channel that the line names. */
function refusedIn(line: Row, reasons: ReadonlyMap<string, SuppressionReason>, calendar: Calendar): readonly Refused[] {
  const texts = line.map((cell) => textOf(cell).trim());
  const reason = texts.map((text) => reasons.get(foldCompact(text))).find((found) => found !== undefined) ?? 'imported';
  const date = line.map((cell) => dayOf(cell, calendar)).find((found) => found !== null) ?? null;
  const named = texts.map(readChannelList).find((found) => found !== null && found !== 'all') ?? [null];
  return (named as readonly (Channel | null)[]).map((channel) => ({ channel, reason, date }));
}

const ISO_DAY = /^\s*\d{4}-\d{2}-\d{2}/;

function dayOf(cell: Cell, calendar: Calendar): Day | null {
  if (!isInstant(cell) && !ISO_DAY.test(textOf(cell))) return null;
  const date = readDate(cell, 'YMD', calendar);
  return typeof date === 'string' ? null : date.latest;
}
