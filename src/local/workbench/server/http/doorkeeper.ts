import type { IncomingHttpHeaders } from 'node:http';

/** What a request says of itself. */
export interface Knock {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** The addresses under which the server on a port is reached. */
function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

/**
 * Whether a request may come in. A name that somebody pointed at this machine is no own host; a page from elsewhere may
 * neither send nor read anything, and can do no more than open the workbench itself.
 */
export function mayEnter({ method, path, headers }: Knock, port: number): boolean {
  const hosts = ownHosts(port);
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return false;
  const isOwn = origin !== undefined && hosts.some((own) => origin === `http://${own}`);
  if (method === 'POST') return isOwn;
  if (path === '/') return true;
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  return (origin === undefined || isOwn) && (site === 'same-origin' || site === 'none');
}
