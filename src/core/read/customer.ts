import { textOf } from '../cell';
import type { CustomerFacts, OptOut, Reconfirmation } from '../facts';
import { emailsIn, normalPhone } from '../identity';
import type { PartialDate } from '../partial-date';
import { readReconfirmation } from './answers';
import { cellReader, plainly, type RowReader } from './cell-reader';
import { channelsReader, consentReaders } from './consents';
import { readCountry } from './countries';
import type { Flag } from './flag';
import { readLegalBasis } from './legal-basis';
import { bounceReader, NO_OPT_OUTS, optOutReader, stopReader } from './opt-outs';
import { requestReader } from './requests';
import type { SourceRegister } from './source-register';
import { mentionsSpecialCategory } from './special-categories';
import type { Table } from './table';
import { meaningOf } from './vocabulary';

/**
 * Prepares the reading of customers: what is read column by column is read here, once, and a fact that the sheet has no column
 * for costs nothing. The reader never throws, whatever stands in the cells.
 */
export function customerReader(table: Table, sources: SourceRegister): RowReader<CustomerFacts> {
  const { settings } = table;
  const identityIn = identityReader(table);
  const consent = consentReaders(table);
  const channelsIn = channelsReader(table);
  const sourceIn = cellReader(table.first('source'), sources(''), (cell) => plainly(sources(textOf(cell).trim())));
  const [preTickedIn, wordingKeptIn, offeredIn] = [
    table.answers('preTicked'),
    table.answers('wordingKept'),
    table.answers('optOutOffered'),
  ];
  const renewalIn = reconfirmationReader(table);
  const requestIn = requestReader(table);
  const optOutsIn = optOutReader(table);
  const stoppedIn = stopReader(table);
  const [activityIn, purchaseIn] = [latestReader(table, 'lastActivity'), latestReader(table, 'lastPurchase')];
  const basisIn = cellReader(table.first('legalBasis'), 'unknown', (cell) => plainly(readLegalBasis(textOf(cell))));
  const keepUntilIn = table.dates(table.first('keepUntil'));
  const birthDateIn = table.dates(table.first('birthDate'), 'birth');
  const parentalIn = table.answers('parentalAuthorisation');
  const countryIn = cellReader(table.first('country'), null, (cell) => plainly(readCountry(textOf(cell))));
  const bouncedIn = bounceReader(table);
  const lookAtNotes = notesReader(table);

  return (row, flags) => {
    const source = sourceIn(row, flags);
    const renewal = renewalIn(row, flags);
    const request = requestIn(row, flags);
    lookAtNotes(row, flags);
    return {
      identity: identityIn(row, flags),
      consents: consent.consents(row, flags),
      declinedElsewhere: consent.declinedElsewhere(row, flags),
      channels: channelsIn(row, flags),
      source,
      preTicked: preTickedIn(row, flags) ?? source.preTicked,
      wordingKept: wordingKeptIn(row, flags) ?? source.wordingKept,
      optOutOffered: offeredIn(row, flags) ?? settings.optOutOffered,
      reconfirmed: renewal.reconfirmed,
      reconfirmedOn: renewal.reconfirmedOn,
      optOuts: joint(
        joint(optOutsIn(row, flags), consent.optOuts(row, flags)),
        joint(renewal.optOuts, request.optOuts),
      ),
      stopped: stoppedIn(row, flags),
      lastActivity: activityIn(row, flags),
      lastPurchase: purchaseIn(row, flags),
      legalBasis: basisIn(row, flags),
      keepUntil: keepUntilIn(row, flags),
      birthDate: birthDateIn(row, flags),
      parentalAuthorisation: parentalIn(row, flags) === 'yes',
      country: countryIn(row, flags),
      erasureRequested: request.erasure,
      restrictionRequested: request.restriction,
      bounced: joint(consent.bounced(row, flags), bouncedIn(row, flags)),
    };
  };
}

/** Two lists put together; nearly all of them are empty, and then none is made. */
function joint<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (other.length === 0) return one;
  return one.length === 0 ? other : [...one, ...other];
}

/** Of several columns that tell when somebody was last seen, the latest counts. */
function latestReader(table: Table, fact: 'lastActivity' | 'lastPurchase'): RowReader<PartialDate | null> {
  const readers = table.all(fact).map((column) => table.dates(column));
  return (row, flags) => {
    let latest: PartialDate | null = null;
    for (const read of readers) {
      const date = read(row, flags);
      if (date !== null && (latest === null || date.latest > latest.latest)) latest = date;
    }
    return latest;
  };
}

