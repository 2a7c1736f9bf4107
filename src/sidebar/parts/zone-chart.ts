import type { CustomersView } from '../../app/contract';
import { el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { zoneBadge } from './zone-badge';

/** How many rows each zone has: a bar for the eyes, of which each zone has its own pattern, and a list in words. */
export function zoneChart({ texts }: Page, { zones }: CustomersView): Shown {
  const all = zones.reduce((sum, { rows }) => sum + rows, 0);
  const percent = (rows: number): number => (all === 0 ? 0 : (rows / all) * 100);
  return el(
    'div',
    { class: 'chart' },
    el(
      'div',
      { class: 'bar', attributes: { 'aria-hidden': 'true' } },
      ...zones.map(({ zone, rows }) =>
        el('span', { key: zone, class: `bar-part pattern-${zone}`, widthPercent: percent(rows) }),
      ),
    ),
    el(
      'ul',
      { class: 'plain zones' },
      ...zones.map(({ zone, word, rows }) =>
        el(
          'li',
          { key: zone, class: 'zone-line' },
          el('span', { class: `swatch pattern-${zone}`, attributes: { 'aria-hidden': 'true' } }),
          el(
            'div',
            {},
            zoneBadge(zone),
            ' ',
            el('span', { class: 'zone-rows' }, texts.judge.share(rows, Math.round(percent(rows)))),
            el('p', { class: 'quiet' }, `${texts.judge.zones[zone]}: ${word}`),
          ),
        ),
      ),
    ),
  );
}
