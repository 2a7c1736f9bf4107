import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuiltWorkbench, buildWorkbench } from './built-workbench';
import { connect, type Page } from './page';
import { type Running, running } from './running';
import { SMALL_ADD_ON } from './small-add-on';

let built: BuiltWorkbench;
let server: Running;
let page: Page;
let from = 0;
const SHEET = 'small-shop';

beforeAll(async () => {
  built = await buildWorkbench(SMALL_ADD_ON);
  server = await running(built, { source: { path: `${built.project}/samples/small-shop.csv` } });
  page = await connect(server.address);
});
afterAll(async () => {
  page.leave();
  await server.close();
  built.remove();
});
beforeEach(() => {
  from = page.heard.length;
});

const menu = (functionName: string) => server.act({ act: 'menu', functionName });

async function openWindow(): Promise<number> {
  await menu('showWindow');
  return (await page.until('panel', undefined, from)).panel.id;
}

describe('a question of the add-on', () => {
  test('waits for its answer while a page asks something else, and what is typed waits for its end', async () => {
    const panel = await openWindow();
    const clicked = menu('askFirst');
    const asked = await page.until('dialog', undefined, from);
    expect(asked).toMatchObject({ title: 'Sure?', prompt: 'Really do it?', buttons: 'YES_NO', asksForText: false });
    const typed = server.act({ act: 'type', sheetId: 0, row: 0, column: 3, text: 'typed' });
    expect(await server.act({ act: 'ask', panel, name: 'told', args: ['meanwhile'] })).toMatchObject({
      value: { state: 'success', answer: { told: 'meanwhile' } },
    });
    expect(await server.act({ act: 'inspect', sheetId: 0, row: 0, column: 0 })).toMatchObject({ ok: true });
    const late = await connect(server.address);
    expect(late.heard).toContainEqual(asked);
    late.leave();
    const { dialog } = asked;
    expect(await server.act({ act: 'answer', dialog, button: 'OK' })).toMatchObject({ status: 400 });
    expect(await server.act({ act: 'answer', dialog, button: 'NO' })).toMatchObject({ ok: true });
    await page.until('dialog-closed', (closed) => closed.dialog === dialog, from);
    expect(await clicked).toMatchObject({ ok: true });
    expect(await typed).toMatchObject({ ok: true });
    await page.until('changes', () => page.text(SHEET, 0, 3) === 'typed', from);
    const texts = page.heard.slice(from).flatMap((one) => (one.kind === 'changes' ? [JSON.stringify(one)] : []));
    expect(texts.findIndex((text) => text.includes('"NO"'))).toBeGreaterThan(-1);
    expect(await server.act({ act: 'answer', dialog, button: 'NO' })).toMatchObject({ status: 409 });
  });

  test('may ask for a text', async () => {
    const clicked = menu('askForText');
    const { dialog, asksForText } = await page.until('dialog', undefined, from);
    expect(asksForText).toBe(true);
    await server.act({ act: 'answer', dialog, button: 'OK', text: 'Rīgas ziedi' });
    expect(await clicked).toMatchObject({ ok: true });
    await page.until('changes', () => page.text(SHEET, 0, 3) === 'Rīgas ziedi', from);
  });
});

describe('a run', () => {
  test('is told of, shows what it writes as it goes, and hears another execution between two calls', async () => {
    const panel = await openWindow();
    const clicked = menu('countUp');
    await page.until('running', ({ what }) => what === 'countUp', from);
    await page.until('changes', () => Number(page.text(SHEET, 1, 3)) > 0, from);
    const stopped = await server.act({ act: 'ask', panel, name: 'stopCounting', args: [] });
    expect(stopped).toMatchObject({ value: { state: 'success', answer: expect.any(Number) } });
    expect(await clicked).toMatchObject({ ok: true });
    await page.until('changes', () => page.text(SHEET, 2, 3) === 'counted', from);
    await page.until('running', ({ what }) => what === null, from);
    expect(Number(page.text(SHEET, 1, 3))).toBeGreaterThanOrEqual(1);
  });

  test('that fails says why, and the next one works', async () => {
    expect(await menu('failLoudly')).toEqual({ ok: false, status: 500, message: 'TypeError: no such thing' });
    expect(await menu('greet')).toMatchObject({ ok: true });
    const toast = await page.until('toast', undefined, from);
    expect(toast).toEqual({ kind: 'toast', title: 'Hi', message: 'Hello', seconds: 7 });
  });
});

describe('a window of the add-on', () => {
  test('has a page with google.script at its head, that reaches nobody but the page around it', async () => {
    const id = await openWindow();
    const answer = await fetch(`${server.address}panel/${id}`);
    const html = await answer.text();
    expect(html).toMatch(/^<!doctype html><html><head><script>var gdprPanelOf/);
    expect(html).toContain('"stopCounting"');
    expect(html).not.toContain('secret_');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).toContain("connect-src 'none'");
  });

  test('calls functions of the add-on, and hears what they throw; those that are private it cannot call', async () => {
    const panel = await openWindow();
    const ask = (name: string, ...args: readonly unknown[]) => server.act({ act: 'ask', panel, name, args });
    expect(await ask('told', { a: [1, null] })).toMatchObject({
      value: { state: 'success', answer: { told: { a: [1, null] } } },
    });
    expect(await ask('failQuietly')).toMatchObject({
      ok: true,
      value: { state: 'failure', name: 'RangeError', message: 'too far' },
    });
    for (const name of ['secret_', 'nothing', 'toString', 'cell.x']) {
      expect(await ask(name)).toMatchObject({ ok: false, status: 400 });
    }
  });

  test('has its script computed in the time zone of the manifest', async () => {
    const panel = await openWindow();
    const asked = await server.act({ act: 'ask', panel, name: 'told', args: [''] });
    expect(asked).toMatchObject({ value: { answer: { when: 17 } } });
  });

  test('gives way to the next one, closes, and is gone then', async () => {
    const first = await openWindow();
    await menu('showWindow');
    await page.until('panel-closed', ({ panel }) => panel === first, from);
    const { panel } = await page.until('panel', ({ panel: { id } }) => id !== first, from);
    expect(panel).toEqual({ id: panel.id, kind: 'sidebar', title: 'Aside' });
    expect(await server.act({ act: 'close-panel', panel: panel.id })).toMatchObject({ ok: true });
    await page.until('panel-closed', (closed) => closed.panel === panel.id, from);
    expect((await fetch(`${server.address}panel/${panel.id}`)).status).toBe(404);
    expect(await server.act({ act: 'ask', panel: panel.id, name: 'told', args: [] })).toMatchObject({ status: 409 });
  });
});
