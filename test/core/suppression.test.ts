import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../src/core/cell';
import { CHANNELS } from '../../src/core/channel';
import { emailsIn, normalPhone } from '../../src/core/identity';
import { readOptOuts } from '../../src/core/read/opt-out-list';
import { readSuppressions } from '../../src/core/read/suppressions';
import {
  entryMaker,
  mergedEntries,
  plainHashEntryMaker,
  type Refused,
  SUPPRESSION_REASONS,
  type SuppressionEntry,
  suppressionList,
} from '../../src/core/suppression';
import { keyId } from '../../src/core/suppression-key';
import { type Customer, calendarEast, day, FRESH, judgedCustomers, outcomes } from './judged';

const KEY = '5f'.repeat(32);
const CALENDAR = calendarEast(2);
const ANY_DAY: Refused = { channel: null, reason: 'opted-out', date: null };

const refused = fc.record({
  channel: fc.constantFrom(null, ...CHANNELS),
  reason: fc.constantFrom(...SUPPRESSION_REASONS),
  date: fc.constantFrom(null, day('2020-01-01'), day('2022-05-05'), day('2024-09-09')),
});
const entry = fc
  .tuple(fc.constantFrom('a@example.lv', 'b@example.lv', '20000001'), refused)
  .map(([address, what]) => entryMaker(KEY)(address, what));
const entries = fc.array(entry, { maxLength: 12 });

describe('entries of several lists', () => {
  it('are merged to the same whatever came first, and a second time to no more', () => {
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const merged = mergedEntries(one, other);
        expect(sorted(mergedEntries(other, one))).toEqual(sorted(merged));
        expect(mergedEntries(merged, one, other)).toEqual(merged);
        expect(new Set(merged.map(({ hash, channel }) => `${hash}${channel}`)).size).toBe(merged.length);
      }),
    );
  });

  it('lift nothing by being merged: what stood against somebody in one list stands in both', () => {
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const merged = mergedEntries(one, other);
        for (const { hash, channel, date } of [...one, ...other]) {
          const kept = merged.find((own) => own.hash === hash && own.channel === channel);
          expect(kept !== undefined && (kept.date === null || (date !== null && kept.date >= date))).toBe(true);
        }
      }),
    );
  });
});

describe('somebody on the list', () => {
  const spelt = [
    ['anna@example.lv', ' ANNA@Example.LV '],
    ['anna@example.lv', 'Anna B <anna@example.lv>'],
    ['20000001', '+371 2000-0001'],
    ['20000001', '0037120000001'],
    ['20000001', '20 000 001'],
  ] as const;

  it.each(spelt)('as %s is RED as %s, and nobody else is', (address, written) => {
    const column = written.includes('@') ? 'Email' : 'Phone';
    const list = suppressionList([entryMaker(KEY)(address, ANY_DAY)], KEY, 'LV');
    const others: Customer = { ...FRESH, Email: 'other@example.lv', Phone: '29999999' };
    expect(outcomes([{ ...FRESH, Email: 'x@example.lv', [column]: written }, others], {}, undefined, list)).toEqual([
      'RED suppressed DELETE',
      expect.stringMatching(/^GREEN/),
    ]);
  });

  it('by a number is found whether it was listed with a country code or without, and whichever country is set later', () => {
    const listed = ['20000001', '37120000001'];
    for (const number of listed) {
      for (const country of [null, 'LV', 'LT', 'DE']) {
        const list = suppressionList([entryMaker(KEY)(number, ANY_DAY)], KEY, country);
        expect(list(normalPhone('+371 20000001', country)), `${number} in ${country}`).toHaveLength(1);
      }
    }
  });

  it('may be written to again after a consent on a later day, and not after one on the same day', () => {
    const list = (date: string) =>
      suppressionList([entryMaker(KEY)('anna@example.lv', { ...ANY_DAY, date: day(date) })], KEY, 'LV');
    const zone = (date: string) => outcomes([FRESH], {}, undefined, list(date))[0]?.split(' ')[0];
    expect([zone('2021-05-31'), zone('2021-06-01'), zone('2022-01-01')]).toEqual(['GREEN', 'RED', 'RED']);
  });

  it('for one channel stays usable by the others', () => {
    const list = suppressionList([entryMaker(KEY)('anna@example.lv', { ...ANY_DAY, channel: 'sms' })], KEY, 'LV');
    expect(outcomes([FRESH], { channels: 'email' }, undefined, list)[0]).toMatch(/^GREEN/);
    expect(outcomes([{ ...FRESH, Phone: '2' }], { channels: 'sms' }, undefined, list)[0]).toMatch(/^RED suppressed/);
  });

  it('is never recognised with another key', () => {
    const made = [entryMaker(KEY)('anna@example.lv', ANY_DAY)];
    expect(suppressionList(made, 'a0'.repeat(32), 'LV')('anna@example.lv')).toEqual([]);
  });

  it('by a plain hash of another tool is found, and that hash stands nowhere', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const hashes = ['anna@example.lv', '+37120000001', '20000002'].map(sha256);
    const made = hashes.map((hash) => plainHashEntryMaker(KEY)(hash.toUpperCase(), ANY_DAY));
    expect(made.some(({ hash }) => hashes.includes(hash))).toBe(false);
    const list = suppressionList(made, KEY, 'LV');
    for (const address of ['anna@example.lv', '20000001', '20000002']) expect(list(address), address).toHaveLength(1);
    expect(list('other@example.lv')).toEqual([]);
  });

  it('costs a judging of 10,000 rows against 10,000 entries well below a second', () => {
    const make = entryMaker(KEY);
    const made = Array.from({ length: 10_000 }, (_, at) => make(`n${at * 2}@example.lv`, ANY_DAY));
    const customers = Array.from({ length: 10_000 }, (_, at) => ({
      ...FRESH,
      Email: `n${at}@example.lv`,
      Phone: 20000000 + at,
    }));
    const plainly = timeOf(() => judgedCustomers(customers));
    const listed = timeOf(() => {
      const table = judgedCustomers(customers, {}, undefined, suppressionList(made, KEY, 'LV'));
      expect(table.rows.filter((row) => row?.verdict.rule.id === 'suppressed')).toHaveLength(5000);
    });
    expect(listed - plainly).toBeLessThan(1000);
  });
});

