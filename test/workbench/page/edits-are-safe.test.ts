import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SheetFrame, WorkbookChange, WorkbookView } from '../../../src/local/workbench/protocol';
import { openBrowser } from '../../browser/browser';
import { cellsAreThere, type OpenedPage, openPage, saysStopped } from './opened-page';
import { MENUS, SHEET, shop } from './shop';

let browser: Browser;
let opened: OpenedPage;
let settlings = 0;

// One page for all: the grid takes far longer to load than a workbook takes to open.
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser);
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});
beforeEach(() => begin());
afterEach(async () => {
  // A test that failed while the server was away leaves it away for no other.
  await opened.server.start();
  await expect.poll(() => opened.server.pages, { timeout: 20_000 }).toBe(1);
  expect(opened.strange).toEqual([]);
});

/** Opens a workbook in place of the one before, as if nothing had been. */
async function begin(workbook: WorkbookView = shop()): Promise<void> {
  const { page, server } = opened;
  await settled();
  server.happen({ kind: 'workbook', workbook }, MENUS);
  await settled();
  await cellsAreThere(page);
  await expect.poll(() => server.selected.at(-1)?.area).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  server.forget();
}

function types(): readonly unknown[] {
  return opened.server.acts.filter((act) => act.act === 'type');
}

function type(row: number, column: number, text: string, sheetId: number = SHEET.customers) {
  return { act: 'type', sheetId, row, column, text };
}

function bar() {
  return opened.page.getByRole('textbox', { name: 'Content of the cell' });
}

/** What has reached the page stands on it when this is over. */
async function settled(): Promise<void> {
  settlings += 1;
  opened.server.happen({ kind: 'toast', title: '', message: `Settled ${settlings}.`, seconds: 1 });
  await opened.page.getByText(`Settled ${settlings}.`).waitFor();
}

/** The add-on brings another sheet to the front. */
const ELSEWHERE: WorkbookChange = {
  change: 'front',
  sheetId: SHEET.sources,
  selection: { row: 0, column: 0, rows: 1, columns: 1 },
};

function happens(...changes: readonly WorkbookChange[]): void {
  opened.server.happen({ kind: 'changes', changes });
}

describe('what is typed while the add-on is at work', () => {
  it('goes into one cell as a whole, though the add-on brings another sheet to the front meanwhile', async () => {
    const { page, server } = opened;
    await opened.click(2, 0);
    await page.keyboard.type('Jān');
    happens(ELSEWHERE);
    await settled();
    await page.keyboard.type('is');
    await page.keyboard.press('Enter');
    await expect.poll(types).toEqual([type(2, 0, 'Jānis')]);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Klienti');
    await expect.poll(() => server.selected.at(-1)).toMatchObject({ sheetId: SHEET.customers, area: { row: 3 } });
  });

  it('is given up with the sheet that it was meant for, and goes nowhere else', async () => {
    await opened.click(2, 0);
    await opened.page.keyboard.type('Jān');
    happens({ change: 'removed', sheetId: SHEET.customers }, ELSEWHERE);
    await expect.poll(() => opened.text(0, 0)).toBe('Avots');
    await opened.page.keyboard.press('Enter');
    expect(types()).toEqual([]);
  });

  it('tells the server where the person is when the edit is given up', async () => {
    await opened.click(2, 0);
    await opened.page.keyboard.type('x');
    happens(ELSEWHERE);
    await settled();
    const told = opened.server.selected.length;
    await opened.page.keyboard.press('Escape');
    await expect.poll(() => opened.server.selected.slice(told).map(({ area }) => area.row)).toEqual([2]);
    expect(types()).toEqual([]);
  });

  it('counts in the formula bar too, where what the cell holds is not known yet', async () => {
    const free = opened.server.beBusy();
    await opened.click(2, 0);
    await bar().click();
    await bar().fill('Jānis Liepa');
    await bar().press('Enter');
    free();
    await expect.poll(types).toEqual([type(2, 0, 'Jānis Liepa')]);
  });

  it('empties a cell of which nothing is known yet, when all that was typed is taken back', async () => {
    const free = opened.server.beBusy();
    await opened.click(2, 0);
    await opened.page.keyboard.type('x');
    await opened.page.keyboard.press('Backspace');
    await opened.page.keyboard.press('Enter');
    free();
    await expect.poll(types).toEqual([type(2, 0, '')]);
  });

  it('does not wait for a cell that the person has left meanwhile', async () => {
    opened.server.inspected.set(`${SHEET.customers}!3,0`, { input: 'Līga Ozola' });
    const free = opened.server.beBusy();
    await opened.click(2, 0);
    await opened.page.keyboard.press('F2');
    await opened.page.keyboard.press('ArrowDown');
    free();
    await expect.poll(() => bar().inputValue()).toBe('Līga Ozola');
    await opened.page.keyboard.type('Cita');
    await opened.page.keyboard.press('Enter');
    await expect.poll(types).toEqual([type(3, 0, 'Cita')]);
  });

  it('ticks no checkbox in a sheet that the person went to meanwhile', async () => {
    const free = opened.server.beBusy();
    await opened.click(1, 7);
    await opened.page.getByRole('tab').nth(1).click();
    free();
    await expect.poll(() => opened.server.selected.at(-1)?.sheetId).toBe(SHEET.sources);
    await settled();
    expect(types()).toEqual([]);
  });
});

