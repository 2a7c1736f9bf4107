import { expect } from 'vitest';
import type { WorkbookData } from '../../src/local/workbook';
import { answered, copyOf, installed, own, sheetNamed, shop } from './shop';

/** The shop's customers, judged after the company has answered. */
export function judged(): WorkbookData {
  const host = installed(shop());
  host.run('classifySheet');
  answered(host);
  host.run('classifySheet');
  host.book.activeSheetId = 0;
  return host.book;
}

/** The same with the formula in place of the columns. */
export function live(): WorkbookData {
  const host = installed(judged());
  host.run('insertLiveZones');
  return host.book;
}

/** With a list, and something written into it by hand. */
export function listed(operation: string): WorkbookData {
  const host = installed(judged());
  host.run(operation);
  const isReconsent = operation === 'buildReconsentTab';
  const tab = sheetNamed(host, isReconsent ? 'GDPR Re-consent' : 'GDPR Deletion');
  const heading = tab.values[0] ?? [];
  const [line] = tab.values.slice(1);
  if (!line) throw new Error('The list is empty');
  const answer = heading.indexOf(isReconsent ? 'Answer' : 'Approve');
  line[answer] = isReconsent ? 'declined' : true;
  heading[heading.length] = 'Remark';
  line[heading.length - 1] = 'called on Monday';
  tab.columnCount = Math.max(tab.columnCount, heading.length);
  host.book.activeSheetId = 0;
  return host.book;
}

/** With new customers, one of them above all others, and one who withdrew. */
export function grown(book: WorkbookData): WorkbookData {
  const next = copyOf(book);
  const sheet = next.sheets.find(({ name }) => name === 'Customers');
  const line = sheet?.values[6];
  if (!sheet || !line) throw new Error('There are no customers');
  sheet.values.push(
    [2001, 'New', 'new@example.lv', '+37129999999', 'yes', '2016-06-01', 'web', 'yes', '', ''],
    [2002, 'Newer', 'newer@example.lv', '', 'yes', '2016-06-01', 'market', 'yes', 'yes', ''],
  );
  line.splice(4, 1, 'yes');
  return next;
}

/** The owner's own cells and everything that was written by hand in a list. */
export function nothingLost(before: WorkbookData, after: WorkbookData): void {
  expect(own(after)).toEqual(own(before));
  for (const list of before.sheets) {
    const written = list.values.slice(1).filter((line) => line.includes('called on Monday'));
    const tab = after.sheets.find(({ id }) => id === list.id);
    for (const [key, ...rest] of written) {
      const line = tab?.values.find((other) => other[0] === key && other.includes('called on Monday'));
      for (const cell of rest) if (cell === 'declined' || cell === true) expect(line).toContain(cell);
    }
  }
}
