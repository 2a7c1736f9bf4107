import type { ServerResponse } from 'node:http';
import { BEAT_EVERY, beat } from '../../beat';
import { ALWAYS } from './headers';

/** The pages that are connected. */
export interface Audience {
  /** Opens the stream of a page; before it has joined it hears only that the server is there. */
  readonly welcome: (page: ServerResponse) => void;
  /** From here on the page hears everything; what it has to know first is sent before. */
  readonly join: (page: ServerResponse, first: readonly string[]) => void;
  /** Sends a message, JSON on one line, to every page. */
  readonly tell: (message: string) => void;
  /** Ends all streams. */
  readonly dismiss: () => void;
}

/** A page that takes in nothing for so long is cut off; it connects again, and gets the workbook anew. */
const MOST_UNREAD = 100_000_000;

/** Nobody yet. */
export function createAudience(): Audience {
  const welcomed = new Set<ServerResponse>();
  const pages = new Set<ServerResponse>();
  const send = (page: ServerResponse, text: string): void => {
    if (page.writableLength > MOST_UNREAD) page.destroy();
    else page.write(text);
  };
  const heart = setInterval(() => {
    for (const page of welcomed) send(page, beat());
  }, BEAT_EVERY);
  heart.unref();
  return {
    welcome(page) {
      page.writeHead(200, { ...ALWAYS, 'content-type': 'text/event-stream', connection: 'keep-alive' });
      page.write('retry: 1000\n\n');
      welcomed.add(page);
      page.once('close', () => {
        welcomed.delete(page);
        pages.delete(page);
      });
    },
    join(page, first) {
      if (!welcomed.has(page)) return;
      pages.add(page);
      for (const message of first) send(page, `data: ${message}\n\n`);
    },
    tell(message) {
      for (const page of pages) send(page, `data: ${message}\n\n`);
    },
    dismiss() {
      clearInterval(heart);
      for (const page of welcomed) page.end();
    },
  };
}
