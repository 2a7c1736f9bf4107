import { describe, expect, it } from 'vitest';
import { UNPACKED_BYTES } from '../../../src/local/files/limits';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import { zip } from '../../../src/local/files/zip/zip';
import { problemOf, textBook } from './file-examples';

describe('a file that is no table', () => {
  it.each([
    ['an empty file', '', { code: 'empty' }],
    ['blank lines alone', '\r\n\r\n;;\r\n', { code: 'empty' }],
    ['a pdf', '%PDF-1.7\n...', { code: 'not-a-table', kind: 'pdf' }],
    ['a web page', '<!DOCTYPE html><html><table>', { code: 'not-a-table', kind: 'html' }],
    ['xml', '<?xml version="1.0"?><a/>', { code: 'not-a-table', kind: 'xml' }],
    ['rich text', '{\\rtf1 x}', { code: 'not-a-table', kind: 'rtf' }],
    ['a picture', '\x89PNG\r\n\x1a\n', { code: 'not-a-table', kind: 'image' }],
    ['an old Excel file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Workbook', { code: 'not-a-table', kind: 'xls' }],
    ['a program', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\x01\x02\x03', { code: 'not-a-table', kind: 'binary' }],
  ])('is told apart: %s', async (_, content, problem) => {
    expect(await problemOf(readWorkbook(Buffer.from(content, 'latin1'), 'x.csv'))).toEqual(problem);
  });

  it.each([
    ['docx', '[Content_Types].xml', 'word/document.xml'],
    ['pptx', '[Content_Types].xml', 'ppt/presentation.xml'],
    ['ods', 'mimetype', 'content.xml'],
    ['xlsb', '[Content_Types].xml', 'xl/workbook.bin'],
    ['zip', 'readme.txt', 'photo.jpg'],
  ])('is told apart among zip files: %s', async (kind, ...names) => {
    const bytes = zip(names.map((name) => [name, ['x']] as const));
    expect(await problemOf(readWorkbook(bytes, 'x.xlsx'))).toEqual({ code: 'not-a-table', kind });
  });

  it('asks for no password: a protected workbook is refused', async () => {
    const head = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const bytes = Buffer.concat([head, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await problemOf(readWorkbook(bytes, 'x.xlsx'))).toEqual({ code: 'password' });
  });
});

describe('a damaged workbook', () => {
  it('is refused when it is cut short', async () => {
    const whole = await writeWorkbook(textBook([['a']]));
    expect(await problemOf(readWorkbook(whole.subarray(0, whole.length / 2), 'x.xlsx'))).toEqual({
      code: 'damaged-xlsx',
    });
  });

  it('is refused when its sheet is missing', async () => {
    const bytes = zip([
      ['[Content_Types].xml', ['<Types/>']],
      ['xl/workbook.xml', ['<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>']],
    ]);
    expect(await problemOf(readWorkbook(bytes, 'x.xlsx'))).toEqual({ code: 'damaged-xlsx' });
  });

  it('never does anything but read or refuse, whichever byte is wrong', async () => {
    const whole = await writeWorkbook(textBook([['a', 'b']]));
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const result = await problemOf(readWorkbook(bytes, 'x.xlsx'));
      if (result !== 'no problem') expect(result).toHaveProperty('code');
    }
  });
});

describe('a zip bomb', () => {
  it('is refused by what it declares, before anything is unpacked', async () => {
    const bytes = Buffer.from(
      zip([
        ['[Content_Types].xml', ['x']],
        ['xl/workbook.xml', ['x']],
      ]),
    );
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(UNPACKED_BYTES + 1, entry + 24);
    expect(await problemOf(readWorkbook(bytes, 'x.xlsx'))).toMatchObject({ code: 'too-large', unit: 'bytes' });
  });

  it('is refused when it unpacks to more than it declares', async () => {
    const bytes = Buffer.from(
      zip([
        ['[Content_Types].xml', ['x'.repeat(1_000_000)]],
        ['xl/workbook.xml', ['x']],
      ]),
    );
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(10, entry + 24);
    expect(await problemOf(readWorkbook(bytes, 'x.xlsx'))).toEqual({ code: 'damaged-xlsx' });
  });
});

describe('a cell that is too long', () => {
  it('is read, and named with its row and column', async () => {
    const { book, issues } = await readWorkbook(Buffer.from(`a;b\n1;${'x'.repeat(60_000)}\n`), 'lapa.csv');
    expect(String(book.sheets[0]?.values[1]?.[1]).length).toBe(60_000);
    expect(issues.map(({ code, facts }) => ({ code, ...facts }))).toEqual([
      { code: 'cell-too-long', sheet: 'lapa', row: 2, column: 2, amount: 60_000, limit: 50_000 },
    ]);
  });

  it('is not written where the file could not hold it', async () => {
    const work = writeWorkbook(textBook([['a'], ['x'.repeat(32_768)]]));
    expect(await problemOf(work)).toEqual({
      code: 'cell-too-long',
      sheet: 'Sheet1',
      row: 2,
      column: 1,
      amount: 32_768,
      limit: 32_767,
    });
  });
});
