import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTextsIn } from '../../../src/app/answers/answer-texts';
import type { Answers, ListedAnswer } from '../../../src/app/answers/given';
import {
  type AnswersPlan,
  answersChange,
  planAnswers,
  type RefusedAddress,
} from '../../../src/app/answers/plan-answers';
import { linesOfSamePeople } from '../../../src/app/same-people';
import type { Row } from '../../../src/core/cell';
import { isoDay } from '../../../src/core/day';
import type { SuppressionList } from '../../../src/core/judge-table';
import { readHeader } from '../../../src/core/read/columns';
import { readFormResponses } from '../../../src/core/read/form-responses';
import { day } from '../../core/judged';
import { CALENDAR, type Cells, judgementOf, NOBODY, withFacts } from './judgement';

const HEADER = ['Nr', 'Email', 'Phone', 'Consent', 'Consent date', 'Source'];
const OLD = ['yes', '2016-04-01', 'web form'];
const SHEET: Cells = {
  values: [
    HEADER,
    [1, 'anna@x.lv', '+37120000001', ...OLD],
    [2, 'janis@x.lv', '+37120000002', ...OLD],
    [3, 'Anna <ANNA@x.lv>', '', ...OLD],
    [4, '', '20000004', ...OLD],
    [5, 'eva@x.lv', '20000001', ...OLD],
  ],
};

const line = (given: Partial<ListedAnswer>): ListedAnswer => ({
  sheetName: 'List',
  row: 1,
  key: '',
  email: '',
  phone: '',
  answer: 'confirmed',
  on: '2026-01-10',
  ...given,
});
const listed = (...lines: readonly Partial<ListedAnswer>[]): Answers => ({
  listed: lines.map((given, at) => line({ row: at + 1, ...given })),
  forms: [],
});
const planFor = (cells: Cells, answers: Answers, suppressed: SuppressionList = NOBODY): AnswersPlan =>
  planAnswers(judgementOf(cells, {}, suppressed), answers, CALENDAR, suppressed);
const told = ({ open }: AnswersPlan) => open.map(({ row, code }) => [row, code]);
const written = ({ columns }: AnswersPlan) =>
  columns.map(({ title, isNew, cells }) => [title, isNew, ...cells.map(({ row, value }) => [row, value])]);
const applied = (cells: Cells, answers: Answers): Cells => withFacts(cells, 0, planFor(cells, answers).columns);
const zones = (cells: Cells) =>
  judgementOf(cells).judged.rows.map((row) => (row === null ? '' : `${row.verdict.rule.zone} ${row.verdict.rule.id}`));

