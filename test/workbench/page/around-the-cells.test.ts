import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BEAT_EVERY } from '../../../src/local/workbench/beat';
import type { Happening } from '../../../src/local/workbench/protocol';
import { openBrowser } from '../../browser/browser';
import { cellsAreThere, type OpenedPage, openPage, saysStopped } from './opened-page';
import { EVIL, MENUS, SHEET, shop } from './shop';

const SIDEBAR: Happening = { kind: 'panel', panel: { id: 7, kind: 'sidebar', title: 'GDPR zones' } };
const QUESTION: Happening = {
  kind: 'dialog',
  dialog: 5,
  asksForText: false,
  title: 'Delete 12 rows?',
  prompt: 'First line.\nSecond line.',
  buttons: 'YES_NO_CANCEL',
};

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

function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
}

describe('the menu', () => {
  it('is worked by the keyboard alone: arrows, letters, and Enter', async () => {
    opened = await openPage(browser);
    const { page } = opened;
    await page.keyboard.press('F6');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('GDPR zones');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Open sidebar');
    await page.keyboard.type('bu');
    expect(await focused(page)).toBe('Build the re-consent tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Remove colours');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('More');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.server.acts).toEqual([{ act: 'menu', functionName: 'openSidebar' }]);
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it('closes by Escape step by step, and gives the focus back', async () => {
    opened = await openPage(browser);
    const { page } = opened;
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('GDPR zones');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Extensions');
    expect(opened.server.acts).toEqual([]);
  });

  it('opens a sample', async () => {
    opened = await openPage(browser);
    await opened.page.getByRole('button', { name: 'Open a sample' }).click();
    await opened.page.getByRole('menuitem', { name: 'Mailchimp audience' }).click();
    await expect.poll(() => opened.server.acts).toEqual([{ act: 'open-sample', name: 'mailchimp-audience.csv' }]);
  });
});

describe('a dialog of the add-on', () => {
  it('is answered by the keyboard and gives the focus back to the cells', async () => {
    opened = await openPage(browser);
    const { page } = opened;
    await opened.click(2, 1);
    opened.server.happen(QUESTION);
    const dialog = page.getByRole('alertdialog', { name: 'Delete 12 rows?' });
    await dialog.waitFor();
    expect(await dialog.locator('.alert-prompt').innerText()).toBe('First line.\nSecond line.');
    expect(await focused(page)).toBe('Yes');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.server.acts).toEqual([{ act: 'answer', dialog: 5, button: 'NO' }]);
    await expect.poll(() => focused(page)).toBe('Klienti, cell B3');
  });

  it('takes Escape for closing it, a text for an answer, and goes when it was answered elsewhere', async () => {
    opened = await openPage(browser);
    const { page } = opened;
    opened.server.happen(QUESTION);
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    opened.server.happen({ ...QUESTION, dialog: 6, asksForText: true, title: '', buttons: 'OK_CANCEL' });
    await page.getByRole('textbox', { name: 'Your answer' }).fill('Anna Bērziņa');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => opened.server.acts)
      .toEqual([
        { act: 'answer', dialog: 5, button: 'CLOSE' },
        { act: 'answer', dialog: 6, button: 'OK', text: 'Anna Bērziņa' },
      ]);
    opened.server.happen({ ...QUESTION, dialog: 8 });
    await page.getByRole('alertdialog').waitFor();
    opened.server.happen({ kind: 'dialog-closed', dialog: 8 });
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  });
});

