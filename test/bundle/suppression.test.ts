import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host/host';
import type { SheetData, StoredValue, WorkbookData } from '../../src/local/workbook';
import { emptySheet } from '../../src/local/workbook';
import { copyOf } from '../faults/shop';
import { bookOf, installed, sheetNamed } from './built-add-on';

const HEADER = ['Name', 'Email', 'Phone', 'Consent', 'Consent date', 'Source', 'Unsubscribed'];
const [EMAIL, ZONE] = [1, 7];
const RANGE = { kind: 'range', sheetId: 0, area: { row: 0, column: 0, rows: 5, columns: 7 } } as const;
const OMITTED = { kind: 'omitted' } as const;

describe('a person who opted out elsewhere', () => {
  it('is RED as soon as the list is imported, in the sheet and in every formula', () => {
    const host = judgedShop();
    expect(zones(host)).toEqual(['GREEN', 'GREEN', 'GREEN']);
    importList(host, [['Opt-outs'], ['ANNA@example.lv'], ['+371 2000 0002'], ['no address at all']]);
    host.run('classifySheet');
    expect(zones(host)).toEqual(['RED', 'RED', 'GREEN']);
    expect(sheetNamed(host, 'Customers').values[1]?.[ZONE + 1]).toMatch(/suppression list/);
    expect(formula(host, 'GDPR_ZONE', RANGE)).toEqual(['GDPR zone', 'RED', 'RED', 'GREEN', '']);
    const area = { row: 1, column: 0, rows: 10, columns: 6 };
    const [settings, sources] = ['GDPR Settings', 'GDPR Sources'].map((name) => ({
      kind: 'range' as const,
      sheetId: sheetNamed(host, name).id,
      area,
    }));
    expect(formula(host, 'GDPR_ZONE', RANGE, OMITTED, settings, sources)).toEqual([
      'GDPR zone',
      'RED',
      'RED',
      'GREEN',
      '',
    ]);
    expect(formula(host, 'GDPR_MAY_CONTACT', RANGE, { kind: 'value', value: 'email' }).slice(1)).toEqual([
      false,
      false,
      true,
      '',
    ]);
    expect(host.log).toEqual([]);
  });

  it('is RED when pasted back a month later, judged by the edit itself, and by =GDPR_ZONE() in the row', () => {
    const host = judgedShop();
    importList(host, [['new@example.lv']]);
    host.run('classifySheet');
    sheetNamed(host, 'Customers').values[4] = ['New', '', '', 'yes', '2021-06-01', 'web', ''];
    host.type({ sheetId: 0, row: 4, column: EMAIL }, ' New@Example.LV');
    expect(zones(host)).toEqual(['GREEN', 'GREEN', 'GREEN', 'RED']);
    const at = { sheetId: 0, row: 4, column: 12 };
    expect(host.customFunction('GDPR_ZONE', [], at)).toEqual([['RED']]);
    expect(host.log).toEqual([]);
  });

  it('is nowhere in clear text, nor by a hash that can be guessed', () => {
    const host = judgedShop();
    importList(host, [['anna@example.lv'], ['20000002'], [HASH_OF_ZANE]]);
    host.run('classifySheet');
    expect(zones(host)).toEqual(['RED', 'RED', 'RED']);
    const ours = ['GDPR Suppression', 'GDPR Log'].map((name) => JSON.stringify(sheetNamed(host, name).values)).join();
    for (const clear of ['anna', 'example.lv', '20000002', HASH_OF_ZANE]) expect(ours).not.toContain(clear);
  });

  it('stands on the list once, however often it is imported', () => {
    const host = judgedShop();
    const list = [['anna@example.lv'], ['20000002']];
    importList(host, list);
    const once = listed(host);
    importList(host, list);
    expect(listed(host)).toEqual(once);
    expect(once).toHaveLength(2);
    expect(host.toasts.at(-1)?.message).toMatch(/^0 entries added to the suppression list\. 2 stood there already/);
  });
});

