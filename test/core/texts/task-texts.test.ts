import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/core/texts/language';
import { problemIn } from '../../../src/core/texts/problem-in';
import { TASK_EN } from '../../../src/core/texts/task-en';
import { TASK_LV } from '../../../src/core/texts/task-lv';
import type { TaskTexts } from '../../../src/core/texts/task-texts';
import { withTemplates } from '../../../src/core/texts/templates';
import { allTextsIn } from '../../../src/local/all-texts';

/** What is made of texts by their templates alone: a function where there is a place, a string where there is none. */
type Made<T> = T extends `${string}{${string}`
  ? (...values: never[]) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Made<T[K]> };

/** Texts as those who say them take them, whatever values the functions take. */
type Taken<T> = T extends (...values: never[]) => string
  ? (...values: never[]) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Taken<T[K]> };

/** Does not compile where a text that is taken for a string has a place in it: it would be made a function. */
const taken = <T>(_: T): void => undefined;
taken<Taken<TaskTexts>>({} as Made<typeof TASK_EN>);
taken<Taken<TaskTexts>>({} as Made<typeof TASK_LV>);

/** Every text by its path, `messages.live`, with the places in it. */
function placesIn(texts: object, path = ''): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(texts).flatMap(([key, one]) =>
    typeof one === 'string'
      ? [[`${path}${key}`, [...new Set(one.match(/\{[^}]*\}/g)?.map((place) => /\w+/.exec(place)?.[0] ?? ''))].sort()]]
      : placesIn(one, `${path}${key}.`),
  );
}

const sample = (template: `${string}{${string}}${string}`, language: 'en' | 'lv') =>
  withTemplates<object, { readonly say: (...values: (string | number)[]) => string }>({}, { say: template }, language)
    .say;

describe('the texts of tasks', () => {
  it('are the same in every language, with places for the same values', () => {
    expect(placesIn(TASK_LV)).toEqual(placesIn(TASK_EN));
  });

  it('have no place that is not filled, whatever numbers it is filled with', () => {
    for (const language of ['en', 'lv'] as const) {
      const { messages, sidebar, readings } = allTextsIn(language);
      const said = [
        messages.unfinished(1, 2),
        messages.deletion(1),
        sidebar.preview.enters(21),
        readings.day(2018, 'x', 3),
      ];
      for (const text of said) expect(text).not.toMatch(/[{}|]/);
    }
  });

  it('stand beside the texts of the scripts, under the same names', () => {
    const { messages, reasons, problems } = allTextsIn('en');
    expect(messages.title).toBe(textsIn('en').messages.title);
    expect(messages.removed).toBe(TASK_EN.messages.removed);
    expect(reasons.declined).toEqual({
      because: 'The person was asked and said no',
      lift: TASK_EN.reasons.declined.lift,
    });
    expect(problems['view-only']({ code: 'view-only' })).toContain('several Google accounts');
  });
});

describe('a template', () => {
  it('takes values to the letter, whatever they look like', () => {
    expect(sample('{1}, {0}: {1}', 'en')('{1} $& <b>', 2018)).toBe('2018, {1} $& <b>: 2018');
  });

  it('takes numbers with the separators of the language', () => {
    expect(['{#0}', '{#1}'].map((one) => sample(one as '{0}', 'en')(999, 1234567))).toEqual(['999', '1,234,567']);
    expect(sample('{#0}', 'lv')(200_000)).toBe('200\u00a0000');
  });

  it('takes the word that the number takes in the language', () => {
    const rows = (language: 'en' | 'lv') => [0, 1, 2, 11, 21, 111].map((n) => sample('{0} {0:one|many}', language)(n));
    expect(rows('en')).toEqual(['0 many', '1 one', '2 many', '11 many', '21 many', '111 many']);
    expect(rows('lv')).toEqual(['0 many', '1 one', '2 many', '11 many', '21 one', '111 many']);
  });
});

describe('the words for a problem of tasks', () => {
  const texts = allTextsIn('en');

  it('name what it is about, and do without where that is not known', () => {
    expect(problemIn(texts, { code: 'row-gone', row: 7 })).toMatch(/^What stood in row 7 is not/);
    expect(problemIn(texts, { code: 'protected', sheet: 'A{0}' })).toMatch(/^“A\{0\}” is protected/);
    expect(problemIn(texts, { code: 'protected' })).toMatch(/^A part of this spreadsheet is protected/);
    expect(problemIn(texts, { code: 'another-run' })).toMatch(/^Another run is at work/);
    expect(problemIn(texts, { code: 'too-many-rows-for-formula', rows: 200_000, most: 150_000 })).toContain(
      'about 150,000 rows, and this one has 200,000. Use “Judge this sheet”',
    );
  });

  it('are that something went wrong, where the texts of tasks could not be read', () => {
    expect(problemIn(textsIn('en'), { code: 'another-run' })).toBe(texts.messages.unexpected);
    expect(problemIn(textsIn('en'), { code: 'google-limit' })).toMatch(/limit for scripts is used up/);
  });
});
