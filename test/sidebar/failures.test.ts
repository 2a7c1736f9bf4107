import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contract } from '../../src/app/contract';
import type { StepName } from '../../src/sidebar/step-name';
import { textsIn } from '../../src/sidebar/texts/in-language';
import { openBrowser } from '../browser/browser';
import { type Ending, endCalls } from './fake-server';
import { openSidebar, openStep } from './opened-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Button {
  readonly call: keyof Contract;
  readonly step: StepName;
  /** Does what the call is made for. */
  readonly press: (page: Page) => Promise<void>;
  /** Reads what the user entered, which must stand there still. */
  readonly entered?: (page: Page) => Promise<string>;
  readonly value?: string;
  /** The part of the page in which the failure is to be said. */
  readonly where: string;
}

const column = '.card:has(#column-3)';
const source = '.card:has-text("Shop form") .question';
const setting = '.setting:has(#setting-inactivityMonths)';

const BUTTONS: readonly Button[] = [
  {
    call: 'correctColumn',
    step: 'columns',
    press: async (page) => void (await page.selectOption('#column-3', 'notes')),
    entered: (page) => page.inputValue('#column-3'),
    value: 'notes',
    where: column,
  },
  {
    call: 'answerSource',
    step: 'sources',
    press: (page) => page.locator(source).getByLabel('No', { exact: true }).check(),
    entered: (page) => page.locator(`${source} input:checked`).first().inputValue(),
    value: 'no',
    where: source,
  },
  {
    call: 'answerSetting',
    step: 'company',
    press: async (page) => {
      await page.locator('summary', { hasText: 'Fine points' }).click();
      await page.fill('#setting-inactivityMonths', '24');
      await page.press('#setting-inactivityMonths', 'Tab');
    },
    entered: (page) => page.inputValue('#setting-inactivityMonths'),
    value: '24',
    where: setting,
  },
  { call: 'runSlice', step: 'judge', press: (page) => page.click('.buttons .action'), where: '.run-area' },
  {
    call: 'rowsWith',
    step: 'judge',
    press: async (page) => {
      await page.locator('.reasons summary').first().click();
      await page.locator('.rows-found button').first().click();
    },
    where: '.rows-found',
  },
  { call: 'goToRow', step: 'watch', press: (page) => page.locator('.row-link').first().click(), where: '.row-line' },
  {
    call: 'previewList',
    step: 'mend',
    press: (page) => page.locator('.in-line button').first().click(),
    where: '.card',
  },
  {
    call: 'answerSetting',
    step: 'watch',
    press: (page) => page.locator('.switch').check(),
    entered: (page) => page.locator('.switch').isChecked().then(String),
    value: 'true',
    where: '.field:has(.switch)',
  },
  { call: 'readColumns', step: 'columns', press: (page) => page.click('.refresh'), where: '#step-columns-inside' },
  { call: 'lookAtCustomers', step: 'judge', press: (page) => page.click('.refresh'), where: '#step-judge-inside' },
];

const { failures } = textsIn('en');
const ENDINGS: readonly (readonly [Ending, title: string])[] = [
  [{ raw: 'PERMISSION_DENIED' }, failures.account.title],
  [{ raw: 'NetworkError: Connection failure due to HTTP 0' }, failures.network.title],
  [{ worded: 'A filter hides rows. Take it away first.' }, 'Not done'],
  ['null', failures['no-answer'].title],
];

test.each(BUTTONS)(
  'what $call in step $step fails with is said beside it, loses nothing, and can be tried again',
  async ({ call, step, press, entered, value, where }) => {
    const { page, errors } = await openSidebar(browser);
    await openStep(page, step);
    const act = page.locator(where);
    const again = act.getByRole('button', { name: 'Try again' }).first();
    for (const [at, [ending, title]] of ENDINGS.entries()) {
      await endCalls(page, call, ending);
      await (at === 0 ? press(page) : again.click());
      await act.getByRole('alert').filter({ hasText: title }).first().waitFor();
      expect(await entered?.(page)).toBe(value);
    }
    await endCalls(page, call, null);
    await again.click();
    await page.getByRole('alert').first().waitFor({ state: 'detached' });
    expect(await entered?.(page)).toBe(value);
    const sent = await page.evaluate(
      (name) => window.fake.calls.filter((one) => one.name === name).map(({ args }) => JSON.stringify(args)),
      call,
    );
    expect(sent.length).toBeGreaterThan(ENDINGS.length);
    expect(new Set(sent.slice(-1 - ENDINGS.length)).size).toBe(1);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  },
);

test('a sidebar that Google does not let in explains several accounts, on opening as well', async () => {
  const { page } = await openSidebar(browser, {
    before: () => {
      window.fake.endings['readColumns'] = { raw: 'Authorization is required to perform that action.' };
    },
  });
  expect(await page.getByRole('alert').innerText()).toContain('several Google accounts');
  await page.close();
});

test('a page without Google around it says that something is wrong and stays usable', async () => {
  const { page } = await openSidebar(browser, {
    before: () => {
      window.google = undefined;
    },
  });
  expect(await page.getByRole('alert').innerText()).toContain(failures.unknown.title);
  await page.close();
});

test('a date that is not whole is refused at its field, without being sent', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'company');
  await page.focus('#setting-procedureAdopted');
  await page.keyboard.type('12');
  await page.focus('#setting-optOutOffered');
  const alert = page.locator('.setting:has(#setting-procedureAdopted)').getByRole('alert');
  expect(await alert.innerText()).toContain('This date is not complete');
  expect(await page.getAttribute('#setting-procedureAdopted', 'aria-invalid')).toBe('true');
  expect(await page.evaluate(() => window.fake.calls.some(({ name }) => name === 'answerSetting'))).toBe(false);
  await page.close();
});

test('an answer that never comes is given up, in words', async () => {
  const { page } = await openSidebar(browser);
  await page.locator('.card').first().waitFor();
  await page.clock.install();
  await page.evaluate(() => window.fake.held.push('readColumns'));
  await page.click('.refresh');
  await page.clock.runFor(200_000);
  await page.getByRole('alert').filter({ hasText: failures['too-slow'].title }).waitFor();
  expect(await page.locator('.card').count()).toBeGreaterThan(0);
  await page.close();
});
