import { describe, expect, it } from 'vitest';
import type { ColumnsView } from '../../src/app/contract';
import { FACT_COLUMNS } from '../../src/core/read/header-aliases';
import type { Host } from '../../src/local/host/host';
import type { StoredValue, WorkbookData } from '../../src/local/workbook';
import { bookOf, installed, sheetNamed } from './built-add-on';
import { asked, columnsOf, customersOf, everythingIn, lineNamed, refusal, settingIn, zonesIn } from './sidebar-page';

const HEADER = ['Name', 'E-pasts', 'Atļauja', 'Consent date', 'Source', 'Unsubscribed', 'Remarks'];
const ROWS: readonly (readonly StoredValue[])[] = [
  ['Anna', 'anna@example.lv', 'jā', '2021-06-01', 'web', '', 'regular'],
  ['Jānis', 'janis@example.lv', 'jā, bet tikai rēķini', '06/05/2018', 'web', '', ''],
  ['Zane', 'zane@example.lv', 'nē', '2019-02-31', 'fair', 'e-pasts', ''],
  ['Total', '', '3 in all', '', '', '', ''],
  ['', '', '', '', '', '', ''],
  [...HEADER],
];

describe('what the columns were taken for', () => {
  it('is told for each with its letters, and samples with what they are read as', () => {
    const view = columnsOf(installed(shop()));
    expect(view).toMatchObject({ language: 'en', sheet: 'Customers', rows: 6, conflict: null });
    expect(view.columns.map(({ letters, fact }) => [letters, fact])).toEqual([
      ['A', 'name'],
      ['B', 'email'],
      ['C', null],
      ['D', 'consentDate'],
      ['E', 'source'],
      ['F', 'optedOut'],
      ['G', 'notes'],
    ]);
    expect(columnTitled(view, 'Unsubscribed').samples).toEqual([
      { shown: 'e-pasts', readAs: 'opted out, E-mail', doubtful: false },
    ]);
    // A name is read as the name that it is.
    expect(columnTitled(view, 'Name').samples.map(({ readAs }) => readAs)).toEqual(['', '', '']);
    expect(view.missing.map(({ fact }) => fact)).toEqual(['lastPurchase']);
  });

  it('shows what is doubtful before all else', () => {
    const date = columnTitled(columnsOf(installed(shop())), 'Consent date');
    expect(date.samples.map(({ shown, doubtful }) => [shown, doubtful])).toEqual([
      ['06/05/2018', true],
      ['2019-02-31', true],
      ['2021-06-01', false],
    ]);
    const rows = Array.from({ length: 500 }, (_, at) => ['N', `n${at}@example.lv`, 'yes', '', '', '', '']);
    rows[400] = ['N', 'nowhere', 'yes', '', '', '', ''];
    const email = columnTitled(columnsOf(installed(bookOf([HEADER, ...rows]))), 'E-pasts');
    expect(email.samples[0]).toMatchObject({ shown: 'nowhere', doubtful: true });
  });

  it('takes no samples from totals, blank lines or the header once more', () => {
    const shown = columnsOf(installed(shop())).columns.flatMap(({ samples }) => samples.map((one) => one.shown));
    for (const word of ['Total', '3 in all', ...HEADER]) expect(shown).not.toContain(word);
  });

  it('lists no column of ours, by whatever means it is filled', () => {
    const host = judgedShop();
    expect(columnsOf(host).columns.map(({ header }) => header)).toEqual(HEADER);
    host.run('insertLiveZones');
    expect(columnsOf(host).columns.map(({ header }) => header)).toEqual(HEADER);
  });

  it('offers every fact to choose, once, under a name of its own, in both languages', () => {
    for (const userLocale of ['en', 'lv']) {
      const { choices } = columnsOf(installed(shop(), { userLocale }));
      expect(choices.map(({ fact }) => fact).sort()).toEqual(FACT_COLUMNS.filter((one) => one !== 'ignored').sort());
      expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
    }
  });

  it('looks at the first 2,000 lines alone: a sheet of 60,000 takes no longer', () => {
    const took = [2100, 60_000].map((rows) => {
      const lines = Array.from({ length: rows }, (_, at) => [
        'N',
        `n${at}@example.lv`,
        at < 2000 ? 'yes' : 'never',
        '',
        '',
        '',
        '',
      ]);
      const host = installed(bookOf([HEADER, ...lines]));
      const [before, calls] = [host.now(), new Map<string, number>()];
      const view = columnsOf(host);
      expect(view.rows).toBe(rows);
      expect(columnTitled(view, 'Atļauja').samples.map(({ shown }) => shown)).toEqual(['yes']);
      for (const [call, count] of host.calls) calls.set(call, count);
      return [host.now() - before, Object.fromEntries(calls)];
    });
    expect(took[1]).toEqual(took[0]);
    expect(took[0]?.[0]).toBeLessThan(5000);
  });

  it('writes nothing', () => {
    for (const host of [installed(shop()), judgedShop()]) {
      const before = everythingIn(host.book);
      columnsOf(host);
      expect(everythingIn(host.book)).toEqual(before);
    }
  });
});