describe('the import', () => {
  it('asks first, with its numbers, and does nothing on a no', () => {
    const host = judgedShop({ answerAlert: () => 'NO' });
    importList(host, [['anna@example.lv'], ['gibberish 7']]);
    expect(host.alerts.map(({ prompt }) => prompt)).toEqual([
      expect.stringMatching(/^1 address or hash found in “Opt-outs”. Nothing was found in 1 row: 2\./),
    ]);
    expect(host.book.sheets.map(({ name }) => name)).not.toContain('GDPR Suppression');
    expect(host.book.documentProperties.has('gdpr-zones.suppression-key')).toBe(false);
  });

  it('refuses the customers’ own sheet, a tab of ours, and a sheet without addresses', () => {
    const host = judgedShop();
    for (const sheet of ['Customers', 'GDPR Settings']) {
      host.book.activeSheetId = sheetNamed(host, sheet).id;
      host.run('importOptOuts');
      expect(host.alerts.at(-1)?.prompt).toMatch(/is not a list of opt-outs/);
    }
    importList(host, [['nothing']]);
    expect(host.alerts.at(-1)?.prompt).toMatch(/holds no e-mail address/);
    expect(host.book.sheets.map(({ name }) => name)).not.toContain('GDPR Suppression');
  });
});

describe('a copy of the file, which has no key', () => {
  it('judges nobody and says what to do, until the key that was kept is entered', () => {
    const host = judgedShop();
    importList(host, [['anna@example.lv']]);
    host.run('exportSuppressionKey');
    const key = /gdpr-key-1:\S+/.exec(host.alerts.at(-1)?.prompt ?? '')?.[0] ?? '';
    const typed: string[] = [];
    const copy = installed(withoutProperties(host.book), {
      answerPrompt: () => ({ button: 'OK', text: typed.shift() ?? '' }),
    });
    copy.book.activeSheetId = 0;
    copy.run('classifySheet');
    expect(copy.alerts.at(-1)?.prompt).toMatch(/made with a key that is not here/);
    expect(() => formula(copy, 'GDPR_ZONE', RANGE)).toThrow(/made with a key that is not here/);

    typed.push(`${key.slice(0, -1)}x`, `gdpr-key-1:${'ab'.repeat(32)}:${CHECK_OF_AB}`, ` ${key}\n`);
    copy.run('importSuppressionKey');
    expect(copy.alerts.at(-1)?.prompt).toMatch(/no complete key/);
    copy.run('importSuppressionKey');
    expect(copy.alerts.at(-1)?.prompt).toMatch(/made with another key/);
    copy.run('importSuppressionKey');
    expect(copy.toasts.at(-1)?.message).toMatch(/^The key fits/);
    copy.run('classifySheet');
    expect(zones(copy)).toEqual(['RED', 'GREEN', 'GREEN']);
    copy.run('verifyLog');
    expect(copy.alerts.at(-1)?.prompt).toMatch(/^The log is whole: 2 lines/);
  });
});

