import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STEPS } from '../../src/sidebar/step-name';
import { openBrowser } from '../browser/browser';
import { openSidebar, openStep } from './opened-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { id, textContent } = document.activeElement ?? { id: '', textContent: '' };
    return id !== '' ? id : (textContent ?? '');
  });

async function tabTo(page: Page, wanted: (focus: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (wanted(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there');
}

test('the keyboard alone leads through the six steps, and the focus is always to be seen', async () => {
  const { page } = await openSidebar(browser);
  await page.locator('.card').first().waitFor();
  for (const [at, step] of STEPS.entries()) {
    expect(await page.getAttribute(`#step-${step}`, 'aria-expanded')).toBe('true');
    const next = STEPS[at + 1];
    if (next === undefined) break;
    await tabTo(page, (focus) => focus.startsWith('Next: '));
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
      'solid',
    );
    await page.keyboard.press('Enter');
    await page.locator(`#step-${next}-inside .waiting`).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(`step-${next}`);
  }
  await page.close();
});

test('judging, a reason and its rows need no mouse', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'judge');
  await tabTo(page, (focus) => focus === 'Judge again');
  await page.keyboard.press('Enter');
  await page.locator('.note-good').waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('run-area');
  await tabTo(page, (focus) => focus.startsWith('RED412 rows'));
  await page.keyboard.press('Enter');
  await tabTo(page, (focus) => focus === 'Show the 412 rows');
  await page.keyboard.press('Enter');
  await page.locator('.row-link').first().waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.fake.calls.some(({ name }) => name === 'goToRow'))).toBe(true);
  await page.close();
});

test('reopening shows the same step with the same parts folded out', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'sources');
  await page.locator('.card summary').first().click();
  await page.reload();
  await page.locator('.card').first().waitFor();
  expect(await page.getAttribute('#step-sources', 'aria-expanded')).toBe('true');
  expect(await page.locator('.card details').first().getAttribute('open')).not.toBeNull();
  await page.close();
});

test('a browser that keeps nothing opens the first step, and every step works', async () => {
  const { page, errors } = await openSidebar(browser, {
    before: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('blocked');
        },
      });
    },
  });
  expect(await page.getAttribute('#step-columns', 'aria-expanded')).toBe('true');
  for (const step of STEPS) await openStep(page, step);
  expect(errors).toEqual([]);
  await page.close();
});

test('what was kept by another version opens the page all the same', async () => {
  const { page, errors } = await openSidebar(browser, {
    before: () => localStorage.setItem('gdpr-zones.place', '{"step":"gone","unfolded":[1,{"a":2}]}'),
  });
  await openStep(page, 'columns');
  expect(await page.locator('.card').count()).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  await page.close();
});

test('refreshing reads the sheet again and says so', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'judge');
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toBe('The sheet was read again');
  await page.close();
});
