import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/core/company';
import type { StepName } from '../../src/sidebar/step-name';
import { fakeServer } from './fake-server';
import type { Shop } from './shop';

/** A sidebar in a page, with everything that it asked the network for and every error that it threw. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

export interface How {
  readonly language?: Language;
  readonly change?: (shop: Shop) => Shop;
  /** What is to happen in the page before the sidebar is there. */
  readonly before?: () => void;
}

const ADDRESS = 'http://sidebar.test/';

/** Builds the page as it ships and opens it, 300 pixels wide. */
export async function openSidebar(browser: Browser, { language = 'en', change, before }: How = {}): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale: language });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => errors.push(`A dialog opened: ${dialog.message()}`));
  page.setDefaultTimeout(10_000);
  const body = await sidebarPage();
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await fakeServer(page, language, change);
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(ADDRESS);
  await page.locator('.step').first().waitFor();
  return { page, requests, errors };
}

/** Opens a step by a click on its heading, and waits until what it shows is there. */
export async function openStep(page: Page, step: StepName): Promise<void> {
  const heading = page.locator(`#step-${step}`);
  if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click();
  await page.locator(`#step-${step}-inside .waiting`).waitFor({ state: 'detached' });
}

let built: Promise<string> | null = null;

/** The built page. */
export function sidebarPage(): Promise<string> {
  built ??= builtPage('buildSidebar');
  return built;
}

/** Builds a page as it ships. */
export async function builtPage(name: 'buildSidebar' | 'buildKit'): Promise<string> {
  const script = new URL('../../scripts/build-sidebar.mjs', import.meta.url).href;
  const builds: Readonly<Record<typeof name, (outfile: string) => Promise<void>>> = await import(script);
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  try {
    await builds[name](join(folder, 'Page.html'));
    return readFileSync(join(folder, 'Page.html'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