describe('the log', () => {
  it('is whole after several runs, sorted or with a column of the owner’s in it', () => {
    const host = judgedShop();
    for (const list of ['a', 'b', 'c']) importList(host, [[`${list}@example.lv`]]);
    const log = sheetNamed(host, 'GDPR Log').values;
    expect(log[1]?.slice(0, 4)).toEqual([
      expect.stringMatching(/^2026-01-15 12:0\d$/),
      '[opt-outs-imported] Opt-outs imported',
      'found=1 added=1 unread=0',
      expect.stringMatching(/^[0-9a-f]{8}$/),
    ]);
    expect(verified(host)).toMatch(/^The log is whole: 3 lines since 2026-01-15 12:0\d\.$/);
    log.splice(1, 3, ...log.slice(1, 4).reverse());
    for (const line of log) line.splice(1, 0, line === log[0] ? 'My remarks' : 'seen');
    sheetNamed(host, 'GDPR Log').columnCount += 1;
    importList(host, [['d@example.lv']]);
    expect(verified(host)).toMatch(/^The log is whole: 4 lines.*sorted/);
    expect(sheetNamed(host, 'GDPR Log').values[4]?.slice(1, 3)).toEqual([
      null,
      '[opt-outs-imported] Opt-outs imported',
    ]);
  });

  it('says where it breaks, and whether lines were cut off its end, also when it went on since', () => {
    const host = judgedShop();
    for (const list of ['a', 'b', 'c']) importList(host, [[`${list}@example.lv`]]);
    const whole = copyOf(host.book);
    const touchedBy = (act: (log: StoredValue[][]) => void): Host => {
      const touched = installed(copyOf(whole));
      act(sheetNamed(touched, 'GDPR Log').values);
      return touched;
    };
    expect(verified(touchedBy((log) => log[2]?.splice(2, 1, 'found=9 added=1 unread=0')))).toMatch(
      /breaks at line 2 \(“GDPR Log”, row 3\)/,
    );
    expect(verified(touchedBy((log) => log.splice(2, 1)))).toMatch(/breaks at line 2/);
    expect(verified(touchedBy((log) => log.splice(3, 1)))).toMatch(
      /2 lines of the log fit together, but lines are missing at the end.* 1 line is missing\./,
    );
    const goneOn = touchedBy((log) => log.splice(3, 1));
    importList(goneOn, [['e@example.lv']]);
    expect(verified(goneOn)).toMatch(/breaks at line 3/);
  });

  it('says so where nothing stands in it yet', () => {
    expect(verified(judgedShop())).toBe('The log is still empty.');
  });
});

const HASH_OF_ZANE = '8b2e815e272ee8ea644780d38dbf09e002325c56392d12cda0fbb798d364bb7f';
const CHECK_OF_AB = '271a413b';

function judgedShop(options: Parameters<typeof installed>[1] = {}): Host {
  const host = installed(
    bookOf([
      HEADER,
      ['Anna', 'anna@example.lv', '', 'yes', '2021-06-01', 'web', ''],
      ['Jānis', 'janis@example.lv', '20000002', 'yes', '2021-06-01', 'web', ''],
      ['Zane', 'zane@example.lv', '', 'yes', '2021-06-01', 'web', ''],
    ]),
    options,
  );
  host.run('classifySheet');
  for (const line of sheetNamed(host, 'GDPR Sources').values.slice(1))
    line.splice(1, 5, 'no', 'yes', 'yes', 'no', 'yes');
  host.run('classifySheet');
  return host;
}

/** Pastes a list into a sheet of its own, imports it, and takes the sheet away. */
function importList(host: Host, lines: readonly (readonly StoredValue[])[]): void {
  const { book } = host;
  const sheet: SheetData = emptySheet(book.nextSheetId, 'Opt-outs', 100, 5);
  sheet.values = lines.map((line) => [...line]);
  book.nextSheetId += 1;
  book.sheets.push(sheet);
  book.activeSheetId = sheet.id;
  host.run('importOptOuts');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.activeSheetId = 0;
}

function verified(host: Host): string {
  host.run('verifyLog');
  return host.alerts.at(-1)?.prompt ?? '';
}

function zones(host: Host): readonly StoredValue[] {
  return sheetNamed(host, 'Customers')
    .values.slice(1)
    .filter((line) => line[0])
    .map((line) => line[ZONE] ?? '');
}

function listed(host: Host): readonly (readonly StoredValue[])[] {
  return sheetNamed(host, 'GDPR Suppression')
    .values.slice(1)
    .filter(([hash]) => hash);
}

function formula(host: Host, name: string, ...given: readonly unknown[]): readonly StoredValue[] {
  return host.customFunction(name, given as never).map(([cell]) => cell as StoredValue);
}

function withoutProperties(book: WorkbookData): WorkbookData {
  return { ...copyOf(book), documentProperties: new Map() };
}
