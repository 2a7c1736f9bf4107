import type { LogLine } from '../shown';
import { outside } from './outside-link';
import { printedLine } from './printed';

/** The console that scripts see: lines go to the host's log, timers go by the virtual clock. */
export function scriptConsole(): object {
  const started = new Map<string, number>();
  const line =
    (level: LogLine['level']) =>
    (...parts: unknown[]): void =>
      outside().log({ level, text: printedLine(parts) });
  return {
    log: line('log'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    time: (label: unknown) => void started.set(String(label), outside().desk.now()),
    timeEnd(label: unknown) {
      const from = started.get(String(label));
      if (from === undefined) return;
      started.delete(String(label));
      outside().log({ level: 'log', text: `${label}: ${outside().desk.now() - from}ms` });
    },
  };
}
