import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act, Asked } from '../../src/local/workbench/protocol';
import { STEPS } from '../../src/sidebar/step-name';
import { EN } from '../../src/sidebar/texts/en';
import { openBrowser } from './browser';
import { type OpenedWorkbench, openSidebar, openStep, openWorkbench, picture } from './opened-workbench';

const MARKUP = '<img src=x onerror="alert(1)">';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gdpr-zones-'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('a list in which names, titles and sources are markup', () => {
  it('is shown as the text that it is, in the cells and in every step, and nothing of it runs', async () => {
    const path = join(folder, 'markup.csv');
    const quoted = `"${MARKUP.replaceAll('"', '""')}"`;
    writeFileSync(
      path,
      [
        `Name,Email,Consent,Consent date,Source,${quoted}`,
        ...[1, 2, 3].map((at) => `${quoted},anna${at}@example.com,yes,2020-01-0${at},${quoted},${quoted}`),
      ].join('\n'),
    );
    const opened = await openWorkbench(browser, 'en', path);
    const { page, sidebar } = opened;
    await openSidebar(opened);
    for (const step of STEPS) {
      await openStep(opened, step);
      if (step === 'judge') {
        await sidebar.getByRole('button', { name: EN.judge.button }).click();
        await sidebar.locator('.note-good').waitFor();
        const reason = sidebar.locator('.reasons details').first();
        await reason.locator('summary').click();
        await reason.getByRole('button', { name: /3/ }).click();
        expect(await reason.locator('.row-link').first().innerText()).toContain(MARKUP);
      }
      if (step === 'columns') expect(await sidebar.locator('#step-columns-inside').innerText()).toContain(MARKUP);
      if (step === 'sources') expect(await sidebar.locator('#step-sources-inside').innerText()).toContain(MARKUP);
    }
    expect(await sidebar.locator('img').count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => window.gdprWorkbench?.text(1, 0))).toBe(MARKUP);
    expect(opened.strange).toEqual([]);
    await picture(opened, 'markup');
    await opened.close();
  });
});

describe('a host that fails', () => {
  let opened: OpenedWorkbench;
  let failing: string | null = null;

  beforeAll(async () => {
    opened = await openWorkbench(browser, 'en');
    await opened.page.route('**/act', async (route) => {
      const act = route.request().postDataJSON() as Act;
      if (act.act !== 'ask' || act.name !== failing) return route.continue();
      const value: Asked = {
        state: 'failure',
        name: 'Exception',
        message: 'Service Spreadsheets timed out while accessing document with id 1AbC.',
      };
      return route.fulfill({ json: { ok: true, value } });
    });
    await openSidebar(opened);
  });
  afterAll(() => opened.close());

  const BUTTONS = [
    ['readColumns', 'columns', async () => opened.sidebar.getByRole('button', { name: EN.refresh }).click()],
    ['lookAtCustomers', 'judge', async () => opened.sidebar.getByRole('button', { name: EN.refresh }).click()],
    [
      'correctColumn',
      'columns',
      async () => opened.sidebar.locator('#step-columns-inside select').first().selectOption('ignored'),
    ],
    [
      'answerSource',
      'sources',
      async () => opened.sidebar.locator('#step-sources-inside input[value="no"]').first().check(),
    ],
    ['answerSetting', 'company', async () => opened.sidebar.locator('#setting-strategy').selectOption('GREEN')],
    ['runSlice', 'judge', async () => opened.sidebar.getByRole('button', { name: EN.judge.button }).click()],
    ['rowsWith', 'judge', showRows],
    [
      'previewList',
      'mend',
      async () => opened.sidebar.getByRole('button', { name: EN.mend.lookFirst }).first().click(),
    ],
    ['runSlice', 'mend', async () => opened.sidebar.getByRole('button', { name: EN.mend.make }).first().click()],
    ['answerSetting', 'watch', async () => opened.sidebar.getByRole('switch').click()],
  ] as const;

  it.each(BUTTONS)(
    'under %s, in the step %s, says so in words beside what was pressed, and trying again helps',
    async (name, step, press) => {
      const { sidebar, book } = opened;
      await openStep(opened, step);
      const before = await shape(book);
      failing = name;
      await press();
      const problem = sidebar.locator('.problem').filter({ visible: true }).first();
      await problem.waitFor();
      const said = await problem.getByRole('alert').innerText();
      expect(said).toMatch(/\w{4,}/);
      expect(said).not.toMatch(/Exception|1AbC|Service Spreadsheets/);
      expect(await shape(book)).toEqual(before);
      failing = null;
      await problem.getByRole('button', { name: EN.tryAgain }).click();
      await expect.poll(() => sidebar.locator('.problem').filter({ visible: true }).count()).toBe(0);
    },
  );

  it('has asked nothing of anybody else, and met no error of its own', () => {
    expect(opened.strange).toEqual([]);
  });

  // Helpers

  async function showRows(): Promise<void> {
    const reason = opened.sidebar.locator('.reasons details').first();
    if ((await reason.getAttribute('open')) === null) await reason.locator('summary').click();
    await reason.getByRole('button', { name: /\d/ }).last().click();
  }

  async function shape(book: OpenedWorkbench['book']) {
    const { sheets } = await book();
    return sheets.map(({ name, values }) => [name, values.length, values[0]?.length ?? 0]);
  }
});