describe('the columns that answers are written into', () => {
  it.each(['en', 'lv'] as const)('have titles in %s that are read for what they are', (language) => {
    for (const [fact, title] of Object.entries(answerTextsIn(language).titles)) {
      expect(readHeader(title, 0)).toMatchObject({ fact, channel: null, score: 100 });
    }
  });

  it('are made right of the table, one pair for each kind of answer that there is', () => {
    const plan = planFor(SHEET, listed({ email: 'anna@x.lv' }, { email: 'janis@x.lv', answer: 'declined' }));
    expect(written(plan)).toEqual([
      ['Reconfirmed', true, [1, 'yes'], [3, 'yes']],
      ['Reconfirmed on', true, [1, '2026-01-10'], [3, '2026-01-10']],
      ['Opted out on', true, [2, '2026-01-10']],
      ['Opted out', true, [2, 'yes']],
    ]);
    expect(plan.columns.map(({ at }) => at)).toEqual([6, 7, 9, 8]);
    expect([plan.confirmed, plan.declined, plan.open]).toEqual([2, 1, []]);
  });

  it('are those that stand, in the words that stand there, and none is made for days alone', () => {
    const cells: Cells = {
      values: [
        [...HEADER, 'Unsubscribed', 'Reconfirmed on'],
        [1, 'anna@x.lv', '', ...OLD, 'JĀ', ''],
        [2, 'janis@x.lv', '', ...OLD, '', '2025-05-01'],
        [3, 'eva@x.lv', '', ...OLD, 'nē', ''],
      ],
    };
    const plan = planFor(cells, listed({ email: 'eva@x.lv', answer: 'nē' }, { email: 'janis@x.lv' }));
    expect(written(plan)).toEqual([
      ['Reconfirmed on', false, [2, '2026-01-10']],
      ['Opted out on', true, [3, '2026-01-10']],
      ['Unsubscribed', false, [3, 'JĀ']],
    ]);
    expect(zones(applied(cells, listed({ email: 'eva@x.lv', answer: 'nē' }, { email: 'janis@x.lv' })))).toEqual([
      'RED opted-out',
      'GREEN reconfirmed',
      'RED opted-out',
    ]);
  });

  it('are ticked where they hold boxes', () => {
    const values = [
      [...HEADER, 'Unsubscribed'],
      [1, 'anna@x.lv', '', ...OLD, false],
    ];
    const plan = planFor({ values }, listed({ email: 'anna@x.lv', answer: 'declined' }));
    expect(plan.columns[1]).toMatchObject({ title: 'Unsubscribed', as: 'tick', cells: [{ row: 1, value: true }] });
  });

  it('are never filled where a formula stands', () => {
    const values = [
      [...HEADER, 'Reconfirmed', 'Reconfirmed on'],
      [1, 'anna@x.lv', '', ...OLD, '', ''],
      [2, 'janis@x.lv', '', ...OLD, '', ''],
    ];
    const answers = listed({ email: 'anna@x.lv' }, { email: 'janis@x.lv' });
    const one = planFor({ values, formulas: new Map([['1,6', '=A1']]) }, answers);
    expect(told(one)).toEqual([[1, 'formula']]);
    expect(one.columns.flatMap(({ cells }) => cells.map(({ row }) => row))).toEqual([2, 2]);
    const all = planFor({ values, formulas: new Map([['1,7', '=ARRAYFORMULA(A2:A)']]) }, answers);
    expect(told(all)).toEqual([
      [1, 'formula'],
      [2, 'formula'],
    ]);
    expect(all.columns).toEqual([]);
  });

  it('stand where they will stand once a live formula has made way', () => {
    const values = [
      [...HEADER.slice(0, 2), 'GDPR zone', 'x', 'y', 'z', ...HEADER.slice(3), 'Reconfirmed'],
      [1, 'anna@x.lv', 'GREY', '', '', '', ...OLD, ''],
    ];
    const formulas = new Map([['0,2', "=GDPR_REPORT(A1:K; ; 'GDPR Settings'!A2:B; 'GDPR Sources'!A2:F)"]]);
    const judgement = judgementOf({ values, formulas });
    const change = answersChange(judgement, planAnswers(judgement, listed({ email: 'anna@x.lv' }), CALENDAR, NOBODY));
    const shift = judgement.table.removable.length;
    expect(shift).toBeGreaterThan(0);
    expect(change).toMatchObject({
      kind: 'write-facts',
      anchor: 1,
      columns: [
        { title: 'Reconfirmed', at: 9 - shift },
        { title: 'Reconfirmed on', at: 10 - shift },
      ],
    });
  });
});

