import type { ListPreview, ListView } from '../../app/contract';
import { isBusy } from '../acts/attempt';
import { el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { PLACE } from '../place-names';
import { icon } from './icon';
import { problemNote } from './problem-note';
import { runPanel } from './run-panel';
import { waiting } from './waiting';

/** A list of step 5. One that would hold nothing and is not there says no more than that. */
export function listCard(page: Page, list: ListView): Shown {
  const { state, texts } = page;
  const place = PLACE.preview(list.task);
  const preview = state.previews[list.task];
  return el(
    'li',
    { key: list.task, class: 'card' },
    el(
      'h4',
      { class: 'card-title' },
      el('span', {}, list.name),
      !isNothing(list) && el('span', { class: 'count' }, texts.lines(list.lines)),
    ),
    !isNothing(list) && el('p', {}, texts.mend.purposes[list.task]),
    list.made && el('p', { class: 'saved' }, icon('check'), texts.mend.made),
    list.lines === 0 && el('p', { class: 'quiet' }, texts.mend.nothing),
    runPanel(page, list.task),
    buttons(page, list, preview !== undefined),
    isBusy(state, place) && waiting(texts.readingSheet),
    problemNote(page, place),
    preview !== undefined && previewed(page, preview),
  );
}

function isNothing({ lines, made }: ListView): boolean {
  return lines === 0 && !made;
}

function buttons({ state, texts, acts }: Page, list: ListView, lookedAt: boolean): Shown {
  const isRunning = state.run?.state === 'working';
  const goesOn = state.leftOver?.task === list.task;
  const make = list.made ? texts.mend.refreshList : texts.mend.make;
  return el(
    'div',
    { class: 'buttons in-line', attributes: { tabindex: '-1' } },
    !isNothing(list) &&
      el(
        'button',
        { key: 'look', onclick: () => acts.preview(list.task), attributes: { type: 'button' } },
        texts.mend.lookFirst,
      ),
    !isNothing(list) &&
      !isRunning &&
      el(
        'button',
        {
          key: 'make',
          class: lookedAt || goesOn ? 'action' : '',
          onclick: () => acts.run.start(list.task),
          attributes: { type: 'button' },
        },
        goesOn ? texts.judge.goOn : make,
      ),
  );
}

function previewed({ texts }: Page, preview: ListPreview): Shown {
  const { titles, first, lines, says } = preview;
  return el(
    'div',
    { key: 'preview', class: 'preview' },
    el('p', { class: 'preview-head' }, icon('check'), texts.mend.nothingWritten),
    el('ul', { class: 'says' }, ...says.map((sentence) => el('li', { key: sentence }, sentence))),
    first.length > 0 && el('p', { class: 'quiet' }, texts.mend.firstLines(first.length, lines)),
    el(
      'ol',
      { class: 'plain preview-lines' },
      ...first.map((cells, at) =>
        el(
          'li',
          { key: String(at), class: 'preview-line' },
          el(
            'dl',
            { class: 'pairs' },
            ...titles.flatMap((title, column) => {
              const cell = cells[column] ?? '';
              return cell === ''
                ? []
                : [el('dt', { key: `title ${column}` }, title), el('dd', { key: `cell ${column}` }, cell)];
            }),
          ),
        ),
      ),
    ),
  );
}
