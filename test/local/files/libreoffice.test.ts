import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import type { WorkbookData } from '../../../src/local/workbook';
import { bookOf, tableOf } from './file-examples';
import { richFile } from './rich-file';

const present = spawnSync('soffice', ['--version']).status === 0;
const TIME = 120_000;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!present)('LibreOffice, where it is installed (skipped where not)', () => {
  it(
    'shows text as the text it is, and days and results as they are',
    async () => {
      const text = ['00123', '+37120000000', '=1+1', ' x ', 'a\nb', 'Ķēniņš', '"', '_x0041_', 'TRUE', '1-2'];
      const book = bookOf({
        values: [text, [43164, true, 1.5, 'RED', null, null, null, null, null, 3]],
        styles: [text.map(() => ({ numberFormat: '@' })), [{ numberFormat: 'yyyy-mm-dd' }]],
        formulas: new Map([['1,9', '=1+2']]),
      });
      expect(await shown(await writeWorkbook(book))).toEqual([
        text,
        ['2018-03-05', 'TRUE', '1.5', 'RED', '', '', '', '', '', '3'],
      ]);
    },
    TIME,
  );

  it(
    'understands the row colours, lists, notes, filter, merges and hidden tabs, and gives them back',
    async () => {
      const area = { row: 1, column: 0, rows: 999, columns: 2 };
      const book = bookOf(
        {
          name: "Klientu 'A' saraksts",
          values: [
            ['Vārds', 'GDPR zone'],
            ['Anna', 'RED'],
          ],
          conditionalFormats: [
            { areas: [area], formula: '=$B2="RED"', style: { background: '#f4cccc' } },
            { areas: [area], formula: '=$B2="GREEN"', style: { background: '#d9ead3', bold: true } },
          ],
          validations: [{ area: { ...area, column: 1, columns: 1 }, kind: 'list', values: ['jā', 'nē'] }],
          notes: new Map([['0,1', 'piezīme']]),
          filter: { area: { row: 0, column: 0, rows: 2, columns: 2 }, hidingColumns: [] },
          merges: [{ row: 4, column: 0, rows: 1, columns: 2 }],
          metadata: [{ key: 'tab', value: '"customers"' }],
        },
        { name: 'Paslēpta', hidden: true },
      );
      const back = await throughLibreOffice(await writeWorkbook(book));
      const [sheet, hidden] = back.sheets;
      expect(sheet?.conditionalFormats).toMatchObject([
        { areas: [area], formula: '=$B2="RED"', style: { background: '#f4cccc' } },
        { areas: [area], formula: '=$B2="GREEN"', style: { background: '#d9ead3', bold: true } },
      ]);
      expect(sheet?.validations).toMatchObject([{ kind: 'list', values: ['jā', 'nē'] }]);
      expect(sheet?.notes.get('0,1')).toContain('piezīme');
      expect(sheet).toMatchObject({ filter: book.sheets[0]?.filter, merges: book.sheets[0]?.merges });
      expect(sheet?.metadata).toEqual(book.sheets[0]?.metadata);
      expect(hidden).toMatchObject({ name: 'Paslēpta', hidden: true });
    },
    TIME,
  );

  it(
    'opens a file of another program to which we added',
    async () => {
      const { book, origin } = await readWorkbook(richFile(), 'klienti.xlsx');
      book.sheets[0]?.values.forEach((row, index) => {
        row[4] = index === 0 ? 'GDPR zone' : 'RED';
      });
      book.sheets[0]?.notes.set('0,4', 'piezīme');
      book.sheets.push({ ...bookOf({ values: [['a']] }).sheets[0], id: 9, name: 'GDPR Log' } as never);
      const back = await throughLibreOffice(await writeWorkbook(book, origin));
      expect(back.sheets.map(({ name }) => name)).toEqual(['Klienti', 'Cits', 'GDPR Log']);
      expect(back.sheets[0]?.values.map((row) => row[4])).toEqual(['GDPR zone', 'RED', 'RED', 'RED', 'RED']);
      expect(back.sheets[0]?.values[1]?.slice(0, 4)).toEqual(['Anna Kalniņa', 43164, 10, 100]);
    },
    TIME,
  );
});

// Helpers

const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';

async function shown(bytes: Uint8Array): Promise<unknown[][]> {
  const { book } = await readWorkbook(readFileSync(convert(bytes, CSV, 'in-Sheet1.csv')), 'in.csv');
  return book.sheets[0] ? tableOf(book.sheets[0]) : [];
}

async function throughLibreOffice(bytes: Uint8Array): Promise<WorkbookData> {
  return (await readWorkbook(readFileSync(convert(bytes, 'xlsx', 'in.xlsx')), 'in.xlsx')).book;
}

function convert(bytes: Uint8Array, format: string, name: string): string {
  const input = join(folder, 'in.xlsx');
  const output = join(folder, 'out');
  writeFileSync(input, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const options = [profile, '--headless', '--convert-to', format, '--outdir', output, input];
  execFileSync('soffice', options, { stdio: 'ignore', timeout: TIME });
  return join(output, name);
}
