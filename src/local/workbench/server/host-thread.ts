import { existsSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { FileProblem } from '../../files/file-problem';
import { readAddOn } from './thread/add-on-files';
import { createDesk } from './thread/desk';
import { openMailbox } from './thread/mailbox';
import type { HostThreadData, Order, Report } from './thread/messages';
import { fileProblemIn, readSource } from './thread/read-source';
import { samplePath, samplesIn } from './thread/samples';

// The thread that the workbook lives in: an execution at work, or a question that waits, holds up nobody who serves pages.
const { dist, samples, own, source, bell } = workerData as HostThreadData;
const port = parentPort;
if (!port) throw new Error('The host runs in a thread of its own.');

const { language } = own;
const report = (what: Report): void => port.postMessage(what);
// Built beside this file, the half of the host inside an execution need not be compiled at each start.
const inside = new URL('./workbench-inside.js', import.meta.url);
const desk = createDesk({
  addOn: { ...readAddOn(dist), ...(existsSync(inside) && { insideText: readFileSync(inside, 'utf8') }) },
  samples: samplesIn(samples),
  language,
  mailbox: openMailbox(port, bell),
  report,
  read: (wanted) => readSource(wanted, own),
  samplePath: (name) => samplePath(samples, name),
});

readSource(source, own).then(
  (loaded) => {
    desk.begin(loaded, source);
    port.on('message', (order: Order) => desk.take(order));
  },
  (error: unknown) => {
    if (!(error instanceof FileProblem)) throw error;
    report({ report: 'not-opened', message: fileProblemIn(language, error) });
  },
);
