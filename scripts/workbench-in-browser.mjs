// The built workbench, opened in the browser that the packages bring.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

/**
 * Starts the workbench in English and a browser, and ends both whatever happens.
 *
 * @param {(browser: import('playwright-core').Browser, address: string) => Promise<unknown>} act is given the address to open.
 * @param {readonly string[]} files what the workbench is to open in place of the sample.
 */
export async function withWorkbench(act, files = []) {
  const server = spawn(process.execPath, ['build/workbench.mjs', '--no-open', ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8', LANGUAGE: 'en' },
  });
  const exited = once(server, 'exit');
  const browser = await openBrowser();
  try {
    return await act(browser, await addressIn(server.stdout));
  } finally {
    await browser.close();
    server.kill('SIGINT');
    await exited;
  }
}

/** Opens the page and waits until its cells are there. */
export async function openedPage(browser, address, look = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, locale: 'en-GB', ...look });
  await page.goto(address);
  await page.waitForFunction(() => window.gdprWorkbench?.ready() === true);
  return page;
}

async function openBrowser() {
  // Without it the package unpacks a browser for another system than this one.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: brought } = await import('@sparticuz/chromium');
  const executablePath = process.env.CHROME ?? (await brought.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** The address that the server prints. */
async function addressIn(stream) {
  for await (const line of createInterface({ input: stream })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The workbench ended before it printed its address.');
}
