import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../src/core/cell';
import { LANGUAGES, type Settings } from '../../../src/core/company';
import { isoDay } from '../../../src/core/day';
import { type Problem, Refusal } from '../../../src/core/problem';
import { readSettings, readSources, type Surroundings } from '../../../src/core/read/settings';
import { EN } from '../../../src/core/texts/en';
import { LV } from '../../../src/core/texts/lv';
import { SETTING_KEYS, SETTING_NAMES, type SettingKey } from '../../../src/core/texts/setting-names';
import { allTextsIn } from '../../../src/local/all-texts';
import { calendarEast, day } from '../judged';

const AROUND: Surroundings = { language: 'lv', country: 'EE', calendar: calendarEast(2) };

/** Something else than the default for each key, as it may be written, and as it is read. */
const ANSWERED: readonly (readonly [SettingKey, Cell, unknown])[] = [
  ['language', 'en', 'en'],
  ['country', 'Vācija', 'DE'],
  ['today', '2025-03-01', day('2025-03-01')],
  ['channels', 'SMS, e-pasts', ['sms', 'email']],
  ['strategy', 'green', 'GREEN'],
  ['procedureAdopted', '20.05.2025.', day('2025-05-20')],
  ['procedureReview', 46023, day('2026-01-01')],
  ['optOutOffered', 'jā', 'yes'],
  ['softOptIn', true, true],
  ['campaignDeadline', '2026-03-31', day('2026-03-31')],
  ['inactivityMonths', '36', 36],
  ['invoiceYears', 0, 0],
  ['companyMailboxes', 'out', 'out'],
  ['tickMark', 'no', 'no'],
  ['dateOrder', 'mdy', 'MDY'],
  ['clearOnStop', 'Dzimšanas datums; Intereses', ['Dzimšanas datums', 'Intereses']],
  ['watch', 'nē', false],
];

describe('the settings', () => {
  it('are the defaults where nothing is answered', () => {
    expect(readSettings([], AROUND, { row: 1 })).toEqual({
      language: 'lv',
      country: 'EE',
      today: day('2026-01-15'),
      channels: ['email'],
      strategy: 'GREY',
      procedureAdopted: null,
      procedureReview: null,
      optOutOffered: 'unknown',
      softOptIn: false,
      campaignDeadline: null,
      inactivityMonths: 0,
      invoiceYears: null,
      companyMailboxes: 'person',
      tickMark: 'unknown',
      dateOrder: 'auto',
      clearOnStop: [],
      watch: true,
      columns: new Map(),
    } satisfies Settings);
  });

  it.each(ANSWERED)('read %s by its key and by its label in both languages', (key, written, expected) => {
    for (const name of [key, key.toUpperCase(), SETTING_NAMES.en[key], ` ${SETTING_NAMES.lv[key]} `]) {
      expect(readSettings([[name, written]], AROUND, { row: 1 })[key], name).toEqual(expected);
    }
  });

  it('name every key, none of them twice', () => {
    expect(ANSWERED.map(([key]) => key)).toEqual([...SETTING_KEYS]);
    for (const names of Object.values(SETTING_NAMES))
      expect(new Set(Object.values(names)).size).toBe(SETTING_KEYS.length);
  });

  it('pass over headings, blank lines and blank values', () => {
    for (const heading of ['Setting', 'Key', 'Iestatījums', EN.settingsTab.heading[0], LV.settingsTab.heading[0]]) {
      const range = [
        [heading, 'Value'],
        ['', ''],
        ['country', ''],
        ['strategy', null],
        ['today', ' '],
        ['no such key', ''],
        ['channels', 'sms'],
      ];
      expect(readSettings(range, AROUND, { row: 1 })).toMatchObject({
        country: 'EE',
        strategy: 'GREY',
        channels: ['sms'],
      });
    }
  });

  it('understand the words that the tab offers, in both languages', () => {
    for (const texts of [EN, LV]) {
      const said = (key: SettingKey, value: string) => readSettings([[key, value]], AROUND, { row: 1 })[key];
      expect(said('optOutOffered', texts.answers.yes)).toBe('yes');
      expect(said('optOutOffered', texts.answers.no)).toBe('no');
      expect(said('optOutOffered', texts.answers.unknown)).toBe('unknown');
      expect(said('companyMailboxes', texts.settingsTab.companyMailboxes.out)).toBe('out');
      expect(said('companyMailboxes', texts.settingsTab.companyMailboxes.person)).toBe('person');
    }
  });

  it.each([
    ['language', 'Klingon'],
    ['country', 'Atlantis'],
    ['today', '1/2/2026'],
    ['today', '2026'],
    ['channels', 'email, WhatsApp'],
    ['channels', 'all'],
    ['strategy', 'RED'],
    ['procedureAdopted', '31.02.2025'],
    ['procedureReview', 'next year'],
    ['optOutOffered', 'mostly'],
    ['softOptIn', 'unknown'],
    ['campaignDeadline', '05/2026'],
    ['inactivityMonths', -1],
    ['inactivityMonths', '36 months'],
    ['invoiceYears', 5.5],
    ['companyMailboxes', 'some'],
    ['tickMark', 'x'],
    ['dateOrder', 'DYM'],
  ] as const)('refuse %s = %s and say where it stands', (key, value) => {
    const range = [
      ['Setting', 'Value'],
      [key, value],
    ];
    expect(refusal(() => readSettings(range, AROUND, { sheet: 'GDPR Settings', row: 3 }))).toMatchObject({
      code: 'setting-unusable',
      key,
      found: String(value),
      place: { sheet: 'GDPR Settings', row: 4, column: 'B' },
    });
  });

  it('refuse a key that is not known where it has a value, and one that is there twice', () => {
    expect(refusal(() => readSettings([['countri', 'LV']], AROUND, { row: 7 }))).toEqual({
      code: 'setting-unknown',
      found: 'countri',
      place: { row: 7, column: 'A' },
    });
    const twice = [
      ['country', 'LV'],
      ['Country of the company', 'LV'],
    ];
    expect(refusal(() => readSettings(twice, AROUND, { row: 1 }))).toMatchObject({
      code: 'setting-twice',
      key: 'country',
      place: { row: 2 },
    });
  });

  it('take a day from a date of the spreadsheet in its own time zone', () => {
    const lateInGreenwich = new Date(Date.UTC(2025, 4, 19, 22));
    const { procedureAdopted } = readSettings([['procedureAdopted', lateInGreenwich]], AROUND, { row: 1 });
    expect(isoDay(procedureAdopted as number)).toBe('2025-05-20');
  });

  it('are refused, never misread, whatever stands in them', () => {
    // Columns are called whatever their owner likes.
    for (const key of SETTING_KEYS.filter((one) => one !== 'clearOnStop')) {
      for (const value of [
        '__proto__',
        'constructor',
        '😀',
        '\uD800',
        Number.NaN,
        Number.POSITIVE_INFINITY,
        new Date(Number.NaN),
      ]) {
        expect(refusal(() => readSettings([[key, value]], AROUND, { row: 1 }))?.code, `${key} ${String(value)}`).toBe(
          'setting-unusable',
        );
      }
    }
  });
});

