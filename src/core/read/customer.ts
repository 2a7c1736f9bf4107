import type { Channel } from '../channel';
import { type Cell, isBlank, isInstant, type Row, textOf } from '../cell';
import type { Settings } from '../company';
import type { Answer, Consent, CustomerFacts, OptOut, Reconfirmation, SourceFacts } from '../facts';
import { normalEmail, normalPhone } from '../identity';
import type { PartialDate } from '../partial-date';
import { readAnswer, readConsent, readOptOut, readReconfirmation, readSuppression } from './answers';
import { readChannelList } from './channel-names';
import type { Column, Columns } from './columns';
import { readCountry } from './countries';
import { type Calendar, type Century, type ColumnOrder, columnOrder, type ReadDate, readDate } from './dates';
import type { FactColumn } from './header-aliases';
import { readLegalBasis } from './legal-basis';
import { mentionsSpecialCategory } from './special-categories';
import type { SourceRegister } from './source-register';
import { meaningOf } from './vocabulary';

/** Something in a cell that the owner should look at. It never stops a run: the row is judged by what is certain. */
export type FlagCode =
  | 'unclear-answer'
  | 'unreadable-date'
  | 'no-such-day'
  | 'unclear-opt-out'
  | 'reconfirmed-without-a-day'
  | 'reconfirmed-in-the-future'
  | 'not-an-address'
  | 'special-category';

export interface Flag {
  readonly code: FlagCode;
  /** Counted from 0 in the header row. */
  readonly column: number;
}

/** Reads the rows of one table. */
export interface CustomerReader {
  /** The facts of a row, and what in it should be looked at. Never throws, whatever stands in the cells. */
  read(row: Row, flags: Flag[]): CustomerFacts;
}

/** So many rows with the very same confirmation time, and no sign-up before it, were confirmed by an import. */
const FEWEST_OF_AN_IMPORT = 3;

