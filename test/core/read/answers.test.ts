import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cell';
import {
  readAnswer,
  readConsent,
  readOptOut,
  readReconfirmation,
  readSuppression,
} from '../../../src/core/read/answers';
import { readDate } from '../../../src/core/read/dates';
import { isLoneX } from '../../../src/core/read/vocabulary';
import { calendarEast } from '../judged';

const YES = [
  'yes, y, true, 1, on, ok, subscribed, active, opted-in, granted, confirmed',
  'jā, ja, j, piekrīt, piekrita, ir',
  'ja, wahr, angemeldet, oui, vrai, sí, si, verdadero, tak, prawda, taip, jah, да, истина',
  '✓, ✔, ☑, ✅, ✔\uFE0F',
];
const DECLINED = [
  'no, n, declined, refused',
  'nē, ne, n, nepiekrīt, nevēlas, atteica',
  'nein, non, nie, ei, нет',
  '✗, ✘, ❌',
];
const NOT_GIVEN = [
  'FALSE, 0, off, never_subscribed, not_subscribed, aplams, falsch, faux, falso, fałsz, väär, ложь, ☐',
];
const UNKNOWN = [
  '?, n/a, na, unknown, not asked, pending, unconfirmed, nezinu, nav zināms, nav informācijas, nav jautāts',
  'unbekannt, inconnu, brak danych, неизвестно, –, —, …, #N/A, #REF!',
];
const OPTED_OUT = [
  'unsubscribed, unsub, opt-out, opted-out, removed, stop, blacklisted, blocklisted, suppressed, complained, spam, objected, withdrawn',
  'user_suppressed, atteicies, atrakstījies, nesūtīt, abgemeldet, désinscrit, baja, wypisany, отписан',
];
const BOUNCED = ['bounced, cleaned, hard_bounce, invalid_email'];

