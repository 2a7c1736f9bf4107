import { type Child, el, type Shown } from '../dom/el';
import { icon } from '../parts/icon';
import { numeral } from '../words/plural';
import { kitTextsIn, printTextsIn } from './in-language';
import { fieldId, kitFields, type Owner } from './kit-fields';
import { type KitState, pageLanguage, printLanguage, wordingOf } from './kit-state';
import type { KitTexts } from './kit-texts';
import { PIECE_VIEW } from './piece-views';
import { missingIn, PIECES, type Piece } from './wording';

/** What can be done on the page. */
export interface KitActs extends Owner {
  readonly print: () => void;
  readonly copyFormText: () => void;
  readonly askAgain: () => void;
}

/** The whole page as the state has it: what is typed on the left, what is printed on the right. */
export function kitPage(state: KitState, acts: KitActs): readonly Child[] {
  const texts = kitTextsIn(pageLanguage(state));
  return [
    el(
      'main',
      { class: 'kit' },
      el(
        'div',
        { class: 'kit-form' },
        el('h1', { class: 'unseen' }, texts.title),
        el('p', { class: 'quiet' }, texts.lead),
        warning(texts),
        el('ul', { class: 'rules' }, ...texts.rules.map((rule) => el('li', { key: rule }, rule))),
        howMany(state, texts),
        problem(state, texts, acts),
        el('h2', {}, texts.fields),
        ...kitFields(state, texts, acts),
        missing(state, texts),
        el(
          'div',
          { class: 'printing' },
          el('button', { class: 'action', onclick: acts.print, attributes: { type: 'button' } }, texts.print),
          el('p', { class: 'quiet' }, texts.howToPrint),
        ),
        el('p', { class: 'said', attributes: { role: 'status' } }, state.said),
      ),
      el(
        'div',
        { class: 'kit-preview' },
        el('h2', {}, texts.preview),
        ...PIECES.filter((piece) => state.pieces.includes(piece)).map((piece) => preview(state, piece, texts, acts)),
      ),
    ),
  ];
}

function warning({ notInMessages: { title, message } }: KitTexts): Shown {
  return el(
    'div',
    { class: 'kit-warning' },
    el('p', {}, icon('warning'), ' ', el('strong', {}, title)),
    el('p', {}, message),
  );
}

function howMany({ toAsk, ...state }: KitState, texts: KitTexts): Shown | null {
  if (toAsk === null) return null;
  const customers = numeral(toAsk, pageLanguage({ toAsk, ...state }));
  return el('p', { key: 'how many', class: 'how-many' }, toAsk === 0 ? texts.nobodyToAsk : texts.toAsk(customers));
}

function problem({ problem: message }: KitState, texts: KitTexts, acts: KitActs): Shown | null {
  if (message === null) return null;
  return el(
    'div',
    { key: 'problem', class: 'kit-problem' },
    el('p', { attributes: { role: 'alert' } }, icon('warning'), ' ', message),
    el('button', { onclick: acts.askAgain, attributes: { type: 'button' } }, texts.tryAgain),
  );
}

/** What the print would lack, each with the way to its field. */
function missing(state: KitState, texts: KitTexts): Shown {
  const names = missingIn(wordingOf(state), state.pieces);
  if (names.length === 0) return el('p', { key: 'whole', class: 'whole' }, icon('check'), ' ', texts.nothingMissing);
  return el(
    'div',
    { key: 'missing', class: 'missing' },
    el('p', {}, texts.missing),
    el(
      'ul',
      { class: 'plain' },
      ...names.map((name) =>
        el(
          'li',
          { key: name },
          el(
            'button',
            { onclick: () => document.getElementById(fieldId(name))?.focus(), attributes: { type: 'button' } },
            texts.labels[name],
          ),
        ),
      ),
    ),
  );
}

function preview(state: KitState, piece: Piece, texts: KitTexts, acts: KitActs): Shown {
  const language = printLanguage(state);
  const id = `piece-${piece}`;
  return el(
    'section',
    { key: piece, class: 'piece', attributes: { 'aria-labelledby': id } },
    el(
      'div',
      { class: 'piece-head' },
      el('h3', { id }, texts.pieces[piece]),
      el('p', { class: 'quiet' }, texts.pieceHints[piece]),
      piece === 'form' && el('button', { onclick: acts.copyFormText, attributes: { type: 'button' } }, texts.copy),
    ),
    el(
      'div',
      { class: `paper paper-${piece}`, attributes: { lang: language } },
      ...PIECE_VIEW[piece](wordingOf(state), printTextsIn(language)),
    ),
  );
}
