import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/core/company';
import { SETTING_KEYS, SETTING_NAMES, type SettingKey } from '../../src/core/texts/setting-names';
import type { Host, HostOptions } from '../../src/local/host/host';
import type { SheetData, StoredValue, WorkbookData } from '../../src/local/workbook';
import { BUILT, bookOf, installed, sheetNamed } from './built-add-on';
import { asked, customersOf, everythingIn, lineNamed, RAW, refusal, settingIn, sourceIn } from './sidebar-page';

const HEADER = ['Name', 'Email', 'Consent', 'Consent date', 'Source', 'Last purchase', 'Unsubscribed'];
const ROWS: readonly (readonly StoredValue[])[] = [
  ['Anna', 'anna@example.lv', 'yes', '2021-06-01', 'web', '', ''],
  ['Jānis', 'janis@example.lv', 'x', '06/05/2018', 'fair', '', ''],
  ['Zane', 'zane@example.lv', 'yes', '2016-06-01', '', '2024-01-01', ''],
];

const GOOD: Readonly<Record<SettingKey, readonly string[]>> = {
  language: ['lv', 'en'],
  country: ['DE', 'LV'],
  today: ['2025-12-24'],
  channels: ['sms', 'email, sms', 'post, phone'],
  strategy: ['GREEN', 'GREY'],
  procedureAdopted: ['2025-05-20'],
  procedureReview: ['2026-05-20'],
  optOutOffered: ['yes', 'no', 'unknown'],
  softOptIn: ['yes', 'no'],
  campaignDeadline: ['2026-03-01'],
  inactivityMonths: ['36', '0', '1200'],
  invoiceYears: ['0', '7'],
  companyMailboxes: ['out', 'person'],
  tickMark: ['yes', 'no', 'unknown'],
  dateOrder: ['DMY', 'MDY', 'YMD', 'auto'],
  clearOnStop: ['Birth date, Interests'],
  watch: ['no', 'yes'],
};
const BAD: Readonly<Record<SettingKey, readonly string[]>> = {
  language: ['fr', '1'],
  country: ['Atlantis', ' ', '?'],
  today: ['soon', '2025-02-31', '06/05/2025'],
  channels: ['pigeon', ','],
  strategy: ['RED', 'purple'],
  procedureAdopted: ['2025', '2025-13-01'],
  procedureReview: ['never'],
  optOutOffered: ['perhaps'],
  softOptIn: ['unknown', '?'],
  campaignDeadline: ['tomorrow'],
  inactivityMonths: ['-1', '1.5', 'ten', '1201'],
  invoiceYears: ['-5', 'x'],
  companyMailboxes: ['both'],
  tickMark: ['perhaps'],
  dateOrder: ['DYM'],
  clearOnStop: [],
  watch: ['perhaps', '?'],
};

/** Settings that the sidebar does not show. */
const IN_THE_TAB_ALONE: ReadonlySet<SettingKey> = new Set(['today', 'clearOnStop']);

