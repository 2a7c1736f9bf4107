import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contract } from '../../src/app/contract';
import { openBrowser } from '../browser/browser';
import { endCalls } from './fake-server';
import { openSidebar, openStep } from './opened-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const countOf = (page: Page, call: keyof Contract): Promise<number> =>
  page.evaluate((name) => window.fake.calls.filter((one) => one.name === name).length, call);

const card = (page: Page, name: string) =>
  page.locator('.card').filter({ has: page.getByRole('heading', { name, exact: true }) });

async function judgeButHold(page: Page): Promise<void> {
  await page.clock.install();
  await openStep(page, 'judge');
  await page.evaluate(() => window.fake.held.push('runSlice'));
  await page.click('.buttons .action');
  await page.locator('.working').waitFor();
}

test('before the first judging, the numbers are said to be what judging would write', async () => {
  const { page } = await openSidebar(browser, {
    change: (shop) => ({
      ...shop,
      customers: { ...shop.customers, watch: { ...shop.customers.watch, judgedBefore: false } },
    }),
  });
  await openStep(page, 'judge');
  expect(await page.locator('#step-judge-inside').innerText()).toContain('This is what judging would write');
  expect(await page.locator('#step-judge-inside').innerText()).toContain('Judge all customers');
  await page.close();
});

test('a run shows rows done and time left, asks one question at a time, and slices until it is done', async () => {
  const { page, errors } = await openSidebar(browser);
  await judgeButHold(page);
  await page.evaluate(() => {
    window.fake.slices.push({ state: 'unfinished', title: 'Part', message: '', progress: { done: 600, of: 1204 } });
    window.fake.progress = { task: 'classifySheet', done: 100, of: 1204 };
  });
  const polled = await countOf(page, 'runProgress');
  await page.clock.runFor(2100);
  await page.locator('.working-words', { hasText: '100 of 1,204 rows done' }).waitFor();
  expect(await page.locator('progress').getAttribute('max')).toBe('1204');
  await page.evaluate(() => window.fake.held.push('runProgress'));
  await page.clock.runFor(10_000);
  expect(await countOf(page, 'runProgress')).toBe(polled + 2);
  await page.evaluate(() => {
    window.fake.progress = { task: 'classifySheet', done: 200, of: 1204 };
    window.fake.letGo('runProgress');
  });
  await page.locator('.working-words', { hasText: '200 of 1,204 rows done, about 2 minutes left' }).waitFor();

  await page.evaluate(() => window.fake.letGo('runSlice'));
  await page.clock.runFor(100);
  await page.clock.runFor(100);
  await page.locator('.note-good').waitFor();
  expect(await page.locator('.note-good').innerText()).toContain('150 GREEN, 330 GREY, 712 RED.');
  expect(await countOf(page, 'runSlice')).toBe(2);
  const afterwards = await countOf(page, 'runProgress');
  await page.clock.runFor(10_000);
  expect(await countOf(page, 'runProgress')).toBe(afterwards);
  expect(errors).toEqual([]);
  await page.close();
});

test('cancelling asks the run to stop, says that nothing is lost, and goes on from there when asked', async () => {
  const { page } = await openSidebar(browser);
  await judgeButHold(page);
  const cancel = page.getByRole('button', { name: 'Cancel' });
  await cancel.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await page.locator('.working').innerText()).toContain('Stopping at the next safe place…');
  expect(await countOf(page, 'cancelRun')).toBe(1);
  await page.evaluate(() => {
    window.fake.slices.push({
      state: 'unfinished',
      title: 'Stopped',
      message: 'What is written stays.',
      progress: { done: 600, of: 1204 },
      cancelled: true,
    });
    window.fake.letGo('runSlice');
  });
  await page.clock.runFor(100);
  await page.locator('.note', { hasText: 'What is written stays.' }).waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  expect(await countOf(page, 'runSlice')).toBe(1);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(100);
  await page.locator('.note-good').waitFor();
  expect(await countOf(page, 'runSlice')).toBe(2);
  await page.close();
});

test('a slice that ends before it hears of the wish to stop is not followed by another', async () => {
  const { page } = await openSidebar(browser);
  await judgeButHold(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.evaluate(() => {
    window.fake.slices.push({ state: 'unfinished', title: 'Part', message: '', progress: { done: 600, of: 1204 } });
    window.fake.letGo('runSlice');
  });
  await page.clock.runFor(100);
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  expect(await countOf(page, 'runSlice')).toBe(1);
  await page.close();
});

test('a cancelling that fails says so beside the button, and the run goes on', async () => {
  const { page } = await openSidebar(browser);
  await judgeButHold(page);
  await endCalls(page, 'cancelRun', { raw: 'HTTP 0' });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.clock.runFor(100);
  await page.locator('.working').getByRole('alert').waitFor();
  expect(await page.locator('.working').innerText()).not.toContain('Stopping at the next safe place…');
  await page.close();
});

test('a run that was left unfinished is offered on opening, and goes on', async () => {
  const { page } = await openSidebar(browser, {
    before: () => {
      window.fake.progress = { task: 'buildDeletionTab', done: 10, of: 32 };
    },
  });
  await page.locator('.left-over', { hasText: '10 of 32 rows done' }).waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.locator('.note-good').waitFor();
  expect(await page.evaluate(() => window.fake.calls.find(({ name }) => name === 'runSlice')?.args)).toEqual([
    'buildDeletionTab',
  ]);
  expect(await page.getAttribute('#step-mend', 'aria-expanded')).toBe('true');
  await page.close();
});

test('a list is looked at before it is made', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'mend');
  const list = page.locator('.card').first();
  await list.getByRole('button', { name: 'Look first' }).click();
  await list.locator('.preview').waitFor();
  expect(await list.innerText()).toContain('Nothing is written yet.');
  expect(await list.innerText()).toContain('30 customers come in.');
  expect(await countOf(page, 'runSlice')).toBe(0);
  await list.getByRole('button', { name: 'Make the list' }).click();
  await list.locator('.note-good').waitFor();
  expect(await page.evaluate(() => window.fake.calls.find(({ name }) => name === 'runSlice')?.args)).toEqual([
    'buildReconsentTab',
  ]);
  await page.close();
});

