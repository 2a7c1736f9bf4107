import { expect } from 'vitest';
import type { HandedOver } from '../../src/local/host/handed-over';
import type { SheetData, StoredValue } from '../../src/local/workbook';
import { bookOf, sheetNamed } from '../bundle/built-add-on';
import type { AddOn } from './add-on';
import type { Bug, Replacement } from './bug';
import { longTable, zonesOf } from './long-run';
import { opened, openedWith, runsWell, troubleIn } from './opened';

const HEADER = ['Name', 'Email', 'Consent'];
const NO = ['Jānis', 'j@example.lv', 'no'];
const OURS = ['GDPR zone', 'GDPR reason', 'GDPR action'];
const PROPERTY_LIMIT = 9_000;

const WIDTHS_APART: readonly Replacement[] = [
  { file: 'src/core/read/fold.ts', take: ".normalize('NFKC')", put: ".normalize('NFC')" },
  { file: 'src/core/read/fold.ts', take: ".normalize('NFKD')", put: ".normalize('NFD')" },
];

/** Cells and properties as they are met in sheets that people keep by hand. */
export const ODD_CELLS: readonly Bug[] = [
  {
    title:
      'a header whose cells are merged: it is found below a merged title, and our own titles are never written where none would see them',
    sources: [],
    check: mergedHeader,
    guards: [
      {
        without: 'looking for the header below a title',
        replacements: [
          { file: 'src/app/customer-table.ts', take: 'values.slice(0, LINES_SEARCHED)', put: 'values.slice(0, 1)' },
        ],
        says: /No header row was found/,
      },
    ],
  },
  {
    title: 'boxes to tick that run down to the end of a sheet: where nobody stands nobody is judged',
    sources: [],
    check: boxesBelow,
    guards: [
      {
        without: 'taking a box that is not ticked for nothing',
        replacements: [
          { file: 'src/core/read/row-kind.ts', take: 'cell === false || isBlank(cell)', put: 'isBlank(cell)' },
        ],
        says: /zones beside boxes/,
      },
      {
        without: 'taking a sheet of boxes for one without customers',
        replacements: [
          { file: 'src/app/customer-table.ts', take: 'cell === false || isBlank(cell)', put: 'isBlank(cell)' },
        ],
        says: /a sheet of boxes/,
      },
    ],
  },
  {
    title:
      'names of countries, titles and answers with spaces that do not break, or in full width: they are what they look like',
    sources: [],
    check: oddSpaces,
    guards: [
      {
        without: 'taking letters in full width for what they look like',
        replacements: WIDTHS_APART,
        says: /“.ＬＶ” cannot be used for “Country of the company”/,
      },
      {
        without: 'taking a space that does not break for a space',
        replacements: [
          ...WIDTHS_APART,
          { file: 'src/core/read/fold.ts', take: '|\\p{Z}|', put: '|' },
          { file: 'src/core/read/fold.ts', take: '|[\\s', put: '|[' },
        ],
        says: /“Czech.Republic” cannot be used for “Country of the company”/,
      },
    ],
  },
  {
    title:
      'cells that show #N/A or another error: no error is a yes, none joins two people, and a broken opt-out counts as one',
    sources: [],
    check: errorsInCells,
    guards: [
      {
        without: 'knowing an error for one',
        replacements: [{ file: 'src/core/read/vocabulary.ts', take: ' || isSpreadsheetError(text)', put: '' }],
        says: /a consent that shows an error/,
      },
      {
        without: 'taking a broken opt-out for an opt-out',
        replacements: [{ file: 'src/core/read/answers.ts', take: 'if (isAmiss(text))', put: 'if (false)' }],
        says: /an opt-out that shows an error/,
      },
    ],
  },
  {
    title: 'a property larger than 9 KB, or none to be had: what is remembered stays small, and a run does without',
    sources: [],
    check: smallProperties,
    guards: [
      {
        without: 'remembering how far it is and no more',
        replacements: [
          {
            file: 'src/sheets/checkpoint.ts',
            take: 'JSON.stringify({ task: this.task, done, of })',
            put: "JSON.stringify({ task: this.task, done, of, rows: 'x'.repeat(20_000) })",
          },
        ],
        says: /what is remembered between two parts/,
        inSmallSteps: true,
      },
      {
        without: 'going on where it cannot be remembered',
        replacements: [
          {
            file: 'src/sheets/checkpoint.ts',
            take: 'act();\n    } catch (error) {\n',
            put: 'act();\n    } catch (error) {\n      throw error;\n',
          },
        ],
        says: /a run that can remember nothing/,
        inSmallSteps: true,
      },
      {
        without: 'answering where it cannot be read',
        replacements: [
          {
            file: 'src/sheets/checkpoint.ts',
            take: '  } catch (error) {\n    console.error(error);\n    return null;',
            put: '  } catch (error) {\n    throw error;',
          },
        ],
        says: /asking how far it is where something else stands/,
        inSmallSteps: true,
      },
      {
        without: 'taking only what is ours for how far a run is',
        replacements: [
          {
            file: 'src/sheets/checkpoint.ts',
            take: "typeof task === 'string' && typeof done === 'number' && typeof of === 'number' ?",
            put: 'task !== undefined ?',
          },
        ],
        says: /^how far it is where something else stands/,
        inSmallSteps: true,
      },
    ],
  },
];

