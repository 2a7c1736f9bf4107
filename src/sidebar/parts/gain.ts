import { el, type Shown } from '../dom/el';
import type { Page } from '../page';

/** What answering something would bring: `frees` rows by itself, or together with others a part of the `waiting` ones. */
export interface Gain {
  readonly frees: number;
  readonly waiting: number;
}

/** Says what one answer would bring; null where it would bring nothing. */
export function gainOfAnswer({ texts }: Page, { frees, waiting }: Gain): Shown | null {
  if (frees > 0) return said(texts.gain.frees(frees));
  return waiting > 0 ? said(texts.gain.waiting(waiting)) : null;
}

/** What all answers of several together would bring, in words; null where they would bring nothing. */
export function gainTogether({ texts }: Page, { frees, waiting }: Gain): string | null {
  if (frees > 0) return texts.gain.freesTogether(frees);
  return waiting > 0 ? texts.gain.waitingTogether(waiting) : null;
}

function said(words: string): Shown {
  return el('p', { key: 'gain', class: 'frees' }, words);
}
