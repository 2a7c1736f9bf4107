import { type Row, textOf } from '../cell';
import type { Channel } from '../channel';
import type { OptOut } from '../facts';
import { readOptOut, readSuppression } from './answers';
import type { Column } from './columns';
import type { Flag } from './flag';
import type { Table } from './table';
import { type Meaning, meaningOf } from './vocabulary';

/** Every opt-out that stands in a row, in whatever column it was noted. */
export function readOptOuts(table: Table, row: Row, flags: Flag[]): readonly OptOut[] {
  const found: OptOut[] = [];
  for (const column of table.all('optedOut')) found.push(...optOutsIn(table, row, column, flags));
  for (const column of table.all('optedOutDate')) found.push(...optOutsIn(table, row, column, flags));
  for (const { at, channel } of table.all('status')) {
    if (meaningOf(textOf(row[at])) === 'opted-out') found.push({ channel, date: null });
  }
  const noted = found.length > 1 ? paired(found) : found;
  // A suppression is a thing of its own: the day of an unsubscription is not its day.
  const suppressed = table.all('suppressions').filter(({ at }) => readSuppression(row[at]));
  return suppressed.length === 0 ? noted : [...noted, ...suppressed.map(({ channel }) => ({ channel, date: null }))];
}

/** Channels on which messages came back. */
export function readBounces(table: Table, row: Row): readonly Channel[] {
  const bounced = table.all('bounced').filter(({ at }) => {
    const meaning = meaningIn(row, at);
    return meaning === 'bounced' || meaning === 'yes' || meaning === undefined;
  });
  const byStatus = table.all('status').filter(({ at }) => meaningIn(row, at) === 'bounced');
  return [...bounced, ...byStatus].map(({ channel }) => channel ?? 'email');
}

function optOutsIn(table: Table, row: Row, column: Column, flags: Flag[]): readonly OptOut[] {
  const cell = readOptOut(row[column.at], () => table.dateIn(row, column));
  if (cell.unclear) flags.push({ code: 'unclear-opt-out', column: column.at });
  if (!cell.optedOut) return [];
  return (cell.channels ?? [column.channel]).map((channel) => ({ channel, date: cell.date }));
}

/**
 * "Unsubscribed: yes" and "Unsubscribed on: 2020-01-01" are one opt-out written in two columns. Where more is undated than
 * dated, one of them has no day of its own, and an opt-out without a day beats every consent: all are kept.
 */
function paired(optOuts: readonly OptOut[]): readonly OptOut[] {
  const count = (channel: Channel | null, dated: boolean): number =>
    optOuts.filter((one) => one.channel === channel && (one.date !== null) === dated).length;
  return optOuts.filter(({ channel, date }) => date !== null || count(channel, false) > count(channel, true));
}

function meaningIn(row: Row, at: number): Meaning | undefined {
  const cell = row[at];
  if (typeof cell === 'boolean') return cell ? 'yes' : 'not-given';
  return meaningOf(textOf(cell));
}
