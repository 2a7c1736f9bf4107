import type { MenuEntry } from '../../../host/shown';
import type { MenuView } from '../../protocol';
import { el } from '../element';
import type { PageTexts } from '../texts/texts';
import { crossMark } from './marks';

const REMEMBERED = 'gdpr-zones.start-hint-seen';
const OPENS_SIDEBAR = 'openSidebar';

export interface StartHint {
  readonly element: HTMLElement;
  /** Offers what the menus have for a beginning; nothing where that is not among them. */
  offer(menus: readonly MenuView[]): void;
  /** Takes it away for good: the sidebar was found. */
  done(): void;
}

/** Brings a newcomer to the sidebar by one click, until it was opened once or the hint was put away. */
export function startHint(texts: PageTexts, click: (functionName: string) => void): StartHint {
  const dismiss = el('button', { class: 'close', type: 'button', 'aria-label': texts.close }, crossMark());
  const says = el('p', {});
  const open = el('button', { class: 'main-button', type: 'button' });
  const element = el(
    'section',
    { class: 'start-hint', 'aria-label': texts.hint.title, hidden: true },
    el('b', {}, texts.hint.title),
    dismiss,
    says,
    open,
  );
  function done(): void {
    element.hidden = true;
    remember();
  }
  dismiss.addEventListener('click', done);
  open.addEventListener('click', () => click(OPENS_SIDEBAR));
  return {
    element,
    offer(menus) {
      const found = menus.find(({ entries }) => captionIn(entries) !== null);
      element.hidden = found === undefined || remembered();
      if (found === undefined) return;
      says.textContent = texts.hint.says(`${texts.extensions} › ${found.caption}`);
      open.textContent = captionIn(found.entries);
    },
    done,
  };
}

/** What the menu calls the item that opens the sidebar. */
function captionIn(entries: readonly MenuEntry[]): string | null {
  const item = entries.find((entry) => entry.kind === 'item' && entry.functionName === OPENS_SIDEBAR);
  return item?.kind === 'item' ? item.caption : null;
}

/** Storage may be forbidden in a browser: then the hint comes back, and nothing else is lost. */
function remembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(REMEMBERED, 'yes');
  } catch {
    // It comes back the next time.
  }
}
