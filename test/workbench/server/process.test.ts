import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserCommand } from '../../../src/local/workbench/server/browser';
import { readServerCommand } from '../../../src/local/workbench/server/command-line';
import { withMachineLocale } from '../../../src/local/workbench/server/machine-locale';
import { type BuiltWorkbench, buildWorkbench } from './built-workbench';
import { connect } from './page';
import { SMALL_ADD_ON } from './small-add-on';

let built: BuiltWorkbench;
const started = new Set<ChildProcess>();

beforeAll(async () => {
  built = await buildWorkbench(SMALL_ADD_ON);
});
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started.clear();
});
afterAll(() => built.remove());

describe('the language', () => {
  test('is that of the environment, and of the system where only the system knows', () => {
    const latvian = { LANG: 'lv_LV.UTF-8' };
    expect(withMachineLocale(latvian, 'win32', 'en-US')).toEqual(latvian);
    expect(withMachineLocale({ LC_ALL: 'C' }, 'darwin', 'lv-LV')).toEqual({ LC_ALL: 'C' });
    expect(withMachineLocale({}, 'win32', 'lv-LV')).toEqual({ LANG: 'lv_LV' });
    expect(withMachineLocale({ LANG: '' }, 'darwin', 'lv-LV')).toEqual({ LANG: 'lv_LV' });
    expect(withMachineLocale({}, 'linux', 'en-US')).toEqual({});
  });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], language = 'en_US.UTF-8') {
  const child = spawn(process.execPath, [built.main, ...args], { env: { ...process.env, LC_ALL: language, CI: '1' } });
  started.add(child);
  const said = { out: '', err: '' };
  const address = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said.out += String(chunk);
      const found = /http:\/\/\S+/.exec(said.out)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  child.stderr.on('data', (chunk) => {
    said.err += String(chunk);
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, ...said }));
  });
  return { child, address, ended };
}

async function takenPort(): Promise<{ readonly port: number; readonly free: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The port has no number.');
  return { port: address.port, free: () => server.close() };
}

describe('npm start', () => {
  test('prints one line with the address, and Ctrl+C tells the pages and ends well', async () => {
    const { port, free } = await takenPort();
    free();
    const { child, address, ended } = start([join(built.project, 'samples/small-shop.csv'), '--port', String(port)]);
    expect(await address).toBe(`http://127.0.0.1:${port}/`);
    const page = await connect(await address);
    expect(page.workbook().name).toBe('small-shop');
    child.kill('SIGINT');
    await page.hasEnded;
    expect(await ended).toMatchObject({ code: 0, err: '' });
    const { out } = await ended;
    expect(out.trim().split('\n').filter(Boolean)).toHaveLength(2);
  });

  test('ends at once also while a question waits for its answer', async () => {
    const { port, free } = await takenPort();
    free();
    const { child, address, ended } = start(['--port', String(port)]);
    const page = await connect(await address);
    const origin = (await address).slice(0, -1);
    const body = JSON.stringify({ act: 'menu', functionName: 'askFirst' });
    const headers = { origin, 'content-type': 'application/json' };
    const clicked = fetch(`${origin}/act`, { method: 'POST', headers, body }).catch(() => null);
    await page.until('dialog');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
    await clicked;
  });

  test('says that a port is taken, in the language of the user', async () => {
    const { port, free } = await takenPort();
    const english = await start(['--port', String(port)]).ended;
    const latvian = await start(['--port', String(port)], 'lv_LV.UTF-8').ended;
    free();
    expect([english.code, latvian.code]).toEqual([1, 1]);
    expect(english.err).toBe(
      `Another program is using port ${port}. Close it, or choose another port: npm start -- --port ${port + 1}\n`,
    );
    expect(latvian.err).toContain(`Portu ${port} jau izmanto`);
    expect(english.out).toBe('');
  });

  test('says in one line which file it cannot open, and ends with 1', async () => {
    const missing = await start(['nowhere.csv']).ended;
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toMatch(/^nowhere\.csv: .+\n$/);
    const folder = await start([built.project]).ended;
    expect(folder).toMatchObject({ code: 1, err: expect.stringContaining(built.project) });
  });

  test('says what it does not understand, and ends with 2', async () => {
    for (const args of [
      ['--pot', '1'],
      ['--port', 'abc'],
      ['a.csv', 'b.csv'],
    ]) {
      expect(await start(args).ended).toMatchObject({ code: 2, err: expect.stringContaining('npm start') });
    }
  });
});

describe('the arguments', () => {
  test('are a file, a port and whether a browser is opened, each of which may be left out', () => {
    expect(readServerCommand([])).toEqual({ file: null, port: null, opensBrowser: true });
    expect(readServerCommand(['x.csv', '--port', '80', '--no-open'])).toEqual({
      file: 'x.csv',
      port: 80,
      opensBrowser: false,
    });
    for (const port of ['0', '65536', '-1', '1.5', 'x', '']) {
      expect(readServerCommand([`--port=${port}`])).toEqual({ code: 'not-a-port', port });
    }
    expect(readServerCommand(['--nope'])).toEqual({ code: 'unknown-option', option: '--nope' });
  });
});

describe('the browser', () => {
  test('is opened where there is one, and not by a machine that builds', () => {
    expect(browserCommand('darwin', {}, 'http://x/')).toEqual(['open', 'http://x/']);
    expect(browserCommand('win32', {}, 'http://x/')?.at(-1)).toBe('http://x/');
    expect(browserCommand('linux', { DISPLAY: ':0' }, 'http://x/')).toEqual(['xdg-open', 'http://x/']);
    expect(browserCommand('linux', { WAYLAND_DISPLAY: 'w' }, 'http://x/')).toEqual(['xdg-open', 'http://x/']);
    expect(browserCommand('linux', {}, 'http://x/')).toBeNull();
    for (const platform of ['darwin', 'win32', 'linux'] as const) {
      expect(browserCommand(platform, { CI: 'true', DISPLAY: ':0' }, 'http://x/')).toBeNull();
    }
  });
});
