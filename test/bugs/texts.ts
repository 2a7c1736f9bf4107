import { expect } from 'vitest';
import type { Host } from '../../src/local/host/host';
import type { SheetData, StoredValue } from '../../src/local/workbook';
import { bookOf, sheetNamed } from '../bundle/built-add-on';
import type { AddOn } from './add-on';
import type { Bug, Guard } from './bug';
import { answerFor } from './company';
import { opened, openedWith, runsWell } from './opened';

const HEADER = ['Name', 'Email', 'Phone', 'Consent', 'Consent date', 'Source', 'Opt-out offered'];
const LIKE_NUMBERS = ['01234', '22 34', '1e5', '3/4', '12:30', 'TRUE', '10%', '-5', "'x"];
const PHONES = ['+37120000000', '+371 20 000 001', '0037120000002', '+371-2000-0003'];
const FORMULAS = ['=1+1', '=HYPERLINK("http://example.com"; "Anna")', "='GDPR Settings'!A1", '=A1'];
const CELL_LIMIT = 50_000;

const TEXT_FORMAT: Guard = {
  without: 'the text format of columns that hold texts',
  replacements: [{ file: 'src/sheets/tab-formats.ts', take: "text: '@',", put: "text: 'general'," }],
  says: /stays as it was typed/,
};

/** Without it only whole columns are texts. */
const NO_TEXT_CELLS = {
  file: 'src/app/lists/tab-lines.ts',
  take: "kind: 'text' as const }] : [];",
  put: "kind: 'free' as const }] : [];",
};

const OWN_COLUMNS: Guard = {
  without: 'carrying the columns of a person’s own along with their lines',
  replacements: [
    { file: 'src/app/lists/kept-approvals.ts', take: '?.extras ?? []', put: '?.extras.slice(0, 0) ?? []' },
  ],
  says: /keeps to its line/,
};

/** Bugs of texts that became something else on the way into a cell. */
export const TEXTS: readonly Bug[] = [
  {
    number: 11,
    title: 'texts like 01234 and 22 34 became numbers where they were copied: they stay the texts that they are',
    sources: ['https://github.com/vlucas/sheetquery/issues/20'],
    check: (addOn) => copiedAsTyped(addOn, LIKE_NUMBERS),
    guards: [
      TEXT_FORMAT,
      {
        without: 'setting the format before the texts',
        replacements: [
          { file: 'src/sheets/write-tab.ts', take: '  if (!inParts) setFormats(known.sheet, content);\n', put: '' },
          {
            file: 'src/sheets/write-tab.ts',
            take: 'range.setValues(cells);\n',
            put: 'range.setValues(cells);\n  setFormats(known.sheet, content);\n',
          },
        ],
        says: /stays as it was typed/,
      },
      {
        without: 'copying a number as the sheet shows it',
        replacements: [{ file: 'src/app/lists/list-person.ts', take: ': shown;', put: ': textOf(cell);' }],
        says: /a number with zeros in front/,
      },
    ],
  },
  {
    number: 12,
    title: 'phones with a plus lost it or became errors: they stay as they are, also as they are shown',
    sources: ['https://github.com/OWOX/owox-data-marts/pull/1535'],
    check: (addOn) => copiedAsTyped(addOn, PHONES, true),
    guards: [
      TEXT_FORMAT,
      {
        without: 'the names and phones in the Deletion list being columns of texts',
        replacements: [
          {
            file: 'src/app/lists/deletion.ts',
            take: "column === 'approve' ? 'tick' : 'text'",
            put: "column === 'approve' ? 'tick' : 'free'",
          },
          NO_TEXT_CELLS,
        ],
        says: /Deletion/,
      },
      {
        without: 'the phone in the Re-consent list being a column of texts',
        replacements: [
          {
            file: 'src/app/lists/reconsent.ts',
            take: "'deadline' ? 'day' : 'text'",
            put: "'deadline' ? 'day' : 'free'",
          },
          NO_TEXT_CELLS,
        ],
        says: /stays as it was typed in GDPR Re-consent/,
      },
    ],
  },
  {
    number: 13,
    title: 'a text that begins with = became a live formula where it was copied, whoever had typed it: it stays a text',
    sources: ['https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues'],
    check: (addOn) => copiedAsTyped(addOn, FORMULAS),
    guards: [
      TEXT_FORMAT,
      {
        without: 'the names in the Sources tab being a column of texts',
        replacements: [
          {
            file: 'src/app/sources-tab.ts',
            take: "{ title: texts.sourcesTab.source, kind: 'text',",
            put: "{ title: texts.sourcesTab.source, kind: 'free',",
          },
        ],
        says: /stays as it was typed in GDPR Sources/,
      },
    ],
  },
  {
    title:
      'a text that a person wrote beside a list, in a column of their own, became a number or a formula: it stays a text',
    sources: [],
    check: (addOn) => ownColumnsStay(addOn, ["'00123", "'=1+1"]),
    guards: [
      OWN_COLUMNS,
      {
        without: 'telling which cells are texts',
        replacements: [NO_TEXT_CELLS],
        says: /stays what it is|is no formula/,
      },
    ],
  },
  {
    title: 'a day that a person wrote beside a list, in a column of their own, became a number: it stays a day',
    sources: [],
    check: (addOn) => ownColumnsStay(addOn, ['10.01.2026', '12']),
    guards: [
      OWN_COLUMNS,
      {
        without: 'setting days aside before their cells are formatted',
        replacements: [{ file: 'src/sheets/write-tab.ts', take: 'isInstant(line[column])', put: 'false' }],
        says: /is shown as it was|stays what it is/,
      },
    ],
  },
  {
    number: 22,
    title:
      'a text that is too long for a cell was refused by a later call, past every catch: it is told in words, and what stood stays',
    sources: ['https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush'],
    check: tooLongIsTold,
    guards: [
      {
        without: 'sending off what is buffered while the run can still tell of it',
        // At the end of the work, and once more before another run may begin.
        replacements: [
          {
            file: 'src/sheets/run-task.ts',
            take: '  SpreadsheetApp.flush();\n  return answer;',
            put: '  return answer;',
          },
          { file: 'src/sheets/document-lock.ts', take: '    SpreadsheetApp.flush();\n', put: '' },
        ],
        says: /what is said/,
      },
    ],
  },
];

