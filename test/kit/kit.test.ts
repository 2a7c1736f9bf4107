import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/company';
import { kitTextsIn, printTextsIn } from '../../src/sidebar/kit/in-language';
import { formText, statementsOf } from '../../src/sidebar/kit/statements';
import { CHANNELS, PIECES, TYPED, type Typed, type Wording } from '../../src/sidebar/kit/wording';
import { axeIn } from '../browser/axe';
import { openBrowser } from '../browser/browser';
import { endCalls } from '../sidebar/fake-server';
import { MARKUP } from '../sidebar/shop';
import { FILLED, fillIn, KIT_ADDRESS, openKit } from './opened-kit';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What is printed: the till card stands on its sheet twice. */
const PRINTED = ['.till-card:not(.again)', '.till-card.again', '.paper-letter', '.paper-form', '.paper-qr'];
const WITH_BOXES = PRINTED.slice(0, 4);

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = kitTextsIn(language);
  const print = printTextsIn(language);

  test('axe-core finds nothing wrong, empty, filled in, with every note, and at every width', async () => {
    const { page, errors, requests } = await openKit(browser, { language });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await axeIn(page)).toEqual([]);
    await page.locator('#field-deadline').fill('2026-01-01');
    await fillIn(page, FILLED[language]);
    await page.getByRole('button', { name: texts.copy }).click();
    expect(await axeIn(page)).toEqual([]);
    await page.setViewportSize({ width: 400, height: 600 });
    expect(await axeIn(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests).toEqual([KIT_ADDRESS]);
    await page.close();
  });

  test.each([100, 200])('nothing is wider than the window with text at %i percent', async (zoom) => {
    const { page } = await openKit(browser, { language });
    await page.addStyleTag({ content: `html { font-size: ${zoom}% }` });
    for (const width of [1000, 720, 400]) {
      await page.setViewportSize({ width, height: 620 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });

  test('every statement is on everything that is printed', async () => {
    const { page } = await openKit(browser, { language });
    await fillIn(page, FILLED[language]);
    await page.emulateMedia({ media: 'print' });
    const wording: Wording = { ...FILLED[language], channels: ['email', 'sms'], deadline: '2026-03-31' };
    for (const piece of PRINTED) {
      for (const { statement, words, value } of statementsOf(wording, print)) {
        const said = page.locator(piece).locator(`.says-${statement}`);
        expect(await said.isVisible(), `${piece} ${statement}`).toBe(true);
        expect(await said.textContent(), piece).toBe(value === null ? words : `${words} ${value}`);
      }
      expect(await page.locator(`${piece} .blank:visible`).count(), piece).toBe(piece === '.paper-letter' ? 1 : 0);
    }
    await page.close();
  });

  test('what is missing is named, leads to its field, and leaves a line to be filled in by hand', async () => {
    const { page } = await openKit(browser, {
      language,
      change: (shop) => ({ ...shop, kit: { ...shop.kit, deadline: '' } }),
    });
    for (const channel of ['email', 'sms']) await page.locator(`#channel-${channel}`).uncheck();
    const named = page.locator('.missing button');
    const { labels } = texts;
    expect(await named.allTextContents()).toEqual(Object.values(labels));
    for (const [name, label] of Object.entries(labels)) {
      await named.getByText(label, { exact: true }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(
        name === 'channels' ? 'channel-email' : `field-${name}`,
      );
    }
    await page.emulateMedia({ media: 'print' });
    for (const piece of PRINTED) {
      for (const statement of ['who', 'what', 'howOften', 'channels', 'withdraw', 'privacy', 'deadline'] as const) {
        const said = page.locator(piece).locator(`.says-${statement}`);
        expect(await said.textContent()).toBe(print.says[statement]);
        expect(await said.locator('.blank').getAttribute('aria-label')).toBe(print.byHand);
      }
    }
    await page.emulateMedia({ media: 'screen' });
    await fillIn(page, FILLED[language]);
    await page.locator('#channel-post').check();
    await page.locator('#field-deadline').fill('2026-05-01');
    expect(await page.locator('.missing').count()).toBe(0);
    expect(await page.locator('.whole').innerText()).toContain(texts.nothingMissing);
    await page.close();
  });

  test('warns against putting it into messages and invoices, and names who was fined for that', async () => {
    const { page } = await openKit(browser, { language });
    const warning = await page.locator('.kit-warning').innerText();
    for (const words of [
      'Honda',
      'Flybe',
      language === 'en' ? 'invoice' : 'rēķin',
      language === 'en' ? 'SMS' : 'īsziņ',
    ])
      expect(warning).toContain(words);
    await page.close();
  });
});

describe('the boxes', () => {
  test('are drawn, one for each channel and one for a no, and nobody has ticked them', async () => {
    const { page } = await openKit(browser);
    for (const channel of CHANNELS) await page.locator(`#channel-${channel}`).check();
    for (const piece of WITH_BOXES) {
      const boxes = page.locator(`${piece} .box`);
      expect(await boxes.count(), piece).toBe(piece === '.paper-form' ? CHANNELS.length : CHANNELS.length + 1);
      expect((await boxes.allTextContents()).join('')).toBe('');
    }
    expect(await page.locator('.paper input').count()).toBe(0);
    await page.close();
  });
});

describe('what the owner types', () => {
  test('stays text, were it markup, on everything that is printed', async () => {
    const { page, errors, requests } = await openKit(browser);
    await fillIn(page, everywhere(MARKUP));
    for (const piece of PRINTED)
      for (const statement of ['who', 'what', 'howOften', 'withdraw', 'privacy'])
        expect(await page.locator(`${piece} .says-${statement} b`).textContent()).toBe(MARKUP);
    expect(await page.locator('img').count()).toBe(0);
    expect(errors).toEqual([]);
    expect(requests).toEqual([KIT_ADDRESS]);
    await page.close();
  });

  test('is printed in the other language too, said to be that for whom it is read out', async () => {
    const { page } = await openKit(browser, { language: 'en' });
    await page.locator('#language-lv').check();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.paper-letter').getAttribute('lang')).toBe('lv');
    expect(await page.locator('.paper-letter .says-deadline b').textContent()).toBe('2026. gada 31. martam');
    expect(await axeIn(page)).toEqual([]);
    await page.close();
  });

  test('is not undone by settings that come late', async () => {
    const { page } = await openKit(browser, {
      before: (opened) => opened.addInitScript(() => window.fake.held.push('kitFacts')),
      waitFor: '.missing',
    });
    await page.locator('#channel-post').check();
    await page.locator('#field-deadline').fill('2026-06-01');
    await page.locator('#language-lv').check();
    await page.evaluate(() => window.fake.letGo('kitFacts'));
    await page.locator('.deadline-note').waitFor();
    expect(await page.locator('.paper-card .till-card').first().locator('.box').count()).toBe(2);
    expect(await page.locator('#field-deadline').inputValue()).toBe('2026-06-01');
    expect(await page.locator('.paper-card').getAttribute('lang')).toBe('lv');
    await page.close();
  });
});

describe('the deadline', () => {
  test.each([
    ['is the one of the settings', '2026-03-31', null, null],
    ['has to be set in the settings too', '', null, kitTextsIn('en').deadline.none],
    ['has passed', '2026-01-14', null, kitTextsIn('en').deadline.passed],
    [
      'is another one than in the settings',
      '2026-03-31',
      '2026-04-01',
      kitTextsIn('en').deadline.differs('31 March 2026'),
    ],
    ['ends today', '2026-01-15', null, null],
  ])('that %s is said so', async (_, deadline, typed, note) => {
    const { page } = await openKit(browser, { change: (shop) => ({ ...shop, kit: { ...shop.kit, deadline } }) });
    if (typed !== null) await page.locator('#field-deadline').fill(typed);
    expect(await page.locator('.deadline-note').allTextContents()).toEqual(note === null ? [] : [note]);
    await page.close();
  });
});

describe('where Google gives no answer', () => {
  test.each([
    ['refused in words', { worded: 'Cell B7 holds no day.' }, 'Cell B7 holds no day.'],
    ['failed', { raw: 'PERMISSION_DENIED' }, kitTextsIn('en').noAnswer],
    ['lost', 'null', kitTextsIn('en').noAnswer],
  ] as const)('(%s) it says so, can be used all the same, and asks again', async (_, ending, words) => {
    const { page, errors } = await openKit(browser, {
      before: (opened) =>
        opened.addInitScript((how) => {
          window.fake.endings.kitFacts = how;
        }, ending),
    });
    expect(await page.getByRole('alert').innerText()).toContain(words);
    await page.locator('#channel-email').check();
    await fillIn(page, FILLED.en);
    expect(await page.locator('.paper-letter .says-who b').textContent()).toBe(FILLED.en.company);
    expect(await axeIn(page)).toEqual([]);
    await endCalls(page, 'kitFacts', null);
    await page.getByRole('button', { name: kitTextsIn('en').tryAgain }).click();
    await page.locator('.how-many').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('#field-company').inputValue()).toBe(FILLED.en.company);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('printing', () => {
  test('prints what is chosen, by keyboard too, and says when that is nothing', async () => {
    const { page } = await openKit(browser, { before: countPrints });
    const button = page.getByRole('button', { name: kitTextsIn('en').print, exact: true });
    await button.press('Enter');
    expect(await prints(page)).toBe(1);
    for (const piece of PIECES) await page.locator(`#print-${piece}`).uncheck();
    expect(await page.locator('.paper').count()).toBe(0);
    await button.click();
    expect(await prints(page)).toBe(1);
    expect(await page.getByRole('status').innerText()).toBe(kitTextsIn('en').nothingChosen);
    await page.close();
  });

  test('puts each piece on one sheet of A4 and two cards on theirs, with nothing filled in and with the longest texts', async () => {
    const { page } = await openKit(browser, { language: 'lv' });
    expect(await sheets(page)).toEqual([A4, A4, A4, A4]);
    for (const channel of CHANNELS) await page.locator(`#channel-${channel}`).check();
    await fillIn(page, everywhere('garš teksts '.repeat(20)));
    expect(await page.locator('#field-what').inputValue()).toHaveLength(100);
    expect(await sheets(page)).toEqual([A4, A4, A4, A4]);
    for (const piece of PIECES) if (piece !== 'letter') await page.locator(`#print-${piece}`).uncheck();
    expect(await sheets(page)).toEqual([A4]);
    await page.close();
  });

  test('leaves the fields, the advice and the headings of the page away', async () => {
    const { page } = await openKit(browser);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.kit-form', '.piece-head >> nth=0', '.kit-preview > h2'])
      expect(await page.locator(part).isVisible(), part).toBe(false);
    await page.close();
  });
});

describe('the text for a form', () => {
  test('is copied with its boxes', async () => {
    const { page } = await openKit(browser);
    await fillIn(page, FILLED.en);
    await page.getByRole('button', { name: kitTextsIn('en').copy }).click();
    expect(await page.getByRole('status').innerText()).toBe(kitTextsIn('en').copied);
    const pasted = await paste(page);
    const wording: Wording = { ...FILLED.en, channels: ['email', 'sms'], deadline: '2026-03-31' };
    expect(pasted).toBe(formText(wording, printTextsIn('en')));
    await page.close();
  });
});

test('every field and button is reached with the Tab key alone', async () => {
  const { page } = await openKit(browser);
  const controls = page.locator('button, input:not([type=radio]), input[type=radio]:checked');
  const reached = new Set<string>();
  const many = await controls.count();
  for (let at = 0; at < many * 4; at += 1) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ''));
  }
  for (const control of await controls.all())
    expect(reached).toContain((await control.getAttribute('id')) ?? (await control.textContent()));
  await page.close();
});

// Helpers

function everywhere(text: string): Readonly<Record<Typed, string>> {
  return Object.fromEntries(TYPED.map((name) => [name, text])) as Record<Typed, string>;
}

/** In points. */
const A4 = '595x842';

/** The size of each sheet of what would be printed. */
async function sheets(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`,
  );
}

async function countPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = { prints: 0 };
    Object.assign(window, { counted, print: () => (counted.prints += 1) });
  });
}

function prints(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { counted: { prints: number } }).counted.prints);
}

async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.locator('textarea').inputValue();
}
