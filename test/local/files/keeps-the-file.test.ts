import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import { unzip } from '../../../src/local/files/zip/unzip';
import { zipDirectory } from '../../../src/local/files/zip/zip-directory';
import { emptySheet, type SheetData } from '../../../src/local/workbook';
import { RICH_PARTS, RICH_SHEET, richFile } from './rich-file';

describe('a workbook of another program, read', () => {
  it('has its values, days, text and formulas, those that cells share among them', async () => {
    const { customers } = await open();
    expect(customers.values).toEqual([
      ['Vārds', 'Datums', 'Summa'],
      ['Anna Kalniņa', 43164, 10, 100],
      ['A = A', 43165.5, 20, 200],
      ['A = A', null, 30, 300],
      [null, null, 60],
    ]);
    expect(Object.fromEntries(customers.formulas)).toEqual({
      '1,3': '=C2*$C$2',
      '2,3': '=C3*$C$2',
      '3,3': '=C4*$C$2',
      '4,2': '=_xlfn.XLOOKUP(1,C2:C4,C2:C4)',
    });
  });

  it('has its looks, widths, frozen rows, filter, formats and rules', async () => {
    const { customers } = await open();
    const area = { row: 1, column: 0, rows: 3, columns: 4 };
    expect(customers.styles[0]?.[0]).toMatchObject({
      bold: true,
      wrap: true,
      background: '#ffff00',
      fontColor: '#335693',
    });
    expect(customers.styles[1]?.[1]).toMatchObject({ numberFormat: 'dd\\.mm\\.yyyy' });
    expect(customers.columnWidths.get(1)).toBe(145);
    expect(customers.frozenRows).toBe(1);
    expect(customers.filter).toEqual({ area: { ...area, row: 0, rows: 4 }, hidingColumns: [2] });
    expect(customers.conditionalFormats).toMatchObject([
      { areas: [{ ...area, column: 2, columns: 1 }], foreign: {} },
      { areas: [area], formula: '=$C2>25', style: { background: '#ff0000', bold: true } },
    ]);
    expect(customers.validations).toMatchObject([{ kind: 'foreign', area: { ...area, column: 2, columns: 1 } }]);
  });

  it('has its tabs in their order, the hidden and the open one', async () => {
    const { book } = await open();
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Klienti', false],
      ['Cits', true],
    ]);
    expect(book.activeSheetId).toBe(1);
  });

  it('has the days that it means, also where it counts them from 1904', async () => {
    const workbook = RICH_PARTS['xl/workbook.xml']?.replace('<workbookPr/>', '<workbookPr date1904="1"/>') ?? '';
    const { customers, save } = await open({ 'xl/workbook.xml': workbook });
    expect(customers.values[1]?.[1]).toBe(43164 + 1462);
    customers.values[2] = ['Cits', 43000, 20, 200];
    expect((await save())['xl/worksheets/sheet1.xml']).toContain('<v>41538</v>');
  });

  it('is understood with a prefix before every name', async () => {
    const prefixed = RICH_SHEET.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const { customers } = await open({ 'xl/worksheets/sheet1.xml': prefixed });
    expect(customers.values[1]).toEqual(['Anna Kalniņa', 43164, 10, 100]);
    expect(customers.styles[1]?.[1]).toMatchObject({ numberFormat: 'dd\\.mm\\.yyyy' });
  });
});