/** Prepares the reading of a table: everything that is read column by column is read here, once. */
export function customerReader(
  columns: Columns,
  rows: readonly Row[],
  settings: Settings,
  sources: SourceRegister,
  calendar: Calendar,
): CustomerReader {
  const dateIn = dateReader(rows, settings, calendar);
  const first = (fact: FactColumn): Column | undefined => columns.of.get(fact)?.[0];
  const all = (fact: FactColumn): readonly Column[] => columns.of.get(fact) ?? [];

  const consentColumns = consentLike(columns);
  const consentDates = all('consentDate');
  const confirm = first('confirmDate');
  const stamps = importStamps(confirm, consentDates[0], rows);
  const reconfirmedColumn = first('reconfirmed');
  const reconfirmedDate = first('reconfirmedDate');

  const text = (row: Row, fact: FactColumn): string => {
    const column = first(fact);
    return column === undefined ? '' : textOf(row[column.at]).trim();
  };
  const date = (row: Row, column: Column | undefined, flags: Flag[], century: Century = 'past'): PartialDate | null => {
    if (column === undefined) return null;
    const read = dateIn(row[column.at], column, century);
    if (typeof read === 'object') return read;
    if (read !== 'missing') flags.push({ code: read === 'no-such-day' ? read : 'unreadable-date', column: column.at });
    return null;
  };
  const answer = (row: Row, fact: FactColumn, fallback: Answer, flags: Flag[]): Answer => {
    const column = first(fact);
    if (column === undefined || isBlank(row[column.at])) return fallback;
    const said = readAnswer(row[column.at]);
    // A cell that is not understood is the row's own word all the same: the general answer does not speak for it.
    if (said === 'unclear') flags.push({ code: 'unclear-answer', column: column.at });
    return said === 'unclear' ? 'unknown' : said;
  };

  function consentsOf(row: Row, optOuts: OptOut[], bounced: Channel[], flags: Flag[]): readonly Consent[] {
    if (consentColumns.length === 0) return datedConsents(row, flags);
    return consentColumns.map((column) => {
      const cell = readConsent(row[column.at], column.machine, settings.tickMark);
      if (cell.answer === 'unclear') flags.push({ code: 'unclear-answer', column: column.at });
      // A status column is read for opt-outs with the others.
      if (cell.optedOut && column.fact !== 'status') optOuts.push({ channel: column.channel, date: null });
      if (cell.bounced) bounced.push(column.channel ?? 'email');
      const dated = consentDates.find(({ channel }) => channel === column.channel) ?? consentDates.find(({ channel }) => channel === null);
      return { channel: column.channel, answer: cell.answer, date: date(row, dated, flags) ?? confirmed(row, flags) };
    });
  }

  /** Without a column of answers, a date of consent is the answer (domain: section 3, Mailchimp's CONFIRM_TIME). */
  function datedConsents(row: Row, flags: Flag[]): readonly Consent[] {
    const dated = consentDates.length > 0 ? consentDates : [null];
    return dated.map((column) => {
      const given = date(row, column ?? undefined, flags) ?? confirmed(row, flags);
      const stamped = confirm !== undefined && !isBlank(row[confirm.at]) && stamps.has(stampOf(row[confirm.at]));
      return { channel: column?.channel ?? null, answer: given !== null || stamped ? 'yes' : 'unknown', date: given };
    });
  }

  function confirmed(row: Row, flags: Flag[]): PartialDate | null {
    if (confirm === undefined || stamps.has(stampOf(row[confirm.at]))) return null;
    return date(row, confirm, flags);
  }

  function optOutsOf(row: Row, flags: Flag[]): OptOut[] {
    const found: OptOut[] = [];
    for (const column of [...all('optedOut'), ...all('optedOutDate')]) {
      const cell = readOptOut(row[column.at], () => dateIn(row[column.at], column, 'past'));
      if (cell.unclear) flags.push({ code: 'unclear-opt-out', column: column.at });
      if (!cell.optedOut) continue;
      for (const channel of cell.channels ?? [column.channel]) found.push({ channel, date: cell.date });
    }
    for (const column of all('suppressions')) {
      if (readSuppression(row[column.at])) found.push({ channel: column.channel, date: null });
    }
    for (const column of all('status')) {
      if (meaningOf(textOf(row[column.at])) === 'opted-out') found.push({ channel: column.channel, date: null });
    }
    return found.length > 1 ? paired(found) : found;
  }

  function bouncedOf(row: Row): Channel[] {
    const found: Channel[] = [];
    for (const column of [...all('bounced'), ...all('status')]) {
      const meaning = typeof row[column.at] === 'boolean' ? (row[column.at] ? 'yes' : 'unknown') : meaningOf(textOf(row[column.at]));
      if (meaning === 'bounced' || (column.fact === 'bounced' && (meaning === 'yes' || meaning === undefined))) {
        found.push(column.channel ?? 'email');
      }
    }
    return found;
  }

  function reconfirmationOf(row: Row, optOuts: OptOut[], flags: Flag[]): Pick<CustomerFacts, 'reconfirmed' | 'reconfirmedOn'> {
    const on = date(row, reconfirmedDate, flags);
    let reconfirmed: Reconfirmation = on !== null && reconfirmedColumn === undefined ? 'yes' : 'unknown';
    if (reconfirmedColumn !== undefined) {
      const cell = readReconfirmation(row[reconfirmedColumn.at]);
      if (cell.said === 'unclear') flags.push({ code: 'unclear-answer', column: reconfirmedColumn.at });
      else reconfirmed = cell.said;
      if (cell.optedOut) optOuts.push({ channel: null, date: on });
    }
    const column = reconfirmedDate ?? reconfirmedColumn;
    if (reconfirmed === 'yes' && column !== undefined) {
      if (on === null || on.precision !== 'day') flags.push({ code: 'reconfirmed-without-a-day', column: column.at });
      else if (on.latest > settings.today) flags.push({ code: 'reconfirmed-in-the-future', column: column.at });
    }
    return { reconfirmed, reconfirmedOn: on };
  }

  function channelsOf(row: Row, flags: Flag[]): readonly Channel[] | null {
    const column = first('channels');
    if (column === undefined || isBlank(row[column.at])) return null;
    const channels = readChannelList(textOf(row[column.at]));
    if (channels === 'all') return null;
    if (channels === null && meaningOf(textOf(row[column.at])) === 'unknown') return null;
    if (channels === null) flags.push({ code: 'unclear-answer', column: column.at });
    // A list that is not understood covers nothing that could be proven.
    return channels ?? [];
  }

  function requested(row: Row, fact: 'erasureRequest' | 'restrictionRequest', words: RegExp): boolean {
    const own = all(fact).some((column) => readOptOut(row[column.at], () => dateIn(row[column.at], column, 'past')).optedOut);
    return own || words.test(text(row, 'request').toLowerCase());
  }

  return {
    read(row, flags) {
      const optOuts = optOutsOf(row, flags);
      const bounced = bouncedOf(row);
      const consents = consentsOf(row, optOuts, bounced, flags);
      const source: SourceFacts = sources(text(row, 'source'));
      const notes = first('notes');
      if (notes !== undefined && mentionsSpecialCategory(textOf(row[notes.at]))) {
        flags.push({ code: 'special-category', column: notes.at });
      }
      return {
        identity: {
          email: emailOf(row, first('email'), flags),
          phone: normalPhone(text(row, 'phone'), settings.country),
          address: text(row, 'address'),
          company: text(row, 'company'),
        },
        consents,
        channels: channelsOf(row, flags),
        source,
        preTicked: answer(row, 'preTicked', source.preTicked, flags),
        wordingKept: answer(row, 'wordingKept', source.wordingKept, flags),
        optOutOffered: answer(row, 'optOutOffered', settings.optOutOffered, flags),
        ...reconfirmationOf(row, optOuts, flags),
        optOuts,
        lastActivity: date(row, first('lastActivity'), flags),
        lastPurchase: date(row, first('lastPurchase'), flags),
        legalBasis: readLegalBasis(text(row, 'legalBasis')),
        keepUntil: date(row, first('keepUntil'), flags, 'future'),
        birthDate: date(row, first('birthDate'), flags),
        parentalAuthorisation: answer(row, 'parentalAuthorisation', 'unknown', flags) === 'yes',
        country: readCountry(text(row, 'country')),
        erasureRequested: requested(row, 'erasureRequest', /eras|delet|forg[eo]t|dzēs|lösch|effac|supprim|удал/),
        restrictionRequested: requested(row, 'restrictionRequest', /restrict|ierobežo|einschränk|limitation|огранич/),
        bounced,
      };
    },
  };
}