describe('a consent cell', () => {
  it.each([
    ['yes', YES],
    ['declined', DECLINED],
    ['not-given', NOT_GIVEN],
    ['unknown', UNKNOWN],
  ] as const)('says %s in every language, however it is spelled', (answer, lists) => {
    for (const word of words(lists)) {
      for (const spelled of spellings(word))
        expect(readConsent(spelled, false, 'unknown').answer, spelled).toBe(answer);
    }
  });

  it('may say an opt-out or a bounce, and then no answer', () => {
    for (const word of words(OPTED_OUT)) {
      expect(readConsent(word, false, 'unknown'), word).toEqual({ answer: 'unknown', optedOut: true, bounced: false });
    }
    for (const word of words(BOUNCED)) {
      expect(readConsent(word, false, 'unknown'), word).toEqual({ answer: 'unknown', optedOut: false, bounced: true });
    }
  });

  it('reads a checkbox and a number', () => {
    expect(saidBy([true, false, 1, 0, 1.0, '', null, undefined, ' '])).toEqual([
      'yes',
      'not-given',
      'yes',
      'not-given',
      'yes',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('guesses nothing', () => {
    for (const cell of [
      'jā, bet tikai rēķini',
      'yes, by phone only',
      'yes?no',
      'maybe',
      2,
      11,
      Number.NaN,
      new Date(0),
      '👍',
      '__proto__',
      'constructor',
    ]) {
      expect(readConsent(cell, false, 'yes').answer, String(cell)).toBe('unclear');
    }
  });

  it('takes a no for the default of a machine in a column that one fills', () => {
    for (const word of words(DECLINED)) expect(readConsent(word, true, 'unknown').answer, word).toBe('not-given');
    expect(readConsent('yes', true, 'unknown').answer).toBe('yes');
    expect(readConsent('UNSUBSCRIBED', true, 'unknown').optedOut).toBe(true);
  });

  it('reads a lone x as its owner says, and as unclear until then', () => {
    for (const x of ['x', 'X', ' x ', 'х', '(x)', '[X]']) {
      expect(isLoneX(x), x).toBe(true);
      expect(readConsent(x, false, 'unknown').answer).toBe('unclear');
      expect(readConsent(x, false, 'yes').answer).toBe('yes');
      expect(readConsent(x, false, 'no').answer).toBe('declined');
    }
    expect(isLoneX('xx')).toBe(false);
  });
});

describe('a yes or no about the form', () => {
  it('is yes, no or unknown, and else unclear', () => {
    for (const word of words(YES)) expect(readAnswer(word), word).toBe('yes');
    for (const word of words([...DECLINED, ...NOT_GIVEN])) expect(readAnswer(word), word).toBe('no');
    for (const word of words(UNKNOWN)) expect(readAnswer(word), word).toBe('unknown');
    for (const cell of ['x', 'partly', 2, 'unsubscribed', 'bounced'])
      expect(readAnswer(cell), String(cell)).toBe('unclear');
  });
});

describe('a cell of a column in which yes means do not', () => {
  it('is an opt-out where it says yes, or names one', () => {
    for (const word of words([...YES, ...OPTED_OUT])) {
      const takesPart = ['subscribed', 'opted-in', 'granted', 'piekrīt', 'piekrita', 'angemeldet'].includes(word);
      expect(optOut(word), word).toBe(takesPart ? 'no' : 'yes');
    }
    expect(optOut(true)).toBe('yes');
    expect(optOut(1)).toBe('yes');
    expect(optOut('x')).toBe('yes');
  });

  it('is none where it is blank, FALSE, 0 or a no', () => {
    for (const word of ['', ' ', 'no', 'nē', 'nav', 'nein', 'non', 'FALSE', '0', 'aplams', '☐', '-', '–'])
      expect(optOut(word), word).toBe('no');
    for (const cell of [false, 0, null, undefined]) expect(optOut(cell), String(cell)).toBe('no');
  });

  it('is none where it says in other words that there is none', () => {
    for (const text of [
      'none',
      'never',
      'nav atteicies',
      'not opted out',
      'not unsubscribed',
      'nicht abgemeldet',
      'nē, nav',
      'keine',
      'aucun',
      'brak',
    ]) {
      expect(optOut(text), text).toBe('no');
    }
  });

  it('is one with its day where it holds a date', () => {
    expect(optOut('2020-01-01')).toBe('yes on 18262');
    expect(optOut(new Date(Date.UTC(2020, 0, 1)))).toBe('yes on 18262');
    expect(optOut(43831)).toBe('yes on 18262');
    expect(optOut('1970-01-01')).toBe('no');
  });

  it('is one for the channels that it names', () => {
    expect(optOut('SMS')).toBe('yes for sms');
    expect(optOut('e-pasts, SMS')).toBe('yes for email, sms');
    expect(optOut('visi')).toBe('yes');
  });

  it('is one where it is not understood, and the owner is told', () => {
    for (const text of ['please not', 'bija sūdzība', '12 times', '2019-02-31', '🚫', '__proto__'])
      expect(optOut(text), text).toBe('yes, unclear');
  });

  it('is one where it holds a mark that somebody has made', () => {
    for (const mark of ['+', '*', '!', '•', '☒']) expect(optOut(mark), mark).toMatch(/^yes/);
  });

  it('is one where a cross stands in it, which may be a no and may be a tick', () => {
    for (const cross of ['✖', '✗', '✘', '❌']) expect(optOut(cross), cross).toMatch(/^yes/);
  });

  it('is one where it is waiting to be carried out, or broken', () => {
    for (const text of ['pending', '#REF!', '#spam']) expect(optOut(text), text).toMatch(/^yes/);
  });

  it('is one where it counts how often', () => {
    for (const count of [2, 3, 12, '2']) expect(optOut(count), String(count)).toMatch(/^yes(?! on)/);
  });
});

describe('a cell of a column of suppressions', () => {
  it('is a reason not to send, whatever it says, unless it says that there is none', () => {
    for (const text of ['USER_SUPPRESSED', "['UNSUBSCRIBE']", 'hard bounce', 'yes', 'spam', 'x', 'whatever', 3]) {
      expect(readSuppression(text), String(text)).toBe(true);
    }
    for (const text of ['', null, false, 0, 'none', '[]', 'n/a', '-', 'no'])
      expect(readSuppression(text), String(text)).toBe(false);
  });
});

describe('a cell of the reconfirmation', () => {
  it('is a yes, a refusal, no answer or nothing known', () => {
    for (const word of words(YES)) expect(readReconfirmation(word).said, word).toBe('yes');
    for (const word of words(DECLINED)) expect(readReconfirmation(word).said, word).toBe('no');
    for (const word of words(NOT_GIVEN)) expect(readReconfirmation(word).said, word).toBe('no-answer');
    for (const word of words(UNKNOWN)) expect(readReconfirmation(word).said, word).toBe('unknown');
    for (const word of ['no answer', 'nav atbildes']) expect(readReconfirmation(word).said, word).toBe('no-answer');
    for (const cell of ['x', 'sent', 2, new Date(0), 'bounced'])
      expect(readReconfirmation(cell).said, String(cell)).toBe('unclear');
  });

  it('is a refusal and an opt-out where it names one', () => {
    for (const word of words(OPTED_OUT)) expect(readReconfirmation(word), word).toEqual({ said: 'no', optedOut: true });
  });
});

// Helpers

function words(lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(', '));
}

function spellings(word: string): string[] {
  return word.startsWith('#') ? [word, ` ${word} `] : [word, word.toUpperCase(), ` ${word}. `, word.normalize('NFD')];
}

function saidBy(cells: readonly Cell[]): string[] {
  return cells.map((cell) => readConsent(cell, false, 'unknown').answer);
}

/** `no`, `yes`, `yes on 18262`, `yes for sms`, `yes, unclear`. */
function optOut(cell: Cell): string {
  const { optedOut, date, channels, unclear } = readOptOut(cell, () => readDate(cell, 'undecided', calendarEast(0)));
  if (!optedOut) return 'no';
  if (date !== null) return `yes on ${date.latest}`;
  if (channels !== null) return `yes for ${channels.join(', ')}`;
  return unclear ? 'yes, unclear' : 'yes';
}
