import type { SidebarTask } from '../../app/contract';
import { el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { PLACE } from '../place-names';
import type { LeftOver, Run } from '../state';
import { progressInWords } from '../words/progress-in-words';
import { icon } from './icon';
import { problemNote } from './problem-note';

/** A run of a task: how far it is, the way to stop it, how it ended and the way to go on. */
export function runPanel(page: Page, task: SidebarTask): Shown {
  const { run, leftOver } = page.state;
  const mine = run?.task === task ? run : null;
  // The focus comes here when the button that had it goes.
  return el(
    'div',
    { key: `run ${task}`, class: 'run', attributes: { tabindex: '-1' } },
    ...(mine?.state === 'working'
      ? [working(page, mine)]
      : [
          problemNote(page, PLACE.run(task)),
          mine !== null && ended(mine, task),
          leftOver?.task === task && mine === null && unfinished(page, leftOver),
        ]),
  );
}

function unfinished({ texts }: Page, { done, of }: LeftOver): Shown {
  return el('p', { key: 'unfinished', class: 'note' }, icon('half'), el('span', {}, texts.run.unfinished(done, of)));
}

function working(page: Page, run: Extract<Run, { state: 'working' }>): Shown {
  const { texts, acts } = page;
  const title = texts.run.title[run.task];
  return el(
    'div',
    { key: 'working', class: 'working' },
    el('p', { class: 'working-title' }, el('strong', {}, title)),
    el('progress', {
      value: String(run.progress?.done ?? 0),
      attributes: { max: String(Math.max(run.progress?.of ?? 1, 1)), 'aria-label': title },
    }),
    el('p', { class: 'working-words' }, progressInWords(texts, run)),
    // It stays while the run stops, since it has the focus.
    el(
      'button',
      {
        onclick: () => !run.cancelling && acts.run.cancel(),
        attributes: { type: 'button', 'aria-disabled': String(run.cancelling) },
      },
      texts.judge.cancel,
    ),
    problemNote(page, PLACE.cancel),
    el('p', { class: 'quiet' }, run.cancelling ? texts.judge.cancelling : texts.judge.nothingLost),
  );
}

function ended(run: Exclude<Run, { state: 'working' }>, task: SidebarTask): Shown {
  const isDone = run.state === 'done';
  const lines = run.message.split('\n');
  // Which cells are worth a look, and what comes next, the step itself shows below.
  const said = isDone && task === 'classifySheet' ? lines.slice(0, 1) : lines;
  return el(
    'div',
    { key: 'ended', class: isDone ? 'note note-good' : 'note' },
    icon(isDone ? 'check' : 'half'),
    el('div', {}, el('strong', {}, run.title), ...said.map((line) => el('p', {}, line))),
  );
}
