import { foldCompact } from './fold';

/** What a short answer means, in the languages that the product reads (domain: section 8). */
export type Meaning = 'yes' | 'declined' | 'not-given' | 'unknown' | 'opted-out' | 'bounced' | 'no-answer';

// One line a language or origin; a comma separates, since some answers have two words.
const WORDS: Readonly<Record<Meaning, readonly string[]>> = {
  yes: [
    'yes, y, true, 1, on, ok, okay, subscribed, active, opted-in, opted in, opt-in, granted, confirmed, agreed, accepted',
    'jā, ja, j, piekrīt, piekrita, piekrītu, ir, apstiprināja, apstiprināts, aktīvs, abonē',
    'wahr, angemeldet, zugestimmt',
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

const SPREADSHEET_ERROR = /^#[A-Z0-9/_ ]+[!?]?$/i;

/** What a text means by itself, or `undefined` where it is none of the known words. A text without a letter is unknown. */
export function meaningOf(text: string): Meaning | undefined {
  if (SPREADSHEET_ERROR.test(text.trim())) return 'unknown';
  const compact = foldCompact(text);
  return compact === '' ? 'unknown' : MEANINGS.get(compact);
}

/** The mark that means yes to one owner and no to another, so nothing until the owner says which. */
export function isLoneX(text: string): boolean {
  const compact = foldCompact(text);
  return compact === 'x' || compact === 'х'; // the second is the Cyrillic letter
}

/** Whether the word says that somebody takes part, so that it is no opt-out even in a column of opt-outs. */
export function saysSubscribed(text: string): boolean {
  return SUBSCRIBED.has(foldCompact(text));
}

const SUBSCRIBED = new Set(
  ['subscribed', 'opted-in', 'opt-in', 'granted', 'piekrīt', 'piekrita', 'piekrītu', 'abonē', 'angemeldet', 'nav'].map(
    foldCompact,
  ),
);