describe('an answer', () => {
  it('of an address that no customer has is nobody’s, whoever has the number by now', () => {
    const plan = planFor(SHEET, listed({ email: 'old@x.lv', key: '2' }));
    expect([told(plan), plan.columns]).toEqual([[[1, 'nobody']], []]);
  });

  it('is found by address, else by phone, else by customer number', () => {
    const answers = listed({ email: 'janis@x.lv', key: '1' }, { phone: '+371 20000004' }, { key: '5' });
    expect(planFor(SHEET, answers).columns[1]?.cells.map(({ row }) => row)).toEqual([2, 4, 5]);
  });

  it('that is nobody’s or could be several people’s is told, not dropped', () => {
    // Rows 1 and 5 are two people with one phone.
    const plan = planFor(SHEET, listed({ email: 'nobody@x.lv' }, { phone: '20000001' }, { key: 'row 2' }));
    expect(told(plan)).toEqual([
      [1, 'nobody'],
      [2, 'several'],
      [3, 'nobody'],
    ]);
    expect(plan.columns).toEqual([]);
  });

  it('of no by a phone that two share counts for both', () => {
    const plan = planFor(SHEET, listed({ phone: '20000001', answer: 'declined' }));
    expect(plan.columns[0]?.cells.map(({ row }) => row)).toEqual([1, 5]);
  });

  it('of yes needs its day, which has come and is not before the GDPR', () => {
    const ons = ['', '2026', 'soon', '2026-02-01', '2016-05-23', '2016-05-24'];
    const plan = planFor(SHEET, listed(...ons.map((on) => ({ email: 'janis@x.lv', on }))));
    expect(told(plan)).toEqual([
      [1, 'needs-its-day'],
      [2, 'needs-its-day'],
      [3, 'needs-its-day'],
      [4, 'in-the-future'],
      [5, 'too-early'],
    ]);
    expect(plan.columns[1]?.cells).toEqual([{ row: 2, value: '2016-05-24' }]);
  });

  it('of no counts in any case: without a day, or with one to come, from today on, once', () => {
    for (const on of ['', '2026-03-01']) {
      const answers = listed({ email: 'janis@x.lv', answer: 'declined', on });
      const plan = planFor(SHEET, answers);
      expect(plan.columns[0]?.cells).toEqual([{ row: 2, value: '2026-01-15' }]);
      expect(told(plan)).toEqual(on === '' ? [] : [[1, 'in-the-future']]);
      const tomorrow = judgementOf(applied(SHEET, answers), { today: '2026-01-16' });
      const held: SuppressionList = () => [
        { channel: null, date: { earliest: day('2026-01-15'), latest: day('2026-01-15'), precision: 'day' } },
      ];
      const again = planAnswers(tomorrow, answers, CALENDAR, held);
      expect([again.columns, again.suppressions]).toEqual([[], []]);
    }
  });

  it('of no that a run was cut off in before its answer was written is completed, and keeps its day', () => {
    const values = [
      [...HEADER, 'Unsubscribed', 'Unsubscribed on'],
      [1, 'anna@x.lv', '', ...OLD, 'no', '2026-01-10'],
    ];
    const answers = listed({ email: 'anna@x.lv', answer: 'declined' });
    const plan = planFor({ values }, answers);
    expect(written(plan)).toEqual([
      ['Unsubscribed on', false, [1, '2026-01-10']],
      ['Unsubscribed', false, [1, 'yes']],
    ]);
    expect(planFor(applied({ values }, answers), answers).columns).toEqual([]);
  });

  it('that is not clear is told and writes nothing', () => {
    const plan = planFor(SHEET, listed({ email: 'janis@x.lv', answer: 'Yes, but only SMS' }, { answer: 'no answer' }));
    expect([told(plan), plan.columns, plan.suppressions]).toEqual([[[1, 'unclear']], [], []]);
  });

  it('never takes away a refusal that is later or has no day', () => {
    for (const [refused, code] of [
      ['', 'refused-before'],
      ['2026-01-10', 'refused-before'],
      ['2025-12-01', undefined],
    ] as const) {
      const values = [
        [...HEADER, 'Reconfirmed', 'Reconfirmed on'],
        [1, 'anna@x.lv', '', ...OLD, 'no', refused],
      ];
      const plan = planFor({ values }, listed({ email: 'anna@x.lv' }));
      expect(told(plan)).toEqual(code === undefined ? [] : [[1, code]]);
      expect(plan.columns.length > 0).toBe(code === undefined);
    }
  });

  it('leaves what is later or has been written by hand', () => {
    for (const [said, on, code] of [
      ['yes', '2026-01-12', undefined],
      ['yes', '2027-01-01', 'in-the-way'],
      ['let us see', '', 'in-the-way'],
      ['', 'in May', 'in-the-way'],
    ] as const) {
      const values = [
        [...HEADER, 'Reconfirmed', 'Reconfirmed on'],
        [1, 'anna@x.lv', '', ...OLD, said, on],
      ];
      const plan = planFor({ values }, listed({ email: 'anna@x.lv' }));
      expect([told(plan), plan.columns]).toEqual([code === undefined ? [] : [[1, code]], []]);
    }
  });

  it('from a form counts like one from a list, and the latest of a kind counts', () => {
    const responses = [
      { row: 1, email: 'JANIS@x.lv', answer: 'confirmed' as const, on: at('2026-01-12') },
      { row: 2, email: 'janis@x.lv', answer: 'declined' as const, on: at('2026-01-05') },
      { row: 3, email: '', answer: 'confirmed' as const, on: at('2026-01-05') },
    ];
    const answers = { ...listed({ email: 'janis@x.lv' }), forms: [{ sheetName: 'Form', responses }] };
    const plan = planFor(SHEET, answers);
    expect(written(plan)).toEqual([
      ['Reconfirmed', true, [2, 'yes']],
      ['Reconfirmed on', true, [2, '2026-01-12']],
      ['Opted out on', true, [2, '2026-01-05']],
      ['Opted out', true, [2, 'yes']],
    ]);
    expect(plan.open).toEqual([{ sheetName: 'Form', row: 3, code: 'nobody' }]);
    expect(zones(withFacts(SHEET, 0, plan.columns))[1]).toBe('GREEN reconfirmed');
  });

  it('of yes is the consent itself, and confirms nothing, where it is not later than the consent in the sheet', () => {
    const web = ['yes', '2017-09-14', 'web form'];
    const cells: Cells = { values: [HEADER, [1, 'anna@x.lv', '', ...web], [2, 'janis@x.lv', '', ...web]] };
    const responses = [
      ['Timestamp', 'Email address', 'Would you like our news?'],
      ['2017-09-14 10:31', 'anna@x.lv', 'yes'],
      ['2026-01-10 10:31', 'janis@x.lv', 'yes'],
    ];
    const plan = planFor(cells, {
      listed: [],
      forms: [{ sheetName: 'Form', responses: readFormResponses(responses, CALENDAR) ?? [] }],
    });
    expect(told(plan)).toEqual([[1, 'not-later']]);
    expect(plan.confirmed).toBe(1);
  });

  it('of no is to be suppressed, also where the sheet does not know the address', () => {
    const plan = planFor(SHEET, listed({ email: 'anna@x.lv', answer: 'no' }, { email: 'gone@x.lv', answer: 'no' }));
    expect(plan.suppressions.map(({ kind, address }) => [kind, address])).toEqual([
      ['email', 'anna@x.lv'],
      ['phone', '20000001'],
      ['email', 'gone@x.lv'],
    ]);
    expect(told(plan)).toEqual([[2, 'nobody']]);
  });
});

