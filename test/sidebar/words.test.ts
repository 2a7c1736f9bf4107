import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontQuestions, inKeptOrder } from '../../src/sidebar/front-questions';
import { languageOfBrowser } from '../../src/sidebar/texts/in-language';
import { LV } from '../../src/sidebar/texts/lv';
import { kindOfFailure, NoAnswer, NoAnswerInTime } from '../../src/sidebar/words/failure';
import { counted, isSingular, numeral } from '../../src/sidebar/words/plural';
import { secondsLeft } from '../../src/sidebar/words/time-left';
import { shop } from './shop';

describe('numbers with their nouns', () => {
  test.each([
    [0, '0 klienti'],
    [1, '1 klients'],
    [2, '2 klienti'],
    [11, '11 klienti'],
    [21, '21 klients'],
    [111, '111 klienti'],
    [1001, '1\u00a0001 klients'],
  ])('in Latvian %i is %s', (count, words) => {
    expect(LV.customers(count)).toBe(words);
  });
  test('in English only one is singular', () => {
    expect([0, 1, 2, 21, 101].map((count) => counted(count, 'en', 'row', 'rows'))).toEqual([
      '0 rows',
      '1 row',
      '2 rows',
      '21 rows',
      '101 rows',
    ]);
  });
  test('Latvian follows the rules of Unicode', () => {
    const rules = new Intl.PluralRules('lv');
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(isSingular(count, 'lv')).toBe(rules.select(count) === 'one');
      }),
    );
  });
  test('digits are grouped, never changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('en' as const, 'lv' as const), (count, language) => {
        expect(numeral(count, language).replace(/\D/g, '')).toBe(String(count));
        expect(
          numeral(count, language)
            .split(/\D/)
            .slice(1)
            .every((group) => group.length === 3),
        ).toBe(true);
      }),
    );
  });
});

describe('the time left', () => {
  test('is not guessed in the first seconds, nor as long as nothing is done', () => {
    expect(secondsLeft({ milliseconds: 1000, done: 500, left: 500 })).toBeNull();
    expect(secondsLeft({ milliseconds: 60_000, done: 0, left: 500 })).toBeNull();
  });
  test('follows the pace so far', () => {
    expect(secondsLeft({ milliseconds: 30_000, done: 1000, left: 2000 })).toBe(60);
  });
});

describe('failures', () => {
  test.each([
    ['PERMISSION_DENIED', 'account'],
    ['Authorization is required to perform that action.', 'account'],
    ['Lai veiktu šo darbību, nepieciešama autorizācija.', 'account'],
    ['NetworkError: Connection failure due to HTTP 0', 'network'],
    ['Exceeded maximum execution time', 'too-slow'],
    ['Service invoked too many times for one day', 'too-often'],
    ['We’re sorry, a server error occurred. Please wait a bit and try again.', 'unknown'],
  ])('“%s” is of the kind %s', (message, kind) => {
    expect(kindOfFailure(new Error(message))).toBe(kind);
  });
  test('answers that never came are told apart', () => {
    expect(kindOfFailure(new NoAnswer('x'))).toBe('no-answer');
    expect(kindOfFailure(new NoAnswerInTime('x'))).toBe('too-slow');
  });
  test('anything at all can be thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        expect(typeof kindOfFailure(thrown)).toBe('string');
      }),
    );
  });
});

describe('the questions in front', () => {
  const questions = shop('en').customers.sources[0]?.questions ?? [];
  test('begin with the most useful open one', () => {
    expect(frontQuestions([], questions)).toEqual(['preTicked']);
  });
  test('stay as long as one of them waits for its answer', () => {
    expect(frontQuestions(['wordingKept'], questions)).toEqual(['wordingKept']);
  });
  test('are followed by the next one once they are answered', () => {
    const answered = questions.map((one) => (one.question === 'preTicked' ? { ...one, open: false } : one));
    expect(frontQuestions(['preTicked'], answered)).toEqual(['preTicked', 'wordingKept']);
  });
  test('sources keep their order, and none is lost or doubled', () => {
    const keys = fc.uniqueArray(fc.string());
    fc.assert(
      fc.property(keys, keys, (before, now) => {
        const kept = inKeptOrder(before, now);
        expect([...kept].sort()).toEqual([...now].sort());
        expect(kept.filter((key) => before.includes(key))).toEqual(before.filter((key) => now.includes(key)));
      }),
    );
  });
});

test.each([
  ['lv', 'lv'],
  ['lv-LV', 'lv'],
  ['en-GB', 'en'],
  ['de', 'en'],
  [undefined, 'en'],
])('a browser in %s begins in %s', (locale, language) => {
  expect(languageOfBrowser(locale)).toBe(language);
});
