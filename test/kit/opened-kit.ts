import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/core/company';
import type { Typed } from '../../src/sidebar/kit/wording';
import { fakeServer } from '../sidebar/fake-server';
import { builtPage } from '../sidebar/opened-sidebar';
import type { Shop } from '../sidebar/shop';

/** The kit in a page, with everything that it asked the network for and every error that it threw. */
export interface OpenedKit {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

export interface How {
  readonly language?: Language;
  readonly change?: (shop: Shop) => Shop;
  /** Puts something into the page before it is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What is there when it has opened; without it, what the settings and the customers' sheet say. */
  readonly waitFor?: string;
}

export const KIT_ADDRESS = 'http://kit.test/';

/** What an owner would type. */
export const FILLED: Readonly<Record<Language, Readonly<Record<Typed, string>>>> = {
  en: {
    company: 'Blossom Ltd, reg. no. 123',
    what: 'news about our plants and courses',
    howOften: 'at most once a month',
    withdraw: 'write to info@blossom.example or tell us at the till',
    privacy: 'blossom.example/privacy',
    replyTo: '1 High Street, Anytown',
  },
  lv: {
    company: 'SIA „Ziedi”, reģ. Nr. 123',
    what: 'ziņas par mūsu stādiem un kursiem',
    howOften: 'ne biežāk kā reizi mēnesī',
    withdraw: 'rakstiet uz info@ziedi.example vai pasakiet kasē',
    privacy: 'ziedi.example/privatums',
    replyTo: 'veikalā vai pa pastu – Lielā iela 1, Rīga',
  },
};

let built: Promise<string> | null = null;

/** The built page. */
export function kitHtml(): Promise<string> {
  built ??= builtPage('buildKit');
  return built;
}

/** Opens the page as it ships, as large as the dialog that it is shown in. */
export async function openKit(
  browser: Browser,
  { language = 'en', change, before, waitFor = '.how-many, .kit-problem' }: How = {},
): Promise<OpenedKit> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 620 }, locale: language });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => errors.push(`A dialog opened: ${dialog.message()}`));
  page.setDefaultTimeout(10_000);
  const body = await kitHtml();
  await page.route(KIT_ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await fakeServer(page, language, change);
  await before?.(page);
  await page.goto(KIT_ADDRESS);
  await page.locator(waitFor).first().waitFor();
  return { page, requests, errors };
}

/** Types into every field. */
export async function fillIn(page: Page, texts: Readonly<Record<Typed, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) await page.locator(`#field-${name}`).fill(text);
}
