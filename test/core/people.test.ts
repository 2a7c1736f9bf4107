import { describe, expect, it } from 'vitest';
import { emailsIn, normalPhone } from '../../src/core/identity';
import { type Customer, FRESH, outcomes, reason, SOURCES } from './judged';

describe('rows of one person', () => {
  it('are found by the e-mail address, however it is spelled', () => {
    expect(together(FRESH, { Email: ' ANNA@Example.LV ', Unsubscribed: 'yes' })).toEqual([
      'RED opted-out',
      'RED opted-out',
    ]);
    expect(together(FRESH, { Email: 'b@example.lv', Unsubscribed: 'yes' })).toEqual([
      'GREEN fresh-consent',
      'RED opted-out',
    ]);
  });

  it('are found by the address that a mail program writes', () => {
    for (const email of [
      'Anna <anna@example.lv>',
      'mailto:anna@example.lv',
      'anna@example.lv;',
      'anna@example.lv\u200B',
    ]) {
      expect(together(FRESH, { Email: email, Unsubscribed: 'yes' })[0], email).toBe('RED opted-out');
    }
  });

  it('are found by each of several addresses in one cell', () => {
    expect(together(FRESH, { Email: 'anna@example.lv; a2@example.lv', Unsubscribed: 'yes' })[0]).toBe('RED opted-out');
  });

  it('are found by the phone number where there is no address', () => {
    const byPhone = { ...FRESH, Email: '', Phone: '+371 20 000 001' };
    expect(together(byPhone, { Phone: '20000001', Unsubscribed: 'yes' })).toEqual(['RED opted-out', 'RED opted-out']);
    expect(together(byPhone, { Phone: '20000002', Unsubscribed: 'yes' })).toEqual([
      'GREEN fresh-consent',
      'RED opted-out',
    ]);
    expect(together({ ...FRESH, Email: 'none' }, { Email: 'none', Unsubscribed: 'yes' })).toEqual([
      'GREEN fresh-consent',
      'RED opted-out',
    ]);
  });

  it('are found where only one of them has the address, since an opt-out by phone is one all the same', () => {
    const known = { ...FRESH, Phone: '20000001' };
    expect(together(known, { Phone: '20000001', Unsubscribed: 'yes' })).toEqual(['RED opted-out', 'RED opted-out']);
  });

  it('share an opt-out, a refusal, a request', () => {
    const same = { Email: 'anna@example.lv' };
    expect(together(FRESH, { ...same, Consent: 'no' })).toEqual(['RED declined', 'RED declined']);
    expect(together(FRESH, { ...same, Reconfirmed: 'no' })[0]).toBe('RED declined');
    expect(together(FRESH, { ...same, 'Erasure request': 'yes' })[0]).toBe('RED erasure-requested');
    expect(together(FRESH, { ...same, 'Restriction request': 'yes' })[0]).toBe('RED restricted');
  });

  it('share a later proven act of consent, but not the consent itself', () => {
    const gone = { Email: 'anna@example.lv', 'Unsubscribed on': '2020-01-01' };
    expect(together(FRESH, gone)).toEqual(['GREEN fresh-consent', 'RED consent-unknown']);
    expect(together({ ...FRESH, Source: 'import' }, gone)).toEqual(['RED opted-out', 'RED opted-out']);
    expect(together(FRESH, { ...gone, 'Unsubscribed on': '2021-06-01' })).toEqual(['RED opted-out', 'RED opted-out']);
  });

  it('do not lend each other a birthday, a source or a basis', () => {
    const same = { Email: 'anna@example.lv', Consent: 'yes', 'Consent date': '2021-06-01' };
    expect(together(FRESH, same)).toEqual(['GREEN fresh-consent', 'RED no-proof']);
    expect(
      outcomes([
        { Email: 'a@b.lv', Consent: 'no' },
        { Email: 'a@b.lv', 'Legal basis': 'contract' },
      ]),
    ).toEqual(['RED declined DELETE', 'RED declined STOP_MARKETING']);
  });

  it('without address and number are each a person', () => {
    expect(together({ ...FRESH, Email: '', Name: 'Anna' }, { Name: 'Anna', Unsubscribed: 'yes' })).toEqual([
      'GREEN fresh-consent',
      'RED opted-out',
    ]);
  });
});

