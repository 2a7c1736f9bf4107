import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { BEAT_EVERY, beat } from '../../../src/local/workbench/beat';
import type { Act, Acted, Happening, Inspected, WorkbookView } from '../../../src/local/workbench/protocol';

const BUILT = 'build/workbench';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** `Latvijas veikals ā.xlsx` */
const FILE = 'Latvijas%20veikals%20%C4%81.xlsx';
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "worker-src 'self' blob:",
].join('; ');

/** A panel's page that asks once, and shows what it is answered. */
const PANEL = `<!doctype html><html lang="en"><title>Panel</title><main><h1>Panel</h1><p id="says" role="status"></p>
<button id="ask">Ask</button><button id="editor">Editor</button><button id="close">Close me</button></main>
<script>
const id = Number(location.pathname.split('/').pop());
addEventListener('message', ({ source, data }) => {
  if (source === parent) document.getElementById('says').textContent = JSON.stringify(data);
});
document.getElementById('ask').onclick = () =>
  parent.postMessage({ gdprPanel: id, call: 1, name: 'readColumns', args: ['ā', 2] }, location.origin);
document.getElementById('editor').onclick = () => parent.postMessage({ gdprPanel: id, host: 'focus-editor' }, location.origin);
document.getElementById('close').onclick = () => parent.postMessage({ gdprPanel: id, host: 'close' }, location.origin);
</script></html>`;

/** A server of the protocol whose every move a test decides. */
export interface FakeServer {
  readonly address: string;
  /** What the page did, in order; inspections are left out, since they come whenever something is selected. */
  readonly acts: readonly Act[];
  readonly selected: readonly Extract<Act, { act: 'select' }>[];
  readonly opened: readonly { readonly name: string; readonly bytes: string }[];
  /** How often the workbook was asked for as a file. */
  readonly saves: number;
  /** What the cells hold, by `sheet!row,column`. */
  readonly inspected: Map<string, Partial<Inspected>>;
  /** What an act comes to, where it is not simply done. */
  answerWith(answer: (act: Act) => Acted | undefined): void;
  /** Has the workbook be no file, with these words, or a file again with null. */
  refuseToSave(message: string | null): void;
  /** Lets acts and files wait for their answers, as they do while the add-on is at work, until what it returns is called. */
  beBusy(): () => void;
  happen(...happenings: readonly Happening[]): void;
  /** How many pages are connected. */
  readonly pages: number;
  /** Stays connected, and says and answers nothing more, as a stopped process does, until what it returns is called. */
  goSilent(): () => void;
  /** Forgets what the page did and what the cells hold. */
  forget(): void;
  /** Ends the streams and stops listening; `start` comes back at the same address. */
  stop(): Promise<void>;
  /** Does nothing where it was not stopped. */
  start(): Promise<void>;
}

/** Starts a server that shows a workbook and what comes with it. */
export async function startFakeServer(
  workbook: () => WorkbookView,
  withIt: readonly Happening[] = [],
): Promise<FakeServer> {
  const acts: Act[] = [];
  const selected: Extract<Act, { act: 'select' }>[] = [];
  const opened: { name: string; bytes: string }[] = [];
  const inspected = new Map<string, Partial<Inspected>>();
  const pages = new Set<ServerResponse>();
  let answer: (act: Act) => Acted | undefined = () => undefined;
  let saves = 0;
  let noFile: string | null = null;
  let free: Promise<void> = Promise.resolve();
  let port = 0;
  let server: Server | null = null;
  let isSilent = false;
  let heart: NodeJS.Timeout | undefined;

  function tell(page: ServerResponse, happening: Happening): void {
    page.write(`data: ${JSON.stringify(happening)}\n\n`);
  }

  function events(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    pages.add(response);
    response.on('close', () => pages.delete(response));
    for (const happening of [{ kind: 'workbook', workbook: workbook() } as const, ...withIt]) tell(response, happening);
  }

  function held(sheetId: number, { row, column }: { readonly row: number; readonly column: number }): Inspected {
    return { input: '', error: '', note: '', choices: [], ...inspected.get(`${sheetId}!${row},${column}`) };
  }

  function done(act: Act): Acted {
    if (act.act === 'inspect') return { ok: true, value: held(act.sheetId, act) };
    if (act.act === 'select') {
      selected.push(act);
      return { ok: true, value: held(act.sheetId, act.area) };
    }
    acts.push(act);
    return answer(act) ?? { ok: true, value: null };
  }

  function save(response: ServerResponse): void {
    const named = { 'content-disposition': `attachment; filename="x"; filename*=UTF-8''${FILE}` };
    if (noFile === null) response.writeHead(200, named).end('zip');
    else json(response, { ok: false, message: noFile }, 500);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/events') return events(response);
    if (pathname === '/act') {
      const act = JSON.parse(await bodyOf(request)) as Act;
      await free;
      return json(response, done(act));
    }
    if (pathname === '/save.xlsx') {
      saves += 1;
      await free;
      return save(response);
    }
    if (pathname === '/open') {
      opened.push({ name: searchParams.get('name') ?? '', bytes: await bodyOf(request) });
      return json(response, { ok: true, value: null });
    }
    if (pathname.startsWith('/panel/')) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(PANEL);
      return;
    }
    file(pathname === '/' ? 'index.html' : pathname.slice(1), response);
  }

  async function start(): Promise<void> {
    if (server !== null) return;
    const started = createServer((request, response) => {
      if (!isSilent) void handle(request, response);
    });
    server = started;
    await new Promise<void>((listening) => started.listen(port, '127.0.0.1', listening));
    port = (started.address() as AddressInfo).port;
    heart = setInterval(() => {
      if (!isSilent) for (const page of pages) page.write(beat());
    }, BEAT_EVERY);
  }

  async function stop(): Promise<void> {
    const stopped = server;
    if (stopped === null) return;
    server = null;
    clearInterval(heart);
    for (const page of pages) page.end();
    const closed = new Promise((resolve) => stopped.close(resolve));
    stopped.closeAllConnections();
    await closed;
  }

  await start();
  return {
    address: `http://127.0.0.1:${port}/`,
    acts,
    selected,
    opened,
    get saves() {
      return saves;
    },
    inspected,
    answerWith(given) {
      answer = given;
    },
    refuseToSave(message) {
      noFile = message;
    },
    beBusy() {
      let over: () => void = () => undefined;
      free = new Promise((resolve) => {
        over = resolve;
      });
      return over;
    },
    forget() {
      acts.length = 0;
      selected.length = 0;
      opened.length = 0;
      saves = 0;
      inspected.clear();
    },
    happen(...happenings) {
      for (const page of pages) for (const happening of happenings) tell(page, happening);
    },
    get pages() {
      return pages.size;
    },
    goSilent() {
      isSilent = true;
      return () => {
        isSilent = false;
      };
    },
    stop,
    start,
  };
}

function json(response: ServerResponse, value: Acted, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function file(name: string, response: ServerResponse): void {
  if (!existsSync(BUILT)) throw new Error('The page is not built: npm run build');
  if (!readdirSync(BUILT).includes(name)) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  response
    .writeHead(200, { 'content-type': type, 'content-security-policy': POLICY })
    .end(readFileSync(join(BUILT, name)));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