describe('messages', () => {
  it('shows a toast for as long as it is meant to stay, and that the add-on is at work', async () => {
    opened = await openPage(browser);
    const { page } = opened;
    opened.server.happen(
      { kind: 'running', what: 'classifySheet' },
      { kind: 'toast', title: 'GDPR zones', message: EVIL, seconds: 1 },
    );
    await page.getByText(EVIL).last().waitFor();
    await page.getByText('Working…').waitFor();
    await page.locator('.toast').waitFor({ state: 'detached' });
    opened.server.happen({ kind: 'running', what: null });
    await page.getByText('Working…').waitFor({ state: 'detached' });
  });

  it('says that the workbench was stopped, comes back by itself and loads the workbook again', async () => {
    let name = 'Klients pirms';
    opened = await openPage(browser, () => ({ ...shop(), name }));
    const { page, server } = opened;
    await server.stop();
    await saysStopped(page);
    name = 'Klients pēc';
    await server.start();
    await page.getByRole('heading', { name }).waitFor();
    await page.getByText('has been stopped').waitFor({ state: 'detached' });
    await expect.poll(() => opened.text(1, 0)).toBe('Anna Bērziņa');
  });

  it('says so too when the server only fell silent and every connection stands, and comes back when it speaks', async () => {
    let name = 'Klients pirms';
    opened = await openPage(browser, () => ({ ...shop(), name }));
    const { page, server } = opened;
    const speak = server.goSilent();
    await saysStopped(page);
    name = 'Klients pēc';
    speak();
    await page.getByRole('heading', { name }).waitFor();
    await page.getByText('has been stopped').waitFor({ state: 'detached' });
    expect(server.pages).toBe(1);
  });

  it('does not take a server for stopped that has nothing to tell', async () => {
    opened = await openPage(browser);
    const { page, server } = opened;
    const events: string[] = [];
    page.on('request', (request) => events.push(request.url()));
    await page.waitForTimeout(9 * BEAT_EVERY);
    expect(await page.getByText('has been stopped').count()).toBe(0);
    expect(events.filter((url) => url.endsWith('/events'))).toEqual([]);
    expect(server.pages).toBe(1);
  });

  it('speaks the language of the workbook', async () => {
    opened = await openPage(browser, () => shop({ language: 'lv' }));
    await opened.page.getByRole('link', { name: 'Saglabāt kā xlsx' }).waitFor();
    expect(await opened.page.evaluate(() => document.documentElement.lang)).toBe('lv');
    opened.server.happen({ kind: 'workbook', workbook: shop({ language: 'en' }) }, MENUS);
    await opened.page.getByRole('link', { name: 'Save as xlsx' }).waitFor();
    await cellsAreThere(opened.page);
    await opened.click(3, 1);
    expect(await opened.page.locator('.shell').count()).toBe(1);
  });

  it('tells a newcomer where to begin, until the sidebar was opened once', async () => {
    opened = await openPage(browser);
    const { page, server } = opened;
    await page.getByText('Start here').waitFor();
    await page.getByText('in the menu Extensions › GDPR zones').waitFor();
    await page.getByRole('button', { name: 'Open sidebar' }).click();
    await expect.poll(() => server.acts).toEqual([{ act: 'menu', functionName: 'openSidebar' }]);
    server.happen(SIDEBAR);
    await page.getByText('Start here').waitFor({ state: 'hidden' });
    await page.reload();
    await cellsAreThere(page);
    expect(await page.getByText('Start here').isVisible()).toBe(false);
  });
});