test('answers are carried over only after a look, which says of each open answer where it stands', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'mend');
  const act = card(page, 'Carry answers over');
  expect(await act.getByRole('button').allInnerTexts()).toEqual(['Look first']);
  await act.getByRole('button', { name: 'Look first' }).click();
  await act.locator('.preview').waitFor();
  expect(await act.innerText()).toContain('12 rows will be confirmed again');
  expect(await act.innerText()).toContain('“GDPR Re-consent”, row 7');
  expect(await countOf(page, 'runSlice')).toBe(0);
  await act.getByRole('button', { name: 'Write into 14 rows now' }).click();
  await act.locator('.note-good').waitFor();
  expect(await page.evaluate(() => window.fake.calls.find(({ name }) => name === 'runSlice')?.args)).toEqual([
    'applyAnswers',
  ]);
  // The look is out of date now.
  expect(await act.getByRole('button').allInnerTexts()).toEqual(['Look first']);
  await page.close();
});

test('where there is nothing to carry out, no button does it', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'mend');
  const act = card(page, 'Stop marketing where approved');
  await act.getByRole('button', { name: 'Look first' }).click();
  await act.locator('.preview').waitFor();
  expect(await act.innerText()).toContain('There is no list');
  expect(await act.getByRole('button').allInnerTexts()).toEqual(['Look again']);
  await page.close();
});

test('rows are deleted by a second click, in a frame that warns, by keyboard too, and the receipt is named', async () => {
  const { page, errors } = await openSidebar(browser);
  await openStep(page, 'mend');
  const act = card(page, 'Delete what is approved');
  await act.getByRole('button', { name: 'Look first' }).focus();
  await page.keyboard.press('Enter');
  const confirm = act.getByRole('button', { name: 'Delete 12 rows now' });
  await confirm.waitFor();
  expect(await act.locator('.problem').innerText()).toContain('This cannot be taken back here');
  expect(await act.innerText()).toContain('a legal duty keeps them until 2029-12-31');
  await page.evaluate(() =>
    window.fake.slices.push({ state: 'done', title: 'Done', message: '12 rows are deleted. The receipt is in “R”.' }),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await act.locator('.note-good').waitFor();
  expect(await act.locator('.note-good').innerText()).toContain('The receipt is in “R”');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  expect(await page.evaluate(() => window.fake.calls.find(({ name }) => name === 'runSlice')?.args)).toEqual([
    'deleteApproved',
  ]);
  expect(errors).toEqual([]);
  await page.close();
});

test('what was approved since the look is not deleted before the user has seen it', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'mend');
  const act = card(page, 'Delete what is approved');
  await act.getByRole('button', { name: 'Look first' }).click();
  await act.getByRole('button', { name: 'Delete 12 rows now' }).waitFor();
  await page.evaluate(() => {
    const { shop } = window.fake;
    const deleteApproved = { ...shop.actPreviews.deleteApproved, rows: 40, says: ['40 rows will be deleted.'] };
    window.fake.shop = { ...shop, actPreviews: { ...shop.actPreviews, deleteApproved } };
  });
  await act.getByRole('button', { name: 'Delete 12 rows now' }).click();
  await act.getByText('Something changed since you looked').waitFor();
  expect(await countOf(page, 'runSlice')).toBe(0);
  await act.getByRole('button', { name: 'Delete 40 rows now' }).click();
  await act.locator('.note-good').waitFor();
  expect(await act.getByText('Something changed since you looked').count()).toBe(0);
  await page.close();
});

test('a deletion that was left unfinished is offered on opening', async () => {
  const { page } = await openSidebar(browser, {
    before: () => {
      window.fake.progress = { task: 'deleteApproved', done: 4, of: 12 };
    },
  });
  await page.locator('.left-over', { hasText: '4 of 12 rows done' }).waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await card(page, 'Delete what is approved').locator('.note-good').waitFor();
  await page.close();
});

test('a reason leads to its rows, more of them on demand, and to each row in the sheet', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'judge');
  await page.locator('.reasons summary').first().click();
  await page.getByRole('button', { name: 'Show the 412 rows' }).click();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByRole('button', { name: 'Row 8' }).waitFor();
  expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Row 8' }).click();
  const went = await page.evaluate(() => window.fake.calls.find(({ name }) => name === 'goToRow')?.args);
  expect(went).toEqual([8, 'Jānis Bērziņš']);
  await page.close();
});

test('a cell worth a look leads to its row', async () => {
  const { page } = await openSidebar(browser);
  await openStep(page, 'judge');
  await page.locator('summary', { hasText: '14 cells worth a look' }).click();
  await page.getByRole('button', { name: 'E205' }).click();
  expect(await page.evaluate(() => window.fake.calls.find(({ name }) => name === 'goToRow')?.args)).toEqual([205, '']);
  await page.close();
});
