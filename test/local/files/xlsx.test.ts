import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import { unzip } from '../../../src/local/files/zip/unzip';
import { zipDirectory } from '../../../src/local/files/zip/zip-directory';
import type { SheetData, WorkbookData } from '../../../src/local/workbook';
import { bookOf, tableOf, textBook } from './file-examples';

describe('a workbook written and read again', () => {
  it('holds any table of text unchanged, as text', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const { book } = await readWorkbook(await writeWorkbook(textBook(table)), 'x.xlsx');
        const sheet = only(book);
        expect(padded(tableOf(sheet), table)).toEqual(table);
        expect(sheet.formulas.size).toBe(0);
        sheet.values.forEach((row, index) => {
          row.forEach((value, column) => {
            if (value !== null) expect(sheet.styles[index]?.[column]?.numberFormat).toBe('@');
          });
        });
      }),
    );
  });

  it('is read the same by another reader', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const { sheets } = await readXlsx(await writeWorkbook(textBook(table)));
        const rows = (sheets[0]?.rows ?? []).map((row) => row.map((value) => value ?? ''));
        expect(padded(rows, table)).toEqual(table);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps numbers, booleans, errors, days and formulas with their last results', async () => {
    const sheet = await again({
      values: [[1, -0.5, 1e21, true, false, '#N/A', 43164, 43164.75, 'RED', 46000, '#ERROR!']],
      styles: [[...Array(6), { numberFormat: 'yyyy-mm-dd' }, { numberFormat: 'dd.mm.yyyy hh:mm' }]],
      formulas: new Map([
        ['0,8', '=IF(A1>0;"RED";"GREEN")'],
        ['0,9', '=TODAY()'],
      ]),
    });
    expect(sheet.values[0]).toEqual([1, -0.5, 1e21, true, false, '#N/A', 43164, 43164.75, 'RED', 46000, '#ERROR!']);
    expect(sheet.styles[0]?.[6]).toMatchObject({ numberFormat: 'yyyy-mm-dd' });
    expect(Object.fromEntries(sheet.formulas)).toEqual({ '0,8': '=IF(A1>0,"RED","GREEN")', '0,9': '=TODAY()' });
  });

  it.each([
    '=GDPR_REPORT(A1:K;;B1:C9)',
    '=GDPR_ZONE(A1:C9)',
    '=ARRAYFORMULA(A1:A9)',
    '=SUM(A1:A)',
    '={1;2}',
    '=QUERY(A1:C9;"select A")',
  ])('holds the last result alone of %s, which Excel does not know', async (formula) => {
    const sheet = await again({ values: [['RED']], formulas: new Map([['0,0', formula]]) });
    expect(sheet.formulas.size).toBe(0);
    expect(sheet.values).toEqual([['RED']]);
  });

  it('keeps how cells look', async () => {
    const styles = [
      [
        { bold: true, background: '#f4cccc', fontColor: '#990000' },
        { italic: true, wrap: true, verticalAlignment: 'middle' as const },
        { numberFormat: '0.00', background: '#d9ead3' },
        { numberFormat: '@', wrap: true },
      ],
      [undefined, { background: '#efefef' }],
    ];
    const sheet = await again({ values: [['a', 'b', 1, 'd'], ['e']], styles });
    expect(looks(sheet)).toEqual(styles);
  });

  it('keeps notes, widths, what is frozen, merges, the filter, hidden tabs and the open tab', async () => {
    const settings: Partial<SheetData> = {
      values: [['a', 'b'], ['1'], ['2']],
      notes: new Map([
        ['0,0', 'Rinda\notra <&> "ā"'],
        ['2,1', ' '],
      ]),
      columnWidths: new Map([
        [0, 60],
        [1, 320],
        [4, 101],
      ]),
      frozenRows: 1,
      frozenColumns: 2,
      merges: [{ row: 1, column: 0, rows: 1, columns: 2 }],
      filter: { area: { row: 0, column: 0, rows: 3, columns: 2 }, hidingColumns: [] },
    };
    const book = { ...bookOf(settings, { name: 'Paslēpta & <2>', hidden: true }, {}), activeSheetId: 2 };
    const read = (await readWorkbook(await writeWorkbook(book), 'x.xlsx')).book;
    expect(read.sheets[0]).toMatchObject(settings);
    expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sheet1', false],
      ['Paslēpta & <2>', true],
      ['Sheet3', false],
    ]);
    expect(read.activeSheetId).toBe(2);
  });

  it('gives a row as many lines as its wrapped text needs', async () => {
    const long = 'word '.repeat(60);
    const bytes = await writeWorkbook(
      bookOf({ values: [['short', long]], styles: [[undefined, { wrap: true }]], columnWidths: new Map([[1, 200]]) }),
    );
    const sheet = unzip(bytes, zipDirectory(bytes)).get('xl/worksheets/sheet1.xml');
    expect(new TextDecoder().decode(sheet)).toMatch(/<row r="1" ht="1[5-9]\d" customHeight="1">/);
  });

  it('keeps conditional formats with formulas, the strongest first', async () => {
    const conditionalFormats = [
      {
        areas: [{ row: 1, column: 0, rows: 999, columns: 4 }],
        formula: '=$D2="RED"',
        style: { background: '#f4cccc', fontColor: '#990000', bold: true },
      },
      {
        areas: [
          { row: 1, column: 0, rows: 999, columns: 1 },
          { row: 0, column: 3, rows: 1, columns: 1 },
        ],
        formula: '=AND($D2<>"<&>",LEN($A2)>0)',
        style: { background: '#d9ead3' },
      },
    ];
    const { conditionalFormats: found } = await again({ conditionalFormats });
    expect(found.map(({ foreign: _, ...format }) => format)).toEqual(conditionalFormats);
  });

  it('keeps lists and checkboxes that may be chosen from', async () => {
    const area = { row: 1, column: 2, rows: 9, columns: 1 };
    const sheet = await again({
      validations: [
        { area, kind: 'list', values: ['jā', 'nē', 'nav "zināms"'.replaceAll('"', '')], allowInvalid: false },
        { area: { ...area, column: 3 }, kind: 'checkbox', allowInvalid: true, helpText: 'Apstiprināt & <dzēst>' },
        { area: { ...area, column: 4 }, kind: 'list', values: ['a,b', 'c'], helpText: 'a value with a comma' },
      ],
    });
    expect(sheet.validations).toMatchObject([
      { area, kind: 'list', values: ['jā', 'nē', 'nav zināms'], allowInvalid: false },
      { area: { ...area, column: 3 }, kind: 'checkbox', allowInvalid: true, helpText: 'Apstiprināt & <dzēst>' },
      { area: { ...area, column: 4 }, kind: 'foreign' },
    ]);
  });

  it('keeps what is noted about the workbook and its sheets without being shown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme', maxLength: 400 }))),
        async (entries) => {
          const metadata = entries.map(([key, value]) => ({ key, value }));
          const book = { ...bookOf({}, { metadata }), documentProperties: new Map([['key', 'x"<&>\n'.repeat(99)]]) };
          const read = (await readWorkbook(await writeWorkbook(book), 'x.xlsx')).book;
          expect(read.sheets.map((sheet) => sheet.metadata)).toEqual([[], metadata]);
          expect(read.documentProperties).toEqual(book.documentProperties);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is the same bytes each time', async () => {
    const book = textBook([['a', 'b']]);
    expect(await writeWorkbook(book)).toEqual(await writeWorkbook(book));
  });
});

