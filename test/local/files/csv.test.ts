import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import type { SheetData } from '../../../src/local/workbook';
import { problemOf, tableOf } from './file-examples';

describe('a csv file', () => {
  it('keeps every cell as the text that was typed', async () => {
    const typed = ['+37120000000', '00123', '1-2', 'TRUE', '=1+1', ' blank ', '1,5', '05.03.2018.'];
    const sheet = await readCsv(`${'abcdefgh'.split('').join(';')}\n${typed.join(';')}\n`);
    expect(sheet.values[1]).toEqual(typed);
    expect(sheet.styles[1]?.map((style) => style?.numberFormat)).toEqual(typed.map(() => '@'));
  });

  it.each([
    ['semicolons', 'Vārds;Summa, EUR\nAnna;1,5\nJānis;2,5\n'],
    ['tabs', 'Vārds\tSumma, EUR\nAnna\t1,5\nJānis\t2,5\n'],
    ['commas', 'Vārds,"Summa, EUR"\nAnna,"1,5"\nJānis,"2,5"\n'],
    ['a declaration', 'sep=|\nVārds|Summa, EUR\nAnna|1,5\nJānis|2,5\n'],
  ])('finds the cells between %s', async (_, text) => {
    expect(tableOf(await readCsv(text))).toEqual([
      ['Vārds', 'Summa, EUR'],
      ['Anna', '1,5'],
      ['Jānis', '2,5'],
    ]);
  });

  it('is one column where nothing separates', async () => {
    expect(tableOf(await readCsv('E-pasts\na@example.lv\nb@example.lv'))).toEqual([
      ['E-pasts'],
      ['a@example.lv'],
      ['b@example.lv'],
    ]);
  });

  it('is not misled by commas in notes', async () => {
    const sheet = await readCsv('Vārds;Piezīmes\nAnna;zvana, raksta, nāk\nJānis;pērk, pērk, pērk\nIlze;a, b, c\n');
    expect(sheet.values[1]).toEqual(['Anna', 'zvana, raksta, nāk']);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffVārds;Ēnā', 'utf8')],
    ['UTF-8 without one', Buffer.from('Vārds;Ēnā', 'utf8')],
    ['UTF-16, low byte first', Buffer.from('\ufeffVārds;Ēnā', 'utf16le')],
    ['UTF-16, high byte first', Buffer.from('\ufeffVārds;Ēnā', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('Vārds;Ēnā', 'utf16le')],
    ['the Baltic code page', Buffer.from([0x56, 0xe2, 0x72, 0x64, 0x73, 0x3b, 0xc7, 0x6e, 0xe2])],
  ])('reads its letters from %s', async (_, bytes) => {
    const { book } = await readWorkbook(bytes, 'x.csv');
    expect(book.sheets[0]?.values[0]).toEqual(['Vārds', 'Ēnā']);
  });

  it.each([
    ['French', 'Prénom;Téléphone;Créé à Genève', 'latin1'],
    ['Spanish', 'Nombre;Teléfono;Año;Muñoz;Pérez', 'latin1'],
    ['German', 'Name;Straße;Müller;Ärger', 'latin1'],
  ] as const)('reads %s in the West European code page', async (_, text, encoding) => {
    const { book } = await readWorkbook(Buffer.from(text, encoding), 'x.csv');
    expect(book.sheets[0]?.values[0]).toEqual(text.split(';'));
  });

  it.each(['\r\n', '\n', '\r'])('ends its lines with %j', async (end) => {
    expect(tableOf(await readCsv(['a;b', '1;2', ''].join(end)))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps line breaks inside a cell, blank rows and rows of any length', async () => {
    const sheet = await readCsv('a;b;c\r\n"viens\r\ndivi";2\r\n\r\n1;2;3;4\r\n\r\n');
    expect(sheet.values).toEqual([['a', 'b', 'c'], ['viens\ndivi', '2'], [null], ['1', '2', '3', '4']]);
  });

  it('holds its header row in place, in a grid larger than the table, with columns as wide as their text', async () => {
    const sheet = await readCsv(`a;b\n1;${'long '.repeat(100)}\n`);
    expect(sheet.frozenRows).toBe(1);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1000, 26]);
    expect([...sheet.columnWidths]).toEqual([
      [0, 60],
      [1, 320],
    ]);
  });

  it.each([
    ['klienti.csv', 'klienti'],
    ['/home/x/Klientu saraksts [2024]: visi.csv', 'Klientu saraksts 2024 visi'],
    ['C:\\dati\\a.b.csv', 'a.b'],
    [`${'ļoti garš '.repeat(9)}.csv`, 'ļoti garš ļoti garš ļoti garš ļ'],
    ['.csv', 'Sheet1'],
  ])('named %s gives the sheet %s', async (fileName, name) => {
    const { book } = await readWorkbook(Buffer.from('a;b'), fileName);
    expect(book.sheets[0]?.name).toBe(name);
  });

  it('with a quote that does not close is refused, with the line where it opens', async () => {
    const open = readWorkbook(Buffer.from('sep=;\na;b\n1;2\n3;"4\n5;6\n'), 'x.csv');
    expect(await problemOf(open)).toEqual({ code: 'damaged-csv', line: 4 });
  });

  it('holds any table of text unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom(',', ';', '\t'), fc.boolean(), async (table, delimiter, mark) => {
        const header = table[0]?.map((_, column) => `Column ${column}`) ?? [];
        const csv = Papa.unparse([header, ...table], { delimiter, newline: '\r\n' });
        const sheet = await readCsv(`${mark ? '\ufeff' : ''}${csv}`);
        const end = table.map((row) => row.some((cell) => cell !== '')).lastIndexOf(true);
        expect(tableOf(sheet).slice(1)).toEqual(table.slice(0, end + 1));
      }),
    );
  });
});

// Helpers

async function readCsv(text: string): Promise<SheetData> {
  const { book } = await readWorkbook(Buffer.from(text, 'utf8'), 'x.csv');
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const cells = fc.oneof(
  fc.constantFrom(
    '',
    '00123',
    '+37120000000',
    '=1+1',
    '"',
    '""',
    'a\nb',
    ' x ',
    "'",
    'TRUE',
    '_x0041_',
    'Ķēniņš 👑',
    ';',
    ',',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/[\r\0\p{Cc}]/u.test(text.replaceAll('\n', ''))),
);
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