describe('the suppression list', () => {
  it('is asked for the address and for the number, and holds for all rows of the person', () => {
    const list = (address: string) => (address === '20000001' ? [{ channel: null, date: null }] : []);
    const rows = [FRESH, { ...FRESH, Phone: '+371 20000001' }, { ...FRESH, Email: 'b@example.lv' }];
    expect(outcomes(rows, {}, SOURCES, list).map((one) => one.split(' ')[1])).toEqual([
      'suppressed',
      'suppressed',
      'fresh-consent',
    ]);
  });
});

describe('lines that are no customers', () => {
  it('have no zone: blank ones, the header once more, totals', () => {
    const lines = [
      { Name: 'Anna', ...FRESH },
      { Email: '', Consent: false },
      { Name: 'Name', Email: 'Email', Consent: 'Consent', 'Consent date': 'Consent date', Source: 'Source' },
      { Email: '', Name: 'Kopā', Consent: 12 },
      { Name: 'TOTAL:' },
      { Name: 'Total (12)' },
    ];
    expect(outcomes(lines)).toEqual(['GREEN fresh-consent KEEP', '', '', '', '', '']);
  });

  it('are totals by their first text, whatever number stands before it', () => {
    expect(
      outcomes([
        { Count: 1, Name: 'Anna', ...FRESH },
        { Count: 1, Name: 'Kopā' },
      ])[1],
    ).toBe('');
  });

  it('are not customers who have such a name and can be reached', () => {
    expect(reason({ ...FRESH, Name: 'Summa' })).toBe('GREEN fresh-consent');
  });
});

describe('an address as one person writes it', () => {
  it('is lower case, without what a mail program puts around it, or nothing where it is no address', () => {
    for (const text of [
      ' Anna.Ozola@Example.LV\u00A0',
      'Anna <anna.ozola@example.lv>',
      'mailto:ANNA.ozola@example.lv',
    ]) {
      expect(emailsIn(text), text).toEqual(['anna.ozola@example.lv']);
    }
    expect(emailsIn('a@b.lv, c@d.lv; e@f.lv')).toEqual(['a@b.lv', 'c@d.lv', 'e@f.lv']);
    for (const text of ['', 'anna', 'anna@', '@example.lv', 'anna@example', `${'a'.repeat(250)}@b.lv`]) {
      expect(emailsIn(text), text).toEqual([]);
    }
  });
});

describe('a number as one person writes it', () => {
  it('is its digits without the country of the company', () => {
    for (const text of ['20000001', '+371 20000001', '00371 2000-0001', '(371) 20 000 001', '+37120000001']) {
      expect(normalPhone(text, 'LV'), text).toBe('20000001');
    }
    expect(normalPhone('+372 5000001', 'LV')).toBe('3725000001');
    expect(normalPhone('12', 'LV')).toBe('');
    expect(normalPhone('', null)).toBe('');
  });

  it('is the same with and without the zero of the own country', () => {
    expect(
      new Set(
        ['0171 1234567', '+49 171 1234567', '0049 171 1234567', '+49 (0)171 1234567'].map((text) =>
          normalPhone(text, 'DE'),
        ),
      ).size,
    ).toBe(1);
    expect(new Set(['06 12 34 56 78', '+33 6 12 34 56 78'].map((text) => normalPhone(text, 'FR'))).size).toBe(1);
    expect(new Set(['07700 900123', '+44 7700 900123'].map((text) => normalPhone(text, 'GB'))).size).toBe(1);
  });
});

// Helpers

/** Zone and reason of each, judged in one sheet. */
function together(...customers: readonly Customer[]): string[] {
  return outcomes(customers).map((one) => one.split(' ').slice(0, 2).join(' '));
}
