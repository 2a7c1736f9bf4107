import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    context: Document,
    options: { readonly iframes: boolean },
  ): Promise<{
    readonly passes: readonly unknown[];
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

/** So many rules find something to look at in every page of ours: fewer, and axe was not looking. */
const FEWEST_RULES = 10;

/** What axe-core finds amiss with a page as it stands, the frames in it left out: the rule, and what breaks it. */
export async function axeIn(page: Page | Frame): Promise<readonly string[]> {
  // By its text, since a page's own rules forbid scripts from elsewhere.
  await page.evaluate(`(() => { ${AXE}; })()`);
  const { passes, violations } = await page.evaluate(() => {
    const { axe } = window as unknown as { readonly axe: Axe };
    return axe.run(document, { iframes: false });
  });
  expect(passes.length).toBeGreaterThan(FEWEST_RULES);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
