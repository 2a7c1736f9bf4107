import { describe, expect, it } from 'vitest';
import { deliverableOn, judgeOneChannel, procedureIsValid } from '../../src/core/verdict';
import {
  type Answers,
  type Customer,
  FRESH,
  judgedCustomers,
  OLD,
  outcome,
  outcomes,
  reason,
  SOURCES,
  settingsOf,
} from './judged';

describe('line 1, an erasure request', () => {
  it('stands above everything else that is known', () => {
    const everything = { ...FRESH, Reconfirmed: 'yes', 'Reconfirmed on': '2025-01-01', Unsubscribed: 'yes' };
    expect(outcome({ ...everything, 'Erasure request': 'yes' })).toBe('RED erasure-requested DELETE');
    expect(reason({ ...everything, 'Erasure request': 'yes', 'Restriction request': 'yes' })).toBe(
      'RED erasure-requested',
    );
  });

  it('only stops the marketing while another law keeps the data', () => {
    const asked = { ...FRESH, 'Erasure request': 'yes' };
    expect(outcome({ ...asked, 'Last purchase': '2024-03-01' })).toBe('RED erasure-requested STOP_MARKETING');
    expect(outcome({ ...asked, 'Legal basis': 'legal obligation' })).toBe('RED erasure-requested STOP_MARKETING');
  });
});

describe('line 2, a restriction request', () => {
  it('leaves the row to be stored and nothing else', () => {
    expect(outcome({ ...FRESH, 'Restriction request': 'yes' })).toBe('RED restricted RESTRICT');
    expect(outcome({ ...FRESH, 'Restriction request': 'yes', 'Last purchase': '2024-03-01' })).toBe(
      'RED restricted RESTRICT',
    );
    expect(outcome({ ...FRESH, 'Restriction request': 'yes', Unsubscribed: 'yes' })).toBe('RED restricted RESTRICT');
  });

  it('is in no list for a deadline or a sleep either', () => {
    const asleep = { inactivityMonths: 12, strategy: 'GREEN', campaignDeadline: '2025-01-01' };
    expect(outcome({ ...FRESH, 'Restriction request': 'yes', 'Last activity': '2010-01-01' }, asleep)).toBe(
      'RED restricted RESTRICT',
    );
  });
});

