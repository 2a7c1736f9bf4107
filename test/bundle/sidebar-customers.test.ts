import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CustomersView, ListPreview, ListTask, RowsView } from '../../src/app/contract';
import { readWorkbook } from '../../src/local/files/read-workbook';
import type { Host, HostOptions } from '../../src/local/host/host';
import type { StoredValue, WorkbookData } from '../../src/local/workbook';
import { BUILT, bookOf, installed, sheetNamed } from './built-add-on';
import { asked, customersOf, everythingIn, RAW, refusal, sourceIn, zonesIn } from './sidebar-page';

const HEADER = ['Name', 'Email', 'Phone', 'Consent', 'Consent date', 'Source', 'Unsubscribed', 'Last purchase'];
const KINDS: readonly (readonly StoredValue[])[] = [
  ['yes', '2021-06-01', 'web', '', ''],
  ['yes', '2016-06-01', 'web', '', '2024-05-01'],
  ['yes', '2016-06-01', 'fair', '', ''],
  ['yes', '2016-06-01', '', '', ''],
  ['no', '2016-06-01', 'web', '', ''],
  ['yes', '2016-06-01', 'web', 'yes', ''],
  ['yes', '06/05/2018', 'import', '', '2025-05-01'],
  ['perhaps', '', 'purchased list', '', ''],
];
const LISTS: readonly ListTask[] = ['buildReconsentTab', 'buildDeletionTab'];

const SAMPLE = await readWorkbook(new Uint8Array(readFileSync('samples/latvijas-veikals.csv')), 'latvijas-veikals.csv');

describe('a look at all customers', () => {
  it('writes nothing, whatever is there already', () => {
    for (const host of [installed(shop()), judgedShop(), answeredShop(), withLists()]) {
      const before = everythingIn(host.book);
      customersOf(host);
      for (const task of LISTS) asked(host, 'previewList', task);
      asked(host, 'rowsWith', 'declined', 1);
      expect(everythingIn(host.book)).toEqual(before);
    }
  });

  it('counts what judging then writes, and says so of every reason', () => {
    for (const host of [installed(shop()), answeredShop(), installed(shop(), { userLocale: 'lv' })]) {
      const view = customersOf(host);
      host.run('classifySheet');
      const zones = zonesIn(sheetNamed(host, 'Customers'), view.language === 'lv' ? 'GDPR zona' : 'GDPR zone');
      expect(view.customers).toBe(zones.filter((zone) => zone !== '').length);
      for (const { zone, rows } of view.zones) expect(zones.filter((one) => one === zone)).toHaveLength(rows);
      expect(sum(view.zones)).toBe(view.customers);
      expect(sum(view.reasons)).toBe(view.customers);
      for (const { actions, rows } of view.reasons) expect(sum(actions)).toBe(rows);
      expect(sum(view.sources)).toBe(view.customers);
    }
  });

  it('arrives as it was sent: plain data, with nothing that google.script.run would lose', () => {
    for (const host of [installed(shop()), answeredShop()]) {
      for (const [name, args] of [
        ['lookAtCustomers', []],
        ['readColumns', []],
        ['rowsWith', ['no-consent', 1]],
        ['previewList', ['buildDeletionTab']],
      ] as const) {
        const [sent, arrived] = [host.run(name, [...args]), host.ask(name, [...args])];
        expect(arrived).toEqual(sent);
        expect(JSON.parse(JSON.stringify(sent))).toStrictEqual(sent);
      }
    }
  });

  it('speaks the language of the settings', () => {
    const host = installed(shop(), { userLocale: 'lv' });
    expect(customersOf(host).settings[0]?.label).toBe('Iespēja atteikties bija katrā ziņojumā');
    asked(host, 'answerSetting', 'language', 'en');
    expect(customersOf(host).settings[0]?.label).toBe('Opt-out offered in every past message');
  });

  it('tells which zones are out of date', () => {
    const host = answeredShop();
    expect(customersOf(host).watch).toMatchObject({ on: true, cannot: '', judgedBefore: true, changed: 0, rows: [] });
    asked(host, 'answerSetting', 'strategy', 'GREY');
    sheetNamed(host, 'Customers').values[1]?.splice(6, 1, 'yes');
    const { watch } = customersOf(host);
    expect(watch.changed).toBe(1);
    expect(watch.rows).toMatchObject([{ row: 2, who: 'N0', zone: 'RED' }]);
    host.run('classifySheet');
    expect(customersOf(host).watch.changed).toBe(0);
    expect(customersOf(installed(shop())).watch.judgedBefore).toBe(false);
  });
});