describe('the tab of the list', () => {
  const line = ({ hash, channel, reason, date, of }: SuppressionEntry): Row => [
    hash,
    channel ?? '',
    reason,
    date === null ? '' : { getTime: () => (date * 24 - 2 + 1) * 3_600_000 },
    keyId(KEY) + (of === 'sha256' ? '/sha256' : ''),
  ];

  it('gives back what was written, in whatever order its lines and columns stand', () => {
    fc.assert(
      fc.property(entries, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (made, order) => {
        const lines = made.map((one) => order.map((at) => line(one)[at]));
        const { entries: found, isForeign } = readBack([['Keyed hash', 'Channel', 'Reason', 'Date', 'Key'], ...lines]);
        expect(isForeign).toBe(false);
        expect(found).toEqual(made);
      }),
    );
  });

  it('is foreign where a line was made with another key, or where there is no key', () => {
    const lines = [line(entryMaker(KEY)('a@example.lv', ANY_DAY))];
    expect(readBack(lines).isForeign).toBe(false);
    expect(readBack(lines, null).isForeign).toBe(true);
    expect(readBack(lines, 'a0'.repeat(32)).isForeign).toBe(true);
  });

  it('counts an address or a plain hash that somebody typed in, with a key or without', () => {
    const hash = createHash('sha256').update('b@example.lv').digest('hex');
    for (const key of [KEY, null]) {
      const { entries: found, isForeign } = readBack([['Anna@example.lv'], ['+371 20000001', 'SMS']], key);
      expect(isForeign).toBe(false);
      const list = suppressionList(found, key ?? '', 'LV');
      expect(list('anna@example.lv')).toEqual([{ channel: null, date: null }]);
      expect(list('20000001')).toEqual([{ channel: 'sms', date: null }]);
    }
    expect(suppressionList(readBack([[hash]]).entries, KEY, 'LV')('b@example.lv')).toEqual([
      { channel: null, date: null },
    ]);
  });

  it('restricts more where a cell is not understood', () => {
    const [hash, , , , id] = line(entryMaker(KEY)('a@example.lv', ANY_DAY));
    const [found] = readBack([[hash, 'pigeon', 'because', 'some day', id]]).entries;
    expect(found).toMatchObject({ channel: null, date: null });
  });
});

describe('a list of opt-outs from elsewhere', () => {
  const read = (lines: readonly Row[]) => readOptOuts(lines, 'LV', CALENDAR);
  const HASH = 'AB'.repeat(32);

  it('is read without a header, from any cell that looks like an address, a number or a hash', () => {
    expect(read([['x', ' Anna@Example.lv'], ['+371 20000001'], [20000002], [HASH], [`sha256:${HASH}`]])).toEqual({
      addresses: ['anna@example.lv', '20000001', '20000002'],
      hashes: [HASH.toLowerCase()],
      unread: [],
    });
  });

  it('takes no day for a number', () => {
    expect(
      read([
        ['anna@example.lv', '2024-05-06'],
        ['b@example.lv', '06.05.2024'],
      ]).addresses,
    ).toEqual(['anna@example.lv', 'b@example.lv']);
  });

  it('is read by its header where it has one: who noted the opt-out is not who opted out', () => {
    const list = [
      ['Email', 'Phone', 'Noted by'],
      ['anna@example.lv', '20000001', 'boss@example.lv'],
    ];
    expect(read(list)).toEqual({ addresses: ['anna@example.lv', '20000001'], hashes: [], unread: [] });
  });

  it('says which lines it could not read, and passes over blank ones and the title', () => {
    expect(read([['Opt-outs of May'], [''], ['anna@example.lv'], ['anna at example'], ['12']])).toEqual({
      addresses: ['anna@example.lv'],
      hashes: [],
      unread: [4, 5],
    });
  });

  it('finds every address that a customer row is known by', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom('', ' '), (email, blank) => {
        fc.pre(emailsIn(email).length === 1);
        expect(read([[blank + email.toUpperCase()]]).addresses).toEqual(emailsIn(email));
      }),
    );
  });
});

function readBack(lines: readonly (readonly Cell[])[], key: string | null = KEY) {
  return readSuppressions(lines, { key, country: 'LV', calendar: CALENDAR, wordsFor: () => [] });
}

function sorted(list: readonly SuppressionEntry[]): readonly string[] {
  return list.map((one) => JSON.stringify(one)).sort();
}

/** Milliseconds of work, whatever else the machine is busy with. */
function timeOf(act: () => void): number {
  const before = process.cpuUsage();
  act();
  return process.cpuUsage(before).user / 1000;
}
