import type { Host } from '../../../host/host';
import type { MenuEntry, Panel } from '../../../host/shown';
import type { MenuView, PanelView } from '../../protocol';
import type { PanelPage, Report } from './messages';

/** What a host shows beside the sheets, told as it comes and goes. */
export interface OnScreen {
  /** Reports what is new since the last time. */
  readonly notice: () => void;
  /** An open panel by its number. */
  readonly panel: (id: number) => Panel | undefined;
  /** The functions that menu items name. */
  readonly menuFunctions: () => ReadonlySet<string>;
  /** Reports all panels as closed: the workbook is put away. */
  readonly leave: () => void;
}

/** What a menu without a caption of its own is called. */
const ADD_ON = 'GDPR zones';
const USUAL_SECONDS = 5;

/**
 * Watches what a host shows.
 *
 * @param nextId gives panels their numbers
 */
export function watchScreen(host: Host, nextId: () => number, report: (report: Report) => void): OnScreen {
  const panels = new Map<number, Panel>();
  let toastsTold = 0;
  let menusTold = 0;
  const close = (id: number): void => {
    panels.delete(id);
    report({ report: 'happening', happening: { kind: 'panel-closed', panel: id } });
  };
  const open = (panel: Panel): void => {
    const id = nextId();
    panels.set(id, panel);
    report({ report: 'panel', page: pageOf(id, panel, host.client(panel).functions) });
  };
  const noticePanels = (): void => {
    const shown = host.screen.open();
    for (const [id, panel] of [...panels]) if (!shown.includes(panel)) close(id);
    const known = [...panels.values()];
    for (const panel of shown) if (!known.includes(panel)) open(panel);
  };
  const noticeToasts = (): void => {
    for (const { title, message, timeoutSeconds } of host.toasts.slice(toastsTold)) {
      const seconds = timeoutSeconds ?? USUAL_SECONDS;
      report({ report: 'happening', happening: { kind: 'toast', title, message, seconds } });
    }
    toastsTold = host.toasts.length;
  };
  const noticeMenus = (): void => {
    if (host.menus.length === menusTold) return;
    menusTold = host.menus.length;
    report({ report: 'happening', happening: { kind: 'menus', menus: menusOf(host) } });
  };
  return {
    notice() {
      noticeMenus();
      noticePanels();
      noticeToasts();
    },
    panel: (id) => panels.get(id),
    menuFunctions: () => new Set(menusOf(host).flatMap(({ entries }) => entries.flatMap(functionsOf))),
    leave() {
      for (const id of [...panels.keys()]) close(id);
    },
  };
}

function pageOf(id: number, panel: Panel, functions: readonly string[]): PanelPage {
  const { kind, title, width, height, content } = panel;
  const view: PanelView = {
    id,
    kind,
    title,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
  return { view, html: content, functions };
}

/** A menu that is added once more takes the place of the one of its name. */
function menusOf(host: Host): readonly MenuView[] {
  const byCaption = new Map(host.menus.map(({ caption, entries }) => [caption ?? ADD_ON, entries]));
  return [...byCaption].map(([caption, entries]) => ({ caption, entries }));
}

function functionsOf(entry: MenuEntry): readonly string[] {
  if (entry.kind === 'item') return [entry.functionName];
  return entry.kind === 'menu' ? entry.menu.entries.flatMap(functionsOf) : [];
}