interface Renewal extends Pick<CustomerFacts, 'reconfirmed' | 'reconfirmedOn'> {
  readonly optOuts: readonly OptOut[];
}

const NOT_ASKED_AGAIN: Renewal = { reconfirmed: 'unknown', reconfirmedOn: null, optOuts: NO_OPT_OUTS };

function reconfirmationReader(table: Table): RowReader<Renewal> {
  const answers = table.first('reconfirmed');
  const dates = table.first('reconfirmedDate');
  const column = dates ?? answers;
  if (column === undefined) return () => NOT_ASKED_AGAIN;
  const dateIn = table.dates(dates);
  const answerIn = cellReader(answers, null, (cell) => {
    const read = readReconfirmation(cell);
    return { value: read, flag: read.said === 'unclear' ? 'unclear-answer' : null };
  });
  return (row, flags) => {
    const reconfirmedOn = dateIn(row, flags);
    const answer = answerIn(row, flags);
    if (reconfirmedOn === null && answer?.said === 'unknown') return NOT_ASKED_AGAIN;
    const reconfirmed =
      answer === null ? byDateAlone(reconfirmedOn) : answer.said === 'unclear' ? 'unknown' : answer.said;
    flagUnproven(reconfirmed, reconfirmedOn, column.at, table, flags);
    return {
      reconfirmed,
      reconfirmedOn,
      optOuts: answer?.optedOut ? [{ channel: null, date: reconfirmedOn }] : NO_OPT_OUTS,
    };
  };
}

/** Where there is no column of answers, the day is the answer. */
function byDateAlone(on: PartialDate | null): Reconfirmation {
  return on === null ? 'unknown' : 'yes';
}

/** A reconfirmation that proves nothing is passed over, and the owner is told (domain: section 4). */
function flagUnproven(
  reconfirmed: Reconfirmation,
  on: PartialDate | null,
  column: number,
  { settings }: Table,
  flags: Flag[],
): void {
  if (reconfirmed !== 'yes') return;
  if (on === null || on.precision !== 'day') flags.push({ code: 'reconfirmed-without-a-day', column });
  else if (on.latest > settings.today) flags.push({ code: 'reconfirmed-in-the-future', column });
}

const NO_ADDRESSES: readonly string[] = [];

function identityReader(table: Table): RowReader<CustomerFacts['identity']> {
  const emailsOf = addressReader(table, 'email', emailsIn);
  const phonesOf = addressReader(table, 'phone', (text) => {
    const phone = normalPhone(text, table.settings.country);
    return phone === '' ? NO_ADDRESSES : [phone];
  });
  const [addressIn, companyIn] = [table.texts('address'), table.texts('company')];
  return (row, flags) => {
    const emails = emailsOf(row, flags);
    const phones = phonesOf(row, flags);
    return {
      email: emails[0] ?? '',
      emails,
      phone: phones[0] ?? '',
      phones,
      address: known(addressIn(row)),
      company: known(companyIn(row)),
    };
  };
}

/** Reads the addresses of every column of a kind; a text in place of an e-mail address is flagged. */
function addressReader(
  table: Table,
  fact: 'email' | 'phone',
  read: (text: string) => readonly string[],
): RowReader<readonly string[]> {
  const columns = table.all(fact);
  return (row, flags) => {
    let found = NO_ADDRESSES;
    for (const { at } of columns) {
      const written = textOf(row[at]);
      if (written === '') continue;
      const addresses = read(written);
      if (addresses.length > 0) found = joint(found, addresses);
      else if (fact === 'email' && meaningOf(written) !== 'unknown') flags.push({ code: 'not-an-address', column: at });
    }
    return found;
  };
}

/** A text that says that nothing is known is no text. */
function known(text: string): string {
  return text === '' || meaningOf(text) === 'unknown' ? '' : text;
}

/** Only looks: a note decides nothing, but one on health or belief may not have been written down at all. */
function notesReader(table: Table): RowReader<null> {
  return cellReader(table.first('notes'), null, (cell) => ({
    value: null,
    flag: mentionsSpecialCategory(textOf(cell)) ? 'special-category' : null,
  }));
}
