import type { ActPreview, ActTask } from '../../app/contract';
import { isBusy } from '../acts/attempt';
import { type Child, el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { PLACE } from '../place-names';
import { icon } from './icon';
import { problemNote } from './problem-note';
import { runPanel } from './run-panel';
import { waiting } from './waiting';

/** Something that carries out what lists say: to be looked at first, and only then done. */
export function actCard(page: Page, task: ActTask): Shown {
  const { state, texts } = page;
  const place = PLACE.preview(task);
  const preview = state.actPreviews[task];
  const { name, purpose } = texts.mend.acts[task];
  return el(
    'li',
    { key: task, class: 'card' },
    el('h4', { class: 'card-title' }, el('span', {}, name)),
    el('p', {}, purpose),
    runPanel(page, task),
    lookButtons(page, task),
    isBusy(state, place) && waiting(texts.readingSheet),
    problemNote(page, place),
    preview !== undefined && previewed(page, preview),
    preview?.isAnything === true && state.run?.state !== 'working' && carryOut(page, preview),
  );
}

function lookButtons({ state, texts, acts }: Page, task: ActTask): Shown | null {
  if (state.run?.state === 'working' && state.run.task === task) return null;
  return el(
    'div',
    { key: 'buttons', class: 'buttons in-line', attributes: { tabindex: '-1' } },
    el(
      'button',
      { key: 'look', onclick: () => acts.previewAct(task), attributes: { type: 'button' } },
      state.actPreviews[task] === undefined ? texts.mend.lookFirst : texts.mend.lookAgain,
    ),
    state.leftOver?.task === task &&
      state.run?.state !== 'working' &&
      el(
        'button',
        { key: 'go on', class: 'action', onclick: () => acts.run.start(task), attributes: { type: 'button' } },
        texts.judge.goOn,
      ),
  );
}

function previewed({ texts: { mend } }: Page, { says, open, opens }: ActPreview): Shown {
  return el(
    'div',
    { key: 'preview', class: 'preview' },
    el('p', { class: 'preview-head' }, icon('check'), mend.nothingWritten),
    el('ul', { class: 'says' }, ...says.map((sentence) => el('li', { key: sentence }, sentence))),
    ...(opens === 0
      ? []
      : [
          el('p', { key: 'opens', class: 'preview-head' }, mend.opens(opens)),
          el(
            'ul',
            { key: 'open', class: 'plain' },
            ...open.map(({ sheet, row, why }) =>
              el(
                'li',
                { key: `${sheet} ${row}`, class: 'preview-line' },
                el('p', { class: 'quiet' }, mend.open(sheet, row)),
                el('p', {}, why),
              ),
            ),
          ),
          opens > open.length && el('p', { key: 'more', class: 'quiet' }, mend.moreOpen(opens - open.length)),
        ]),
  );
}

/** The second click. What cannot be taken back stands in a frame of its own, and says so. */
function carryOut(page: Page, { task, rows }: ActPreview): Shown {
  const { state, texts, acts } = page;
  const isForGood = task === 'deleteApproved';
  const button = el(
    'button',
    {
      key: 'carry out',
      class: isForGood ? 'for-good' : 'action',
      onclick: () => acts.carryOut(task),
      attributes: { type: 'button', 'aria-disabled': String(isBusy(state, PLACE.preview(task))) },
    },
    texts.mend.carryOut[task](rows),
  );
  const { title, message } = texts.mend.forGood;
  const warning: readonly Child[] = isForGood
    ? [el('p', { class: 'problem-title' }, icon('warning'), el('strong', {}, title)), el('p', {}, message)]
    : [];
  return el('div', { key: 'confirm', class: isForGood ? 'problem' : 'buttons' }, ...warning, button);
}
