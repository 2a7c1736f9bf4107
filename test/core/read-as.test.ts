import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../src/core/cell';
import { isoDay } from '../../src/core/day';
import type { CustomerFacts } from '../../src/core/facts';
import { type Column, readColumns } from '../../src/core/read/columns';
import { customerReader } from '../../src/core/read/customer';
import type { Flag } from '../../src/core/read/flag';
import { FACT_COLUMNS, type FactColumn } from '../../src/core/read/header-aliases';
import { readSources } from '../../src/core/read/settings';
import { sourceRegister } from '../../src/core/read/source-register';
import { tableOf } from '../../src/core/read/table';
import { cellsReadAs, type ReadAs } from '../../src/core/read-as';
import { allTextsIn } from '../../src/local/all-texts';
import { type Answers, calendarEast, SOURCES, settingsOf } from './judged';

const { readings, answers: yesNo } = allTextsIn('en');

describe('what a cell is said to be read as', () => {
  it('exists for every fact, in every language, and never throws', () => {
    for (const language of ['en', 'lv'] as const) {
      for (const fact of FACT_COLUMNS) {
        for (const cell of CELLS) {
          const { words } = sheetOf(fact, [[cell]], {}, language).words[0] as ReadAs;
          expect(typeof words, `${fact} ${String(cell)}`).toBe('string');
        }
        const said = CELLS.map((cell) => sheetOf(fact, [[cell]], {}, language).words[0]?.words);
        if (fact !== 'ignored')
          expect(
            said.some((words) => words !== ''),
            fact,
          ).toBe(true);
        else expect(new Set(said)).toEqual(new Set(['']));
      }
    }
  });

  it.each([
    ['consent', 'nē', readings.refused],
    ['consent', 'jā, bet tikai rēķini', readings.unclear],
    ['consent', false, readings.notConsented],
    ['consentDate', '06/05/2018', '6 May 2018 or 5 June 2018: not certain'],
    ['consentDate', '2019', readings.year(2019)],
    ['optedOut', 'yes', readings.optedOut],
    ['optedOut', 'SMS', `${readings.optedOut}, SMS`],
    ['erasureRequest', 'no request', readings.noRequest],
    ['status', 'please unsubscribe me', readings.optedOut],
    ['preTicked', false, readings.notKnown],
    ['preTicked', 'no', yesNo.no],
  ] as const)('says of %s %s: %s', (fact, cell, words) => {
    expect(sheetOf(fact, [[cell]]).words[0]?.words).toBe(words);
  });

  it('says of a tool’s status what the judgement takes from it where it stands in for the consent', () => {
    const header = ['Email', 'status', 'subscribed_at'];
    const { words, facts } = read(header, [['a@example.lv', 'active', '2021-01-01']], {}, 1);
    expect(facts[0]?.consents[0]?.answer).toBe('yes');
    expect(words[0]?.words).toBe(readings.consented);
  });
});

describe('what is said of a cell and what the judgement takes from it are the same', () => {
  it('for answers about consent', () => {
    holds('consent', ({ words, doubtful }, facts) => {
      const [consent] = facts.consents;
      if (facts.optOuts.length > 0) expect(words).toBe(readings.optedOut);
      else if (facts.bounced.length > 0) expect(words).toBe(readings.bounced);
      else {
        const expected = {
          yes: readings.consented,
          declined: readings.refused,
          'not-given': readings.notConsented,
          unknown: readings.notKnown,
          unclear: readings.unclear,
        };
        expect(words).toBe(expected[consent?.answer ?? 'unknown']);
      }
      expect(doubtful).toBe(consent?.answer === 'unclear');
    });
  });

  it.each(['optedOut', 'optedOutDate', 'suppressions'] as const)('for opt-outs in a column of %s', (fact) => {
    holds(fact, ({ words, doubtful }, facts, flags) => {
      expect(words.startsWith(readings.optedOut)).toBe(facts.optOuts.length > 0);
      expect(doubtful).toBe(flags.length > 0);
      for (const { date } of facts.optOuts) {
        const isTold = words.includes(String(date === null ? 'opted out' : Number(isoDay(date.latest).slice(0, 4))));
        expect([words, isTold]).toEqual([words, true]);
        if (date === null) expect(words).not.toMatch(/\d{4}/);
      }
    });
  });

  it.each([
    ['consentDate', ({ consents }: CustomerFacts) => consents[0]?.date ?? null],
    ['lastPurchase', ({ lastPurchase }: CustomerFacts) => lastPurchase],
    ['lastActivity', ({ lastActivity }: CustomerFacts) => lastActivity],
    ['reconfirmedDate', ({ reconfirmedOn }: CustomerFacts) => reconfirmedOn],
    ['keepUntil', ({ keepUntil }: CustomerFacts) => keepUntil],
    ['birthDate', ({ birthDate }: CustomerFacts) => birthDate],
  ] as const)('for dates in a column of %s', (fact, dateIn) => {
    holds(fact, ({ words, doubtful }, facts, flags) => {
      const date = dateIn(facts);
      if (date === null) {
        expect(words).not.toMatch(/^\d/);
        expect(doubtful).toBe(flags.length > 0);
        return;
      }
      const years = [date.earliest, date.latest].map((day) => isoDay(day).slice(0, 4));
      for (const year of years) expect(words).toContain(year);
      expect(/ or /.test(words)).toBe(date.precision === 'day' && date.earliest !== date.latest);
      if (date.precision !== 'day') expect(words).toMatch(/day not known$/);
    });
  });

  it.each([
    ['preTicked', ({ preTicked }: CustomerFacts) => preTicked],
    ['wordingKept', ({ wordingKept }: CustomerFacts) => wordingKept],
    ['optOutOffered', ({ optOutOffered }: CustomerFacts) => optOutOffered],
  ] as const)('for the row’s own word on %s', (fact, answerIn) => {
    holds(
      fact,
      ({ words, doubtful }, facts) => {
        const answer = answerIn(facts);
        const expected = { yes: [yesNo.yes], no: [yesNo.no], unknown: [readings.notKnown, readings.unclear] };
        expect(expected[answer]).toContain(words);
        expect(doubtful).toBe(words === readings.unclear);
      },
      { optOutOffered: '' },
    );
  });

  it('for requests, bounces and statuses', () => {
    holds('erasureRequest', ({ words }, { erasureRequested }) =>
      expect(words === readings.erasure).toBe(erasureRequested),
    );
    holds('restrictionRequest', ({ words }, { restrictionRequested }) =>
      expect(words === readings.restriction).toBe(restrictionRequested),
    );
    holds('bounced', ({ words }, { bounced }) => expect(words === readings.bounced).toBe(bounced.length > 0));
    holds('status', ({ words }, { optOuts, bounced }) => {
      expect(words === readings.optedOut).toBe(optOuts.length > 0);
      if (optOuts.length === 0) expect(words === readings.bounced).toBe(bounced.length > 0);
    });
    holds('email', ({ words }, { identity }) => {
      if (identity.emails.length > 0) expect(words).toBe(identity.emails.join(', '));
    });
  });
});

