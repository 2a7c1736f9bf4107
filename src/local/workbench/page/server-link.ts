import { BEAT, BEAT_EVERY } from '../beat';
import type { Act, Acted, Happening } from '../protocol';

const RETRY_AFTER = 2000;
const MOST_BEATS_MISSED = 4;

export interface LinkListener {
  happened(happening: Happening): void;
  /** The stream ended or fell silent; it is asked for again every few seconds, and starts with the whole workbook. */
  lost(): void;
}

/** The server, as the page speaks to it. */
export interface ServerLink {
  /** Does an act. Null where the server cannot be reached. */
  act(act: Act): Promise<Acted | null>;
  /** Opens a file in place of the workbook. Null where the server cannot be reached. */
  open(file: File): Promise<Acted | null>;
  /** The workbook as an xlsx file. Null where the server cannot be reached. */
  save(): Promise<Saved | null>;
}

/** A saved workbook under the name that the server gives it, or why there is none. */
export type Saved =
  | { readonly ok: true; readonly name: string; readonly bytes: Blob }
  | { readonly ok: false; readonly message: string };

/** Connects to the server that the page came from. */
export function connect(listener: LinkListener): ServerLink {
  listen(listener);
  return {
    act: (act) => post('/act', 'application/json', JSON.stringify(act)),
    open: (file) => post(`/open?name=${encodeURIComponent(file.name)}`, 'application/octet-stream', file),
    save,
  };
}

function listen(listener: LinkListener): void {
  const events = new EventSource('/events');
  let silentFor = 0;
  const heard = (): void => {
    silentFor = 0;
  };
  const ended = (): void => {
    clearInterval(watch);
    events.close();
    listener.lost();
    setTimeout(listen, RETRY_AFTER, listener);
  };
  // A process that is held, or gone without a word, leaves the connection as it was. Beats are counted, not time: while the
  // page itself stands still, in the background or over a large workbook, none is missed.
  const watch = setInterval(() => {
    silentFor += 1;
    if (silentFor > MOST_BEATS_MISSED) ended();
  }, BEAT_EVERY);
  events.addEventListener(BEAT, heard);
  events.onmessage = ({ data }) => {
    heard();
    listener.happened(JSON.parse(String(data)) as Happening);
  };
  // What the browser does by itself differs by the kind of end; asking anew is the same for all of them.
  events.onerror = ended;
}

async function post(path: string, type: string, body: string | File): Promise<Acted | null> {
  try {
    const answer = await fetch(path, { method: 'POST', headers: { 'content-type': type }, body });
    return (await answer.json()) as Acted;
  } catch {
    return null;
  }
}

async function save(): Promise<Saved | null> {
  try {
    const answer = await fetch('/save.xlsx');
    if (!answer.ok) return (await answer.json()) as Saved;
    const [, name = 'workbook.xlsx'] =
      /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
    return { ok: true, name: decodeURIComponent(name), bytes: await answer.blob() };
  } catch {
    return null;
  }
}