describe('line 3, an opt-out', () => {
  const optedOut = (on: string, rest: Customer = {}) => ({
    ...FRESH,
    Unsubscribed: 'yes',
    'Unsubscribed on': on,
    ...rest,
  });

  it('ends with a consent of the day after, not of the same day', () => {
    expect(reason(optedOut('2021-05-31'))).toBe('GREEN fresh-consent');
    expect(outcome(optedOut('2021-06-01'))).toBe('RED opted-out DELETE');
    expect(reason(optedOut('2021-06-02'))).toBe('RED opted-out');
  });

  it('without a day beats every consent', () => {
    expect(reason({ ...FRESH, Unsubscribed: 'yes' })).toBe('RED opted-out');
    expect(reason({ ...FRESH, Unsubscribed: 'yes', Reconfirmed: 'yes', 'Reconfirmed on': '2025-01-01' })).toBe(
      'RED opted-out',
    );
  });

  it('gets the later of two readings, the consent the earlier', () => {
    expect(reason(optedOut('06/05/2021'))).toBe('RED opted-out');
    expect(reason(optedOut('04/05/2021'))).toBe('GREEN fresh-consent');
    expect(reason(optedOut('2021-05-06', { 'Consent date': '06/05/2021' }))).toBe('RED opted-out');
    expect(reason(optedOut('2021-05-05', { 'Consent date': '06/05/2021' }))).toBe('GREEN fresh-consent');
    expect(reason(optedOut('2021'))).toBe('RED opted-out');
    expect(reason(optedOut('2020'))).toBe('GREEN fresh-consent');
    expect(reason(optedOut('2021-05'))).toBe('GREEN fresh-consent');
    expect(reason(optedOut('2021-06'))).toBe('RED opted-out');
  });

  it('is not ended by a consent without a day, of which nobody knows how it was given', () => {
    expect(reason(optedOut('2020-01-01', { 'Consent date': '2021' }))).toBe('RED opted-out');
    expect(reason(optedOut('2020-01-01', { 'Consent date': '' }))).toBe('RED opted-out');
    expect(reason(optedOut('2020-01-01', { 'Consent date': '2026-01-16' }))).toBe('RED opted-out');
    for (const source of ['', 'fair', 'old form', 'Mailchimp import', 'purchased list', 'never heard of']) {
      expect(reason(optedOut('2020-01-01', { Source: source })), source).toBe('RED opted-out');
    }
  });

  it('is ended by a later reconfirmation, whatever the first form was', () => {
    const renewed = { Source: 'old form', Reconfirmed: 'yes' };
    expect(reason(optedOut('2022-01-01', { ...renewed, 'Reconfirmed on': '2022-01-02' }))).toBe('GREEN reconfirmed');
    expect(reason(optedOut('2022-01-01', { ...renewed, 'Reconfirmed on': '2022-01-01' }))).toBe('RED opted-out');
    expect(reason(optedOut('2022-01-01', { ...renewed, 'Reconfirmed on': '' }))).toBe('RED opted-out');
    expect(reason(optedOut('2022-01-01', { ...renewed, 'Reconfirmed on': '2026-01-16' }))).toBe('RED opted-out');
  });

  it('is an opt-out by its date alone, also one to come', () => {
    expect(reason({ ...FRESH, 'Unsubscribed on': '2022-01-01' })).toBe('RED opted-out');
    expect(reason({ ...FRESH, Unsubscribed: 'no', 'Unsubscribed on': '2022-01-01' })).toBe('RED opted-out');
    expect(reason({ ...FRESH, 'Unsubscribed on': '2030-01-01' })).toBe('RED opted-out');
    expect(reason({ ...FRESH, 'Unsubscribed on': 'last spring' })).toBe('RED opted-out');
  });

  it('of a month holds to the end of that month, however the month is written', () => {
    for (const month of ['2022-03', '03/2022', '2022/03', '03.2022', '3.2022', '2022.03', 'marts 2022']) {
      expect(reason({ ...FRESH, 'Unsubscribed on': month }), month).toBe('RED opted-out');
    }
  });

  it('is not lost where two opt-outs are written and only one of them has a day', () => {
    expect(reason({ ...FRESH, 'Email Suppressions': 'USER_SUPPRESSED' })).toBe('RED opted-out');
    expect(
      reason({ ...FRESH, 'Email Suppressions': 'USER_SUPPRESSED', 'Email unsubscribed on': '2019-01-01' }),
      'a suppression has no part in the day of an unsubscription',
    ).toBe('RED opted-out');
    expect(reason({ ...FRESH, Status: 'complained', 'Unsubscribed on': '2019-01-01' }), 'nor has a complaint').toBe(
      'RED opted-out',
    );
  });

  it('holds for its own channel, and for all where it names none', () => {
    const both = { channels: 'email, sms' };
    const reached = { ...FRESH, Phone: '20000001' };
    expect(ofChannels({ ...reached, 'SMS unsubscribed': 'yes' }, both)).toEqual([
      'email GREEN KEEP',
      'sms RED STOP_MARKETING',
    ]);
    expect(ofChannels({ ...reached, Unsubscribed: 'SMS' }, both)).toEqual([
      'email GREEN KEEP',
      'sms RED STOP_MARKETING',
    ]);
    expect(ofChannels({ ...reached, Unsubscribed: 'yes' }, both)).toEqual(['email RED DELETE', 'sms RED DELETE']);
    expect(reason({ ...reached, 'SMS unsubscribed': 'yes' })).toBe('GREEN fresh-consent');
  });
});

describe('line 4, the suppression list', () => {
  const onList = (channel: 'email' | null, on: number | null) => (address: string) =>
    address === 'anna@example.lv'
      ? [{ channel, date: on === null ? null : { earliest: on, latest: on, precision: 'day' as const } }]
      : [];
  const consented = 18779; // 2021-06-01

  it('stops an address that is on it, by whatever spelling', () => {
    expect(outcomes([{ ...FRESH, Email: ' Anna@Example.LV ' }], {}, SOURCES, onList(null, null))).toEqual([
      'RED suppressed DELETE',
    ]);
    expect(outcomes([{ ...FRESH, Email: 'b@example.lv' }], {}, SOURCES, onList(null, null))).toEqual([
      'GREEN fresh-consent KEEP',
    ]);
  });

  it('gives way to a consent of a later day alone', () => {
    expect(outcomes([FRESH], {}, SOURCES, onList('email', consented - 1))).toEqual(['GREEN fresh-consent KEEP']);
    expect(outcomes([FRESH], {}, SOURCES, onList('email', consented))).toEqual(['RED suppressed DELETE']);
  });

  it('comes after an opt-out in the sheet', () => {
    expect(outcomes([{ ...FRESH, Unsubscribed: 'yes' }], {}, SOURCES, onList(null, null))).toEqual([
      'RED opted-out DELETE',
    ]);
  });
});

