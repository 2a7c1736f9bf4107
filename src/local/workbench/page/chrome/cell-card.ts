import type { Inspected } from '../../protocol';
import { el } from '../element';
import type { CellBox } from '../grid/grid';
import type { PageTexts } from '../texts/texts';

export const CELL_CARD_ID = 'cell-card';

const GAP = 6;

export interface CellCard {
  readonly element: HTMLElement;
  show(inspected: Inspected | null): void;
  /** Stands it beside the cell; out of sight where the cell is. */
  place(box: CellBox | null): void;
}

/** Why the formula of the selected cell failed, and the cell's note. */
export function cellCard(texts: PageTexts): CellCard {
  const element = el('div', { class: 'cell-card', id: CELL_CARD_ID, role: 'status', hidden: true });
  return {
    element,
    show(inspected) {
      const error = inspected?.error ?? '';
      const note = inspected?.note ?? '';
      element.hidden = error === '' && note === '';
      element.replaceChildren(
        ...(error === '' ? [] : [el('p', { class: 'cell-error' }, error)]),
        ...(note === '' ? [] : [el('p', {}, el('b', {}, texts.note), ` ${note}`)]),
      );
    },
    place(box) {
      const around = element.parentElement;
      if (element.hidden || around === null) return;
      const seen = box !== null && box.top >= 0 && box.top < around.clientHeight && box.left < around.clientWidth;
      element.classList.toggle('away', !seen);
      if (!seen) return;
      const right = box.left + box.width + GAP;
      const fits = right + element.offsetWidth <= around.clientWidth;
      element.style.left = `${fits ? right : Math.max(GAP, box.left - GAP - element.offsetWidth)}px`;
      element.style.top = `${Math.max(GAP, Math.min(box.top, around.clientHeight - element.offsetHeight - GAP))}px`;
    },
  };
}
