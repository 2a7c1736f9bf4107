import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contract } from '../../src/app/contract';
import { EN } from '../../src/sidebar/texts/en';
import { openBrowser } from '../browser/browser';
import { openSidebar, openStep } from './opened-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const shopForm = (page: Page) => page.locator('.card', { hasText: 'Shop form' });
const saidOf = (page: Page) => page.getByRole('status').textContent();

async function argsOf(page: Page, call: keyof Contract): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate((name) => window.fake.calls.filter((one) => one.name === name).map(({ args }) => args), call);
}

test('the most useful question stands first, with what its answer frees; the others are folded in', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'sources');
  const questions = shopForm(page).locator('.question');
  expect(await questions.count()).toBe(1);
  expect(await questions.innerText()).toContain('Was the box ticked in advance?');
  expect(await questions.innerText()).toContain('Answering this can free 412 customers');
  await shopForm(page).locator('summary').click();
  await expect.poll(() => questions.count()).toBe(5);
  await page.close();
});

test('an answer is saved at once, counted anew, and the focus and the question stay where they were', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'sources');
  const answer = shopForm(page).getByLabel('No', { exact: true });
  await page.evaluate(() => window.fake.held.push('lookAtCustomers'));
  await answer.focus();
  await page.keyboard.press('Space');
  await shopForm(page).locator('.saved').waitFor();
  expect(await saidOf(page)).toBe('Saved');
  expect(await page.locator('header').innerText()).toContain('Counting again…');
  expect(await argsOf(page, 'answerSource')).toEqual([['veikala anketa', 'preTicked', 'no']]);
  await expect.poll(() => argsOf(page, 'lookAtCustomers')).toHaveLength(2);

  // The add-on now names the sources and questions in another order.
  await page.evaluate(() => {
    const { customers } = window.fake.shop;
    window.fake.shop = { ...window.fake.shop, customers: { ...customers, sources: [...customers.sources].reverse() } };
    window.fake.letGo('lookAtCustomers');
  });
  await page.locator('header', { hasText: 'Counting again…' }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('no');
  expect(await page.locator('.card h3').first().innerText()).toContain('Shop form');
  expect(await shopForm(page).locator('.question').first().innerText()).toContain('Was the box ticked in advance?');
  expect(await shopForm(page).locator('.question').nth(1).innerText()).toContain('Is the wording kept?');
  expect(await shopForm(page).getByLabel('No', { exact: true }).first().isChecked()).toBe(true);
  await page.close();
});

test('of answers given faster than they can be saved, the last one counts', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'sources');
  await page.evaluate(() => window.fake.held.push('answerSource'));
  const question = shopForm(page).locator('.question').first();
  await question.getByLabel('Yes').check();
  await question.getByLabel('No', { exact: true }).check();
  await question.getByLabel('I don’t know').check();
  expect(await argsOf(page, 'answerSource')).toHaveLength(1);
  await page.evaluate(() => window.fake.letGo('answerSource'));
  await expect.poll(() => argsOf(page, 'answerSource')).toHaveLength(2);
  expect((await argsOf(page, 'answerSource'))[1]).toEqual(['veikala anketa', 'preTicked', '']);
  await page.close();
});

test('a column can be corrected, and put back to what was found', async () => {
  const { page } = await openSidebar(browser);
  const card = page.locator('.card:has(#column-3)');
  expect(await card.innerText()).toContain('probably');
  expect(await card.locator('.tag-doubt').innerText()).toContain('check this');
  expect(await card.locator('.sample-line').nth(1).textContent()).toBe('no → refused');
  await page.selectOption('#column-3', 'ignored');
  await card.locator('.saved').waitFor();
  expect(await page.inputValue('#column-3')).toBe('ignored');
  await page.selectOption('#column-3', { label: 'Detect automatically' });
  await expect
    .poll(() => argsOf(page, 'correctColumn'))
    .toEqual([
      [3, 'Marketing', 'ignored'],
      [3, 'Marketing', ''],
    ]);
  await page.close();
});

test('each kind of setting is sent as its stable value', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'company');
  await page.fill('#setting-procedureAdopted', '2024-02-29');
  await page.selectOption('#setting-optOutOffered', 'yes');
  await page.locator('#setting-channels').getByLabel('Post').check();
  await page.locator('#setting-channels').getByLabel('E-mail').uncheck();
  await page.selectOption('#setting-country', '');
  await page.locator('summary', { hasText: 'Fine points' }).click();
  await page.fill('#setting-invoiceYears', '7');
  await page.press('#setting-invoiceYears', 'Enter');
  await expect.poll(() => argsOf(page, 'answerSetting')).toHaveLength(6);
  expect([...(await argsOf(page, 'answerSetting'))].sort()).toEqual(
    [
      ['procedureAdopted', '2024-02-29'],
      ['optOutOffered', 'yes'],
      ['channels', 'email, sms, post'],
      ['channels', 'sms, post'],
      ['country', ''],
      ['invoiceYears', '7'],
    ].sort(),
  );
  await page.close();
});

test('the language changes with the setting', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'company');
  await page.locator('summary', { hasText: 'Fine points' }).click();
  await page.evaluate(() => {
    const { shop } = window.fake;
    window.fake.shop = {
      ...shop,
      columns: { ...shop.columns, language: 'lv' },
      customers: { ...shop.customers, language: 'lv' },
    };
  });
  await page.focus('#setting-language');
  await page.selectOption('#setting-language', 'lv');
  await page.getByRole('heading', { name: 'GDPR zonas' }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('lv');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('setting-language');
  await page.close();
});

test('the switch of the last step turns watching on and off, and says what it cannot do', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'watch');
  const watch = page.getByRole('switch', { name: 'Judge rows as they are edited' });
  await watch.check();
  await watch.uncheck();
  await expect
    .poll(() => argsOf(page, 'answerSetting'))
    .toEqual([
      ['watch', 'yes'],
      ['watch', 'no'],
    ]);
  await page.close();

  const cannot = await openSidebar(browser, {
    change: (shop) => ({
      ...shop,
      customers: { ...shop.customers, watch: { ...shop.customers.watch, cannot: 'The sheet has a formula.' } },
    }),
  });
  await openStep(cannot.page, 'watch');
  // What it does in place of judging can be switched off, too.
  expect(await cannot.page.getByRole('switch').isEnabled()).toBe(true);
  expect(await cannot.page.locator('#watch-why').innerText()).toBe('The sheet has a formula.');
  await cannot.page.close();
});

test('columns that disagree, and what is missing, are said before everything else', async () => {
  const { page } = await openSidebar(browser, {
    change: (shop) => ({ ...shop, columns: { ...shop.columns, conflict: 'D and H both hold the consent.' } }),
  });
  await page.locator('.note-warning', { hasText: 'D and H both hold the consent.' }).waitFor();
  await page.locator('summary', { hasText: '2 things are missing' }).click();
  await page.locator('dd', { hasText: EN.columns.why.source }).waitFor();
  await page.close();
});

test('what the user chose stays chosen, also where it is not among what is offered', async () => {
  const { page } = await openSidebar(browser, {
    change: (shop) => ({
      ...shop,
      columns: {
        ...shop.columns,
        columns: shop.columns.columns.map((column) =>
          column.at === 3 ? { ...column, fact: 'keepUntil', name: 'keep until', corrected: true } : column,
        ),
      },
    }),
  });
  expect(await page.inputValue('#column-3')).toBe('keepUntil');
  expect(await page.locator('#column-3 option:checked').textContent()).toBe('keep until');
  await page.close();
});