describe('the sources', () => {
  it('are a line each, with or without a heading, and blank answers are unknown', () => {
    const lines: Row[] = [
      ['web form', 'no', 'jā', true, false, ''],
      ['', 'no', '', '', '', ''],
      ['*', '', '?', 'nezinu', '', ''],
    ];
    const expected = [
      {
        source: 'web form',
        preTicked: 'no',
        wordingKept: 'yes',
        personActed: 'yes',
        thirdParty: 'no',
        couldRefuse: 'unknown',
      },
      {
        source: '*',
        preTicked: 'unknown',
        wordingKept: 'unknown',
        personActed: 'unknown',
        thirdParty: 'unknown',
        couldRefuse: 'unknown',
      },
    ];
    expect(readSources(lines, { row: 1 })).toEqual(expected);
    for (const { sourcesTab } of LANGUAGES.map(allTextsIn))
      expect(readSources([[sourcesTab.source, ...sourcesTab.questions], ...lines], { row: 1 })).toEqual(expected);
    expect(readSources([['Source', 'Pre-ticked'], ...lines], { row: 1 })).toEqual(expected);
  });

  it('may have fewer answers than there are questions', () => {
    expect(readSources([['web form', 'no']], { row: 1 })).toMatchObject([{ preTicked: 'no', couldRefuse: 'unknown' }]);
  });

  it('refuse an answer that is neither yes, no nor blank, and say where it stands', () => {
    expect(
      refusal(() =>
        readSources(
          [
            ['a', 'no'],
            ['web form', 'no', 'no', 'partly'],
          ],
          { sheet: 'GDPR Sources', row: 1 },
        ),
      ),
    ).toEqual({
      code: 'source-answer-unusable',
      source: 'web form',
      found: 'partly',
      place: { sheet: 'GDPR Sources', row: 2, column: 'D' },
    });
  });

  it('refuse such an answer in the first line too', () => {
    expect(refusal(() => readSources([['web form', 'partly', 'partly', '', '', '']], { row: 1 }))?.code).toBe(
      'source-answer-unusable',
    );
  });
});

// Helpers

function refusal(run: () => unknown): Problem | null {
  try {
    run();
    return null;
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.problem;
    throw thrown;
  }
}
