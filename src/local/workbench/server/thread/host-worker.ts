import { SHARE_ENV, Worker } from 'node:worker_threads';
import { ring } from './mailbox';
import type { HostThreadData, Reply, Report, Wanted } from './messages';

/** The thread with the workbook, seen from the one that serves pages. */
export interface HostWorker {
  /** Sends an order; its reply is handed on in the same turn in which it comes, so that nothing that follows comes first. */
  readonly send: (wanted: Wanted, replied: (reply: Reply) => void) => void;
  readonly stop: () => Promise<void>;
}

export interface HostWorkerOptions {
  /** The built thread. */
  readonly thread: URL;
  readonly data: Omit<HostThreadData, 'bell'>;
  readonly report: (report: Exclude<Report, { readonly report: 'reply' }>) => void;
  /** The thread ended by itself; whoever waited for a reply was answered with `goneWords`. */
  readonly died: (error: Error) => void;
  readonly goneWords: string;
}

/** Starts the thread. What it opens, or why it cannot, is its first report. */
export function startHostWorker({ thread, data, report, died, goneWords }: HostWorkerOptions): HostWorker {
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const workerData: HostThreadData = { ...data, bell };
  // The environment is shared, because executions lend the script's time zone to the whole process.
  const worker = new Worker(thread, { workerData, env: SHARE_ENV });
  const waiting = new Map<number, (reply: Reply) => void>();
  let orders = 0;
  let hasEnded = false;
  const end = (error: Error): void => {
    if (hasEnded) return;
    hasEnded = true;
    for (const replied of waiting.values()) replied({ reply: 'refused', status: 500, message: goneWords });
    waiting.clear();
    died(error);
  };
  worker.on('message', (message: Report) => {
    if (message.report !== 'reply') {
      report(message);
      return;
    }
    const replied = waiting.get(message.id);
    waiting.delete(message.id);
    replied?.(message.reply);
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The host has ended.')));
  return {
    send(wanted, replied) {
      orders += 1;
      waiting.set(orders, replied);
      worker.postMessage({ ...wanted, id: orders });
      ring(bell);
    },
    async stop() {
      hasEnded = true;
      await worker.terminate();
    },
  };
}
