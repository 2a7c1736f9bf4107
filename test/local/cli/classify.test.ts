import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import type { LawCase } from '../../cases/law-case';

interface Reported {
  readonly row: number;
  readonly zone: string;
  readonly reason: string;
  readonly action: string;
}

const CASES: readonly LawCase[] = JSON.parse(readFileSync('test/cases/cases.json', 'utf8'));
const SHOP =
  'Name,Email,Phone,Consent,Consent date,Source\nAnna,anna@example.lv,+37120000000,yes,2021-06-01,web\n00123,b@example.lv,,no,,\n';

describe('classify --json', () => {
  it.concurrent.for(CASES)(
    '$name',
    { timeout: 120_000 },
    async ({ settings, sources, headers, rows, expect: expected }) => {
      const folder = emptyFolder();
      const input = join(folder, 'customers.csv');
      writeFileSync(
        input,
        Papa.unparse([headers, ...rows.map((row) => row.map((cell) => (cell === false ? 'FALSE' : cell)))]),
      );
      writeFileSync(join(folder, 'settings.json'), JSON.stringify({ settings, sources }));
      const { stdout, code } = await classify(input, '--settings', join(folder, 'settings.json'), '--json');
      expect(code).toBe(0);
      const answer = JSON.parse(stdout);
      expect(answer.rows.map(({ zone, reason, action }: Reported) => [zone, reason, action])).toEqual(expected);
      expect(answer.rows.map(({ row }: Reported) => row)).toEqual(rows.map((_, at) => at + 2));
      expect(Object.values(answer.counts).reduce((sum: number, count) => sum + (count as number), 0)).toBe(
        expected.filter(([zone]) => zone !== '').length,
      );
    },
  );

  it('prints nothing but JSON on standard output, and writes no file', async () => {
    const { folder, input } = shop();
    const { stdout, stderr } = await classify(input, '--json');
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stderr).toContain('Judging');
    expect(readdirSync(folder)).toEqual(['shop.csv']);
  });
});