describe('line 5, a refusal', () => {
  const renewed = (on: string) => ({ ...FRESH, Consent: 'no', Reconfirmed: 'yes', 'Reconfirmed on': on });

  it('in the reconfirmation stands for good', () => {
    expect(outcome({ ...FRESH, Reconfirmed: 'no', 'Reconfirmed on': '2025-09-01' })).toBe('RED declined DELETE');
    expect(outcome({ ...FRESH, Reconfirmed: 'no' })).toBe('RED declined DELETE');
  });

  it('in the consent column ends with a later reconfirmation', () => {
    expect(reason(renewed('2021-06-02'))).toBe('GREEN reconfirmed');
    expect(reason(renewed('2021-06-01'))).toBe('RED declined');
    expect(reason(renewed('2021-05-31'))).toBe('RED declined');
    expect(reason(renewed(''))).toBe('RED declined');
  });

  it('without a day counts as the earlier one', () => {
    expect(reason({ ...renewed('2020-01-01'), 'Consent date': '' })).toBe('GREEN reconfirmed');
  });

  it('stands where the reconfirmation is older than the Regulation', () => {
    expect(reason({ ...renewed('2016-05-23'), 'Consent date': '2010-01-01' })).toBe('RED declined');
  });

  it('is no silence: an unticked box, a blank and no answer are none', () => {
    expect(reason({ ...FRESH, Consent: false })).toBe('RED no-consent');
    expect(reason({ ...FRESH, Consent: '' })).toBe('RED consent-unknown');
    expect(reason({ ...FRESH, Reconfirmed: false })).toBe('GREEN fresh-consent');
    expect(reason({ ...FRESH, Reconfirmed: 'no answer' })).toBe('GREEN fresh-consent');
  });

  it('for one channel leaves the others', () => {
    const row = { ...FRESH, Consent: '', 'Email consent': 'yes', 'SMS consent': 'no', Phone: '20000001' };
    expect(ofChannels(row, { channels: 'email, sms' })).toEqual(['email GREEN KEEP', 'sms RED STOP_MARKETING']);
  });

  it('beside a consent in another column of consents is not passed over', () => {
    expect(reason({ ...FRESH, Newsletter: 'no' })).toBe('RED declined');
    expect(reason({ ...FRESH, Newsletter: 'unsubscribed' })).toBe('RED opted-out');
    expect(reason({ ...FRESH, 'Newsletter status': 'unsubscribed' })).toBe('RED opted-out');
  });
});

describe('line 6, a child', () => {
  const born = (birth: string, rest: Customer = {}) =>
    reason({ ...FRESH, 'Date of birth': birth, Country: 'LV', ...rest });

  it('consents alone from the birthday on', () => {
    expect(born('2008-06-01')).toBe('GREEN fresh-consent');
    expect(born('2008-06-02')).toBe('RED child');
    expect(outcome({ ...FRESH, 'Date of birth': '2008-06-02' })).toBe('RED child ASK_ANOTHER_WAY');
  });

  it.each([
    ['LV', 13],
    ['LT', 14],
    ['FR', 15],
    ['DE', 16],
    ['US', 16],
    ['Atlantis', 16],
  ])('in %s consents alone at %i', (country, age) => {
    expect(born(`${2021 - age}-06-01`, { Country: country })).toBe('GREEN fresh-consent');
    expect(born(`${2021 - age}-06-02`, { Country: country })).toBe('RED child');
  });

  it('has the age of the company’s country where the row names none', () => {
    expect(reason({ ...FRESH, 'Date of birth': '2007-01-01' }, { country: 'LV' })).toBe('GREEN fresh-consent');
    expect(reason({ ...FRESH, 'Date of birth': '2007-01-01' }, { country: 'DE' })).toBe('RED child');
  });

  it('is measured on the day of the act relied on: the reconfirmation, else the consent, else today', () => {
    const renewed = { Reconfirmed: 'yes', 'Reconfirmed on': '2024-06-01' };
    expect(born('2011-06-01', renewed)).toBe('GREEN reconfirmed');
    expect(born('2011-06-02', renewed)).toBe('RED child');
    expect(born('2013-01-15', { 'Consent date': '' })).toBe('RED no-proof');
    expect(born('2013-01-16', { 'Consent date': '' })).toBe('RED child');
    expect(born('2013-01-16', { Consent: '' })).toBe('RED child');
  });

  it('is taken for the youngest that the dates allow', () => {
    expect(born('2008')).toBe('RED child');
    expect(born('2007')).toBe('GREEN fresh-consent');
    expect(born('2008-05')).toBe('GREEN fresh-consent');
    expect(born('2008-06')).toBe('RED child');
    expect(born('2008-06-01', { 'Consent date': '2021' })).toBe('RED child');
  });

  it('may, where a parent has authorised it', () => {
    expect(born('2015-01-01', { 'Parental consent': 'yes' })).toBe('GREEN fresh-consent');
    expect(born('2015-01-01', { 'Parental consent': 'no' })).toBe('RED child');
    expect(born('2015-01-01', { 'Parental consent': 'perhaps' })).toBe('RED child');
  });

  it('comes after an opt-out and a refusal', () => {
    expect(born('2015-01-01', { Unsubscribed: 'yes' })).toBe('RED opted-out');
    expect(born('2015-01-01', { Consent: 'no' })).toBe('RED declined');
  });
});

