import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeIn } from '../../browser/axe';
import { openBrowser } from '../../browser/browser';
import { type OpenedPage, openPage } from './opened-page';
import { SHEET, shop } from './shop';

let browser: Browser;
let opened: OpenedPage;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['en', 'lv'] as const)('the page in %s', (language) => {
  beforeAll(async () => {
    opened = await openPage(browser, () => shop({ language }));
  });
  afterAll(() => opened.close());

  it('has nothing that axe objects to when it is opened', async () => {
    expect(await axeIn(opened.page)).toEqual([]);
  });

  it('nor with a sidebar, a toast, a note, choices and an open menu', async () => {
    const cell = { error: 'Failed', note: 'Note', choices: ['a', 'b'] };
    opened.server.inspected.set(`${SHEET.customers}!2,2`, cell);
    await opened.click(2, 2);
    opened.server.happen(
      { kind: 'panel', panel: { id: 1, kind: 'sidebar', title: 'GDPR zones' } },
      { kind: 'running', what: 'classifySheet' },
      { kind: 'toast', title: 'GDPR zones', message: 'Done.', seconds: 60 },
    );
    await opened.page.locator('.toast').waitFor();
    await opened.page.locator('.menu-button').click();
    expect(await axeIn(opened.page)).toEqual([]);
    await opened.page.keyboard.press('Escape');
  });

  it('nor with a dialog', async () => {
    const question = { title: 'Delete?', prompt: 'Twelve rows.', buttons: 'YES_NO' } as const;
    opened.server.happen({ kind: 'dialog', dialog: 2, asksForText: true, ...question });
    await opened.page.getByRole('alertdialog').waitFor();
    expect(await axeIn(opened.page)).toEqual([]);
    await opened.page.keyboard.press('Escape');
  });

  it('nor with the question before work is lost', async () => {
    await opened.click(1, 1);
    await opened.page.keyboard.type('x\n');
    await opened.page.locator('.files .has-menu').click();
    await opened.page.getByRole('menuitem', { name: 'Mailchimp audience' }).click();
    await opened.page.getByRole('alertdialog').waitFor();
    expect(await axeIn(opened.page)).toEqual([]);
  });
});
