import { type Row, textOf } from '../cell';
import type { OptOut } from '../facts';
import { readOptOut } from './answers';
import type { Flag } from './flag';
import { foldWords } from './fold';
import type { Table } from './table';
import { meaningOf } from './vocabulary';

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
const ERASURE =
  /eras|delet|forg[eo]t|remove me|dzes|losch|effac|supprim|supresion|borrar|usuni|kustuta|istrin|удал|art 17/;
const RESTRICTION = /restrict|ierobezo|einschrank|limitation|ogranicz|огранич|art 18/;
const OPT_OUT =
  /object|unsubscri|opt out|withdraw|stop|iebild|atteik|atteic|atsauk|atrakst|widerru|widerspru|abmeld|desinscri|desabonn|sprzeciw|отпис|отзыв|art 21/;

/** Reads what the row's columns of requests hold; what is not understood there is flagged. */
export function readRequests(table: Table, row: Row, flags: Flag[]): Requests {
  const erasure = isRequested(table, row, 'erasureRequest', flags);
  const restriction = isRequested(table, row, 'restrictionRequest', flags);
  const column = table.first('request');
  const text = column === undefined ? '' : textOf(row[column.at]);
  const meaning = meaningOf(text);
  const saysNothing = (meaning !== undefined && meaning !== 'opted-out') || NONE.test(foldWords(text));
  if (column === undefined || saysNothing) {
    return erasure || restriction ? { ...NO_REQUESTS, erasure, restriction } : NO_REQUESTS;
  }
  const words = foldWords(text);
  const [erases, restricts, optsOut] = [ERASURE.test(words), RESTRICTION.test(words), meaning === 'opted-out' || OPT_OUT.test(words)];
  if (!erases && !restricts && !optsOut) flags.push({ code: 'unclear-answer', column: column.at });
  return {
    erasure: erasure || erases,
    restriction: restriction || restricts,
    optOuts: optsOut ? [{ channel: null, date: null }] : [],
  };
}

function isRequested(table: Table, row: Row, fact: 'erasureRequest' | 'restrictionRequest', flags: Flag[]): boolean {
  return table.all(fact).some((column) => {
    if (NONE.test(foldWords(textOf(row[column.at])))) return false;
    const cell = readOptOut(row[column.at], () => table.dateIn(row, column));
    if (cell.unclear) flags.push({ code: 'unclear-answer', column: column.at });
    return cell.optedOut;
  });
}