describe('line 7, a reconfirmation', () => {
  const renewed = (on: string, rest: Customer = {}) =>
    reason({ ...OLD, Source: 'old form', Reconfirmed: 'yes', 'Reconfirmed on': on, ...rest });

  it('counts from the day the Regulation came into force to today', () => {
    expect(renewed('2016-05-23')).toBe('RED pre-ticked');
    expect(renewed('2016-05-24')).toBe('GREEN reconfirmed');
    expect(renewed('2026-01-15')).toBe('GREEN reconfirmed');
    expect(renewed('2026-01-16')).toBe('RED pre-ticked');
  });

  it('needs a day', () => {
    for (const on of ['', '2019', '2019-05', 'May 2019', '1970-01-01', '31.02.2019', 'yes']) {
      expect(renewed(on), on).toBe('RED pre-ticked');
    }
    expect(renewed('06/05/2019')).toBe('GREEN reconfirmed');
    expect(renewed('05/24/2016')).toBe('GREEN reconfirmed');
    expect(renewed('06/05/2016'), '6 May or 5 June').toBe('RED pre-ticked');
  });

  it('cures a bought list, a pre-ticked box and an import', () => {
    for (const source of ['purchased list', 'old form', 'import']) {
      expect(renewed('2019-01-01', { Source: source }), source).toBe('GREEN reconfirmed');
    }
  });

  it('reaches the channels that the row lists, and no other', () => {
    expect(renewed('2019-01-01', { Channels: 'email' })).toBe('GREEN reconfirmed');
    expect(renewed('2019-01-01', { Channels: 'SMS', Source: 'web form' })).toBe('RED channel-not-covered');
    expect(renewed('2019-01-01', { Channels: 'some of them', Source: 'web form' })).toBe('RED channel-not-covered');
  });

  it('counts by its date alone where there is no column for the answer, and not beside a blank answer', () => {
    expect(reason({ ...OLD, 'Reconfirmed on': '2019-01-01' })).toBe('GREEN reconfirmed');
    expect(reason({ ...OLD, Reconfirmed: '', 'Reconfirmed on': '2019-01-01' })).toBe('GREY old-consent');
  });
});

describe('lines 8 to 11, how the consent was got', () => {
  it('8: a bought, scraped or partner list is no consent, whatever the cell says', () => {
    for (const source of ['purchased list', 'pirkta datubāze', 'scraped', 'partner list']) {
      expect(outcome({ ...FRESH, Source: source })).toBe('RED third-party-list DELETE');
      expect(reason({ ...FRESH, Source: source, Consent: '', 'Pre-ticked': 'yes' })).toBe('RED third-party-list');
    }
  });

  it('9: a box ticked in advance is no consent, whatever the cell says', () => {
    for (const consent of ['yes', '', 'perhaps', false]) {
      expect(reason({ ...FRESH, Source: 'old form', Consent: consent })).toBe('RED pre-ticked');
    }
    expect(outcome({ ...FRESH, 'Pre-ticked': 'yes' })).toBe('RED pre-ticked ASK_ANOTHER_WAY');
    expect(reason({ ...FRESH, 'Pre-ticked': 'yes', Source: 'import' })).toBe('RED pre-ticked');
  });

  it('9: the row’s own answer counts before the register’s', () => {
    expect(reason({ ...FRESH, Source: 'old form', 'Pre-ticked': 'no' })).toBe('GREEN fresh-consent');
    expect(reason({ ...FRESH, Source: 'web form', 'Pre-ticked': 'perhaps' })).toBe('RED form-unknown');
  });

  it('10: what others filled in is no consent', () => {
    for (const source of ['Mailchimp import', 'filled in by employee', 'ievadīja darbinieks']) {
      expect(outcome({ ...FRESH, Source: source, 'Pre-ticked': 'no' })).toBe('RED not-own-act ASK_ANOTHER_WAY');
    }
    expect(reason({ ...FRESH, Source: 'import', Consent: '' })).toBe('RED consent-unknown');
  });

  it('11: a list of channels that lacks this one', () => {
    expect(outcome({ ...FRESH, Channels: 'SMS, phone' })).toBe('RED channel-not-covered ASK_ANOTHER_WAY');
    expect(reason({ ...FRESH, Channels: 'e-mail; SMS' })).toBe('GREEN fresh-consent');
    expect(reason({ ...FRESH, Channels: '' })).toBe('GREEN fresh-consent');
    expect(reason({ ...FRESH, Channels: 'all' })).toBe('GREEN fresh-consent');
    expect(reason({ ...FRESH, Channels: 'WhatsApp, e-mail' })).toBe('RED channel-not-covered');
  });

  it('11: a consent column for another channel does not reach this one', () => {
    const { Consent: _, ...rest } = FRESH;
    expect(reason({ ...rest, 'SMS consent': 'yes' })).toBe('RED channel-not-covered');
    expect(reason({ ...rest, 'SMS consent': '' })).toBe('RED consent-unknown');
  });
});

