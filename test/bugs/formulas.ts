import { expect } from 'vitest';
import type { HandedOver } from '../../src/local/host/handed-over';
import type { Host } from '../../src/local/host/host';
import type { StoredValue } from '../../src/local/workbook';
import { bookOf, sheetNamed } from '../bundle/built-add-on';
import type { AddOn } from './add-on';
import type { Bug } from './bug';
import { answerFor } from './company';
import { opened, openedWith, troubleIn } from './opened';

const HEADER = ['Name', 'Email', 'Consent', 'Consent date', 'Source', 'Opt-out offered'];
const ANNA = ['Anna', 'anna@example.lv', 'yes', '2016-04-01', 'web', 'yes'];
const DAY = 86_400_000;
const NOON = Date.UTC(2026, 0, 15, 10);
/** 16 January 2026. */
const TOMORROW = 46038;
const CUSTOM = [
  'GDPR_ZONE',
  'GDPR_REASON',
  'GDPR_ACTION',
  'GDPR_REPORT',
  'GDPR_MAY_CONTACT',
  'GDPR_KEEP_UNTIL',
  'GDPR_SUMMARY',
];

/** Bugs of custom functions. */
export const FORMULAS: readonly Bug[] = [
  {
    number: 6,
    title:
      'the build lost the comments and parameters of custom functions, so that Sheets had no help for them: each has both',
    sources: [
      'https://github.com/enuchi/React-Google-Apps-Script/issues/64',
      'https://github.com/enuchi/React-Google-Apps-Script/issues/216',
    ],
    check: functionsHaveHelp,
    guards: [
      {
        without: 'keeping the functions of the outside out of the bundler',
        replacements: [
          {
            file: 'scripts/build-add-on.mjs',
            take: "copyFileSync('src/entry/functions.js', 'dist/functions.js');",
            put: "await build({ entryPoints: ['src/entry/functions.js'], outfile: 'dist/functions.js', charset: 'utf8' });",
          },
        ],
        says: /the comment of GDPR_ZONE/,
      },
      {
        without: 'naming the parameters where the function is declared',
        replacements: [
          {
            file: 'src/entry/functions.js',
            take: '(rows, channel, headers, settings, sources) {\n  return GdprZones_.mayContact(rows, channel, headers, settings, sources);',
            put: '() {\n  return GdprZones_.mayContact.apply(this, arguments);',
          },
        ],
        says: /the parameters of GDPR_MAY_CONTACT/,
      },
      {
        without: 'declaring it as a function at the top level',
        replacements: [
          {
            file: 'src/entry/functions.js',
            take: 'function GDPR_SUMMARY(rows, headers, settings, sources) {\n  return GdprZones_.summary(rows, headers, settings, sources);\n}',
            put: 'var GDPR_SUMMARY = GdprZones_.summary;',
          },
        ],
        says: /GDPR_SUMMARY is declared/,
      },
    ],
  },
  {
    number: 7,
    title:
      'custom functions were unknown, since the add-on was of the wrong type or not in use in the file yet: it is an editor add-on, and its help says so',
    sources: [
      'https://github.com/datacommonsorg/docsite/pull/26',
      'https://github.com/googleworkspace/apps-script-samples/issues/195',
    ],
    check: functionsAreThere,
    guards: [
      {
        without: 'a manifest that makes no cards',
        replacements: [
          {
            file: 'appsscript.json',
            take: '"dependencies": {}',
            put: '"dependencies": {}, "addOns": { "common": { "name": "GDPR zones" }, "sheets": {} }',
          },
        ],
        says: /the parts of the manifest/,
      },
      {
        without: 'the help in the menu',
        replacements: [
          {
            file: 'src/sheets/show-help.ts',
            take: 'ui.alert(messages.title, messages.help, ui.ButtonSet.OK);',
            put: '',
          },
        ],
        says: /the help in en begins/,
      },
    ],
  },
  {
    number: 8,
    title:
      'a custom function wrote into the spreadsheet, which it may not: it reads alone, whatever the tabs look like',
    sources: ['https://developers.google.com/apps-script/guides/sheets/functions'],
    check: functionsWriteNothing,
    guards: [
      {
        without: 'leaving a tab that is known by its name alone without a mark until a run writes',
        replacements: [
          { file: 'src/sheets/our-sheets.ts', take: 'this.unmarked.add(named);', put: 'this.addMark(named, tab);' },
        ],
        says: /permission to call addDeveloperMetadata/,
      },
    ],
  },
  {
    number: 9,
    title:
      'a formula in every row, or a call for every cell, was too much for Google: one formula and a few calls do for a table, row by row',
    sources: ['https://developers.google.com/apps-script/guides/services/quotas'],
    check: fewCallsForManyRows,
    guards: [
      {
        without: 'keeping an empty line for a row that is no customer',
        replacements: [
          {
            file: 'src/app/custom-functions.ts',
            take: 'judged.rows.map((row) => (row === null ? empty : forRow(row)))',
            put: 'judged.rows.flatMap((row) => (row === null ? [] : [forRow(row)]))',
          },
        ],
        says: /lines beside the table/,
      },
      {
        without: 'turning moments into days without a call',
        replacements: [
          {
            file: 'src/sheets/calendar.ts',
            take: 'return new Intl.DateTimeFormat(',
            put: 'return null && new Intl.DateTimeFormat(',
          },
        ],
        says: /calls of a formula/,
      },
      {
        without: 'writing columns by whole blocks',
        replacements: [
          {
            file: 'src/sheets/write-columns.ts',
            take: 'return Math.max(1, Math.floor(CELLS_A_WRITE / width));',
            put: 'return 1;',
          },
        ],
        says: /calls of a run/,
      },
    ],
  },
  {
    number: 10,
    title:
      'a formula stayed at the day on which it was typed, or was refused for NOW: the day is an argument, and TODAY gives it',
    sources: ['https://developers.google.com/apps-script/guides/sheets/functions'],
    check: formulasFollowTheDay,
    guards: [
      {
        without: 'TODAY in the tab that the formula is given',
        replacements: [{ file: 'src/app/settings-tab.ts', take: "value: '=TODAY()'", put: "value: ''" }],
        says: /the day after the last one/,
      },
      {
        without: 'TODAY in place of NOW',
        replacements: [{ file: 'src/app/settings-tab.ts', take: "value: '=TODAY()'", put: "value: '=NOW()'" }],
        says: /not allowed to reference a cell with NOW/,
      },
      {
        without: 'the settings as an argument of the formula',
        replacements: [
          {
            file: 'src/sheets/write-formula.ts',
            take: "argument('settings', ours)",
            put: "''",
          },
        ],
        says: /the day after the last one/,
      },
    ],
  },
];

