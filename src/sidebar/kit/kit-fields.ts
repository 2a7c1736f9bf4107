import { type Child, el, type Shown } from '../dom/el';
import type { Language } from '../named-in-contract';
import { type KitState, printLanguage, wordingOf } from './kit-state';
import type { KitTexts } from './kit-texts';
import { type Asked, CHANNELS, type Channel, PIECES, type Piece, type Typed } from './wording';

/** What the owner fills in. */
export interface Owner {
  readonly type: (name: Typed, text: string) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseChannel: (channel: Channel, wanted: boolean) => void;
  readonly chooseDeadline: (day: string) => void;
  readonly choosePiece: (piece: Piece, wanted: boolean) => void;
}

const LANGUAGES: readonly Language[] = ['en', 'lv'];
// Longer, and a card would not fit on half a sheet.
const LONGEST = '100';

/** The id of the field, or of the first box, for what the owner has to say. */
export function fieldId(name: Asked): string {
  return name === 'channels' ? `channel-${CHANNELS[0]}` : `field-${name}`;
}

/** All fields, in the order in which they are filled in. */
export function kitFields(state: KitState, texts: KitTexts, owner: Owner): readonly Child[] {
  const { channels } = wordingOf(state);
  const field = (name: Typed) => textField(name, state, texts, owner);
  return [
    choices(texts.kitLanguage, LANGUAGES, (one) => ({
      id: `language-${one}`,
      type: 'radio',
      word: texts.languages[one],
      checked: printLanguage(state) === one,
      choose: () => owner.chooseLanguage(one),
    })),
    field('company'),
    field('what'),
    field('howOften'),
    choices(texts.labels.channels, CHANNELS, (one) => ({
      id: `channel-${one}`,
      type: 'checkbox',
      word: texts.channels[one],
      checked: channels.includes(one),
      choose: (wanted) => owner.chooseChannel(one, wanted),
    })),
    field('withdraw'),
    field('privacy'),
    deadlineField(state, texts, owner),
    field('replyTo'),
    choices(texts.toPrint, PIECES, (one) => ({
      id: `print-${one}`,
      type: 'checkbox',
      word: texts.pieces[one],
      checked: state.pieces.includes(one),
      choose: (wanted) => owner.choosePiece(one, wanted),
    })),
  ];
}

function textField(name: Typed, { typed }: KitState, texts: KitTexts, owner: Owner): Shown {
  const id = fieldId(name);
  return el(
    'div',
    { key: name, class: 'field' },
    el('label', { attributes: { for: id } }, texts.labels[name]),
    el('input', {
      id,
      value: typed[name],
      oninput: (event) => owner.type(name, valueIn(event)),
      attributes: { type: 'text', maxlength: LONGEST, autocomplete: 'off', 'aria-describedby': `${id}-hint` },
    }),
    el('p', { id: `${id}-hint`, class: 'quiet' }, texts.hints[name]),
  );
}

function deadlineField(state: KitState, texts: KitTexts, owner: Owner): Shown {
  const id = fieldId('deadline');
  const note = deadlineNote(state, texts);
  return el(
    'div',
    { key: 'deadline', class: 'field' },
    el('label', { attributes: { for: id } }, texts.labels.deadline),
    el('input', {
      id,
      value: wordingOf(state).deadline,
      onchange: (event) => owner.chooseDeadline(valueIn(event)),
      attributes: {
        type: 'date',
        min: '1900-01-01',
        max: '9999-12-31',
        'aria-describedby': note === '' ? undefined : `${id}-note`,
      },
    }),
    note !== '' && el('p', { id: `${id}-note`, class: 'deadline-note' }, note),
  );
}

/** What is the matter with the deadline, in words; `''` where nothing is. */
function deadlineNote(state: KitState, texts: KitTexts): string {
  const { facts } = state;
  const { deadline } = wordingOf(state);
  if (facts === null) return '';
  if (deadline !== '' && deadline < facts.today) return texts.deadline.passed;
  if (facts.deadline === '') return texts.deadline.none;
  return deadline === facts.deadline ? '' : texts.deadline.differs(texts.day(facts.deadline));
}

interface Choice {
  readonly id: string;
  readonly type: 'radio' | 'checkbox';
  readonly word: string;
  readonly checked: boolean;
  readonly choose: (wanted: boolean) => void;
}

function choices<Value extends string>(title: string, values: readonly Value[], of: (value: Value) => Choice): Shown {
  return el(
    'fieldset',
    { key: title },
    el('legend', {}, title),
    el(
      'div',
      { class: 'choices' },
      ...values.map((value) => {
        const { id, type, word, checked, choose } = of(value);
        return el(
          'label',
          { key: id, attributes: { for: id } },
          el('input', {
            id,
            checked,
            onchange: (event) => choose((event.target as HTMLInputElement).checked),
            attributes: { type, name: type === 'radio' ? 'kit-language' : undefined },
          }),
          ' ',
          word,
        );
      }),
    ),
  );
}

function valueIn(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
