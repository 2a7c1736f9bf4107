import { describe, expect, it } from 'vitest';
import { type Answers, type Customer, FRESH, judgedCustomers, OLD, outcomes, reason } from '../judged';

const ANSWERED_FOR_ALL = [['*', 'no', 'yes', 'yes', 'no', 'yes']];

describe('a request', () => {
  it('is known by its words, in the languages of the product', () => {
    for (const text of [
      'erasure',
      'Delete my data',
      'right to be forgotten',
      'dzēst',
      'Lūdz dzēst datus',
      'Löschung',
      'effacement',
      'удаление',
    ]) {
      expect(reason({ ...FRESH, Request: text }), text).toBe('RED erasure-requested');
    }
    for (const text of ['restriction', 'ierobežot apstrādi', 'Einschränkung', 'ограничение']) {
      expect(reason({ ...FRESH, Request: text }), text).toBe('RED restricted');
    }
    for (const text of ['', 'access', 'copy of the data', 'nav'])
      expect(reason({ ...FRESH, Request: text }), text).toBe('GREEN fresh-consent');
  });

  it('is known without its diacritics too', () => {
    for (const text of ['dzest', 'ludz dzest datus', 'Loschung', 'dze\u0304st']) {
      expect(reason({ ...FRESH, Request: text }), text).toBe('RED erasure-requested');
    }
    expect(reason({ ...FRESH, Request: 'ierobezot' })).toBe('RED restricted');
  });

  it('to stop the marketing is an opt-out', () => {
    for (const text of [
      'objection',
      'unsubscribe',
      'opt-out',
      'withdraw consent',
      'stop marketing',
      'iebildums',
      'atteikums',
    ]) {
      expect(reason({ ...FRESH, Request: text }), text).toMatch(/^RED/);
    }
  });

  it('in a column of its own waits to be carried out', () => {
    for (const cell of ['yes', true, 'x', '2025-01-01', 'received', 'pending']) {
      expect(reason({ ...FRESH, 'Erasure request': cell }), String(cell)).toBe('RED erasure-requested');
    }
  });

  it('is none where the cell says so', () => {
    for (const cell of ['', 'no', 'nē', 'nav', false, 0, '-', 'none', 'no request']) {
      expect(reason({ ...FRESH, 'Erasure request': cell }), String(cell)).toBe('GREEN fresh-consent');
    }
  });
});

describe('a date of consent', () => {
  it('is a consent where the sheet has no column for the answer, and not beside a blank answer', () => {
    const { Consent: _, ...dated } = FRESH;
    expect(reason(dated)).toBe('GREEN fresh-consent');
    expect(reason({ ...dated, Consent: '' })).toBe('RED consent-unknown');
    expect(reason({ ...dated, 'Consent date': '' })).toBe('RED consent-unknown');
  });

  it('of a channel belongs to the consent of that channel', () => {
    const { Consent: _, 'Consent date': __, ...rest } = FRESH;
    const dated = {
      ...rest,
      'Email consent': 'yes',
      'SMS consent': 'yes',
      'Email consent date': '2021-06-01',
      'SMS consent date': '',
    };
    expect(reason(dated)).toBe('GREEN fresh-consent');
    expect(reason(dated, { channels: 'sms' })).toBe('RED no-proof');
  });

  it('is read in the order that its own column shows, not another', () => {
    const other = { Email: 'b@example.lv', 'Consent date': '25/12/2017', 'Last purchase': '12/25/2017' };
    expect(reasons([{ ...FRESH, 'Consent date': '06/05/2018', 'Last purchase': '' }, other])[0]).toBe(
      'GREY old-consent',
    );
    const american = { Email: 'b@example.lv', 'Consent date': '12/25/2017' };
    expect(reasons([{ ...FRESH, 'Consent date': '06/05/2018' }, american])[0]).toBe('GREEN fresh-consent');
    expect(reasons([{ ...FRESH, 'Consent date': '06/05/2018' }, american], { dateOrder: 'DMY' })[0]).toBe(
      'GREY old-consent',
    );
  });

  it('with dashes stays day first where the owner has spoken of slashes', () => {
    expect(reason({ ...FRESH, 'Consent date': '06-05-2018' }, { dateOrder: 'MDY' })).toBe('GREY old-consent');
  });
});

