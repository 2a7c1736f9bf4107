import { expect } from 'vitest';
import type { Host } from '../../src/local/host/host';
import { emptySheet, type SheetData, type StoredValue } from '../../src/local/workbook';
import { bookOf, sheetNamed } from '../bundle/built-add-on';
import type { AddOn } from './add-on';
import type { Bug, Replacement } from './bug';
import { longTable } from './long-run';
import { beforeCall, opened, openedWith, runsWell, troubleIn } from './opened';

const HEADER = ['Name', 'Email', 'Consent'];
const ANNA = ['Anna', 'anna@example.lv', ''];
const NO = ['Jānis', 'j@example.lv', 'no'];
const EVA = ['Eva', 'e@example.lv', 'no'];
const OURS = ['GDPR zone', 'GDPR reason', 'GDPR action'];
const WIDTH = HEADER.length;
/** The third one after the tabs for settings and sources is that of the customers' columns. */
const FIRST_WRITE = 3;
const ALL = { row: 0, column: 0, rows: 1000, columns: 26 };

const LAST_LOOK_AT_TITLES: Replacement = {
  file: 'src/sheets/write-columns.ts',
  take: '    refuseMovedTitles();\n  }\n  known.forget();',
  put: '  }\n  known.forget();',
};
const LAST_LOOK_AT_ROWS: Replacement = {
  file: 'src/sheets/write-columns.ts',
  take: 'refuseMovedRows(headerRow + block.from, block.to - block.from);',
  put: '',
};

/** What can come between, where several people are at work in a spreadsheet. */
export const OTHERS_AT_WORK: readonly Bug[] = [
  {
    title:
      'cells that the person may not edit, from the start or since a moment ago: it is said, and what can be known before is known before',
    sources: [],
    check: protectedCells,
    guards: [
      {
        without: 'asking first whether the customers may be edited',
        replacements: [{ file: 'src/sheets/apply-changes.ts', take: 'if (isBarred) throw', put: 'if (false) throw' }],
        says: /what was done to a protected sheet/,
      },
      {
        without: 'asking first whether a list may be edited',
        replacements: [
          { file: 'src/sheets/apply-changes.ts', take: '    refuseProtected(standing, 0, 0);\n', put: '' },
        ],
        says: /what is said of a protected list/,
      },
      {
        // A second try would ask first whether the customers may be edited, and say so of itself.
        without: 'knowing what Google says of protected cells, and trying again what is not known',
        replacements: [
          { file: 'src/sheets/service-problems.ts', take: '/protected cell or object/i', put: '/(?!)/' },
          {
            file: 'src/sheets/service-problems.ts',
            take: "code: 'google-refused' }, passing: true };",
            put: "code: 'google-refused' } };",
          },
        ],
        says: /what is said of a protection that came in between/,
      },
    ],
  },
  {
    title: 'rows or columns that somebody moved while a run was at work: no row gets what belongs to another',
    sources: [],
    check: movedRows,
    guards: [
      {
        without: 'looking at the titles again',
        replacements: [
          {
            file: 'src/sheets/write-columns.ts',
            take: 'if (before !== null) refuseMoved(known, before, headerRow, end, written);',
            put: '',
          },
        ],
        says: /others after a title was changed/,
        inSmallSteps: true,
      },
      {
        without: 'looking at the rows again',
        replacements: [
          {
            file: 'src/sheets/write-columns.ts',
            take: 'if (before !== null) refuseChanged(known, before, { row, rows, column: anchor, columns: 1 });',
            put: '',
          },
        ],
        says: /others after a row was inserted before/,
        inSmallSteps: true,
      },
      {
        without: 'looking at the titles once more after the last part',
        replacements: [LAST_LOOK_AT_TITLES],
        says: /others after a title was changed before write 3/,
        inSmallSteps: true,
      },
      {
        without: 'looking at the rows once more after the last part',
        replacements: [LAST_LOOK_AT_ROWS],
        says: /others after a row was inserted before write 3/,
        inSmallSteps: true,
      },
      {
        without: 'looking at them before each further part and at the end',
        replacements: [
          { file: 'src/sheets/write-columns.ts', take: 'look(headerRow + line, chunk.length);', put: '' },
          LAST_LOOK_AT_TITLES,
          LAST_LOOK_AT_ROWS,
        ],
        says: /before write 3|lines that belong to others/,
        inSmallSteps: true,
      },
    ],
  },
  {
    title: 'a sheet that was renamed while a run was at work: the sheet itself is written to, whatever it is called',
    sources: [],
    check: renamedSheet,
    guards: [
      {
        without: 'holding on to the sheet by its number',
        replacements: [
          {
            file: 'src/sheets/apply-changes.ts',
            take: "import type { KnownSheet } from './known-sheet';",
            put: "import { KnownSheet } from './known-sheet';",
          },
          {
            file: 'src/sheets/apply-changes.ts',
            take: 'ours: OurSheets, run: Run): void {\n  const known = ours.withId(change.sheetId);',
            put: `ours: OurSheets, run: Run): void {
              const { sheetName } = ours.withId(change.sheetId);
              const known = new KnownSheet(SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName) as never);`,
          },
        ],
        says: /the sheet that was given the name/,
      },
    ],
  },
  {
    title: 'two people who choose the same at once: the second one is told to wait, and nothing is made twice',
    sources: [],
    check: twoAtOnce,
    guards: [
      {
        without: 'the lock of the document',
        replacements: [
          {
            file: 'src/sheets/document-lock.ts',
            take: "if (!lock.tryLock(PATIENCE)) throw new Refusal({ code: 'another-run' });",
            put: 'lock.tryLock(PATIENCE);',
          },
        ],
        says: /what the two of them are told/,
      },
    ],
  },
  {
    title: 'a person who may only look: they are told whom to ask, and formulas answer them',
    sources: [],
    check: onlyLooking,
    guards: [
      {
        without: 'knowing what Google says to who may only look',
        replacements: [{ file: 'src/sheets/service-problems.ts', take: 'do not have permission|', put: '' }],
        says: /what buildReconsentTab says/,
      },
    ],
  },
];

