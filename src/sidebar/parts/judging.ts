import { el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { runPanel } from './run-panel';

/** The button that judges, where it has words, or goes on where a run was stopped; and how the run is getting on. */
export function judging(page: Page, words: string | null): Shown {
  // The focus stays here when the button gives way to the progress.
  return el(
    'div',
    { key: 'judging', class: 'run-area', attributes: { tabindex: '-1' } },
    // Before the button, so that what came of it stands where the user looks.
    runPanel(page, 'classifySheet'),
    words !== null && button(page, words),
  );
}

function button({ state, texts, acts }: Page, words: string): Shown | null {
  if (state.run?.state === 'working') return null;
  const goesOn = state.leftOver?.task === 'classifySheet';
  return el(
    'div',
    { key: 'button', class: 'buttons' },
    el(
      'button',
      { class: 'action wide', onclick: () => acts.run.start('classifySheet'), attributes: { type: 'button' } },
      goesOn ? texts.judge.goOn : words,
    ),
    el('p', { class: 'quiet' }, texts.judge.writes),
  );
}
