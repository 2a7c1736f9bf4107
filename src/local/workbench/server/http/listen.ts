import type { Server } from 'node:http';

const LOOPBACK = '127.0.0.1';

/** Lets a server listen on this machine alone. Answers false where the port is taken or may not be used. */
export function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, LOOPBACK, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

/** Lets a server listen on the first port of a span that is free. Answers false where none is. */
export async function listenOnFirst(server: Server, first: number, last: number): Promise<boolean> {
  for (let port = first; port <= last; port += 1) if (await listenOn(server, port)) return true;
  return false;
}
