import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEAT, BEAT_EVERY } from '../../../src/local/workbench/beat';
import { type BuiltWorkbench, buildWorkbench } from './built-workbench';
import { running } from './running';
import { SMALL_ADD_ON } from './small-add-on';

let built: BuiltWorkbench;

beforeAll(async () => {
  built = await buildWorkbench(SMALL_ADD_ON);
});
afterAll(() => built.remove());

test('a page with which nothing happens hears again and again that the server is there', async () => {
  const server = await running(built);
  const { body } = await fetch(`${server.address}events`, { signal: AbortSignal.timeout(4 * BEAT_EVERY) });
  if (body === null) throw new Error('The stream has no body.');
  let heard = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    heard += decoder.decode(chunk, { stream: true });
    // With data, since a browser tells a page of no event without.
    if ((heard.match(new RegExp(`(?<=\n\n)event: ${BEAT}\ndata: [^\n]+\n\n`, 'g')) ?? []).length >= 2) break;
  }
  expect(heard).toMatch(/^retry: 1000\n\n/);
  await server.close();
});
