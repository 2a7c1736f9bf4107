import { connect as dial } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayEnter } from '../../../src/local/workbench/server/http/doorkeeper';
import { type BuiltWorkbench, buildWorkbench } from './built-workbench';
import { type Running, running } from './running';
import { SMALL_ADD_ON } from './small-add-on';

let built: BuiltWorkbench;
let server: Running;

beforeAll(async () => {
  built = await buildWorkbench(SMALL_ADD_ON);
  server = await running(built);
});
afterAll(async () => {
  await server.close();
  built.remove();
});

/** Sends bytes as they are, which fetch would tidy up, and answers the status. */
function statusOf(start: string, headers: readonly string[] = [], body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = dial(server.port, '127.0.0.1', () => {
      const host = headers.some((header) => /^host:/i.test(header)) ? [] : [`Host: 127.0.0.1:${server.port}`];
      socket.write([`${start} HTTP/1.1`, ...host, ...headers, 'Connection: close', '', body].join('\r\n'));
    });
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
      const status = /^HTTP\/1\.1 (\d+)/.exec(text)?.[1];
      if (status === undefined) return;
      socket.destroy();
      resolve(Number(status));
    });
    socket.on('error', reject);
  });
}

const own = () => [`Origin: http://127.0.0.1:${server.port}`, 'Content-Type: application/json'];

describe('a path', () => {
  test('leads to the files of the page, and from everywhere to the page itself', async () => {
    expect(await statusOf('GET /')).toBe(200);
    expect(await statusOf('GET /?sample=1')).toBe(200);
    expect(await statusOf('GET /main-1.js')).toBe(200);
    expect(await statusOf('GET /', ['Sec-Fetch-Site: cross-site'])).toBe(200);
  });

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/./index.html',
    '/../build/workbench/main-1.js',
    '//etc/passwd',
    '/..\\package.json',
    '/main-1.js/',
    '/main-1.js%00.html',
    '/index.html',
    '/built-from',
    '/workbench.mjs',
    '/dist/code.js',
    '/panel/1',
    '/panel/constructor',
    '/__proto__',
  ])('leads nowhere else: %s', async (path) => {
    expect(await statusOf(`GET ${path}`)).toBe(404);
  });

  test('is answered with files of the right kind, that no browser guesses about', async () => {
    const { headers } = await fetch(`${server.address}main-1.js`);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('is kept for good where its name has a hash, and by nobody otherwise', async () => {
    const kept = async (path: string) => {
      const { headers, body } = await fetch(`${server.address}${path}`);
      await body?.cancel();
      return headers.get('cache-control');
    };
    expect(await kept('grid-WG755AKD.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['', 'main-1.js', 'events', 'save.xlsx', 'panel/1', 'gone-WG755AKD.js']) {
      expect(await kept(path), path).toBe('no-store');
    }
    const headers = { origin: server.address.slice(0, -1), 'content-type': 'application/json' };
    const acted = await fetch(`${server.address}act`, { method: 'POST', headers, body: '{}' });
    expect(acted.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a request from elsewhere', () => {
  test('does not come in under a name that somebody else gave this machine', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${server.port}`,
      '127.0.0.1',
      `127.0.0.1:1`,
      `[::1]:${server.port}`,
    ]) {
      expect(await statusOf('GET /', [`Host: ${host}`])).toBe(403);
    }
    expect(await statusOf('GET /', [`Host: localhost:${server.port}`])).toBe(200);
  });

  test('may neither change nor read anything', async () => {
    const type = 'Content-Type: application/json';
    const length = 'Content-Length: 2';
    expect(await statusOf('POST /act', [type, length], '{}')).toBe(403);
    for (const origin of ['http://evil.example', 'null', `https://127.0.0.1:${server.port}`, 'http://127.0.0.1:1']) {
      expect(await statusOf('POST /act', [`Origin: ${origin}`, type, length], '{}')).toBe(403);
      expect(await statusOf('GET /events', [`Origin: ${origin}`])).toBe(403);
    }
    for (const path of ['/events', '/save.xlsx', '/main-1.js', '/panel/1']) {
      expect(await statusOf(`GET ${path}`, ['Sec-Fetch-Site: cross-site'])).toBe(403);
      expect(await statusOf(`GET ${path}`, ['Sec-Fetch-Site: same-site'])).toBe(403);
    }
  });

  test('is told apart by the port, too', () => {
    const knock = {
      method: 'GET',
      path: '/events',
      headers: { host: 'localhost:8642', origin: 'http://localhost:8642' },
    };
    expect(mayEnter(knock, 8642)).toBe(true);
    expect(mayEnter(knock, 8643)).toBe(false);
    expect(mayEnter({ ...knock, headers: {} }, 8642)).toBe(false);
  });
});

describe('a request of the wrong kind', () => {
  test('is refused: its method, its type, its JSON', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH']) expect(await statusOf(`${method} /`)).toBe(405);
    expect(await statusOf('GET /act')).toBe(405);
    expect(await statusOf('POST /events', [...own(), 'Content-Length: 2'], '{}')).toBe(405);
    expect(await statusOf('POST /nothing', [...own(), 'Content-Length: 2'], '{}')).toBe(404);
    expect(await statusOf('POST /act', [...own(), 'Content-Length: 1'], '{')).toBe(400);
    const [origin = ''] = own();
    expect(await statusOf('POST /act', [origin, 'Content-Type: text/plain', 'Content-Length: 2'], '{}')).toBe(400);
    expect(await statusOf('POST /open?name=a.csv', [...own(), 'Content-Length: 2'], 'ab')).toBe(400);
  });

  test('is refused when it is too large, also where it does not say so', async () => {
    expect(await statusOf('POST /act', [...own(), 'Content-Length: 1000001'])).toBe(413);
    const chunk = `${(1_100_000).toString(16)}\r\n${'x'.repeat(1_100_000)}\r\n0\r\n\r\n`;
    expect(await statusOf('POST /act', [...own(), 'Transfer-Encoding: chunked'], chunk)).toBe(413);
    const octets = [own()[0] ?? '', 'Content-Type: application/octet-stream'];
    expect(await statusOf('POST /open?name=a.csv', [...octets, 'Content-Length: 50000001'])).toBe(413);
  });

  test('leaves the server at work', async () => {
    expect(await statusOf('GET /')).toBe(200);
  });
});
