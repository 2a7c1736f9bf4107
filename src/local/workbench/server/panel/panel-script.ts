import { createRunner, type Handlers } from '../../../host/client-runner';
import { carriesFiles } from '../../carries-files';
import type { PanelAnswer, PanelMessage, PanelWish } from '../../panel-messages';

/** What the script needs of the window that it runs in. */
export interface PanelWindow {
  readonly parent: { readonly postMessage: (message: PanelMessage, origin: string) => void };
  addEventListener<Kind extends keyof PanelEvents>(type: Kind, listener: (event: PanelEvents[Kind]) => void): void;
  google?: unknown;
}

interface PanelEvents {
  readonly message: { readonly source: unknown; readonly data: unknown };
  readonly dragenter: Dragged;
  readonly dragover: Dragged;
  readonly drop: Dragged;
}

/** Something that is dragged over the window or dropped in it. */
interface Dragged {
  readonly dataTransfer?: { readonly types: readonly string[] } | null;
  preventDefault(): void;
}

interface Call {
  readonly number: number;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly handlers: Handlers;
}

const MOST_IN_FLIGHT = 10;

/**
 * Puts google.script into a panel's window. Its calls go to the page around the panel, ten at a time, and the others wait;
 * no answer comes after the panel was closed, since its window is gone then.
 */
export function providePanel(window: PanelWindow, panel: number, functions: readonly string[]): void {
  const inFlight = new Map<number, Call>();
  const waiting: Call[] = [];
  let calls = 0;
  // A panel may stand in no frame but one of the page's own origin: no other parent can listen.
  const post = (message: PanelMessage): void => window.parent.postMessage(message, '*');
  const sendNext = (): void => {
    if (inFlight.size >= MOST_IN_FLIGHT) return;
    const call = waiting.shift();
    if (!call) return;
    inFlight.set(call.number, call);
    post({ gdprPanel: panel, call: call.number, name: call.name, args: call.args });
  };
  const settle = (answer: PanelAnswer): void => {
    const call = inFlight.get(answer.gdprAnswer);
    if (!call || !inFlight.delete(answer.gdprAnswer)) return;
    sendNext();
    deliver(answer, call.handlers);
  };
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && isAnswer(data)) settle(data);
  });
  const wish = (wanted: Pick<PanelWish, 'host'> & { readonly value?: number }): void =>
    post({ gdprPanel: panel, ...wanted } as PanelWish);
  const dragged = (event: Dragged): void => {
    if (!carriesFiles(event)) return;
    // The browser would open the file in place of the panel.
    event.preventDefault();
    wish({ host: 'file-over' });
  };
  for (const kind of ['dragenter', 'dragover', 'drop'] as const) window.addEventListener(kind, dragged);
  window.google = {
    script: {
      run: createRunner(functions, (name, args, handlers) => {
        calls += 1;
        // What the page changes afterwards is not sent; undefined is null on the way, as in JSON.
        waiting.push({ number: calls, name, args: JSON.parse(JSON.stringify(args)), handlers });
        sendNext();
      }),
      host: {
        close: () => wish({ host: 'close' }),
        setHeight: (value: number) => wish({ host: 'height', value }),
        setWidth: (value: number) => wish({ host: 'width', value }),
        editor: { focus: () => wish({ host: 'focus-editor' }) },
      },
    },
  };
}

function deliver(answer: PanelAnswer, { success, failure, userObject }: Handlers): void {
  if (answer.state === 'success') {
    success?.(answer.answer, userObject);
    return;
  }
  const error = Object.assign(new Error(answer.message), { name: answer.name });
  if (failure) failure(error, userObject);
  else console.error(`Uncaught ${error.name}: ${error.message}`);
}

function isAnswer(data: unknown): data is PanelAnswer {
  return typeof data === 'object' && data !== null && 'gdprAnswer' in data;
}
