import { type Cell, isBlank, textOf } from './cell';
import { calendarDate } from './day';
import type { Answer } from './facts';
import { emailsIn, normalPhone } from './identity';
import type { PartialDate } from './partial-date';
import { readAnswer, readConsent, readOptOut, readReconfirmation, readSuppression } from './read/answers';
import { readChannelList } from './read/channel-names';
import type { Column } from './read/columns';
import { tickMarkIn } from './read/consents';
import { readCountry } from './read/countries';
import type { Century, ReadDate } from './read/dates';
import type { FactColumn } from './read/header-aliases';
import { readLegalBasis } from './read/legal-basis';
import { readRequest } from './read/requests';
import { type SourceRegister, sourceKey } from './read/source-register';
import { mentionsSpecialCategory } from './read/special-categories';
import { EARLIEST_RECORD, type Table } from './read/table';
import { meaningOf } from './read/vocabulary';
import type { Texts } from './texts/texts';

/** What a cell is taken for, in words; `doubtful` where the owner should look at it. */
export interface ReadAs {
  readonly words: string;
  readonly doubtful: boolean;
}

interface Reading {
  readonly cell: Cell;
  readonly text: string;
  readonly column: Column;
  readonly table: Table;
  readonly sources: SourceRegister;
  readonly texts: Texts;
}

type Reader = (reading: Reading) => ReadAs;

/** Says what single cells of a table are taken for, by the same readers that the judgement uses. */
export function cellsReadAs(
  table: Table,
  sources: SourceRegister,
  texts: Texts,
): (cell: Cell, column: Column) => ReadAs {
  return (cell, column) => READERS[column.fact]({ cell, text: textOf(cell).trim(), column, table, sources, texts });
}

const asText: Reader = ({ text }) => sure(text);
const NOTHING: Reader = () => sure('');

const READERS: Readonly<Record<FactColumn, Reader>> = {
  name: asText,
  firstName: asText,
  lastName: asText,
  address: asText,
  company: asText,
  customerNumber: asText,
  personLanguage: asText,
  email: ({ text, texts }) => {
    const found = emailsIn(text);
    if (found.length > 0) return sure(found.join(', '));
    return meaningOf(text) === 'unknown' ? sure(texts.readings.nothing) : doubtful(texts.readings.noAddress);
  },
  phone: ({ text, table, texts }) => {
    const found = normalPhone(text, table.settings.country);
    return found === '' ? doubtful(texts.readings.noPhone) : sure(found);
  },
  notes: ({ text, texts }) =>
    mentionsSpecialCategory(text) ? doubtful(texts.flags['special-category']) : sure(texts.readings.onlyNote),
  consent: consentReadAs,
  consentDate: dateReadAs(),
  confirmDate: dateReadAs(),
  source: sourceReadAs,
  preTicked: answerReadAs,
  wordingKept: answerReadAs,
  channels: ({ text, texts }) => {
    const channels = meaningOf(text) === 'unknown' ? 'all' : readChannelList(text);
    if (channels === null) return doubtful(texts.readings.unclear);
    return sure(channels === 'all' ? texts.readings.everyChannel : channelsIn(channels, texts));
  },
  optedOut: optOutReadAs,
  optedOutDate: optOutReadAs,
  suppressions: ({ cell, texts }) => sure(readSuppression(cell) ? texts.readings.optedOut : texts.readings.notOptedOut),
  optOutOffered: answerReadAs,
  reconfirmed: ({ cell, texts: { readings } }) => {
    const { said } = readReconfirmation(cell);
    const words = {
      yes: readings.confirmed,
      no: readings.refused,
      'no-answer': readings.noAnswer,
      unknown: readings.notKnown,
      unclear: readings.unclear,
    };
    return { words: words[said], doubtful: said === 'unclear' };
  },
  reconfirmedDate: dateReadAs(),
  askedOn: dateReadAs(),
  lastActivity: dateReadAs(),
  lastPurchase: dateReadAs(),
  legalBasis: ({ text, texts }) => sure(texts.readings.bases[readLegalBasis(text)]),
  keepUntil: dateReadAs(),
  birthDate: dateReadAs('birth'),
  country: ({ text, texts }) => {
    const country = readCountry(text);
    return country === '?' ? doubtful(texts.readings.unclear) : sure(country ?? texts.readings.notKnown);
  },
  parentalAuthorisation: answerReadAs,
  request: ({ cell, texts: { readings } }) => {
    const { value, flag } = readRequest(cell);
    if (value.erasure) return { words: readings.erasure, doubtful: flag !== null };
    if (value.restriction) return { words: readings.restriction, doubtful: flag !== null };
    return { words: value.optOuts.length > 0 ? readings.optedOut : readings.noRequest, doubtful: flag !== null };
  },
  erasureRequest: requestReadAs('erasure'),
  restrictionRequest: requestReadAs('restriction'),
  bounced: ({ text, texts: { readings } }) => {
    const meaning = meaningOf(text);
    const cameBack = meaning === 'bounced' || meaning === 'yes' || meaning === undefined;
    return sure(cameBack ? readings.bounced : readings.delivered);
  },
  status: ({ text, texts: { readings } }) => {
    const meaning = meaningOf(text);
    if (meaning === 'opted-out') return sure(readings.optedOut);
    return sure(meaning === 'bounced' ? readings.bounced : readings.decidesNothing);
  },
  ignored: NOTHING,
};

