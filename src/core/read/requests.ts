import { type Cell, textOf } from '../cell';
import type { OptOut } from '../facts';
import { readOptOut } from './answers';
import { cellReader, plainly, type Reading, type RowReader } from './cell-reader';
import type { Column } from './columns';
import { foldWords } from './fold';
import type { Table } from './table';
import { meaningOf, saysNotOptedOut } from './vocabulary';

/** What a person has asked of the company. */
export interface Requests {
  readonly erasure: boolean;
  readonly restriction: boolean;
  /** A request to stop the marketing is an opt-out, wherever it is written down. */
  readonly optOuts: readonly OptOut[];
}

const NO_REQUESTS: Requests = { erasure: false, restriction: false, optOuts: [] };

// Stems in folded text, so that they are found with diacritics or without.
const NONE =
  /^(?:no|none|nav|bez|keine?|aucune?|brak|sin|нет|без) (?:request|pieprasij|lugum|antrag|demande|zadani|solicitud|запрос)/;
// Requests of other kinds, which stop no marketing.
const OTHER =
  /access|copy|kopij|portab|parnes|piekluv|labot|rectif|correct|berichtig|auskunft|acces|dostep|доступ|art 15|art 16|art 20/;
const ERASURE =
  /eras|close my account|aizmirst|delet|forg[eo]t|remove me|dzes|losch|effac|supprim|supresion|borrar|usuni|kustuta|istrin|удал|art 17/;
const RESTRICTION = /restrict|ierobezo|einschrank|limitation|ogranicz|огранич|art 18/;
const OPT_OUT =
  /object|unsubscri|opt out|withdraw|stop|iebild|atteik|atteic|atsauk|atrakst|widerru|widerspru|abmeld|desinscri|desabonn|sprzeciw|отпис|отзыв|art 21/;

/** Prepares the reading of what the row's columns of requests hold; what is not understood there is flagged. */
export function requestReader(table: Table): RowReader<Requests> {
  const erasure = table.all('erasureRequest').map((column) => requestedIn(table, column));
  const restriction = table.all('restrictionRequest').map((column) => requestedIn(table, column));
  const general = cellReader(table.first('request'), NO_REQUESTS, readRequest);
  return (row, flags) => {
    const erases = erasure.some((read) => read(row, flags));
    const restricts = restriction.some((read) => read(row, flags));
    const other = general(row, flags);
    if (!erases && !restricts) return other;
    return { ...other, erasure: erases || other.erasure, restriction: restricts || other.restriction };
  };
}

export function readRequest(cell: Cell): Reading<Requests> {
  const text = textOf(cell);
  const words = foldWords(text);
  const meaning = meaningOf(text);
  const saysNothing = meaning !== undefined && meaning !== 'opted-out' && meaning !== 'yes';
  if (saysNothing || saysNotOptedOut(text) || NONE.test(words)) return plainly(NO_REQUESTS);
  const [erasure, restriction] = [ERASURE.test(words), RESTRICTION.test(words)];
  const isKnown = erasure || restriction || OTHER.test(words) || meaning === 'opted-out' || OPT_OUT.test(words);
  // Something was asked and nobody wrote down what: until it is known, nothing is sent.
  const optsOut = meaning === 'opted-out' || OPT_OUT.test(words) || !isKnown;
  const value = { erasure, restriction, optOuts: optsOut ? [{ channel: null, date: null }] : [] };
  return { value, flag: isKnown ? null : 'unclear-answer' };
}

function requestedIn(table: Table, column: Column): RowReader<boolean> {
  return cellReader(column, false, (cell) => {
    if (NONE.test(foldWords(textOf(cell)))) return plainly(false);
    const { optedOut, unclear } = readOptOut(cell, () => table.dateOf(cell, column));
    return { value: optedOut, flag: unclear ? 'unclear-answer' : null };
  });
}
