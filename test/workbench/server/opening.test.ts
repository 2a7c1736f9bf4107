import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/local/files/read-workbook';
import { writeWorkbook } from '../../../src/local/files/write-workbook';
import type { WorkbookChange } from '../../../src/local/workbench/protocol';
import { type BuiltWorkbench, buildWorkbench } from './built-workbench';
import { connect, type Page, withChange } from './page';
import { type Running, running } from './running';

let built: BuiltWorkbench;
let server: Running;
let page: Page;
const SHEET = 'latvijas-veikals';

beforeAll(async () => {
  built = await buildWorkbench();
  server = await running(built);
  page = await connect(server.address);
});
afterAll(async () => {
  page.leave();
  await server.close();
  built.remove();
});

function formulaAct(text: string, column = 16) {
  return { act: 'type', sheetId: page.workbook().activeSheetId, row: 0, column, text } as const;
}

function changesSince(from: number): readonly WorkbookChange[] {
  return page.heard.slice(from).flatMap((happening) => (happening.kind === 'changes' ? happening.changes : []));
}

describe('a workbook on the page', () => {
  test('is there whole when the page connects, with the menu that the add-on adds', () => {
    const { name, sheets, samples, locale } = page.workbook();
    expect([name, locale]).toEqual([SHEET, 'lv_LV']);
    expect(sheets.map((sheet) => sheet.name)).toEqual([SHEET]);
    expect(sheets[0]?.cells.length).toBeGreaterThan(200);
    expect(samples).toContainEqual({ name: 'small-shop.csv', title: 'Small shop' });
    const menus = page.heard.flatMap((one) => (one.kind === 'menus' ? one.menus : []));
    expect(menus[0]?.entries).toContainEqual(expect.objectContaining({ functionName: 'classifySheet' }));
  });

  test('shows zones as changes when =GDPR_ZONE is typed, and nothing besides', async () => {
    const before = page.workbook();
    const from = page.heard.length;
    const acted = await server.act(formulaAct('=GDPR_ZONE(A1:K)'));
    expect(acted).toMatchObject({ ok: true, status: 200 });
    await page.until('changes', undefined, from);
    const changes = changesSince(from);
    const cells = changes.filter((change) => change.change === 'cells');
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every(({ column, columns }) => column === 16 && columns === 1)).toBe(true);
    expect(page.text(SHEET, 1, 16)).toMatch(/^(RED|GREY|GREEN)$/);
    const inOrder = changes.reduce(withChange, before);
    expect(inOrder).toEqual(page.workbook());
    for (const { sheetId, row, column, cells: lines } of cells) {
      const was = before.sheets.find(({ id }) => id === sheetId)?.cells ?? [];
      for (const [at, line] of lines.entries()) expect(line[0] ?? null).not.toEqual(was[row + at]?.[column] ?? null);
    }
  });

  test('says of a cell what one would type to get it', async () => {
    const { activeSheetId: sheetId } = page.workbook();
    const area = { row: 0, column: 16, rows: 1, columns: 1 };
    const acted = await server.act({ act: 'select', sheetId, area });
    expect(acted).toMatchObject({ ok: true, value: { input: '=GDPR_ZONE(A1:K)', error: '' } });
  });

  test('lets one look into a cell without going there', async () => {
    const { activeSheetId: sheetId } = page.workbook();
    const from = page.heard.length;
    const acted = await server.act({ act: 'inspect', sheetId, row: 0, column: 3 });
    expect(acted).toMatchObject({ ok: true, value: { input: 'E-pasts', choices: [] } });
    expect(await server.act({ act: 'inspect', sheetId, row: 0, column: 9999 })).toMatchObject({ status: 400 });
    expect(await server.act({ act: 'inspect', sheetId, row: -1, column: 0 })).toMatchObject({ status: 400 });
    expect(changesSince(from)).toEqual([]);
  });

  test('says why a formula failed', async () => {
    const { activeSheetId: sheetId } = page.workbook();
    await server.act(formulaAct('=GDPR_NONSENSE(A1)', 20));
    const area = { row: 0, column: 20, rows: 1, columns: 1 };
    const acted = await server.act({ act: 'select', sheetId, area });
    expect(acted).toMatchObject({ ok: true, value: { error: "Unknown function: 'GDPR_NONSENSE'." } });
    await page.until('changes', () => page.text(SHEET, 0, 20) === '#NAME?');
  });

  test('is coloured and titled by a click in the menu, in one stroke for all pages', async () => {
    const other = await connect(server.address);
    const from = page.heard.length;
    expect(await server.act({ act: 'menu', functionName: 'classifySheet' })).toMatchObject({ ok: true });
    const third = await connect(server.address);
    const { activeSheetId: sheetId } = third.workbook();
    await server.act({ act: 'type', sheetId, row: 5, column: 25, text: 'the end' });
    const isEnd = (): boolean => third.text(SHEET, 5, 25) === 'the end';
    for (const one of [page, other, third]) await one.until('changes', isEnd, one === page ? from : 0);
    const { sheets, looks } = page.workbook();
    expect(looks.some(({ background }) => background !== undefined)).toBe(true);
    expect(sheets.length).toBeGreaterThan(1);
    expect(other.workbook()).toEqual(page.workbook());
    expect(third.workbook()).toEqual(page.workbook());
    expect(page.heard.slice(from).filter(({ kind }) => kind === 'workbook')).toEqual([]);
    other.leave();
    third.leave();
  });

  test('is saved as an xlsx file that holds what the page shows', async () => {
    const answer = await fetch(`${server.address}save.xlsx`);
    expect(answer.headers.get('content-disposition')).toContain(`filename="${SHEET}-gdpr.xlsx"`);
    const { book } = await readWorkbook(new Uint8Array(await answer.arrayBuffer()), 'saved.xlsx', { locale: 'lv_LV' });
    expect(book.sheets.map(({ name }) => name)).toEqual(page.workbook().sheets.map(({ name }) => name));
    const saved = book.sheets[0];
    expect(saved?.values[0]?.[3]).toBe('E-pasts');
    expect(saved?.values[1]?.[16]).toBe(page.text(SHEET, 1, 16));
  });

  test('keeps what an xlsx file held, also what the page does not show, when it is saved', async () => {
    const own = await running(built);
    const { book } = await readWorkbook(new TextEncoder().encode('a;b\n1;2\n'), 'sums.csv', { locale: 'lv_LV' });
    const [sheet] = book.sheets;
    sheet?.values[1]?.push(3);
    sheet?.formulas.set('1,2', '=SUM(A2:B2)');
    sheet?.notes.set('0,0', 'A note');
    expect(await own.open('sums.xlsx', await writeWorkbook(book))).toMatchObject({ ok: true });
    await own.act({ act: 'type', sheetId: 0, row: 2, column: 0, text: 'more' });
    const answer = await fetch(`${own.address}save.xlsx`);
    const saved = (await readWorkbook(new Uint8Array(await answer.arrayBuffer()), 'x.xlsx')).book.sheets[0];
    expect(saved?.values[2]?.[0]).toBe('more');
    expect(saved?.formulas.get('1,2')).toBe('=SUM(A2:B2)');
    expect(saved?.notes.get('0,0')).toBe('A note');
    await own.close();
  });

  test('stays as it is when a damaged file is dropped, and why is said', async () => {
    const from = page.heard.length;
    const before = page.workbook();
    const damaged = await server.open('ļaunums.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
    expect(damaged).toMatchObject({ ok: false, status: 409, message: expect.stringContaining('ļaunums.xlsx') });
    expect(await server.open('', Uint8Array.from([65]))).toMatchObject({ ok: false, status: 400 });
    expect(await server.open('empty.csv', new Uint8Array())).toMatchObject({ ok: false, status: 409 });
    expect(page.heard.slice(from)).toEqual([]);
    expect(page.workbook()).toEqual(before);
  });

  test('gives way to a file that is dropped, on every page', async () => {
    const bytes = new TextEncoder().encode('Name;E-mail\nAnna;anna@example.com\n');
    const from = page.heard.length;
    expect(await server.open('C:\\fakepath\\mani klienti.csv', bytes)).toMatchObject({ ok: true });
    const { workbook } = await page.until('workbook', undefined, from);
    expect([workbook.name, workbook.sheets[0]?.cells[1]]).toEqual([
      'mani klienti',
      [
        ['Anna', 0],
        ['anna@example.com', 0],
      ],
    ]);
    await page.until('menus', undefined, from);
  });

  test('gives way to a sample, and to no other file of this machine', async () => {
    const from = page.heard.length;
    for (const name of ['../package.json', '..', '/etc/passwd', 'README.md', 'small-shop.settings.json', '']) {
      expect(await server.act({ act: 'open-sample', name })).toMatchObject({ ok: false, status: 400 });
    }
    expect(await server.act({ act: 'open-sample', name: 'small-shop.csv' })).toMatchObject({ ok: true });
    expect((await page.until('workbook', undefined, from)).workbook.name).toBe('small-shop');
  });
});