/** Which columns hold answers about consent; a mailing tool's status counts as one where it stands beside its own dates. */
function consentLike(columns: Columns): readonly Column[] {
  const own = columns.of.get('consent');
  if (own !== undefined) return own;
  const isMailerLite = columns.of.get('consentDate')?.some(({ header }) => /^(subscribed_at|opted_in_at)$/i.test(header.trim()));
  const status = columns.of.get('status')?.filter(({ header }) => /^status$/i.test(header.trim()));
  return isMailerLite && status !== undefined ? status.map((column) => ({ ...column, machine: true })) : [];
}

/**
 * "Unsubscribed: yes" and "Unsubscribed on: 2020-01-01" are one opt-out written in two columns. Where more is undated than
 * dated, one of them has no day of its own, and an opt-out without a day beats every consent: all are kept.
 */
function paired(optOuts: readonly OptOut[]): OptOut[] {
  const count = (channel: Channel | null, dated: boolean): number =>
    optOuts.filter((one) => one.channel === channel && (one.date !== null) === dated).length;
  return optOuts.filter(({ channel, date }) => date !== null || count(channel, false) > count(channel, true));
}

function emailOf(row: Row, column: Column | undefined, flags: Flag[]): string {
  if (column === undefined) return '';
  const written = textOf(row[column.at]);
  const address = normalEmail(written);
  if (address === '' && meaningOf(written) !== 'unknown') flags.push({ code: 'not-an-address', column: column.at });
  return address;
}

type DateIn = (cell: Cell, column: Column, century: Century) => ReadDate;

/** Reads dates with each column's own order; a text that comes again is read once. */
function dateReader(rows: readonly Row[], settings: Settings, calendar: Calendar): DateIn {
  const orders = new Map<number, ColumnOrder>();
  const known = new Map<number, Map<Cell, ReadDate>>();
  const orderOf = (at: number): ColumnOrder => {
    if (settings.dateOrder !== 'auto') return settings.dateOrder;
    const order = orders.get(at) ?? columnOrder(columnCells(rows, at));
    orders.set(at, order);
    return order;
  };
  return (cell, { at }, century) => {
    if (cell === '' || cell === null || cell === undefined) return 'missing';
    if (isInstant(cell)) return readDate(cell, 'undecided', calendar, century);
    let read = known.get(at);
    if (read === undefined) {
      read = new Map();
      known.set(at, read);
    }
    const before = read.get(cell);
    if (before !== undefined) return before;
    const date = readDate(cell, orderOf(at), calendar, century);
    read.set(cell, date);
    return date;
  };
}

function* columnCells(rows: readonly Row[], at: number): Iterable<Cell> {
  for (const row of rows) yield row[at];
}

/** Confirmation times that an import has set: the same to the second in many rows that show no sign-up. */
function importStamps(confirm: Column | undefined, optIn: Column | undefined, rows: readonly Row[]): ReadonlySet<string> {
  if (confirm === undefined) return new Set();
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (isBlank(row[confirm.at]) || (optIn !== undefined && !isBlank(row[optIn.at]))) continue;
    const stamp = stampOf(row[confirm.at]);
    counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([stamp, count]) => (count >= FEWEST_OF_AN_IMPORT ? [stamp] : [])));
}

function stampOf(cell: Cell): string {
  return isInstant(cell) ? String(cell.getTime()) : textOf(cell).trim();
}
