import { isBusy } from '../acts/attempt';
import { type Child, el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { PLACE } from '../place-names';
import { icon } from './icon';
import { problemNote } from './problem-note';

/** A line of a list that brings the user to a row of the sheet. */
export function rowLink(
  page: Page,
  list: string,
  row: { readonly row: number; readonly who: string },
  label: readonly Child[],
  below: readonly Child[] = [],
): Shown {
  const place = PLACE.goTo(list, row.row);
  return el(
    'li',
    { key: `${list} ${row.row} ${row.who}`, class: 'row-line' },
    el(
      'button',
      {
        class: 'row-link',
        onclick: () => page.acts.goToRow(list, row.row, row.who),
        attributes: { type: 'button', 'aria-busy': String(isBusy(page.state, place)) },
      },
      el('span', { class: 'row-link-text' }, ...label, ...below),
      icon('arrow'),
    ),
    problemNote(page, place),
  );
}