describe('a column that the owner corrects', () => {
  it('is remembered in the Settings tab, also before there is any tab, and judged so from then on', () => {
    const host = installed(shop());
    const view = correct(host, 'Atļauja', 'consent');
    expect(columnTitled(view, 'Atļauja')).toMatchObject({ fact: 'consent', name: 'Consent', corrected: true });
    expect(settingIn(host, 'Column: Atļauja')).toBe('consent');
    expect(view).toEqual(columnsOf(host));
    const doubtful = columnTitled(view, 'Atļauja').samples[0];
    expect(doubtful).toEqual({ shown: 'jā, bet tikai rēķini', readAs: 'not understood', doubtful: true });
    agrees(host);
    expect(reasonsOf(host)).toContain('unclear-answer');
  });

  it('is written in the words of the tab, whatever language the settings have by now', () => {
    const host = installed(shop(), { userLocale: 'lv' });
    host.run('classifySheet');
    asked(host, 'answerSetting', 'language', 'en');
    host.book.activeSheetId = 0;
    correct(host, 'Atļauja', 'consent');
    const settings = sheetNamed(host, 'GDPR iestatījumi');
    expect(lineNamed(settings, 'Kolonna: Atļauja')?.[1]).toBe('piekrišana');
    expect(columnTitled(columnsOf(host), 'Atļauja')).toMatchObject({ fact: 'consent', name: 'Consent' });
  });

  it('is what it was by itself when the correction is taken back, and nothing is left to do then', () => {
    const host = judgedShop();
    const before = columnsOf(host);
    correct(host, 'Unsubscribed', 'ignored');
    expect(columnTitled(columnsOf(host), 'Unsubscribed')).toMatchObject({ fact: 'ignored', corrected: true });
    expect(correct(host, 'Unsubscribed', '')).toEqual(before);
    const everything = everythingIn(host.book);
    correct(host, 'Unsubscribed', '');
    correct(host, 'Name', '');
    expect(everythingIn(host.book)).toEqual(everything);
  });

  it('can be one that was guessed wrongly: it then decides nothing', () => {
    const host = judgedShop();
    expect(reasonsOf(host)[2]).toBe('opted-out');
    correct(host, 'Unsubscribed', 'ignored');
    agrees(host);
    expect(reasonsOf(host)).not.toContain('opted-out');
  });

  it('counts in a live formula too, as soon as it is said', () => {
    const host = judgedShop();
    host.run('insertLiveZones');
    correct(host, 'Unsubscribed', 'ignored');
    expect(reasonsOf(host, 'GDPR reason code')).not.toContain('opted-out');
  });

  it('is changed in its own line, wherever the lines of the tab have been put', () => {
    const host = installed(shop());
    correct(host, 'Atļauja', 'consent');
    const lines = sheetNamed(host, 'GDPR Settings').values;
    lines.splice(-1, 0, lines.pop() ?? []);
    expect(lines.at(-1)?.[0]).not.toBe('Column: Atļauja');
    correct(host, 'Atļauja', 'notes');
    expect(sheetNamed(host, 'GDPR Settings').values.filter(([label]) => label === 'Column: Atļauja')).toHaveLength(1);
    expect(settingIn(host, 'Column: Atļauja')).toBe('notes');
  });

  it('is changed in the line that counts where an empty one of the same name stands above it', () => {
    const host = installed(shop());
    correct(host, 'Atļauja', 'consent');
    sheetNamed(host, 'GDPR Settings').values.splice(-1, 0, ['Column: Atļauja', '']);
    correct(host, 'Atļauja', 'notes');
    expect(columnTitled(columnsOf(host), 'Atļauja').fact).toBe('notes');
  });

  it('may have a title on two lines, one that looks like a formula, or one with a colon', () => {
    for (const title of ['Atļauja\n(obligāti)', '=1+1', 'Atļauja: jā?', '00123', "'x", '+371', 'Column: x']) {
      const host = installed(
        bookOf([
          ['Name', 'Email', title],
          ['Anna', 'anna@example.lv', 'nē'],
        ]),
      );
      correct(host, title, 'consent');
      expect(columnTitled(columnsOf(host), title.trim())).toMatchObject({ fact: 'consent', corrected: true });
      host.run('classifySheet');
      expect(host.alerts, title).toEqual([]);
      expect(sheetNamed(host, 'GDPR Settings').values.at(-1)?.[0]).toBe(`Column: ${title}`);
    }
  });

  it('is shown as the owner said, also where another of the same fact goes before it', () => {
    const host = installed(
      bookOf([
        ['Email', 'Nr', 'Code', 'Consent'],
        ['anna@example.lv', '1', 'A1', 'yes'],
      ]),
    );
    correct(host, 'Nr', 'customerNumber');
    const view = correct(host, 'Code', 'customerNumber');
    for (const title of ['Nr', 'Code']) {
      expect(columnTitled(view, title)).toMatchObject({ fact: 'customerNumber', corrected: true });
    }
  });

  it('conflicts in words with another that is said to decide the same, and no run goes past that', () => {
    const host = judgedShop();
    correct(host, 'Atļauja', 'consent');
    const before = zonesIn(sheetNamed(host, 'Customers'));
    const { conflict } = correct(host, 'Remarks', 'consent');
    expect(conflict).toMatch(/C.*Atļauja.*G.*Remarks|Atļauja.*C.*Remarks.*G/s);
    host.run('classifySheet');
    expect(host.alerts.map(({ prompt }) => prompt)).toEqual([conflict]);
    expect(zonesIn(sheetNamed(host, 'Customers'))).toEqual(before);
    expect(correct(host, 'Remarks', '').conflict).toBeNull();
  });

  it.each([
    ['has another title by now', 2, 'Somebody else’s', 'consent', /changed/i],
    ['is past the last one', 40, 'Atļauja', 'consent', /changed/i],
    ['has no number', 'C', 'Atļauja', 'consent', /changed/i],
    ['has no title', 7, '', 'consent', /title/i],
    ['is said to hold what nobody knows', 2, 'Atļauja', 'horoscope', /horoscope/],
  ] as const)('is left alone, in words, where it %s', (_, at, header, fact, words) => {
    const host = judgedShop();
    const before = everythingIn(host.book);
    expect(refusal(host, 'correctColumn', at, header, fact)).toMatch(words);
    expect(everythingIn(host.book)).toEqual(before);
  });

  it('is left alone where it has moved since it was looked at', () => {
    const host = judgedShop();
    for (const line of sheetNamed(host, 'Customers').values) line.splice(0, 0, '');
    expect(refusal(host, 'correctColumn', 2, 'Atļauja', 'consent')).toMatch(/changed/);
    expect(settingIn(host, 'Column: Atļauja')).toBeUndefined();
  });
});

