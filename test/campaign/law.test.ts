import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StoredValue } from '../../src/local/workbook';
import type { LawCase } from '../cases/law-case';
import { type Company, judged, keptUntil, personOf, type Row, type SourceAnswers } from './law';

const ANNA: Row = {
  id: '1',
  number: '',
  name: 'Anna',
  email: 'anna@example.lv',
  phone: '',
  consent: 'yes',
  consentDay: { from: '2016-04-01', to: '2016-04-01' },
  source: 'web',
  optOutOffered: 'yes',
  optedOut: null,
  reconfirmed: null,
  lastPurchase: null,
  request: 'none',
  basis: null,
  bounced: false,
  stoppedOn: null,
};
const WEB: SourceAnswers = { preTicked: 'no', wordingKept: 'yes', personActed: 'yes', thirdParty: 'no' };
const SHOP: Company = {
  today: '2026-01-15',
  strategy: 'GREEN',
  deadline: '2026-02-28',
  procedureIsValid: true,
  optOutOffered: 'unknown',
  sources: { web: WEB, box: { ...WEB, preTicked: 'yes' } },
};
const verdict = (row: Partial<Row>, company: Partial<Company> = {}, suppressed: Record<string, string | null> = {}) => {
  const one = { ...ANNA, ...row };
  const { zone, reason, action } = judged(one, [one], { ...SHOP, ...company }, new Map(Object.entries(suppressed)));
  return [zone, reason, action];
};

describe('the small model of the law', () => {
  it('asks an old, well-worded consent again until the deadline, and ends it after that', () => {
    expect(verdict({})).toEqual(['GREY', 'old-consent', 'RECONFIRM']);
    expect(verdict({}, { today: '2026-02-28' })).toEqual(['GREY', 'old-consent', 'RECONFIRM']);
    expect(verdict({}, { today: '2026-03-01' })).toEqual(['GREY', 'old-consent', 'DELETE']);
    expect(verdict({ lastPurchase: '2024-05-05' }, { today: '2026-03-01' })[2]).toBe('STOP_MARKETING');
  });

  it('keeps what is reconfirmed, whatever it was before, unless the person opts out on that day or later', () => {
    const reconfirmed = { said: 'yes', on: '2026-01-10' } as const;
    expect(verdict({ source: 'box', reconfirmed })).toEqual(['GREEN', 'reconfirmed', 'KEEP']);
    expect(verdict({ reconfirmed, optedOut: { on: '2026-01-09' } })[0]).toBe('GREEN');
    expect(verdict({ reconfirmed, optedOut: { on: '2026-01-10' } })).toEqual(['RED', 'opted-out', 'DELETE']);
    expect(verdict({ reconfirmed, optedOut: { on: null } })).toEqual(['RED', 'opted-out', 'DELETE']);
    expect(verdict({ reconfirmed: { said: 'yes', on: null } })[1]).toBe('old-consent');
  });

  it('turns whoever is suppressed RED until they consent on a later day', () => {
    expect(verdict({}, {}, { 'email:anna@example.lv': '2026-01-10' })).toEqual(['RED', 'suppressed', 'DELETE']);
    expect(verdict({ phone: '+371 20000001' }, {}, { 'phone:20000001': null })[1]).toBe('suppressed');
    expect(verdict({ stoppedOn: '2026-01-10', lastPurchase: '2024-01-01' })[2]).toBe('STOP_MARKETING');
    const reconfirmed = { said: 'yes', on: '2026-01-11' } as const;
    expect(verdict({ reconfirmed }, {}, { 'email:anna@example.lv': '2026-01-10' })[0]).toBe('GREEN');
  });

  it('asks nobody by e-mail whose box was ticked in advance or whose consent is not known', () => {
    expect(verdict({ source: 'box' })).toEqual(['RED', 'pre-ticked', 'ASK_ANOTHER_WAY']);
    expect(verdict({ consent: 'unknown' })).toEqual(['RED', 'consent-unknown', 'ASK_ANOTHER_WAY']);
    expect(verdict({ source: 'box' }, { today: '2026-03-01' })[2]).toBe('DELETE');
  });

  it('stores the restricted and deletes nobody for a missing fact', () => {
    expect(verdict({ request: 'restriction' }, { today: '2026-03-01' })[2]).toBe('RESTRICT');
    expect(verdict({ source: 'fair' }, { today: '2026-03-01' })).toEqual(['RED', 'form-unknown', 'FIND_OUT']);
    expect(verdict({ request: 'erasure', lastPurchase: '2025-01-01' })[2]).toBe('STOP_MARKETING');
  });

  it('counts the years of invoices from the end of the year, and takes the latest of several bases', () => {
    expect(keptUntil({ ...ANNA, lastPurchase: '2024-03-01' }, SHOP)).toBe('2029-12-31');
    expect(keptUntil({ ...ANNA, lastPurchase: '2020-12-31' }, SHOP)).toBe(null);
    expect(keptUntil({ ...ANNA, basis: { until: '2027-01-01' } }, SHOP)).toBe('2027-01-01');
    expect(keptUntil({ ...ANNA, basis: { until: '2025-01-01' } }, SHOP)).toBe(null);
    expect(keptUntil({ ...ANNA, basis: { until: null } }, SHOP)).toBe('always');
    expect(keptUntil({ ...ANNA, basis: { until: null }, lastPurchase: '2024-03-01' }, SHOP)).toBe('always');
  });

  it('lets what a person refused in one row count in the others', () => {
    const other = { ...ANNA, id: '2', email: ' ANNA@example.lv ', optedOut: { on: '2020-01-01' } };
    expect(judged(ANNA, [ANNA, other], SHOP, new Map()).reason).toBe('opted-out');
    expect(personOf(other)).toBe(personOf(ANNA));
  });
});

