import { describe, expect, it } from 'vitest';
import { differenceOf } from './comparison';
import { type Outcome, readFixture } from './fixture';

const HEAD = {
  format: 1,
  begunOn: '2026-03-01T12:00:00.000Z',
  finishedOn: '2026-03-01T12:09:00.000Z',
  spreadsheetLocale: 'lv_LV',
  spreadsheetTimeZone: 'Europe/Riga',
  scriptTimeZone: 'Europe/Riga',
  userLocale: 'lv',
};

// Copied out of its sheet line by line, on another system than ours.
const MADE_UP = readFixture(
  [
    `${JSON.stringify(HEAD).slice(0, -1)},"outcomes":{`,
    '"equal":{"answer":[1,{"is":"Date","at":"2026-03-01 00:00:00"}]},',
    '"different":{"answer":37120000000},',
    '"unknown":{"threw":"Exception: no"}}}',
  ].join('\r\n'),
);

const LOCAL: Readonly<Record<string, Outcome>> = {
  equal: { answer: [1, { is: 'Date', at: '2026-03-01 00:00:00' }] },
  different: { answer: '+37120000000' },
  missing: { answer: null },
};

describe('A probe', () => {
  it('with the same outcome in both is in order', () => {
    expect(compared('equal')).toBeNull();
  });

  it('with another outcome fails with both values', () => {
    expect(compared('different')).toBe('Sheets: {"answer":37120000000}\nHost:   {"answer":"+37120000000"}');
  });

  it('that the fixture lacks fails', () => {
    expect(compared('missing')).toContain('The fixture lacks this probe');
  });

  it('that the script lacks fails', () => {
    expect(compared('unknown')).toContain('The script has no such probe');
  });

  it('that threw in one and answered in the other fails', () => {
    expect(differenceOf({ live: { threw: 'Exception: no' }, local: { answer: 1 } })).toContain('Exception: no');
    expect(differenceOf({ live: { answer: 1 }, local: { answer: 1, later: 'Exception: no' } })).not.toBeNull();
  });
});

describe('Where the host has a switch', () => {
  const settings = { plusIsRead: false };
  const [read, kept] = [{ answer: 5 }, { answer: '+5' }];

  it('a live run that confirms the default is in order, told or not', () => {
    expect(differenceOf({ live: read, local: read, other: kept }, { reading: { settings, live: null } })).toBeNull();
    expect(
      differenceOf({ live: read, local: read, other: kept }, { reading: { settings, live: 'default' } }),
    ).toBeNull();
  });

  it('a live run that confirms the other reading fails until that is written down', () => {
    const outcomes = { live: kept, local: read, other: kept };
    expect(differenceOf(outcomes, { reading: { settings, live: null } })).toContain("confirms the reading 'other'");
    expect(differenceOf(outcomes, { reading: { settings, live: 'other' } })).toBeNull();
  });

  it('a reading that is written down and not confirmed fails', () => {
    const outcomes = { live: read, local: read, other: kept };
    expect(differenceOf(outcomes, { reading: { settings, live: 'other' } })).toContain(
      "confirms the reading 'default'",
    );
  });

  it('a live run that confirms neither fails with all three values', () => {
    const difference = differenceOf(
      { live: { answer: 'lost' }, local: read, other: kept },
      { reading: { settings, live: 'other' } },
    );
    expect(difference).toContain('Sheets: {"answer":"lost"}\nHost:   {"answer":5}');
    expect(difference).toContain('With {"plusIsRead":false}: {"answer":"+5"}');
  });
});

describe('Where the host refuses on purpose', () => {
  const allowance = { refuses: 'a mistake of the script' };

  it('it may throw where Sheets answers', () => {
    expect(differenceOf({ live: { answer: '#NUM!' }, local: { threw: 'Error: no' } }, allowance)).toBeNull();
    expect(
      differenceOf({ live: { answer: { a: [1] } }, local: { answer: { a: [{ threw: 'Error: no' }] } } }, allowance),
    ).toBeNull();
  });

  it('it may not answer something else', () => {
    expect(differenceOf({ live: { answer: '#NUM!' }, local: { answer: 0 } }, allowance)).not.toBeNull();
    expect(differenceOf({ live: { answer: [1, 2] }, local: { answer: [1] } }, allowance)).not.toBeNull();
    expect(differenceOf({ live: { answer: { a: 1 } }, local: { answer: { b: 1 } } }, allowance)).not.toBeNull();
  });
});

describe('A fixture', () => {
  it.each([
    ['[]', 'one JSON object'],
    [JSON.stringify({ ...HEAD, format: 2, outcomes: {} }), 'has the format 1'],
    [JSON.stringify({ ...HEAD, userLocale: undefined, outcomes: {} }), 'does not say its userLocale'],
    [JSON.stringify({ ...HEAD, begunOn: 'once', outcomes: {} }), 'when it was begun'],
    [JSON.stringify(HEAD), 'has no outcomes'],
    [JSON.stringify({ ...HEAD, outcomes: { a: {} } }), 'The outcome of a is neither'],
    [JSON.stringify({ ...HEAD, outcomes: { a: { answer: 1, threw: 'x' } } }), 'The outcome of a is neither'],
    [JSON.stringify({ ...HEAD, outcomes: { a: { threw: 1 } } }), 'The outcome of a is neither'],
  ])('%s is refused: %s', (text, reason) => {
    expect(() => readFixture(text)).toThrow(reason);
  });

  it('that is cut off is refused', () => {
    expect(() => readFixture(JSON.stringify(HEAD).slice(0, -1))).toThrow(SyntaxError);
  });
});

// Helpers

function compared(id: string): string | null {
  return differenceOf({ live: MADE_UP.outcomes[id], local: LOCAL[id] });
}
