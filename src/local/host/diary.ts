import type { Outside } from './outside';
import type { Alert, AlertAnswer, LogLine, Menu, MenuEntry, Panel, Toast } from './shown';

/** What happened in a host: what the person was shown, what scripts logged, which services they called. */
export interface Diary {
  /** Service calls by `Class.method`. */
  readonly calls: ReadonlyMap<string, number>;
  readonly resetCalls: () => void;
  readonly toasts: readonly Toast[];
  readonly alerts: readonly Alert[];
  readonly menus: readonly Menu[];
  /** Sidebars and dialogs, the last one opened at the end. */
  readonly panels: readonly Panel[];
  readonly log: readonly LogLine[];
}

/** A diary and what writes it. */
export interface Keeping {
  readonly diary: Omit<Diary, 'resetCalls'>;
  readonly resetCalls: () => void;
  readonly count: (call: string) => void;
  /** What an execution writes its part of the diary with. */
  readonly keep: Pick<Outside, 'log' | 'toast' | 'alert' | 'addMenu' | 'show'>;
}

/** An empty diary. Everything is copied into it, so that it holds nothing of an execution. */
export function createDiary(answerAlert: (alert: Alert) => AlertAnswer = usualAnswer): Keeping {
  const calls = new Map<string, number>();
  const toasts: Toast[] = [];
  const alerts: Alert[] = [];
  const menus: Menu[] = [];
  const panels: Panel[] = [];
  const log: LogLine[] = [];
  return {
    diary: { calls, toasts, alerts, menus, panels, log },
    resetCalls: () => calls.clear(),
    count: (call) => calls.set(call, (calls.get(call) ?? 0) + 1),
    keep: {
      log: (line) => log.push({ ...line }),
      toast: (toast) => toasts.push({ ...toast }),
      alert(alert) {
        const shown = { ...alert };
        alerts.push(shown);
        return answerAlert(shown);
      },
      addMenu: (menu) => menus.push(copiedMenu(menu)),
      show: (panel) => panels.push({ ...panel }),
    },
  };
}

function usualAnswer({ buttons }: Alert): AlertAnswer {
  return buttons.startsWith('YES') ? 'YES' : 'OK';
}

function copiedMenu({ caption, entries }: Menu): Menu {
  return { caption, entries: Array.from(entries, copiedEntry) };
}

function copiedEntry(entry: MenuEntry): MenuEntry {
  return entry.kind === 'menu' ? { kind: 'menu', menu: copiedMenu(entry.menu) } : { ...entry };
}
