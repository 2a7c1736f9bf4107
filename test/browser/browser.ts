import { type Browser, chromium } from 'playwright-core';

/** A browser for a file of tests, to be closed by it: the one that the packages bring, or the one that `CHROME` names. */
export async function openBrowser(): Promise<Browser> {
  // Without it the package unpacks a browser for another system than this one.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: brought } = await import('@sparticuz/chromium');
  const executablePath = process.env['CHROME'] ?? (await brought.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox'], headless: true });
}
