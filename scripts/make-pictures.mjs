// Makes the pictures of the README: the built workbench in a real browser, the sample judged after some answers.
import { openedPage, withWorkbench } from './workbench-in-browser.mjs';

const SIDEBAR_PICTURE = 'docs/picture-sidebar.png';
const JUDGED_PICTURE = 'docs/picture-judged.png';
const SOURCES = ['mājaslapa', 'veikals', 'aploksne', 'Facebook konkurss'];
const ANSWERS = { preTicked: 'no', wordingKept: 'yes', personActed: 'yes', thirdParty: 'no', couldRefuse: 'yes' };
const SETTINGS = { optOutOffered: 'yes', strategy: 'GREEN' };

await withWorkbench(async (browser, address) => {
  const page = await openedPage(browser, address, { deviceScaleFactor: 1.5 });
  await openTheSidebar(page);
  await answer(page.frameLocator('iframe'));
  await judge(page.frameLocator('iframe'));
  await page.screenshot({ path: SIDEBAR_PICTURE });
  await page.getByRole('button', { name: /Close/ }).first().click();
  await showOurColumns(page);
  await page.screenshot({ path: JUDGED_PICTURE });
});

async function openTheSidebar(page) {
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

async function step(sidebar, name) {
  const heading = sidebar.locator(`#step-${name}`);
  if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click();
  await sidebar.locator(`#step-${name}-inside .waiting`).waitFor({ state: 'detached' });
}

async function answer(sidebar) {
  await step(sidebar, 'sources');
  for (const source of SOURCES) {
    const card = sidebar
      .locator('#step-sources-inside .card')
      .filter({ has: sidebar.locator(`h3:has-text("${source}")`) });
    await card.locator('details summary').click();
    for (const [question, said] of Object.entries(ANSWERS)) {
      await card.locator(`fieldset[id^="${question}-"] input[value="${said}"]`).check();
      await card.locator('.saved').first().waitFor();
    }
  }
  await step(sidebar, 'company');
  await sidebar.locator('#setting-procedureAdopted').fill('2026-09-01');
  await sidebar.locator('#setting-procedureAdopted').blur();
  for (const [key, value] of Object.entries(SETTINGS)) {
    await sidebar.locator(`#setting-${key}`).selectOption(value);
    await sidebar.locator('#step-company-inside .saved').first().waitFor();
  }
}

async function judge(sidebar) {
  await step(sidebar, 'judge');
  await sidebar.getByRole('button', { name: 'Judge all customers' }).click();
  await sidebar.locator('#step-judge-inside .note-good').waitFor();
  await sidebar.locator('#step-judge', { hasText: 'GREEN' }).waitFor();
}

/** Zone, reason and action stand right of the customers. */
async function showOurColumns(page) {
  await page.setViewportSize({ width: 1560, height: 760 });
  await page.locator('.name-box').fill('Q2');
  await page.locator('.name-box').press('Enter');
  // The grid moves there in several frames.
  await page.waitForTimeout(1500);
}
