import { el } from '../element';
import type { PageTexts } from '../texts/texts';

const REMEMBERED = 'gdpr-zones.start-hint-seen';

export interface StartHint {
  readonly element: HTMLElement;
  /** Takes it away for good: the sidebar was found. */
  done(): void;
}

/** Says to a newcomer where to begin, until the sidebar was opened once or the hint was put away. */
export function startHint(texts: PageTexts): StartHint {
  const dismiss = el('button', { class: 'quiet-button', type: 'button' }, texts.hint.dismiss);
  const element = el(
    'section',
    { class: 'start-hint', 'aria-label': texts.hint.title, hidden: remembered() },
    el('b', {}, texts.hint.title),
    el('ol', {}, ...texts.hint.steps.map((step) => el('li', {}, step))),
    dismiss,
  );
  function done(): void {
    element.hidden = true;
    remember();
  }
  dismiss.addEventListener('click', done);
  return { element, done };
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