describe('what an answer is said to free', () => {
  const places: readonly (readonly [string, () => Host])[] = [
    ['in a shop', () => installed(shop())],
    ['in the sample shop', () => sample()],
    ['in the sample shop, with its answers about the company', () => companyAnswered(sample())],
  ];

  it.each(places)('is freed by it, %s: by every question, every source and every setting', (_, start) => {
    const { book } = start();
    const view = customersOf(installed(structuredClone(book)));
    for (const { key, frees, questions } of view.sources) {
      const open = questions.filter((question) => question.open);
      expect(
        freedBy(book, (host) => giveAll(host, key, open)),
        `all of ${key}`,
      ).toBeGreaterThanOrEqual(frees);
      for (const question of open.filter((one) => one.frees > 0)) {
        const freed = freedBy(book, (host) => giveAll(host, key, [question]));
        expect(freed, `${question.question} of ${key}`).toBeGreaterThanOrEqual(question.frees);
      }
    }
    for (const { key, frees } of view.settings.filter((setting) => setting.frees > 0)) {
      const value = key === 'procedureAdopted' ? '2026-01-15' : 'yes';
      expect(
        freedBy(book, (host) => asked(host, 'answerSetting', key, value)),
        key,
      ).toBeGreaterThanOrEqual(frees);
    }
  });

  it.each(places)('waits for it, %s: all good answers together free all that wait', (_, start) => {
    const { book } = start();
    const view = customersOf(installed(structuredClone(book)));
    const freed = freedBy(book, (host) => {
      for (const { key, questions } of view.sources)
        giveAll(
          host,
          key,
          questions.filter(({ open }) => open),
        );
      asked(host, 'answerSetting', 'optOutOffered', 'yes');
      asked(host, 'answerSetting', 'procedureAdopted', '2026-01-15');
      asked(host, 'answerSetting', 'procedureReview', '');
    });
    expect(freed).toBeGreaterThanOrEqual(view.sources.reduce((all, { waiting }) => all + waiting, 0));
    expect(freed).toBeGreaterThan(0);
    for (const { waiting, frees, rows } of view.sources) {
      expect(Math.max(waiting, frees)).toBeLessThanOrEqual(rows);
    }
  });
});

describe('the rows of a reason', () => {
  it('come page by page, each once, and are those that the sheet shows', () => {
    const host = answeredShop(330);
    const view = customersOf(host);
    for (const { reason, rows } of view.reasons) {
      const found: number[] = [];
      let from: number | null = 1;
      while (from !== null) {
        const page: RowsView = asked(host, 'rowsWith', reason, from);
        found.push(...page.rows.map(({ row }) => row));
        from = page.next;
      }
      expect(found).toHaveLength(rows);
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      for (const row of found)
        expect(sheetNamed(host, 'Customers').values[row - 1]?.[1]).toBe(`n${row - 2}@example.lv`);
    }
  });

  it('are none where nobody has it, or it is no reason', () => {
    for (const reason of ['restricted', 'nonsense', 7]) {
      expect(asked<RowsView>(answeredShop(), 'rowsWith', reason, 1)).toMatchObject({ rows: [], next: null });
    }
  });
});

describe('going to a row', () => {
  it('brings its sheet to the front and selects the row', () => {
    const host = answeredShop();
    host.book.activeSheetId = sheetNamed(host, 'GDPR Settings').id;
    asked(host, 'goToRow', 4, 'N2');
    expect(host.book.activeSheetId).toBe(0);
    expect(selectedIn(host)).toMatch(/^A4:/);
  });

  it('finds the customer where rows were inserted or sorted since', () => {
    const host = answeredShop();
    sheetNamed(host, 'Customers').values.splice(1, 0, ['New', 'new@example.lv'], ['Newer', 'newer@example.lv']);
    asked(host, 'goToRow', 4, 'N2');
    expect(selectedIn(host)).toMatch(/^A6:/);
    const { values } = sheetNamed(host, 'Customers');
    values.splice(1, values.length - 1, ...values.slice(1).reverse());
    const at = values.findIndex(([name]) => name === 'N2') + 1;
    asked(host, 'goToRow', 4, 'N2');
    expect(selectedIn(host)).toMatch(new RegExp(`^A${at}:`));
  });

  it('says in words that somebody is gone, and stays where the person is', () => {
    const host = answeredShop();
    sheetNamed(host, 'Customers').values.splice(3, 1);
    host.book.activeSheetId = sheetNamed(host, 'GDPR Settings').id;
    expect(refusal(host, 'goToRow', 4, 'N2')).not.toMatch(RAW);
    for (const row of [0, -5, 1, 99_999, '4', null]) refusal(host, 'goToRow', row, '');
    expect(host.book.activeSheetId).toBe(sheetNamed(host, 'GDPR Settings').id);
  });

  it('writes nothing', () => {
    const host = answeredShop();
    const before = sheetsOf(host);
    asked(host, 'goToRow', 4, 'N2');
    expect(sheetsOf(host)).toEqual(before);
  });
});

