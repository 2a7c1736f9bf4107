import { type Cell, isBlank, type Row, textOf } from './cell';
import { type CalendarDate, calendarDate } from './day';
import { emailsIn, normalPhone } from './identity';
import type { PartialDate } from './partial-date';
import { type ConsentCell, readConsent, readReconfirmation, readSuppression } from './read/answers';
import { readChannelList } from './read/channel-names';
import type { Column } from './read/columns';
import { consentReaders, tickMarkIn } from './read/consents';
import { readCountry } from './read/countries';
import type { Century, ReadDate } from './read/dates';
import type { Flag } from './read/flag';
import type { FactColumn } from './read/header-aliases';
import { readLegalBasis } from './read/legal-basis';
import { bounceReader, optOutCells, optOutReader } from './read/opt-outs';
import { readRequest, requestReader } from './read/requests';
import { type SourceRegister, sourceKey } from './read/source-register';
import { mentionsSpecialCategory } from './read/special-categories';
import { EARLIEST_RECORD, type Table } from './read/table';
import { meaningOf } from './read/vocabulary';
import type { AllTexts } from './texts/task-texts';

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
  readonly texts: AllTexts;
}

type Reader = (reading: Reading) => ReadAs;

/** Says what single cells of a table are taken for, by the same readers that the judgement uses. */
export function cellsReadAs(
  table: Table,
  sources: SourceRegister,
  texts: AllTexts,
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
  stoppedOn: optOutReadAs,
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
  bounced: (reading) => {
    const { readings } = reading.texts;
    return sure(bounceReader(reading.table)(alone(reading), []).length > 0 ? readings.bounced : readings.delivered);
  },
  status: statusReadAs,
  ignored: NOTHING,
};

/** A row in which nothing stands but the cell: for readers that take rows. */
function alone({ cell, column }: Reading): Row {
  const row: Cell[] = [];
  row[column.at] = cell;
  return row;
}

function consentReadAs({ cell, column, table, texts }: Reading): ReadAs {
  return consentIn(readConsent(cell, column.machine, tickMarkIn(table, column)), texts);
}

function consentIn({ answer, optedOut, bounced }: ConsentCell, { readings }: AllTexts): ReadAs {
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

/** A mailing tool's status tells who left and whose messages came back, and in some tools' exports who consented. */
function statusReadAs(reading: Reading): ReadAs {
  const { table, texts } = reading;
  const row = alone(reading);
  if (optOutReader(table)(row, []).length > 0) return sure(texts.readings.optedOut);
  if (bounceReader(table)(row, []).length > 0) return sure(texts.readings.bounced);
  const said = consentReaders(table)
    .consents(row, [])
    .find(({ answer }) => answer !== 'unknown');
  if (said === undefined) return sure(texts.readings.decidesNothing);
  return consentIn({ answer: said.answer, optedOut: false, bounced: false }, texts);
}

function optOutReadAs(reading: Reading): ReadAs {
  const { column, table, texts } = reading;
  const read = optOutCells(table, column)(alone(reading), []);
  if (!read.optedOut) return sure(texts.readings.notOptedOut);
  const details = [
    ...(read.channels === null ? [] : [channelsIn(read.channels, texts)]),
    ...(read.date === null ? [] : [dateIn(read.date, texts)]),
  ];
  const words = [texts.readings.optedOut, ...details].join(', ');
  return { words, doubtful: read.unclear };
}

function requestReadAs(kind: 'erasure' | 'restriction'): Reader {
  return (reading) => {
    const { readings } = reading.texts;
    const flags: Flag[] = [];
    const isMade = requestReader(reading.table)(alone(reading), flags)[kind];
    return { words: isMade ? readings[kind] : readings.noRequest, doubtful: flags.length > 0 };
  };
}

function answerReadAs(reading: Reading): ReadAs {
  const { column, table, texts } = reading;
  const flags: Flag[] = [];
  const said = table.answers(column.fact)(alone(reading), flags);
  if (flags.length > 0) return doubtful(texts.readings.unclear);
  return sure(said === null || said === 'unknown' ? texts.readings.notKnown : texts.answers[said]);
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

function dateIn({ earliest, latest, precision }: PartialDate, { readings }: AllTexts): string {
  const from = calendarDate(earliest);
  if (precision === 'year') return readings.year(from.year);
  if (precision === 'month') return readings.month(from.year, monthOf(from, readings));
  const first = dayIn(from, readings);
  return earliest === latest ? first : readings.either(first, dayIn(calendarDate(latest), readings));
}

type Readings = AllTexts['readings'];

function dayIn(day: CalendarDate, readings: Readings): string {
  return readings.day(day.year, monthOf(day, readings), day.date);
}

function monthOf({ month }: CalendarDate, { months }: Readings): string {
  return months[month - 1] as string;
}

function channelsIn(channels: readonly (keyof AllTexts['channels'])[], texts: AllTexts): string {
  return channels.map((channel) => texts.channels[channel]).join(', ');
}

function sure(words: string): ReadAs {
  return { words, doubtful: false };
}

function doubtful(words: string): ReadAs {
  return { words, doubtful: true };
}
