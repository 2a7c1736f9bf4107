import { describe, expect, it } from 'vitest';
import type { SheetData, StoredValue } from '../../src/local/workbook';
import { bookOf, installed, sheetNamed } from './built-add-on';

const HEADER = ['Name', 'Email', 'Phone', 'Consent', 'Consent date', 'Source', 'Last purchase', 'Unsubscribed'];
const ANNA = ['Anna', 'anna@example.lv', '+37120000000', 'yes', '2021-06-01', 'web', '2024-03-01', ''];
const JANIS = ['Jānis', 'janis@example.lv', '', 'no', '', '', '', ''];
const NOBODY = ['', '', '', '', '', '', '', ''];
const SETTINGS = [
  ['Setting', 'Value'],
  ['country', 'LV'],
  ['today', '2026-01-15'],
];
const SOURCES = [['web', 'no', 'yes', 'yes', 'no', 'yes']];

describe('the custom functions', () => {
  it('answer one line for each line of the range, blank for who is no customer', () => {
    const rows = [ANNA, NOBODY, JANIS, HEADER, ['Total', '', '', '', '', '', 2, '']];
    expect(call('GDPR_ZONE', rows, [HEADER], SETTINGS, SOURCES)).toEqual([['GREEN'], [''], ['RED'], [''], ['']]);
    expect(call('GDPR_REPORT', rows, [HEADER], SETTINGS, SOURCES)[1]).toEqual(['', '', '', '']);
  });

  it('read the first line as the header where it is one, and answer a title over their own column', () => {
    expect(call('GDPR_ZONE', [HEADER, ANNA, JANIS], undefined, SETTINGS, SOURCES)).toEqual([
      ['GDPR zone'],
      ['GREEN'],
      ['RED'],
    ]);
    expect(call('GDPR_REPORT', [HEADER, JANIS], undefined, SETTINGS, SOURCES)).toEqual([
      ['GDPR zone', 'GDPR reason code', 'GDPR action', 'GDPR reason'],
      [
        'RED',
        'declined',
        'DELETE',
        'The person was asked and said no (GDPR Art. 6(1)(a); ePrivacy Directive Art. 13(1)).',
      ],
    ]);
  });

  it('say why, and what to do, in the language of the settings', () => {
    const latvian = [...SETTINGS, ['language', 'lv']];
    expect(call('GDPR_REASON', [JANIS], [HEADER], latvian, SOURCES)).toEqual([
      [
        'Personai tika jautāts, un tā atbildēja ar „nē” (GDPR 6. panta 1. punkta a) apakšpunkts; E-privātuma direktīvas 13. panta 1. punkts).',
      ],
    ]);
    expect(call('GDPR_ACTION', [JANIS], [HEADER], latvian, SOURCES)).toEqual([['Dzēst (dzēšanas saraksts)']]);
    expect(call('GDPR_ZONE', [JANIS], [HEADER], latvian, SOURCES)).toEqual([['RED']]);
  });

  it('say whom a message may reach, by the channel that is asked', () => {
    const unreachable = ['Eva', 'no address', '', 'yes', '2021-06-01', 'web', '', ''];
    const may = (channel: string) =>
      call('GDPR_MAY_CONTACT', [ANNA, JANIS, unreachable, NOBODY], channel, [HEADER], SETTINGS, SOURCES);
    expect(may('email')).toEqual([[true], [false], [false], ['']]);
    expect(may('E-pasts')).toEqual(may('email'));
    // The consent names no channels, so it reaches those in use: e-mail alone.
    expect(may('sms')).toEqual([[false], [false], [false], ['']]);
  });

  it('say until when another legal basis keeps a row', () => {
    expect(call('GDPR_KEEP_UNTIL', [ANNA, JANIS], [HEADER], SETTINGS, SOURCES)).toEqual([['2029-12-31'], ['']]);
  });

  it('sum a whole range up', () => {
    expect(call('GDPR_SUMMARY', [HEADER, ANNA, JANIS, NOBODY, JANIS], undefined, SETTINGS, SOURCES)).toEqual([
      ['GDPR zone', 'Rows', 'Share'],
      ['RED', 2, 2 / 3],
      ['GREY', 0, 0],
      ['GREEN', 1, 1 / 3],
    ]);
  });

  it('take a single cell for a range, and an argument left out in the middle in both ways that Sheets may hand it over', () => {
    expect(call('GDPR_ZONE', 'Anna', 'Name', SETTINGS)).toEqual([['RED']]);
    expect(call('GDPR_ZONE', [HEADER, ANNA], '', SETTINGS, SOURCES)).toEqual(
      call('GDPR_ZONE', [HEADER, ANNA], undefined, SETTINGS, SOURCES),
    );
  });

  it('pass over a picture or whatever else a cell may come to hold', () => {
    const odd = ANNA.map((cell, at) => (at === 4 || at === 2 ? {} : cell));
    expect(call('GDPR_ZONE', [odd], [HEADER], SETTINGS, SOURCES)).toEqual([['RED']]);
  });

  it('find the heading of the settings wherever it stands', () => {
    const settings = [['', ''], ['Iestatījums', 'Vērtība'], ...SETTINGS.slice(1)];
    expect(call('GDPR_ZONE', [ANNA], [HEADER], settings, SOURCES)).toEqual([['GREEN']]);
  });

  it('judge 10,000 rows in one call', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => (at % 2 === 0 ? ANNA : JANIS));
    expect(call('GDPR_ZONE', rows, [HEADER], SETTINGS, SOURCES)).toHaveLength(10_000);
  });
});