const CELLS: readonly Cell[] = [
  '',
  null,
  true,
  false,
  0,
  1,
  3,
  2019,
  43164,
  1_520_000_000,
  'yes',
  'jā',
  'nē',
  'no',
  'x',
  'X',
  '?',
  'perhaps',
  'jā, bet tikai rēķini',
  'NEVER_SUBSCRIBED',
  'unsubscribed',
  'please unsubscribe me',
  'bounced',
  'cleaned',
  'pending',
  'no answer',
  'none',
  'no request',
  'nav pieprasījuma',
  'atrakstījās',
  'SMS',
  'e-mail, SMS',
  '✗',
  '#N/A',
  '#REF!',
  '2016-04-01',
  '1975-03-04',
  '05.03.1969.',
  '06/05/2018',
  '25/12/2017',
  '2019-02-31',
  '1970-01-01',
  '2018-05',
  'maijs 2018',
  '2031-01-01',
  'anna@example.lv',
  'Anna',
  'FALSE',
  '0',
];

/** Titles by which each fact is known without a doubt. */
const TITLES: Readonly<Record<FactColumn, string>> = Object.fromEntries(
  FACT_COLUMNS.map((fact) => [fact, `F ${fact}`]),
) as Record<FactColumn, string>;

/** The column of a fact alone in a sheet, told by the owner's own word, so that no title adds anything. */
function sheetOf(fact: FactColumn, rows: readonly Row[], answers: Answers = {}, language: 'en' | 'lv' = 'en') {
  return read([TITLES[fact]], rows, { ...answers, [`Column: ${TITLES[fact]}`]: fact }, 0, language);
}

function read(header: Row, rows: readonly Row[], answers: Answers, at: number, language: 'en' | 'lv' = 'en') {
  const settings = settingsOf(answers);
  const columns = readColumns(header, settings.columns);
  const table = tableOf(columns, rows, settings, calendarEast(2));
  const sources = sourceRegister(readSources(SOURCES, { row: 1 }));
  const column = [...columns.of.values()].flat().find((one) => one.at === at) as Column;
  const readAs = cellsReadAs(table, sources, allTextsIn(language));
  const readRow = customerReader(table, sources);
  const flagged = rows.map(() => [] as Flag[]);
  const facts = rows.map((row, line) => readRow(row, flagged[line] as Flag[]));
  return { words: rows.map((row) => readAs(row[at], column)), facts, flagged };
}

function holds(
  fact: FactColumn,
  check: (said: ReadAs, facts: CustomerFacts, flags: readonly Flag[]) => void,
  answers: Answers = {},
): void {
  const cell = fc.constantFrom(...CELLS);
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('unknown', 'yes', 'no'),
      fc.constantFrom('auto', 'DMY', 'MDY'),
      (cells, tickMark, dateOrder) => {
        const rows = cells.map((one) => [one]);
        const { words, facts, flagged } = sheetOf(fact, rows, { ...answers, tickMark, dateOrder });
        for (const [line, said] of words.entries()) {
          try {
            check(said, facts[line] as CustomerFacts, flagged[line] ?? []);
          } catch (error) {
            throw new Error(`${fact} ${String(cells[line])} → ${said.words}`, { cause: error });
          }
        }
      },
    ),
    { numRuns: 300 },
  );
}