describe('what waits to be typed', () => {
  it('never goes into another workbook that was opened meanwhile', async () => {
    const free = opened.server.beBusy();
    await opened.click(2, 0);
    await opened.page.evaluate(() => navigator.clipboard.writeText('a\nb\nc'));
    await opened.page.keyboard.press('Control+v');
    opened.server.happen({ kind: 'workbook', workbook: { ...shop(), name: 'Cits' } }, MENUS);
    await opened.page.getByRole('heading', { name: 'Cits' }).waitFor();
    free();
    await settled();
    await expect.poll(types).toEqual([type(2, 0, 'a')]);
    await opened.click(5, 0);
    await opened.page.keyboard.type('d\n');
    await expect.poll(types).toEqual([type(2, 0, 'a'), type(5, 0, 'd')]);
  });

  it('is still there when the server was away for a moment and is back with the same workbook', async () => {
    await opened.click(4, 0);
    await opened.page.keyboard.type('Mār');
    await opened.server.stop();
    await saysStopped(opened.page);
    await opened.server.start();
    await opened.page.getByText('has been stopped').waitFor({ state: 'detached' });
    await opened.page.keyboard.type('tiņš');
    expect(await bar().inputValue()).toBe('Mārtiņš');
    await opened.page.keyboard.press('Enter');
    await expect.poll(types).toEqual([type(4, 0, 'Mārtiņš')]);
    await expect.poll(() => opened.selection()).toBe('5,0 1×1');
  });

  it('is sent before the person does something in the sidebar', async () => {
    opened.server.happen({ kind: 'panel', panel: { id: 7, kind: 'sidebar', title: 'GDPR zones' } });
    await opened.click(2, 0);
    await opened.page.keyboard.type('Jānis');
    await opened.page.frameLocator('.sidebar iframe').getByRole('button', { name: 'Ask' }).click();
    await expect.poll(() => opened.server.acts.map(({ act }) => act)).toEqual(['type', 'ask']);
    expect(types()).toEqual([type(2, 0, 'Jānis')]);
  });

  it('is not lost beyond the edge of the sheet: what does not fit is not pasted at all', async () => {
    await opened.click(2, 6);
    await opened.page.evaluate(() => navigator.clipboard.writeText('a\tb\tc\td\te\tf\tg'));
    await opened.page.keyboard.press('Control+v');
    await expect.poll(() => opened.page.getByRole('alert').textContent()).toContain('beyond the edge');
    expect(types()).toEqual([]);
  });
});

describe('keys of text fields', () => {
  it('bring nothing back that was typed into another cell', async () => {
    await opened.click(2, 0);
    await opened.page.keyboard.type('Pirmais');
    await opened.page.keyboard.press('Enter');
    await opened.page.keyboard.press('Control+z');
    await opened.page.keyboard.press('Control+z');
    await opened.page.keyboard.press('Control+y');
    await opened.page.keyboard.press('Enter');
    await settled();
    expect(types()).toEqual([type(2, 0, 'Pirmais')]);
  });

  it('make Latvian letters by dead keys and input methods, from the first letter on', async () => {
    await opened.click(2, 0);
    const session = await opened.page.context().newCDPSession(opened.page);
    await session.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.imeSetComposition', { text: 'ā', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.insertText', { text: 'ā' });
    await opened.page.keyboard.insertText('ķis');
    await opened.page.keyboard.press('Enter');
    await expect.poll(types).toEqual([type(2, 0, 'āķis')]);
  });
});