function consentReadAs({ cell, column, table, texts: { readings } }: Reading): ReadAs {
  const { answer, optedOut, bounced } = readConsent(cell, column.machine, tickMarkIn(table, column));
  if (optedOut) return sure(readings.optedOut);
  if (bounced) return sure(readings.bounced);
  const words = {
    yes: readings.consented,
    declined: readings.refused,
    'not-given': readings.notConsented,
    unknown: readings.notKnown,
    unclear: readings.unclear,
  };
  return { words: words[answer], doubtful: answer === 'unclear' };
}

function optOutReadAs({ cell, column, table, texts }: Reading): ReadAs {
  const read = readOptOut(cell, () => table.dateOf(cell, column));
  if (!read.optedOut) return sure(texts.readings.notOptedOut);
  const details = [
    ...(read.channels === null ? [] : [channelsIn(read.channels, texts)]),
    ...(read.date === null ? [] : [dateIn(read.date, texts)]),
  ];
  const words = [texts.readings.optedOut, ...details].join(', ');
  return { words, doubtful: read.unclear };
}

function requestReadAs(kind: 'erasure' | 'restriction'): Reader {
  return ({ cell, column, table, texts: { readings } }) => {
    const { optedOut, unclear } = readOptOut(cell, () => table.dateOf(cell, column));
    return { words: optedOut ? readings[kind] : readings.noRequest, doubtful: unclear };
  };
}

function answerReadAs({ cell, texts }: Reading): ReadAs {
  const said: Answer | 'unclear' = readAnswer(cell);
  if (said === 'unclear') return doubtful(texts.readings.unclear);
  return sure(said === 'unknown' ? texts.readings.notKnown : texts.answers[said]);
}

function sourceReadAs({ text, sources, texts: { readings } }: Reading): ReadAs {
  if (sourceKey(text) === '') return sure(readings.noSource);
  const { thirdParty, personActed } = sources(text);
  if (thirdParty === 'yes') return sure(readings.boughtList);
  return sure(personActed === 'no' ? readings.othersActed : readings.source);
}

function dateReadAs(century: Century = 'near'): Reader {
  return ({ cell, column, table, texts }) => {
    if (isBlank(cell)) return sure(texts.readings.nothing);
    const read: ReadDate = table.dateOf(cell, column, century);
    if (read === 'missing') return sure(texts.readings.nothing);
    if (read === 'no-such-day') return doubtful(texts.flags['no-such-day']);
    const isSlip = typeof read === 'object' && century === 'near' && read.latest < EARLIEST_RECORD;
    if (read === 'unreadable' || isSlip) return doubtful(texts.readings.noDate);
    return { words: dateIn(read, texts), doubtful: read.precision === 'day' && read.earliest !== read.latest };
  };
}

function dateIn({ earliest, latest, precision }: PartialDate, { readings }: Texts): string {
  const from = calendarDate(earliest);
  if (precision === 'year') return readings.year(from.year);
  if (precision === 'month') return readings.month(from.year, from.month);
  const until = calendarDate(latest);
  const first = readings.day(from.year, from.month, from.date);
  return earliest === latest ? first : readings.either(first, readings.day(until.year, until.month, until.date));
}

function channelsIn(channels: readonly (keyof Texts['channels'])[], texts: Texts): string {
  return channels.map((channel) => texts.channels[channel]).join(', ');
}

function sure(words: string): ReadAs {
  return { words, doubtful: false };
}

function doubtful(words: string): ReadAs {
  return { words, doubtful: true };
}
