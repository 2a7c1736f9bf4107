import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/core/cell';
import type { Settings } from '../../src/core/company';
import type { JudgedRow } from '../../src/core/judge-table';
import { ANY_SOURCE, SOURCE_QUESTIONS, type SourceQuestion, sourceKey } from '../../src/core/read/source-register';
import { FREEING_SETTINGS, type FreeingSetting, GOOD_ANSWERS, type Worths, worthsOf } from '../../src/core/what-if';
import { type Answers, judged, settingsOf } from './judged';

const HEADER = [
  'Email',
  'Consent',
  'Consent date',
  'Source',
  'Pre-ticked',
  'Unsubscribed',
  'Last purchase',
  'Opt-out offered',
];
const GOOD_SETTINGS: Readonly<Record<FreeingSetting, Answers>> = {
  optOutOffered: { optOutOffered: 'yes' },
  procedureAdopted: { procedureAdopted: '2026-01-15', procedureReview: '' },
  softOptIn: { softOptIn: 'yes' },
};

describe('what an answer is worth', () => {
  it('is the rows that it alone frees', () => {
    const rows = [old('a', 'fair'), old('b', 'fair'), old('c', 'web form')];
    const worths = worthsIn(rows, {}, [['fair', '', 'yes', 'yes', 'no', '']]);
    expect(worths.sources.get('fair')?.questions.preTicked).toEqual({ alone: 2, waiting: 2 });
    expect(worths.sources.get('fair')?.questions.wordingKept).toEqual({ alone: 0, waiting: 0 });
    expect(worths.sources.get('fair')).toMatchObject({ alone: 2, waiting: 2 });
  });

  it('is that rows wait for it where others are open too', () => {
    const worths = worthsIn([old('a', 'fair')], {
      optOutOffered: 'unknown',
      procedureAdopted: '',
      procedureReview: '',
    });
    expect(worths.sources.get('fair')).toMatchObject({ alone: 0, waiting: 1 });
    expect(worths.settings.optOutOffered).toEqual({ alone: 0, waiting: 1 });
    expect(worths.settings.procedureAdopted).toEqual({ alone: 0, waiting: 1 });
  });

  it('is nothing to whom no answer frees', () => {
    const rows = [
      ['a@example.lv', 'yes', '2016-04-01', 'fair', '', 'yes', '', ''],
      ['b@example.lv', 'no', '', '', '', '', '', ''],
    ];
    const { sources, settings } = worthsIn(rows);
    for (const { alone, waiting } of [...sources.values(), ...Object.values(settings)])
      expect([alone, waiting]).toEqual([0, 0]);
  });

  it('supposes nothing that somebody has denied', () => {
    const denied = worthsIn([old('a', 'fair')], {}, [['fair', 'yes', '', '', '', '']]);
    expect(denied.sources.get('fair')).toMatchObject({ alone: 0, waiting: 0 });
    expect(worthsIn([old('a', 'fair')], { optOutOffered: 'no' }).settings.optOutOffered).toEqual({
      alone: 0,
      waiting: 0,
    });
  });

  it('is honest: given the good answers, at least so many rows are free', () => {
    fc.assert(
      fc.property(rowsOfMany, answersOfMany, sourcesOfMany, (rows, answers, sources) => {
        const before = judged(HEADER, rows, answers, sources);
        const worths = worthsOf(
          before,
          settingsOf(answers),
          (at) => keyOf(rows[at]),
          (at) => isOfRest(rows[at], sources),
        );
        const redBefore = red(before.rows);
        for (const [key, worth] of worths.sources) {
          const all = judged(HEADER, rows, answers, answeredWell(sources, key, SOURCE_QUESTIONS, rows));
          expect(freed(redBefore, all.rows), `all of ${key}`).toBeGreaterThanOrEqual(worth.alone);
          for (const question of SOURCE_QUESTIONS) {
            const one = judged(HEADER, rows, answers, answeredWell(sources, key, [question], rows));
            const what = `${question} of ${key}`;
            expect(freed(redBefore, one.rows), what).toBeGreaterThanOrEqual(worth.questions[question].alone);
          }
        }
        for (const setting of FREEING_SETTINGS) {
          const { alone, waiting } = worths.settings[setting];
          expect(freed(redBefore, judged(HEADER, rows, better(answers, setting), sources).rows)).toBeGreaterThanOrEqual(
            alone,
          );
          if (setting === 'softOptIn') expect(waiting).toBe(0);
        }
        const everything = answeredAll(rows, answers, sources);
        const wait = [...worths.sources.values()].reduce((sum, { waiting }) => sum + waiting, 0);
        expect(
          freed(redBefore, judged(HEADER, rows, everything.answers, everything.sources).rows),
        ).toBeGreaterThanOrEqual(wait);
      }),
      { numRuns: 150 },
    );
  });

  it('is honest: whatever else is answered well, the rows that wait for an answer are not free without it', () => {
    fc.assert(
      fc.property(rowsOfMany, answersOfMany, sourcesOfMany, (many, answers, sources) => {
        // What other rows of a person would prove is left out of the count.
        const rows = many.map(([email, ...rest], at) => [email === '' ? '' : `n${at}@example.lv`, ...rest]);
        const before = judged(HEADER, rows, answers, sources);
        const redBefore = red(before.rows);
        const worths = worthsOf(
          before,
          settingsOf(answers),
          (at) => keyOf(rows[at]),
          (at) => isOfRest(rows[at], sources),
        );
        const all = answeredAll(rows, answers, sources);
        for (const [key, worth] of worths.sources) {
          for (const question of SOURCE_QUESTIONS) {
            const others = SOURCE_QUESTIONS.filter((one) => one !== question);
            const elsewhere = answeredAll(rows, answers, sources, key).sources;
            const after = judged(HEADER, rows, all.answers, answeredWell(elsewhere, key, others, rows));
            const kept = redBefore.size - freed(redBefore, after.rows);
            expect(kept, `${question} of ${key}`).toBeGreaterThanOrEqual(worth.questions[question].waiting);
          }
        }
        for (const setting of ['optOutOffered', 'procedureAdopted'] as const) {
          const other = setting === 'optOutOffered' ? 'procedureAdopted' : 'optOutOffered';
          const after = judged(HEADER, rows, better(answers, other), all.sources);
          const kept = redBefore.size - freed(redBefore, after.rows);
          expect(kept, setting).toBeGreaterThanOrEqual(worths.settings[setting].waiting);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('counts a source’s rows once: no question frees more than all of them together, nor are more waiting than are RED', () => {
    fc.assert(
      fc.property(rowsOfMany, answersOfMany, sourcesOfMany, (rows, answers, sources) => {
        const before = judged(HEADER, rows, answers, sources);
        const reds = red(before.rows).size;
        for (const { alone, waiting, questions } of worthsOf(
          before,
          settingsOf(answers),
          (at) => keyOf(rows[at]),
          (at) => isOfRest(rows[at], sources),
        ).sources.values()) {
          for (const question of SOURCE_QUESTIONS) {
            expect(questions[question].alone).toBeLessThanOrEqual(alone);
            expect(questions[question].waiting).toBeLessThanOrEqual(waiting);
          }
          expect(Math.max(alone, waiting)).toBeLessThanOrEqual(reds);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function old(name: string, source: string): Row {
  return [`${name}@example.lv`, 'yes', '2016-04-01', source, '', '', '', ''];
}

function worthsIn(rows: readonly Row[], answers: Answers = {}, sources: readonly Row[] = []): Worths {
  const settings: Settings = settingsOf(answers);
  return worthsOf(
    judged(HEADER, rows, answers, sources),
    settings,
    (at) => keyOf(rows[at]),
    (at) => isOfRest(rows[at], sources),
  );
}

/** Named, and without a line of its own. */
function isOfRest(row: Row | undefined, sources: readonly Row[]): boolean {
  const key = keyOf(row);
  return key !== ANY_SOURCE && !sources.some(([name]) => sourceKey(String(name)) === key);
}

function keyOf(row: Row | undefined): string {
  return sourceKey(String(row?.[3] ?? '')) || ANY_SOURCE;
}

function red(rows: readonly (JudgedRow | null)[]): ReadonlySet<number> {
  return new Set(rows.flatMap((row, at) => (row?.verdict.rule.zone === 'RED' ? [at] : [])));
}

function freed(before: ReadonlySet<number>, after: readonly (JudgedRow | null)[]): number {
  return [...before].filter((at) => after[at]?.verdict.rule.zone !== 'RED').length;
}

/** Gives the good answers to what is open, in the line of a source or in a new one, as `answerSource` does. */
function answeredWell(
  sources: readonly Row[],
  key: string,
  questions: readonly SourceQuestion[],
  rows: readonly Row[],
): readonly Row[] {
  // Every source of the sheet gets its line in the tab before anything is answered.
  const listed = new Set(sources.map(([name]) => String(name)));
  const found = [...new Set(rows.map(keyOf))].filter((name) => !listed.has(name));
  return [...sources, ...found.map((name) => [name, '', '', '', '', ''])].map((line) =>
    line[0] !== key
      ? line
      : line.map((cell, at) => {
          const question = SOURCE_QUESTIONS[at - 1];
          return question !== undefined && questions.includes(question) && cell === '' ? GOOD_ANSWERS[question] : cell;
        }),
  );
}

function better(answers: Answers, setting: FreeingSetting): Answers {
  if (setting === 'optOutOffered' && answers['optOutOffered'] === 'no') return answers;
  const isValid = setting === 'procedureAdopted' && answers['procedureAdopted'] === '2025-05-20';
  return isValid ? answers : { ...answers, ...GOOD_SETTINGS[setting] };
}

function answeredAll(rows: readonly Row[], answers: Answers, sources: readonly Row[], except?: string) {
  const keys = [...new Set(rows.map(keyOf))].filter((key) => key !== except);
  return {
    answers: better(better(answers, 'optOutOffered'), 'procedureAdopted'),
    sources: keys.reduce<readonly Row[]>((lines, key) => answeredWell(lines, key, SOURCE_QUESTIONS, rows), sources),
  };
}

const rowsOfMany = fc.array(
  fc
    .tuple(
      fc.constantFrom('a@example.lv', 'b@example.lv', 'c@example.lv', ''),
      fc.constantFrom('yes', 'yes', 'yes', '', 'no', 'perhaps', false),
      fc.constantFrom('2016-04-01', '2021-06-01', '2019', '', '06/05/2018'),
      fc.constantFrom('fair', 'shop', 'import', 'purchased list', ''),
      fc.constantFrom('', '', '', 'no', 'yes'),
      fc.constantFrom('', '', '', '', 'yes'),
      fc.constantFrom('', '2024-01-01'),
      fc.constantFrom('', '', 'yes', 'no'),
    )
    .filter(([email, consent]) => email !== '' || consent !== ''),
  { minLength: 1, maxLength: 6 },
);
const answersOfMany = fc.record({
  optOutOffered: fc.constantFrom('unknown', 'yes', 'no'),
  procedureAdopted: fc.constantFrom('', '2025-05-20', '2020-01-01'),
  procedureReview: fc.constant(''),
  softOptIn: fc.constantFrom('no', 'yes'),
});
const sourcesOfMany = fc
  .tuple(
    ...['*', 'fair', 'shop'].map((name) =>
      fc.tuple(fc.constant(name), ...SOURCE_QUESTIONS.map(() => fc.constantFrom('', '', 'yes', 'no'))),
    ),
  )
  .chain((lines) => fc.subarray(lines));
