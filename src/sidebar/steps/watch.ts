import type { CustomersView, WatchView } from '../../app/contract';
import { type Child, el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { icon } from '../parts/icon';
import { judging } from '../parts/judging';
import { problemId, problemNote } from '../parts/problem-note';
import { rowLink } from '../parts/row-link';
import { savedMark } from '../parts/saved-mark';
import { zoneBadge } from '../parts/zone-badge';
import { PLACE } from '../place-names';

/** Whether rows are watched and what has changed, in one line. */
export function watchSummary({ texts }: Page, { watch }: CustomersView): string {
  if (watch.judgedBefore && watch.changed > 0) return texts.watch.summaryChanged(watch.changed);
  return watch.on ? texts.watch.summaryOn : texts.watch.summaryOff;
}

/** Step 6: the switch, and what is no longer as it was when the sheet was judged. */
export function watchStep(page: Page, view: CustomersView): readonly Child[] {
  return [watchSwitch(page, view.watch), ...whatChanged(page, view.watch)];
}

function watchSwitch(page: Page, watch: WatchView): Shown {
  const { texts, state, acts } = page;
  const place = PLACE.setting('watch');
  const entered = state.drafts[place];
  const on = entered === undefined ? watch.on : entered === 'yes';
  const invalid = state.problems[place] !== undefined;
  return el(
    'div',
    { class: 'field' },
    el(
      'label',
      { class: 'switch-line' },
      el('span', { class: 'switch-words' }, texts.watch.switchLabel),
      el(
        'span',
        { class: 'switch-state', attributes: { 'aria-hidden': 'true' } },
        on ? texts.watch.on : texts.watch.off,
      ),
      el('input', {
        class: 'switch',
        checked: on,
        attributes: {
          type: 'checkbox',
          role: 'switch',
          'aria-describedby': ['watch-why', ...(invalid ? [problemId(place)] : [])].join(' '),
        },
        onchange: ({ target }) =>
          target instanceof HTMLInputElement && acts.answer.setting('watch', target.checked ? 'yes' : 'no'),
      }),
    ),
    el('p', { id: 'watch-why', class: 'quiet' }, watch.cannot === '' ? texts.watch.switchWhy : watch.cannot),
    savedMark(page, place),
    problemNote(page, place),
  );
}

function whatChanged(page: Page, watch: WatchView): readonly Child[] {
  const { texts } = page;
  if (!watch.judgedBefore) return [el('p', {}, texts.watch.notJudged), judging(page, texts.judge.button)];
  if (watch.changed === 0) {
    return [
      el('p', { class: 'note note-good' }, icon('check'), el('span', {}, texts.watch.unchanged)),
      judging(page, null),
    ];
  }
  return [
    el('h3', { class: 'part' }, texts.watch.changed(watch.changed)),
    judging(page, texts.watch.judgeAgain),
    el('ul', { class: 'plain rows' }, ...watch.rows.map((row) => changedRow(page, row))),
    watch.changed > watch.rows.length && el('p', { class: 'quiet' }, texts.watch.first(watch.rows.length)),
  ];
}

function changedRow(page: Page, row: WatchView['rows'][number]): Shown {
  const { texts } = page;
  const became = el(
    'span',
    { class: 'became' },
    el('span', { class: 'was' }, row.was === '' ? texts.watch.noZone : row.was),
    icon('arrow'),
    el('span', { class: 'unseen' }, ` ${texts.watch.becomes} `),
    zoneBadge(row.zone),
  );
  return rowLink(page, 'watch', row, [el('strong', {}, texts.row(row.row)), el('span', {}, ` ${row.who}`)], [became]);
}
