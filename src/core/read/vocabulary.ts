import { foldCompact } from './fold';

/** What a short answer means, in the languages that the product reads (domain: section 8). */
export type Meaning = 'yes' | 'declined' | 'not-given' | 'unknown' | 'opted-out' | 'bounced' | 'no-answer';

// One line a language or origin; a comma separates, since some answers have two words.
const WORDS: Readonly<Record<Meaning, readonly string[]>> = {
  yes: [
    'yes, y, true, 1, on, ok, okay, subscribed, active, opted-in, opted in, opt-in, granted, confirmed, agreed, accepted',
    'jā, ja, j, piekrīt, piekrita, piekrītu, ir, apstiprināja, apstiprināts, aktīvs, abonē',
    'patiess, wahr, angemeldet, zugestimmt',
    'oui, vrai, sí, si, verdadero, tak, prawda, taip, jah, да, истина, согласен, согласна',
    '✓, ✔, ☑, ✅, 🗹',
  ],
  declined: [
    'no, n, declined, refused, rejected, denied',
    'nē, ne, nepiekrīt, nepiekrita, nevēlas, atteica, noraidīja, noraidīts',
    'nein, abgelehnt, non, refusé, nie, odmowa, ei, нет, отказ',
    '✗, ✘, ❌, ✖, ☒',
  ],
  'not-given': [
    'false, 0, off, never_subscribed, not_subscribed, never subscribed, not subscribed, non-subscribed, nonsubscribed',
    'aplams, falsch, faux, falso, fałsz, väär, ложь',
    '☐, ⬜, □',
  ],
  unknown: [
    'n/a, na, unknown, not asked, pending, unconfirmed, not known, dont know, not sure, null, undefined',
    'nezinu, nav zināms, nav zināma, nezināms, nav informācijas, nav jautāts, nav datu',
    'unbekannt, keine angabe, inconnu, desconocido, brak danych, nieznane, nežinoma, teadmata, неизвестно, не известно',
  ],
  'opted-out': [
    'unsubscribed, unsub, unsubscribe, opt-out, opted-out, opted out, optedout, removed, stop, blacklisted, blocklisted, suppressed',
    'complained, complaint, spam, spam complaint, objected, objection, withdrawn, withdrew, user_suppressed, do not contact',
    'do not email, do not send, atteicies, atteikusies, atteicās, atsauca, atrakstījies, atrakstījusies, nesūtīt, vairs nesūtīt',
    'nesūtīt reklāmu, nerakstīt, nezvanīt, iebilst, abgemeldet, widerrufen, désinscrit, désinscrite, désabonné, baja',
    'wypisany, wypisana, atsisakė, loobunud, отписан, отписана, отписался, отписалась',
  ],
  bounced: [
    'bounced, cleaned, hard_bounce, hard bounce, hardbounce, hard bounced, invalid_email, invalid email, undeliverable',
  ],
  'no-answer': [
    'no answer, no reply, no response, not answered, nav atbildes, bez atbildes, neatbildēja, keine antwort',
  ],
};

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.keys(WORDS) as Meaning[]).flatMap((meaning) =>
    WORDS[meaning]
      .join(', ')
      .split(', ')
      .map((word) => [foldCompact(word), meaning] as const),
  ),
);

/** What stands in a cell whose formula has failed. */
const SPREADSHEET_ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|ERROR!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)\W*$/i;
const DOUBTFUL = /[?¿*]/;
/** Marks that people leave where they know nothing; any other mark is one that somebody has made. */
const NOTHING_BUT_GAPS = /^[\s?¿.,:;_/\\\-–—−…'"()[\]\p{Cf}\p{Z}]*$/u;

/** What a text means by itself, or `undefined` where it is none of the known words. */
export function meaningOf(text: string): Meaning | undefined {
  if (NOTHING_BUT_GAPS.test(text) || isSpreadsheetError(text)) return 'unknown';
  const meaning = MEANINGS.get(foldCompact(text));
  // "Yes?" and "yes*" are no yes.
  return meaning === 'yes' && DOUBTFUL.test(text) ? undefined : meaning;
}

/** Whether the cell shows that its formula failed. */
export function isSpreadsheetError(text: string): boolean {
  return text.includes('#') && SPREADSHEET_ERROR.test(text.trim());
}

/** The mark that means yes to one owner and no to another, so nothing until the owner says which. */
export function isLoneX(text: string): boolean {
  const compact = foldCompact(text);
  return compact === 'x' || compact === 'х'; // the second is the Cyrillic letter
}

/** Whether the words say that somebody takes part or has not left: no opt-out even in a column of opt-outs. */
export function saysNotOptedOut(text: string): boolean {
  return NOT_OPTED_OUT.has(foldCompact(text));
}

const NOT_OPTED_OUT = new Set(
  (
    'subscribed, opted-in, opt-in, granted, piekrīt, piekrita, piekrītu, abonē, angemeldet, ' +
    'none, never, not opted out, not unsubscribed, still subscribed, nav, nē nav, nav atteicies, nav atteikusies, nekad, nicht abgemeldet, keine, nie, aucun, brak'
  )
    .split(', ')
    .map(foldCompact),
);
