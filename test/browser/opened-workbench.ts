import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Language } from '../../src/core/company';
import { readWorkbook } from '../../src/local/files/read-workbook';
import type {} from '../../src/local/workbench/page/test-hooks';
import { startWorkbench } from '../../src/local/workbench/server/workbench';
import type { SheetData, StoredValue, WorkbookData } from '../../src/local/workbook';
import type { StepName } from '../../src/sidebar/step-name';

/** The built workbench in a real browser, as a newcomer has it before them. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** What the host's workbook holds: read back from the file that the page would save. */
  readonly book: () => Promise<WorkbookData>;
  /** Requests to other places, and errors of the pages: there are to be none. */
  readonly strange: readonly string[];
  readonly close: () => Promise<void>;
}

export const SAMPLE = 'samples/latvijas-veikals.csv';

/** Where pictures of every step are kept, for whoever wants to see what the tests saw. */
const PICTURES = 'build/screenshots';

/** Starts the built server on a file and opens its page; the sidebar is still to be opened from the menu. */
export async function openWorkbench(
  browser: Browser,
  language: Language,
  path: string = SAMPLE,
): Promise<OpenedWorkbench> {
  const build = resolve('build');
  const { address, close } = await startWorkbench({
    port: 0,
    own: { language, locale: 'lv_LV', timeZone: 'Europe/Riga' },
    source: { path },
    dist: resolve('dist'),
    samples: resolve('samples'),
    page: join(build, 'workbench'),
    thread: pathToFileURL(join(build, 'workbench-host.mjs')),
    panelScript: readFileSync(join(build, 'workbench-panel.js'), 'utf8'),
    failed: () => undefined,
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: language });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const strange: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) strange.push(request.url());
  });
  page.on('pageerror', (error) => strange.push(error.message));
  page.on('dialog', (dialog) => strange.push(`A dialog of the browser opened: ${dialog.message()}`));
  await page.goto(address);
  await page.waitForFunction(() => window.gdprWorkbench?.ready() === true);
  return {
    page,
    sidebar: page.frameLocator('iframe'),
    strange,
    async book() {
      const saved = await fetch(`${address}save.xlsx`);
      const { book } = await readWorkbook(new Uint8Array(await saved.arrayBuffer()), 'saved.xlsx');
      return book;
    },
    async close() {
      await context.close();
      await close();
    },
  };
}

/** Opens the sidebar from the add-on's menu with the keyboard alone. */
export async function openSidebar({ page, sidebar }: OpenedWorkbench): Promise<void> {
  await page.getByRole('menuitem', { name: /Extensions|Paplašinājumi/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await sidebar.locator('.step').first().waitFor();
}

/** Opens a step of the sidebar and waits until what it shows is there. */
export async function openStep({ sidebar }: OpenedWorkbench, step: StepName): Promise<void> {
  const heading = sidebar.locator(`#step-${step}`);
  if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click();
  await sidebar.locator(`#step-${step}-inside .waiting`).waitFor({ state: 'detached' });
}

/** Keeps a picture of what is on the screen. */
export async function picture({ page }: Pick<OpenedWorkbench, 'page'>, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** A sheet by the beginning of its name. */
export function sheetOf(book: WorkbookData, name: string): SheetData {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet ${name} among ${book.sheets.map((one) => one.name).join(', ')}`);
  return found;
}

/** The cells of a column below its title. */
export function columnOf({ values }: SheetData, title: string): readonly StoredValue[] {
  const at = (values[0] ?? []).indexOf(title);
  if (at === -1) throw new Error(`No column ${title} among ${(values[0] ?? []).join(', ')}`);
  return values.slice(1).map((line) => line[at] ?? null);
}