describe('the sheet in front', () => {
  it('stays the one that the person chose last, when earlier choices come back from the server', async () => {
    const free = opened.server.beBusy();
    await opened.page.getByRole('tab').nth(1).click();
    await opened.page.getByRole('tab').nth(0).click();
    happens(ELSEWHERE);
    await settled();
    expect(await opened.page.getByRole('tab', { selected: true }).textContent()).toBe('Klienti');
    free();
    await expect.poll(() => opened.server.selected.at(-1)?.sheetId).toBe(SHEET.customers);
  });

  it('is the one that the add-on comes back to, though the person selected there a moment ago', async () => {
    const { server } = opened;
    await opened.click(3, 1);
    await expect.poll(() => server.selected.at(-1)?.area.row).toBe(3);
    happens({ change: 'front', sheetId: SHEET.customers, selection: { row: 3, column: 1, rows: 1, columns: 1 } });
    const free = server.beBusy();
    happens(ELSEWHERE);
    happens({ change: 'front', sheetId: SHEET.customers, selection: { row: 3, column: 1, rows: 1, columns: 1 } });
    await settled();
    expect(await opened.page.getByRole('tab', { selected: true }).textContent()).toBe('Klienti');
    free();
    await settled();
    // Where the add-on went the server knows best: to select it once more would bring it back there.
    expect(server.selected.filter(({ sheetId }) => sheetId === SHEET.sources)).toEqual([]);
  });

  it('comes with its own cell in the formula bar, also where the same cell was selected in the sheet before', async () => {
    opened.server.inspected.set(`${SHEET.customers}!0,0`, { input: 'Vārds' });
    opened.server.inspected.set(`${SHEET.sources}!0,0`, { input: 'Avots' });
    await opened.click(0, 0);
    await expect.poll(() => bar().inputValue()).toBe('Vārds');
    happens(ELSEWHERE);
    await expect.poll(() => bar().inputValue()).toBe('Avots');
  });
});

describe('a jump to a row', () => {
  const row = { row: 300, column: 0, rows: 1, columns: 12 };
  const jump: WorkbookChange = { change: 'front', sheetId: SHEET.customers, selection: row };

  it.each([
    ['nothing', {}],
    ['the first row', { frozenRows: 1 }],
    ['two columns', { frozenColumns: 2 }],
    ['the first row and three columns', { frozenRows: 1, frozenColumns: 3 }],
  ])('shows it from its first cell on, with %s frozen', async (_what, frozen) => {
    await begin(framed({ frozenRows: 0, ...frozen }));
    happens(jump);
    await expect.poll(() => opened.selection()).toBe('300,0 1×12');
    await expect.poll(() => isInSight(300, 0)).toBe(true);
    expect(await isInSight(300, 11)).toBe(false);
  });

  it('comes back to the first cell from far right', async () => {
    await begin(framed({}));
    await opened.page.keyboard.press('Control+End');
    await expect.poll(() => isInSight(1019, 11)).toBe(true);
    happens(jump);
    await expect.poll(() => isInSight(300, 0)).toBe(true);
  });

  it('moves nothing where the row is in sight already', async () => {
    await begin(framed({}));
    const before = await opened.page.evaluate(() => window.gdprWorkbench?.middleOf(4, 1));
    happens({ ...jump, selection: { ...row, row: 4 } });
    await expect.poll(() => opened.selection()).toBe('4,0 1×12');
    expect(await opened.page.evaluate(() => window.gdprWorkbench?.middleOf(4, 1))).toEqual(before);
  });

  it('goes there also in a sheet that was not in front', async () => {
    await begin(framed({}));
    await opened.page.getByRole('tab').nth(1).click();
    await expect.poll(() => opened.text(0, 0)).toBe('Avots');
    happens(jump);
    await expect.poll(() => opened.selection()).toBe('300,0 1×12');
    await expect.poll(() => isInSight(300, 0)).toBe(true);
  });
});

/** Wide customers, a thousand of them. */
function framed(frame: Partial<SheetFrame>): WorkbookView {
  const view = shop({ rows: 1000 });
  const wide = Object.fromEntries(Array.from({ length: 12 }, (_, column) => [column, 180]));
  return {
    ...view,
    sheets: view.sheets.map((sheet, at) => (at === 0 ? { ...sheet, columnWidths: wide, ...frame } : sheet)),
  };
}

/** Whether the middle of a cell stands in the grid, below its headers. */
function isInSight(row: number, column: number): Promise<boolean> {
  return opened.page.evaluate(
    ([r, c]) => {
      const at = window.gdprWorkbench?.middleOf(r, c);
      const { left, top, right, bottom } = document.querySelector('.cells')?.getBoundingClientRect() ?? new DOMRect();
      if (at === null || at === undefined) return false;
      return at.x > left + 46 && at.x < right && at.y > top + 24 && at.y < bottom;
    },
    [row, column] as const,
  );
}