/** Each text stands as a name, a source and perhaps a phone; it must stand the same in every tab that it is copied into. */
function copiedAsTyped(addOn: AddOn, texts: readonly string[], arePhones = false): void {
  const people = texts.flatMap((text, at) => [
    [text, arePhones ? '' : `n${at}@example.lv`, arePhones ? another(text) : '', 'no', '', text, 'yes'],
    [text, `y${at}@example.lv`, arePhones ? text : '', 'yes', '2016-04-01', 'web', 'yes'],
  ]);
  const book = bookOf([HEADER, ...people, [1234, 'number@example.lv', '', 'no', '', '', 'yes']]);
  const sheet = book.sheets[0] as SheetData;
  sheet.styles[people.length + 1] = [{ numberFormat: '00000' }];
  const host = opened(addOn, book, { scripts: [...addOn.scripts, PROBE] });
  runsWell(host, 'classifySheet');
  standAsTyped(host, 'GDPR Sources', ['Source'], texts);
  answerFor(host, ['web'], { 'Channels in use': 'email, sms' });
  runsWell(host, 'buildReconsentTab');
  standAsTyped(host, 'GDPR Re-consent', arePhones ? ['Name', 'Phone'] : ['Name'], texts);
  for (const time of ['made', 'refreshed']) {
    runsWell(host, 'buildDeletionTab');
    standAsTyped(host, 'GDPR Deletion', arePhones ? ['Name', 'Contact'] : ['Name'], texts);
    const list = sheetNamed(host, 'GDPR Deletion').values;
    const [, name] = list.find(([key]) => key === 'number@example.lv') ?? [];
    expect(name, `a number with zeros in front, ${time}`).toBe('01234');
    sheetNamed(host, 'Customers').values.push(['New', 'new@example.lv', '', 'no', '', '', 'yes']);
  }
}

function standAsTyped(host: Host, tab: string, columns: readonly string[], texts: readonly string[]): void {
  const stored = cellsUnder(columns, sheetNamed(host, tab).values);
  const shown = cellsUnder(columns, host.run('shown', [tab]) as StoredValue[][]);
  for (const text of texts) {
    const copy = columns.map((title) => (title === 'Contact' ? another(text) : text));
    expect(stored, `${text} stays as it was typed in ${tab}`).toContainEqual(copy);
    expect(shown, `${text} is shown as it was typed in ${tab}`).toContainEqual(copy);
  }
  expect([...sheetNamed(host, tab).formulas], `${tab} holds no formula`).toEqual([]);
}

