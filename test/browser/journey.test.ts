import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core/company';
import { textsIn } from '../../src/core/texts/language';
import { STEPS } from '../../src/sidebar/step-name';
import { EN } from '../../src/sidebar/texts/en';
import { LV } from '../../src/sidebar/texts/lv';
import type { SidebarTexts } from '../../src/sidebar/texts/texts';
import { axeIn } from './axe';
import { openBrowser } from './browser';
import {
  columnOf,
  type OpenedWorkbench,
  openSidebar,
  openStep,
  openWorkbench,
  picture,
  sheetOf,
} from './opened-workbench';

const TEXTS: Readonly<Record<Language, SidebarTexts>> = { en: EN, lv: LV };
const CUSTOMERS = 'latvijas-veikals';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(LANGUAGES)('an owner’s way through the sample shop, in %s', (language) => {
  const own = textsIn(language);
  const words = TEXTS[language];
  let opened: OpenedWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench(browser, language);
    await openSidebar(opened);
  });
  afterAll(() => opened.close());

  it('begins with the columns: each is named, and a correction is a line of the Settings tab', async () => {
    const { sidebar, book } = opened;
    await openStep(opened, 'columns');
    expect(await sidebar.locator('#step-columns-inside .card').count()).toBe(14);
    await picture(opened, `${language}-1-columns`);
    const column = sidebar.locator('#step-columns-inside .card', { hasText: 'Klienta Nr.' }).getByRole('combobox');
    await column.selectOption('ignored');
    await expect.poll(() => column.inputValue()).toBe('ignored');
    await sidebar.locator('#step-columns-inside .saved').waitFor();
    const settings = sheetOf(await book(), own.tabs.settings);
    expect(settings.values.at(-1)?.slice(0, 2)).toEqual([
      `${language === 'lv' ? 'Kolonna' : 'Column'}: Klienta Nr.`,
      own.facts.ignored,
    ]);
    await column.selectOption('');
    await expect.poll(async () => sheetOf(await book(), own.tabs.settings).values.at(-1)?.[1] ?? '').toBe('');
  });

  it('asks about the sources, the most useful question first, and writes the answers into the Sources tab', async () => {
    const { sidebar, book } = opened;
    await openStep(opened, 'sources');
    await picture(opened, `${language}-2-sources`);
    const first = sidebar.locator('#step-sources-inside .card').first();
    expect(await first.locator('h3').innerText()).toContain('mājaslapa');
    expect(await first.locator('.frees').first().innerText()).toMatch(/\d/);
    for (const name of ['mājaslapa', 'veikals', 'aploksne', 'Facebook konkurss']) await answerWell(name);
    const sources = sheetOf(await book(), own.tabs.sources);
    const line = sources.values.find(([source]) => source === 'mājaslapa');
    const { yes, no } = own.answers;
    expect(line?.slice(1, 6)).toEqual([no, yes, yes, no, yes]);
  });

  it('asks about the company and writes the answers into the Settings tab', async () => {
    const { sidebar, book } = opened;
    await openStep(opened, 'company');
    await sidebar.locator('#setting-optOutOffered').selectOption('yes');
    await sidebar.locator('#setting-procedureAdopted').fill('2026-09-01');
    await sidebar.locator('#setting-procedureAdopted').blur();
    await sidebar.locator('#setting-strategy').selectOption('GREEN');
    await sidebar.locator('#step-company-inside .saved').waitFor();
    await picture(opened, `${language}-3-company`);
    const settings = await settingsOf(await book());
    await expect.poll(async () => (await settingsOf(await book())).get('strategy')).toBe('GREEN');
    expect(settings.get('optOutOffered')).toBe(own.answers.yes);
    expect(settings.get('procedureAdopted')).toBe(46266); // 2026-09-01
  });

  it('judges: zones, reasons and colours stand beside the customers, and the chart says the same', async () => {
    const { sidebar, page, book } = opened;
    await openStep(opened, 'judge');
    await sidebar.getByRole('button', { name: words.judge.button }).click();
    await sidebar.locator('.note-good').waitFor();
    await picture(opened, `${language}-4-judged`);
    const zones = columnOf(sheetOf(await book(), CUSTOMERS), own.columns.zone);
    for (const zone of ['GREEN', 'GREY', 'RED']) {
      const rows = zones.filter((cell) => cell === zone).length;
      expect(rows, zone).toBeGreaterThan(0);
      expect(await sidebar.locator('#step-judge').innerText()).toContain(`${zone} ${rows}`);
    }
    await expect.poll(() => page.evaluate(() => window.gdprWorkbench?.text(0, 14))).toBe(own.columns.zone);
    const colours = await page.evaluate(() => [1, 2, 3, 4, 5].map((row) => window.gdprWorkbench?.background(row, 0)));
    expect(new Set(colours).size).toBeGreaterThan(1);
  });

  it('shows the rows of a reason and goes to one of them', async () => {
    const { sidebar, page } = opened;
    await openStep(opened, 'judge');
    const reason = sidebar.locator('.reasons details').first();
    await reason.locator('summary').click();
    await reason.getByRole('button', { name: /\d/ }).last().click();
    const row = reason.locator('.row-link').nth(1);
    const shown = await row.innerText();
    await picture(opened, `${language}-4-reason`);
    await row.click();
    const number = Number(/\d+/.exec(shown)?.[0]);
    await expect.poll(() => page.evaluate(() => window.gdprWorkbench?.selection()?.area.row)).toBe(number - 1);
  });

  it('looks at a list before it is made, and then makes just that: the re-consent list', async () => {
    await makeList(own.tabs.reconsent, `${language}-5-reconsent`);
  });

  it('makes the deletion list, which deletes nothing', async () => {
    const { book } = opened;
    const before = sheetOf(await book(), CUSTOMERS).values.length;
    await makeList(own.tabs.deletion, `${language}-5-deletion`);
    expect(sheetOf(await book(), CUSTOMERS).values).toHaveLength(before);
  });

  it('judges a row again as it is edited, with the other rows of the same person', async () => {
    const { page, book } = opened;
    await page.getByRole('tab', { name: CUSTOMERS }).click();
    const zonesBefore = columnOf(sheetOf(await book(), CUSTOMERS), own.columns.zone);
    const green = zonesBefore.indexOf('GREEN');
    await typeInto(`I${green + 2}`, language === 'lv' ? 'jā' : 'yes');
    await expect
      .poll(async () => columnOf(sheetOf(await book(), CUSTOMERS), own.columns.zone)[green], { timeout: 10_000 })
      .toBe('RED');
    const { sidebar } = opened;
    await openStep(opened, 'watch');
    await sidebar.getByRole('button', { name: words.refresh }).click();
    await sidebar.locator('#step-watch-inside .note-good').waitFor();
    await picture(opened, `${language}-6-watch`);
  });

  it('computes a formula that is typed, and shows what comes of it', async () => {
    const { page } = opened;
    await typeInto('T1', '=GDPR_ZONE(A1:N)');
    await expect.poll(() => page.evaluate(() => window.gdprWorkbench?.text(0, 19))).toBe(own.columns.zone);
    await expect
      .poll(() => page.evaluate(() => window.gdprWorkbench?.text(4, 19) === window.gdprWorkbench?.text(4, 14)))
      .toBe(true);
    await picture(opened, `${language}-7-formula`);
  });

  it('keeps to what everybody can use: axe finds nothing amiss on any step', async () => {
    const { page } = opened;
    for (const step of STEPS) {
      await openStep(opened, step);
      const frame = page.frames().find((one) => one.url().includes('/panel/'));
      if (frame === undefined) throw new Error('There is no sidebar.');
      expect(await axeIn(frame), step).toEqual([]);
    }
  });

  it('has asked nothing of anybody but this computer, and met no error', () => {
    expect(opened.strange).toEqual([]);
  });

  // Helpers

  async function answerWell(name: string): Promise<void> {
    const { sidebar } = opened;
    const card = sidebar
      .locator('#step-sources-inside .card')
      .filter({ has: sidebar.locator(`h3:has-text("${name}")`) });
    const others = card.locator('details');
    if ((await others.count()) > 0 && (await others.getAttribute('open')) === null)
      await others.locator('summary').click();
    for (const [question, answer] of Object.entries(GOOD)) {
      const radio = card.locator(`fieldset[id^="${question}-"] input[value="${answer}"]`);
      await radio.check();
      await expect.poll(() => radio.isChecked()).toBe(true);
      await card.locator('.saved').first().waitFor();
    }
  }

  async function makeList(name: string, pictured: string): Promise<void> {
    const { sidebar, book } = opened;
    await openStep(opened, 'mend');
    const card = sidebar.locator('#step-mend-inside .card').filter({ hasText: name });
    const lines = Number(/\d+/.exec(await card.locator('.count').innerText())?.[0]);
    expect(lines).toBeGreaterThan(0);
    const sheets = (await book()).sheets.length;
    await card.getByRole('button', { name: words.mend.lookFirst }).click();
    await card.locator('.preview').waitFor();
    await picture(opened, `${pictured}-preview`);
    expect((await book()).sheets).toHaveLength(sheets);
    await card.getByRole('button', { name: words.mend.make }).click();
    await card.locator('.note-good').waitFor();
    await picture(opened, pictured);
    expect(sheetOf(await book(), name).values).toHaveLength(lines + 1);
  }

  async function typeInto(cell: string, text: string): Promise<void> {
    const { page } = opened;
    const [nameBox, content] = [page.locator('.name-box'), page.locator('.formula-input')];
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    await content.fill(text);
    await content.press('Enter');
  }
});

const GOOD = { preTicked: 'no', wordingKept: 'yes', personActed: 'yes', thirdParty: 'no', couldRefuse: 'yes' } as const;

async function settingsOf(book: Awaited<ReturnType<OpenedWorkbench['book']>>) {
  const { settingNamed } = await import('../../src/core/read/settings');
  const tab = book.sheets.find(({ name }) => LANGUAGES.some((language) => textsIn(language).tabs.settings === name));
  return new Map((tab?.values ?? []).map(([label, value]) => [settingNamed(String(label ?? '')), value] as const));
}
