import { describe, expect, it } from 'vitest';
import type { Host, HostOptions } from '../../src/local/host/host';
import type { StoredValue, WorkbookData } from '../../src/local/workbook';
import { copyOf } from '../faults/shop';
import { bookOf, installed, sheetNamed } from './built-add-on';

const HEADER = ['Name', 'Email', 'Phone', 'Consent', 'Consent date', 'Source', 'Unsubscribed'];
const [EMAIL, PHONE, CONSENT, OPT_OUT, ZONE] = [1, 2, 3, 6, 7];

describe('an edit in a sheet that was judged', () => {
  it('turns the row RED at once when somebody writes an opt-out, and every other row of the same person', () => {
    const host = judgedShop();
    expect(zones(host)).toEqual(['GREEN', 'GREEN', 'GREEN', 'GREEN', 'GREEN']);
    edit(host, 3, OPT_OUT, 'yes');
    // The first line has the same e-mail address, the fourth the same phone.
    expect(zones(host)).toEqual(['RED', 'GREEN', 'RED', 'RED', 'GREEN']);
    expect(sheetNamed(host, 'Customers').values[1]?.[ZONE + 1]).toMatch(/^The person has opted out/);
    expect(host.log).toEqual([]);
  });

  it('gives what judging all rows would give', () => {
    for (const [row, column, text] of [
      [1, OPT_OUT, 'yes'],
      [2, CONSENT, 'no'],
      [4, PHONE, '20000009'],
      [5, EMAIL, 'anna@example.lv'],
      [3, CONSENT, ''],
      [5, 4, '2031-01-01'],
    ] as const) {
      const host = judgedShop();
      edit(host, row, column, text);
      const whole = installed(copyOf(host.book));
      whole.run('classifySheet');
      expect(sheetNamed(host, 'Customers').values, text).toEqual(sheetNamed(whole, 'Customers').values);
    }
  });

  it('leaves the person’s own cells, and every other sheet, as they were', () => {
    const host = judgedShop();
    const before = copyOf(host.book);
    edit(host, 1, OPT_OUT, 'yes');
    const [sheet, was] = [sheetNamed(host, 'Customers'), before.sheets[0]];
    for (const [at, line] of sheet.values.entries()) {
      const own = was?.values[at]
        ?.slice(0, ZONE)
        .map((cell, column) => (at === 1 && column === OPT_OUT ? 'yes' : cell));
      expect(line.slice(0, ZONE).map((cell) => cell ?? '')).toEqual(own?.map((cell) => cell ?? ''));
    }
    expect({ ...sheet, values: [], styles: [], formulas: [] }).toEqual({
      ...was,
      values: [],
      styles: [],
      formulas: [],
    });
    expect(host.book.sheets.slice(1)).toEqual(before.sheets.slice(1));
    expect(host.book.documentProperties).toEqual(before.documentProperties);
  });

  it('leaves the rows of others as they are, also where they are out of date', () => {
    const host = judgedShop();
    sheetNamed(host, 'Customers').values[5]?.splice(ZONE, 1, 'GREY');
    sheetNamed(host, 'Customers').values[2]?.splice(ZONE, 3, '', 'my own remark', '');
    edit(host, 1, OPT_OUT, 'yes');
    edit(host, 3, OPT_OUT, '');
    expect(zones(host)).toEqual(['RED', '', 'RED', 'RED', 'GREY']);
    expect(sheetNamed(host, 'Customers').values[2]?.[ZONE + 1]).toBe('my own remark');
  });

  it('judges those again whose address it took from the row', () => {
    const host = judgedShop();
    edit(host, 1, OPT_OUT, 'yes');
    edit(host, 1, EMAIL, 'other@example.lv');
    expect(zones(host)).toEqual(['RED', 'GREEN', 'GREEN', 'GREEN', 'GREEN']);
    edit(host, 1, EMAIL, '');
    expect(zones(host)).toEqual(['RED', 'GREEN', 'GREEN', 'GREEN', 'GREEN']);
    edit(host, 1, EMAIL, 'ANNA@example.lv ');
    expect(zones(host)).toEqual(['RED', 'GREEN', 'RED', 'RED', 'GREEN']);
  });

  it('takes a zone from a row that is emptied, and gives one to a new row', () => {
    const host = judgedShop();
    edit(host, 6, EMAIL, 'new@example.lv');
    expect(zones(host)[5]).toBe('RED');
    edit(host, 6, EMAIL, '');
    expect(zones(host)[5]).toBe('');
  });

  it('runs under the rights of a simple trigger alone', () => {
    const host = judgedShop();
    host.resetCalls();
    host.type({ sheetId: 0, row: 1, column: OPT_OUT }, 'yes');
    expect(host.log).toEqual([]);
    expect([...host.calls.keys()].filter((call) => /^Ui\./.test(call))).toEqual([]);
    expect(host.alerts).toEqual([]);
    expect(host.toasts.length).toBe(judgedShop().toasts.length);
  });
});

