export interface FocusSide {
  readonly cells: HTMLElement;
  /** The field that has the focus while the person is in the cells. */
  readonly field: HTMLElement;
  /** The input of the formula bar, in which the same text is edited. */
  bar(): HTMLElement;
  isEditing(): boolean;
  focus(): void;
  commit(): void;
}

/** Keeps the focus in the field of the cells, and ends an edit where the focus goes elsewhere on the page. */
export function watchFocus(side: FocusSide): void {
  const { cells, field } = side;
  // A press in the grid gives the focus to its canvas, which cannot be typed into.
  cells.addEventListener('focusin', (event) => {
    if (event.target !== field) side.focus();
  });
  cells.addEventListener('pointerup', () => {
    if (!side.isEditing()) side.focus();
  });
  document.addEventListener('focusin', ({ target }) => {
    const inside = target === side.bar() || (target instanceof Node && cells.contains(target));
    if (!inside) side.commit();
  });
  // The frame of the sidebar takes the focus without a word; a person who goes to another program goes on typing later.
  window.addEventListener('blur', () => {
    if (document.activeElement instanceof HTMLIFrameElement) side.commit();
  });
}
