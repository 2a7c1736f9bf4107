import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookData } from '../../src/local/workbook';
import { MISHAPS, survives } from './every-call';
import { answered, copyOf, installed, own, seen, sheetNamed, shop } from './shop';

const OPERATIONS = [
  ['judging for the first time', 'classifySheet', () => shop()],
  ['judging again after answers and new customers', 'classifySheet', () => grown(judged())],
  ['making the list of those to ask again', 'buildReconsentTab', judged],
  ['refreshing the list of those to ask again', 'buildReconsentTab', () => grown(listed('buildReconsentTab'))],
  ['making the list of those to delete', 'buildDeletionTab', judged],
  ['refreshing the list of those to delete', 'buildDeletionTab', () => grown(listed('buildDeletionTab'))],
  ['putting a formula in place of the columns', 'insertLiveZones', judged],
  ['putting columns in place of the formula', 'classifySheet', live],
  ['taking everything out', 'removeColours', judged],
  ['taking the formula out', 'removeColours', live],
] as const;

for (const [what, operation, start] of OPERATIONS) {
  describe(what, () => {
    let before: WorkbookData;
    beforeAll(() => {
      before = start();
    });

    for (const [mishap, at] of Object.entries(MISHAPS)) {
      it(`loses nothing and is completed by a second run when ${mishap}, at whichever call`, () => {
        survives({ start: before, operation, kept: nothingLost, result: seen }, at);
      });
    }
  });
}

// Helpers

function judged(): WorkbookData {
  const host = installed(shop());
  host.run('classifySheet');
  answered(host);
  host.run('classifySheet');
  host.book.activeSheetId = 0;
  return host.book;
}

function live(): WorkbookData {
  const host = installed(judged());
  host.run('insertLiveZones');
  return host.book;
}

/** The list, with something written into it by hand. */
function listed(operation: string): WorkbookData {
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

/** New customers, one of them above all others, and one who withdrew. */
function grown(book: WorkbookData): WorkbookData {
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
function nothingLost(before: WorkbookData, after: WorkbookData): void {
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
