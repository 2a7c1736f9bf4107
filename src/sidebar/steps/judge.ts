import type { CustomersView } from '../../app/contract';
import { type Child, el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { fold } from '../parts/fold';
import { icon } from '../parts/icon';
import { judging } from '../parts/judging';
import { reason } from '../parts/reason';
import { rowLink } from '../parts/row-link';
import { zoneChart } from '../parts/zone-chart';
import { numeral } from '../words/plural';

const REASONS_IN_FRONT = 5;

/** The customers per zone, in one line. */
export function judgeSummary({ texts, state }: Page, view: CustomersView): string {
  if (view.customers === 0) return texts.judge.noCustomers;
  return view.zones.map(({ zone, rows }) => `${zone} ${numeral(rows, state.language)}`).join(' · ');
}

/** Step 4: judging, and what came of it. */
export function judgeStep(page: Page, view: CustomersView): readonly Child[] {
  const { texts } = page;
  if (view.customers === 0) return [el('p', {}, texts.judge.noCustomers)];
  return [
    judging(page, isJudged(page, view) ? texts.judge.again : texts.judge.button),
    el('h3', { class: 'part' }, isJudged(page, view) ? texts.judge.result : texts.judge.wouldWrite),
    zoneChart(page, view),
    el('h3', { class: 'part' }, texts.judge.reasons),
    ...reasons(page, view),
    view.flags.length > 0 && flags(page, view),
  ];
}

function isJudged({ state }: Page, { watch }: CustomersView): boolean {
  return watch.judgedBefore || (state.run?.state === 'done' && state.run.task === 'classifySheet');
}

function reasons(page: Page, { reasons: all }: CustomersView): readonly Child[] {
  const rest = all.slice(REASONS_IN_FRONT);
  return [
    el('div', { class: 'reasons' }, ...all.slice(0, REASONS_IN_FRONT).map((one) => reason(page, one))),
    rest.length > 0 &&
      fold(page, 'reasons', [page.texts.judge.moreReasons(rest.length)], () => rest.map((one) => reason(page, one))),
  ];
}

function flags(page: Page, { flags: shown, flagged }: CustomersView): Shown {
  const { texts } = page;
  return fold(page, 'flags', [icon('warning'), texts.judge.flags(flagged)], () => [
    el(
      'ul',
      { class: 'plain rows' },
      ...shown.map(({ cell, row, what }) =>
        rowLink(page, `flag ${cell}`, { row, who: '' }, [el('strong', {}, cell)], [el('span', {}, ` ${what}`)]),
      ),
    ),
    flagged > shown.length && el('p', { class: 'quiet' }, texts.judge.flagsMore(flagged - shown.length)),
  ]);
}
