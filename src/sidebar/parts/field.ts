import { type Child, el, type Shown } from '../dom/el';

/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly word: string;
}

/** What tells a control what it is called, and where more is said about it. */
export interface Told {
  readonly id: string;
  readonly describedBy: readonly string[];
  readonly invalid: boolean;
}

/** The attributes that tie a control to what is said about it. */
export function told({ describedBy, invalid }: Told): {
  readonly [Name in 'aria-describedby' | 'aria-invalid']?: string;
} {
  return {
    ...(describedBy.length > 0 && { 'aria-describedby': describedBy.join(' ') }),
    ...(invalid && { 'aria-invalid': 'true' }),
  };
}

/** A drop-down. */
export function dropDown(
  field: Told,
  choices: readonly Choice[],
  value: string,
  chosen: (value: string) => void,
): Shown {
  return el(
    'select',
    {
      id: field.id,
      value,
      attributes: told(field),
      onchange: ({ target }) => target instanceof HTMLSelectElement && chosen(target.value),
    },
    ...choices.map((choice) => el('option', { key: choice.value, value: choice.value, attributes: {} }, choice.word)),
  );
}

/** Answers of which one is chosen, each to be seen. */
export function radios(
  name: string,
  choices: readonly Choice[],
  value: string,
  chosen: (value: string) => void,
): Shown {
  return el(
    'div',
    { class: 'radios' },
    ...choices.map((choice) =>
      el(
        'label',
        { key: choice.value, class: 'tick' },
        el('input', {
          value: choice.value,
          checked: choice.value === value,
          attributes: { type: 'radio', name },
          onchange: () => chosen(choice.value),
        }),
        el('span', {}, choice.word),
      ),
    ),
  );
}

/** Answers of which any number is ticked. */
export function tickBoxes(
  choices: readonly Choice[],
  ticked: readonly string[],
  changed: (ticked: readonly string[]) => void,
): Shown {
  const afterClick = (value: string): readonly string[] =>
    choices.map((choice) => choice.value).filter((one) => ticked.includes(one) !== (one === value));
  return el(
    'div',
    { class: 'ticks' },
    ...choices.map((choice) =>
      el(
        'label',
        { key: choice.value, class: 'tick' },
        el('input', {
          value: choice.value,
          checked: ticked.includes(choice.value),
          attributes: { type: 'checkbox' },
          onchange: () => changed(afterClick(choice.value)),
        }),
        el('span', {}, choice.word),
      ),
    ),
  );
}

/** Questions that belong together, under one name. */
export function group(id: string, legend: readonly Child[], ...inside: readonly Child[]): Shown {
  return el('fieldset', { id }, el('legend', {}, ...legend), ...inside);
}
