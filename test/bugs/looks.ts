import { expect } from 'vitest';
import type { Host } from '../../src/local/host/host';
import type { ConditionalFormat, SheetData } from '../../src/local/workbook';
import { bookOf, sheetNamed } from '../bundle/built-add-on';
import type { AddOn } from './add-on';
import type { Bug } from './bug';
import { opened, openedWith, runsWell, troubleIn } from './opened';

const HEADER = ['Name', 'Email', 'Consent'];
const CUSTOMERS = [
  HEADER,
  ['Anna', 'a@example.lv', 'yes'],
  ['Jānis', 'j@example.lv', 'no'],
  ['Eva', 'e@example.lv', 'no'],
];

/** Bugs of filters and of conditional formats. */
export const LOOKS: readonly Bug[] = [
  {
    number: 15,
    title:
      'under a filter a write reached the rows in sight alone, or those of others: nothing is written while rows are hidden',
    sources: [
      'https://github.com/socialpoint-labs/sheetfu-apps-script/pull/21',
      'https://github.com/googleworkspace/apps-script-samples/issues/440',
    ],
    check: filterStopsARun,
    guards: [
      {
        without: 'asking for a filter on the customers',
        replacements: [{ file: 'src/sheets/sheets-workbook.ts', take: '  refuseHidingFilter(known);\n', put: '' }],
        says: /customers with and without a zone/,
      },
      {
        without: 'asking for a filter on a list',
        replacements: [{ file: 'src/sheets/apply-changes.ts', take: '    refuseHidingFilter(standing);\n', put: '' }],
        says: /the list under a filter/,
      },
      {
        without: 'letting a filter stand that hides nothing',
        replacements: [
          {
            file: 'src/sheets/hiding-filter.ts',
            take: 'if (filter.getColumnFilterCriteria(column) !== null)',
            put: '',
          },
        ],
        says: /A filter hides rows in “Customers”/,
      },
    ],
  },
  {
    number: 18,
    title:
      'colours took the place of the person’s own, or looked at another sheet, which Sheets refuses: theirs stay and come first',
    sources: ['https://developers.google.com/apps-script/reference/spreadsheet/sheet#setconditionalformatrulesrules'],
    check: coloursStandBesideOthers,
    guards: [
      {
        without: 'handing the rules of others over together with ours',
        replacements: [
          { file: 'src/sheets/row-colours.ts', take: '[...foreign.map(({ rule }) => rule), ...rules]', put: 'rules' },
        ],
        says: /rules after two runs/,
      },
      {
        without: 'letting the rules of others come first',
        replacements: [
          {
            file: 'src/sheets/row-colours.ts',
            take: '[...foreign.map(({ rule }) => rule), ...rules]',
            put: '[...rules, ...foreign.map(({ rule }) => rule)]',
          },
        ],
        says: /rules after two runs/,
      },
      {
        without: 'telling ours from others',
        replacements: [{ file: 'src/sheets/row-colours.ts', take: 'value.includes(MARK)', put: "value.includes('=')" }],
        says: /rules after two runs/,
      },
      {
        without: 'taking only ours away',
        replacements: [
          {
            file: 'src/sheets/row-colours.ts',
            take: 'sheet.setConditionalFormatRules(foreign)',
            put: 'sheet.setConditionalFormatRules([])',
          },
        ],
        says: /rules once ours are gone/,
      },
      {
        without: 'looking at a cell of the same sheet',
        replacements: [{ file: 'src/sheets/row-colours.ts', take: '`=($${', put: "`=('GDPR Settings'!$${" }],
        says: /cannot reference a different sheet/,
      },
    ],
  },
];

/** The filter is set as a person or a script sets one, so that it hides the rows that do not fit. */
const FILTERS = {
  name: 'filters.js',
  source: `
    function hide(name, column, text) {
      var sheet = SpreadsheetApp.getActive().getSheetByName(name);
      var filter = sheet.getDataRange().createFilter();
      if (text) filter.setColumnFilterCriteria(column, SpreadsheetApp.newFilterCriteria().whenTextEqualTo(text).build());
    }`,
};

function filterStopsARun(addOn: AddOn): void {
  const open = (): Host => openedWith(addOn, CUSTOMERS, { scripts: [...addOn.scripts, FILTERS] });
  const host = open();
  host.run('hide', ['Customers', 3, 'yes']);
  host.run('classifySheet');
  const lines = sheetNamed(host, 'Customers').values.slice(1, CUSTOMERS.length);
  const zones = new Set(lines.map((line) => (line[HEADER.length] ?? '') !== ''));
  expect(zones.size, 'customers with and without a zone').toBe(1);
  expect(troubleIn(host), 'what is said').toMatch(/^Nothing was changed: A filter hides rows in “Customers”/);

  const listed = open();
  runsWell(listed, 'buildDeletionTab');
  const list = sheetNamed(listed, 'GDPR Deletion');
  const before = JSON.stringify(list.values);
  listed.run('hide', ['GDPR Deletion', 2, 'Eva']);
  sheetNamed(listed, 'Customers').values.splice(1, 1, ['New', 'new@example.lv', 'no']);
  listed.book.activeSheetId = 0;
  listed.run('buildDeletionTab');
  expect(JSON.stringify(list.values), 'the list under a filter').toBe(before);
  expect(troubleIn(listed), 'what is said').toMatch(/^Nothing was changed: A filter hides rows in “GDPR Deletion”/);

  const harmless = open();
  harmless.run('hide', ['Customers', 3, '']);
  runsWell(harmless, 'classifySheet');
}

function coloursStandBesideOthers(addOn: AddOn): void {
  const own: readonly ConditionalFormat[] = ['=$A2="VIP"', '=$C2=""'].map((formula) => ({
    areas: [{ row: 1, column: 0, rows: 50, columns: 1 }],
    formula,
    style: { background: '#ffff00' },
  }));
  const book = bookOf(CUSTOMERS);
  const sheet = book.sheets[0] as SheetData;
  sheet.conditionalFormats = structuredClone([...own]);
  const host = opened(addOn, book);
  for (const name of ['classifySheet', 'classifySheet']) runsWell(host, name);
  const formulas = sheet.conditionalFormats.map(({ formula }) => formula);
  expect(formulas, 'rules after two runs').toEqual([
    ...own.map(({ formula }) => formula),
    ...['RED', 'GREY', 'GREEN', 'OUT'].map((zone) => `=($D2="${zone}")+N("GDPR zones")`),
  ]);
  expect(sheet.conditionalFormats.slice(0, own.length), 'rules after two runs').toEqual(own);
  runsWell(host, 'removeColours');
  expect(sheet.conditionalFormats, 'rules once ours are gone').toEqual(own);
}