describe('a workbook of another program, written back', () => {
  it('has the same parts where nothing changed', async () => {
    const { save } = await open();
    const parts = await save();
    for (const [name, text] of Object.entries(RICH_PARTS)) {
      if (!CHANGING.has(name)) expect(parts[name], name).toBe(text);
    }
  });

  it('keeps every cell that was not touched as its program wrote it, borders, rich text and row heights too', async () => {
    const { customers, save } = await open();
    customers.values.forEach((row, index) => {
      row[4] = index === 0 ? 'GDPR zone' : 'RED';
    });
    const sheet = (await save())['xl/worksheets/sheet1.xml'] ?? '';
    for (const cell of RICH_SHEET.match(/<c r="[ABC]\d"[^>]*?(?:\/>|>.*?<\/c>)/g) ?? []) expect(sheet).toContain(cell);
    expect(sheet).toContain('ht="30" customHeight="1" r="1"');
    expect(sheet).toContain('<c r="E2" t="inlineStr"><is><t>RED</t></is></c>');
    for (const name of ['cols', 'sheetViews', 'autoFilter', 'conditionalFormatting', 'dataValidations', 'extLst']) {
      expect(sheet).toContain(sectionOf(RICH_SHEET, name));
    }
  });

  it('lets heights, hidden rows and rich text move along with their rows when a row is deleted', async () => {
    const { customers, save } = await open();
    customers.values.splice(1, 1);
    customers.styles.splice(1, 1);
    customers.formulas = new Map();
    const sheet = (await save())['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<row hidden="1" r="2"><c t="s" r="A2"><v>3</v></c>');
    expect(sheet).toContain('<row ht="44" customHeight="1" r="4">');
    expect(sheet).not.toContain('r="5"');
  });

  it('changes one property of a look and keeps the others, those without a name too', async () => {
    const { customers, save } = await open();
    const style = customers.styles[0]?.[0];
    customers.styles[0] = [{ ...style, background: '#f4cccc' }];
    const styles = (await save())['xl/styles.xml'] ?? '';
    expect(styles).toContain(
      '<xf numFmtId="0" fontId="1" borderId="1" xfId="0" applyFont="1" fillId="3" applyFill="1"><alignment horizontal="center" wrapText="1"/></xf>',
    );
    for (const xf of RICH_PARTS['xl/styles.xml']?.match(/<xf [^>]*>/g) ?? []) expect(styles).toContain(xf);
  });

  it('adds a conditional format before those of the file, which stay what they are', async () => {
    const { customers, save } = await open();
    const areas = [{ row: 1, column: 0, rows: 999, columns: 5 }];
    customers.conditionalFormats.unshift({ areas, formula: '=$E2="RED"', style: { background: '#f4cccc' } });
    const sheet = (await save())['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<cfRule type="expression" dxfId="1" priority="1"><formula>$E2=');
    expect(sheet).toContain('<cfRule type="top10" dxfId="0" percent="1" rank="10" priority="2"/>');
    expect(sheet).toContain('stopIfTrue="1"');
  });

  it('takes new tabs in any place, and names that belong to a tab stay with it', async () => {
    const { book, save } = await open();
    book.sheets.splice(1, 0, { ...emptySheet(2, 'GDPR "Log"'), values: [['a']], notes: new Map([['0,0', 'b']]) });
    const parts = await save();
    expect(parts['xl/workbook.xml']).toMatch(/name="Klienti".*name="GDPR &#34;Log&#34;".*name="Cits"/);
    expect(parts['xl/workbook.xml']).toContain('<definedName name="Vietējais" localSheetId="2">');
    expect(parts['xl/workbook.xml']).toContain('state="veryHidden"');
    expect(parts['xl/workbook.xml']).toContain('activeTab="2"');
    expect(parts['[Content_Types].xml']).toContain('/xl/worksheets/sheet3.xml');
    expect(parts['xl/comments1.xml']).toContain('>b</t>');
  });

  it('loses a tab that was deleted, with its part', async () => {
    const { book, save } = await open();
    book.sheets.pop();
    const parts = await save();
    expect(parts['xl/worksheets/sheet2.xml']).toBeUndefined();
    expect(parts['xl/workbook.xml']).not.toContain('Cits');
    expect(parts['[Content_Types].xml']).not.toContain('sheet2.xml');
  });

  it('is read again as it was written', async () => {
    const { book, customers, bytes } = await open();
    customers.values[3] = ['Jauns', 43166, 31, null];
    customers.notes.set('0,0', 'piezīme');
    customers.columnWidths.set(0, 201);
    const again = (await readWorkbook(await bytes(), 'x.xlsx')).book;
    expect(again.sheets[0]?.values).toEqual(
      book.sheets[0]?.values.map((row) => row.filter((value, at) => value !== null || at < 3)),
    );
    expect(again.sheets[0]?.notes).toEqual(customers.notes);
    expect(again.sheets[0]?.columnWidths.get(0)).toBe(201);
  });
});

// Helpers

/** Parts that say which other parts there are, and the formats, which are only added to. */
const CHANGING = new Set([
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/calcChain.xml',
]);

async function open(replaced: Readonly<Record<string, string>> = {}) {
  const { book, origin } = await readWorkbook(richFile(replaced), 'klienti.xlsx');
  const customers = book.sheets[0] as SheetData;
  const bytes = () => writeWorkbook(book, origin);
  const save = async (): Promise<Readonly<Record<string, string>>> => {
    const written = await bytes();
    const decoder = new TextDecoder();
    const parts = [...unzip(written, zipDirectory(written))];
    return Object.fromEntries(parts.map(([name, part]) => [name, decoder.decode(part)]));
  };
  return { book, customers, bytes, save };
}

function sectionOf(xml: string, name: string): string {
  return new RegExp(`<${name}[ >].*?</${name}>`).exec(xml)?.[0] ?? name;
}