describe('lines 12 and 13, a proven consent', () => {
  it('12: is green from the first GDPR day to today', () => {
    expect(outcome({ ...FRESH, 'Consent date': '2018-05-24' })).toBe('GREY old-consent KEEP_UNDER_PROCEDURE');
    expect(outcome({ ...FRESH, 'Consent date': '2018-05-25' })).toBe('GREEN fresh-consent KEEP');
    expect(outcome({ ...FRESH, 'Consent date': '2026-01-15' })).toBe('GREEN fresh-consent KEEP');
    expect(outcome({ ...FRESH, 'Consent date': '2026-01-16' })).toBe('RED no-proof FIND_OUT');
  });

  it('12: is green without a procedure and without an opt-out offered', () => {
    expect(reason(FRESH, { procedureAdopted: '', optOutOffered: 'no' })).toBe('GREEN fresh-consent');
  });

  it('13: is grey where the day is not certainly of the GDPR era', () => {
    expect(reason({ ...FRESH, 'Consent date': '03/04/2018' })).toBe('GREY old-consent');
    expect(reason({ ...FRESH, 'Consent date': '06/05/2018' })).toBe('GREY old-consent');
    expect(reason({ ...FRESH, 'Consent date': '06/07/2018' })).toBe('GREEN fresh-consent');
    expect(reason({ ...FRESH, 'Consent date': '2018' })).toBe('GREY old-consent');
    expect(reason({ ...FRESH, 'Consent date': '2018-05' })).toBe('GREY old-consent');
  });

  it('13: is grey where the day or the wording is missing', () => {
    expect(reason({ ...FRESH, 'Consent date': '2019' })).toBe('GREY incomplete-proof');
    expect(reason({ ...FRESH, 'Consent date': 'maijs 2019' })).toBe('GREY incomplete-proof');
    expect(reason({ ...FRESH, Source: 'paper' })).toBe('GREY incomplete-proof');
    expect(reason({ ...FRESH, 'Consent text': 'no' })).toBe('GREY incomplete-proof');
    expect(reason({ ...FRESH, Source: 'paper', 'Consent text': 'yes' })).toBe('GREEN fresh-consent');
  });

  it('13: needs the row’s or the company’s word that an opt-out was offered; the row’s counts first', () => {
    expect(reason({ ...OLD, 'Opt-out offered': 'yes' }, { optOutOffered: 'no' })).toBe('GREY old-consent');
    expect(reason({ ...OLD, 'Opt-out offered': 'no' }, { optOutOffered: 'yes' })).toBe('RED opt-out-not-offered');
    expect(reason({ ...OLD, 'Opt-out offered': '' }, { optOutOffered: 'yes' })).toBe('GREY old-consent');
    expect(reason({ ...OLD, 'Opt-out offered': 'sometimes' }, { optOutOffered: 'yes' })).toBe('RED opt-out-unknown');
  });
});

describe('line 14, the soft opt-in', () => {
  const SOFT: Answers = { softOptIn: 'yes' };
  const BUYER: Customer = { Email: 'anna@example.lv', Consent: '', Source: 'till', 'Last purchase': '2025-08-01' };

  it('is grey with every condition met, whether the consent is yes, not given or unknown', () => {
    for (const consent of ['yes', '', false, 'NEVER_SUBSCRIBED']) {
      expect(outcome({ ...BUYER, Consent: consent }, SOFT), String(consent)).toBe(
        'GREY soft-opt-in KEEP_UNDER_PROCEDURE',
      );
    }
  });

  it('fails with any condition unmet', () => {
    expect(reason(BUYER)).toBe('RED consent-unknown');
    expect(reason({ ...BUYER, 'Last purchase': '' }, SOFT)).toBe('RED consent-unknown');
    expect(reason({ ...BUYER, 'Last purchase': '2026-01-16' }, SOFT)).toBe('RED consent-unknown');
    expect(reason({ ...BUYER, Source: 'fair' }, SOFT)).toBe('RED consent-unknown');
    expect(reason(BUYER, { ...SOFT, optOutOffered: 'unknown' })).toBe('RED consent-unknown');
    expect(reason(BUYER, { ...SOFT, procedureAdopted: '' })).toBe('RED consent-unknown');
    expect(reason({ ...BUYER, Phone: '20000001' }, { ...SOFT, channels: 'sms' })).toBe('RED consent-unknown');
    expect(reason({ ...BUYER, Consent: 'perhaps' }, SOFT)).toBe('RED unclear-answer');
  });

  it('never reaches one who refused, opted out, is a child, or comes from a bought list or a ticked box', () => {
    expect(reason({ ...BUYER, Consent: 'no' }, SOFT)).toBe('RED declined');
    expect(reason({ ...BUYER, Unsubscribed: 'yes' }, SOFT)).toBe('RED opted-out');
    expect(reason({ ...BUYER, 'Date of birth': '2015-01-01' }, SOFT)).toBe('RED child');
    expect(reason({ ...BUYER, Source: 'purchased list' }, SOFT)).toBe('RED third-party-list');
    expect(reason({ ...BUYER, 'Pre-ticked': 'yes' }, SOFT)).toBe('RED pre-ticked');
  });
});