function functionsHaveHelp({ scripts }: AddOn): void {
  const source = scripts.map((script) => script.source).join('\n');
  for (const name of CUSTOM) {
    expect(source, `${name} is declared`).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
    const [, comment = '', parameters = ''] =
      new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*function ${name}\\(([^)]*)\\)`).exec(source) ?? [];
    expect(comment, `the comment of ${name}`).toMatch(/@return \S[\s\S]*@customfunction/);
    const told = [...comment.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map(([, parameter]) => parameter);
    expect(parameters.split(', '), `the parameters of ${name}`).toEqual(told);
    expect(told[0], `the first parameter of ${name}`).toBe('rows');
  }
}

function functionsAreThere(addOn: AddOn): void {
  expect(Object.keys(addOn.manifest).sort(), 'the parts of the manifest').toEqual([
    'dependencies',
    'exceptionLogging',
    'oauthScopes',
    'runtimeVersion',
    'timeZone',
  ]);
  for (const { name, source } of addOn.scripts) expect(source, `${name} makes no cards`).not.toContain('CardService');
  for (const userLocale of ['en', 'lv']) {
    const host = opened(addOn, bookOf([HEADER, ANNA]), { userLocale });
    host.run('onOpen', [{}], 'NONE');
    host.run('showHelp');
    const [entry] = host.menus[0]?.entries ?? [];
    const help = host.alerts[0]?.prompt ?? '';
    // Choosing an item of the menu is what brings an add-on into use in a file.
    const [beginning = ''] = help.split('\n');
    expect(beginning, `the help in ${userLocale} begins with the menu`).toContain(
      entry?.kind === 'item' ? entry.caption : 'a first item',
    );
    expect(help, `the help in ${userLocale} names the formulas`).toContain('=GDPR_ZONE(');
    expect(help, `the help in ${userLocale} says what #NAME? is`).toContain('#NAME?');
  }
}