describe('where a filter hides rows, so that none can be judged', () => {
  it('takes the zones off the edited row and the person’s others: none is better than a GREEN that may be wrong', () => {
    const host = judgedShop();
    hideRows(host);
    edit(host, 1, OPT_OUT, 'yes');
    expect(zones(host)).toEqual(['', 'GREEN', '', '', 'GREEN']);
    expect(host.log).toEqual([]);
  });
});

describe('a colleague who inserts a column while zones are taken off', () => {
  it('loses no cell of theirs, whenever they do it', () => {
    for (let call = 1; call <= 60; call += 1) {
      const host = judgedShop();
      hideRows(host);
      const sheet = sheetNamed(host, 'Customers');
      host.meanwhile(call, () => {
        for (const [at, line] of sheet.values.entries()) line.splice(ZONE, 0, at === 0 ? 'Remark' : 'theirs');
      });
      edit(host, 1, OPT_OUT, 'yes');
      const remarks = sheet.values.slice(1).map((line) => line[ZONE]);
      if (sheet.values[0]?.[ZONE] === 'Remark') expect(remarks, String(call)).toEqual(remarks.map(() => 'theirs'));
    }
  });
});

describe('nothing at all is written by an edit', () => {
  const nothing: readonly (readonly [string, (host: Host) => void, (host: Host) => void])[] = [
    ['in another sheet', addOther, (host) => host.type({ sheetId: 77, row: 1, column: OPT_OUT }, 'yes')],
    ['of our own columns', () => undefined, (host) => edit(host, 1, ZONE, 'GREEN')],
    ['of a title', () => undefined, (host) => edit(host, 0, OPT_OUT, 'Remarks')],
    ['where the owner has switched it off', switchOff, (host) => edit(host, 1, OPT_OUT, 'yes')],
    ['where our zones were taken out', (host) => host.run('removeColours'), (host) => edit(host, 1, OPT_OUT, 'yes')],
    ['where a setting cannot be read', breakSetting, (host) => edit(host, 1, OPT_OUT, 'yes')],
    [
      'in a tab of ours',
      () => undefined,
      (host) => host.type({ sheetId: sheetNamed(host, 'GDPR Settings').id, row: 30, column: 1 }, 'yes'),
    ],
  ];

  it.each(nothing)('%s', (_, prepare, act) => {
    const host = judgedShop();
    prepare(host);
    expect(writesOf(host, act)).toEqual([]);
    expect(host.log).toEqual([]);
  });

  it('before the sheet was ever judged', () => {
    const host = installed(shop());
    expect(writesOf(host, () => edit(host, 1, OPT_OUT, 'yes'))).toEqual([]);
    expect(host.book.sheets).toHaveLength(1);
    expect(host.log).toEqual([]);
  });

  it('beside a live formula, which follows by itself', () => {
    const host = judgedShop();
    host.run('insertLiveZones');
    expect(writesOf(host, () => edit(host, 1, OPT_OUT, 'yes'))).toEqual([]);
    expect(host.log).toEqual([]);
  });

  it('where the sheet may not be edited there', () => {
    const book = judgedShop().book;
    const area = { row: 0, column: ZONE, rows: 6, columns: 3 };
    const host = installed(book, { settings: { protectedAreas: [{ sheetId: 0, area }] } });
    expect(writesOf(host, () => edit(host, 1, OPT_OUT, 'yes'))).toEqual([]);
  });

  it('while another run is at work: it gives up quietly', () => {
    const host = installed(judgedShop().book, { settings: { lockIsTaken: true } });
    expect(writesOf(host, () => edit(host, 1, OPT_OUT, 'yes'))).toEqual([]);
    expect([host.log, host.alerts]).toEqual([[], []]);
  });
});

describe('an edit made while a run is at work', () => {
  it('is judged when that run has ended', () => {
    const host = judgedShop();
    host.meanwhile(20, () => edit(host, 1, OPT_OUT, 'yes'));
    host.run('classifySheet');
    expect(zones(host)).toEqual(['RED', 'GREEN', 'RED', 'RED', 'GREEN']);
  });
});

describe('an edit in a large sheet', { timeout: 240_000 }, () => {
  it('of 30,000 rows and 15 columns is judged well inside half a minute', () => {
    const host = large(30_000, 12);
    const took = timeOf(host, () => edit(host, 1, OPT_OUT, 'yes'));
    expect(took).toBeLessThan(25_000);
    expect(host.log).toEqual([]);
    const all = zones(host);
    // The last row is the same person's.
    expect([all[0], all[1], all[29_998], all[29_999]]).toEqual(['RED', 'GREEN', 'GREEN', 'RED']);
  });

  it('of many short rows ends in time too, and leaves nobody else without a zone', () => {
    const host = large(80_000, HEADER.length - 4, ['Email', 'Consent', 'Unsubscribed']);
    const before = zones(host);
    const took = timeOf(host, () => edit(host, 1, 2, 'yes'));
    expect(took).toBeLessThan(25_000);
    expect(host.log).toEqual([]);
    const after = zones(host);
    expect(after.slice(1, -1)).toEqual(before.slice(1, -1));
    expect(['RED', '']).toContain(after[0]);
    expect(after[0]).toBe(after.at(-1));
  });

  it('of more than 500,000 cells takes the zones of the person’s rows away, well inside half a minute', () => {
    const host = large(34_000, 12);
    const before = copyOf(host.book);
    const took = timeOf(host, () => edit(host, 1, OPT_OUT, 'yes'));
    expect(took).toBeLessThan(15_000);
    expect(host.log).toEqual([]);
    const all = zones(host);
    expect([all[0], all[33_999]]).toEqual(['', '']);
    expect(all.slice(1, -1)).toEqual(zonesOf(before).slice(1, -1));
    edit(host, 3, EMAIL, 'somebody@example.lv');
    expect(zones(host).filter((zone) => zone === '')).toHaveLength(3);
  });
});