describe('lines 15 to 22, what is missing', () => {
  it('15: an answer that is not understood', () => {
    for (const consent of ['jā, bet tikai rēķini', 'x', 'X', 'maybe', 2, '1.0']) {
      expect(outcome({ ...FRESH, Consent: consent }), String(consent)).toBe('RED unclear-answer FIND_OUT');
    }
  });

  it('16: a yes without a date or a source', () => {
    expect(outcome({ ...OLD, 'Consent date': '' })).toBe('RED no-proof FIND_OUT');
    expect(outcome({ ...OLD, Source: '', 'Pre-ticked': 'no' })).toBe('RED no-proof FIND_OUT');
    expect(outcome({ ...OLD, Source: '', 'Consent date': '' })).toBe('RED no-proof FIND_OUT');
    for (const junk of ['1899-12-30', '1900-01-01', '1970-01-01', '0000-00-00', '2019-02-31', 0, 'long ago']) {
      expect(reason({ ...OLD, 'Consent date': junk }), String(junk)).toBe('RED no-proof');
    }
  });

  it('16: a source that says it is not known is no source', () => {
    for (const source of ['unknown', 'nav zināms', 'nezināms', 'n/a', '?', '-', '#N/A', 'nav', 'unbekannt']) {
      const row = { ...FRESH, Source: source, 'Pre-ticked': 'no', 'Consent text': 'yes' };
      expect(reason(row), source).toBe('RED no-proof');
    }
  });

  it('16: the line * answers for a row without a source', () => {
    const rest = [['*', 'no', 'yes', 'yes', 'no', 'yes']];
    expect(reason({ ...FRESH, Source: '' }, {}, rest)).toBe('GREEN fresh-consent');
    expect(reason({ ...FRESH, Source: '' }, {}, [['*', '', '', '', '', '']])).toBe('RED no-proof');
  });

  it('17: nobody knows whether the box was ticked in advance', () => {
    expect(outcome({ ...FRESH, Source: 'fair' })).toBe('RED form-unknown FIND_OUT');
    expect(outcome({ ...FRESH, Source: 'not in the register' })).toBe('RED form-unknown FIND_OUT');
  });

  it('18 and 19: an opt-out was not offered, or nobody knows', () => {
    expect(outcome(OLD, { optOutOffered: 'no' })).toBe('RED opt-out-not-offered FIND_OUT');
    expect(outcome(OLD, { optOutOffered: 'unknown' })).toBe('RED opt-out-unknown FIND_OUT');
  });

  it('20: a procedure that is missing, to come, or past its review', () => {
    expect(outcome(OLD, { procedureAdopted: '', procedureReview: '' })).toBe('RED procedure-missing ADOPT_PROCEDURE');
    expect(outcome(OLD, { procedureAdopted: '2026-01-16' })).toBe('RED procedure-missing ADOPT_PROCEDURE');
    expect(outcome(OLD, { procedureReview: '2026-01-14' })).toBe('RED procedure-missing ADOPT_PROCEDURE');
  });

  it('21 and 22: a box that stayed empty, a cell that says nothing', () => {
    expect(outcome({ ...FRESH, Consent: false })).toBe('RED no-consent ASK_ANOTHER_WAY');
    expect(outcome({ ...FRESH, Consent: 'NEVER_SUBSCRIBED' })).toBe('RED no-consent ASK_ANOTHER_WAY');
    expect(outcome({ ...FRESH, Consent: '' })).toBe('RED consent-unknown ASK_ANOTHER_WAY');
    expect(outcome({ ...FRESH, Consent: '?' })).toBe('RED consent-unknown ASK_ANOTHER_WAY');
  });

  it('a mark of punctuation is no answer, and no unknown that was written down', () => {
    for (const mark of ['+', '*', '!']) expect(reason({ ...FRESH, Consent: mark }), mark).toBe('RED unclear-answer');
  });
});

