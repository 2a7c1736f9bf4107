import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltWorkbench, buildWorkbench } from './built-workbench';
import { connect } from './page';
import { running } from './running';
import { SMALL_ADD_ON } from './small-add-on';

let built: BuiltWorkbench;

beforeAll(async () => {
  built = await buildWorkbench(SMALL_ADD_ON);
});
afterAll(() => built.remove());

/** The built thread, which also ends at once when it is told to. */
function mortalThread(): URL {
  const path = join(resolve(built.project), 'build/mortal-host.mjs');
  const dies = `if (order.act?.functionName === 'die') process.exit(3);`;
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';
await import('./workbench-host.mjs');
parentPort.on('message', (order) => { ${dies} });`,
  );
  return pathToFileURL(path);
}

test('a host that breaks down is started again with the file as it was, and every page is told', async () => {
  const source = { path: join(built.project, 'samples/small-shop.csv') };
  const server = await running(built, { source, thread: mortalThread() });
  const page = await connect(server.address);
  const was = page.workbook();
  await server.act({ act: 'type', sheetId: 0, row: 0, column: 0, text: 'lost' });
  await server.act({ act: 'menu', functionName: 'showWindow' });
  const { panel } = await page.until('panel');
  const from = page.heard.length;
  const acted = await server.act({ act: 'menu', functionName: 'die' });
  expect(acted.ok).toBe(false);
  await page.until('panel-closed', (closed) => closed.panel === panel.id, from);
  await page.until('workbook', undefined, from);
  const toast = await page.until('toast', undefined, from);
  expect(toast.message).toContain('Changes made since then are lost');
  expect(page.workbook().sheets).toEqual(was.sheets);
  expect(await server.act({ act: 'type', sheetId: 0, row: 0, column: 0, text: 'again' })).toMatchObject({ ok: true });
  page.leave();
  await server.close();
});

test('a host that cannot start is said to be so', async () => {
  const path = join(resolve(built.project), 'build/stillborn.mjs');
  writeFileSync(path, 'throw new Error("stillborn");');
  await expect(running(built, { thread: pathToFileURL(path) })).rejects.toThrow('stillborn');
});
