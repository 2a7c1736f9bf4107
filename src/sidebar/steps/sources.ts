import type { CustomersView, QuestionView, SourceView } from '../../app/contract';
import { type Child, el, type Shown } from '../dom/el';
import type { Page } from '../page';
import { group, radios } from '../parts/field';
import { fold } from '../parts/fold';
import { gainOfAnswer, gainTogether } from '../parts/gain';
import { problemNote } from '../parts/problem-note';
import { savedMark } from '../parts/saved-mark';
import { PLACE } from '../place-names';

/** What answers about the sources would bring, in one line. */
export function sourcesSummary(page: Page, { sources }: CustomersView): string {
  const { texts } = page;
  const freeing = sources.filter(({ frees }) => frees > 0);
  const frees = freeing.reduce((sum, source) => sum + source.frees, 0);
  const waiting = sources.reduce((sum, source) => sum + source.waiting, 0);
  if (frees === 0) return gainTogether(page, { frees, waiting }) ?? texts.sources.allAnswered;
  return texts.sources.summary(freeing.flatMap(({ questions }) => questions.filter(({ open }) => open)).length, frees);
}

/** Step 2: the sources that rows name, with the questions that decide about them. */
export function sourcesStep(page: Page, view: CustomersView): readonly Child[] {
  if (view.sources.length === 0) return [el('p', {}, page.texts.sources.none)];
  const inOrder = page.state.sourceOrder.flatMap((key) => view.sources.filter((source) => source.key === key));
  return [el('ul', { class: 'plain cards' }, ...inOrder.map((source) => card(page, source)))];
}

function card(page: Page, source: SourceView): Shown {
  const { state, texts } = page;
  const together = gainTogether(page, source);
  const front = state.front[source.key] ?? [];
  const inFront = front.flatMap((asked) => source.questions.filter(({ question }) => question === asked));
  const others = source.questions.filter(({ question }) => !front.includes(question));
  return el(
    'li',
    { key: source.key, class: 'card' },
    el(
      'h3',
      { class: 'card-title' },
      el('span', {}, source.name),
      el('span', { class: 'count' }, texts.rows(source.rows)),
    ),
    together === null
      ? el('p', { key: 'done', class: 'quiet' }, texts.sources.done)
      : el('p', { key: 'together', class: 'frees' }, together),
    ...inFront.map((question) => asking(page, source, question)),
    others.length > 0 &&
      fold(page, `questions ${source.key}`, [texts.sources.others(others.length)], () =>
        others.map((question) => asking(page, source, question)),
      ),
  );
}

function asking(page: Page, source: SourceView, view: QuestionView): Shown {
  const { state, texts, acts } = page;
  const place = PLACE.question(source.key, view.question);
  const answers = [
    { value: 'yes', word: texts.yes },
    { value: 'no', word: texts.no },
    { value: '', word: texts.unknown },
  ];
  return el(
    'div',
    { key: view.question, class: 'question' },
    group(
      `${view.question}-${source.key}`,
      [view.asks],
      el('p', { class: 'quiet' }, texts.sources.why[view.question]),
      view.open && gainOfAnswer(page, view),
      radios(place, answers, state.drafts[place] ?? view.answer, (answer) =>
        acts.answer.question(source.key, view.question, answer === 'yes' || answer === 'no' ? answer : ''),
      ),
      view.answer === '' && view.byName !== '' && el('p', { class: 'quiet' }, texts.sources.byName(texts[view.byName])),
    ),
    savedMark(page, place),
    problemNote(page, place),
  );
}
