import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host/host';
import type { SheetData, WorkbookData } from '../../src/local/workbook';
import { copyOf } from '../faults/shop';
import { bookOf, installed, sheetNamed } from './built-add-on';

const HEADER = ['Name', 'Email', 'Consent', 'Consent date', 'Source', 'Unsubscribed', 'Last purchase'];
const [NAME, EMAIL, PURCHASE] = [0, 1, 6];
const LEFT = ['yes', '2021-06-01', 'web', 'yes'];

describe('deleting what is approved', () => {
  it('says that there is no list yet, and that nothing is approved in the one there is', () => {
    const host = installed(bookOf([HEADER, ['Anna Ozola', 'anna@example.lv', ...LEFT, '']]));
    expect(said(host, 'deleteApproved')).toMatch(/^There is no list “GDPR Deletion” yet/);
    host.run('buildDeletionTab');
    expect(said(host, 'deleteApproved')).toMatch(/^No line is approved in “GDPR Deletion”/);
    expect(names(host)).toEqual(['Anna Ozola']);
  });

  it('takes the approved row out and leaves a receipt that names nobody and agrees with the log', () => {
    const host = toDelete('Anna Ozola');
    expect(said(host, 'deleteApproved')).toMatch(
      /^1 row is deleted\. 1 new entry on the suppression list\. The receipt/,
    );
    expect(names(host)).toEqual(['Jānis Bērzs']);
    const receipt = sheetNamed(host, 'GDPR Receipt').values;
    const shownFor = (item: RegExp) => receipt.find((line) => item.test(String(line[1])))?.[2];
    expect([shownFor(/^Deleted on/), shownFor(/^Rows deleted/), shownFor(/^New entries/)]).toEqual([
      '2026-01-15 12:00',
      '1',
      '1',
    ]);
    const log = sheetNamed(host, 'GDPR Log').values.map((line) => line.map(String));
    const done = log.find(([, what]) => /^\[deletion done/.test(what ?? ''));
    expect(done?.[1]).toContain(String(receipt[1]?.[0]));
    expect(done?.[4]).toBe(shownFor(/^Hash/));
    expect(JSON.stringify(receipt)).not.toMatch(/anna|ozola/i);
    const boxes = sheetNamed(host, 'GDPR Receipt').validations.filter(({ kind }) => kind === 'checkbox');
    expect(boxes.reduce((cells, { area }) => cells + area.rows * area.columns, 0)).toBe(6);
  });

  it('keeps what is ticked off in an earlier receipt', () => {
    const host = toDelete('Anna Ozola');
    host.run('deleteApproved');
    const ticked = sheetNamed(host, 'GDPR Receipt').values.find((line) => /mailing tool/i.test(String(line[1])));
    if (ticked) ticked[3] = true;
    const operation = ticked?.[0];
    host.run('buildDeletionTab');
    approve(host, 'GDPR Deletion', 'Jānis Bērzs');
    host.run('deleteApproved');
    const lines = sheetNamed(host, 'GDPR Receipt').values.filter((line) => line[3] === true);
    expect(lines.map((line) => line[0])).toEqual([operation]);
  });

  it('leaves a row alone that changed after it was approved, and says so', () => {
    const host = toDelete('Anna Ozola');
    (sheetNamed(host, 'Customers').values[1] ?? [])[4] = 'fair';
    expect(said(host, 'deleteApproved')).toMatch(/^1 approved row has changed since and was left alone/);
    expect(names(host)).toEqual(['Anna Ozola', 'Jānis Bērzs']);
  });

  it('refuses what a legal duty keeps by now, with the day until which it does', () => {
    const host = toDelete('Anna Ozola');
    (sheetNamed(host, 'Customers').values[1] ?? [])[PURCHASE] = '2025-03-01';
    expect(said(host, 'deleteApproved')).toMatch(
      /1 approved row was not deleted: a legal duty keeps it until \d{4}-12-31/,
    );
    expect(names(host)).toContain('Anna Ozola');
  });

  it('is finished by the next run under the same number, wherever it was ended', () => {
    const { book } = toDelete('Anna Ozola');
    const calls = callsOf(book, 'deleteApproved');
    for (let kill = Math.ceil(calls / 3); kill <= calls; kill += Math.ceil(calls / 9)) {
      const one = copyOf(book);
      expect(() => installed(one, { settings: { callsBeforeTimeout: kill } }).run('deleteApproved')).toThrow();
      const host = installed(one);
      host.run('deleteApproved');
      expect(names(host)).toEqual(['Jānis Bērzs']);
      const phases = sheetNamed(host, 'GDPR Log').values.flatMap(
        (line) => /\[deletion (?:begun|done) (\w+)\]/.exec(String(line[1]))?.[1] ?? [],
      );
      expect(phases).toHaveLength(2);
      expect(new Set(phases).size).toBe(1);
    }
  });
});

describe('stopping marketing to what is approved', () => {
  it('marks the row with the day and until when it is kept, and lists it no more', () => {
    const host = installed(bookOf([HEADER, ['Anna Ozola', 'anna@example.lv', ...LEFT, '2025-03-01']]));
    company(host);
    host.run('buildStopMarketingTab');
    expect(said(host, 'stopApproved')).toMatch(/^No line is approved in “GDPR Stop marketing”/);
    approve(host, 'GDPR Stop marketing', 'Anna Ozola');
    expect(said(host, 'stopApproved')).toMatch(/^Marketing is stopped for 1 row\./);
    const [heading = [], row = []] = sheetNamed(host, 'Customers').values;
    expect(row[heading.indexOf('Marketing stopped on')]).toBe(46037);
    expect(row[heading.indexOf('Keep until')]).toBeGreaterThan(46037);
    host.run('buildStopMarketingTab');
    expect(JSON.stringify(sheetNamed(host, 'GDPR Stop marketing').values)).not.toContain('Anna');
  });
});

describe('carrying answers over', () => {
  it('writes them once, and says until it is read whose answer it is that no customer gave', () => {
    const host = installed(bookOf([HEADER, ['Anna Ozola', 'anna@example.lv', 'yes', '2021-06-01', 'web', '', '']]));
    company(host);
    host.book.sheets.push({
      ...(bookOf([
        ['Timestamp', 'Email address', 'Answer'],
        [46030.5, 'ANNA@example.lv', 'no'],
        [46031.5, 'stranger@example.lv', 'yes'],
      ]).sheets[0] as SheetData),
      id: 70,
      name: 'Form responses 1',
    });
    expect(said(host, 'applyAnswers')).toMatch(
      /^1 row has refused[\s\S]*“Form responses 1”, row 3: No customer has this address or number\./,
    );
    const once = structuredClone(sheetNamed(host, 'Customers').values);
    expect(JSON.stringify(once)).toContain('RED');
    expect(said(host, 'applyAnswers')).toMatch(/^There is no answer that the customers’ sheet does not have already\./);
    expect(sheetNamed(host, 'Customers').values).toEqual(once);
  });
});

describe('what is written beside an address', () => {
  it('stays in the list of those safe to send to when the address has to leave it', () => {
    const host = installed(bookOf([HEADER, ['Anna Ozola', 'anna@example.lv', 'yes', '2021-06-01', 'web', '', '']]));
    company(host);
    const sources = sheetNamed(host, 'GDPR Sources').values.find(([source]) => source === 'web');
    sources?.splice(1, 5, 'no', 'yes', 'yes', 'no', 'yes');
    host.book.activeSheetId = 0;
    host.run('buildSafeToSendTab');
    const list = sheetNamed(host, 'GDPR Safe to send');
    expect(list.values[1]?.[1]).toBe('anna@example.lv');
    list.columnCount += 1;
    (list.values[0] ?? [])[4] = 'Remark';
    (list.values[1] ?? [])[4] = 'asked for the autumn offer';
    (sheetNamed(host, 'Customers').values[1] ?? [])[5] = 'yes';
    host.book.activeSheetId = 0;
    host.run('buildSafeToSendTab');
    const after = JSON.stringify(sheetNamed(host, 'GDPR Safe to send').values);
    expect(after).toContain('asked for the autumn offer');
    expect(after).not.toContain('anna@example.lv');
  });
});

describe('a sheet that a live formula judges', () => {
  it('is judged by the formula again once marketing is stopped, the new columns among what it reads', () => {
    const host = installed(bookOf([HEADER, ['Anna Ozola', 'anna@example.lv', 'no', '', 'web', '', '2025-03-01']]));
    company(host);
    host.book.activeSheetId = 0;
    host.run('insertLiveZones');
    host.run('buildStopMarketingTab');
    approve(host, 'GDPR Stop marketing', 'Anna Ozola');
    expect(said(host, 'stopApproved')).toMatch(/^Marketing is stopped for 1 row\./);
    const sheet = sheetNamed(host, 'Customers');
    const heading = sheet.values[0] ?? [];
    expect(heading.filter((title) => title === 'Marketing stopped on')).toHaveLength(1);
    expect(JSON.stringify([...sheet.formulas])).toMatch(/GDPR_REPORT\(A1:I/);
  });
});

/** Two customers who have opted out, and the line of one of them approved. */
function toDelete(name: string): Host {
  const host = installed(
    bookOf([HEADER, ['Anna Ozola', 'anna@example.lv', ...LEFT, ''], ['Jānis Bērzs', 'janis@example.lv', ...LEFT, '']]),
  );
  company(host);
  host.run('buildDeletionTab');
  approve(host, 'GDPR Deletion', name);
  return host;
}

function company(host: Host): void {
  host.run('classifySheet');
  const country = sheetNamed(host, 'GDPR Settings').values.find(([label]) => label === 'Country of the company');
  if (country) country[1] = 'LV';
}

function approve(host: Host, list: string, name: string): void {
  const { values } = sheetNamed(host, list);
  const line = values.find((cells) => cells.includes(name));
  if (!line) throw new Error(`${name} does not stand in ${list}`);
  line[(values[0] ?? []).indexOf('Approve')] = true;
}

function said(host: Host, item: string): string {
  host.book.activeSheetId = 0;
  const before = host.alerts.length;
  host.run(item);
  return host.alerts.slice(before).at(-1)?.prompt ?? host.toasts.at(-1)?.message ?? '';
}

function names(host: Host): readonly unknown[] {
  const lines = sheetNamed(host, 'Customers').values.slice(1);
  return lines.filter((line) => line[EMAIL]).map((line) => line[NAME]);
}

function callsOf(book: WorkbookData, item: string): number {
  const host = installed(copyOf(book));
  host.resetCalls();
  host.run(item);
  return [...host.calls.values()].reduce((sum, count) => sum + count, 0);
}
