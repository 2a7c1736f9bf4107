import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkbookChange } from '../../../src/local/workbench/protocol';
import { openBrowser } from '../../browser/browser';
import { cellsAreThere, type OpenedPage, openPage, saysStopped } from './opened-page';
import { MENUS, SHEET, shop } from './shop';

const OPENS_SAMPLE = { act: 'open-sample', name: 'mailchimp-audience.csv' };
const CELLS: WorkbookChange = {
  change: 'cells',
  sheetId: SHEET.customers,
  row: 1,
  column: 6,
  rows: 1,
  columns: 1,
  cells: [[['ZAĻĀ', 3]]],
};

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
beforeEach(async () => {
  const { page, server } = opened;
  server.refuseToSave(null);
  server.happen({ kind: 'workbook', workbook: shop() }, MENUS);
  await settled();
  await cellsAreThere(page);
  server.forget();
});
afterEach(async () => {
  // A test that failed while the server was away leaves it away for no other.
  await opened.server.start();
  await expect.poll(() => opened.server.pages, { timeout: 20_000 }).toBe(1);
  expect(opened.strange).toEqual([]);
});

/** What has reached the page stands on it when this is over. */
async function settled(): Promise<void> {
  settlings += 1;
  opened.server.happen({ kind: 'toast', title: '', message: `Settled ${settlings}.`, seconds: 1 });
  await opened.page.getByText(`Settled ${settlings}.`).waitFor();
}

async function chooseSample(): Promise<void> {
  await opened.page.getByRole('button', { name: 'Open a sample' }).click();
  await opened.page.getByRole('menuitem', { name: 'Mailchimp audience' }).click();
}

async function chooseFile(): Promise<void> {
  const chooser = opened.page.waitForEvent('filechooser');
  await opened.page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles({ name: 'a.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('zip') });
}

async function drop(name: string): Promise<void> {
  const dataTransfer = await opened.page.evaluateHandle((called) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['zip'], called));
    return transfer;
  }, name);
  await opened.page.dispatchEvent('body', 'drop', { dataTransfer });
}

async function type(): Promise<void> {
  await opened.click(2, 0);
  await opened.page.keyboard.type('Jānis');
  await opened.page.keyboard.press('Enter');
  await expect.poll(() => opened.server.acts.map(({ act }) => act)).toContain('type');
}

function question(): Locator {
  return opened.page.getByRole('alertdialog', { name: 'Replace this spreadsheet?' });
}

function press(button: string): Promise<void> {
  return question().getByRole('button', { name: button }).click();
}

function samplesOpened(): readonly unknown[] {
  return opened.server.acts.filter(({ act }) => act === 'open-sample');
}

/** Opens a sample, and expects that it is not asked about. */
async function opensUnasked(): Promise<void> {
  await chooseSample();
  await expect.poll(samplesOpened).toEqual([OPENS_SAMPLE]);
  expect(await question().count()).toBe(0);
}

describe('a workbook is replaced unasked', () => {
  it('when nothing was done to it', async () => {
    await chooseFile();
    await expect.poll(() => opened.server.opened).toEqual([{ name: 'a.xlsx', bytes: 'zip' }]);
    await drop('b.csv');
    await expect.poll(() => opened.server.opened.map(({ name }) => name)).toEqual(['a.xlsx', 'b.csv']);
    await opensUnasked();
  });

  it('when it was only looked at: other cells, other sheets, an edit that was given up', async () => {
    opened.server.happen({
      kind: 'changes',
      changes: [
        { change: 'looks', looks: [{ bold: true }] },
        { change: 'front', sheetId: SHEET.sources, selection: null },
      ],
    });
    await expect.poll(() => opened.text(0, 0)).toBe('Avots');
    await opened.page.getByRole('tab', { name: 'Klienti' }).click();
    await opened.click(3, 1);
    await opened.page.keyboard.type('x');
    await opened.page.keyboard.press('Escape');
    await opensUnasked();
  });

  it('when it was saved since, under the name that the server gives it', async () => {
    await type();
    const downloading = opened.page.waitForEvent('download');
    await opened.page.getByRole('link', { name: 'Save as xlsx' }).click();
    expect((await downloading).suggestedFilename()).toBe('Latvijas veikals ā.xlsx');
    await opensUnasked();
  });

  it('when another one was opened since', async () => {
    await type();
    opened.server.happen({ kind: 'workbook', workbook: shop() }, MENUS);
    await settled();
    await opensUnasked();
  });
});