function mergedHeader(addOn: AddOn): void {
  const titled = bookOf([['Customers of 2025'], HEADER, NO]);
  titled.sheets[0]?.merges.push({ row: 0, column: 0, rows: 1, columns: 26 });
  const below = opened(addOn, titled);
  for (const name of ['classifySheet', 'classifySheet']) runsWell(below, name);
  expect(titled.sheets[0]?.values[1], 'the header below a title').toEqual([...HEADER, ...OURS]);

  // The last title of the table is merged over columns in which nothing stands yet.
  const book = bookOf([HEADER, NO]);
  const sheet = book.sheets[0] as SheetData;
  sheet.merges.push({ row: 0, column: HEADER.length - 1, rows: 1, columns: 3 });
  const host = opened(addOn, book);
  for (const name of ['classifySheet', 'classifySheet']) host.run(name);
  if (host.alerts.length > 0) {
    expect(sheet.values.slice(0, 2), 'a sheet that was refused').toEqual([HEADER, NO]);
    return;
  }
  const titles = (sheet.values[0] ?? []).filter((title) => OURS.includes(String(title)));
  expect(titles, 'our titles beside a merged one').toEqual(OURS);
  const at = sheet.values[0]?.indexOf('GDPR zone') ?? -1;
  expect(sheet.values[1]?.[at], 'the zone below its title').toBe('RED');
}

function boxesBelow(addOn: AddOn): void {
  const header = [...HEADER, 'Unsubscribed'];
  const boxes = Array.from({ length: 300 }, (): StoredValue[] => ['', '', '', false]);
  const host = openedWith(addOn, [header, [...NO, false], ...boxes]);
  runsWell(host, 'classifySheet');
  const zones = sheetNamed(host, 'Customers')
    .values.slice(1)
    .map((line) => line[header.length] ?? '');
  expect(
    zones.filter((zone) => zone !== ''),
    'zones beside boxes',
  ).toEqual(['RED']);
  expect(host.toasts[0]?.message, 'what is counted').toMatch(/^0 GREEN, 0 GREY, 1 RED\./);

  const empty = openedWith(addOn, [header, ...boxes]);
  empty.run('classifySheet');
  expect(troubleIn(empty), 'a sheet of boxes').toMatch(/a header but no customers below it/);
}

