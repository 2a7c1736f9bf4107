import { expect } from 'vitest';
import { emptySheet, type SheetData, type StoredValue } from '../../src/local/workbook';
import { bookOf, sheetNamed } from '../bundle/built-add-on';
import type { AddOn } from './add-on';
import type { Bug } from './bug';
import { opened, openedWith, runsWell, troubleIn } from './opened';

const HEADER = ['Name', 'Email', 'Consent'];
const NO = ['Jānis', 'j@example.lv', 'no'];
const YES = ['Anna', 'anna@example.lv', 'yes'];
const MENU = ['classifySheet', 'insertLiveZones', 'buildReconsentTab', 'buildDeletionTab'];
const OURS = ['GDPR zone', 'GDPR reason', 'GDPR action'];
const USUAL_CELLS = 26_000;

/** Bugs of the grid: rows, columns and sheets that are too few, too many, or gone. */
export const GRID: readonly Bug[] = [
  {
    number: 1,
    title:
      'a range of no rows was asked for where a sheet or a list held a header alone: that is said, or the list is empty',
    sources: [
      'https://github.com/chriskyfung/AutoFetcher-IG-Stories-to-GDrive/issues/51',
      'https://github.com/socialpoint-labs/sheetfu-apps-script/pull/29',
      'https://github.com/Elijas/auto-youtube-subscription-playlist-2/issues/99',
    ],
    check: nobodyIsNoTrouble,
    guards: [
      {
        without: 'asking whether there is anybody below the header',
        replacements: [
          {
            file: 'src/app/customer-table.ts',
            take: "throw new Refusal({ code: 'no-customers', sheet: cells.sheetName });",
            put: '',
          },
        ],
        says: /what classifySheet says/,
      },
      {
        without: 'leaving the formats alone in a list of nobody',
        replacements: [{ file: 'src/sheets/tab-formats.ts', take: '  if (lines.length === 0) return;\n', put: '' }],
        says: /number of rows in the range must be at least 1/,
      },
      {
        without: 'offering no choices in a list of nobody',
        replacements: [{ file: 'src/sheets/tab-choices.ts', take: '  if (lines.length === 0) return;\n', put: '' }],
        says: /number of rows in the range must be at least 1/,
      },
    ],
  },
  {
    number: 16,
    title:
      'all rows below a frozen header were deleted, which Sheets refuses: a list that has become empty keeps its rows',
    sources: [],
    check: listBecomesEmpty,
    guards: [
      {
        without: 'emptying the lines that are left over instead of deleting their rows',
        replacements: [
          {
            file: 'src/sheets/write-tab.ts',
            take: 'sheet.getRange(filled + 1, 1, values.length - filled, columns.length).clearContent();',
            put: 'sheet.deleteRows(filled + 1, sheet.getMaxRows() - filled);',
          },
        ],
        says: /not possible to delete all non-frozen rows/,
      },
    ],
  },
  {
    number: 17,
    title:
      'a header was frozen on a sheet of one row, which Sheets refuses: a tab has a row below its heading before that',
    sources: [],
    check: tabOfOneRow,
    guards: [
      {
        without: 'giving a tab rows before its heading is frozen',
        replacements: [
          { file: 'src/sheets/write-tab.ts', take: '  made.growTo(lines.length + 2, columns.length);\n', put: '' },
        ],
        says: /can't freeze all visible rows/,
      },
    ],
  },
  {
    number: 19,
    title:
      'lines were deleted from the first on, so that each moved the next one, or one call each: neighbours go together, the last first',
    sources: ['https://github.com/burnash/gspread/issues/589'],
    check: columnsAreTakenOut,
    guards: [
      {
        without: 'beginning at the right',
        replacements: [{ file: 'src/sheets/known-sheet.ts', take: '[...taken].reverse()', put: 'taken' }],
        says: /what is left/,
      },
      {
        without: 'taking neighbours out together',
        replacements: [
          {
            file: 'src/sheets/known-sheet.ts',
            take: 'runsOf(Array.from({ length: width }, (_, at) => columns.includes(at)))',
            put: 'Array.from({ length: width }, (_, at) => ({ at, count: 1, value: columns.includes(at) }))',
          },
        ],
        says: /calls that delete/,
      },
    ],
  },
  {
    number: 23,
    title:
      'tabs of the usual size used up the ten million cells, or had a name that was taken: tabs are cut to size and find a name',
    sources: [],
    check: tabsFit,
    guards: [
      {
        without: 'cutting a tab to size',
        replacements: [
          {
            file: 'src/sheets/write-tab.ts',
            take: '  made.cutTo(lines.length + SPARE_ROWS, columns.length);\n',
            put: '',
          },
        ],
        says: /cells of/,
      },
      {
        without: 'looking for a name that is free',
        replacements: [{ file: 'src/sheets/our-sheets.ts', take: 'taken.has(free.toLowerCase())', put: 'false' }],
        says: /already exists/,
      },
      {
        without: 'taking names in capitals for the same',
        replacements: [
          {
            file: 'src/sheets/our-sheets.ts',
            take: 'this.sheets.map(({ sheetName }) => sheetName.toLowerCase())',
            put: 'this.sheets.map(({ sheetName }) => sheetName)',
          },
        ],
        says: /already exists/,
      },
      {
        without: 'knowing what Google says when the cells are used up',
        replacements: [
          { file: 'src/sheets/service-problems.ts', take: "code: 'too-many-cells'", put: "code: 'google-limit'" },
        ],
        says: /what a full spreadsheet says/,
      },
    ],
  },
];

