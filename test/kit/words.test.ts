import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/company';
import { kitTextsIn, printTextsIn } from '../../src/sidebar/kit/in-language';
import { formText, statementsOf } from '../../src/sidebar/kit/statements';
import { CHANNELS, missingIn, PIECES, STATEMENTS, type Wording } from '../../src/sidebar/kit/wording';
import { FILLED } from './opened-kit';

/** What would buy a consent (GDPR Art. 7(4)), in both languages. */
const INCENTIVE =
  /\b(discounts?|gifts?|prizes?|bonus|vouchers?|coupons?|win|rewards?|free|points?)\b|atlaid|dāvan|balv|loterij|izloz|bonus|kupon|bezmaks|laimē|punkt|%/i;

const NOTHING: Wording = {
  company: '',
  what: '',
  howOften: '',
  withdraw: '',
  privacy: '',
  replyTo: '',
  channels: [],
  deadline: '',
};

describe.each(LANGUAGES)('what is printed in %s', (language) => {
  const texts = printTextsIn(language);

  test('promises nothing for an answer', () => {
    // The advice on the page names what must not be promised: the pattern finds it there.
    expect(kitTextsIn(language).rules.join(' ')).toMatch(INCENTIVE);
    const { until: _, ...words } = texts;
    expect(JSON.stringify(words)).not.toMatch(INCENTIVE);
  });

  test('has no sentence that what is typed could break: it stands after a colon, or there is nothing to type', () => {
    const empty = statementsOf(NOTHING, texts);
    expect(empty.map(({ statement }) => statement)).toEqual(STATEMENTS);
    for (const { words, value } of empty) expect(words).toMatch(value === null ? /[.]$/ : /:$/);
    expect(texts.howToAnswer.letter).toMatch(/:$/);
  });

  test('says no sooner or later than what silence means, and that nothing depends on the answer', () => {
    expect(texts.says.silence).toMatch(language === 'en' ? /no answer.*we stop/ : /neatbildēsiet, pārtrauksim/);
    expect(texts.says.voluntary).toMatch(language === 'en' ? /does not depend/ : /nav atkarīgi/);
    expect(texts.says.withdraw).toMatch(language === 'en' ? /at any time/ : /jebkurā laikā/);
  });

  test('as a text for a form has every statement and an empty box for each channel', () => {
    const wording: Wording = { ...FILLED[language], channels: CHANNELS, deadline: '2027-03-31' };
    const lines = formText(wording, texts).split('\n');
    for (const { words, value } of statementsOf(wording, texts)) {
      expect(lines).toContain(value === null ? words : `${words} ${value}`);
    }
    expect(lines.filter((line) => line.startsWith('☐'))).toEqual(CHANNELS.map((channel) => `☐ ${texts.by[channel]}`));
    expect(lines.join()).not.toMatch(/[☑☒✓✔]/);
  });

  test('as a text for a form has a line to fill in for what is missing', () => {
    for (const { words, value } of statementsOf(NOTHING, texts)) {
      const line = formText(NOTHING, texts)
        .split('\n')
        .find((one) => one.startsWith(words));
      expect(line).toBe(value === null ? words : `${words} ____________________`);
    }
  });
});

test('the last day is in the dative in Latvian, in every month', () => {
  const { until } = printTextsIn('lv');
  expect(Array.from({ length: 12 }, (_, at) => until(`2027-${String(at + 1).padStart(2, '0')}-09`))).toEqual(
    'janvārim februārim martam aprīlim maijam jūnijam jūlijam augustam septembrim oktobrim novembrim decembrim'
      .split(' ')
      .map((month) => `2027. gada 9. ${month}`),
  );
  expect(printTextsIn('en').until('2027-03-31')).toBe('31 March 2027');
});

test('everything that is empty is missing, the address for replies only where a letter is printed', () => {
  expect(missingIn(NOTHING, PIECES)).toHaveLength(8);
  expect(missingIn(NOTHING, ['card'])).not.toContain('replyTo');
  expect(missingIn({ ...FILLED.en, channels: ['email'], deadline: '2027-03-31' }, PIECES)).toEqual([]);
});
