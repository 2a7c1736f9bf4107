import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OwnLocale } from '../../cli/own-locale';
import type { Happening } from '../protocol';
import { createAudience } from './http/audience';
import { listenOn, listenOnFirst } from './http/listen';
import { createOnShow } from './http/on-show';
import { readPageFiles } from './http/page-files';
import { createPatient } from './http/patient';
import { createRoutes } from './http/routes';
import { panelHtml } from './panel/panel-html';
import { serverTextsIn } from './texts/server-texts';
import { type HostWorker, startHostWorker } from './thread/host-worker';
import type { PanelPage, Report, SmallHappening, Source } from './thread/messages';

/** What a workbench is made of. */
export interface WorkbenchOptions {
  /** Null: the first free one of the usual ports; 0: any that is free. */
  readonly port: number | null;
  readonly own: Pick<OwnLocale, 'language' | 'locale' | 'timeZone'>;
  readonly source: Source;
  /** Folders: the built add-on, the samples, the built page. */
  readonly dist: string;
  readonly samples: string;
  readonly page: string;
  /** The built thread of the host. */
  readonly thread: URL;
  /** The built script of panels. */
  readonly panelScript: string;
  /** Told when the workbench cannot go on, in words. */
  readonly failed: (message: string) => void;
}

/** A workbench that runs. */
export interface Workbench {
  readonly address: string;
  /** Tells the pages and ends. */
  readonly close: () => Promise<void>;
}

/** Thrown where a workbench cannot be started: one line for the user. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

const FIRST_PORT = 8642;
const LAST_PORT = FIRST_PORT + 20;
/** What is over sooner is not told of. */
const FLICKER = 150;

/** Starts a workbench. Throws `CannotStart` where its file cannot be opened or its port is taken. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { own, failed } = options;
  const words = serverTextsIn(own.language);
  const audience = createAudience();
  const onShow = createOnShow();
  let { source } = options;
  let worker: HostWorker | null = null;
  let isOpen = false;
  let isClosing = false;

  const tell = (happening: Happening): void => audience.tell(JSON.stringify(happening));
  const note = (happening: SmallHappening): void => {
    onShow.note(happening);
    tell(happening);
  };
  const running = createPatient<string>(FLICKER, (what) => note({ kind: 'running', what }));
  const show = (page: PanelPage): void => {
    onShow.open(page);
    tell({ kind: 'panel', panel: page.view });
  };
  const happen = (happening: SmallHappening): void => {
    if (happening.kind !== 'running') note(happening);
    else if (happening.what === null) running.end();
    else running.begin(happening.what);
  };
  const hear = (report: Exclude<Report, { readonly report: 'reply' | 'not-opened' }>): void => {
    switch (report.report) {
      case 'workbook':
        ({ source } = report);
        audience.tell(report.text);
        return;
      case 'changes':
        audience.tell(report.text);
        return;
      case 'panel':
        show(report.page);
        return;
      case 'happening':
        happen(report.happening);
    }
  };
  const startHost = (): Promise<void> =>
    new Promise((resolve, reject) => {
      isOpen = false;
      worker = startHostWorker({
        thread: options.thread,
        data: { dist: options.dist, samples: options.samples, own, source },
        report(report) {
          if (report.report === 'not-opened') {
            reject(new CannotStart(report.message));
            return;
          }
          hear(report);
          isOpen = true;
          resolve();
        },
        goneWords: words.startedAnew.message,
        died(error) {
          worker = null;
          if (isOpen) void startAgain();
          else reject(error);
        },
      });
    });
  /** The thread ended by itself, which its own failures never make it do: what it held is gone with it. */
  const startAgain = async (): Promise<void> => {
    if (isClosing) return;
    running.end();
    for (const happening of onShow.clear()) tell(happening);
    try {
      await startHost();
      tell({ kind: 'toast', ...words.startedAnew, seconds: -1 });
    } catch {
      failed(words.cannotStart);
    }
  };
  const script = options.panelScript;
  let port = 0;
  const server = createServer(
    createRoutes({
      port: () => port,
      words,
      files: readPageFiles(options.page),
      panel(id) {
        const page = onShow.panel(id);
        return page ? panelHtml(page, script) : null;
      },
      connect(page) {
        audience.welcome(page);
        worker?.send({ order: 'show' }, (reply) => {
          if (reply.reply !== 'shown') page.end();
          else audience.join(page, [reply.text, ...onShow.now().map((happening) => JSON.stringify(happening))]);
        });
        // It connects again by itself.
        if (!worker) page.end();
      },
      send(wanted, replied) {
        if (worker) worker.send(wanted, replied);
        else replied({ reply: 'refused', status: 500, message: words.startedAnew.message });
      },
    }),
  );
  const close = async (): Promise<void> => {
    isClosing = true;
    running.end();
    audience.dismiss();
    server.close();
    await worker?.stop();
    server.closeAllConnections();
  };
  // The file is read while the port is looked for.
  const [host, listening] = await Promise.allSettled([startHost(), listen(server, options.port)]);
  if (host.status === 'fulfilled' && listening.status === 'fulfilled' && listening.value) {
    ({ port } = server.address() as AddressInfo);
    return { address: `http://127.0.0.1:${port}/`, close };
  }
  await close();
  if (host.status === 'rejected') throw host.reason;
  if (listening.status === 'rejected') throw listening.reason;
  throw new CannotStart(takenIn(options));
}

function listen(server: Server, port: number | null): Promise<boolean> {
  return port === null ? listenOnFirst(server, FIRST_PORT, LAST_PORT) : listenOn(server, port);
}

function takenIn({ own, port }: WorkbenchOptions): string {
  const words = serverTextsIn(own.language);
  if (port === null) return words.noFreePort(FIRST_PORT, LAST_PORT, LAST_PORT + 1);
  return words.portTaken(port, port < 65_535 ? port + 1 : FIRST_PORT);
}
