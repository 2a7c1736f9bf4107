import { el } from '../element';
import type { PageTexts } from '../texts/texts';
import { crossMark } from './marks';

export interface Toasts {
  readonly element: HTMLElement;
  /** A message that goes by itself; one of no or negative length stays until it is closed. */
  toast(title: string, message: string, seconds: number): void;
  /** Something that the user should know did not work; it stays until it is closed or another takes its place. */
  problem(message: string): void;
}

/** The messages at the bottom right. */
export function toasts(texts: PageTexts): Toasts {
  const element = el('div', { class: 'toasts' });
  const polite = el('div', { role: 'status' });
  const urgent = el('div', { role: 'alert' });
  element.append(polite, urgent);

  function card(title: string, message: string, kind: string): HTMLElement {
    const close = el('button', { class: 'close', type: 'button', 'aria-label': texts.close }, crossMark());
    const words = el(
      'div',
      { class: 'toast-words' },
      ...(title === '' ? [] : [el('b', {}, title)]),
      el('p', {}, message),
    );
    const made = el('div', { class: `toast ${kind}` }, words, close);
    close.addEventListener('click', () => made.remove());
    return made;
  }

  return {
    element,
    toast(title, message, seconds) {
      const made = card(title, message, 'news');
      polite.replaceChildren(made);
      if (seconds > 0) setTimeout(() => made.remove(), seconds * 1000);
    },
    problem(message) {
      urgent.replaceChildren(card(texts.problems.title, message, 'problem'));
    },
  };
}
