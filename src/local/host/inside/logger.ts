import { outside } from './outside-link';
import { printedLine } from './printed';
import { type ServiceClass, serve } from './service';

type GoogleLogger = GoogleAppsScript.Base.Logger;

// The log of an execution is its own, as everything in this realm is.
let lines: readonly string[] = [];

const LOGGER: ServiceClass<GoogleLogger, null> = {
  name: 'Logger',
  app: '',
  methods: {
    log: {
      takes: ['Object', 'String, Object...'],
      does: (_state, ...parts: readonly unknown[]) => {
        const text = printedLine(parts);
        lines = [...lines, `${new Date().toUTCString()} INFO: ${text}\n`];
        outside().log({ level: 'log', text });
      },
    },
    getLog: { gives: () => lines.join('') },
    clear: {
      gives: () => {
        lines = [];
      },
    },
  },
};

export function logger(): GoogleLogger {
  return serve(LOGGER, null);
}