function protectedCells(addOn: AddOn): void {
  const barred = { sheetId: 0, area: ALL };
  const closed = openedWith(addOn, [HEADER, NO], { settings: { protectedAreas: [barred] } });
  const before = JSON.stringify(closed.book.sheets);
  closed.run('classifySheet');
  expect(JSON.stringify(closed.book.sheets), 'what was done to a protected sheet').toBe(before);
  expect(troubleIn(closed), 'what is said of it').toMatch(/^Nothing was changed: “Customers” is protected/);

  protectedList(addOn);

  const protectedAreas: (typeof barred)[] = [];
  const host = openedWith(addOn, [HEADER, NO], { settings: { protectedAreas } });
  beforeCall(host, 'Range.setValues', FIRST_WRITE, () => protectedAreas.push(barred));
  host.run('classifySheet');
  const said = troubleIn(host);
  expect(said, 'what is said of a protection that came in between').toMatch(
    /^Not finished: .* is protected, and you may/,
  );
  protectedAreas.pop();
  const after = opened(addOn, host.book);
  runsWell(after, 'classifySheet');
  expect(zones(after), 'zones once it is gone').toEqual(['RED']);
}

/** A tab that the run would come to only after others: nothing is written into those either. */
function protectedList(addOn: AddOn): void {
  const made = openedWith(addOn, [HEADER, NO]);
  runsWell(made, 'buildDeletionTab');
  const { id } = sheetNamed(made, 'GDPR Deletion');
  sheetNamed(made, 'Customers').values.push([...EVA]);
  const host = opened(addOn, made.book, { settings: { protectedAreas: [{ sheetId: id, area: ALL }] } });
  const before = JSON.stringify(host.book.sheets);
  host.book.activeSheetId = 0;
  host.run('buildDeletionTab');
  expect(troubleIn(host), 'what is said of a protected list').toMatch(
    /^Nothing was changed: “GDPR Deletion” is protected/,
  );
  expect(JSON.stringify(host.book.sheets), 'what was done beside a protected list').toBe(before);
}

/** What somebody else does to the sheet; each moves a customer or a column, or changes what a column means. */
const MOVES: readonly (readonly [string, (sheet: SheetData) => unknown])[] = [
  ['a title was changed', ({ values }) => values[0]?.splice(2, 1, 'Remarks')],
  ['a row was inserted', ({ values }) => values.splice(1, 0, ['', '', ''])],
  ['the rows were sorted', ({ values }) => values.push(...values.splice(1, 1))],
  ['a column was inserted', ({ values }) => values.map((line) => line.unshift(''))],
];

/** A run has read the customers and not written yet, or has looked at them again and is about to write. */
const MOMENTS = [1, FIRST_WRITE];