function functionsWriteNothing(addOn: AddOn): void {
  const { book } = judged(addOn, [HEADER, ANNA]);
  // As in a file that went through another program.
  for (const sheet of book.sheets) sheet.metadata = [];
  const before = JSON.stringify(book.sheets);
  const host = opened(addOn, book, { settings: { isViewer: true } });
  for (const name of CUSTOM) {
    const channel: readonly HandedOver[] = name === 'GDPR_MAY_CONTACT' ? [{ kind: 'value', value: 'email' }] : [];
    let answer: unknown;
    try {
      answer = host.customFunction(name, [table(HEADER.length, 2), ...channel]);
    } catch (error) {
      answer = error;
    }
    const trouble = troubleIn(host);
    expect(trouble, `${name}: ${trouble}`).toBe('');
    expect(answer, name).toBeInstanceOf(Array);
  }
  expect(JSON.stringify(book.sheets), 'the spreadsheet').toBe(before);
}

function fewCallsForManyRows(addOn: AddOn): void {
  const [few, many] = [10, 110].map((rows) => {
    const lines = Array.from({ length: rows }, (_, at) => [...ANNA.slice(0, 3), 40_000 + at, 'web', 'yes']);
    const values: StoredValue[][] = [HEADER, ['Title'], [], ...lines].map((line) => [...line]);
    values[1] = [];
    const book = bookOf(values);
    const sheet = book.sheets[0];
    if (sheet) sheet.styles = values.map(() => [undefined, undefined, undefined, { numberFormat: 'yyyy-mm-dd' }]);
    const host = opened(addOn, book);
    host.run('classifySheet');
    const ofRun = callsOf(host);
    const zones = host.customFunction('GDPR_ZONE', [table(HEADER.length, values.length)]);
    expect(
      zones.map(([zone]) => zone),
      'lines beside the table',
    ).toEqual(['GDPR zone', '', '', ...lines.map(() => 'RED')]);
    const ofFormula = callsOf(host);
    host.run('insertLiveZones');
    expect(sheet?.formulas.size, 'formulas in the sheet').toBe(1);
    return { ofRun, ofFormula };
  });
  expect(many?.ofFormula, 'calls of a formula').toBe(few?.ofFormula);
  expect(many?.ofRun, 'calls of a run').toBe(few?.ofRun);
}

function formulasFollowTheDay(addOn: AddOn): void {
  let day = 0;
  const host = openedWith(addOn, [HEADER, ANNA], { now: () => NOON + day * DAY });
  host.run('classifySheet');
  host.run('insertLiveZones');
  const action = (): unknown => sheetNamed(host, 'Customers').values[1]?.[HEADER.length + 2];
  const failed = [...host.formulaErrors.values()].join();
  expect(failed, failed).toBe('');
  answerFor(host, ['web'], { 'Deadline of the consent campaign': TOMORROW });
  host.recalculate();
  expect(action(), 'an answer that was given later').toBe('RECONFIRM');
  day = 1;
  host.recalculate();
  expect(action(), 'the last day of the campaign').toBe('RECONFIRM');
  day = 2;
  host.recalculate();
  expect(action(), 'the day after the last one').toBe('DELETE');
}

// Helpers

function judged(addOn: AddOn, values: readonly (readonly StoredValue[])[]): Host {
  const host = openedWith(addOn, values);
  host.run('classifySheet');
  return host;
}

/** The first rows of the customers' sheet as an argument of a formula. */
function table(columns: number, rows: number): HandedOver {
  return { kind: 'range', sheetId: 0, area: { row: 0, column: 0, rows, columns } };
}

/** How many calls were made since this was asked last. */
function callsOf(host: Host): number {
  const calls = [...host.calls.values()].reduce((sum, count) => sum + count, 0);
  host.resetCalls();
  return calls;
}
