import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
// For what it puts on the window.
import type {} from '../../../src/local/workbench/page/test-hooks';
import type { Happening, WorkbookView } from '../../../src/local/workbench/protocol';
import { type FakeServer, startFakeServer } from './fake-server';
import { MENUS, shop } from './shop';

/** The page in a browser, with the server that it talks to. */
export interface OpenedPage {
  readonly page: Page;
  readonly server: FakeServer;
  /** Requests that left for another place, and errors of the page: there are to be none. */
  readonly strange: readonly string[];
  text(row: number, column: number): Promise<string>;
  background(row: number, column: number): Promise<string>;
  /** Clicks on a cell. */
  click(row: number, column: number): Promise<void>;
  /** The selected area as `row,column rows×columns`. */
  selection(): Promise<string>;
  close(): Promise<void>;
}

/** Opens the page on a workbook and waits until its cells are there. */
export async function openPage(
  browser: Browser,
  workbook: () => WorkbookView = shop,
  withIt: readonly Happening[] = [MENUS],
): Promise<OpenedPage> {
  const server = await startFakeServer(workbook, withIt);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const strange: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.address)) strange.push(request.url());
  });
  page.on('pageerror', (error) => strange.push(error.message));
  await page.goto(server.address);
  await cellsAreThere(page);
  return {
    page,
    server,
    strange,
    text: (row, column) => page.evaluate(([r, c]) => window.gdprWorkbench?.text(r, c) ?? '', [row, column] as const),
    background: (row, column) =>
      page.evaluate(([r, c]) => window.gdprWorkbench?.background(r, c) ?? '', [row, column] as const),
    async click(row, column) {
      const at = await page.evaluate(([r, c]) => window.gdprWorkbench?.middleOf(r, c) ?? null, [row, column] as const);
      if (at === null) throw new Error('The cell is not in sight.');
      await page.mouse.click(at.x, at.y);
      await expect.poll(() => selectionOf(page)).toBe(`${row},${column} 1×1`);
    },
    selection: () => selectionOf(page),
    async close() {
      await context.close();
      await server.stop();
    },
  };
}

/** Waits until the grid shows a workbook. */
export async function cellsAreThere(page: Page): Promise<void> {
  await page.waitForFunction(() => window.gdprWorkbench?.ready() === true);
}

/** Waits until the page says that the server is gone; an act that failed says something like it in a place of its own. */
export async function saysStopped(page: Page): Promise<void> {
  await page.getByRole('alert').filter({ hasText: 'has been stopped' }).getByText('npm start').waitFor();
}

function selectionOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const area = window.gdprWorkbench?.selection()?.area;
    return area === undefined ? '' : `${area.row},${area.column} ${area.rows}×${area.columns}`;
  });
}