/** In the end each customer has what is found out about themselves, or nothing yet. */
function movedRows(addOn: AddOn): void {
  for (const [what, move] of MOVES) {
    for (const moment of MOMENTS) {
      const host = openedWith(addOn, [HEADER, ANNA, NO, EVA]);
      const sheet = sheetNamed(host, 'Customers');
      beforeCall(host, 'Range.setValues', moment, () => move(sheet));
      host.run('classifySheet');
      const others = ofSomebodyElse(addOn, sheet);
      expect(others, `lines that belong to others after ${what} before write ${moment}`).toEqual([]);
      expect(troubleIn(host), `what is said after ${what}`).toMatch(/^$|^Not finished: Somebody changed “Customers”/);
    }
  }
  const { host, sheet } = longTable(addOn, false);
  // How far it is is remembered before the next part is begun.
  beforeCall(host, 'Properties.setProperty', 1, () => sheet.values.splice(1, 0, ['new@example.lv', 'yes', '', '', '']));
  host.run('classifySheet');
  const refused = sheet.values.filter((line) => String(line[3]).includes('said no'));
  const others = refused.filter(([, consent]) => consent !== 'no');
  expect(others.length, 'lines that belong to others after a row was inserted between two parts').toBe(0);
  expect(troubleIn(host), 'what is said between two parts').toMatch(/^$|^Not finished: Somebody changed “Customers”/);
}

/** Rows whose reason is another than the one that they get when nobody comes between. */
function ofSomebodyElse(addOn: AddOn, sheet: SheetData): readonly StoredValue[][] {
  const isOwn = (_: StoredValue, at: number): boolean => !OURS.includes(String(sheet.values[0]?.[at]));
  const alone = openedWith(
    addOn,
    sheet.values.map((line) => line.filter(isOwn)),
  );
  alone.run('classifySheet');
  const found = reasonsIn(sheet);
  const right = reasonsIn(sheetNamed(alone, 'Customers'));
  return sheet.values.slice(1).filter((_, at) => found[at] !== '' && found[at] !== (right[at] ?? ''));
}

function reasonsIn({ values: [header = [], ...lines] }: SheetData): readonly unknown[] {
  const at = header.indexOf('GDPR reason');
  return lines.map((line) => line[at] ?? '');
}

function renamedSheet(addOn: AddOn): void {
  const host = openedWith(addOn, [HEADER, ANNA, NO]);
  const sheet = sheetNamed(host, 'Customers');
  const other: SheetData = { ...emptySheet(9, 'Customers', 20, 26), values: [[...HEADER], [...NO]] };
  beforeCall(host, 'Range.setValues', 1, () => {
    sheet.name = 'Customers of 2025';
    host.book.sheets.push(other);
  });
  host.run('classifySheet');
  expect(other.values, 'the sheet that was given the name').toEqual([HEADER, NO]);
  expect(troubleIn(host), 'what is said').toBe('');
  expect(sheet.values[0]?.slice(WIDTH), 'the sheet that had it').toEqual(OURS);
}

function twoAtOnce(addOn: AddOn): void {
  for (const call of ['Spreadsheet.insertSheet', 'Range.setValues', 'Sheet.insertColumnsAfter', 'Sheet.getDataRange']) {
    const book = bookOf([HEADER, ANNA, NO]);
    const [sheet] = book.sheets;
    if (sheet) sheet.columnCount = WIDTH;
    const host = opened(addOn, book);
    beforeCall(host, call, 1, () => host.asSomeoneElse(() => host.run('classifySheet')));
    host.run('classifySheet');
    const told = host.alerts.map(({ title, prompt }) => `${title}: ${prompt}`).join('\n');
    expect(told, `what the two of them are told at ${call}`).toMatch(
      /^Nothing was changed: Another run is at work in this spreadsheet[^\n]*$/,
    );
    expect(
      book.sheets.map(({ name }) => name),
      `tabs at ${call}`,
    ).toEqual(['Customers', 'GDPR Settings', 'GDPR Sources']);
    expect(sheet?.values[0], `titles at ${call}`).toEqual([...HEADER, ...OURS]);
    runsWell(opened(addOn, book), 'classifySheet');
  }
}

function onlyLooking(addOn: AddOn): void {
  for (const name of ['classifySheet', 'insertLiveZones', 'buildReconsentTab', 'buildDeletionTab', 'removeColours']) {
    const book = bookOf([
      [...HEADER, 'GDPR zone'],
      [...NO, 'RED'],
    ]);
    const before = JSON.stringify(book.sheets);
    const host = opened(addOn, book, { settings: { isViewer: true } });
    host.run(name);
    expect(troubleIn(host), `what ${name} says`).toMatch(/ask its owner for the right to edit/i);
    expect(JSON.stringify(book.sheets), `what ${name} did`).toBe(before);
    const table = { kind: 'range', sheetId: 0, area: { row: 0, column: 0, rows: 2, columns: WIDTH } } as const;
    expect(host.customFunction('GDPR_ZONE', [table]), 'a formula').toEqual([['GDPR zone'], ['RED']]);
  }
}

// Helpers

function zones(host: Host): readonly StoredValue[] {
  return sheetNamed(host, 'Customers')
    .values.slice(1)
    .map((line) => line[WIDTH] ?? '');
}
