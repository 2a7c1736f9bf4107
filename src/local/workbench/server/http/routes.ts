import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerTexts } from '../texts/texts';
import type { Reply, Source, Wanted } from '../thread/messages';
import { attachment } from './attachment';
import { mayEnter } from './doorkeeper';
import { ALWAYS, KEPT_FOR_GOOD, PAGE_POLICY, PANEL_POLICY } from './headers';
import type { PageFile } from './page-files';
import { bodyOf } from './request-body';

/** What the routes lead to. */
export interface RoutesWorld {
  readonly port: () => number;
  readonly words: ServerTexts;
  readonly files: ReadonlyMap<string, PageFile>;
  /** The page of an open panel; null for one that is not open. */
  readonly panel: (id: number) => string | null;
  /** Connects a page. */
  readonly connect: (page: ServerResponse) => void;
  readonly send: (wanted: Wanted, replied: (reply: Reply) => void) => void;
}

type Route = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => void | Promise<void>;

const MEGABYTE = 1_000_000;
const ACT_MEGABYTES = 1;
const FILE_MEGABYTES = 50;
/** How long a body that is too large may go on before the connection is cut. */
const PATIENCE = 2000;

/** Answers requests: looks at who asks, then for the path among those that there are, exactly as it is written. */
export function createRoutes(world: RoutesWorld): (request: IncomingMessage, response: ServerResponse) => void {
  const { refusals } = world.words;
  const posts = postRoutes(world);
  const gets = getRoutes(world);
  const routeOf = (method: string, path: string): Route | null => {
    if (method === 'POST') return posts.get(path) ?? null;
    return method === 'GET' ? (gets.get(path) ?? fileOrPanel(world, path)) : null;
  };
  const lost = (response: ServerResponse, path: string): void => {
    const allowed = ['GET', 'POST'].filter((method) => routeOf(method, path));
    if (allowed.length === 0) refuse(response, 404, refusals.notFound);
    else refuse(response, 405, refusals.method, { allow: allowed.join(', ') });
  };
  return (request, response) => {
    const { method = '', headers } = request;
    const { path, query } = addressed(request);
    if (!mayEnter({ method, path, headers }, world.port())) {
      refuse(response, 403, refusals.foreign);
      return;
    }
    const route = routeOf(method, path);
    if (route) Promise.resolve(route(request, response, query)).catch(() => response.destroy());
    else lost(response, path);
  };
}

// The path is taken as it was sent: nothing is decoded, so nothing can be hidden in it.
function addressed({ url = '' }: IncomingMessage): { readonly path: string; readonly query: URLSearchParams } {
  const [path = '', ...rest] = url.split('?');
  return { path, query: new URLSearchParams(rest.join('?')) };
}

function getRoutes({ send, connect }: RoutesWorld): ReadonlyMap<string, Route> {
  return new Map<string, Route>([
    ['/events', (_request, response) => connect(response)],
    ['/save.xlsx', (_request, response) => send({ order: 'save' }, (reply) => sendReply(response, reply))],
  ]);
}

function postRoutes(world: RoutesWorld): ReadonlyMap<string, Route> {
  const { words, send } = world;
  const act: Route = async (request, response) => {
    const body = await bodyIn(request, response, 'application/json', ACT_MEGABYTES, words);
    if (!body) return;
    const sent = jsonIn(body);
    if (!sent) refuse(response, 400, words.refusals.notJson);
    else send({ order: 'act', act: sent.value }, (reply) => sendReply(response, reply));
  };
  const open: Route = async (request, response, query) => {
    const name = query.get('name')?.replace(/^.*[\\/]/, '') ?? '';
    const body = await bodyIn(request, response, 'application/octet-stream', FILE_MEGABYTES, words);
    if (!body) return;
    if (name === '') {
      refuse(response, 400, words.refusals.noFileName);
      return;
    }
    const source: Source = { name, bytes: new Uint8Array(body) };
    send({ order: 'open', source }, (reply) => sendReply(response, reply));
  };
  return new Map([
    ['/act', act],
    ['/open', open],
  ]);
}

function fileOrPanel({ files, panel, words }: RoutesWorld, path: string): Route | null {
  const file = files.get(path);
  if (file) {
    const headers = {
      'content-type': file.type,
      'content-security-policy': PAGE_POLICY,
      ...(file.isNamedByHash ? KEPT_FOR_GOOD : {}),
    };
    return (_request, response) => sendBytes(response, 200, headers, file.bytes);
  }
  // Somebody built the add-on and not its workbench.
  if (path === '/') return (_request, response) => refuse(response, 404, words.notBuilt);
  const id = /^\/panel\/(\d{1,9})$/.exec(path)?.[1];
  const html = id === undefined ? null : panel(Number(id));
  if (html === null) return null;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PANEL_POLICY };
  return (_request, response) => sendBytes(response, 200, headers, Buffer.from(html));
}

/** The body of a request; null when it was refused. */
async function bodyIn(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  megabytes: number,
  { refusals }: ServerTexts,
): Promise<Buffer | null> {
  if ((request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() !== type) {
    refuse(response, 400, refusals.contentType);
    return null;
  }
  const body = await bodyOf(request, megabytes * MEGABYTE);
  if (body) return body;
  refuse(response, 413, refusals.tooLarge(megabytes), { connection: 'close' });
  // The rest is let run by for a while: a browser that is still sending would not read the answer otherwise.
  request.resume();
  setTimeout(() => request.destroy(), PATIENCE).unref();
  return null;
}

function jsonIn(body: Buffer): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(body.toString('utf8')) };
  } catch {
    return null;
  }
}

function sendReply(response: ServerResponse, reply: Reply): void {
  if (reply.reply === 'refused') refuse(response, reply.status, reply.message);
  else if (reply.reply === 'saved') {
    const headers = {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': attachment(reply.name),
    };
    sendBytes(response, 200, headers, reply.bytes);
  } else if (reply.reply === 'done') sendJson(response, 200, { ok: true, value: reply.value ?? null });
}

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  sendJson(response, status, { ok: false, message }, headers);
}

function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const type = { 'content-type': 'application/json; charset=utf-8', ...headers };
  sendBytes(response, status, type, Buffer.from(JSON.stringify(value)));
}

function sendBytes(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  bytes: Uint8Array,
): void {
  response.writeHead(status, { ...ALWAYS, ...headers, 'content-length': bytes.length });
  response.end(bytes);
}