describe('before work is lost', () => {
  it('the page asks, and stays where it is when told to', async () => {
    await type();
    await chooseSample();
    await question().getByText('What you did in “Latvijas veikals” since you last saved it would be lost.').waitFor();
    await press('Stay');
    await question().waitFor({ state: 'detached' });
    expect(samplesOpened()).toEqual([]);
    expect(opened.server.saves).toBe(0);
  });

  it('Escape is staying, and the focus goes back to where it was', async () => {
    await type();
    await drop('a.csv');
    await question().waitFor();
    expect(await question().evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await opened.page.keyboard.press('Escape');
    await question().waitFor({ state: 'detached' });
    const focused = await opened.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('Klienti, cell A4');
    expect(opened.server.opened).toEqual([]);
  });

  it('it replaces when told to, by a chosen file too', async () => {
    await type();
    await chooseFile();
    await press('Replace');
    await expect.poll(() => opened.server.opened).toEqual([{ name: 'a.xlsx', bytes: 'zip' }]);
    await question().waitFor({ state: 'detached' });
    expect(opened.server.saves).toBe(0);
  });

  it('it saves first when told to, and goes on when the file is there', async () => {
    await type();
    await drop('a.csv');
    const downloading = opened.page.waitForEvent('download');
    await press('Save first');
    expect((await downloading).suggestedFilename()).toBe('Latvijas veikals ā.xlsx');
    await expect.poll(() => opened.server.opened).toEqual([{ name: 'a.csv', bytes: 'zip' }]);
    expect(opened.server.saves).toBe(1);
  });

  it('it does not go on when saving failed, and says why', async () => {
    opened.server.refuseToSave('The workbook is too large for a file.');
    await type();
    await drop('a.csv');
    await press('Save first');
    await opened.page.getByRole('alert').getByText('The workbook is too large for a file.').waitFor();
    await question().waitFor({ state: 'detached' });
    expect(opened.server.opened).toEqual([]);
    await drop('a.csv');
    await question().waitFor();
    await press('Stay');
  });

  it('it can be told to stay while it waits for the file', async () => {
    await type();
    await settled();
    const free = opened.server.beBusy();
    await drop('a.csv');
    await press('Save first');
    await question().getByRole('button', { name: 'Saving…' }).waitFor();
    expect(await question().getByRole('button', { name: 'Replace' }).isDisabled()).toBe(true);
    await press('Stay');
    await question().waitFor({ state: 'detached' });
    const downloading = opened.page.waitForEvent('download');
    free();
    await downloading;
    await settled();
    expect(opened.server.opened).toEqual([]);
  });

  it('it counts what is still being typed, and saves it with the rest', async () => {
    await opened.click(2, 0);
    await opened.page.keyboard.type('Jān');
    await drop('a.csv');
    await press('Save first');
    await expect.poll(() => opened.server.opened.length).toBe(1);
    expect(opened.server.acts).toEqual([{ act: 'type', sheetId: SHEET.customers, row: 2, column: 0, text: 'Jān' }]);
    expect(opened.server.saves).toBe(1);
  });

  it('it counts what the add-on did', async () => {
    opened.server.happen({ kind: 'changes', changes: [CELLS] });
    await settled();
    await chooseSample();
    await press('Stay');
    opened.server.happen({ kind: 'workbook', workbook: shop() }, MENUS);
    opened.server.happen({ kind: 'changes', changes: [{ change: 'removed', sheetId: SHEET.sources }] });
    await settled();
    await chooseSample();
    await press('Stay');
    expect(samplesOpened()).toEqual([]);
  });

  it('it counts what was done while the file was being made, which may not be in it', async () => {
    await type();
    const free = opened.server.beBusy();
    const downloading = opened.page.waitForEvent('download');
    await opened.page.getByRole('link', { name: 'Save as xlsx' }).click();
    await expect.poll(() => opened.server.saves).toBe(1);
    opened.server.happen({ kind: 'changes', changes: [CELLS] });
    await settled();
    free();
    await downloading;
    await settled();
    await chooseSample();
    await press('Stay');
  });

  it('a file that is dropped over the question is the one that is meant', async () => {
    await type();
    await drop('a.csv');
    await question().waitFor();
    await drop('b.csv');
    await expect.poll(() => question().count()).toBe(1);
    await press('Replace');
    await expect.poll(() => opened.server.opened.map(({ name }) => name)).toEqual(['b.csv']);
  });

  it('the question goes when the workbook was replaced elsewhere', async () => {
    await type();
    await chooseSample();
    await question().waitFor();
    opened.server.happen({ kind: 'workbook', workbook: { ...shop(), name: 'Cits' } }, MENUS);
    await question().waitFor({ state: 'detached' });
    expect(samplesOpened()).toEqual([]);
  });

  it('it still asks when the connection was lost for a moment', async () => {
    await type();
    await opened.server.stop();
    await saysStopped(opened.page);
    await opened.server.start();
    await opened.page.getByText('has been stopped').waitFor({ state: 'detached' });
    await chooseSample();
    await press('Stay');
    expect(samplesOpened()).toEqual([]);
  });

  it('it asks in the language of the workbook', async () => {
    opened.server.happen({ kind: 'workbook', workbook: shop({ language: 'lv' }) }, MENUS);
    await opened.page.getByRole('link', { name: 'Saglabāt kā xlsx' }).waitFor();
    await cellsAreThere(opened.page);
    await type();
    await drop('a.csv');
    const asked = opened.page.getByRole('alertdialog', { name: 'Vai aizstāt šo izklājlapu?' });
    await asked.getByRole('button', { name: 'Vispirms saglabāt' }).waitFor();
    await asked.getByRole('button', { name: 'Palikt' }).click();
    expect(opened.server.opened).toEqual([]);
  });
});
