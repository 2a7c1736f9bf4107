import type { Inspected } from '../../protocol';
import { el } from '../element';
import type { PageTexts } from '../texts/texts';
import { CELL_CARD_ID } from './cell-card';

export interface FormulaBarActions {
  /** A reference was typed into the name box. */
  goTo(typed: string): void;
  /** The field got the focus: what is typed from now on is an edit. */
  startsEditing(): void;
  typed(text: string): void;
  /** Keys in the field while it edits: Enter, Tab, Escape. */
  key(event: KeyboardEvent): void;
  choose(value: string): void;
  /** Back to the cells without a change. */
  leave(): void;
}

export interface FormulaBar {
  readonly element: HTMLElement;
  showPlace(name: string): void;
  /** What can be chosen in the cell; null while that is not known yet. */
  showChoices(inspected: Inspected | null): void;
  showText(text: string): void;
  focusChoices(): void;
  readonly input: HTMLInputElement;
}

/** The bar above the grid: the selected cell's name, what it holds, and what can be chosen in it. */
export function formulaBar(texts: PageTexts, actions: FormulaBarActions): FormulaBar {
  const place = el('input', {
    class: 'name-box',
    'aria-label': texts.nameBox,
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const input = el('input', {
    class: 'formula-input',
    'aria-label': texts.content,
    'aria-describedby': CELL_CARD_ID,
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const choices = el('select', { class: 'choices', 'aria-label': texts.choose, hidden: true });
  let named = '';

  place.addEventListener('focus', () => place.select());
  place.addEventListener('blur', () => {
    place.value = named;
  });
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') actions.goTo(place.value);
    if (event.key === 'Escape') actions.leave();
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
  });
  input.addEventListener('focus', actions.startsEditing);
  input.addEventListener('input', () => actions.typed(input.value));
  input.addEventListener('keydown', actions.key);
  choices.addEventListener('change', () => actions.choose(choices.value));
  choices.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.leave();
  });

  return {
    element: el(
      'div',
      { class: 'formula-bar' },
      place,
      el('span', { class: 'fx', 'aria-hidden': true }, 'fx'),
      input,
      choices,
    ),
    input,
    showPlace(name) {
      named = name;
      if (document.activeElement !== place) place.value = name;
    },
    showChoices(inspected) {
      offerChoices(choices, inspected, texts);
    },
    showText(text) {
      if (input.value !== text) input.value = text;
    },
    focusChoices() {
      if (choices.hidden) return;
      choices.focus();
      choices.showPicker?.();
    },
  };
}

function offerChoices(select: HTMLSelectElement, inspected: Inspected | null, texts: PageTexts): void {
  const offered = inspected?.choices ?? [];
  select.hidden = offered.length === 0;
  if (inspected === null || offered.length === 0) return;
  const first = offered.includes(inspected.input) ? [] : [el('option', { value: inspected.input }, texts.choose)];
  select.replaceChildren(...first, ...offered.map((choice) => el('option', { value: choice }, choice)));
  select.value = inspected.input;
}