describe('classify', () => {
  it('writes the coloured customers and the lists, and says where', async () => {
    const { folder, input } = shop();
    const output = join(folder, 'result.xlsx');
    const { stdout, code } = await classify(input, '-o', output);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /2 customer rows in “shop”[\s\S]*RED +2 +100 %[\s\S]*The commonest reasons[\s\S]*What lifts it[\s\S]*result\.xlsx/,
    );
    const { book } = await readWorkbook(readFileSync(output), 'result.xlsx');
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'shop',
      'GDPR Settings',
      'GDPR Sources',
      'GDPR Re-consent',
      'GDPR Deletion',
    ]);
    const [customers] = book.sheets;
    expect(customers?.values[1]?.slice(0, 7)).toEqual([
      'Anna',
      'anna@example.lv',
      '+37120000000',
      'yes',
      '2021-06-01',
      'web',
      'RED',
    ]);
    expect(customers?.values[2]?.[0]).toBe('00123');
    expect(customers?.conditionalFormats).toHaveLength(4);
    expect(customers?.frozenRows).toBe(1);
    expect(customers?.columnWidths.get(1)).toBeGreaterThan(60);
  });

  it('puts its result beside the file of customers, and never over an earlier one', async () => {
    const { folder, input } = shop();
    await classify(input);
    await classify(input);
    expect(readdirSync(folder).sort()).toEqual(['shop-gdpr-2.xlsx', 'shop-gdpr.xlsx', 'shop.csv']);
  });

  it('shows in the result by which answers the rows were judged', async () => {
    const { folder, input } = shop();
    const settings = join(folder, 's.json');
    writeFileSync(
      settings,
      JSON.stringify({
        settings: { language: 'lv', today: '2026-01-15', optOutOffered: 'yes' },
        sources: [
          ['web', 'no', 'yes', 'yes', 'no', 'yes'],
          ['*', '', '', '', '', 'no'],
        ],
      }),
    );
    const output = join(folder, 'o.xlsx');
    const { stdout, code } = await classify(input, '--settings', settings, '-o', output);
    expect(code).toBe(0);
    expect(stdout).toContain('Klientu rindas');
    const { book } = await readWorkbook(readFileSync(output), 'o.xlsx');
    const [, answers, sources] = book.sheets;
    expect(answers?.values.find(([label]) => label === 'Iespēja atteikties bija katrā ziņojumā')?.[1]).toBe('jā');
    expect(answers?.values.find(([label]) => label === 'Vērtēšanas datums')?.[1]).toBe(46037);
    expect(sources?.values.slice(1).map((line) => line.slice(0, 7))).toEqual([
      ['* (avota nav vai tas nav sarakstā)', null, null, null, null, 'nē', 1],
      ['web', 'nē', 'jā', 'jā', 'nē', 'jā', 1],
    ]);
    expect(book.sheets[0]?.values[1]?.[6]).toBe('GREEN');
  });

  it('takes the result as its input again, and refreshes it', async () => {
    const { folder, input } = shop();
    const [once, twice] = [join(folder, '1.xlsx'), join(folder, '2.xlsx')];
    await classify(input, '-o', once);
    await classify(once, '-o', twice);
    const names = async (path: string) =>
      (await readWorkbook(readFileSync(path), 'x.xlsx')).book.sheets.map(({ name, values }) => [
        name,
        values[0]?.length,
      ]);
    expect(await names(twice)).toEqual(await names(once));
  });

  it('fills answers into the tabs of an earlier result in another language', async () => {
    const { folder, input } = shop();
    const [latvian, english] = [join(folder, 'lv.json'), join(folder, 'en.json')];
    writeFileSync(latvian, JSON.stringify({ settings: { language: 'lv' } }));
    writeFileSync(english, JSON.stringify({ settings: { language: 'en', country: 'DE' }, sources: [['web', 'no']] }));
    const [once, twice] = [join(folder, '1.xlsx'), join(folder, '2.xlsx')];
    await classify(input, '--settings', latvian, '-o', once);
    const { code, stderr } = await classify(once, '--settings', english, '-o', twice);
    expect(stderr).not.toMatch(/Error/);
    expect(code).toBe(0);
    const { book } = await readWorkbook(readFileSync(twice), '2.xlsx');
    expect(book.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['shop', 'GDPR iestatījumi', 'GDPR avoti']);
    expect(book.sheets[1]?.values.slice(1, 3).map((line) => line[1])).toEqual(['en', 'DE']);
  });

  it('judges the customers of an earlier result that was saved with a tab of ours in front', async () => {
    const { folder, input } = shop();
    const path = join(folder, '1.xlsx');
    await classify(input, '-o', path);
    const { book, origin } = await readWorkbook(readFileSync(path), '1.xlsx');
    book.activeSheetId = book.sheets.find(({ name }) => name === 'GDPR Deletion')?.id ?? -1;
    writeFileSync(path, await writeWorkbook(book, origin));
    const { stdout, code } = await classify(path, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).rows.map(({ row, zone }: Reported) => [row, zone])).toEqual([
      [2, 'RED'],
      [3, 'RED'],
    ]);
  });

  it('leaves the file of customers as it was', async () => {
    const { input } = shop();
    await classify(input);
    expect(readFileSync(input, 'utf8')).toBe(SHOP);
  });
});

