import { isBusy } from '../acts/attempt';
import { el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { icon } from './icon';

/** Whether what is entered at a place is on its way or saved. Seen only: the page's live region reads it out. */
export function savedMark({ state, texts }: Page, place: string): Shown | null {
  if (isBusy(state, place)) return el('span', { class: 'saving' }, texts.saving);
  if (state.saved !== place || state.problems[place] !== undefined) return null;
  return el('span', { class: 'saved' }, icon('check'), texts.saved);
}
