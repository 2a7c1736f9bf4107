import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STEPS } from '../../src/sidebar/step-name';
import { textsIn } from '../../src/sidebar/texts/in-language';
import { axeIn } from '../browser/axe';
import { openBrowser } from '../browser/browser';
import { openSidebar, openStep } from './opened-sidebar';
import { MARKUP } from './shop';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function unfoldAll(page: Page): Promise<void> {
  for (let folded = page.locator('details:not([open]) > summary'); (await folded.count()) > 0; )
    await folded.first().click();
}

/** A list, and all that can be carried out. */
async function lookAtAll(page: Page): Promise<void> {
  await page.locator('.in-line button').first().click();
  for (const act of await page.locator('.cards').last().locator('.card').all())
    await act.getByRole('button').first().click();
  await page.locator('.preview').nth(3).waitFor();
}

describe.each(['en', 'lv'] as const)('in %s', (language) => {
  test('every step shows, says what is known of it, and axe-core finds nothing wrong, folded out as well', async () => {
    const { page, errors, requests } = await openSidebar(browser, { language });
    for (const step of STEPS) {
      await openStep(page, step);
      expect(await page.locator(`#step-${step} .step-title`).textContent()).toBe(textsIn(language).steps[step].title);
      expect(await page.locator(`#step-${step}-inside`).innerText()).not.toBe('');
      expect(await axeIn(page)).toEqual([]);
      await unfoldAll(page);
      if (step === 'mend') await lookAtAll(page);
      if (step === 'judge') await page.locator('.rows-found button').first().click();
      expect(await axeIn(page)).toEqual([]);
    }
    for (const step of STEPS) expect(await page.locator(`#step-${step} .step-summary`).textContent()).not.toBe('');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(errors).toEqual([]);
    expect(requests).toEqual(['http://sidebar.test/']);
    await page.close();
  });

  test.each([100, 200])('nothing is wider than 300 pixels with text at %i percent', async (zoom) => {
    const { page } = await openSidebar(browser, { language });
    await page.addStyleTag({ content: `html { font-size: ${zoom}% }` });
    for (const step of STEPS) {
      await openStep(page, step);
      await unfoldAll(page);
      if (step === 'mend') await lookAtAll(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    }
    await page.close();
  });

  test('a header and a customer that look like markup are shown as they are written, and nothing of them runs', async () => {
    const { page, errors, requests } = await openSidebar(browser, { language });
    expect(await page.getByRole('heading', { name: MARKUP }).count()).toBe(1);
    expect(await page.locator('.sample', { hasText: MARKUP }).count()).toBe(1);
    await openStep(page, 'judge');
    await page.locator('.reasons summary').first().click();
    await page.locator('.rows-found button').first().click();
    await page.locator('.row-link', { hasText: MARKUP }).waitFor();
    await openStep(page, 'mend');
    await page.locator('.in-line button').first().click();
    await page.locator('.pairs dd', { hasText: MARKUP }).first().waitFor();
    await openStep(page, 'watch');
    await page.locator('.row-link', { hasText: MARKUP }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(errors).toEqual([]);
    expect(requests).toEqual(['http://sidebar.test/']);
    await page.close();
  });
});

test('zones are told apart by word and drawing, never by colour alone', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'judge');
  const shown = await page
    .locator('.zones .zone')
    .evaluateAll((zones) =>
      zones.map((zone) => `${zone.textContent} ${zone.querySelector('path')?.getAttribute('d')}`),
    );
  expect(shown.map((zone) => zone.split(' ')[0])).toEqual(['GREEN', 'GREY', 'RED', 'OUT']);
  expect(new Set(shown.map((zone) => zone.slice(zone.indexOf(' '))))).toHaveProperty('size', 4);
  const patterns = await page
    .locator('.bar-part')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundImage));
  expect(new Set(patterns).size).toBe(4);
  await page.close();
});