function shop(): WorkbookData {
  return bookOf([HEADER, ...ROWS]);
}

function judgedShop(): Host {
  const host = installed(shop());
  host.run('classifySheet');
  expect(host.alerts).toEqual([]);
  host.book.activeSheetId = 0;
  return host;
}

function columnTitled(view: ColumnsView, title: string): ColumnsView['columns'][number] {
  const found = view.columns.find(({ header }) => header === title);
  if (found === undefined) throw new Error(`There is no column ${title}`);
  return found;
}

function correct(host: Host, title: string, fact: string): ColumnsView {
  const customers = sheetNamed(host, 'Customers');
  const at = (customers.values.find((line) => line.includes(title)) ?? []).indexOf(title);
  return asked(host, 'correctColumn', at, title, fact);
}

/** The columns, the formulas and the sidebar say the same. */
function agrees(host: Host): void {
  host.run('classifySheet');
  expect(host.alerts).toEqual([]);
  const sheet = sheetNamed(host, 'Customers');
  const settings = sheetNamed(host, 'GDPR Settings');
  const table = {
    kind: 'range',
    sheetId: 0,
    area: { row: 0, column: 0, rows: ROWS.length + 1, columns: HEADER.length },
  } as const;
  const nothing = { kind: 'omitted' } as const;
  const tab = {
    kind: 'range',
    sheetId: settings.id,
    area: { row: 1, column: 0, rows: settings.values.length - 1, columns: 2 },
  } as const;
  const zones = zonesIn(sheet);
  expect(
    host
      .customFunction('GDPR_ZONE', [table])
      .slice(1)
      .map(([zone]) => zone ?? ''),
  ).toEqual(zones);
  const report = host.customFunction('GDPR_REPORT', [table, nothing, tab]).slice(1);
  expect(report.map(([zone]) => zone ?? '')).toEqual(zones);
  const counts = customersOf(host).zones.map(({ zone, rows }) => [zone, rows]);
  expect(counts).toEqual(
    ['GREEN', 'GREY', 'RED', 'OUT'].flatMap((zone) => {
      const rows = zones.filter((one) => one === zone).length;
      return rows === 0 ? [] : [[zone, rows]];
    }),
  );
}

function reasonsOf(host: Host, title?: string): readonly StoredValue[] {
  if (title !== undefined) return zonesIn(sheetNamed(host, 'Customers'), title);
  const table = {
    kind: 'range',
    sheetId: 0,
    area: { row: 0, column: 0, rows: ROWS.length + 1, columns: HEADER.length },
  } as const;
  return host
    .customFunction('GDPR_REPORT', [table])
    .slice(1)
    .map(([, reason]) => reason ?? '');
}