function nobodyIsNoTrouble(addOn: AddOn): void {
  const boxes: StoredValue[][] = [[...HEADER, 'Unsubscribed'], ...Array.from({ length: 9 }, () => ['', '', '', false])];
  for (const values of [[HEADER], boxes]) {
    for (const name of MENU) {
      const host = openedWith(addOn, values);
      const before = JSON.stringify(host.book.sheets);
      host.run(name);
      expect(troubleIn(host), `what ${name} says`).toMatch(
        /^Nothing was changed: .*a header but no customers below it/,
      );
      expect(JSON.stringify(host.book.sheets), `what ${name} leaves`).toBe(before);
    }
  }
  // Nobody is to be asked again, and nobody to be deleted.
  const host = openedWith(addOn, [HEADER, ['Anna', 'anna@example.lv', '']]);
  for (const name of ['buildReconsentTab', 'buildDeletionTab', 'buildReconsentTab', 'buildDeletionTab']) {
    runsWell(host, name);
    expect(filled(sheetNamed(host, name === 'buildDeletionTab' ? 'GDPR Deletion' : 'GDPR Re-consent'))).toBe(1);
  }
}

function listBecomesEmpty(addOn: AddOn): void {
  const host = openedWith(addOn, [HEADER, NO, NO]);
  runsWell(host, 'buildDeletionTab');
  const list = sheetNamed(host, 'GDPR Deletion');
  expect([list.frozenRows, filled(list)], 'a heading and two lines').toEqual([1, 3]);
  for (const line of sheetNamed(host, 'Customers').values.slice(1)) line[2] = '';
  runsWell(host, 'buildDeletionTab');
  expect([list.frozenRows, filled(list)], 'a heading alone').toEqual([1, 1]);
  expect(list.rowCount, 'rows of the list').toBeGreaterThan(1);
}

/** Somebody has made a tab of our name themselves, and left one row of it. */
function tabOfOneRow(addOn: AddOn): void {
  const book = bookOf([HEADER, ['Anna', 'anna@example.lv', '']]);
  book.sheets.push(emptySheet(1, 'GDPR Deletion', 1, 1));
  book.nextSheetId = 2;
  const host = opened(addOn, book);
  runsWell(host, 'buildDeletionTab');
  const list = sheetNamed(host, 'GDPR Deletion');
  expect([list.frozenRows, filled(list)], 'a heading alone').toEqual([1, 1]);
}

/** Wherever the user has moved our columns to, what is left must be the table without them. */
function columnsAreTakenOut(addOn: AddOn): void {
  for (const layout of LAYOUTS) {
    const values = [layout, layout.map((title) => `below ${title}`)];
    const host = openedWith(addOn, values);
    runsWell(host, 'removeColours');
    const kept = layout.filter((title) => !OURS.includes(title));
    const left = sheetNamed(host, 'Customers').values.slice(0, 2);
    expect(left, `what is left of ${layout}`).toEqual([kept, kept.map((title) => `below ${title}`)]);
    const groups = layout.filter((title, at) => OURS.includes(title) && !OURS.includes(layout[at - 1] ?? ''));
    expect(host.calls.get('Sheet.deleteColumns'), `calls that delete of ${layout}`).toBe(groups.length);
  }
}

const LAYOUTS: readonly (readonly string[])[] = [
  [...HEADER, ...OURS],
  [...OURS, ...HEADER],
  ['GDPR zone', 'Name', 'GDPR action', 'Email', 'GDPR reason', 'Consent'],
  ['Name', 'GDPR reason', 'GDPR zone', 'Email', 'Consent', 'GDPR action'],
];

function tabsFit(addOn: AddOn): void {
  const book = bookOf([HEADER, YES, NO]);
  for (const [at, name] of ['GDPR SETTINGS', 'GDPR Sources', 'GDPR Sources 2'].entries()) {
    book.sheets.push({ ...emptySheet(at + 1, name, 10, 3), values: [['mine']] });
  }
  book.nextSheetId = 9;
  const host = opened(addOn, book);
  runsWell(host, 'classifySheet');
  runsWell(host, 'buildDeletionTab');
  const made = host.book.sheets.slice(4);
  expect(made.map(({ name }) => name)).toEqual(['GDPR Settings 2', 'GDPR Sources 3', 'GDPR Deletion']);
  for (const { name, rowCount, columnCount, values } of made) {
    expect(rowCount * columnCount, `cells of ${name}`).toBeLessThan(USUAL_CELLS / 10);
    expect([rowCount > values.length, columnCount], `room in ${name}`).toEqual([true, values[0]?.length]);
    expect(name, 'a name that every program takes').toMatch(/^[^:\\/?*[\]']{1,31}$/);
  }
  const full = bookOf([HEADER, NO]);
  full.sheets.push(emptySheet(1, 'Archive', 384_000, 26));
  full.nextSheetId = 2;
  const tight = opened(addOn, full);
  tight.run('classifySheet');
  expect(troubleIn(tight), 'what a full spreadsheet says').toMatch(/^Not finished: .*larger than the 10 million cells/);
}

// Helpers

/** How many lines of a sheet hold something. */
function filled(sheet: SheetData): number {
  return sheet.values.filter((line) => line.some((cell) => cell !== null && cell !== '')).length;
}
