import { type Row, textOf } from '../cell';
import type { CustomerFacts, OptOut, Reconfirmation } from '../facts';
import { emailsIn, normalPhone } from '../identity';
import type { PartialDate } from '../partial-date';
import { readReconfirmation } from './answers';
import { consentReader, readChannels } from './consents';
import { readCountry } from './countries';
import type { Flag } from './flag';
import { readLegalBasis } from './legal-basis';
import { optOutReader, readBounces } from './opt-outs';
import { readRequests } from './requests';
import type { SourceRegister } from './source-register';
import { mentionsSpecialCategory } from './special-categories';
import type { Table } from './table';
import { meaningOf } from './vocabulary';

/** Reads the facts of a row, and what in it should be looked at. Never throws, whatever stands in the cells. */
export type CustomerReader = (row: Row, flags: Flag[]) => CustomerFacts;

/** Prepares the reading of customers: what is read column by column is read here, once. */
export function customerReader(table: Table, sources: SourceRegister): CustomerReader {
  const consentsIn = consentReader(table);
  const optOutsIn = optOutReader(table);
  const { settings } = table;
  return (row, flags) => {
    const { consents, declinedElsewhere, optedOut, bounced } = consentsIn(row, flags);
    const renewal = reconfirmationIn(table, row, flags);
    const source = sources(table.text(row, 'source'));
    const request = readRequests(table, row, flags);
    flagNotes(table, row, flags);
    return {
      identity: {
        ...emailsOf(table, row, flags),
        ...phonesOf(table, row),
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
        ...optOutsIn(row, flags),
        ...renewal.optOuts,
        ...request.optOuts,
        ...optedOut.map((channel) => ({ channel, date: null })),
      ],
      lastActivity: lastOf(table, row, 'lastActivity', flags),
      lastPurchase: lastOf(table, row, 'lastPurchase', flags),
      legalBasis: readLegalBasis(table.text(row, 'legalBasis')),
      keepUntil: table.date(row, table.first('keepUntil'), flags, 'future'),
      birthDate: table.date(row, table.first('birthDate'), flags),
      parentalAuthorisation: table.answer(row, 'parentalAuthorisation', 'unknown', flags) === 'yes',
      country: readCountry(table.text(row, 'country')),
      erasureRequested: request.erasure,
      restrictionRequested: request.restriction,
      bounced: [...bounced, ...readBounces(table, row)],
    };
  };
}

/** Of several columns that tell when somebody was last seen, the latest counts. */
function lastOf(table: Table, row: Row, fact: 'lastActivity' | 'lastPurchase', flags: Flag[]): PartialDate | null {
  let last: PartialDate | null = null;
  for (const column of table.all(fact)) {
    const date = table.date(row, column, flags);
    if (date !== null && (last === null || date.latest > last.latest)) last = date;
  }
  return last;
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

function emailsOf(table: Table, row: Row, flags: Flag[]): Pick<CustomerFacts['identity'], 'email' | 'emails'> {
  const emails: string[] = [];
  for (const { at } of table.all('email')) {
    const written = textOf(row[at]);
    const found = emailsIn(written);
    if (found.length === 0 && meaningOf(written) !== 'unknown') flags.push({ code: 'not-an-address', column: at });
    emails.push(...found);
  }
  return { email: emails[0] ?? '', emails };
}

function phonesOf(table: Table, row: Row): Pick<CustomerFacts['identity'], 'phone' | 'phones'> {
  const phones = table
    .all('phone')
    .map(({ at }) => normalPhone(textOf(row[at]), table.settings.country))
    .filter((phone) => phone !== '');
  return { phone: phones[0] ?? '', phones };
}

function flagNotes(table: Table, row: Row, flags: Flag[]): void {
  const column = table.first('notes');
  if (column !== undefined && mentionsSpecialCategory(textOf(row[column.at]))) {
    flags.push({ code: 'special-category', column: column.at });
  }
}
