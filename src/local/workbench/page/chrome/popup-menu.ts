import { el } from '../element';

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly choose: () => void }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] };

interface Root {
  /** Closes the whole menu, and brings the focus back to its button where it is not to go elsewhere. */
  close(focusBack: boolean): void;
}

/** One level of an open menu, with the submenu that is open beside it. */
export class PopupMenu {
  readonly element: HTMLElement;
  readonly #root: Root;
  readonly #parent: PopupMenu | null;
  readonly #buttons: readonly HTMLButtonElement[];
  #submenu: PopupMenu | null = null;
  #typed = '';
  #typedAt = 0;

  constructor(items: readonly MenuItem[], label: string, root: Root, parent: PopupMenu | null) {
    this.#root = root;
    this.#parent = parent;
    const made = items.map((item) => this.#entry(item));
    this.#buttons = made.filter((entry) => entry instanceof HTMLButtonElement);
    this.element = el('div', { class: 'menu', role: 'menu', 'aria-label': label }, ...made);
    this.element.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Shows it below or beside an element, inside the window. */
  showAt(anchor: Element, beside: boolean): void {
    // Inside the landmark of its button, where those who go from landmark to landmark find it.
    (anchor.closest('header, main') ?? document.body).append(this.element);
    const around = anchor.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.element;
    const right = beside ? around.right : around.left;
    const left = right + offsetWidth > window.innerWidth && beside ? around.left - offsetWidth : right;
    const top = beside ? around.top - 7 : around.bottom + 2;
    this.element.style.left = `${Math.max(4, Math.min(left, window.innerWidth - offsetWidth - 4))}px`;
    this.element.style.top = `${Math.max(4, Math.min(top, window.innerHeight - offsetHeight - 4))}px`;
  }

  focusFirst(): void {
    this.#buttons[0]?.focus();
  }

  focusLast(): void {
    this.#buttons.at(-1)?.focus();
  }

  /** Whether an element is part of it or of what is open beside it. */
  holds(node: Node): boolean {
    return this.element.contains(node) || this.#submenu?.holds(node) === true;
  }

  remove(): void {
    this.#closeSubmenu();
    this.element.remove();
  }

  #entry(item: MenuItem): HTMLElement {
    if (item.kind === 'separator') return el('div', { class: 'menu-line', role: 'separator' });
    if (item.kind === 'item') return this.#item(item);
    const button = menuItem(item.caption, { 'aria-haspopup': 'menu', 'aria-expanded': false });
    button.classList.add('menu-more');
    const open = (focus: boolean) => this.#openSubmenu(button, item, focus);
    button.addEventListener('click', () => open(true));
    button.addEventListener('pointerenter', () => open(false));
    return button;
  }

  #item(item: Extract<MenuItem, { kind: 'item' }>): HTMLButtonElement {
    const button = menuItem(item.caption, {});
    button.addEventListener('click', () => {
      this.#root.close(true);
      item.choose();
    });
    button.addEventListener('pointerenter', () => {
      this.#closeSubmenu();
      button.focus({ preventScroll: true });
    });
    return button;
  }

  #openSubmenu(
    button: HTMLButtonElement,
    { caption, items }: Extract<MenuItem, { kind: 'menu' }>,
    focus: boolean,
  ): void {
    if (this.#submenu === null || button.getAttribute('aria-expanded') !== 'true') {
      this.#closeSubmenu();
      this.#submenu = new PopupMenu(items, caption, this.#root, this);
      this.#submenu.showAt(button, true);
      button.setAttribute('aria-expanded', 'true');
    }
    if (focus) this.#submenu.focusFirst();
    else button.focus({ preventScroll: true });
  }

  #closeSubmenu(): void {
    this.#submenu?.remove();
    this.#submenu = null;
    for (const button of this.#buttons ?? []) {
      if (button.hasAttribute('aria-expanded')) button.setAttribute('aria-expanded', 'false');
    }
  }

  #key(event: KeyboardEvent): void {
    const done = this.#moveByKey(event) || this.#leaveByKey(event) || this.#findByLetter(event);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #moveByKey({ key }: KeyboardEvent): boolean {
    const at = this.#focused();
    const count = this.#buttons.length;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % count,
      ArrowUp: (at - 1 + count) % count,
      Home: 0,
      End: count - 1,
    };
    const target = targets[key];
    if (target === undefined) return false;
    this.#closeSubmenu();
    this.#buttons[target]?.focus();
    return true;
  }

  #leaveByKey({ key }: KeyboardEvent): boolean {
    if (key === 'ArrowRight') {
      const button = this.#buttons[this.#focused()];
      if (button?.hasAttribute('aria-haspopup')) button.click();
      return true;
    }
    if (key === 'ArrowLeft' || (key === 'Escape' && this.#parent !== null)) {
      if (this.#parent !== null) this.#parent.#backFromSubmenu();
      return true;
    }
    if (key === 'Escape' || key === 'Tab') this.#root.close(true);
    return key === 'Escape';
  }

  #backFromSubmenu(): void {
    const button = this.#buttons.find((candidate) => candidate.getAttribute('aria-expanded') === 'true');
    this.#closeSubmenu();
    button?.focus();
  }

  #findByLetter(event: KeyboardEvent): boolean {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return false;
    const goesOn = event.timeStamp - this.#typedAt < 700;
    this.#typed = (goesOn ? this.#typed : '') + event.key.toLocaleLowerCase();
    this.#typedAt = event.timeStamp;
    const from = this.#focused() + (this.#typed.length === 1 ? 1 : 0);
    const inOrder = [...this.#buttons.slice(from), ...this.#buttons.slice(0, from)];
    inOrder.find((button) => (button.textContent ?? '').toLocaleLowerCase().startsWith(this.#typed))?.focus();
    return true;
  }

  #focused(): number {
    return this.#buttons.indexOf(document.activeElement as HTMLButtonElement);
  }
}

function menuItem(caption: string, more: { readonly [A in `aria-${string}`]?: string | boolean }): HTMLButtonElement {
  return el('button', { class: 'menu-item', type: 'button', role: 'menuitem', tabindex: -1, ...more }, caption);
}
