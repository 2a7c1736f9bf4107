import { el, type Shown } from '../dom/el';

const PATHS = {
  check: 'M3 8.5l3.2 3.2L13 4.8',
  cross: 'M4 4l8 8M12 4l-8 8',
  half: 'M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11',
  dash: 'M3.5 8h9',
  warning: 'M8 2.2L14.4 13.4H1.6zM8 6.6v3.2M8 11.4v.3',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 2v3h-3',
  arrow: 'M3 8h9M8.5 4.5L12 8l-3.5 3.5',
  question: 'M5.6 6.2a2.4 2.4 0 1 1 3.5 2.1c-.8.5-1.1.9-1.1 1.7M8 12.4v.3',
  missing: 'M8 4v4.6M8 11.4v.4M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8',
} as const;
export type IconName = keyof typeof PATHS;

/** A small drawing that says nothing by itself: the words stand beside it. */
export function icon(name: IconName): Shown {
  return el(
    'svg',
    { class: `icon icon-${name}`, attributes: { viewBox: '0 0 16 16', 'aria-hidden': 'true' } },
    el('path', { attributes: { d: PATHS[name] } }),
  );
}
