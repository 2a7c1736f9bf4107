import { type Row, textOf } from '../cell';
import type { CustomerFacts, OptOut, Reconfirmation } from '../facts';
import { emailsIn, normalPhone } from '../identity';
import { readOptOut, readReconfirmation } from './answers';
import { consentReader, readChannels } from './consents';
import { readCountry } from './countries';
import type { Flag } from './flag';
import { readLegalBasis } from './legal-basis';
import { readBounces, readOptOuts } from './opt-outs';
import type { SourceRegister } from './source-register';
import { mentionsSpecialCategory } from './special-categories';
import type { Table } from './table';
import { meaningOf } from './vocabulary';

/** Reads the facts of a row, and what in it should be looked at. Never throws, whatever stands in the cells. */
export type CustomerReader = (row: Row, flags: Flag[]) => CustomerFacts;

const ERASURE = /eras|delet|forg[eo]t|dzēs|lösch|effac|supprim|удал/;
const RESTRICTION = /restrict|ierobežo|einschränk|limitation|огранич/;

/** Prepares the reading of customers: what is read column by column is read here, once. */
export function customerReader(table: Table, sources: SourceRegister): CustomerReader {
  const consentsIn = consentReader(table);
  const { settings } = table;
  return (row, flags) => {
    const { consents, declinedElsewhere, optedOut, bounced } = consentsIn(row, flags);
    const renewal = reconfirmationIn(table, row, flags);
    const source = sources(table.text(row, 'source'));
    flagNotes(table, row, flags);
    return {
      identity: {
        ...emailsOf(table, row, flags),
        phone: normalPhone(table.text(row, 'phone'), settings.country),
        address: known(table.text(row, 'address')),
        company: known(table.text(row, 'company')),
      },
      consents,
      declinedElsewhere,
      channels: readChannels(table, row, flags),
      source,
      preTicked: table.answer(row, 'preTicked', source.preTicked, flags),
      wordingKept: table.answer(row, 'wordingKept', source.wordingKept, flags),
      optOutOffered: table.answer(row, 'optOutOffered', settings.optOutOffered, flags),
      reconfirmed: renewal.reconfirmed,
      reconfirmedOn: renewal.reconfirmedOn,
      optOuts: [
        ...readOptOuts(table, row, flags),
        ...renewal.optOuts,
        ...optedOut.map((channel) => ({ channel, date: null })),
      ],
      lastActivity: table.date(row, table.first('lastActivity'), flags),
      lastPurchase: table.date(row, table.first('lastPurchase'), flags),
      legalBasis: readLegalBasis(table.text(row, 'legalBasis')),
      keepUntil: table.date(row, table.first('keepUntil'), flags, 'future'),
      birthDate: table.date(row, table.first('birthDate'), flags),
      parentalAuthorisation: table.answer(row, 'parentalAuthorisation', 'unknown', flags) === 'yes',
      country: readCountry(table.text(row, 'country')),
      erasureRequested: requested(table, row, 'erasureRequest', ERASURE),
      restrictionRequested: requested(table, row, 'restrictionRequest', RESTRICTION),
      bounced: [...bounced, ...readBounces(table, row)],
    };
  };
}

/** A text that says that nothing is known is no text. */
function known(text: string): string {
  return meaningOf(text) === 'unknown' ? '' : text;
}

interface Renewal extends Pick<CustomerFacts, 'reconfirmed' | 'reconfirmedOn'> {
  readonly optOuts: readonly OptOut[];
}

function reconfirmationIn(table: Table, row: Row, flags: Flag[]): Renewal {
  const answers = table.first('reconfirmed');
  const dates = table.first('reconfirmedDate');
  const reconfirmedOn = table.date(row, dates, flags);
  if (answers === undefined) {
    const reconfirmed = reconfirmedOn === null ? 'unknown' : 'yes';
    if (dates !== undefined) flagUnproven(reconfirmed, reconfirmedOn, dates.at, table, flags);
    return { reconfirmed, reconfirmedOn, optOuts: [] };
  }
  const { said, optedOut } = readReconfirmation(row[answers.at]);
  if (said === 'unclear') flags.push({ code: 'unclear-answer', column: answers.at });
  const reconfirmed = said === 'unclear' ? 'unknown' : said;
  flagUnproven(reconfirmed, reconfirmedOn, (dates ?? answers).at, table, flags);
  return { reconfirmed, reconfirmedOn, optOuts: optedOut ? [{ channel: null, date: reconfirmedOn }] : [] };
}

/** A reconfirmation that proves nothing is passed over, and the owner is told (domain: section 4). */
function flagUnproven(
  reconfirmed: Reconfirmation,
  on: CustomerFacts['reconfirmedOn'],
  column: number,
  { settings }: Table,
  flags: Flag[],
): void {
  if (reconfirmed !== 'yes') return;
  if (on === null || on.precision !== 'day') flags.push({ code: 'reconfirmed-without-a-day', column });
  else if (on.latest > settings.today) flags.push({ code: 'reconfirmed-in-the-future', column });
}

function requested(table: Table, row: Row, fact: 'erasureRequest' | 'restrictionRequest', words: RegExp): boolean {
  const own = table.all(fact).some((column) => readOptOut(row[column.at], () => table.dateIn(row, column)).optedOut);
  return own || words.test(table.text(row, 'request').toLowerCase());
}

function emailsOf(table: Table, row: Row, flags: Flag[]): Pick<CustomerFacts['identity'], 'email' | 'emails'> {
  const column = table.first('email');
  if (column === undefined) return { email: '', emails: NO_ADDRESSES };
  const written = textOf(row[column.at]);
  const emails = emailsIn(written);
  if (emails.length === 0 && meaningOf(written) !== 'unknown')
    flags.push({ code: 'not-an-address', column: column.at });
  return { email: emails[0] ?? '', emails };
}

const NO_ADDRESSES: readonly string[] = [];

function flagNotes(table: Table, row: Row, flags: Flag[]): void {
  const column = table.first('notes');
  if (column !== undefined && mentionsSpecialCategory(textOf(row[column.at]))) {
    flags.push({ code: 'special-category', column: column.at });
  }
}
