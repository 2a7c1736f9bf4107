import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayContact, zone } from '../../src/app/custom-functions';
import type { Cell, Row } from '../../src/core/cell';
import { CHANNELS, type Channel } from '../../src/core/channel';
import type { JudgedRow } from '../../src/core/judge-table';
import { HEADER_ALIASES } from '../../src/core/read/header-aliases';
import { ZONES, type Zone } from '../../src/core/zone';
import { type Answers, type Customer, calendarEast, judged, SOURCES, USUAL } from './judged';

const DAYS = [
  '',
  '2010-01-01',
  '2018-05-24',
  '2018-05-25',
  '06/05/2018',
  '2019',
  '2020-03',
  '2021-06-01',
  '01.06.2022.',
  '2025-12-31',
  '2026-01-16',
  '2019-02-31',
  '1970-01-01',
];
const YES_NO = ['', 'yes', 'no', true, false, '?', 'perhaps', 'x'];

/** What may stand under each title: the words of real sheets, with every kind of doubt among them. */
const CELLS = {
  Email: ['anna@example.lv', 'b@example.lv', ' ANNA@example.lv', 'c@example.lv', '', 'no address'],
  Phone: ['', '20000001', '+371 20000001', '20000002'],
  Consent: [...YES_NO, 'NEVER_SUBSCRIBED', 'jā, bet tikai rēķini'],
  'Consent date': DAYS,
  Source: ['web form', 'paper', 'old form', 'fair', 'till', 'import', 'purchased list', '', 'unheard of'],
  'Pre-ticked': ['', '', 'no', 'yes', 'perhaps'],
  'Consent text': ['', 'yes', 'no'],
  Channels: ['', '', 'email', 'SMS', 'email, SMS', 'pigeon'],
  'Opt-out offered': YES_NO,
  Reconfirmed: ['', '', 'yes', 'no', 'no answer', false, 'unsubscribed'],
  'Reconfirmed on': DAYS,
  Unsubscribed: ['', '', '', 'no', false],
  'Unsubscribed on': ['', '', ...DAYS],
  Status: ['', '', 'active', 'bounced', 'unsubscribed', 'complained'],
  'Email Suppressions': ['', '', '', 'USER_SUPPRESSED'],
  'Last purchase': DAYS,
  'Last activity': DAYS,
  'Legal basis': ['', '', 'contract', 'consent', 'nothing'],
  'Keep until': DAYS,
  'Erasure request': ['', '', '', 'yes', 'no'],
  'Restriction request': ['', '', '', '', 'yes'],
} as const satisfies Record<string, readonly Cell[]>;
type Title = keyof typeof CELLS;
const TITLES = Object.keys(CELLS) as Title[];

/** Answers of the company that leave the order of dates, which is read column by column, to nobody. */
const ANSWERS = {
  channels: ['email', 'email, sms', 'sms, email'],
  strategy: ['GREY', 'GREEN'],
  procedureAdopted: ['', '2025-05-20', '2020-01-01'],
  optOutOffered: ['', 'yes', 'no'],
  softOptIn: ['no', 'yes'],
  campaignDeadline: ['', '2025-12-31', '2026-12-31'],
  inactivityMonths: [0, 12, 36],
  invoiceYears: ['', 0, 5],
  companyMailboxes: ['person', 'out'],
  tickMark: ['unknown', 'yes', 'no'],
  dateOrder: ['DMY', 'MDY'],
} as const satisfies Record<string, readonly Cell[]>;

const customer: fc.Arbitrary<Customer> = recordOf(CELLS);
const answers: fc.Arbitrary<Answers> = recordOf(ANSWERS);