function oddSpaces(addOn: AddOn): void {
  const settled = openedWith(addOn, [HEADER, NO]);
  runsWell(settled, 'classifySheet');
  const line = sheetNamed(settled, 'GDPR Settings').values.find(([label]) => label === 'Country of the company');
  for (const country of ['Czech\u00a0Republic', '\u2007ＬＶ', 'Ｌａｔｖｉａ\u3000']) {
    line?.splice(1, 1, country);
    runsWell(settled, 'classifySheet');
    expect(line?.[1], 'what was typed').toBe(country);
  }
  const host = openedWith(addOn, [
    ['Ｎａｍｅ', '\u00a0Email', 'Ｃｏｎｓｅｎｔ\u00a0'],
    ['Jānis', 'j@example.lv', '\u00a0ｎｏ'],
  ]);
  runsWell(host, 'classifySheet');
  const report = host.customFunction('GDPR_REPORT', [table(HEADER.length, 2)]);
  expect(report[1]?.slice(0, 2), 'titles and answers').toEqual(['RED', 'declined']);
}

function errorsInCells(addOn: AddOn): void {
  const header = ['Name', 'Email', 'Phone', 'Consent', 'Unsubscribed'];
  const rows = [
    ['A', 'a@example.lv', '', '#N/A', ''],
    ['B', 'b@example.lv', '', '#REF!', ''],
    ['C', 'c@example.lv', '', 'yes', '#REF!'],
    ['D', 'd@example.lv', '', 'yes', '#N/A'],
    ['E', '#N/A', '#N/A', 'no', ''],
    ['F', '#N/A', '#N/A', '', ''],
    ['#N/A', '#N/A', '#N/A', '#N/A', '#N/A'],
  ];
  const host = openedWith(addOn, [header, ...rows]);
  for (const name of ['classifySheet', 'buildReconsentTab', 'buildDeletionTab']) runsWell(host, name);
  const reasons = host.customFunction('GDPR_REPORT', [table(header.length, rows.length + 1)]).slice(1);
  const [a, b, c, d, e, f, g] = reasons.map(([, reason]) => reason);
  expect([a, b], 'a consent that shows an error').toEqual(['consent-unknown', 'consent-unknown']);
  expect(c, 'an opt-out that shows an error').toBe('opted-out');
  expect(d, 'an opt-out that was looked up and not found').not.toBe('opted-out');
  expect([e, f], 'two people whose address shows an error').toEqual(['declined', 'consent-unknown']);
  expect(g, 'a row of errors').toBe('consent-unknown');
}

function smallProperties(addOn: AddOn): void {
  const book = bookOf([HEADER, NO]);
  for (const text of ['', 'not ours', 'null', '[]', '{"task":7}']) {
    book.documentProperties = new Map([['gdpr-zones.unfinished', text]]);
    const other = opened(addOn, book);
    const ask = (): unknown => other.ask('runProgress');
    expect(ask, `asking how far it is where something else stands: ${text}`).not.toThrow();
    expect(ask(), `how far it is where something else stands: ${text}`).toBeNull();
    other.run('classifySheet');
    expect(other.alerts, `a run that finds something else: ${text}`).toEqual([]);
  }
  const { host } = longTable(addOn, true);
  host.run('classifySheet');
  const kept = [...host.book.documentProperties.values()];
  expect(kept, 'what is remembered between two parts').toHaveLength(1);
  expect(kept[0]?.length, 'its length').toBeLessThan(PROPERTY_LIMIT / 10);

  const without = longTable(addOn, false, { propertyUsesPerDay: 0 });
  without.host.run('classifySheet');
  expect(without.host.alerts, 'a run that can remember nothing').toEqual([]);
  expect(without.host.ask('runProgress'), 'how far it is without a memory').toBeNull();
  expect(zonesOf(without), 'zones without a memory').toEqual({ RED: without.customers });
}

// Helpers

/** The first rows of the customers' sheet as an argument of a formula. */
function table(columns: number, rows: number): HandedOver {
  return { kind: 'range', sheetId: 0, area: { row: 0, column: 0, rows, columns } };
}
