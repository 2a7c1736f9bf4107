import { el, type Shown } from '../dom/el';

/** Says in words what is being waited for. */
export function waiting(words: string): Shown {
  return el('p', { class: 'waiting', key: 'waiting' }, el('span', { class: 'spinner' }), words);
}
