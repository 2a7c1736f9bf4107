import type { Channel } from './channel';
import type { Day } from './day';
import { keyedHash, sha256Hex } from './hash';
import { phoneSpellings } from './identity';
import type { SuppressionList } from './judge-table';
import type { Suppression } from './people';

/** Why somebody is on the suppression list; of two entries that weigh the same the earlier reason is kept. */
export const SUPPRESSION_REASONS = ['opted-out', 'declined', 'erasure', 'stopped', 'imported'] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** A line of the suppression list. Who it is about can be recognised, never read. */
export interface SuppressionEntry {
  readonly hash: string;
  /** What was hashed with the key: an address, or the plain hash of one as another tool gives it out. */
  readonly of: 'address' | 'sha256';
  /** Null holds for every channel. */
  readonly channel: Channel | null;
  readonly reason: SuppressionReason;
  /** The day of the refusal; null beats every consent (domain section 4). */
  readonly date: Day | null;
}

/** What an entry says besides whom it is about. */
export type Refused = Pick<SuppressionEntry, 'channel' | 'reason' | 'date'>;

/** Makes entries for normalised addresses (e-mail or phone). */
export function entryMaker(key: string): (address: string, refused: Refused) => SuppressionEntry {
  const keyed = keyedHash(key);
  return (address, refused) => ({ hash: keyed(named(address)), of: 'address', ...refused });
}

/** Makes entries for plain SHA-256 hashes of addresses: hashed once more, since a plain one can be guessed. */
export function plainHashEntryMaker(key: string): (hash: string, refused: Refused) => SuppressionEntry {
  const keyed = keyedHash(key);
  return (hash, refused) => ({ hash: keyed(plain(hash)), of: 'sha256', ...refused });
}

/**
 * Entries of several lists as one, in which each address stands once for each channel. The latest refusal counts, since a consent
 * may have come between two of them; one without a day counts before all.
 */
export function mergedEntries(...lists: readonly (readonly SuppressionEntry[])[]): readonly SuppressionEntry[] {
  const kept = new Map<string, SuppressionEntry>();
  for (const entry of lists.flat()) {
    const key = `${entry.hash} ${entry.channel}`;
    const before = kept.get(key);
    if (before === undefined || outweighs(entry, before)) kept.set(key, entry);
  }
  return [...kept.values()];
}

function outweighs(one: SuppressionEntry, than: SuppressionEntry): boolean {
  if (one.date === than.date) return rank(one) < rank(than);
  return than.date !== null && (one.date === null || one.date > than.date);
}

function rank({ reason }: SuppressionEntry): number {
  return SUPPRESSION_REASONS.indexOf(reason);
}

/**
 * Looks up normalised addresses. Each different address is hashed once; the plain hash of it only where the list has entries of
 * that kind.
 *
 * @param country of the company: a number may have been listed with its country code or without it.
 */
export function suppressionList(
  entries: readonly SuppressionEntry[],
  key: string,
  country: string | null,
): SuppressionList {
  const byHash = new Map<string, Suppression[]>();
  for (const { hash, channel, date } of entries) {
    const suppression: Suppression = {
      channel,
      date: date === null ? null : { earliest: date, latest: date, precision: 'day' },
    };
    byHash.set(hash, [...(byHash.get(hash) ?? []), suppression]);
  }
  const hasPlain = entries.some(({ of }) => of === 'sha256');
  const keyed = keyedHash(key);
  const known = new Map<string, readonly Suppression[]>();
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const found = hashedFor(address, country, hasPlain).flatMap((text) => byHash.get(keyed(text)) ?? []);
    known.set(address, found);
    return found;
  };
}

/** Every text under whose hash an address may be listed. */
function hashedFor(address: string, country: string | null, hasPlain: boolean): readonly string[] {
  const spellings = isEmail(address) ? [address] : phoneSpellings(address, country);
  if (!hasPlain) return spellings.map(named);
  const written = isEmail(address) ? spellings : spellings.flatMap((digits) => [digits, `+${digits}`, `00${digits}`]);
  return [...spellings.map(named), ...written.map((text) => plain(sha256Hex(text)))];
}

function isEmail(address: string): boolean {
  return address.includes('@');
}

function named(address: string): string {
  return `${isEmail(address) ? 'email' : 'phone'}:${address}`;
}

function plain(hash: string): string {
  return `sha256:${hash.toLowerCase()}`;
}
