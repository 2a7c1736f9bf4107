import { expect, test } from 'vitest';
import { sidebarPage } from './opened-sidebar';

test('the page is one file below 100 KB that asks nobody for anything', async () => {
  const html = await sidebarPage();
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  expect(html).not.toMatch(/<link|\bsrc=|@import|url\(/);
  expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
});

test('nothing in the page ends its script early or begins a scriptlet', async () => {
  const html = await sidebarPage();
  expect(html).not.toContain('<?');
  expect(html.match(/<\/script/gi)).toHaveLength(1);
  expect(html).not.toContain('<!--');
});