/** Anna stands in the first and the third line, and who has her phone alone in the fourth; the others are alone. */
function shop(): WorkbookData {
  return bookOf([
    HEADER,
    ['Anna', 'anna@example.lv', '', 'yes', '2021-06-01', 'web', ''],
    ['Jānis', 'janis@example.lv', '', 'yes', '2021-06-01', 'web', ''],
    ['Anna B', 'anna@example.lv', '20000001', 'yes', '2021-06-01', 'web', ''],
    ['Family', '', '+371 20000001', 'yes', '2021-06-01', 'web', ''],
    ['Zane', 'zane@example.lv', '20000005', 'yes', '2021-06-01', 'web', ''],
  ]);
}

function judgedShop(options: Partial<HostOptions> = {}): Host {
  return judged(shop(), options);
}

function judged(book: WorkbookData, options: Partial<HostOptions> = {}): Host {
  const host = installed(book, options);
  host.run('classifySheet');
  const sources = sheetNamed(host, 'GDPR Sources').values;
  for (const line of sources.slice(1))
    if (line[0] === 'web' || String(line[0]).startsWith('*')) line.splice(1, 5, 'no', 'yes', 'yes', 'no', 'yes');
  host.run('classifySheet');
  expect(host.alerts).toEqual([]);
  return host;
}

/** The first and the last of so many rows are one person. */
function large(rows: number, width: number, titles: readonly string[] = HEADER): Host {
  const header = [...titles, ...Array.from({ length: Math.max(0, width - titles.length) }, (_, at) => `Extra ${at}`)];
  const cells: Readonly<Record<string, StoredValue>> = {
    Consent: 'yes',
    'Consent date': '2021-06-01',
    Source: 'web',
    Unsubscribed: '',
  };
  const line = (at: number): StoredValue[] =>
    header.map((title) => {
      if (title === 'Email') return `n${at === rows - 1 ? 0 : at}@example.lv`;
      return cells[title] ?? (title === 'Name' ? `N${at}` : title === 'Phone' ? '' : 'x');
    });
  return judged(bookOf([header, ...Array.from({ length: rows }, (_, at) => line(at))]));
}

function edit(host: Host, row: number, column: number, text: string): void {
  host.type({ sheetId: 0, row, column }, text);
}

function zones(host: Host): readonly StoredValue[] {
  return zonesOf(host.book);
}

function zonesOf(book: WorkbookData): readonly StoredValue[] {
  const [heading = [], ...lines] = book.sheets.find(({ name }) => name === 'Customers')?.values ?? [];
  const at = heading.indexOf('GDPR zone');
  return lines.map((line) => line[at] ?? '');
}

/** What the add-on calls that could change anything. */
function writesOf(host: Host, act: (host: Host) => void): readonly string[] {
  host.resetCalls();
  const [{ book }, zonesBefore] = [host, zones(host)];
  const front = book.activeSheetId;
  act(host);
  expect(book.activeSheetId).toBe(front);
  if (!/GDPR_REPORT/.test([...(book.sheets[0]?.formulas.values() ?? [])].join())) {
    expect(zones(host).filter((_, at) => at > 0)).toEqual(zonesBefore.filter((_, at) => at > 0));
  }
  return [...host.calls.keys()].filter((call) => WRITES.test(call));
}

const WRITES = /\.(?:set|clear|insert|delete|add|remove|append|activate|toast|showSidebar)/i;

function timeOf(host: Host, act: () => void): number {
  const before = host.now();
  act();
  return host.now() - before;
}

function addOther(host: Host): void {
  const sheet = structuredClone(sheetNamed(host, 'Customers'));
  host.book.sheets.push({ ...sheet, id: 77, name: 'Other', metadata: [] } as typeof sheet);
  host.book.nextSheetId = 78;
  host.book.activeSheetId = 77;
}

function switchOff(host: Host): void {
  const line = sheetNamed(host, 'GDPR Settings').values.find(([label]) => String(label).startsWith('Judge rows again'));
  line?.splice(1, 1, 'no');
}

function breakSetting(host: Host): void {
  sheetNamed(host, 'GDPR Settings')
    .values.find(([label]) => label === 'Strategy')
    ?.splice(1, 1, 'purple');
}

function hideRows(host: Host): void {
  sheetNamed(host, 'Customers').filter = {
    area: { row: 0, column: 0, rows: 6, columns: 7 },
    hidingColumns: [0],
  } as never;
}
