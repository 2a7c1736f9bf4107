import type { SettingView } from '../../app/contract';
import { isBusy } from '../acts/attempt';
import { type Child, el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { PLACE } from '../place-names';
import { dropDown, group, type Told, tickBoxes, told } from './field';
import { gainOfAnswer } from './gain';
import { problemId, problemNote } from './problem-note';
import { savedMark } from './saved-mark';

/** A setting: what it is called, why it is asked, its control, and what counts where it is left open. */
export function setting(page: Page, view: SettingView): Shown {
  const { texts, state } = page;
  const place = PLACE.setting(view.key);
  const id = `setting-${view.key}`;
  const invalid = state.problems[place] !== undefined;
  const field = { id, invalid, describedBy: [`${id}-why`, ...(invalid ? [problemId(place)] : [])] };
  const why = el('p', { id: `${id}-why`, class: 'quiet' }, texts.company.why[view.key] ?? view.why);
  const value = state.drafts[place] ?? view.value;
  const gain = gainOfAnswer(page, view);
  const below: readonly Child[] = [
    value === '' &&
      view.otherwise !== '' &&
      el('p', { key: 'otherwise', class: 'quiet otherwise' }, texts.company.leftOpen(view.otherwise)),
    savedMark(page, place),
    problemNote(page, place),
  ];
  return el(
    'div',
    { key: view.key, class: 'field setting' },
    ...(view.kind === 'channels'
      ? [group(id, [view.label], why, gain, control(page, view, field, value)), ...below]
      : [el('label', { attributes: { for: id } }, view.label), why, gain, control(page, view, field, value), ...below]),
  );
}

function control(page: Page, view: SettingView, field: Told, value: string): Shown {
  const save = (entered: string): void => page.acts.answer.setting(view.key, entered);
  switch (view.kind) {
    case 'choice':
      return dropDown(field, [{ value: '', word: page.texts.company.notAnswered }, ...named(view)], value, save);
    case 'country':
      return dropDown(field, [{ value: '', word: page.texts.company.notKnown }, ...named(view)], value, save);
    case 'channels':
      return tickBoxes(named(view), value === '' ? [] : value.split(/\s*,\s*/), (ticked) => save(ticked.join(', ')));
    case 'day':
    case 'number':
      return typed(page, view, field, value);
  }
}

function named({ choices }: SettingView): SettingView['choices'] {
  return choices.filter(({ value }) => value !== '');
}

// A year that is still being typed (0202) is no answer yet.
const FIRST_WHOLE_YEAR = '1900';

function typed(page: Page, view: SettingView, field: Told, value: string): Shown {
  const { texts, acts, state } = page;
  const place = PLACE.setting(view.key);
  const isDay = view.kind === 'day';
  const save = (input: HTMLInputElement): void => {
    if (input.validity.badInput) acts.refuse(place, isDay ? texts.company.badDay : texts.company.badNumber);
    else acts.answer.setting(view.key, input.value);
  };
  return el('input', {
    id: field.id,
    value,
    attributes: {
      type: isDay ? 'date' : 'number',
      ...(!isDay && { min: '0', inputmode: 'numeric' }),
      ...told(field),
    },
    oninput: ({ target }) => target instanceof HTMLInputElement && acts.draft(place, target.value),
    onchange: ({ target }) => {
      if (target instanceof HTMLInputElement && (!isDay || target.value >= FIRST_WHOLE_YEAR)) save(target);
    },
    onblur: ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const isSaved = target.value === view.value && !target.validity.badInput;
      // What is on its way or was refused is not sent once more for being left.
      if (!isSaved && !isBusy(state, place) && state.problems[place] === undefined) save(target);
    },
  });
}
