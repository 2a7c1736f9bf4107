import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import { unzip } from '../../../src/local/files/zip/unzip';
import { zipDirectory } from '../../../src/local/files/zip/zip-directory';
import { createHost } from '../../../src/local/host/host';
import { richFile } from '../files/rich-file';

describe('A cell of a file whose look a script changes', () => {
  it('keeps the borders and the font that its file gave it', async () => {
    const styles = await stylesAfter("sheet.getRange('A1').setBackground('#f4cccc');");
    expect(styles).toContain(
      '<xf numFmtId="0" fontId="1" borderId="1" xfId="0" applyFont="1" fillId="3" applyFill="1"><alignment horizontal="center" wrapText="1"/></xf>',
    );
  });

  it('keeps its borders also when the look was the default one', async () => {
    const styles = await stylesAfter(
      "sheet.getRange('A5').setBackground('#f4cccc').setBackground(null).setNumberFormat('@');",
    );
    expect(styles).toContain('<xf fontId="0" fillId="0" borderId="1" xfId="0" numFmtId="49" applyNumberFormat="1"/>');
  });

  it('loses them when its looks are cleared, and keeps its number format', async () => {
    const { cells, styles } = await after("sheet.getRange('B2').clearFormat();");
    const format = /<c (?=[^>]*r="B2")[^>]*s="(\d+)"/.exec(cells)?.[1];
    const formats = /<cellXfs.*<\/cellXfs>/.exec(styles)?.[0].match(/<xf [^>]*>/g) ?? [];
    expect(formats[Number(format)]).toContain('numFmtId="164"');
    expect(formats[Number(format)]).toContain('borderId="0"');
  });
});

// Helpers

async function stylesAfter(body: string): Promise<string> {
  return (await after(body)).styles;
}

async function after(body: string): Promise<{ readonly styles: string; readonly cells: string }> {
  const { book, origin } = await readWorkbook(richFile(), 'klienti.xlsx');
  const source = `function go() { var sheet = SpreadsheetApp.getActive().getSheets()[0]; ${body} }`;
  createHost({ book, scripts: [{ name: 'add-on.js', source }] }).run('go');
  const written = await writeWorkbook(book, origin);
  const parts = new Map(unzip(written, zipDirectory(written)));
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  return { styles: text('xl/styles.xml'), cells: text('xl/worksheets/sheet1.xml') };
}
