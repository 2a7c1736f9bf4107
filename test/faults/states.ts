import { expect } from 'vitest';
import type { SheetData, StoredValue, WorkbookData } from '../../src/local/workbook';
import { answered, copyOf, installed, own, sheetNamed, shop } from './shop';

/** The shop's customers, judged after the company has answered. */
export function judged(rows?: number): WorkbookData {
  const host = installed(shop(rows));
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
export function listed(operation: string, rows?: number): WorkbookData {
  const host = installed(judged(rows));
  host.run(operation);
  const isReconsent = operation === 'buildReconsentTab';
  const tab = sheetNamed(host, isReconsent ? 'GDPR Re-consent' : 'GDPR Deletion');
  const heading = tab.values[0] ?? [];
  const answer = heading.indexOf(isReconsent ? 'Answer' : 'Approve');
  heading.push('Remark', 'Code');
  const lines = tab.values.slice(1).filter(([key]) => key);
  if (lines.length < 2) throw new Error('The list has too few lines');
  for (const line of [lines[0], lines[lines.length - 1]] as StoredValue[][]) {
    line[answer] = isReconsent ? 'declined' : true;
    line[heading.length - 2] = 'called on Monday';
  }
  // Lines change places: what is a text in one of them meets what is a day in another.
  typeInto(tab, lines[0], heading.length - 1, '=1+1', '@');
  typeInto(tab, lines[1], heading.length - 1, 46_032, 'dd.mm.yyyy');
  typeInto(tab, lines[lines.length - 1], heading.length - 1, '00123', '@');
  tab.columnCount = Math.max(tab.columnCount, heading.length);
  host.book.activeSheetId = 0;
  return host.book;
}

function typeInto(
  tab: SheetData,
  line: StoredValue[] | undefined,
  column: number,
  cell: StoredValue,
  numberFormat: string,
): void {
  if (!line) throw new Error('There is no such line');
  line[column] = cell;
  const row = tab.values.indexOf(line);
  const styles = [...(tab.styles[row] ?? [])];
  styles[column] = { numberFormat };
  tab.styles[row] = styles;
}

/** With new customers above all others, and one who has come round. */
export function grown(book: WorkbookData): WorkbookData {
  const next = copyOf(book);
  const sheet = next.sheets.find(({ name }) => name === 'Customers');
  const line = sheet?.values[6];
  if (!sheet || !line) throw new Error('There are no customers');
  line.splice(4, 1, 'yes');
  // At the top, so that every line of a list moves: one who is to be asked again, and one who is to be deleted.
  sheet.values.splice(
    1,
    0,
    [2001, 'New', 'new@example.lv', '+37129999999', 'yes', '2016-06-01', 'web', 'yes', '', ''],
    [2002, 'Newer', 'newer@example.lv', '', 'yes', '2016-06-01', 'market', 'yes', 'yes', ''],
  );
  return next;
}

/** The owner's own cells and everything that was written by hand in a list. */
export function nothingLost(before: WorkbookData, after: WorkbookData): void {
  expect(own(after)).toEqual(own(before));
  for (const list of before.sheets) {
    const tab = after.sheets.find(({ id }) => id === list.id);
    for (const entries of handwritten(list)) expect(tab && handwritten(tab), list.name).toContainEqual(entries);
  }
}

/** Who is in the lines that something is written in, and what: in the columns that are the owner's own, and as an answer. */
function handwritten({ values, styles, formulas }: SheetData): readonly unknown[] {
  const [code, remark] = ['Code', 'Remark'].map((title) => values[0]?.indexOf(title) ?? -1) as [number, number];
  if (code === -1) return [];
  return values.flatMap((line, row) => {
    if (row === 0 || !line[code] || line[code] === 'Code') return [];
    const isDay = /y/.test(styles[row]?.[code]?.numberFormat ?? '');
    const answers = line.filter((cell) => cell === 'declined' || cell === true);
    return [[line[0], line[remark] ?? '', line[code], isDay, formulas.has(`${row},${code}`), answers]];
  });
}
