import { textOf } from '../cell';
import type { Channel } from '../channel';
import type { OptOut } from '../facts';
import { NOT_OPTED_OUT, type OptOutCell, readOptOut, readSuppression } from './answers';
import { cellReader, plainly, type RowReader } from './cell-reader';
import type { Column } from './columns';
import { foldCompact, foldWords } from './fold';
import { tellsOfLeaving } from './opt-out-headers';
import { EARLIEST_RECORD, type Table } from './table';
import { type Meaning, meaningOf } from './vocabulary';

export const NO_OPT_OUTS: readonly OptOut[] = [];
const NO_CHANNELS: readonly Channel[] = [];

/** Prepares the reading of every opt-out that stands in a row, in whatever column it was noted. */
export function optOutReader(table: Table): RowReader<readonly OptOut[]> {
  const readers = [
    ...answerReaders(table),
    ...dateReaders(table),
    ...statusReaders(table),
    ...suppressionReaders(table),
  ];
  return (row, flags) => {
    let found = NO_OPT_OUTS;
    for (const read of readers) {
      const optOuts = read(row, flags);
      if (optOuts.length > 0) found = found.length === 0 ? optOuts : [...found, ...optOuts];
    }
    return found;
  };
}

/** Prepares the reading of the day on which the company stopped marketing to a row; whatever stands there stops it. */
export function stopReader(table: Table): RowReader<OptOut | null> {
  const column = table.first('stoppedOn');
  if (column === undefined) return () => null;
  const cellIn = optOutCells(table, column);
  return (row, flags) => {
    const { optedOut, date } = cellIn(row, flags);
    return optedOut ? { channel: null, date } : null;
  };
}

/** Prepares the reading of the channels on which messages came back. */
export function bounceReader(table: Table): RowReader<readonly Channel[]> {
  const readers = [
    ...table
      .all('bounced')
      .map((column) =>
        channelsReader(column, (meaning) => meaning === 'bounced' || meaning === 'yes' || meaning === undefined),
      ),
    ...table.all('status').map((column) => channelsReader(column, (meaning) => meaning === 'bounced')),
  ];
  return (row, flags) => {
    let found = NO_CHANNELS;
    for (const read of readers) {
      const channels = read(row, flags);
      if (channels.length > 0) found = found.length === 0 ? channels : [...found, ...channels];
    }
    return found;
  };
}

/** Reads a column in which yes means "do not", or one of opt-outs' days. */
export function optOutCells(table: Table, column: Column | undefined): RowReader<OptOutCell> {
  return cellReader(column, NOT_OPTED_OUT, (cell) => {
    const read = readOptOut(cell, () => table.dateOf(cell, column as Column));
    const isSlip = read.date !== null && read.date.latest < EARLIEST_RECORD;
    if (isSlip) return { value: { ...read, date: null, unclear: true }, flag: 'unclear-opt-out' };
    return { value: read, flag: read.unclear ? 'unclear-opt-out' : null };
  });
}

function answerReaders(table: Table): RowReader<readonly OptOut[]>[] {
  const answers = table.all('optedOut');
  return answers.map((column) => {
    const cellIn = optOutCells(table, column);
    const dateIn = optOutCells(table, partnerOf(column, answers, table.all('optedOutDate')));
    return (row, flags) => {
      const cell = cellIn(row, flags);
      if (!cell.optedOut) return NO_OPT_OUTS;
      // "Unsubscribed: yes" beside "Unsubscribed on: 2020-01-01" is one opt-out, told with its day by the other column.
      const isToldThere = cell.date === null && cell.channels === null && dateIn(row, []).date !== null;
      return isToldThere ? NO_OPT_OUTS : optOutsOf(cell, column);
    };
  });
}

function dateReaders(table: Table): RowReader<readonly OptOut[]>[] {
  return table.all('optedOutDate').map((column) => {
    const cellIn = optOutCells(table, column);
    return (row, flags) => {
      const cell = cellIn(row, flags);
      return cell.optedOut ? optOutsOf(cell, column) : NO_OPT_OUTS;
    };
  });
}

/** A mailing tool's status; its day is told by the tool's own column, where nothing else could be meant by that. */
function statusReaders(table: Table): RowReader<readonly OptOut[]>[] {
  const dates = table.all('optedOutDate');
  const dateIn = optOutCells(table, table.all('optedOut').length === 0 && dates.length === 1 ? dates[0] : undefined);
  return table.all('status').map(({ at, channel }) => (row) => {
    const status = textOf(row[at]);
    if (meaningOf(status) !== 'opted-out' && !tellsOfLeaving(foldWords(status))) return NO_OPT_OUTS;
    const isToldThere = UNSUBSCRIBED.has(foldCompact(status)) && dateIn(row, []).date !== null;
    return isToldThere ? NO_OPT_OUTS : [{ channel, date: null }];
  });
}

const UNSUBSCRIBED = new Set(['unsubscribed', 'unsub', 'atrakstijies', 'atteicies']);

/** A suppression is a thing of its own: the day of an unsubscription is not its day. */
function suppressionReaders(table: Table): RowReader<readonly OptOut[]>[] {
  return table.all('suppressions').map(
    ({ at, channel }) =>
      (row) =>
        readSuppression(row[at]) ? [{ channel, date: null }] : NO_OPT_OUTS,
  );
}

function optOutsOf(cell: OptOutCell, column: Column): readonly OptOut[] {
  return (cell.channels ?? [column.channel]).map((channel) => ({ channel, date: cell.date }));
}

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

function channelsReader(
  column: Column,
  isBounce: (meaning: Meaning | undefined) => boolean,
): RowReader<readonly Channel[]> {
  const bounced: readonly Channel[] = [column.channel ?? 'email'];
  return cellReader(column, NO_CHANNELS, (cell) => {
    const meaning = typeof cell === 'boolean' ? (cell ? 'yes' : 'not-given') : meaningOf(textOf(cell));
    return plainly(isBounce(meaning) ? bounced : NO_CHANNELS);
  });
}