describe('what a list would hold', () => {
  it.each(LISTS)('%s: is what it then holds, when it is made and when it is refreshed', (task) => {
    for (const host of [answeredShop(), grown(withLists())]) {
      host.book.activeSheetId = 0;
      const view: ListPreview = asked(host, 'previewList', task);
      const { lines: counted } = customersOf(host).lists.find(
        (list) => list.task === task,
      ) as CustomersView['lists'][number];
      host.run(task);
      expect(host.alerts).toEqual([]);
      const tab = sheetNamed(host, view.name);
      const titles = view.titles.map((title) => (tab.values[0] ?? []).indexOf(title));
      const lines = tab.values.slice(1).filter(([key]) => key);
      expect([view.lines, counted]).toEqual([lines.length, lines.length]);
      expect(lines.length).toBeGreaterThan(2);
      expect(view.first).toEqual(lines.slice(0, 5).map((line) => titles.map((at) => String(line[at] ?? ''))));
    }
  });

  it('says how many come in, stay and leave, and which tabs would be made', () => {
    const first = asked<ListPreview>(installed(shop()), 'previewList', 'buildDeletionTab');
    expect(first.says.join(' ')).toMatch(/GDPR Settings.*GDPR Sources.*GDPR Deletion/);
    const host = grown(withLists());
    const { says, lines } = asked<ListPreview>(host, 'previewList', 'buildDeletionTab');
    const before = sheetNamed(host, 'GDPR Deletion')
      .values.slice(1)
      .filter(([key]) => key).length;
    const [enters, stays] = says.map((one) => Number(/\d+/.exec(one)?.[0] ?? 0));
    expect([stays, (enters ?? 0) + (stays ?? 0)]).toEqual([before, lines]);
    expect(says.join(' ')).not.toMatch(/make|new tab/i);
  });

  it('is refused in words where it is no list', () => {
    expect(refusal(answeredShop(), 'previewList', 'removeColours')).not.toMatch(RAW);
  });
});

/** Of these kinds in turn. */
function shop(rows = 24): WorkbookData {
  const line = (at: number) => [`N${at}`, `n${at}@example.lv`, '', ...(KINDS[at % KINDS.length] ?? [])];
  return bookOf([HEADER, ...Array.from({ length: rows }, (_, at) => line(at))]);
}

function judgedShop(rows?: number, options: Partial<HostOptions> = {}): Host {
  const host = installed(shop(rows), options);
  host.run('classifySheet');
  host.book.activeSheetId = 0;
  return host;
}

function answeredShop(rows?: number): Host {
  const host = judgedShop(rows, { scripts: [...BUILT, SELECTION] });
  for (const [key, value] of [
    ['strategy', 'GREEN'],
    ['procedureAdopted', '2025-05-20'],
    ['optOutOffered', 'yes'],
  ]) {
    asked(host, 'answerSetting', key, value);
  }
  giveAll(host, 'web', sourceIn(customersOf(host), 'web').questions);
  host.run('classifySheet');
  expect(host.alerts).toEqual([]);
  return host;
}

function withLists(): Host {
  const host = answeredShop();
  for (const task of LISTS) {
    host.book.activeSheetId = 0;
    host.run(task);
  }
  host.book.activeSheetId = 0;
  return host;
}

/** With somebody who is to be asked again and somebody who is to be deleted above all others. */
function grown(host: Host): Host {
  const { values } = sheetNamed(host, 'Customers');
  values.splice(
    1,
    0,
    ['New', 'new@example.lv', '', 'yes', '2016-06-01', 'web', '', ''],
    ['Gone', 'gone@example.lv', '', 'yes', '2016-06-01', 'web', 'yes', ''],
  );
  return host;
}

function sample(): Host {
  return installed(structuredClone(SAMPLE.book));
}

function companyAnswered(host: Host): Host {
  for (const [key, value] of [
    ['procedureAdopted', '2025-05-20'],
    ['optOutOffered', 'yes'],
  ])
    asked(host, 'answerSetting', key, value);
  return host;
}

function giveAll(
  host: Host,
  key: string,
  questions: readonly { readonly question: string; readonly good: string }[],
): void {
  for (const { question, good } of questions) asked(host, 'answerSource', key, question, good);
}

/** How many RED rows are not RED any more when answers are given in a copy of a spreadsheet. */
function freedBy(book: WorkbookData, answer: (host: Host) => unknown): number {
  const host = installed(structuredClone(book));
  const before = redIn(customersOf(host));
  answer(host);
  return before - redIn(customersOf(host));
}

function redIn({ zones }: CustomersView): number {
  return zones.find(({ zone }) => zone === 'RED')?.rows ?? 0;
}

function sum(counted: readonly { readonly rows: number }[]): number {
  return counted.reduce((all, { rows }) => all + rows, 0);
}

function sheetsOf({ book }: Host): unknown {
  return structuredClone(book.sheets.map(({ values, formulas, styles }) => ({ values, formulas, styles })));
}

const SELECTION = {
  name: 'selection.js',
  source: 'function selected() { return SpreadsheetApp.getActiveSheet().getActiveRange().getA1Notation(); }',
};

function selectedIn(host: Host): unknown {
  return host.run('selected');
}