const at = (iso: string) => ({ earliest: day(iso), latest: day(iso), precision: 'day' as const });

describe('answers of any kind', () => {
  const days = fc.constantFrom(
    '',
    '2017-03-01',
    '2025-11-30',
    '2026-01-10',
    '2026-01-15',
    '2026-05-01',
    '05/06/2025',
    'soon',
  );
  const emails = fc.constantFrom('a@x.lv', 'b@x.lv', 'c@x.lv', 'd@x.lv', '');
  const phones = fc.constantFrom('20000001', '20000002', '');
  const titles = [
    'Reconfirmed',
    'Reconfirmed on',
    'Unsubscribed',
    'Unsubscribed on',
    'SMS opt-out',
    'Status',
    'GDPR zone',
  ];
  const cellOf = (title: string): fc.Arbitrary<string> => {
    if (/ on$/.test(title)) return days;
    if (title === 'Status') return fc.constantFrom('', 'unsubscribed', 'subscribed');
    return fc.constantFrom('', '', 'yes', 'no', 'perhaps', 'sms');
  };
  const sheets: fc.Arbitrary<Cells> = fc.subarray(titles).chain((besides) =>
    fc
      .array(fc.tuple(emails, phones, fc.constantFrom(OLD, ['no', '', '']), fc.tuple(...besides.map(cellOf))), {
        minLength: 1,
        maxLength: 6,
      })
      .map((lines) => ({
        values: [
          [...HEADER, ...besides],
          ...lines.map(([email, phone, consent, cells], row): Row => [row + 1, email, phone, ...consent, ...cells]),
        ],
      })),
  );
  const given = fc.array(
    fc.record({
      email: emails,
      phone: phones,
      key: fc.constantFrom('', '1', '2'),
      answer: fc.constantFrom('confirmed', 'declined', 'no', 'perhaps', 'no answer', ''),
      on: days,
    }),
    { maxLength: 6 },
  );

  const suppressing =
    (entries: readonly RefusedAddress[]): SuppressionList =>
    (address) =>
      entries.flatMap((entry) => (entry.address === address ? [{ channel: null, date: at(isoDay(entry.day)) }] : []));

  it('applied once change nothing the second time', () => {
    fc.assert(
      fc.property(sheets, given, (cells, lines) => {
        const answers = listed(...lines);
        const plan = planFor(cells, answers);
        const after = withFacts(cells, 0, plan.columns);
        const again = planFor(after, answers, suppressing(plan.suppressions));
        expect([again.columns, again.suppressions]).toEqual([[], []]);
      }),
      { numRuns: 1000 },
    );
  });

  it('make nobody green but who confirmed, and leave whoever refused last red', () => {
    fc.assert(
      fc.property(sheets, given, (cells, lines) => {
        const answers = listed(...lines);
        const plan = planFor(cells, answers);
        const after = withFacts(cells, 0, plan.columns);
        const [before, now] = [zones(cells), zones(after)];
        const daysIn = (title: RegExp): ReadonlyMap<number, string> =>
          new Map(
            plan.columns
              .filter((column) => column.as === 'day' && title.test(column.title))
              .flatMap((column) => column.cells.map(({ row, value }) => [row, String(value)] as const)),
          );
        const [confirmed, declined] = [daysIn(/^Reconf/), daysIn(/^(?:Opted out|Unsub)/)];
        // What anybody confirmed at the latest: nobody's refusal after that is lifted, however rows belong together.
        const latest = Math.max(
          0,
          ...judgementOf(after).judged.rows.map((row) => row?.facts.reconfirmedOn?.latest ?? 0),
        );
        const names = cells.values.slice(1).map(([, email, phone]) => [email, phone].filter(Boolean).map(String));
        const together = linesOfSamePeople(
          names,
          [...confirmed.keys()].map((row) => row - 1),
          [],
        );
        for (const [line, zone] of now.entries()) {
          const refused = declined.get(line + 1);
          if (/^GREEN/.test(zone) && !together.has(line)) expect(zone).toBe(before[line]);
          if (refused !== undefined && day(refused) >= latest) expect(zone).toMatch(/^RED/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('write into no line that is not of somebody who answered, and into no column but those for answers', () => {
    fc.assert(
      fc.property(sheets, given, (cells, lines) => {
        const plan = planFor(cells, listed(...lines));
        const mails = new Set<string>(lines.map(({ email }) => email));
        const [keys, numbers] = [lines.map(({ key }): string => key), lines.map(({ phone }): string => phone)];
        for (const { title, cells: own } of plan.columns) {
          expect(title).toMatch(/^(?:Reconfirmed|Opted out|Unsubscribed)(?: on)?$/);
          for (const { row } of own) {
            const [nr, email, phone] = (cells.values[row] ?? []) as [number, string, string];
            const isMet =
              (email !== '' && mails.has(email)) ||
              (phone !== '' && numbers.includes(phone)) ||
              keys.includes(String(nr));
            expect(isMet).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