describe('an act that makes no sense', () => {
  test.each([
    [{ act: 'type', sheetId: 99, row: 0, column: 0, text: 'x' }],
    [{ act: 'type', sheetId: 0, row: 1_000_000, column: 0, text: 'x' }],
    [{ act: 'type', sheetId: 0, row: -1, column: 0, text: 'x' }],
    [{ act: 'type', sheetId: 0, row: 0, column: 0, text: 7 }],
    [{ act: 'select', sheetId: 0, area: { row: 0, column: 0, rows: 1, columns: 10_000 } }],
    [{ act: 'select', sheetId: 0, area: null }],
    [{ act: 'menu', functionName: 'GDPR_ZONE' }],
    [{ act: 'menu', functionName: 'onOpen' }],
    [{ act: 'answer', dialog: 1, button: 'MAYBE' }],
    [{ act: 'constructor' }],
    [{ act: 'launch' }],
    [{}],
  ])('is refused in words: %j', async (act) => {
    const acted = await server.act(act);
    expect(acted).toMatchObject({ ok: false, status: 400 });
    expect(acted.ok ? '' : acted.message).toMatch(/\w+ \w+/);
  });

  test('is refused where nobody asked the question, or the window is closed', async () => {
    expect(await server.act({ act: 'answer', dialog: 77, button: 'OK' })).toMatchObject({ ok: false, status: 409 });
    expect(await server.act({ act: 'ask', panel: 77, name: 'runProgress', args: [] })).toMatchObject({ status: 409 });
  });
});

describe('days of a file', () => {
  test('are shown as the locale writes them, on the right, and can be typed back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
    const path = join(folder, 'days.csv');
    writeFileSync(path, 'Day\n');
    const own = await running(built, { source: { path } });
    const there = await connect(own.address);
    await own.act({ act: 'type', sheetId: 0, row: 1, column: 0, text: '15.01.2026' });
    await there.until('changes', () => there.text('days', 1, 0) === '15.01.2026');
    const { looks, sheets } = there.workbook();
    expect(looks[sheets[0]?.cells[1]?.[0]?.[1] ?? 0]).toEqual({ horizontalAlignment: 'right' });
    const area = { row: 1, column: 0, rows: 1, columns: 1 };
    expect(await own.act({ act: 'select', sheetId: 0, area })).toMatchObject({ value: { input: '15.01.2026' } });
    there.leave();
    await own.close();
  });
});
