import { el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { icon } from './icon';

/** What went wrong at a place, read out at once, with the way to try again; null where nothing did. */
export function problemNote({ state, texts }: Page, place: string): Shown | null {
  const problem = state.problems[place];
  if (problem === undefined) return null;
  const { title, message, tryAgain } = problem;
  return el(
    'div',
    { key: `problem ${place}`, class: 'problem' },
    el(
      'div',
      { attributes: { role: 'alert' }, id: problemId(place) },
      el('p', { class: 'problem-title' }, icon('warning'), el('strong', {}, title)),
      el('p', {}, message),
    ),
    tryAgain !== null && el('button', { onclick: tryAgain, attributes: { type: 'button' } }, texts.tryAgain),
  );
}

/** The id of what is said at a place, for the field that it is said of. */
export function problemId(place: string): string {
  return `problem-${place.replace(/[^a-z0-9]+/gi, (other) => `-${other.codePointAt(0)?.toString(36)}-`)}`;
}
