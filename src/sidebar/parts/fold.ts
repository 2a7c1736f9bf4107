import { type Child, el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { icon } from './icon';

/** Something that can be folded out below its title; whether it is, is remembered under its key. */
export function fold(
  { state, acts }: Page,
  key: string,
  title: readonly Child[],
  inside: () => readonly Child[],
): Shown {
  const open = state.unfolded.includes(key);
  const toggled = (event: Event): void => {
    if (event.target instanceof HTMLDetailsElement) acts.unfold(key, event.target.open);
  };
  return el(
    'details',
    { key: `fold ${key}`, class: 'fold', open, ontoggle: toggled },
    el(
      'summary',
      {},
      el(
        'span',
        { class: 'fold-title' },
        ...title.map((part) => (typeof part === 'string' ? el('span', {}, part) : part)),
      ),
      icon(open ? 'up' : 'down'),
    ),
    open && el('div', { class: 'fold-inside' }, ...inside()),
  );
}
