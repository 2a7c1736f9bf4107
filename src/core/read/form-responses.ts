import { type Cell, isBlank, isInstant, type Row, textOf } from '../cell';
import { emailsIn } from '../identity';
import type { PartialDate } from '../partial-date';
import { readHeader } from './columns';
import { type Calendar, columnOrder, isOrdered, readDate } from './dates';
import { foldCompact } from './fold';
import { type GivenAnswer, readGivenAnswer } from './given-answer';

/** A line of form responses. */
export interface FormResponse {
  /** Counted from 0 in the sheet. */
  readonly row: number;
  /** Null where the cell holds no date. */
  readonly on: PartialDate | null;
  /** As it was typed. */
  readonly email: string;
  readonly answer: GivenAnswer;
}

/** What Google Forms calls the moment of a response, in the languages of the product and some more. */
const TIMESTAMPS = new Set(
  (
    'timestamp, laika zīmogs, laikspiedols, zeitstempel, horodateur, marca temporal, sygnatura czasowa, отметка времени, ' +
    'ajatempel, laiko žyma, informazioni cronologiche, carimbo de data/hora, tijdstempel, aikaleima, tidsstämpel, tidstämpel, ' +
    'tidsstempel, tidsmerke, submitted at, iesniegšanas laiks'
  )
    .split(', ')
    .map(foldCompact),
);
/** Titles of the address that Forms itself writes and no customer sheet has. */
const ADDRESSES = new Set(
  'username, lietotājvārds, dirección de correo electrónico, adresse électronique, adres e-mail, адрес электронной почты, indirizzo email'
    .split(', ')
    .map(foldCompact),
);

/**
 * Recognises a sheet of form responses and reads it: a column of timestamps, one of e-mail addresses, and exactly one whose
 * cells are answers, or whose title asks for consent where several are. Null where the sheet is no such thing.
 */
export function readFormResponses(values: readonly Row[], calendar: Calendar): readonly FormResponse[] | null {
  const top = values.findIndex((line) => !line.every(isBlank));
  const header = values[top];
  if (header === undefined) return null;
  const lines = values.flatMap((line, row) => (row > top && !line.every(isBlank) ? [{ line, row }] : []));
  const time = header.findIndex((cell) => TIMESTAMPS.has(foldCompact(textOf(cell))));
  const email = header.findIndex(
    (cell, at) => at !== time && (ADDRESSES.has(foldCompact(textOf(cell))) || readHeader(cell, at)?.fact === 'email'),
  );
  if (time === -1 || email === -1) return null;
  const answer = answerColumn(
    header,
    lines.map(({ line }) => line),
    new Set([time, email]),
  );
  if (answer === null) return null;
  const order = columnOrder(lines.flatMap(({ line }) => (isInstant(line[time]) ? [] : [line[time]])));
  return lines.map(({ line, row }) => {
    const on = readDate(line[time], isOrdered(line[time]) ? order : 'undecided', calendar);
    return {
      row,
      on: typeof on === 'object' ? on : null,
      email: textOf(line[email]).trim(),
      answer: readGivenAnswer(line[answer]),
    };
  });
}

function answerColumn(header: Row, lines: readonly Row[], taken: ReadonlySet<number>): number | null {
  const found = header.flatMap((cell, at) => {
    const fact = readHeader(cell, at)?.fact;
    const isElse = taken.has(at) || (fact !== undefined && fact !== 'consent' && fact !== 'reconfirmed');
    return !isElse && holdsAnswers(lines.map((line) => line[at])) ? [{ at, asks: fact !== undefined }] : [];
  });
  const asking = found.filter(({ asks }) => asks);
  const meant = found.length === 1 ? found : asking;
  return meant.length === 1 ? (meant[0]?.at ?? null) : null;
}

/** At least half of what stands there is a clear answer. */
function holdsAnswers(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell) && emailsIn(textOf(cell)).length === 0);
  const clear = filled.filter((cell) => readGivenAnswer(cell) !== 'unclear').length;
  return clear > 0 && clear * 2 >= filled.length;
}
