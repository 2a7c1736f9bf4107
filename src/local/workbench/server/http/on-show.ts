import type { Happening } from '../../protocol';
import type { PanelPage, SmallHappening } from '../thread/messages';

/** What is shown beside the workbook at this moment, for pages that come later. */
export interface OnShow {
  readonly note: (happening: SmallHappening) => void;
  readonly open: (page: PanelPage) => void;
  readonly panel: (id: number) => PanelPage | undefined;
  /** What a page has to be told when it comes. */
  readonly now: () => readonly Happening[];
  /** Takes everything off, and answers what pages have to be told of that. */
  readonly clear: () => readonly SmallHappening[];
}

type Dialog = Extract<SmallHappening, { readonly kind: 'dialog' }>;

export function createOnShow(): OnShow {
  let menus: Extract<SmallHappening, { readonly kind: 'menus' }> = { kind: 'menus', menus: [] };
  let running: string | null = null;
  const dialogs = new Map<number, Dialog>();
  const panels = new Map<number, PanelPage>();
  return {
    note(happening) {
      if (happening.kind === 'menus') menus = happening;
      if (happening.kind === 'running') running = happening.what;
      if (happening.kind === 'dialog') dialogs.set(happening.dialog, happening);
      if (happening.kind === 'dialog-closed') dialogs.delete(happening.dialog);
      if (happening.kind === 'panel-closed') panels.delete(happening.panel);
    },
    open(page) {
      panels.set(page.view.id, page);
    },
    panel: (id) => panels.get(id),
    now: () => [
      menus,
      ...[...panels.values()].map(({ view }) => ({ kind: 'panel', panel: view }) as const),
      ...dialogs.values(),
      { kind: 'running', what: running },
    ],
    clear() {
      const gone: readonly SmallHappening[] = [
        ...[...panels.keys()].map((panel) => ({ kind: 'panel-closed', panel }) as const),
        ...[...dialogs.keys()].map((dialog) => ({ kind: 'dialog-closed', dialog }) as const),
        { kind: 'running', what: null },
      ];
      panels.clear();
      dialogs.clear();
      running = null;
      return gone;
    },
  };
}