// Helpers

const texts = fc.oneof(
  fc.constantFrom(
    '00123',
    '+37120000000',
    '=1+1',
    '#N/A',
    'TRUE',
    '1-2',
    ' blanks ',
    '\n',
    'a\r\nb',
    '\t',
    '_x0041_',
    '_x005F_x0041_',
    '__x0041_',
    '\u0001\u001f\u007f\u0085',
    '\ufffe\uffff\ufffd',
    'Ķēniņš 👑',
    '<&>"\'',
    ']]>',
    '&amp;',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => Buffer.from(text).toString()),
);
const tables = fc.array(fc.array(texts, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

/** Rows as long as those that were written: trailing empty cells are not cells. */
function padded(rows: readonly (readonly unknown[])[], table: readonly (readonly string[])[]): unknown[][] {
  return table.map((line, row) => line.map((_, column) => rows[row]?.[column] ?? ''));
}

function looks({ styles }: SheetData): unknown[][] {
  return styles.map((row) => row.map((style) => (style ? JSON.parse(JSON.stringify(style)) : undefined)));
}

async function again(sheet: Partial<SheetData>): Promise<SheetData> {
  return only((await readWorkbook(await writeWorkbook(bookOf(sheet)), 'x.xlsx')).book);
}

function only({ sheets }: WorkbookData): SheetData {
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}
