import { type Cell, isBlank, isInstant, type Row, textOf } from '../cell';
import type { Channel } from '../channel';
import type { Answer, Consent } from '../facts';
import type { PartialDate } from '../partial-date';
import { readConsent } from './answers';
import { readChannelList } from './channel-names';
import type { Column } from './columns';
import type { Flag } from './flag';
import type { Table } from './table';
import { isLoneX, meaningOf } from './vocabulary';

/** What a row says of consent; a mailer's words in the column may also say that the person opted out or is unreachable. */
export interface ReadConsents {
  readonly consents: readonly Consent[];
  /** Refusals in columns that gave way to a better one: a no is never passed over. */
  readonly declinedElsewhere: readonly (Channel | null)[];
  readonly optedOut: readonly (Channel | null)[];
  readonly bounced: readonly Channel[];
}

export type ConsentReader = (row: Row, flags: Flag[]) => ReadConsents;

/** So many rows with the very same confirmation time, and no sign-up before it, were confirmed by an import. */
const FEWEST_OF_AN_IMPORT = 3;

/** Prepares the reading of consents: answers by column, each with its date. */
export function consentReader(table: Table): ConsentReader {
  const answers = answerColumns(table);
  const confirmed = confirmationReader(table);
  return answers.length === 0 ? datedConsents(table, confirmed) : answeredConsents(table, answers, confirmed);
}

/** The channels that the row lists; null where it lists none, and none where the list is not understood. */
export function readChannels(table: Table, row: Row, flags: Flag[]): readonly Channel[] | null {
  const column = table.first('channels');
  if (column === undefined) return null;
  const text = textOf(row[column.at]);
  if (meaningOf(text) === 'unknown') return null;
  const channels = readChannelList(text);
  if (channels === 'all') return null;
  if (channels !== null) return channels;
  flags.push({ code: 'unclear-answer', column: column.at });
  return [];
}

function answeredConsents(table: Table, answers: readonly Column[], confirmed: Confirmation): ConsentReader {
  const dates = table.all('consentDate');
  const tickMarks = new Map(answers.map((column) => [column, tickMarkIn(table, column)]));
  const dateOf = (channel: Channel | null): Column | undefined =>
    dates.find((column) => column.channel === channel) ?? dates.find((column) => column.channel === null);
  return (row, flags) => {
    const optedOut: (Channel | null)[] = [];
    const bounced: Channel[] = [];
    const declinedElsewhere: (Channel | null)[] = [];
    for (const { at, channel, machine } of table.passedOver) {
      const { answer, optedOut: left } = readConsent(row[at], machine, 'unknown');
      if (answer === 'declined') declinedElsewhere.push(channel);
      if (left) optedOut.push(channel);
    }
    const consents = answers.map((column) => {
      const { at, channel, machine, fact } = column;
      const cell = readConsent(row[at], machine, tickMarks.get(column) ?? 'unknown');
      if (cell.answer === 'unclear') flags.push({ code: 'unclear-answer', column: at });
      // A status column is read for opt-outs with the others.
      if (cell.optedOut && fact !== 'status') optedOut.push(channel);
      if (cell.bounced) bounced.push(channel ?? 'email');
      const date = table.date(row, dateOf(channel), flags) ?? confirmed(row, flags).date;
      return { channel, answer: cell.answer, date };
    });
    return { consents, declinedElsewhere, optedOut, bounced };
  };
}

/** An x means what the owner says only in a column of nothing but x and blanks; beside other answers it is one of its own. */
function tickMarkIn(table: Table, { at }: Column): Answer {
  const { tickMark } = table.settings;
  if (tickMark === 'unknown') return tickMark;
  return table.rows.every((row) => isBlank(row[at]) || isLoneX(textOf(row[at]))) ? tickMark : 'unknown';
}

/** Without a column of answers, a date of consent is the answer (domain: section 3, Mailchimp's CONFIRM_TIME). */
function datedConsents(table: Table, confirmed: Confirmation): ConsentReader {
  const dates = table.all('consentDate');
  const columns: readonly (Column | undefined)[] = dates.length > 0 ? dates : [undefined];
  return (row, flags) => {
    const confirmation = confirmed(row, flags);
    const consents = columns.map((column): Consent => {
      const date = table.date(row, column, flags) ?? confirmation.date;
      const said = date !== null || confirmation.byImport;
      return { channel: column?.channel ?? null, answer: said ? 'yes' : 'unknown', date };
    });
    return { consents, declinedElsewhere: [], optedOut: [], bounced: [] };
  };
}

/** When a mailing tool says that the address was confirmed; an import's stamp is no evidence, and so no date. */
type Confirmation = (row: Row, flags: Flag[]) => { readonly date: PartialDate | null; readonly byImport: boolean };

function confirmationReader(table: Table): Confirmation {
  const column = table.first('confirmDate');
  if (column === undefined) return () => ({ date: null, byImport: false });
  const stamps = importStamps(table, column);
  return (row, flags) => {
    const byImport = stamps.has(stampOf(row[column.at]));
    return { date: byImport ? null : table.date(row, column, flags), byImport };
  };
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
