import { el } from './element';
import type { CellBox } from './grid/grid';

export interface CellEditorListener {
  /** Something was typed, also by an input method: it is the whole text of the cell from now on. */
  typed(text: string): void;
  key(event: KeyboardEvent): void;
  pasted(text: string): void;
  /** The text to copy; what was cut is emptied as well. */
  copied(cut: boolean): string;
}

/**
 * The text field that has the focus while the person is in the grid. It is out of sight until something is typed; then it
 * lies over the cell. So dead keys and input methods work, and a screen reader has something to read.
 */
export interface CellEditor {
  readonly element: HTMLTextAreaElement;
  readonly visible: boolean;
  open(text: string, box: CellBox | null): void;
  place(box: CellBox | null): void;
  hide(): void;
  describe(label: string): void;
}

/** Makes the field, out of sight. */
export function cellEditor(listener: CellEditorListener): CellEditor {
  const element = el('textarea', { class: 'cell-editor', rows: 1, spellcheck: 'false', autocomplete: 'off' });
  let visible = false;
  let openedWith = '';

  function place(box: CellBox | null): void {
    if (box === null) return;
    element.style.left = `${box.left}px`;
    element.style.top = `${box.top}px`;
    element.style.minWidth = `${box.width - 1}px`;
    element.style.minHeight = `${box.height - 1}px`;
    adapt();
  }

  /** As wide as its longest line, up to what the styles allow; then it wraps. */
  function adapt(): void {
    element.style.whiteSpace = 'pre';
    element.style.width = '0';
    element.style.width = `${element.scrollWidth + 4}px`;
    element.style.whiteSpace = 'pre-wrap';
    element.style.height = '0';
    element.style.height = `${element.scrollHeight}px`;
  }

  element.addEventListener('input', () => {
    listener.typed(element.value);
    if (visible) adapt();
  });
  // The field's history reaches back into the cells before: undoing there would write their texts into this one.
  element.addEventListener('beforeinput', (event) => {
    const nothingToUndo = !visible || element.value === '' || element.value === openedWith;
    if (event.inputType.startsWith('history') && nothingToUndo) event.preventDefault();
  });
  element.addEventListener('keydown', (event) => {
    if (!event.isComposing) listener.key(event);
  });
  element.addEventListener('paste', (event) => {
    if (visible) return;
    event.preventDefault();
    listener.pasted(event.clipboardData?.getData('text/plain') ?? '');
  });
  for (const kind of ['copy', 'cut'] as const) {
    element.addEventListener(kind, (event) => {
      if (visible) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', listener.copied(kind === 'cut'));
    });
  }

  return {
    element,
    get visible() {
      return visible;
    },
    open(text, box) {
      if (!visible) openedWith = text;
      visible = true;
      element.classList.add('open');
      if (element.value !== text) element.value = text;
      place(box);
    },
    place,
    hide() {
      visible = false;
      element.classList.remove('open');
      element.value = '';
    },
    describe(label) {
      element.setAttribute('aria-label', label);
    },
  };
}