const READABLE = new Set(
  (
    'Name,Email,Consent,Consent date,Source,Opt-out offered,Unsubscribed,Unsubscribed on,Reconfirmed,' +
    'Reconfirmation date,Erasure request,Last purchase'
  ).split(','),
);
const CASES = (JSON.parse(readFileSync('test/cases/cases.json', 'utf8')) as readonly LawCase[]).filter(
  ({ headers, settings }) =>
    headers.every((header) => READABLE.has(String(header))) && settings['softOptIn'] === undefined,
);

describe('the small model agrees with the cases in a lawyer’s words', () => {
  it('on most of them: those about one channel and the facts of the campaign', () => {
    expect(CASES.length).toBeGreaterThan(25);
  });

  it.each(CASES)('$name', ({ settings, sources, headers, rows: lines, expect: expected }) => {
    const company = companyIn(settings, sources);
    const rows = lines.map((line, at) => rowOf(headers, line, at));
    for (const [at, row] of rows.entries()) {
      // A blank line and a totals row are no customers.
      if (expected[at]?.[0] === '') continue;
      // The cases use one address over and over for different people.
      const own = lines.length === 2 && rows[0]?.name === rows[1]?.name && rows[0]?.name === 'A' ? rows : [row];
      const { zone, reason, action } = judged(row, own, company, new Map());
      expect([zone, reason, action]).toEqual(expected[at]);
    }
  });
});

function companyIn(settings: LawCase['settings'], sources: LawCase['sources']): Company {
  const given = (key: string): string => String(settings[key] ?? '');
  const today = given('today');
  return {
    today,
    strategy: given('strategy') === 'GREEN' ? 'GREEN' : 'GREY',
    deadline: given('campaignDeadline') || null,
    procedureIsValid: given('procedureAdopted') !== '' && given('procedureReview') >= today,
    optOutOffered: given('optOutOffered') === 'yes' ? 'yes' : 'unknown',
    sources: {
      'Mailchimp import': { ...WEB, preTicked: 'unknown', personActed: 'no' },
      ...Object.fromEntries(sources.map(([name, ...answers]) => [name, answersIn(answers)])),
    },
  };
}

function answersIn(answers: readonly StoredValue[]): SourceAnswers {
  const [preTicked, wordingKept, personActed, thirdParty] = answers.map(answerIn);
  return {
    preTicked: preTicked ?? 'unknown',
    wordingKept: wordingKept ?? 'unknown',
    personActed: personActed ?? 'unknown',
    thirdParty: thirdParty ?? 'unknown',
  };
}

function answerIn(cell: StoredValue | undefined): 'yes' | 'no' | 'unknown' {
  return cell === 'yes' || cell === 'no' ? cell : 'unknown';
}

function rowOf(headers: LawCase['headers'], line: readonly StoredValue[], at: number): Row {
  const cell = (header: string): StoredValue => line[headers.indexOf(header)] ?? '';
  const text = (header: string): string => String(cell(header));
  const day = text('Consent date');
  const reconfirmed = text('Reconfirmed');
  return {
    ...ANNA,
    id: String(at),
    name: text('Name'),
    email: text('Email'),
    consent: consentIn(cell('Consent')),
    consentDay: day === '' ? null : { from: day, to: day },
    source: text('Source'),
    optOutOffered: answerIn(cell('Opt-out offered')),
    optedOut: text('Unsubscribed') === 'yes' ? { on: text('Unsubscribed on') || null } : null,
    reconfirmed:
      reconfirmed === ''
        ? null
        : { said: reconfirmed === 'no' ? 'no' : 'yes', on: text('Reconfirmation date') || null },
    lastPurchase: text('Last purchase') || null,
    request: text('Erasure request') === 'yes' ? 'erasure' : 'none',
  };
}

function consentIn(cell: StoredValue): Row['consent'] {
  if (cell === false) return 'not given';
  if (cell === '') return 'unknown';
  if (cell === 'no') return 'declined';
  return cell === 'yes' ? 'yes' : 'unclear';
}
