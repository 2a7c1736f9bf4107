import { describe, expect, it } from 'vitest';
import type { ConditionalFormat, SheetData, StoredValue } from '../../src/local/workbook';
import { bookOf, installed, sheetNamed } from './built-add-on';

const HEADER = ['Name', 'Email', 'Phone', 'Consent', 'Consent date', 'Source', 'Opt-out offered', 'Unsubscribed'];
const CUSTOMERS: readonly (readonly StoredValue[])[] = [
  HEADER,
  ['Anna Ozola', 'anna@example.lv', '+37120000000', 'yes', '2016-04-01', 'web', 'yes', ''],
  ['=1+1', 'janis@example.lv', '00123', 'no', '', '', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['TRUE', 'eva@example.lv', '1-2', '', '', 'fair', '', ''],
  ['Ilze', 'ilze@example.lv', '', 'yes', '2021-06-01', 'web', '', 'yes'],
];

/** Answers under which Anna is GREY and to be asked again. */
const ANSWERS = { Strategy: 'GREEN', 'Internal procedure adopted on': 45797, 'Country of the company': 'LV' };
const SOURCES = { web: ['no', 'yes', 'yes', 'no', 'yes'] };

describe('judging the sheet', () => {
  it('writes zone, reason and action beside each customer and leaves blank lines blank', () => {
    const host = judged();
    const { values } = sheetNamed(host, 'Customers');
    expect(values[0]?.slice(8)).toEqual(['GDPR zone', 'GDPR reason', 'GDPR action']);
    expect(column(host.book.sheets[0], 8)).toEqual(['RED', 'RED', '', 'RED', 'RED']);
    expect(values[2]?.[9]).toBe('The person was asked and said no (GDPR Art. 6(1)(a); ePrivacy Directive Art. 13(1)).');
    expect(filled(sheetNamed(host, 'Customers'))).toHaveLength(5);
  });

  it('touches no cell of the user', () => {
    const host = judged();
    const rows = sheetNamed(host, 'Customers').values.slice(0, CUSTOMERS.length);
    expect(rows.map((row) => row.slice(0, 8))).toEqual(CUSTOMERS);
    expect(sheetNamed(host, 'Customers').formulas.size).toBe(0);
  });

  it('finds its columns again by their titles and never doubles them, also after they were moved', () => {
    const host = judged();
    const sheet = sheetNamed(host, 'Customers');
    for (const row of sheet.values) if (row.length > 0) row.unshift(...row.splice(8, 3));
    host.run('classifySheet');
    expect(sheet.values[0]).toEqual(['GDPR zone', 'GDPR reason', 'GDPR action', ...HEADER]);
    host.run('classifySheet');
    expect(sheet.values[0]).toHaveLength(11);
    expect(column(sheet, 0)).toEqual(['RED', 'RED', '', 'RED', 'RED']);
  });

  it('finds its columns again when the language has changed', () => {
    const host = judged();
    answer(sheetNamed(host, 'GDPR Settings'), { Language: 'lv' });
    host.run('classifySheet');
    expect(sheetNamed(host, 'Customers').values[0]?.slice(8)).toEqual(['GDPR zona', 'GDPR pamatojums', 'GDPR darbība']);
  });

  it('leaves a formula alone that the user has typed, though it gives a title like ours', () => {
    for (const [formula, width] of [
      ['=GDPR_ZONE(A1:H)', 1],
      ['=GDPR_REPORT(A1:H)', 4],
    ] as const) {
      const book = bookOf(CUSTOMERS);
      const sheet = book.sheets[0] as SheetData;
      sheet.formulas.set('0,8', formula);
      const host = installed(book);
      host.recalculate();
      host.run('classifySheet');
      host.run('classifySheet');
      expect(host.alerts).toEqual([]);
      expect(sheet.formulas.get('0,8')).toBe(formula);
      expect(sheet.values[0]?.slice(8 + width)).toEqual(['GDPR zone', 'GDPR reason', 'GDPR action']);
      host.run('removeColours');
      expect(sheet.formulas.get('0,8')).toBe(formula);
      expect(sheet.values[0]).toHaveLength(8 + width);
    }
  });

  it('colours by the value in the zone column, after the rules of the user, once', () => {
    const own: ConditionalFormat = {
      areas: [{ row: 1, column: 0, rows: 50, columns: 1 }],
      formula: '=$A2="VIP"',
      style: { background: '#ffff00' },
    };
    const book = bookOf(CUSTOMERS);
    book.sheets[0]?.conditionalFormats.push(own);
    const host = installed(book);
    host.run('classifySheet');
    host.run('classifySheet');
    const rules = sheetNamed(host, 'Customers').conditionalFormats;
    expect(rules.map(({ formula }) => formula)).toEqual([
      '=$A2="VIP"',
      '=($I2="RED")+N("GDPR zones")',
      '=($I2="GREY")+N("GDPR zones")',
      '=($I2="GREEN")+N("GDPR zones")',
      '=($I2="OUT")+N("GDPR zones")',
    ]);
    expect(rules[0]).toEqual(own);
    expect(rules[1]?.areas).toEqual([{ row: 1, column: 0, rows: 999, columns: 11 }]);
  });

  it('judges anew by the answers in its tabs, in whatever language they were written', () => {
    const host = judged();
    answer(sheetNamed(host, 'GDPR Settings'), ANSWERS);
    answer(sheetNamed(host, 'GDPR Sources'), { web: ['nē', 'jā', 'jā', 'nē', 'jā'] });
    host.run('classifySheet');
    expect(column(sheetNamed(host, 'Customers'), 8)).toEqual(['GREY', 'RED', '', 'RED', 'RED']);
  });

  it('knows its tabs when the user has renamed them', () => {
    const host = judged();
    answer(sheetNamed(host, 'GDPR Settings'), ANSWERS);
    answer(sheetNamed(host, 'GDPR Sources'), SOURCES);
    sheetNamed(host, 'GDPR Settings').name = 'Our answers';
    host.run('classifySheet');
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Customers', 'Our answers', 'GDPR Sources']);
    expect(column(sheetNamed(host, 'Customers'), 8)[0]).toBe('GREY');
  });

  it('leaves a sheet of the user alone that happens to be called as one of ours', () => {
    const book = bookOf(CUSTOMERS);
    const theirs = { ...bookOf([['my own notes']]).sheets[0], id: 7, name: 'GDPR Settings' } as SheetData;
    book.sheets.push(theirs);
    const host = installed(book);
    host.run('classifySheet');
    expect(theirs.values).toEqual([['my own notes']]);
    expect(host.book.sheets.map(({ name }) => name)).toContain('GDPR Settings 2');
  });

  it('stays on the sheet of the customers and says how many rows have which zone', () => {
    const host = judged();
    expect(host.book.activeSheetId).toBe(0);
    expect(host.toasts[0]?.message).toMatch(/^0 GREEN, 0 GREY, 4 RED\./);
    expect(host.alerts).toEqual([]);
  });

  it('judges the customers also when the user stands in a tab of ours', () => {
    const host = judged();
    host.book.activeSheetId = sheetNamed(host, 'GDPR Sources').id;
    host.run('classifySheet');
    expect(host.alerts).toEqual([]);
    expect(host.toasts).toHaveLength(2);
  });

  it('lists the sources it found with their rows, the commonest first, and adds new ones below what is answered', () => {
    const host = judged();
    const sources = sheetNamed(host, 'GDPR Sources');
    expect(sources.values.map((line) => [line[0], line[6]])).toEqual([
      ['Source', 'Rows'],
      ['* (no source, or one not listed)', 1],
      ['web', 2],
      ['fair', 1],
    ]);
    answer(sources, SOURCES);
    sheetNamed(host, 'Customers').values.push(['Zane', 'zane@example.lv', '', 'yes', '', '=shop', '', '']);
    host.run('classifySheet');
    expect(sources.values.slice(2)).toEqual([
      ['web', 'no', 'yes', 'yes', 'no', 'yes', 2],
      ['fair', null, null, null, null, null, 1],
      ['=shop', null, null, null, null, null, 1],
    ]);
    expect(sources.formulas.size).toBe(0);
  });

  it('speaks the language of its user from the first run on', () => {
    const host = installed(bookOf(CUSTOMERS), { userLocale: 'lv' });
    host.run('classifySheet');
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Customers', 'GDPR iestatījumi', 'GDPR avoti']);
    expect(sheetNamed(host, 'GDPR iestatījumi').values[1]?.slice(0, 2)).toEqual(['Valoda', 'lv']);
    expect(sheetNamed(host, 'Customers').values[0]?.[8]).toBe('GDPR zona');
  });

  it('asks the spreadsheet as often for 3,000 rows as for 30', () => {
    const calls = [30, 3000].map((rows) => {
      const host = installed(
        bookOf([
          HEADER,
          ...Array.from({ length: rows }, (_, at) => [
            `N${at}`,
            `n${at}@example.lv`,
            '',
            'yes',
            '2021-06-01',
            'web',
            '',
            '',
          ]),
        ]),
      );
      host.run('classifySheet');
      return [...host.calls.values()].reduce((sum, count) => sum + count, 0);
    });
    expect(calls[1]).toBe(calls[0]);
  });
});

describe('a sheet that cannot be judged', () => {
  const refused: readonly (readonly [string, readonly (readonly StoredValue[])[], RegExp])[] = [
    ['is empty', [], /No header row was found.*“Customers”/],
    [
      'has no known header',
      [
        ['Foo', 'Bar'],
        ['a', 'b'],
      ],
      /No header row was found.*Name, Email, Consent/,
    ],
    ['has a header and nothing else', [HEADER], /“Customers” has a header but no customers below it/],
    [
      'has two columns of the same meaning',
      [
        ['Email', 'Consent', 'Piekrišana'],
        ['a@b.lv', 'yes', 'nē'],
      ],
      /Two columns mean the same \(consent\): B “Consent” and C “Piekrišana”\. Rename/,
    ],
  ];

  for (const [what, values, message] of refused) {
    it(`${what}: it says so in one line, and nothing is changed`, () => {
      const book = bookOf(values);
      const before = JSON.stringify(book.sheets);
      const host = installed(book);
      host.run('classifySheet');
      expect(host.alerts.map(({ title }) => title)).toEqual(['Nothing was changed']);
      expect(host.alerts[0]?.prompt).toMatch(message);
      expect(host.alerts[0]?.prompt).not.toContain('\n');
      expect(JSON.stringify(host.book.sheets)).toBe(before);
    });
  }

  it('has a filter that hides rows: nothing is written past it', () => {
    const book = bookOf(CUSTOMERS);
    const sheet = book.sheets[0] as SheetData;
    sheet.filter = { area: { row: 0, column: 0, rows: 6, columns: 8 }, hidingColumns: [3] };
    const host = installed(book);
    host.run('classifySheet');
    expect(host.alerts[0]?.prompt).toMatch(/A filter hides rows in “Customers”/);
    expect(sheet.values[0]).toHaveLength(8);
  });

  it('has an answer that cannot be used: the message names its cell', () => {
    const host = judged();
    answer(sheetNamed(host, 'GDPR Settings'), { Strategy: 'PURPLE' });
    host.run('classifySheet');
    expect(host.alerts[0]?.prompt).toBe(
      'GDPR Settings, cell B6: “PURPLE” cannot be used for “Strategy” (strategy). It can be: GREY, GREEN.',
    );
  });
});

describe('the lists', () => {
  it('asks again whom a message may reach, and keeps what a person typed as the text it is', () => {
    const host = answered();
    host.run('buildReconsentTab');
    const list = sheetNamed(host, 'GDPR Re-consent');
    expect(filled(list)).toEqual([
      ['Key', 'E-mail', 'Name', 'Language', 'Asked on', 'Deadline', 'Answer', 'Answered on'],
      ['anna@example.lv', 'anna@example.lv', 'Anna Ozola'],
    ]);
    expect(host.book.activeSheetId).toBe(list.id);
  });

  it('never puts a RED customer on the list of those to be e-mailed', () => {
    const host = answered();
    host.run('buildReconsentTab');
    const listed = filled(sheetNamed(host, 'GDPR Re-consent'))
      .slice(1)
      .map(([key]) => key);
    const customers = sheetNamed(host, 'Customers');
    const red = customers.values.filter((row) => row[8] === 'RED').map((row) => row[1]);
    expect(listed.filter((key) => red.includes(key as string))).toEqual([]);
  });

  it('refreshes without doubling, and never loses an answer', () => {
    const host = answered();
    host.run('buildReconsentTab');
    const list = sheetNamed(host, 'GDPR Re-consent');
    const line = list.values[1] as StoredValue[];
    [line[6], line[7], line[8]] = ['confirmed', 46030, 'called twice'];
    list.columnCount = 9;
    (list.values[0] as StoredValue[])[8] = 'My notes';
    sheetNamed(host, 'Customers').values.push(['Zane', 'zane@example.lv', '', 'yes', '2015-06-01', 'web', 'yes', '']);
    sheetNamed(host, 'Customers').values[1] = ['Anna Ozola', 'anna@example.lv', '', 'no', '', '', '', ''];
    host.run('buildReconsentTab');
    host.run('buildReconsentTab');
    expect(filled(list).map((row) => [0, 6, 7, 8].map((at) => row[at] ?? ''))).toEqual([
      ['Key', 'Answer', 'Answered on', 'My notes'],
      ['zane@example.lv', '', '', ''],
      ['anna@example.lv', 'confirmed', 46030, 'called twice'],
    ]);
  });

  it('keeps an answer with its person when the customers are numbered anew', () => {
    const nr = [['Nr', ...HEADER], ...CUSTOMERS.slice(1).map((row, at) => [String(at + 1), ...row])];
    const host = answered([...nr, ['6', 'Zane', 'zane@example.lv', '', 'yes', '2015-06-01', 'web', 'yes', '']]);
    host.run('buildReconsentTab');
    const list = sheetNamed(host, 'GDPR Re-consent');
    (list.values[1] as StoredValue[])[6] = 'confirmed';
    const customers = sheetNamed(host, 'Customers');
    [(customers.values[1] as StoredValue[])[0], (customers.values[6] as StoredValue[])[0]] = ['6', '1'];
    host.run('buildReconsentTab');
    expect(filled(list).map((row) => [row[1], row[6] ?? ''])).toEqual([
      ['E-mail', 'Answer'],
      ['anna@example.lv', ''],
      ['zane@example.lv', ''],
      ['anna@example.lv', 'confirmed'],
    ]);
  });

  it('shows the address that a message reaches, not a word in another column', () => {
    const host = answered([
      [...HEADER, 'Billing email'],
      ['Cid', 'nav', '', 'yes', '2016-04-01', 'web', 'yes', '', 'cid@example.lv'],
    ]);
    host.run('buildReconsentTab');
    expect(filled(sheetNamed(host, 'GDPR Re-consent'))[1]?.slice(0, 3)).toEqual([
      'cid@example.lv',
      'cid@example.lv',
      'Cid',
    ]);
  });

  it('lists who is to be deleted, unapproved, with numbers, signs and formulas as they were typed', () => {
    const host = answered();
    host.run('buildDeletionTab');
    const list = sheetNamed(host, 'GDPR Deletion');
    expect(filled(list).map((row) => [row[0], row[1], row[2], row[4]])).toEqual([
      ['Key', 'Name', 'Contact', 'Approve'],
      ['janis@example.lv', '=1+1', 'janis@example.lv', false],
      ['ilze@example.lv', 'Ilze', 'ilze@example.lv', false],
    ]);
    expect(list.formulas.size).toBe(0);
    expect(list.validations.map(({ kind, area }) => [kind, area])).toEqual([
      ['checkbox', { row: 1, column: 4, rows: 2, columns: 1 }],
    ]);
  });

  it('copies what looks like a number, a date, a formula or a tick as text', () => {
    const typed = ['+37120000000', '00123', '=1+1', '1-2', 'TRUE', "'x", '1e5', '12:30', '-5', '10%'];
    const host = installed(bookOf([['Name', 'Phone', 'Consent'], ...typed.map((text) => [text, text, 'no'])]));
    host.run('buildDeletionTab');
    const list = sheetNamed(host, 'GDPR Deletion');
    expect(
      filled(list)
        .slice(1)
        .map(([, name, contact]) => [name, contact]),
    ).toEqual(typed.map((text) => [text, text]));
    expect(list.formulas.size).toBe(0);
  });

  it('keeps an approval for its person, and drops it with a row that is no longer to be deleted', () => {
    const host = answered();
    host.run('buildDeletionTab');
    const list = sheetNamed(host, 'GDPR Deletion');
    for (const line of list.values.slice(1)) line[4] = true;
    const customers = sheetNamed(host, 'Customers');
    customers.values.splice(1, 0, ['New', 'new@example.lv', '', 'no', '', '', '', '']);
    customers.values[3] = ['Jānis', 'janis@example.lv', '', '', '', '', '', ''];
    host.run('buildDeletionTab');
    expect(
      filled(list)
        .slice(1)
        .map((row) => [row[0], row[4]]),
    ).toEqual([
      ['new@example.lv', false],
      ['ilze@example.lv', true],
    ]);
  });

  it('takes an approval of one row for no approval of another row of the same person', () => {
    const twice = CUSTOMERS[2] as readonly StoredValue[];
    const host = answered([...CUSTOMERS, twice]);
    host.run('buildDeletionTab');
    const list = sheetNamed(host, 'GDPR Deletion');
    const last = filled(list).length - 1;
    (list.values[last] as StoredValue[])[4] = true;
    host.run('buildDeletionTab');
    const approved = filled(list)
      .filter(([key]) => key === 'janis@example.lv')
      .map((row) => row[4]);
    expect(approved).toEqual([false, false]);
  });

  it('keeps every answer, also where the user has a line twice', () => {
    const host = answered();
    host.run('buildReconsentTab');
    const list = sheetNamed(host, 'GDPR Re-consent');
    const line = list.values[1] as StoredValue[];
    line[6] = 'confirmed';
    list.values[2] = [...line.slice(0, 6), 'declined'];
    host.run('buildReconsentTab');
    expect(
      filled(list)
        .slice(1)
        .map((row) => row[6]),
    ).toEqual(['confirmed', 'declined']);
  });

  it('asks one person once, whatever the number of their rows', () => {
    const host = answered([...CUSTOMERS, ['Anna', ' ANNA@example.lv ', '', 'yes', '2015-01-01', 'web', 'yes', '']]);
    host.run('buildReconsentTab');
    expect(filled(sheetNamed(host, 'GDPR Re-consent'))).toHaveLength(2);
  });
});

describe('zones by formula', () => {
  it('are one formula over the whole table that every locale understands, with the answers as arguments', () => {
    const host = judged();
    host.run('insertLiveZones');
    const sheet = sheetNamed(host, 'Customers');
    expect([...sheet.formulas]).toEqual([['0,8', "=GDPR_REPORT(A1:H; ; 'GDPR Settings'!A2:B; 'GDPR Sources'!A2:F)"]]);
    expect(sheet.values[0]?.slice(8)).toEqual(['GDPR zone', 'GDPR reason code', 'GDPR action', 'GDPR reason']);
    expect(sheet.values[2]?.slice(8, 11)).toEqual(['RED', 'declined', 'DELETE']);
    expect(sheet.values[3]?.slice(8)).toEqual(['', '', '', '']);
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toContain('=($I2="RED")+N("GDPR zones")');
  });

  it('follow every edit of a customer and of an answer', () => {
    const host = judged();
    host.run('insertLiveZones');
    const sheet = sheetNamed(host, 'Customers');
    (sheet.values[2] as StoredValue[])[3] = '';
    host.recalculate();
    expect(sheet.values[2]?.[9]).toBe('consent-unknown');
    answer(sheetNamed(host, 'GDPR Settings'), ANSWERS);
    answer(sheetNamed(host, 'GDPR Sources'), SOURCES);
    host.recalculate();
    expect(sheet.values[1]?.[8]).toBe('GREY');
  });

  it('give way to written columns, and come back in their place, without a trace of either', () => {
    const host = judged();
    host.run('insertLiveZones');
    host.run('classifySheet');
    const sheet = sheetNamed(host, 'Customers');
    expect(sheet.formulas.size).toBe(0);
    expect(sheet.values[0]).toEqual([...HEADER, 'GDPR zone', 'GDPR reason', 'GDPR action']);
    host.run('insertLiveZones');
    expect(sheet.values[0]?.filter((title) => title === 'GDPR zone')).toHaveLength(1);
    expect(host.formulaErrors.size).toBe(0);
  });

  it('say what is wrong in the cell', () => {
    const host = judged();
    host.run('insertLiveZones');
    answer(sheetNamed(host, 'GDPR Settings'), { Strategy: 'PURPLE' });
    host.recalculate();
    expect(sheetNamed(host, 'Customers').values[0]?.[8]).toBe('#ERROR!');
    expect([...host.formulaErrors.values()][0]).toMatch(/“PURPLE” cannot be used for “Strategy”/);
    host.run('removeColours');
    expect(sheetNamed(host, 'Customers').formulas.size).toBe(0);
  });
});

describe('taking it all out again', () => {
  it('leaves the sheet as it was before, colours of the user and all', () => {
    const own: ConditionalFormat = {
      areas: [{ row: 1, column: 0, rows: 5, columns: 8 }],
      formula: '=$D2="no"',
      style: { background: '#00ffff' },
    };
    const book = bookOf(CUSTOMERS);
    const sheet = book.sheets[0] as SheetData;
    sheet.conditionalFormats.push(own);
    sheet.styles[1] = [{ background: '#ff00ff' }];
    const host = installed(book);
    host.run('classifySheet');
    host.run('removeColours');
    expect(sheet.values.slice(0, 6).map((row) => row.map((cell) => cell ?? ''))).toEqual(CUSTOMERS);
    expect(sheet.conditionalFormats).toEqual([own]);
    expect(sheet.styles[1]?.[0]).toEqual({ background: '#ff00ff' });
    expect(sheet.columnCount).toBe(26);
  });

  it('says so when there is nothing of ours', () => {
    const host = installed(bookOf(CUSTOMERS));
    host.run('removeColours');
    expect(host.toasts[0]?.message).toBe('There is nothing of ours in this sheet.');
  });
});

describe('the menu', () => {
  it('appears also where the add-on may not look at the document yet, in the language of the user', () => {
    const host = installed(bookOf(CUSTOMERS), { userLocale: 'lv' });
    host.run('onOpen', [{ authMode: 'NONE' }], 'NONE');
    const items = host.menus[0]?.entries.flatMap((entry) => (entry.kind === 'item' ? [entry] : [])) ?? [];
    expect(items.map(({ caption }) => caption).slice(0, 2)).toEqual(['Atvērt sānjoslu', 'Novērtēt šo lapu']);
    expect(host.menus[0]?.caption).toBeNull();
  });

  it('says in words why the sidebar cannot be opened, such as where several Google accounts are signed in', () => {
    const host = installed(bookOf(CUSTOMERS), {
      settings: { faults: [{ call: 'Ui.showSidebar', occurrence: 1, message: 'PERMISSION_DENIED' }] },
    });
    host.run('openSidebar');
    expect(host.panels).toEqual([]);
    expect(host.alerts[0]?.prompt).toMatch(/several Google accounts/);
  });

  it('leads only to functions that are there', () => {
    const host = installed(bookOf(CUSTOMERS));
    host.run('onInstall', [{}]);
    for (const entry of host.menus[0]?.entries ?? []) {
      if (entry.kind === 'item') expect(() => host.run(entry.functionName), entry.functionName).not.toThrow();
    }
  });
});

// Helpers

function judged() {
  const host = installed(bookOf(CUSTOMERS));
  host.run('classifySheet');
  return host;
}

function answered(values = CUSTOMERS) {
  const host = installed(bookOf(values));
  host.run('classifySheet');
  answer(sheetNamed(host, 'GDPR Settings'), ANSWERS);
  answer(sheetNamed(host, 'GDPR Sources'), SOURCES);
  host.run('classifySheet');
  return host;
}

/** Types answers into a tab of ours, beside their labels. */
function answer(sheet: SheetData, answers: Readonly<Record<string, StoredValue | readonly StoredValue[]>>): void {
  for (const [label, value] of Object.entries(answers)) {
    const line = sheet.values.find(([first]) => first === label);
    if (!line) throw new Error(`No line ${label} in ${sheet.name}`);
    for (const [at, cell] of (Array.isArray(value) ? value : [value]).entries()) line[at + 1] = cell;
  }
}

function column(sheet: SheetData | undefined, at: number): readonly StoredValue[] {
  return (sheet?.values ?? []).slice(1, CUSTOMERS.length).map((row) => row[at] ?? '');
}

function filled(sheet: SheetData): readonly (readonly StoredValue[])[] {
  return sheet.values.filter((row) => row.some((cell) => cell !== null && cell !== ''));
}
