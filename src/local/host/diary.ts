import type { Outside } from './outside';
import { createScreen, type Screen } from './screen';
import type { Alert, AlertAnswer, LogLine, Menu, MenuEntry, Panel, Prompt, PromptAnswer, Toast } from './shown';

/** What happened in a host: what the person was shown, what scripts logged, which services they called. */
export interface Diary {
  /** Service calls by `Class.method`. */
  readonly calls: ReadonlyMap<string, number>;
  readonly resetCalls: () => void;
  readonly toasts: readonly Toast[];
  readonly alerts: readonly Alert[];
  readonly prompts: readonly Prompt[];
  readonly menus: readonly Menu[];
  /** Sidebars and dialogs, the last one opened at the end. */
  readonly panels: readonly Panel[];
  /** Which of them are still open. */
  readonly screen: Screen;
  readonly log: readonly LogLine[];
}

/** A diary and what writes it. */
export interface Keeping {
  readonly diary: Omit<Diary, 'resetCalls'>;
  readonly resetCalls: () => void;
  readonly count: (call: string) => void;
  /** What an execution writes its part of the diary with. */
  readonly keep: Pick<Outside, 'log' | 'toast' | 'alert' | 'prompt' | 'addMenu' | 'show'>;
}

/** An empty diary. Everything is copied into it, so that it holds nothing of an execution. */
export function createDiary(
  answerAlert: (alert: Alert) => AlertAnswer = usualAnswer,
  answerPrompt: (prompt: Prompt) => PromptAnswer = (prompt) => ({ button: usualAnswer(prompt) }),
): Keeping {
  const calls = new Map<string, number>();
  const toasts: Toast[] = [];
  const alerts: Alert[] = [];
  const prompts: Prompt[] = [];
  const menus: Menu[] = [];
  const panels: Panel[] = [];
  const screen = createScreen();
  const log: LogLine[] = [];
  return {
    diary: { calls, toasts, alerts, prompts, menus, panels, screen, log },
    resetCalls: () => calls.clear(),
    count: (call) => calls.set(call, (calls.get(call) ?? 0) + 1),
    keep: {
      log: (line) => log.push({ ...line }),
      toast: (toast) => toasts.push({ ...toast }),
      alert(alert) {
        const shown = { ...alert };
        alerts.push(shown);
        return offered(answerAlert(shown), shown);
      },
      prompt(prompt) {
        const shown = { ...prompt };
        prompts.push(shown);
        const answer = answerPrompt(shown);
        return { ...answer, button: offered(answer.button, shown) };
      },
      addMenu: (menu) => menus.push(copiedMenu(menu)),
      show(panel) {
        const shown = { ...panel };
        panels.push(shown);
        screen.show(shown);
      },
    },
  };
}

function usualAnswer({ buttons }: Alert): AlertAnswer {
  return buttons.startsWith('YES') ? 'YES' : 'OK';
}

function offered(answer: AlertAnswer, { buttons }: Alert): AlertAnswer {
  if (answer === 'CLOSE' || buttons.split('_').includes(answer)) return answer;
  throw new Error(`A window with the buttons ${buttons} was answered with ${answer}.`);
}

function copiedMenu({ caption, entries }: Menu): Menu {
  return { caption, entries: Array.from(entries, copiedEntry) };
}

function copiedEntry(entry: MenuEntry): MenuEntry {
  return entry.kind === 'menu' ? { kind: 'menu', menu: copiedMenu(entry.menu) } : { ...entry };
}
