import type { ColumnsView, ColumnView } from '../../app/contract';
import { type Child, el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { type Choice, dropDown } from '../parts/field';
import { fold } from '../parts/fold';
import { icon } from '../parts/icon';
import { problemId, problemNote } from '../parts/problem-note';
import { savedMark } from '../parts/saved-mark';
import { waiting } from '../parts/waiting';
import { PLACE } from '../place-names';

/** What is known of the columns, in one line. */
export function columnsSummary({ texts }: Page, { columns }: ColumnsView): string {
  return texts.columns.summary(columns.filter(({ fact }) => fact !== null).length, columns.length);
}

/** Step 1: what each column was taken for, and the ways of putting it right. */
export function columnsStep(page: Page): readonly Child[] {
  const view = page.state.columns;
  const problem = problemNote(page, PLACE.columns);
  if (view === null) return [problem ?? waiting(page.texts.readingSheet)];
  const { texts } = page;
  return [
    problem,
    view.conflict !== null &&
      el(
        'div',
        { key: 'conflict', class: 'note note-warning' },
        icon('warning'),
        el('div', {}, el('strong', {}, texts.columns.conflict), el('p', {}, view.conflict)),
      ),
    view.missing.length > 0 && missing(page, view),
    el('p', { class: 'quiet' }, texts.columns.rows(view.rows, view.sheet)),
    el('ul', { class: 'plain cards' }, ...view.columns.map((column) => card(page, view, column))),
  ];
}

function missing(page: Page, view: ColumnsView): Shown {
  return fold(page, 'missing', [icon('missing'), page.texts.columns.missing(view.missing.length)], () => [
    el(
      'dl',
      {},
      ...view.missing.flatMap(({ fact, name }) => [
        el('dt', { key: `name ${fact}` }, name),
        el('dd', { key: `why ${fact}` }, page.texts.columns.why[fact]),
      ]),
    ),
  ]);
}

function card(page: Page, view: ColumnsView, column: ColumnView): Shown {
  const { state, texts } = page;
  const place = PLACE.column(column.at);
  const id = `column-${column.at}`;
  const invalid = state.problems[place] !== undefined;
  return el(
    'li',
    { key: `${column.at} ${column.header}`, class: 'card' },
    el(
      'h3',
      { class: 'card-title' },
      el('span', { class: 'letters' }, column.letters),
      el('span', {}, column.header === '' ? texts.columns.noHeader : column.header),
      column.fact === null && el('span', { class: 'tag tag-doubt' }, icon('question'), texts.columns.notRecognized),
    ),
    samples(page, column),
    el(
      'div',
      { class: 'field beside' },
      el(
        'label',
        { attributes: { for: id } },
        texts.columns.readAs,
        column.corrected && el('span', { class: 'quiet' }, ` (${texts.columns.yourChoice.toLowerCase()})`),
      ),
      dropDown(
        { id, invalid, describedBy: invalid ? [problemId(place)] : [] },
        choices(page, view, column),
        state.drafts[place] ?? (column.corrected ? (column.fact ?? '') : ''),
        (fact) => page.acts.answer.column(column, fact),
      ),
      savedMark(page, place),
      problemNote(page, place),
    ),
  );
}

function choices({ texts }: Page, view: ColumnsView, column: ColumnView): readonly Choice[] {
  const offered = [
    { value: 'ignored', word: texts.columns.nothing },
    ...view.choices.filter(({ fact }) => fact !== 'ignored').map(({ fact, name }) => ({ value: fact, word: name })),
  ];
  const isOffered = offered.some(({ value }) => value === column.fact);
  return [
    { value: '', word: foundByItself(texts, column) },
    // What the user chose elsewhere need not be among what is offered here.
    ...(column.corrected && column.fact !== null && !isOffered ? [{ value: column.fact, word: column.name }] : []),
    ...offered,
  ];
}

function foundByItself(texts: Page['texts'], { corrected, fact, name }: ColumnView): string {
  if (corrected) return texts.columns.foundByItself;
  if (fact === null) return texts.columns.notRecognized;
  return texts.columns.found(fact === 'ignored' ? texts.columns.nothing : name);
}

function samples({ texts }: Page, { samples: shown }: ColumnView): Shown {
  if (shown.length === 0) return el('p', { class: 'quiet samples' }, texts.columns.noSamples);
  const isPlain = shown.every(({ readAs, doubtful }) => readAs === '' && !doubtful);
  return el(
    'ul',
    { class: isPlain ? 'plain samples in-row' : 'plain samples', attributes: { 'aria-label': texts.columns.samples } },
    ...shown.map((sample) =>
      el(
        'li',
        { key: sample.shown, class: 'sample-line' },
        el('span', { class: 'sample' }, sample.shown),
        sample.readAs !== '' &&
          // The arrow is drawn, since not every font has it.
          el('span', { class: 'read-as' }, icon('arrow'), el('span', { class: 'unseen' }, ' → '), sample.readAs),
        sample.doubtful && el('span', { class: 'tag tag-doubt' }, icon('warning'), texts.columns.check),
      ),
    ),
  );
}