describe('a setting that is answered', () => {
  it.each(SETTING_KEYS)('%s: stands in the tab as its drop-down has it, and is read back', (key) => {
    for (const start of [judgedShop(), fresh(), judgedShop({ userLocale: 'lv' })]) {
      for (const value of GOOD[key]) {
        expect(asked(start, 'answerSetting', key, value)).toBeNull();
        const tab = settingsTab(start);
        const row = rowOf(tab, key);
        expect(offeredIn(tab, row)?.includes(String(tab.values[row]?.[1])) ?? true, `${key} ${value}`).toBe(true);
        if (!IN_THE_TAB_ALONE.has(key)) expect(readBack(start, key), `${key} ${value}`).toBe(value);
      }
    }
  });

  it.each(SETTING_KEYS)(
    '%s: stands as the owner might have typed it, also where it cannot be chosen in the tab',
    (key) => {
      const host = judgedShop();
      const before = everythingIn(host.book);
      for (const value of BAD[key]) {
        const words = refusal(host, 'answerSetting', key, value);
        expect(words, value).toContain(SETTING_NAMES.en[key]);
        expect(words).not.toMatch(RAW);
      }
      expect(everythingIn(host.book)).toEqual(before);
    },
  );

  it.each(SETTING_KEYS)('%s: is left to its default again where the answer is taken back', (key) => {
    const host = judgedShop();
    const before = viewOf(host);
    asked(host, 'answerSetting', key, GOOD[key][0]);
    asked(host, 'answerSetting', key, '');
    expect(viewOf(host)).toEqual(before);
    expect(settingsTab(host).formulas).toEqual(settingsTab(judgedShop()).formulas);
  });

  it.each(SETTING_KEYS)('%s: is written anew where the user has deleted its line', (key) => {
    const host = judgedShop();
    const tab = settingsTab(host);
    for (const line of tab.values.filter(([label]) => label === SETTING_NAMES.en[key])) line.fill('');
    tab.formulas.clear();
    asked(host, 'answerSetting', key, GOOD[key][0]);
    if (!IN_THE_TAB_ALONE.has(key)) expect(readBack(host, key)).toBe(GOOD[key][0]);
    expect(tab.values.filter(([label]) => label === SETTING_NAMES.en[key])).toHaveLength(1);
  });

  it('is written in the language of the tab, not in that of the settings', () => {
    const host = judgedShop({ userLocale: 'lv' });
    asked(host, 'answerSetting', 'language', 'en');
    asked(host, 'answerSetting', 'optOutOffered', 'yes');
    asked(host, 'answerSetting', 'companyMailboxes', 'out');
    expect(settingIn(host, SETTING_NAMES.lv.optOutOffered, 'GDPR iestatījumi')).toBe('jā');
    expect(customersOf(host).language).toBe('en');
    expect(readBack(host, 'companyMailboxes')).toBe('out');
  });

  it('finds its line wherever the user has sorted it to, and says it in the user’s own label', () => {
    const host = installed(judgedShop().book, { scripts: withSorting() });
    host.run('sortSettings');
    host.book.activeSheetId = 0;
    for (const key of SETTING_KEYS) {
      asked(host, 'answerSetting', key, GOOD[key][0]);
      if (!IN_THE_TAB_ALONE.has(key) && key !== 'language') expect(readBack(host, key), key).toBe(GOOD[key][0]);
    }
    expect(settingsTab(host).values.filter(([label]) => label).length).toBe(SETTING_KEYS.length + 1);
  });

  it('stands in the same line under the stable key, where the user has written that', () => {
    const host = judgedShop();
    lineNamed(settingsTab(host), SETTING_NAMES.en.strategy)?.splice(0, 1, 'strategy');
    asked(host, 'answerSetting', 'strategy', 'GREEN');
    expect(settingIn(host, 'strategy')).toBe('GREEN');
    expect(readBack(host, 'strategy')).toBe('GREEN');
  });

  it('of another name is refused in words', () => {
    expect(refusal(judgedShop(), 'answerSetting', 'colour', 'red')).toMatch(/colour/);
  });

  it('is refused in words under a filter that hides lines of the tab: it might not arrive', () => {
    const host = judgedShop();
    settingsTab(host).filter = { area: { row: 0, column: 0, rows: 17, columns: 3 }, hidingColumns: [0] };
    const before = everythingIn(host.book);
    expect(refusal(host, 'answerSetting', 'strategy', 'GREEN')).toMatch(/filter/i);
    expect(refusal(host, 'correctColumn', 0, 'Name', 'ignored')).toMatch(/filter/i);
    expect(everythingIn(host.book)).toEqual(before);
  });

  it('is refused in words where the tab is protected, and where the person may only look', () => {
    const { book } = judgedShop();
    const area = { row: 0, column: 0, rows: 100, columns: 3 };
    const protectedAreas = [{ sheetId: settingsTab(installed(book)).id, area }];
    for (const [settings, words] of [
      [{ protectedAreas }, /protect/],
      [{ isViewer: true }, /rights|view|edit/i],
    ] as const) {
      const host = installed(book, { settings });
      const before = everythingIn(host.book);
      expect(refusal(host, 'answerSetting', 'strategy', 'GREEN')).toMatch(words);
      expect(refusal(host, 'correctColumn', 0, 'Name', 'ignored')).toMatch(words);
      expect(everythingIn(host.book)).toEqual(before);
    }
  });
});

