import { type Child, el, type Shown } from '../dom/el';
import type { PrintTexts } from './kit-texts';
import { type Said, statementsOf } from './statements';
import type { Piece, Wording } from './wording';

type View = (wording: Wording, texts: PrintTexts) => readonly Shown[];

/** What each piece shows, on the screen and on paper alike. */
export const PIECE_VIEW: Readonly<Record<Piece, View>> = {
  card: (wording, texts) => [
    el('div', { class: 'till-card' }, ...card(wording, texts)),
    // A sheet holds two; the second is for the printer alone.
    el('div', { class: 'till-card again', attributes: { 'aria-hidden': 'true' } }, ...card(wording, texts)),
  ],
  letter: (wording, texts) => [
    el('p', { class: 'letterhead' }, wording.company === '' ? blank(texts) : wording.company),
    el('p', { class: 'letter-date' }, `${texts.date} `, blank(texts)),
    question(texts),
    el('p', {}, texts.letter.dear),
    el('p', {}, texts.letter.why),
    says(wording, texts),
    el('p', {}, texts.letter.regards),
    el('p', {}, wording.company === '' ? blank(texts) : wording.company),
    el(
      'div',
      { class: 'slip' },
      el('p', { class: 'slip-title' }, el('strong', {}, texts.letter.slip)),
      el('p', followed('how', wording.replyTo), ...afterColon(texts.howToAnswer.letter, wording.replyTo, texts)),
      ...answer(wording, texts),
    ),
  ],
  form: (wording, texts) => [
    question(texts),
    says(wording, texts),
    el('p', { class: 'how' }, texts.howToAnswer.form),
    el('p', {}, texts.agree),
    el('ul', { class: 'plain boxes' }, ...channelsOrBlank(wording, texts).map((of) => el('li', {}, box(texts), of))),
  ],
  qr: (wording, texts) => [
    question(texts),
    el('div', { class: 'qr-place' }, el('p', {}, texts.qrPlace)),
    el('p', { class: 'how' }, texts.howToAnswer.qr),
    says(wording, texts),
  ],
};

function card(wording: Wording, texts: PrintTexts): readonly Shown[] {
  return [
    question(texts),
    says(wording, texts),
    el('div', { class: 'card-answer' }, el('p', { class: 'how' }, texts.howToAnswer.card), ...answer(wording, texts)),
  ];
}

function question(texts: PrintTexts): Shown {
  return el('p', { class: 'question' }, el('strong', {}, texts.question));
}

function says(wording: Wording, texts: PrintTexts): Shown {
  return el('ul', { class: 'plain says' }, ...statementsOf(wording, texts).map((said) => statement(said, texts)));
}

function statement({ statement: name, words, value }: Said, texts: PrintTexts): Shown {
  if (value === null) return el('li', { key: name, class: `says-${name}` }, words);
  return el('li', { key: name, ...followed(`says-${name}`, value) }, ...afterColon(words, value, texts));
}

/** What the owner says, after a colon; a line to the edge where that is missing. */
function afterColon(words: string, value: string, texts: PrintTexts): readonly Child[] {
  return value === '' ? [words, blank(texts)] : [`${words} `, el('b', {}, value)];
}

function followed(name: string, value: string): { readonly class: string } {
  return { class: value === '' ? `${name} filled-in` : name };
}

/** The boxes, all of them empty, and what the customer fills in. */
function answer(wording: Wording, texts: PrintTexts): readonly Shown[] {
  return [
    el('p', {}, texts.agree),
    el(
      'ul',
      { class: 'plain boxes' },
      ...(wording.channels.length === 0
        ? [el('li', {}, box(texts), blank(texts))]
        : wording.channels.map((channel) =>
            el(
              'li',
              { key: channel, class: 'filled-in' },
              box(texts),
              `${texts.by[channel]}. ${texts.reach[channel]}`,
              line(texts),
            ),
          )),
      el('li', { key: 'no' }, box(texts), texts.no),
    ),
    el(
      'div',
      { class: 'sign' },
      ...[texts.name, texts.date, texts.signature].map((label) =>
        el('p', { key: label, class: 'filled-in' }, label, line(texts)),
      ),
    ),
  ];
}

function channelsOrBlank({ channels }: Wording, texts: PrintTexts): readonly (Shown | string)[] {
  return channels.length === 0 ? [blank(texts)] : channels.map((channel) => texts.by[channel]);
}

/** Drawn, not a letter: no font has to have it. */
function box(texts: PrintTexts): Shown {
  return el('span', { class: 'box', attributes: { role: 'img', 'aria-label': texts.emptyBox } });
}

/** Where the owner has said nothing yet. */
function blank(texts: PrintTexts): Shown {
  return el('span', { class: 'blank', attributes: { role: 'img', 'aria-label': texts.byHand } });
}

/** Where the customer writes. */
function line(texts: PrintTexts): Shown {
  return el('span', { class: 'line', attributes: { role: 'img', 'aria-label': texts.byHand } });
}