describe('for every row', () => {
  it('an opt-out that is added never improves the zone', () => {
    const optOut = fc.constantFrom<readonly [Title, Cell]>(
      ['Unsubscribed', 'yes'],
      ['Unsubscribed', 'SMS'],
      ['Unsubscribed on', '2009-01-01'],
      ['Unsubscribed on', '2021-06-01'],
      ['Status', 'complained'],
      ['Email Suppressions', 'SPAM'],
    );
    fc.assert(
      fc.property(customer, answers, optOut, (before, settings, [title, cell]) => {
        // A day beside an undated opt-out in its own column dates it, and adds none.
        fc.pre(!says(before[title]) && !(title === 'Unsubscribed on' && says(before.Unsubscribed)));
        fc.pre(!(title === 'Unsubscribed on' && before.Status === 'unsubscribed'));
        notBetter(before, { ...before, [title]: cell }, settings);
      }),
      { numRuns: 3000 },
    );
  });

  it('a permitting fact that becomes unknown never improves the zone', () => {
    const forgotten = fc.constantFrom<readonly [Title, readonly Cell[]]>(
      ['Consent', ['yes', true]],
      ['Pre-ticked', ['no']],
      ['Opt-out offered', ['yes', true]],
      ['Consent text', ['yes']],
      ['Consent date', DAYS],
      ['Reconfirmed', ['yes']],
      ['Source', ['web form', 'paper', 'till']],
    );
    fc.assert(
      fc.property(customer, answers, forgotten, (before, settings, [title, permitting]) => {
        fc.pre(permitting.includes(before[title] ?? ''));
        fc.pre(title !== 'Consent date' || before.Consent === 'yes' || before.Consent === true);
        // What others entered, or for another channel, permits nothing.
        fc.pre(
          title !== 'Consent' ||
            !['import', 'SMS', 'pigeon'].some((one) => one === before.Source || one === before.Channels),
        );
        notBetter(before, { ...before, [title]: title === 'Consent' ? '?' : '' }, settings);
      }),
      { numRuns: 3000 },
    );
  });

  it('a procedure or an offered opt-out that becomes unknown never improves the zone', () => {
    const forgotten = fc.constantFrom({ procedureAdopted: '' }, { optOutOffered: '' }, { softOptIn: 'no' });
    fc.assert(
      fc.property(customer, answers, forgotten, (before, settings, less) => {
        fc.pre(!('optOutOffered' in less) || settings.optOutOffered === 'yes');
        expect(rank(zoneOf(before, { ...settings, ...less }))).toBeLessThanOrEqual(rank(zoneOf(before, settings)));
      }),
      { numRuns: 2000 },
    );
  });

  it('the order of the rows and a second run change nothing', () => {
    const shuffled = fc
      .array(customer, { minLength: 1, maxLength: 8 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, answers, ([rows, order], settings) => {
        const first = verdicts(rows, settings);
        expect(verdicts(rows, settings)).toEqual(first);
        expect(
          verdicts(
            order.map((at) => rows[at] as Customer),
            settings,
          ),
        ).toEqual(order.map((at) => first[at]));
      }),
      { numRuns: 500 },
    );
  });

  it('the rows of other people change nothing', () => {
    fc.assert(
      fc.property(customer, fc.array(customer, { maxLength: 6 }), answers, (own, others, settings) => {
        const stranger = (other: Customer, at: number) => ({
          ...other,
          Email: `other${at}@example.com`,
          Phone: `2999000${at}`,
        });
        // What a lone x means is read column by column: only where nothing else stands in the column.
        fc.pre(own.Consent !== 'x' || settings.tickMark === 'unknown');
        expect(verdicts([...others.map(stranger), own], settings).at(-1)).toEqual(verdicts([own], settings)[0]);
      }),
      { numRuns: 1000 },
    );
  });

  it('another row of the same person adds no permission but an act of consent of its own', () => {
    fc.assert(
      fc.property(customer, customer, answers, (own, other, settings) => {
        const same = { Email: 'anna@example.lv', Phone: '' };
        const silent = { ...other, ...same, Consent: '', Reconfirmed: '' };
        const alone = zoneOf({ ...own, ...same }, settings);
        const [together] = judgedZones([{ ...own, ...same }, silent], settings);
        expect(rank(together)).toBeLessThanOrEqual(rank(alone));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('GDPR_MAY_CONTACT', () => {
  it('is never TRUE for a channel that is red, ended, restricted or without an address', () => {
    fc.assert(
      fc.property(
        fc.array(customer, { minLength: 1, maxLength: 4 }),
        answers,
        fc.constantFrom(...CHANNELS),
        (rows, settings, channel) => {
          const allowed = mayContact(given(rows, settings), channel, NO_BOOK).map(([cell]) => cell);
          const inUse = String(settings.channels).includes(channel);
          const table = judged(TITLES, lines(rows), settings);
          for (const [at, row] of table.rows.entries()) {
            if (row === null) expect(allowed[at]).toBe('');
            else if (mustNotContact(row, channel)) expect(allowed[at]).toBe(false);
            expect(row === null || row.verdict.channels.some((one) => one.channel === channel)).toBe(
              row === null || inUse,
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('answers one line for each line, like GDPR_ZONE', () => {
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 5 }), answers, (rows, settings) => {
        const arguments_ = given(rows, settings);
        expect(zone(arguments_, NO_BOOK)).toHaveLength(rows.length);
        expect(mayContact(arguments_, 'email', NO_BOOK)).toHaveLength(rows.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatever is in the cells', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom<Cell>(
      '',
      ' ',
      '\uD800',
      '\uDFFF',
      '👩‍👩‍👧',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '#REF!',
      '=1+1',
      'ā'.repeat(50_000),
      '9'.repeat(400),
    ),
    fc.double(),
    fc.integer(),
    fc.constantFrom<Cell>(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e21, Number.MAX_VALUE),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom<Cell>(null, undefined, new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15)),
    fc.constantFrom<Cell>(...Object.values(CELLS).flat()),
  );
  const ALIASES = Object.values(HEADER_ALIASES).flatMap(({ exact, weak }) =>
    `${exact}${weak === undefined ? '' : `, ${weak}`}`.split(', '),
  );
  const title = fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Cell>(...ALIASES) }, { weight: 1, arbitrary: cell });

  it('every line gets a zone or is no customer, and nothing is thrown', () => {
    const table = fc.tuple(
      fc.array(title, { maxLength: 25 }),
      fc.array(fc.array(cell, { maxLength: 25 }), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(table, answers, ([header, rows], settings) => {
        const found = judged(header, rows, settings).rows;
        expect(found).toHaveLength(rows.length);
        for (const row of found) if (row !== null) expect(ZONES).toContain(row.verdict.rule.zone);
      }),
      { numRuns: 1500 },
    );
  });

  it('every cell under a known title gets a zone that permits nothing which nobody has said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TITLES.filter((one) => one !== 'Consent')), cell, (only, strange) => {
        const [row] = judged(['Email', 'Consent', only], [['anna@example.lv', '', strange]]).rows;
        if (only !== 'Email' && only !== 'Reconfirmed on') expect(row?.verdict.rule.zone).toBe('RED');
      }),
      { numRuns: 1500 },
    );
  });
});

// Helpers

const STOPS: readonly string[] = ['DELETE', 'STOP_MARKETING', 'RESTRICT'];

const NO_BOOK = {
  surroundings: { language: 'en' as const, country: 'LV', calendar: calendarEast(2) },
  tab: () => null,
  here: () => null,
  secrets: { suppressionKey: () => null, makeSuppressionKey: () => '', logWitness: () => null },
};

function recordOf<T extends Record<string, readonly Cell[]>>(cells: T): fc.Arbitrary<Record<string, Cell>> {
  return fc.record(
    Object.fromEntries(Object.entries(cells).map(([title, found]) => [title, fc.constantFrom<Cell>(...found)])),
  );
}

function lines(customers: readonly Customer[]): Row[] {
  return customers.map((one) => TITLES.map((title) => one[title] ?? ''));
}

function given(customers: readonly Customer[], settings: Answers) {
  return {
    rows: lines(customers),
    headers: [TITLES],
    settings: Object.entries({ ...USUAL, ...settings }),
    sources: SOURCES,
  };
}

function verdicts(customers: readonly Customer[], settings: Answers) {
  return judged(TITLES, lines(customers), settings).rows.map(
    (row) => row && { zone: row.verdict.rule.id, action: row.verdict.action, all: row.verdict.channels },
  );
}

function judgedZones(customers: readonly Customer[], settings: Answers): (Zone | undefined)[] {
  return judged(TITLES, lines(customers), settings).rows.map((row) => row?.verdict.rule.zone);
}

function zoneOf(one: Customer, settings: Answers): Zone | undefined {
  return judgedZones([one], settings)[0];
}

function mustNotContact({ facts, person, verdict }: JudgedRow, channel: Channel): boolean {
  const own = verdict.channels.find((one) => one.channel === channel);
  const stopped = own !== undefined && (own.rule.zone === 'RED' || STOPS.includes(own.action));
  const everywhere = person.optOuts.some((one) => one.channel === null && one.date === null);
  return stopped || everywhere || (channel === 'email' && facts.identity.email === '');
}

/** From worst to best. */
function rank(found: Zone | undefined): number {
  return found === undefined ? -1 : ZONES.indexOf(found);
}

function notBetter(before: Customer, after: Customer, settings: Answers): void {
  expect(rank(zoneOf(after, settings))).toBeLessThanOrEqual(rank(zoneOf(before, settings)));
}

/** Whether a cell of the samples tells of an opt-out. */
function says(cell: Cell): boolean {
  return cell !== undefined && !['', 'no', false, 'active', 'bounced', '1970-01-01'].includes(cell as string);
}