describe('an answer about a source', () => {
  it('stands beside the source, and no other answer is touched', () => {
    const host = judgedShop();
    asked(host, 'answerSource', 'fair', 'personActed', 'yes');
    const before = structuredClone(sourcesTab(host).values);
    asked(host, 'answerSource', 'web', 'preTicked', 'no');
    const after = sourcesTab(host).values;
    expect(after.filter((line, at) => JSON.stringify(line) !== JSON.stringify(before[at]))).toEqual([
      ['web', 'no', null, null, null, null, 1],
    ]);
    expect(answersOf(host, 'web')).toEqual({ preTicked: 'no' });
    expect(answersOf(host, 'fair')).toEqual({ personActed: 'yes' });
  });

  it('is given for all the rest too, and taken back by a blank one', () => {
    const host = judgedShop();
    asked(host, 'answerSource', '*', 'thirdParty', 'no');
    expect(answersOf(host, '*')).toEqual({ thirdParty: 'no' });
    asked(host, 'answerSource', '*', 'thirdParty', '');
    expect(answersOf(host, '*')).toEqual({});
  });

  it('makes the tab with every source of the sheet where there is none yet', () => {
    const host = fresh();
    asked(host, 'answerSource', 'fair', 'couldRefuse', 'no');
    expect(
      sourcesTab(host)
        .values.slice(1)
        .map(([name]) => name),
    ).toEqual([expect.stringMatching(/^\*/), 'web', 'fair']);
    expect(answersOf(host, 'fair')).toEqual({ couldRefuse: 'no' });
    expect(host.book.activeSheetId).toBe(0);
    host.run('classifySheet');
    expect(host.alerts).toEqual([]);
    expect(answersOf(host, 'fair')).toEqual({ couldRefuse: 'no' });
  });

  it('makes the line of a source that is not listed yet', () => {
    const host = judgedShop();
    asked(host, 'answerSource', 'web', 'preTicked', 'no');
    sheetNamed(host, 'Customers').values.push(['Eva', 'eva@example.lv', 'yes', '', 'Market', '', '']);
    asked(host, 'answerSource', 'market', 'preTicked', 'yes');
    expect(answersOf(host, 'market')).toEqual({ preTicked: 'yes' });
    expect(answersOf(host, 'web')).toEqual({ preTicked: 'no' });
  });

  it('is refused in words about a source that nobody has any more: it would be lost', () => {
    const host = judgedShop();
    const before = everythingIn(host.book);
    expect(refusal(host, 'answerSource', 'moon', 'preTicked', 'yes')).toMatch(/changed/);
    expect(everythingIn(host.book)).toEqual(before);
  });

  it('is written in the language of the tab, whatever the settings say, and whatever its heading is by now', () => {
    for (const rename of [false, true]) {
      const host = judgedShop({ userLocale: 'lv' });
      const tab = sheetNamed(host, 'GDPR avoti');
      if (rename) tab.values[0]?.splice(0, 1, 'Iegūšanas veids');
      else asked(host, 'answerSetting', 'language', 'en');
      asked(host, 'answerSource', 'web', 'personActed', 'yes');
      expect(lineNamed(tab, 'web')?.[3]).toBe('jā');
      expect(answersOf(host, 'web')).toEqual({ personActed: 'yes' });
    }
  });

  it.each([
    ['web', 'colour', 'yes'],
    ['web', 'preTicked', 'perhaps'],
    ['web', 3, 'yes'],
  ])('is refused in words where it is none: %s %s %s', (source, question, answer) => {
    const host = judgedShop();
    const before = everythingIn(host.book);
    expect(refusal(host, 'answerSource', source, question, answer)).not.toMatch(RAW);
    expect(everythingIn(host.book)).toEqual(before);
  });

  it('is refused in words under a filter that hides lines of the tab, and where it is protected', () => {
    const host = judgedShop();
    sourcesTab(host).filter = { area: { row: 0, column: 0, rows: 4, columns: 6 }, hidingColumns: [0] };
    expect(refusal(host, 'answerSource', 'web', 'preTicked', 'no')).toMatch(/filter/i);
    sourcesTab(host).filter = null;
    const area = { row: 0, column: 0, rows: 50, columns: 7 };
    const barred = installed(host.book, { settings: { protectedAreas: [{ sheetId: sourcesTab(host).id, area }] } });
    expect(refusal(barred, 'answerSource', 'web', 'preTicked', 'no')).toMatch(/protect/);
  });
});

function shop(): WorkbookData {
  return bookOf([HEADER, ...ROWS]);
}

function fresh(options: Partial<HostOptions> = {}): Host {
  return installed(shop(), options);
}

function judgedShop(options: Partial<HostOptions> = {}): Host {
  const host = fresh(options);
  host.run('classifySheet');
  expect(host.alerts).toEqual([]);
  host.book.activeSheetId = 0;
  return host;
}

function settingsTab(host: Host): SheetData {
  const tab = host.book.sheets.find(({ name }) => /^GDPR (?:Settings|iestatījumi)$/.test(name));
  if (tab === undefined) throw new Error('There is no tab of settings');
  return tab;
}

function sourcesTab(host: Host): SheetData {
  return sheetNamed(host, 'GDPR Sources');
}

function rowOf(tab: SheetData, key: SettingKey): number {
  return tab.values.findIndex(([label]) => [SETTING_NAMES.en[key], SETTING_NAMES.lv[key]].includes(String(label)));
}

/** What the drop-down of a setting offers; undefined where anything may be typed. */
function offeredIn(tab: SheetData, row: number): readonly string[] | undefined {
  const rule = tab.validations.find(
    ({ area }) => row >= area.row && row < area.row + area.rows && area.column <= 1 && area.column + area.columns > 1,
  );
  return rule?.allowInvalid ? undefined : rule?.values;
}

function viewOf(host: Host) {
  return customersOf(host).settings;
}

function readBack(host: Host, key: keyof Settings): string | undefined {
  return viewOf(host).find((setting) => setting.key === key)?.value;
}

function answersOf(host: Host, key: string): Readonly<Record<string, string>> {
  const { questions } = sourceIn(customersOf(host), key);
  return Object.fromEntries(
    questions.filter(({ answer }) => answer !== '').map(({ question, answer }) => [question, answer]),
  );
}

function withSorting(): HostOptions['scripts'] {
  const source = `function sortSettings() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('GDPR Settings');
    sheet.getRange(2, 1, sheet.getLastRow() - 1, 3).sort({ column: 1, ascending: false });
  }`;
  return [...BUILT, { name: 'sorting.js', source }];
}