describe('the sidebar', () => {
  it('carries its calls to the server and the answers back', async () => {
    opened = await openPage(browser);
    const { page, server } = opened;
    server.answerWith((act) =>
      act.act === 'ask' ? { ok: true, value: { state: 'success', answer: { rows: 12 } } } : undefined,
    );
    server.happen(SIDEBAR);
    const panel = page.frameLocator('.sidebar iframe');
    await panel.getByRole('button', { name: 'Ask' }).click();
    const says = panel.getByRole('status');
    await expect
      .poll(async () => JSON.parse((await says.textContent()) || 'null') as unknown)
      .toEqual({ gdprAnswer: 1, state: 'success', answer: { rows: 12 } });
    expect(server.acts).toEqual([{ act: 'ask', panel: 7, name: 'readColumns', args: ['ā', 2] }]);
    expect(await page.locator('.sidebar iframe').evaluate((frame) => frame.clientWidth)).toBe(300);
  });

  it('tells the panel of a failure, and shows it nowhere else', async () => {
    opened = await openPage(browser);
    opened.server.answerWith(() => ({ ok: false, message: 'The panel is gone.' }));
    opened.server.happen(SIDEBAR);
    const panel = opened.page.frameLocator('.sidebar iframe');
    await panel.getByRole('button', { name: 'Ask' }).click();
    await expect
      .poll(() => panel.getByRole('status').textContent())
      .toBe('{"gdprAnswer":1,"state":"failure","name":"Error","message":"The panel is gone."}');
    expect(await opened.page.locator('.toast').count()).toBe(0);
  });

  it('hands the keyboard to the cells when its page asks for it, and closes when told', async () => {
    opened = await openPage(browser);
    const { page, server } = opened;
    server.happen(SIDEBAR);
    const panel = page.frameLocator('.sidebar iframe');
    await panel.getByRole('button', { name: 'Editor' }).click();
    await expect.poll(() => focused(page)).toBe('Klienti, cell A1');
    await panel.getByRole('button', { name: 'Close me' }).click();
    await expect.poll(() => server.acts).toEqual([{ act: 'close-panel', panel: 7 }]);
    await page.locator('.sidebar').waitFor({ state: 'hidden' });
  });

  it('listens to no other window than that of its frame', async () => {
    opened = await openPage(browser);
    const { page, server } = opened;
    server.happen(SIDEBAR);
    await page.locator('.sidebar iframe').waitFor();
    await page.evaluate(() => window.postMessage({ gdprPanel: 7, call: 1, name: 'cancelRun', args: [] }, '*'));
    await page.frameLocator('.sidebar iframe').getByRole('button', { name: 'Ask' }).click();
    await expect.poll(() => server.acts.map((act) => act.act === 'ask' && act.name)).toEqual(['readColumns']);
  });

  it('shows that a file may be dropped when one is dragged over its page, which alone gets to know that', async () => {
    opened = await openPage(browser);
    const { page, server } = opened;
    server.happen(SIDEBAR);
    const panel = page.frameLocator('.sidebar iframe');
    await panel.getByRole('heading').waitFor();
    await panel.locator('html').evaluate(() => parent.postMessage({ gdprPanel: 7, host: 'file-over' }, '*'));
    await page.getByText('Drop a csv or xlsx file').waitFor();
    const overFrame = await page.evaluate(() => document.elementFromPoint(window.innerWidth - 100, 300)?.className);
    expect(overFrame).toMatch(/^drop-/);
  });

  it('has dialogs with pages of their own, as large as they ask to be', async () => {
    opened = await openPage(browser);
    const { page, server } = opened;
    server.happen({ kind: 'panel', panel: { id: 9, kind: 'dialog', title: 'Preview', width: 420, height: 260 } });
    const dialog = page.getByRole('dialog', { name: 'Preview' });
    expect(await dialog.locator('iframe').evaluate((frame) => [frame.clientWidth, frame.clientHeight])).toEqual([
      420, 260,
    ]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => server.acts).toEqual([{ act: 'close-panel', panel: 9 }]);
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('a file', () => {
  it('is sent when it is dropped anywhere, after the page showed that it may be', async () => {
    opened = await openPage(browser);
    const { page, server } = opened;
    const carried = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['vārds;e-pasts\nAnna;a@b.lv'], 'klienti ā.csv'));
      return transfer;
    });
    await page.dispatchEvent('.top-bar', 'dragenter', { dataTransfer: carried });
    await page.getByText('Drop a csv or xlsx file').waitFor();
    await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: carried });
    await expect.poll(() => server.opened).toEqual([{ name: 'klienti ā.csv', bytes: 'vārds;e-pasts\nAnna;a@b.lv' }]);
    expect(await page.locator('.drop-zone').isVisible()).toBe(false);
  });

  it('is sent when it is chosen', async () => {
    opened = await openPage(browser);
    const { page, server } = opened;
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles({
      name: 'a.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('zip'),
    });
    await expect.poll(() => server.opened).toEqual([{ name: 'a.xlsx', bytes: 'zip' }]);
  });
});

describe('text from elsewhere', () => {
  it('stays text in cells, tabs, titles, menus, notes and choices', async () => {
    const evilMenus: Happening = {
      kind: 'menus',
      menus: [{ caption: EVIL, entries: [{ kind: 'item', caption: EVIL, functionName: 'x' }] }],
    };
    opened = await openPage(browser, () => ({ ...shop(), name: EVIL, samples: [{ name: 'x', title: EVIL }] }), [
      evilMenus,
    ]);
    const { page, server } = opened;
    server.inspected.set(`${SHEET.customers}!4,0`, { input: EVIL, error: EVIL, note: EVIL, choices: [EVIL] });
    await opened.click(4, 0);
    server.happen(
      { kind: 'panel', panel: { id: 3, kind: 'sidebar', title: EVIL } },
      { kind: 'toast', title: EVIL, message: EVIL, seconds: 30 },
      { ...QUESTION, title: EVIL, prompt: EVIL },
    );
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    await page.keyboard.press('Enter');
    expect(await opened.text(4, 0)).toBe(EVIL);
    expect(await page.title()).toBe(`${EVIL} · GDPR zones`);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});
