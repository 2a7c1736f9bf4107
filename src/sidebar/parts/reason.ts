import type { ReasonView } from '../../app/contract';
import { isBusy } from '../acts/attempt';
import { type Child, el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { PLACE } from '../place-names';
import { numeral } from '../words/plural';
import { fold } from './fold';
import { problemNote } from './problem-note';
import { rowLink } from './row-link';
import { waiting } from './waiting';
import { zoneBadge } from './zone-badge';

/** A reason with its rows: what lifts it, what to do, the law, and the way to each row. */
export function reason(page: Page, view: ReasonView): Shown {
  const { texts, state } = page;
  const title = el(
    'span',
    { class: 'reason-title' },
    el('span', { class: 'reason-head' }, zoneBadge(view.zone), el('span', { class: 'count' }, texts.rows(view.rows))),
    el('span', { class: 'reason-because' }, view.because),
  );
  return fold(page, `reason ${view.reason}`, [title], () => [
    el(
      'dl',
      {},
      el('dt', {}, texts.judge.lift),
      el('dd', {}, view.lift),
      el('dt', {}, texts.judge.whatToDo),
      ...view.actions.map(({ action, phrase, rows }) =>
        el('dd', { key: action }, phrase, view.actions.length > 1 && ` (${numeral(rows, state.language)})`),
      ),
      el('dt', {}, texts.judge.law),
      el('dd', {}, view.law),
    ),
    el('div', { class: 'rows-found', attributes: { tabindex: '-1' } }, ...rowsOf(page, view)),
  ]);
}

function rowsOf(page: Page, view: ReasonView): readonly Child[] {
  const { texts, state, acts } = page;
  const place = PLACE.rows(view.reason);
  const found = state.rows[view.reason];
  const more = found === undefined ? texts.judge.showRows(view.rows) : texts.judge.showMore;
  return [
    found !== undefined &&
      el(
        'ul',
        { class: 'plain rows' },
        ...found.rows.map((row) =>
          rowLink(page, view.reason, row, [el('strong', {}, texts.row(row.row))], [el('span', {}, ` ${row.who}`)]),
        ),
      ),
    isBusy(state, place) && waiting(texts.readingSheet),
    problemNote(page, place),
    found?.next !== null &&
      state.problems[place] === undefined &&
      el('button', { onclick: () => acts.moreRows(view.reason), attributes: { type: 'button' } }, more),
  ];
}