describe('the confirmation times of an import', () => {
  const imported = (at: number, rest: Customer = {}): Customer => ({
    Email: `a${at}@example.lv`,
    OPTIN_TIME: '',
    CONFIRM_TIME: '2021-06-01 10:00:00',
    ...rest,
  });

  it('are no evidence: many with the very same time and no sign-up', () => {
    expect(
      reasons(
        [1, 2, 3].map((at) => imported(at)),
        {},
        ANSWERED_FOR_ALL,
      ),
    ).toEqual(Array(3).fill('RED no-proof'));
  });

  it('are evidence where they differ, or where there was a sign-up', () => {
    const apart = [1, 2, 3].map((at) => imported(at, { CONFIRM_TIME: `2021-06-01 10:00:0${at}` }));
    expect(reasons(apart, {}, ANSWERED_FOR_ALL)).toEqual(Array(3).fill('GREEN fresh-consent'));
    const signedUp = [1, 2, 3].map((at) => imported(at, { OPTIN_TIME: '2021-06-01 09:59:00' }));
    expect(reasons(signedUp, {}, ANSWERED_FOR_ALL)).toEqual(Array(3).fill('GREEN fresh-consent'));
  });
});

describe('the row’s own answer about the form', () => {
  it('does not clear a box that the owner says was ticked, where it is an empty checkbox', () => {
    expect(reason({ ...FRESH, Source: 'old form', 'Pre-ticked': false })).toBe('RED pre-ticked');
  });

  it('is no yes where the column holds the version of the form', () => {
    expect(reason({ ...FRESH, Source: 'paper', 'Form version': 1 })).toBe('GREY incomplete-proof');
    expect(reason({ ...FRESH, Source: 'paper', 'Form version': 'v3' })).toBe('GREY incomplete-proof');
  });
});

describe('a lone x', () => {
  it('is what its owner says in a column of nothing else, and unclear beside other answers', () => {
    const ticked = { ...OLD, Consent: 'x' };
    expect(reasons([ticked, { Email: 'b@example.lv', Consent: '' }], { tickMark: 'yes' })[0]).toBe('GREY old-consent');
    expect(reasons([ticked, { Email: 'b@example.lv', Consent: 'nē' }], { tickMark: 'yes' })[0]).toBe(
      'RED unclear-answer',
    );
  });
});

describe('what the owner should look at', () => {
  it('is named with its column', () => {
    const flags = (cells: Customer) =>
      judgedCustomers([{ ...FRESH, ...cells }]).rows[0]?.flags.map(({ code, column }) => `${code} ${column}`);
    expect(flags({})).toEqual([]);
    expect(flags({ Consent: 'perhaps' })).toEqual(['unclear-answer 1']);
    expect(flags({ 'Consent date': 'long ago' })).toEqual(['unreadable-date 2']);
    expect(flags({ 'Consent date': '2019-02-31' })).toEqual(['no-such-day 2']);
    expect(flags({ Email: 'nowhere' })).toEqual(['not-an-address 0']);
    expect(flags({ Unsubscribed: 'please not' })).toEqual(['unclear-opt-out 4']);
    expect(flags({ Reconfirmed: 'yes' })).toEqual(['reconfirmed-without-a-day 4']);
    expect(flags({ Reconfirmed: 'yes', 'Reconfirmed on': '2030-01-01' })).toEqual(['reconfirmed-in-the-future 5']);
    expect(flags({ Notes: 'has diabetes' })).toEqual(['special-category 4']);
  });
});

// Helpers

function reasons(
  customers: readonly Customer[],
  answers: Answers = {},
  sources?: Parameters<typeof outcomes>[2],
): string[] {
  return outcomes(customers, answers, sources).map((one) => one.split(' ').slice(0, 2).join(' '));
}
