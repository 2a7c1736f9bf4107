import { type Row, textOf } from '../cell';
import type { Channel } from '../channel';
import type { OptOut } from '../facts';
import { type OptOutCell, readOptOut, readSuppression } from './answers';
import type { Column } from './columns';
import type { Flag } from './flag';
import { foldCompact } from './fold';
import type { Table } from './table';
import { type Meaning, meaningOf } from './vocabulary';

export type OptOutReader = (row: Row, flags: Flag[]) => readonly OptOut[];

const NO_OPT_OUTS: readonly OptOut[] = [];

/** Prepares the reading of every opt-out that stands in a row, in whatever column it was noted. */
export function optOutReader(table: Table): OptOutReader {
  const readers = [answerReader(table), dateReader(table), statusReader(table), suppressionReader(table)].filter(
    (reader) => reader !== null,
  );
  if (readers.length === 0) return () => NO_OPT_OUTS;
  return (row, flags) => {
    const found = readers.flatMap((read) => read(row, flags));
    return found.length === 0 ? NO_OPT_OUTS : found;
  };
}

function answerReader(table: Table): OptOutReader | null {
  const answers = table.all('optedOut');
  if (answers.length === 0) return null;
  const withDates = answers.map((column) => ({
    column,
    partner: partnerOf(column, answers, table.all('optedOutDate')),
  }));
  return (row, flags) =>
    withDates.flatMap(({ column, partner }) => {
      const cell = cellIn(table, row, column);
      // "Unsubscribed: yes" beside "Unsubscribed on: 2020-01-01" is one opt-out, told with its day by the other column.
      const isToldThere = cell.date === null && cell.channels === null && isDated(table, row, partner);
      return cell.optedOut && !isToldThere ? noted(cell, column, flags) : NO_OPT_OUTS;
    });
}

function dateReader(table: Table): OptOutReader | null {
  const dates = table.all('optedOutDate');
  if (dates.length === 0) return null;
  return (row, flags) =>
    dates.flatMap((column) => {
      const cell = cellIn(table, row, column);
      return cell.optedOut ? noted(cell, column, flags) : NO_OPT_OUTS;
    });
}

/** A mailing tool's status; its day is told by the tool's own column, where nothing else could be meant by that. */
function statusReader(table: Table): OptOutReader | null {
  const statuses = table.all('status');
  if (statuses.length === 0) return null;
  const dates = table.all('optedOutDate');
  const only = table.all('optedOut').length === 0 && dates.length === 1 ? dates[0] : undefined;
  return (row) =>
    statuses.flatMap(({ at, channel }) => {
      const status = textOf(row[at]);
      const isToldThere = UNSUBSCRIBED.has(foldCompact(status)) && isDated(table, row, only);
      return meaningOf(status) === 'opted-out' && !isToldThere ? [{ channel, date: null }] : NO_OPT_OUTS;
    });
}

/** A suppression is a thing of its own: the day of an unsubscription is not its day. */
function suppressionReader(table: Table): OptOutReader | null {
  const suppressions = table.all('suppressions');
  if (suppressions.length === 0) return null;
  return (row) =>
    suppressions.flatMap(({ at, channel }) => (readSuppression(row[at]) ? [{ channel, date: null }] : NO_OPT_OUTS));
}

function cellIn(table: Table, row: Row, column: Column): OptOutCell {
  return readOptOut(row[column.at], () => table.dateIn(row, column));
}

function isDated(table: Table, row: Row, column: Column | undefined): boolean {
  return column !== undefined && cellIn(table, row, column).date !== null;
}

function noted(cell: OptOutCell, column: Column, flags: Flag[]): readonly OptOut[] {
  if (cell.unclear) flags.push({ code: 'unclear-opt-out', column: column.at });
  return (cell.channels ?? [column.channel]).map((channel) => ({ channel, date: cell.date }));
}

const UNSUBSCRIBED = new Set(['unsubscribed', 'unsub', 'atrakstijies', 'atteicies']);

/** The column that holds the day of another one's opt-out: the next of its channel to the right, before the next such answer. */
function partnerOf(column: Column, answers: readonly Column[], dates: readonly Column[]): Column | undefined {
  const ofChannel = (one: Column): boolean => one.channel === column.channel;
  const next = answers.filter((one) => ofChannel(one) && one.at > column.at).sort((a, b) => a.at - b.at)[0];
  const behind = dates.filter(
    (one) => ofChannel(one) && one.at > column.at && (next === undefined || one.at < next.at),
  );
  const isOnly = answers.filter(ofChannel).length === 1 && dates.filter(ofChannel).length === 1;
  return behind.sort((a, b) => a.at - b.at)[0] ?? (isOnly ? dates.find(ofChannel) : undefined);
}

/** Channels on which messages came back. */
export function readBounces(table: Table, row: Row): readonly Channel[] {
  const columns = table.all('bounced');
  const statuses = table.all('status');
  if (columns.length + statuses.length === 0) return NO_CHANNELS;
  const bounced = columns.filter(({ at }) => {
    const meaning = meaningIn(row, at);
    return meaning === 'bounced' || meaning === 'yes' || meaning === undefined;
  });
  const byStatus = statuses.filter(({ at }) => meaningIn(row, at) === 'bounced');
  return [...bounced, ...byStatus].map(({ channel }) => channel ?? 'email');
}

const NO_CHANNELS: readonly Channel[] = [];

function meaningIn(row: Row, at: number): Meaning | undefined {
  const cell = row[at];
  if (typeof cell === 'boolean') return cell ? 'yes' : 'not-given';
  return meaningOf(textOf(cell));
}
