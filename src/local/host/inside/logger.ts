import type { LogLine } from '../shown';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleLogger = GoogleAppsScript.Base.Logger;

const LOGGER: ServiceClass<GoogleLogger, null> = {
  name: 'Logger',
  app: '',
  methods: {
    log: {
      takes: ['Object', 'String, Object', 'String, Object, Object', 'String, Object, Object, Object'],
      does: (_state, ...parts: readonly unknown[]) => write('log', parts),
    },
  },
};

export function logger(): GoogleLogger {
  return serve(LOGGER, null);
}

/** The console that scripts see: lines go to the host's log. */
export function scriptConsole(): object {
  const line =
    (level: LogLine['level']) =>
    (...parts: unknown[]): void =>
      write(level, parts);
  const silent = (): void => undefined;
  return {
    log: line('log'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    time: silent,
    timeEnd: silent,
  };
}

function write(level: LogLine['level'], parts: readonly unknown[]): void {
  outside().log({ level, text: parts.map(printed).join(' ') });
}

function printed(part: unknown): string {
  if (typeof part === 'string' || part instanceof Error) return String(part);
  try {
    return JSON.stringify(part) ?? String(part);
  } catch {
    return String(part);
  }
}
