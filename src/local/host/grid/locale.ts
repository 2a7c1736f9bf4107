import { type LocaleNames, NAMES_BY_LANGUAGE } from './locale-names';
import { LOCALE_TABLE, type LocaleMarks } from './locale-table';

/** How a spreadsheet's locale, `lv_LV`, writes and reads numbers, days and times. */
export interface LocaleHabits extends LocaleMarks {
  readonly names: LocaleNames;
  /** What an automatic cell gets as its number format when a day with a time is put into it. */
  readonly dateTimeFormat: string;
  /** What stands between the arguments of a formula. */
  readonly argumentSeparator: ',' | ';';
  /** The months, from 0, by all their names in lower case without a dot: the locale's and the English ones. */
  readonly monthsByName: ReadonlyMap<string, number>;
}

// A language alone is taken for the country that it is named after, and an English that has no habits of its own here
// for the British one, whose days come before the months as in nearly all of them.
const STANDING_IN: readonly (readonly [pattern: RegExp, locale: string])[] = [
  [/^en$/, 'en_US'],
  [/^en_/, 'en_GB'],
  [/^lv(?:_|$)/, 'lv_LV'],
];

const known = new Map<string, LocaleHabits>();

/**
 * The habits of a locale as a spreadsheet names it. `en` stands for `en_US`, any other English for `en_GB` and any
 * Latvian for `lv_LV`. Throws an Error that names every other locale: its texts would be read by guess.
 */
export function localeHabits(locale: string): LocaleHabits {
  const found = known.get(locale);
  if (found) return found;
  const name = locale in LOCALE_TABLE ? locale : STANDING_IN.find(([pattern]) => pattern.test(locale))?.[1];
  const marks = name === undefined ? undefined : LOCALE_TABLE[name];
  const names = NAMES_BY_LANGUAGE[locale.slice(0, 2)];
  if (!marks || !names) throw new Error(`The locale ${locale} is not modelled by the local host.`);
  const made = habitsOf(marks, names);
  known.set(locale, made);
  return made;
}

function habitsOf(marks: LocaleMarks, names: LocaleNames): LocaleHabits {
  return {
    ...marks,
    names,
    dateTimeFormat: `${marks.dateFormat} ${marks.timeFormat}`,
    argumentSeparator: marks.decimalMark === '.' ? ',' : ';',
    monthsByName: monthsByName([NAMES_BY_LANGUAGE['en'], names]),
  };
}

function monthsByName(languages: readonly (LocaleNames | undefined)[]): ReadonlyMap<string, number> {
  const lists = languages.flatMap((names) => [names?.months, names?.monthsAlone, names?.shortMonths]);
  const named = lists.flatMap((list = []) =>
    list.map((name, month) => [name.toLowerCase().replace('.', ''), month] as const),
  );
  return new Map([['sept', 8], ...named]);
}
