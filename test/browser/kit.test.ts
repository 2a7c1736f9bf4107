import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '../../src/core/texts/language';
import { kitTextsIn, printTextsIn } from '../../src/sidebar/kit/in-language';
import { axeIn } from './axe';
import { openBrowser } from './browser';
import { openWorkbench, picture } from './opened-workbench';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['en', 'lv'] as const)('the cards and letters in the workbench (%s)', (language) => {
  it('open from the menu, know the settings and the customers, and show what is typed', async () => {
    const opened = await openWorkbench(browser, language);
    const { page, sidebar: dialog } = opened;
    await page.getByRole('menuitem', { name: /Extensions|Paplašinājumi/ }).click();
    await page.getByRole('menuitem', { name: /GDPR/ }).click();
    await page.getByRole('menuitem', { name: textsIn(language).menu.kit }).click();
    await dialog.locator('.how-many').waitFor();
    expect(await dialog.locator('.deadline-note').innerText()).toBe(kitTextsIn(language).deadline.none);
    expect(await dialog.locator('#channel-email').isChecked()).toBe(true);
    await dialog.locator('#field-company').fill('SIA Ziedi');
    expect(await dialog.locator('.paper-letter .says-who').innerText()).toBe(
      `${printTextsIn(language).says.who} SIA Ziedi`,
    );
    const frame = page.frames().find((one) => one.url().includes('/panel/'));
    if (frame === undefined) throw new Error('There is no page of the add-on.');
    expect(await axeIn(frame)).toEqual([]);
    await picture(opened, `${language}-kit`);
    expect(opened.strange).toEqual([]);
    await opened.close();
  });
});