describe('the validity of a procedure', () => {
  it('runs from the day of adoption to the day of review, both included', () => {
    const valid = (procedureAdopted: string, procedureReview: string) =>
      procedureIsValid(settingsOf({ procedureAdopted, procedureReview }));
    expect(valid('2026-01-15', '2026-12-31')).toBe(true);
    expect(valid('2026-01-16', '2026-12-31')).toBe(false);
    expect(valid('2020-01-01', '2026-01-15')).toBe(true);
    expect(valid('2020-01-01', '2026-01-14')).toBe(false);
    expect(valid('', '2026-12-31')).toBe(false);
  });

  it('is a year where no review is set', () => {
    const valid = (procedureAdopted: string) => procedureIsValid(settingsOf({ procedureAdopted, procedureReview: '' }));
    expect(valid('2025-01-15')).toBe(true);
    expect(valid('2025-01-14')).toBe(false);
  });
});

describe('the strategy and the deadline of the campaign', () => {
  const green = (campaignDeadline: string) => ({ strategy: 'GREEN', campaignDeadline });

  it('keep a grey row, or ask again until the deadline, and then take silence for no', () => {
    expect(outcome(OLD)).toBe('GREY old-consent KEEP_UNDER_PROCEDURE');
    expect(outcome(OLD, { campaignDeadline: '2020-01-01' })).toBe('GREY old-consent KEEP_UNDER_PROCEDURE');
    expect(outcome(OLD, green(''))).toBe('GREY old-consent RECONFIRM');
    expect(outcome(OLD, green('2026-01-16'))).toBe('GREY old-consent RECONFIRM');
    expect(outcome(OLD, green('2026-01-15'))).toBe('GREY old-consent RECONFIRM');
    expect(outcome(OLD, green('2026-01-14'))).toBe('GREY old-consent DELETE');
    expect(outcome({ ...OLD, 'Last purchase': '2024-01-01' }, green('2026-01-14'))).toBe(
      'GREY old-consent STOP_MARKETING',
    );
  });

  it('leave a green row alone', () => {
    expect(outcome(FRESH, green('2026-01-14'))).toBe('GREEN fresh-consent KEEP');
  });

  it('end the asking another way with the deadline', () => {
    const asked = { ...FRESH, Consent: '' };
    expect(outcome(asked, green('2026-01-15'))).toBe('RED consent-unknown ASK_ANOTHER_WAY');
    expect(outcome(asked, green('2026-01-14'))).toBe('RED consent-unknown DELETE');
    expect(outcome({ ...asked, 'Legal basis': 'contract' }, green('2026-01-14'))).toBe(
      'RED consent-unknown STOP_MARKETING',
    );
  });

  it('never delete for a missing fact or a missing procedure alone', () => {
    expect(outcome({ ...FRESH, Consent: 'perhaps' }, green('2026-01-14'))).toBe('RED unclear-answer FIND_OUT');
    expect(outcome({ ...FRESH, Source: 'fair' }, green('2026-01-14'))).toBe('RED form-unknown FIND_OUT');
    expect(outcome(OLD, { ...green('2026-01-14'), optOutOffered: '' })).toBe('RED opt-out-unknown FIND_OUT');
    expect(outcome(OLD, { ...green('2026-01-14'), procedureAdopted: '' })).toBe(
      'RED procedure-missing ADOPT_PROCEDURE',
    );
  });
});

describe('inactivity', () => {
  const asleep = (seen: string, rest: Customer = {}) =>
    outcome({ ...FRESH, 'Last activity': seen, ...rest }, { inactivityMonths: 36 });

  it('begins the day after the limit, and ends the asking 90 days later', () => {
    expect(asleep('2023-01-15')).toBe('GREEN fresh-consent KEEP');
    expect(asleep('2023-01-14')).toBe('GREEN fresh-consent RECONFIRM');
    expect(asleep('2022-10-17'), '90 days past the limit').toBe('GREEN fresh-consent RECONFIRM');
    expect(asleep('2022-10-16'), '91 days past the limit').toBe('GREEN fresh-consent DELETE');
    expect(asleep('2022-10-16', { 'Legal basis': 'contract' })).toBe('GREEN fresh-consent STOP_MARKETING');
  });

  it('counts from the later of the last activity and the last purchase', () => {
    expect(asleep('2010-01-01', { 'Last purchase': '2025-01-01' })).toBe('GREEN fresh-consent KEEP');
    expect(asleep('2025-01-01', { 'Last purchase': '2010-01-01' })).toBe('GREEN fresh-consent KEEP');
  });

  it('counts a date of which one reading is still to come by the other', () => {
    expect(asleep('10/01/2026', { 'Last purchase': '2015-01-01' })).toBe('GREEN fresh-consent KEEP');
  });

  it('is none where neither is known or no limit is set', () => {
    expect(asleep('')).toBe('GREEN fresh-consent KEEP');
    expect(outcome({ ...FRESH, 'Last activity': '2001-01-01' })).toBe('GREEN fresh-consent KEEP');
  });

  it('does not wait with a red row', () => {
    expect(asleep('2023-01-14', { Consent: 'perhaps' })).toBe('RED unclear-answer DELETE');
    expect(asleep('2023-01-15', { Consent: 'perhaps' })).toBe('RED unclear-answer FIND_OUT');
    expect(asleep('2023-01-14', { Consent: '' })).toBe('RED consent-unknown DELETE');
  });
});

