import { type Child, el, type Shown } from './dom/el';
import type { Page } from './page';
import { icon } from './parts/icon';
import { PLACE } from './place-names';
import { STEPS, type StepName } from './step-name';
import { STEP } from './steps/steps';

/** The whole sidebar as the state has it. */
export function sidebar(page: Page): readonly Child[] {
  const { texts, state } = page;
  return [
    header(page),
    el(
      'main',
      {},
      leftOver(page),
      el('ol', { class: 'plain steps' }, ...STEPS.map((name, at) => section(page, name, at))),
    ),
    el('footer', {}, el('p', {}, texts.footer)),
    el('div', { class: 'unseen', attributes: { role: 'status', 'aria-live': 'polite' } }, state.said),
  ];
}

/** The id of a step's heading, by which the focus is brought to it. */
export function headingId(step: StepName): string {
  return `step-${step}`;
}

function header({ texts, state, acts }: Page): Shown {
  const isLooking = state.busy.includes(PLACE.columns) || state.busy.includes(PLACE.customers);
  return el(
    'header',
    {},
    el(
      'div',
      { class: 'header-words' },
      el('h1', {}, texts.product),
      el('p', { class: 'quiet' }, whatIsShown({ state, texts })),
    ),
    el(
      'button',
      {
        class: isLooking ? 'refresh is-busy' : 'refresh',
        onclick: acts.refresh,
        attributes: { type: 'button', 'aria-busy': String(isLooking) },
      },
      icon('refresh'),
      texts.refresh,
    ),
  );
}

/** The sheet and its customers, or what is being done to know them. */
function whatIsShown({ state, texts }: Pick<Page, 'state' | 'texts'>): string {
  const { customers, columns } = state;
  if (state.recounting) return texts.countingAgain;
  if (customers !== null) return `${texts.customers(customers.customers)} · ${customers.sheet}`;
  if (columns !== null) return columns.sheet;
  return state.problems[PLACE.columns] === undefined ? texts.readingSheet : '';
}

/** A run from before that is not finished, where its step is not the one that is open. */
function leftOver({ state, texts, acts }: Page): Shown | null {
  const { leftOver: run } = state;
  const step = run?.task === 'classifySheet' ? 'judge' : 'mend';
  if (run === null || state.run !== null || state.step === step) return null;
  const goOn = (): void => {
    acts.openStep(step);
    acts.run.start(run.task);
  };
  return el(
    'section',
    { key: 'left over', class: 'note left-over', attributes: { 'aria-label': texts.run.title[run.task] } },
    icon('half'),
    el(
      'div',
      {},
      el('strong', {}, texts.run.title[run.task]),
      el('p', {}, texts.run.unfinished(run.done, run.of)),
      el('button', { onclick: goOn, attributes: { type: 'button' } }, texts.judge.goOn),
    ),
  );
}

function section(page: Page, name: StepName, at: number): Shown {
  const { state, texts, acts } = page;
  const open = state.step === name;
  const { title, lead } = texts.steps[name];
  const summary = STEP[name].summary(page);
  const id = headingId(name);
  return el(
    'li',
    { key: name, class: open ? 'step is-open' : 'step' },
    el(
      'h2',
      {},
      el(
        'button',
        {
          id,
          class: 'step-head',
          onclick: () => acts.openStep(open ? null : name),
          attributes: { type: 'button', 'aria-expanded': String(open), 'aria-controls': `${id}-inside` },
        },
        el('span', { class: 'step-number' }, String(at + 1)),
        el(
          'span',
          { class: 'step-words' },
          el('span', { class: 'step-title' }, title),
          summary !== '' && el('span', { class: 'step-summary' }, summary),
        ),
        icon(open ? 'up' : 'down'),
      ),
    ),
    el(
      'div',
      {
        id: `${id}-inside`,
        class: state.recounting ? 'step-inside is-recounting' : 'step-inside',
        hidden: !open,
        attributes: { role: 'region', 'aria-labelledby': id, tabindex: '-1' },
      },
      ...(open ? [el('p', { class: 'lead' }, lead), ...STEP[name].inside(page), next(page, at)] : []),
    ),
  );
}

function next({ texts, acts }: Page, at: number): Shown | null {
  const following = STEPS[at + 1];
  if (following === undefined) return null;
  const goOn = (): void => {
    acts.openStep(following);
    const heading = document.getElementById(headingId(following));
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  };
  // One blue button a step: judging and making a list have their own.
  const look = following === 'mend' || following === 'watch' ? 'next' : 'next action';
  return el(
    'button',
    { key: 'next', class: look, onclick: goOn, attributes: { type: 'button' } },
    texts.next(texts.steps[following].title),
  );
}
