import type { Panel } from './shown';

/** The windows of the add-on on the person's screen. */
export interface Screen {
  /** What is open, the last one opened at the end. */
  readonly open: () => readonly Panel[];
  readonly show: (panel: Panel) => void;
  /** Closes a window; closing what is no longer open does nothing. */
  readonly close: (panel: Panel) => void;
  /** Gives a dialog another size. A sidebar keeps its own. */
  readonly resize: (panel: Panel, size: Pick<Panel, 'width' | 'height'>) => void;
  readonly focusEditor: () => void;
  /** Where typing goes. */
  readonly focus: () => 'editor' | 'window';
}

/** An empty screen. One sidebar at a time, and one dialog: a new one takes the place of the one before. */
export function createScreen(): Screen {
  let open: readonly Panel[] = [];
  let focus: 'editor' | 'window' = 'editor';
  return {
    open: () => open,
    show(panel) {
      open = [...open.filter((other) => isSidebar(other) !== isSidebar(panel)), panel];
      focus = 'window';
    },
    close(panel) {
      open = open.filter((other) => other !== panel);
      if (open.length === 0) focus = 'editor';
    },
    resize(panel, size) {
      if (!isSidebar(panel)) Object.assign(panel, size);
    },
    focusEditor() {
      focus = 'editor';
    },
    focus: () => focus,
  };
}

function isSidebar({ kind }: Panel): boolean {
  return kind === 'sidebar';
}