describe('what is wrong with a formula, it says in words', () => {
  const wrong: readonly (readonly [string, readonly unknown[], RegExp])[] = [
    [
      'a range that begins below its header',
      ['GDPR_ZONE', [ANNA]],
      /no header row\. Write =GDPR_ZONE\(A2:K2; A\$1:K\$1\)/,
    ],
    ['headers of another width', ['GDPR_ZONE', [ANNA], [HEADER.slice(1)]], /header has 7 columns and the rows have 8/],
    [
      'headers that nobody knows',
      ['GDPR_ZONE', [['a', 'b']], [['Foo', 'Bar']]],
      /None of these headers is known: Foo, Bar\. Name the columns/,
    ],
    ['rows that are no range', ['GDPR_ZONE', { a: 1 }], /The first argument must be the rows/],
    [
      'no channel',
      ['GDPR_MAY_CONTACT', [HEADER, ANNA]],
      /The second argument must be a channel\. Write =GDPR_MAY_CONTACT\(A2:K2; "email"; A\$1:K\$1\)/,
    ],
    [
      'a channel that is none',
      ['GDPR_MAY_CONTACT', [HEADER, ANNA], 'pigeon'],
      /“pigeon” is no channel\. Write "email", "sms", "phone" or "post"/,
    ],
    [
      'a setting that is none',
      ['GDPR_ZONE', [HEADER, ANNA], '', [['colour', 'red']]],
      /Line 1: “colour” is no setting/,
    ],
    [
      'a value that is none',
      ['GDPR_ZONE', [HEADER, ANNA], '', [['strategy', 'BLUE']]],
      /“BLUE” cannot be used for “Strategy” \(strategy\)/,
    ],
    [
      'a setting given twice',
      [
        'GDPR_ZONE',
        [HEADER, ANNA],
        '',
        [
          ['country', 'LV'],
          ['Country of the company', 'DE'],
        ],
      ],
      /Line 2: .*is set twice/,
    ],
    [
      'settings that are one column',
      ['GDPR_ZONE', [HEADER, ANNA], '', [['country']]],
      /The settings must be a range of two columns/,
    ],
    [
      'an answer about a source that is none',
      ['GDPR_ZONE', [HEADER, ANNA], '', SETTINGS, [['web', 'perhaps']]],
      /“perhaps” is no answer about the source “web”/,
    ],
    [
      'two columns of one meaning',
      [
        'GDPR_ZONE',
        [
          ['Email', 'E-pasts'],
          ['a@b.lv', 'c@d.lv'],
        ],
      ],
      /Two columns mean the same \(e-mail address\): column 1 “Email” and column 2 “E-pasts”/,
    ],
    ['no argument outside a table', ['GDPR_ZONE'], /=GDPR_ZONE\(\) stands in a row without a customer/],
  ];

  for (const [what, [name, ...args], message] of wrong) {
    it(what, () => {
      expect(() => call(name as string, ...args)).toThrow(message);
      expect(() => call(name as string, ...args)).not.toThrow(/undefined|NaN|\bat \w+ \(/);
    });
  }

  it('a hole in the range, and headers that are no range', () => {
    const sparse: unknown[] = [HEADER];
    sparse[2] = ANNA;
    expect(() => call('GDPR_ZONE', sparse)).toThrow(/The first argument must be the rows|no header row/);
    expect(() => call('GDPR_ZONE', [ANNA], HEADER)).toThrow(/The headers must be the header row/);
  });

  it('in the language of the settings, once these are read', () => {
    expect(() => call('GDPR_ZONE', [ANNA], '', [['language', 'lv']])).toThrow(/nav virsrakstu rinda/);
  });

  it('in the language of its user', () => {
    const host = installed(bookOf([]), { userLocale: 'lv' });
    expect(() => host.run('GDPR_ZONE', [[ANNA]], 'CUSTOM_FUNCTION')).toThrow(
      /nav virsrakstu rinda\. Rakstiet =GDPR_ZONE\(A2:K2; A\$1:K\$1\)/,
    );
  });
});

describe('formulas in cells', () => {
  it('judge a row of their own sheet without any argument', () => {
    const sheet = typed({ '1,8': '=GDPR_ZONE()', '2,8': '=GDPR_REASON()' }, [HEADER, ANNA, JANIS]);
    expect(sheet.values[1]?.[8]).toBe('RED');
    expect(sheet.values[2]?.[8]).toMatch(/^The person was asked and said no/);
  });

  it('judge one row a cell, or a whole column in one cell', () => {
    const sheet = typed({ '1,8': '=GDPR_ZONE(A2:H2; A$1:H$1)', '0,9': '=gdpr_zone(A1:H)' }, [HEADER, ANNA, JANIS]);
    expect(sheet.values.slice(0, 4).map((row) => [row[8] ?? '', row[9]])).toEqual([
      ['', 'GDPR zone'],
      ['RED', 'RED'],
      ['', 'RED'],
      ['', ''],
    ]);
  });

  it('read the tabs of the workbook where settings and sources are left out', () => {
    const book = bookOf([HEADER, ANNA, JANIS]);
    const host = installed(book);
    host.run('classifySheet');
    const sources = sheetNamed(host, 'GDPR Sources');
    const web = sources.values.find(([source]) => source === 'web') as StoredValue[];
    web.splice(1, 5, 'no', 'yes', 'yes', 'no', 'yes');
    const sheet = book.sheets[0] as SheetData;
    sheet.formulas.set('0,12', '=GDPR_ZONE(A1:H3)');
    host.recalculate();
    expect(sheet.values.slice(0, 3).map((row) => row[12])).toEqual(['GDPR zone', 'GREEN', 'RED']);
  });

  it('take dates of the sheet for days of the zone that the spreadsheet is in, wherever the script runs', () => {
    for (const scriptTimeZone of ['Etc/GMT', 'America/Los_Angeles', 'Pacific/Auckland']) {
      const book = bookOf([HEADER, ['Anna', 'anna@example.lv', '', 'yes', 43245, 'web', '', '']]);
      const sheet = book.sheets[0] as SheetData;
      sheet.styles[1] = [...Array(4).fill(undefined), { numberFormat: 'yyyy-mm-dd' }];
      sheet.formulas.set('1,8', '=GDPR_REPORT(A2:H2; A1:H1; M1:N1; M2:R2)');
      sheet.values[0]?.push(null, null, null, null, 'today', '2026-01-15');
      sheet.values[1]?.push(null, null, null, null, ...(SOURCES[0] as string[]));
      const host = installed(book, { scriptTimeZone });
      host.recalculate();
      // 43245 is 25 May 2018, the first day of the GDPR: a day earlier would be GREY at best.
      expect(sheet.values[1]?.slice(8, 10), scriptTimeZone).toEqual(['GREEN', 'fresh-consent']);
    }
  });
});

// Helpers

function call(name: string, ...args: readonly unknown[]): StoredValue[][] {
  return installed(bookOf([])).run(name, args, 'CUSTOM_FUNCTION') as StoredValue[][];
}

function typed(formulas: Readonly<Record<string, string>>, values: readonly (readonly StoredValue[])[]): SheetData {
  const book = bookOf(values);
  const sheet = book.sheets[0] as SheetData;
  for (const [cell, formula] of Object.entries(formulas)) sheet.formulas.set(cell, formula);
  const host = installed(book);
  host.recalculate();
  return sheet;
}
