import { expect, test } from 'vitest';
import { kitHtml } from './opened-kit';

test('the page is one file below 60 KB that asks nobody for anything', async () => {
  const html = await kitHtml();
  expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  expect(html).not.toMatch(/<link|\bsrc=|@import|url\(/);
  expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
  expect(html).not.toMatch(/localStorage|sessionStorage/);
});

test('nothing in the page ends its script early or begins a scriptlet', async () => {
  const html = await kitHtml();
  expect(html).not.toContain('<?');
  expect(html.match(/<\/script/gi)).toHaveLength(1);
  expect(html).not.toContain('<!--');
});
