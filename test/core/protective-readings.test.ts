import { describe, expect, it } from 'vitest';
import { FRESH, outcome, reason } from './judged';

describe('a no is heard', () => {
  it('in a request that nobody wrote down in full', () => {
    for (const text of ['yes', 'jā', 'please no more mails', 'lūdza zvanīt']) {
      expect(reason({ ...FRESH, Request: text }), text).toBe('RED opted-out');
    }
    for (const text of ['close my account', 'aizmirst mani']) {
      expect(reason({ ...FRESH, Request: text }), text).toBe('RED erasure-requested');
    }
  });

  it('in a status with words around it, or under another title', () => {
    for (const [title, status] of [
      ['Status', 'atteicies 2021'],
      ['Email status', 'Unsubscribed by user'],
      ['Marketing status', 'Unsubscribed'],
      ['Mailing list', 'removed'],
    ] as const) {
      expect(reason({ ...FRESH, [title]: status }), status).toBe('RED opted-out');
    }
    expect(reason({ ...FRESH, Status: 'not unsubscribed' })).toBe('GREEN fresh-consent');
  });

  it('in a complaint, a block or a list of those who want nothing', () => {
    for (const title of ['Sūdzība', 'Bloķēts', 'Blocked', 'Melnais saraksts', 'Robinson list', 'Do not disturb']) {
      expect(reason({ ...FRESH, [title]: 'jā' }), title).toBe('RED opted-out');
    }
  });

  it('in a second column about marketing', () => {
    for (const title of ['Marketing', 'Mārketings', 'Marketing allowed', 'Drīkst sūtīt']) {
      expect(reason({ ...FRESH, [title]: 'nē' }), title).toBe('RED declined');
    }
  });
});

describe('a yes is taken only for what it is', () => {
  it('not with a mark of doubt', () => {
    for (const consent of ['yes?', 'jā?', 'yes*']) {
      expect(reason({ ...FRESH, Consent: consent }), consent).toBe('RED unclear-answer');
    }
    expect(reason({ ...FRESH, Consent: 'Yes!' })).toBe('GREEN fresh-consent');
  });

  it('not of a partner or a list from the internet, whatever is answered for all other sources', () => {
    const rest = [['*', 'no', 'yes', 'yes', 'no', 'yes']];
    for (const source of ['partneris', 'sadarbības partneris', 'nopirkta e-pastu bāze', 'savākts no interneta']) {
      expect(reason({ ...FRESH, Source: source }, {}, rest), source).toBe('RED third-party-list');
    }
    expect(reason({ ...FRESH, Source: 'darbinieks ierakstīja' }, {}, rest)).toBe('RED not-own-act');
  });
});

describe('a day that cannot be', () => {
  it('of an opt-out next year is not one of a century ago', () => {
    for (const day of ['01.01.27', '01.01.1927', '2027-01-01']) {
      expect(reason({ ...FRESH, 'Unsubscribed on': day }), day).toBe('RED opted-out');
    }
  });

  it('of a consent is no evidence', () => {
    for (const day of ['01.01.27', '01/01/30', '01.01.1927']) {
      expect(reason({ ...FRESH, 'Consent date': day }), day).toBe('RED no-proof');
    }
  });
});

describe('a company mailbox', () => {
  const company = { ...FRESH, Email: 'info@x.lv', Company: 'SIA X', Consent: '' };

  it('is left out only where it is the only kind of address in the row', () => {
    expect(outcome(company, { companyMailboxes: 'out' })).toBe('OUT company-mailbox NONE');
    expect(reason({ ...company, Email: 'info@x.lv; anna@x.lv' }, { companyMailboxes: 'out' })).toBe(
      'RED consent-unknown',
    );
  });

  it('says nothing of whose phone stands beside it', () => {
    const settings = { companyMailboxes: 'out', channels: 'email, sms' };
    expect(reason({ ...company, Phone: '+37120000001' }, settings)).toBe('RED consent-unknown');
  });
});
