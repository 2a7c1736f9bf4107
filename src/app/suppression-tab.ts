import { isBlank } from '../core/cell';
import type { Settings } from '../core/company';
import { type Day, isoDay } from '../core/day';
import type { SuppressionList } from '../core/judge-table';
import { Refusal } from '../core/problem';
import { OF_A_HASH, readSuppressions } from '../core/read/suppressions';
import {
  entryMaker,
  mergedEntries,
  plainHashEntryMaker,
  type Refused,
  type SuppressionEntry,
  suppressionList,
} from '../core/suppression';
import { keyId } from '../core/suppression-key';
import { inEveryLanguage, textsIn } from '../core/texts/language';
import type { Change, TabColumn } from './change';
import type { Workbook } from './workbook';

type Book = Pick<Workbook, 'tab' | 'secrets' | 'surroundings'>;

const WIDTHS = [520, 100, 130, 110, 150];

/**
 * What every judging asks about an address; undefined where there is no list. The key is read only where something stands in it.
 *
 * @throws Refusal `suppression-key-missing` where the entries were made with a key that is not here.
 */
export function suppressionsOf(book: Book, settings: Settings): SuppressionList | undefined {
  const standing = book.tab('suppression')?.values ?? [];
  if (standing.slice(1).every((line) => line.every(isBlank))) return undefined;
  const { entries, key } = entriesOf(book, settings);
  return suppressionList(entries, key ?? '', settings.country);
}

/** Whom to put on the list: normalised addresses, or plain hashes of them. */
export interface Addition extends Refused {
  readonly address?: string;
  readonly plainHash?: string;
}

/** What is done to put people on the list, and how many entries are new or weigh more than what stood there. */
export interface Suppressing {
  readonly changes: readonly Change[];
  readonly added: number;
}

/**
 * Puts people on the suppression list; nothing is doubled, and done twice it changes nothing. The key is made with the first entry.
 *
 * @throws Refusal `suppression-key-missing`.
 */
export function suppress(workbook: Workbook, settings: Settings, additions: readonly Addition[]): Suppressing {
  if (additions.length === 0) return { changes: [], added: 0 };
  // No key is made where one is missing, and what was typed in by hand is hashed with the one that is.
  entriesOf(workbook, settings);
  const key = workbook.secrets.makeSuppressionKey();
  const standing = entriesOf(workbook, settings).entries;
  const [ofAddress, ofHash] = [entryMaker(key), plainHashEntryMaker(key)];
  const entries = mergedEntries(
    standing,
    additions.map(({ address, plainHash, channel, reason, date }) => {
      const refused = { channel, reason, date };
      return plainHash === undefined ? ofAddress(address ?? '', refused) : ofHash(plainHash, refused);
    }),
  );
  const before = new Set(mergedEntries(standing));
  const added = entries.filter((entry) => !before.has(entry)).length;
  return { changes: [{ kind: 'write-tab', content: contentOf(entries, key, settings) }], added };
}

/**
 * The list as it stands, with the key that its entries were made with.
 *
 * @throws Refusal `suppression-key-missing`.
 */
function entriesOf(book: Book, settings: Settings) {
  const key = book.secrets.suppressionKey();
  const { calendar } = book.surroundings;
  const { entries, isForeign } = readSuppressions(book.tab('suppression')?.values ?? [], {
    key,
    country: settings.country,
    calendar,
    wordsFor: (reason) => inEveryLanguage(({ suppression }) => suppression.reasons[reason]),
  });
  if (isForeign) throw new Refusal({ code: 'suppression-key-missing' }, settings.language);
  return { entries, key };
}

function contentOf(entries: readonly SuppressionEntry[], key: string, { language }: Settings) {
  const { suppression, channels, tabs } = textsIn(language);
  const id = keyId(key);
  return {
    tab: 'suppression',
    name: tabs.suppression,
    columns: suppression.heading.map(
      (title, at): TabColumn => ({ title, kind: at === 3 ? 'day' : 'text', width: WIDTHS[at] as number }),
    ),
    lines: entries.map(({ hash, channel, reason, date, of }) => [
      hash,
      channel === null ? '' : channels[channel],
      suppression.reasons[reason],
      date === null ? '' : isoDay(date as Day),
      of === 'address' ? id : id + OF_A_HASH,
    ]),
  } as const;
}
