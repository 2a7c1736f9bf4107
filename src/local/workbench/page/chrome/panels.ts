import type { PanelView } from '../../protocol';
import { el } from '../element';
import type { PageTexts } from '../texts/texts';
import { crossMark } from './marks';

// The page in the frame is the add-on's own, and its policy lets it ask nobody for anything. Without an origin it could not keep
// on which step the person was, so the frame is left that of this page, though the browser warns that it guards little then.
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads';

interface OpenPanel {
  readonly view: PanelView;
  readonly frame: HTMLIFrameElement;
  readonly element: HTMLElement;
}

export interface Panels {
  /** Where the sidebar stands; empty while there is none. */
  readonly sidebar: HTMLElement;
  show(view: PanelView): void;
  remove(id: number): void;
  removeAll(): void;
  /** The panel whose page a message came from. */
  panelOf(source: MessageEventSource | null): PanelView | undefined;
  answer(id: number, message: unknown): void;
  resize(id: number, side: 'width' | 'height', pixels: number): void;
}

/** The add-on's own pages: the sidebar beside the grid, and its dialogs over it. */
export function panels(texts: PageTexts, close: (id: number) => void): Panels {
  const open = new Map<number, OpenPanel>();
  const sidebar = el('aside', { class: 'sidebar', 'aria-label': texts.sidebar, hidden: true });

  function show(view: PanelView): void {
    if (open.has(view.id)) return;
    const frame = el('iframe', { src: `/panel/${view.id}`, sandbox: SANDBOX, title: view.title });
    const element = view.kind === 'sidebar' ? inSidebar(view, frame) : inDialog(view, frame);
    open.set(view.id, { view, frame, element });
  }

  function inSidebar(view: PanelView, frame: HTMLIFrameElement): HTMLElement {
    sidebar.replaceChildren(heading(view), frame);
    sidebar.hidden = false;
    return sidebar;
  }

  function inDialog(view: PanelView, frame: HTMLIFrameElement): HTMLElement {
    const title = `panel-${view.id}-title`;
    const dialog = el('dialog', { class: 'panel-dialog', 'aria-labelledby': title }, heading(view, title), frame);
    frame.style.width = `${view.width ?? 600}px`;
    frame.style.height = `${view.height ?? 400}px`;
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close(view.id);
    });
    document.body.append(dialog);
    if (view.kind === 'dialog') dialog.showModal();
    else dialog.show();
    return dialog;
  }

  function heading(view: PanelView, id?: string): HTMLElement {
    const button = el('button', { class: 'close', type: 'button', 'aria-label': texts.close }, crossMark());
    button.addEventListener('click', () => close(view.id));
    return el('div', { class: 'panel-heading' }, el('h2', { id }, view.title), button);
  }

  function remove(id: number): void {
    const panel = open.get(id);
    if (panel === undefined) return;
    open.delete(id);
    if (panel.element instanceof HTMLDialogElement) {
      panel.element.close();
      panel.element.remove();
    } else if (sidebar.contains(panel.frame)) {
      sidebar.replaceChildren();
      sidebar.hidden = true;
    }
  }

  return {
    sidebar,
    show,
    remove,
    removeAll() {
      for (const id of [...open.keys()]) remove(id);
    },
    panelOf: (source) =>
      [...open.values()].find(({ frame }) => source !== null && frame.contentWindow === source)?.view,
    answer(id, message) {
      open.get(id)?.frame.contentWindow?.postMessage(message, window.location.origin);
    },
    resize(id, side, pixels) {
      const panel = open.get(id);
      if (panel !== undefined && panel.view.kind !== 'sidebar') panel.frame.style[side] = `${pixels}px`;
    },
  };
}
