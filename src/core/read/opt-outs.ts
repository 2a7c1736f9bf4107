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
  const answers = table.all('optedOut');
  const dates = table.all('optedOutDate');
  const statuses = table.all('status');
  const suppressions = table.all('suppressions');
  if (answers.length + dates.length + statuses.length + suppressions.length === 0) return () => NO_OPT_OUTS;
  const partnerOf = new Map(answers.map((column) => [column, partner(column, answers, dates)]));
  const statusDate = answers.length === 0 && dates.length === 1 ? dates[0] : undefined;

  return (row, flags) => {
    const found: OptOut[] = [];
    const note = (column: Column, cell: OptOutCell): void => {
      if (cell.unclear) flags.push({ code: 'unclear-opt-out', column: column.at });
      for (const channel of cell.channels ?? [column.channel]) found.push({ channel, date: cell.date });
    };
    const read = (column: Column): OptOutCell => readOptOut(row[column.at], () => table.dateIn(row, column));
    const isDated = (column: Column | undefined): boolean => column !== undefined && read(column).date !== null;
    for (const column of answers) {
      const cell = read(column);
      // "Unsubscribed: yes" beside "Unsubscribed on: 2020-01-01" is the one opt-out, told with its day by the other column.
      if (cell.optedOut && !(cell.date === null && cell.channels === null && isDated(partnerOf.get(column))))
        note(column, cell);
    }
    for (const column of dates) {
      const cell = read(column);
      if (cell.optedOut) note(column, cell);
    }
    for (const { at, channel } of statuses) {
      const status = textOf(row[at]);
      const isToldElsewhere = UNSUBSCRIBED.has(foldCompact(status)) && isDated(statusDate);
      if (meaningOf(status) === 'opted-out' && !isToldElsewhere) found.push({ channel, date: null });
    }
    // A suppression is a thing of its own: the day of an unsubscription is not its day.
    for (const { at, channel } of suppressions) if (readSuppression(row[at])) found.push({ channel, date: null });
    return found.length === 0 ? NO_OPT_OUTS : found;
  };
}

const UNSUBSCRIBED = new Set(['unsubscribed', 'unsub', 'atrakstijies', 'atteicies']);

/** The column that holds the day of another one's opt-out: the next of its channel to the right, before the next such answer. */
function partner(column: Column, answers: readonly Column[], dates: readonly Column[]): Column | undefined {
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