/**
 * Somebody keeps remarks of their own beside a list, which is written anew when there is somebody new in it.
 *
 * @param remarks as they are typed; an apostrophe in front makes a text of what follows it.
 */
function ownColumnsStay(addOn: AddOn, remarks: readonly string[]): void {
  const people = ['a', 'b'].map((name) => [name, `${name}@example.lv`, '', 'no', '', '', '']);
  const host = openedWith(addOn, [HEADER, ...people], { scripts: [...addOn.scripts, PROBE] });
  runsWell(host, 'buildDeletionTab');
  const list = sheetNamed(host, 'GDPR Deletion');
  const first = list.values[0]?.length ?? 0;
  list.columnCount += remarks.length;
  for (const [at, remark] of remarks.entries()) {
    host.type({ sheetId: list.id, row: 0, column: first + at }, `Remark ${at}`);
    host.type({ sheetId: list.id, row: 1, column: first + at }, remark);
  }
  const shownIn = (row: number): unknown => (host.run('shown', [list.name]) as string[][])[row]?.slice(first);
  const kept = list.values[1]?.slice(first);
  const shown = shownIn(1);
  sheetNamed(host, 'Customers').values.splice(1, 0, ['c', 'c@example.lv', '', 'no', '', '', '']);
  runsWell(host, 'buildDeletionTab');
  expect(list.values[1]?.slice(first).join(''), 'a remark keeps to its line').toBe('');
  expect(list.values[2]?.[first], 'a remark keeps to its line').toBeTruthy();
  expect([...list.formulas], 'a remark that was a text is no formula').toEqual([]);
  expect(list.values[2]?.slice(first), 'a remark stays what it is').toEqual(kept);
  expect(shownIn(2), 'a remark is shown as it was').toEqual(shown);
}

/** First and last name stand in one cell of a list, which holds less than both. */
function tooLongIsTold(addOn: AddOn): void {
  const long = 'x'.repeat(CELL_LIMIT * 0.6);
  const header = ['First name', 'Last name', 'Email', 'Consent'];
  const tooLong = openedWith(addOn, [header, [long, long, 'a@example.lv', 'no']]);
  expect(() => tooLong.run('buildDeletionTab'), 'nothing raw is thrown').not.toThrow();
  expect(tooLong.alerts, 'what is said').toHaveLength(1);
  expect(tooLong.alerts[0]?.prompt, 'what is said').not.toMatch(/Exception|undefined|50000 characters/);
  expect(tooLong.toasts, 'what is said to be done').toEqual([]);
  sheetNamed(tooLong, 'Customers').values[1]?.splice(0, 2, 'A', 'B');
  runsWell(opened(addOn, tooLong.book), 'buildDeletionTab');
  standingListStays(addOn, long);
}

/** Two rows are approved; one of them is not to be deleted any more, and the name in the other becomes too long. */
function standingListStays(addOn: AddOn, long: string): void {
  const header = ['First name', 'Last name', 'Email', 'Consent'];
  const host = openedWith(addOn, [header, ['A', 'B', 'a@example.lv', 'no'], ['C', 'D', 'c@example.lv', 'no']]);
  runsWell(host, 'buildDeletionTab');
  const list = sheetNamed(host, 'GDPR Deletion');
  const approve = list.values[0]?.indexOf('Approve') ?? -1;
  for (const line of list.values.slice(1, 3)) line[approve] = true;
  const before = list.values.slice(0, 3).map((line) => [...line]);
  const [, first, second] = sheetNamed(host, 'Customers').values;
  first?.splice(3, 1, '');
  second?.splice(0, 2, long, long);
  host.book.activeSheetId = 0;
  host.run('buildDeletionTab');
  expect(host.alerts, 'what is said').toHaveLength(1);
  expect(list.values.slice(0, 3), 'what stood in the list').toEqual(before);
}

// Helpers

/** Rows that share a phone are one person, who has refused in one of them. */
function another(phone: string): string {
  return `${phone}9`;
}

const PROBE = {
  name: 'probe.js',
  source:
    'function shown(name) { return SpreadsheetApp.getActive().getSheetByName(name).getDataRange().getDisplayValues(); }',
};

/** What stands under some titles. */
function cellsUnder(
  titles: readonly string[],
  [heading = [], ...lines]: readonly (readonly StoredValue[])[],
): readonly (readonly unknown[])[] {
  return lines.map((line) => titles.map((title) => line[heading.indexOf(title)] ?? ''));
}