describe('what cannot be used gets one line that says what, where and what to do, and nothing is written', () => {
  const files: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['empty.csv', '', /empty\.csv: the file is empty\. Export/],
    ['blank.csv', '\n\n\n', /blank\.csv: the file is empty\./],
    [
      'picture.csv',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
      /picture\.csv: this is a picture, not a csv or xlsx file\. Save/,
    ],
    ['letter.xlsx', '%PDF-1.7\n%âãÏÓ\n', /letter\.xlsx: this is a PDF, not a csv or xlsx file/],
    ['broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), /broken\.xlsx: /],
    [
      'quote.csv',
      'Name,Email\n"Anna,anna@example.lv\n',
      /quote\.csv, line 2: a quotation mark is opened and never closed/,
    ],
    ['header.csv', 'Name,Email,Consent\n', /“header” has a header but no customers below it/],
    ['unknown.csv', 'Foo,Bar\n1,2\n', /No header row was found in the first 20 rows of “unknown”/],
    [
      'twice.csv',
      'Email,E-pasts,Consent\na@b.lv,c@d.lv,yes\n',
      /Two columns mean the same \(e-mail address\): A “Email” and B “E-pasts”\. Rename/,
    ],
    [
      'long.csv',
      `Name,Email,Notes\nAnna,a@b.lv,${'x'.repeat(60_000)}\n`,
      /sheet “long”, cell C2: 60000 characters are more than the 50000 that a cell holds\. Shorten/,
    ],
  ];

  for (const [name, content, message] of files) {
    it(name, async () => {
      const folder = emptyFolder();
      writeFileSync(join(folder, name), content);
      await refused([join(folder, name)], 1, message);
      expect(readdirSync(folder)).toEqual([name]);
    });
  }

  const settings: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', '{', /s\.json: this is no JSON\. Write \{ "settings"/],
    ['another shape', '[1]', /s\.json: "settings" must be an object/],
    ['a part that is not known', '{"colours":{}}', /s\.json: “colours” is not known here/],
    ['a key that is not known', '{"settings":{"stratgy":"GREY"}}', /s\.json: “stratgy” is no setting/],
    [
      'a value that is not known',
      '{"settings":{"strategy":"BLUE"}}',
      /s\.json: “BLUE” cannot be used for “Strategy” \(strategy\)\. It can be: GREY, GREEN/,
    ],
    [
      'a day that does not exist',
      '{"settings":{"today":"2026-02-31"}}',
      /“2026-02-31” cannot be used for “Judge as of”/,
    ],
    ['an answer that is none', '{"sources":[["web","perhaps"]]}', /“perhaps” is no answer about the source “web”/],
  ];

  for (const [what, content, message] of settings) {
    it(`a settings file with ${what}`, async () => {
      const { folder, input } = shop();
      writeFileSync(join(folder, 's.json'), content);
      await refused([input, '--settings', join(folder, 's.json')], 1, message);
      expect(readdirSync(folder).sort()).toEqual(['s.json', 'shop.csv']);
    });
  }

  it('a file that is not there, and a folder', async () => {
    const folder = emptyFolder();
    await refused([join(folder, 'none.csv')], 1, /none\.csv: there is no such file/);
    await refused([folder], 1, /this is a folder/);
  });

  it('an output whose folder is missing, or that is a folder', async () => {
    const { folder, input } = shop();
    await refused([input, '-o', join(folder, 'no', 'o.xlsx')], 1, /there is no such folder/);
    mkdirSync(join(folder, 'o.xlsx'));
    await refused([input, '-o', join(folder, 'o.xlsx')], 1, /this is a folder/);
  });

  it('a sheet with a filter that hides rows, in an xlsx file', async () => {
    const folder = emptyFolder();
    const columns = [{ colIndex: 1, filters: ['yes'] }];
    const rows = [
      ['Name', 'Consent'],
      ['Anna', 'yes'],
      ['Jānis', 'no'],
    ];
    const sheet = { name: 'Customers', rows, autoFilter: { range: 'A1:B3', columns } };
    writeFileSync(join(folder, 'f.xlsx'), await writeXlsx({ sheets: [sheet] }));
    await refused([join(folder, 'f.xlsx')], 1, /A filter hides rows/);
  });

  it('a wrong command: exit code 2, and how it is used', async () => {
    const { input } = shop();
    await refused([], 2, /Name the file of your customers\.\nUsage: /);
    await refused([input, input], 2, /Name one file of customers, not 2/);
    await refused([input, '--colour'], 2, /The option --colour is not known/);
    await refused([input, '-o', 'out.csv'], 2, /“out\.csv” must end in \.xlsx/);
    await refused(
      [input.replace('.csv', '.xlsx'), '-o', input.replace('.csv', '.xlsx')],
      2,
      /would replace the file of your customers/,
    );
  });

  it('in the language of the machine', async () => {
    const { stderr } = await run([join(emptyFolder(), 'nav.csv')], { LANG: 'lv_LV.UTF-8' });
    expect(stderr).toContain('tāda faila nav');
  });
});

// Helpers

const execute = promisify(execFile);

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'classify-'));
}

function shop(): { readonly folder: string; readonly input: string } {
  const folder = emptyFolder();
  const input = join(folder, 'shop.csv');
  writeFileSync(input, SHOP);
  return { folder, input };
}

function classify(...args: readonly string[]) {
  return run(args, { LANG: 'en_GB.UTF-8' });
}

async function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  try {
    const { stdout, stderr } = await execute(process.execPath, ['build/cli.mjs', ...args], {
      env: { PATH: process.env.PATH, ...env },
      maxBuffer: 50_000_000,
    });
    return { stdout, stderr, code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number };
    return { stdout, stderr, code };
  }
}

async function refused(args: readonly string[], exitCode: number, message: RegExp): Promise<void> {
  const { stdout, stderr, code } = await classify(...args);
  const said = stderr
    .trim()
    .split('\n')
    .filter((line) => !line.endsWith('…'));
  expect(said.join('\n')).toMatch(message);
  expect(said).toHaveLength(exitCode === 2 ? 2 : 1);
  expect(stdout).toBe('');
  expect(code).toBe(exitCode);
}
