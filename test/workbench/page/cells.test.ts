import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ShownCell } from '../../../src/local/workbench/protocol';
import { openBrowser } from '../../browser/browser';
import { type OpenedPage, openPage } from './opened-page';
import { EVIL, SHEET, shop } from './shop';

let browser: Browser;
let opened: OpenedPage;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened.strange).toEqual([]);
  await opened.close();
});

function types(): readonly unknown[] {
  return opened.server.acts.filter((act) => act.act === 'type');
}

function type(row: number, column: number, text: string) {
  return { act: 'type', sheetId: SHEET.customers, row, column, text };
}

describe('the workbook in the grid', () => {
  it('shows cells with their looks, and the tabs that are not hidden', async () => {
    opened = await openPage(browser);
    expect(await opened.text(0, 0)).toBe('Vārds');
    expect(await opened.text(1, 6)).toBe('SARKANĀ');
    expect(await opened.background(1, 6)).toBe('#f4c7c3');
    expect(await opened.page.getByRole('tab').allTextContents()).toEqual(['Klienti', EVIL]);
    expect(await opened.page.getByRole('heading', { level: 1 }).textContent()).toBe('Latvijas veikals');
  });

  it('shows changed cells with looks that came along, and leaves the others', async () => {
    opened = await openPage(browser);
    const changed: readonly ShownCell[] = [['PELĒKĀ', shop().looks.length]];
    opened.server.happen({
      kind: 'changes',
      changes: [
        { change: 'looks', looks: [{ background: '#123456' }] },
        { change: 'cells', sheetId: SHEET.customers, row: 2, column: 6, rows: 2, columns: 1, cells: [changed] },
      ],
    });
    await expect.poll(() => opened.text(2, 6)).toBe('PELĒKĀ');
    expect(await opened.background(2, 6)).toBe('#123456');
    expect(await opened.text(3, 6)).toBe('');
    expect(await opened.text(4, 6)).toBe('SARKANĀ');
    expect(await opened.text(2, 5)).toBe('2025-02-14');
  });

  it('shows a new sheet that comes to the front, and takes a removed one away', async () => {
    opened = await openPage(browser);
    const [first] = shop().sheets;
    if (first === undefined) throw new Error('The shop has a sheet.');
    const { cells: _, ...frame } = { ...first, id: 77, name: 'Dzēšana' };
    opened.server.happen({
      kind: 'changes',
      changes: [
        { change: 'frame', at: 1, sheet: frame },
        { change: 'cells', sheetId: 77, row: 0, column: 0, rows: 1, columns: 1, cells: [[['Dzēst', 1]]] },
        { change: 'front', sheetId: 77, selection: null },
        { change: 'removed', sheetId: SHEET.sources },
      ],
    });
    await expect.poll(() => opened.text(0, 0)).toBe('Dzēst');
    expect(await opened.page.getByRole('tab').allTextContents()).toEqual(['Klienti', 'Dzēšana']);
    expect(await opened.page.getByRole('tab', { selected: true }).textContent()).toBe('Dzēšana');
  });

  it('goes where the add-on brings the person', async () => {
    opened = await openPage(browser, () => shop({ rows: 400 }));
    const selection = { row: 300, column: 2, rows: 1, columns: 1 };
    opened.server.happen({
      kind: 'changes',
      changes: [{ change: 'front', sheetId: SHEET.customers, selection }],
    });
    await expect.poll(() => opened.selection()).toBe('300,2 1×1');
    const middle = await opened.page.evaluate(() => window.gdprWorkbench?.middleOf(300, 2)?.y ?? -1);
    expect(middle).toBeGreaterThan(100);
    expect(middle).toBeLessThan(700);
  });

  it('shows 10,000 rows of which every cell changed', async () => {
    opened = await openPage(browser, () => shop({ rows: 10_000 }));
    const cells = Array.from({ length: 9999 }, (_, row) =>
      Array.from({ length: 12 }, (_, column): ShownCell => [`${row}/${column}`, column % 5]),
    );
    opened.server.happen({
      kind: 'changes',
      changes: [{ change: 'cells', sheetId: SHEET.customers, row: 1, column: 0, rows: 9999, columns: 12, cells }],
    });
    await expect.poll(() => opened.text(9999, 11)).toBe('9998/11');
    await opened.page.keyboard.press('Control+End');
    await expect.poll(() => opened.selection()).toBe('10019,11 1×1');
  });

  it('asks the server for the sheet behind a tab, and shows it', async () => {
    opened = await openPage(browser);
    await opened.page.getByRole('tab').nth(1).click();
    await expect.poll(() => opened.text(0, 0)).toBe('Avots');
    await expect.poll(() => opened.server.selected.at(-1)?.sheetId).toBe(SHEET.sources);
  });
});