describe('several channels', () => {
  it('give the row the worst of their zones, and of equals the first in the order of the setting', () => {
    const row = { ...FRESH, Channels: 'email', Phone: '20000001' };
    expect(outcome(row, { channels: 'email, sms' })).toBe('RED channel-not-covered ASK_ANOTHER_WAY');
    const refused = { Email: 'a@example.lv', Phone: '20000001', 'Email consent': '', 'SMS consent': 'no' };
    expect(reason(refused, { channels: 'email, sms' })).toBe('RED consent-unknown');
    expect(reason(refused, { channels: 'sms, email' })).toBe('RED declined');
  });

  it('delete only one who has come to an end on all of them', () => {
    const row = { ...FRESH, Phone: '20000001', 'SMS unsubscribed': 'yes' };
    expect(outcome(row, { channels: 'email, sms' })).toBe('RED opted-out STOP_MARKETING');
    expect(outcome({ ...row, 'Email unsubscribed': 'yes' }, { channels: 'email, sms' })).toBe('RED opted-out DELETE');
  });

  it('that are not in use are not reached by a consent that names none', () => {
    const [judgedRow] = judgedCustomers([{ ...FRESH, Phone: '20000001' }]).rows;
    if (!judgedRow) throw new Error('The customer was not judged');
    expect(judgeOneChannel(judgedRow.facts, judgedRow.person, settingsOf(), 'sms').rule.id).toBe('channel-not-covered');
  });
});

describe('company mailboxes', () => {
  const mailbox = { Email: 'info@example.lv', Company: 'SIA Piemērs', Consent: '' };
  const out = { companyMailboxes: 'out' };

  it('are persons unless the owner says otherwise', () => {
    expect(reason(mailbox)).toBe('RED consent-unknown');
    expect(outcome(mailbox, out)).toBe('OUT company-mailbox NONE');
  });

  it('need a role before the @ and a company in the row', () => {
    expect(reason({ ...mailbox, Company: '' }, out)).toBe('RED consent-unknown');
    expect(reason({ ...mailbox, Company: '-' }, out), 'a dash is no company').toBe('RED consent-unknown');
    expect(reason({ ...mailbox, Email: 'anna@example.lv' }, out)).toBe('RED consent-unknown');
    expect(reason({ ...mailbox, Email: 'Office@example.lv' }, out)).toBe('OUT company-mailbox');
  });

  it('give way to a request, an opt-out, a refusal', () => {
    expect(reason({ ...mailbox, 'Erasure request': 'yes' }, out)).toBe('RED erasure-requested');
    expect(reason({ ...mailbox, 'Restriction request': 'yes' }, out)).toBe('RED restricted');
    expect(reason({ ...mailbox, Unsubscribed: 'yes' }, out)).toBe('RED opted-out');
    expect(reason({ ...mailbox, Consent: 'no' }, out)).toBe('RED declined');
  });
});

describe('where a message can arrive', () => {
  it('is where an address is given that has not bounced', () => {
    expect(deliverable({ Email: 'a@example.lv', Phone: '+371 20000001', Address: 'Rīga' })).toEqual([
      'email',
      'sms',
      'phone',
      'post',
    ]);
    expect(deliverable({ Email: 'no address', Phone: '12' })).toEqual([]);
    expect(deliverable({ Email: 'a@example.lv', Status: 'cleaned' })).toEqual([]);
    expect(deliverable({ Email: 'a@example.lv', Bounced: 'hard' })).toEqual([]);
    expect(deliverable({ Email: 'a@example.lv', Bounced: 'no' })).toEqual(['email']);
    expect(deliverable({ Email: 'a@example.lv', Bounced: false })).toEqual(['email']);
  });

  it('is no question of the zone: a bounce is no opt-out', () => {
    expect(reason({ ...FRESH, Bounced: 'yes' })).toBe('GREEN fresh-consent');
    expect(reason({ ...FRESH, Status: 'hard_bounce' })).toBe('GREEN fresh-consent');
  });
});

// Helpers

function ofChannels(customer: Customer, answers: Answers): string[] {
  const [row] = judgedCustomers([customer], answers).rows;
  return row?.verdict.channels.map(({ channel, rule, action }) => `${channel} ${rule.zone} ${action}`) ?? [];
}

function deliverable(customer: Customer): readonly string[] {
  const [row] = judgedCustomers([customer]).rows;
  return row ? deliverableOn(row.facts) : [];
}
