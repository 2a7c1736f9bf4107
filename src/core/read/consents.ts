import { type Cell, isBlank, isInstant, type Row, textOf } from '../cell';
import type { Channel } from '../channel';
import type { Answer, Consent, OptOut } from '../facts';
import type { PartialDate } from '../partial-date';
import { type ConsentCell, readConsent } from './answers';
import { cellReader, plainly, type RowReader } from './cell-reader';
import { readChannelList } from './channel-names';
import type { Column } from './columns';
import type { Table } from './table';
import { isLoneX, meaningOf } from './vocabulary';

/** How the columns about consent are read. */
export interface ConsentReaders {
  readonly consents: RowReader<readonly Consent[]>;
  /** Channels refused in columns that gave way to a better one, null for all: a no is never passed over. */
  readonly declinedElsewhere: RowReader<readonly (Channel | null)[]>;
  /** Opt-outs that a mailing tool writes in place of an answer. */
  readonly optOuts: RowReader<readonly OptOut[]>;
  /** Channels that a mailing tool says are unreachable in place of an answer. */
  readonly bounced: RowReader<readonly Channel[]>;
}

interface ConsentColumn {
  readonly column: Column;
  readonly cellIn: RowReader<ConsentCell>;
}

/** So many rows with the very same confirmation time, and no sign-up before it, were confirmed by an import. */
const FEWEST_OF_AN_IMPORT = 3;

const NOBODY: readonly never[] = [];

/** Prepares the reading of consents: answers by column, each with its date. */
export function consentReaders(table: Table): ConsentReaders {
  const answers = answerColumns(table).map((column) => consentColumn(table, column));
  const passedOver = table.passedOver.map((column) => consentColumn(table, column));
  const confirmed = confirmationReader(table);
  return {
    consents: answers.length === 0 ? datedConsents(table, confirmed) : answeredConsents(table, answers, confirmed),
    declinedElsewhere: saying(
      passedOver,
      ({ answer }) => answer === 'declined',
      ({ channel }) => channel,
    ),
    // A status column is read for opt-outs with the others.
    optOuts: saying(
      [...answers.filter(({ column }) => column.fact !== 'status'), ...passedOver],
      ({ optedOut }) => optedOut,
      ({ channel }) => ({ channel, date: null }),
    ),
    bounced: saying(
      answers,
      ({ bounced }) => bounced,
      ({ channel }) => channel ?? 'email',
    ),
  };
}

/** Reads the channels that the row lists; null where it lists none, and none where the list is not understood. */
export function channelsReader(table: Table): RowReader<readonly Channel[] | null> {
  return cellReader<readonly Channel[] | null>(table.first('channels'), null, (cell) => {
    const text = textOf(cell);
    const channels = meaningOf(text) === 'unknown' ? 'all' : readChannelList(text);
    if (channels === 'all') return plainly(null);
    return channels === null ? { value: NOBODY, flag: 'unclear-answer' } : plainly(channels);
  });
}

function consentColumn(table: Table, column: Column): ConsentColumn {
  const tickMark = tickMarkIn(table, column);
  const cellIn = cellReader(column, NO_CONSENT, (cell) => {
    const read = readConsent(cell, column.machine, tickMark);
    return { value: read, flag: read.answer === 'unclear' ? 'unclear-answer' : null };
  });
  return { column, cellIn };
}

const NO_CONSENT: ConsentCell = { answer: 'unknown', optedOut: false, bounced: false };

/** Gathers what the cells say, from the columns in which they say it; hardly any does, so hardly any list is made. */
function saying<T>(
  columns: readonly ConsentColumn[],
  says: (cell: ConsentCell) => boolean,
  what: (column: Column) => T,
): RowReader<readonly T[]> {
  if (columns.length === 0) return () => NOBODY;
  return (row) => {
    let found: readonly T[] = NOBODY;
    for (const { column, cellIn } of columns) {
      if (says(cellIn(row, []))) found = [...found, what(column)];
    }
    return found;
  };
}

function answeredConsents(
  table: Table,
  answers: readonly ConsentColumn[],
  confirmed: Confirmation,
): RowReader<readonly Consent[]> {
  const dates = table.all('consentDate');
  const dateColumn = (channel: Channel | null): Column | undefined =>
    dates.find((column) => column.channel === channel) ?? dates.find((column) => column.channel === null);
  const readers = answers.map(({ column, cellIn }) => ({
    channel: column.channel,
    cellIn,
    dateIn: table.dates(dateColumn(column.channel)),
  }));
  return (row, flags) =>
    readers.map(({ channel, cellIn, dateIn }) => {
      const { answer } = cellIn(row, flags);
      return { channel, answer, date: dateIn(row, flags) ?? confirmed.dateIn(row, flags) };
    });
}

/** An x means what the owner says only in a column of nothing but x and blanks; beside other answers it is one of its own. */
export function tickMarkIn(table: Table, { at }: Column): Answer {
  const { tickMark } = table.settings;
  if (tickMark === 'unknown') return tickMark;
  return table.rows.every((row) => isBlank(row[at]) || isLoneX(textOf(row[at]))) ? tickMark : 'unknown';
}

/** Without a column of answers, a date of consent is the answer (domain: section 3, Mailchimp's CONFIRM_TIME). */
function datedConsents(table: Table, confirmed: Confirmation): RowReader<readonly Consent[]> {
  const dates = table.all('consentDate');
  const readers = (dates.length > 0 ? dates : [undefined]).map((column) => ({
    channel: column?.channel ?? null,
    dateIn: table.dates(column),
  }));
  return (row, flags) =>
    readers.map(({ channel, dateIn }) => {
      const date = dateIn(row, flags) ?? confirmed.dateIn(row, flags);
      return { channel, answer: date !== null || confirmed.byImport(row) ? 'yes' : 'unknown', date };
    });
}

/** When a mailing tool says that the address was confirmed; an import's stamp is no evidence, and so no date. */
interface Confirmation {
  readonly dateIn: RowReader<PartialDate | null>;
  readonly byImport: (row: Row) => boolean;
}

function confirmationReader(table: Table): Confirmation {
  const column = table.first('confirmDate');
  if (column === undefined) return { dateIn: () => null, byImport: () => false };
  const stamps = importStamps(table, column);
  const dateIn = table.dates(column);
  const byImport = (row: Row): boolean => stamps.has(stampOf(row[column.at]));
  return { byImport, dateIn: (row, flags) => (byImport(row) ? null : dateIn(row, flags)) };
}

function importStamps(table: Table, confirm: Column): ReadonlySet<string> {
  const signUp = table.first('consentDate');
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    if (isBlank(row[confirm.at]) || (signUp !== undefined && !isBlank(row[signUp.at]))) continue;
    const stamp = stampOf(row[confirm.at]);
    counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([stamp, count]) => (count >= FEWEST_OF_AN_IMPORT ? [stamp] : [])));
}

function stampOf(cell: Cell): string {
  return isInstant(cell) ? String(cell.getTime()) : textOf(cell).trim();
}

/** Which columns hold answers about consent; a mailing tool's status is one where it stands beside that tool's own dates. */
function answerColumns(table: Table): readonly Column[] {
  const own = table.all('consent');
  if (own.length > 0) return own;
  const isMailerLite = table.all('consentDate').some(({ header }) => /^(subscribed_at|opted_in_at)$/i.test(header));
  const status = table.all('status').filter(({ header }) => /^status$/i.test(header));
  return isMailerLite ? status.map((column) => ({ ...column, machine: true })) : [];
}