describe('typing', () => {
  it('sends what is typed over a cell, shows what comes back, and goes on to the next row', async () => {
    opened = await openPage(browser);
    await opened.click(2, 3);
    await opened.page.keyboard.type('=GDPR_ZONE(A1:H)');
    await opened.page.keyboard.press('Enter');
    await expect.poll(types).toEqual([type(2, 3, '=GDPR_ZONE(A1:H)')]);
    expect(await opened.selection()).toBe('3,3 1×1');
    opened.server.happen({
      kind: 'changes',
      changes: [
        { change: 'cells', sheetId: SHEET.customers, row: 2, column: 3, rows: 1, columns: 1, cells: [[['ZAĻĀ', 3]]] },
      ],
    });
    await expect.poll(() => opened.text(2, 3)).toBe('ZAĻĀ');
  });

  it('changes nothing by itself: the cell shows what the server says', async () => {
    opened = await openPage(browser);
    await opened.click(2, 0);
    await opened.page.keyboard.type('Cits');
    await opened.page.keyboard.press('Tab');
    await expect.poll(types).toEqual([type(2, 0, 'Cits')]);
    expect(await opened.text(2, 0)).toBe('Jānis Kalniņš');
    expect(await opened.selection()).toBe('2,1 1×1');
  });

  it('shows the formula of a cell in the bar and in the cell, and sends nothing where it is left as it was', async () => {
    opened = await openPage(browser);
    opened.server.inspected.set(`${SHEET.customers}!1,6`, { input: '=GDPR_ZONE(A1:H)' });
    await opened.click(1, 6);
    const bar = opened.page.getByRole('textbox', { name: 'Content of the cell' });
    await expect.poll(() => bar.inputValue()).toBe('=GDPR_ZONE(A1:H)');
    await opened.page.keyboard.press('F2');
    const inCell = opened.page.getByRole('textbox', { name: 'Klienti, cell G2' });
    await expect.poll(() => inCell.inputValue()).toBe('=GDPR_ZONE(A1:H)');
    await opened.page.keyboard.press('Enter');
    await opened.click(1, 0);
    expect(types()).toEqual([]);
  });

  it('takes an edit in the bar with Enter, and gives it up with Escape', async () => {
    opened = await openPage(browser);
    opened.server.inspected.set(`${SHEET.customers}!3,0`, { input: 'Līga Ozola' });
    await opened.click(3, 0);
    const bar = opened.page.getByRole('textbox', { name: 'Content of the cell' });
    await expect.poll(() => bar.inputValue()).toBe('Līga Ozola');
    await bar.fill('Nekas');
    await bar.press('Escape');
    expect(await bar.inputValue()).toBe('Līga Ozola');
    await bar.fill('Līga Kalna');
    await bar.press('Enter');
    await expect.poll(types).toEqual([type(3, 0, 'Līga Kalna')]);
  });

  it('commits what is being typed when another cell is clicked', async () => {
    opened = await openPage(browser);
    await opened.click(4, 4);
    await opened.page.keyboard.type('veikalā');
    await opened.click(6, 1);
    await expect.poll(types).toEqual([type(4, 4, 'veikalā')]);
  });

  it('empties what is selected, and refuses in words where it is too much', async () => {
    opened = await openPage(browser, () => shop({ rows: 400 }));
    await opened.click(1, 4);
    await opened.page.keyboard.press('Shift+ArrowDown');
    await opened.page.keyboard.press('Delete');
    await expect.poll(types).toEqual([type(1, 4, ''), type(2, 4, '')]);
    await opened.page.keyboard.press('Control+a');
    await opened.page.keyboard.press('Delete');
    await expect.poll(() => opened.page.getByRole('alert').textContent()).toContain('At most 300');
    expect(types()).toHaveLength(2);
  });

  it('ticks a checkbox by a click and by the space bar', async () => {
    opened = await openPage(browser);
    opened.server.inspected.set(`${SHEET.customers}!1,7`, { input: 'FALSE', choices: ['PATIESS', 'APLAMS'] });
    await opened.click(1, 7);
    await expect.poll(types).toEqual([type(1, 7, 'PATIESS')]);
    await opened.page.keyboard.press(' ');
    await expect.poll(types).toEqual([type(1, 7, 'PATIESS'), type(1, 7, 'PATIESS')]);
  });

  it('offers what can be chosen, and types the choice', async () => {
    opened = await openPage(browser);
    opened.server.inspected.set(`${SHEET.customers}!2,3`, { input: 'nē', choices: ['jā', 'nē'] });
    await opened.click(2, 3);
    await opened.page.getByRole('combobox', { name: 'Choose a value' }).selectOption('jā');
    await expect.poll(types).toEqual([type(2, 3, 'jā')]);
  });

  it('says why a formula failed, and shows the note', async () => {
    opened = await openPage(browser);
    opened.server.inspected.set(`${SHEET.customers}!1,6`, { error: 'No header was found.', note: EVIL });
    await opened.click(1, 6);
    await expect
      .poll(() => opened.page.locator('#cell-card').innerText())
      .toBe(`No header was found.\n\nNote: ${EVIL}`);
  });

  it('says in words what the server refused', async () => {
    opened = await openPage(browser);
    opened.server.answerWith(() => ({ ok: false, message: 'This cell is protected.' }));
    await opened.click(2, 2);
    await opened.page.keyboard.type('x\n');
    await expect.poll(() => opened.page.getByRole('alert').textContent()).toContain('This cell is protected.');
  });

  it('copies what is shown and pastes a block cell by cell', async () => {
    opened = await openPage(browser);
    await opened.click(1, 0);
    await opened.page.keyboard.press('Shift+ArrowRight');
    await opened.page.keyboard.press('Shift+ArrowDown');
    await opened.page.keyboard.press('Control+c');
    const copied = 'Anna Bērziņa\tklients1@piemers.lv\nJānis Kalniņš\tklients2@piemers.lv';
    await expect.poll(() => opened.page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
    await opened.click(5, 3);
    await opened.page.keyboard.press('Control+v');
    await expect
      .poll(types)
      .toEqual([
        type(5, 3, 'Anna Bērziņa'),
        type(5, 4, 'klients1@piemers.lv'),
        type(6, 3, 'Jānis Kalniņš'),
        type(6, 4, 'klients2@piemers.lv'),
      ]);
  });

  it('does not let the grid change the workbook by its own shortcuts', async () => {
    opened = await openPage(browser);
    await opened.click(1, 0);
    for (const keys of ['Control+b', 'Control+d', 'Control+z', 'Control+y', 'Control+9']) {
      await opened.page.keyboard.press(keys);
    }
    await opened.page.keyboard.press('Control+x');
    await expect.poll(types).toEqual([type(1, 0, '')]);
    expect(await opened.text(1, 0)).toBe('Anna Bērziņa');
    expect(await opened.text(2, 0)).toBe('Jānis Kalniņš');
  });
});

describe('moving', () => {
  it('goes to a typed reference, and says which one is not there', async () => {
    opened = await openPage(browser);
    const box = opened.page.getByRole('textbox', { name: 'Selected cell' });
    await box.fill('c12');
    await box.press('Enter');
    await expect.poll(() => opened.selection()).toBe('11,2 1×1');
    expect(await box.inputValue()).toBe('C12');
    await box.fill('ZZ900000');
    await box.press('Enter');
    await expect.poll(() => opened.page.getByRole('alert').textContent()).toContain('ZZ900000');
  });

  it('asks only for where a row of key presses ended', async () => {
    opened = await openPage(browser);
    await opened.click(1, 1);
    for (let press = 0; press < 20; press += 1) await opened.page.keyboard.press('ArrowDown');
    await expect.poll(() => opened.server.selected.at(-1)?.area.row).toBe(21);
    expect(await opened.selection()).toBe('21,1 1×1');
  });

  it('lets the keyboard leave the cells', async () => {
    opened = await openPage(browser);
    await opened.click(1, 1);
    await opened.page.keyboard.press('F6');
    expect(await opened.page.evaluate(() => document.activeElement?.textContent)).toBe('Extensions');
  });
});
