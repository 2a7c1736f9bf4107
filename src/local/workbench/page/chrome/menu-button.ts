import { el } from '../element';
import { type MenuItem, PopupMenu } from './popup-menu';

/** A button with a menu under it; the menu is asked for each time it opens. */
export function menuButton(
  caption: string,
  options: { readonly class: string; readonly role?: 'menuitem'; readonly items: () => readonly MenuItem[] },
): HTMLButtonElement {
  const button = el(
    'button',
    { class: options.class, type: 'button', role: options.role, 'aria-haspopup': 'menu', 'aria-expanded': false },
    caption,
  );
  let menu: PopupMenu | null = null;

  function closeFromOutside(event: Event): void {
    const target = event.target;
    if (target instanceof Node && (menu?.holds(target) === true || button.contains(target))) return;
    close(false);
  }

  function close(focusBack: boolean): void {
    menu?.remove();
    menu = null;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', closeFromOutside, true);
    window.removeEventListener('blur', closeFromOutside);
    if (focusBack) button.focus();
  }

  function open(): PopupMenu {
    close(false);
    menu = new PopupMenu(options.items(), caption, { close }, null);
    menu.showAt(button, false);
    button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', closeFromOutside, true);
    // A click into the sidebar's frame is not seen here; the window loses the focus by it.
    window.addEventListener('blur', closeFromOutside);
    return menu;
  }

  button.addEventListener('click', () => {
    if (menu === null) open().focusFirst();
    else close(true);
  });
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (event.key === 'ArrowDown') open().focusFirst();
    else open().focusLast();
  });
  return button;
}
