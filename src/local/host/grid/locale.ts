/** How a spreadsheet's locale, `lv_LV`, writes numbers and days. */
export interface LocaleHabits {
  readonly decimalMark: string;
  readonly groupMark: string;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  /** What an automatic cell gets as its number format when a day is put into it. */
  readonly dateFormat: string;
}

const DATE_FORMATS: Readonly<Record<string, string>> = {
  en_US: 'M/d/yyyy',
  en_GB: 'dd/MM/yyyy',
  lv_LV: 'dd.mm.yyyy',
  de_DE: 'dd.MM.yyyy',
};

const known = new Map<string, LocaleHabits>();

/** The habits of a locale as a spreadsheet names it. */
export function localeHabits(locale: string): LocaleHabits {
  const found = known.get(locale);
  if (found) return found;
  const made = habitsOf(locale);
  known.set(locale, made);
  return made;
}

function habitsOf(locale: string): LocaleHabits {
  const tag = languageTag(locale);
  const marks = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1_234_567.5);
  const mark = (type: Intl.NumberFormatPartTypes, otherwise: string): string =>
    marks.find((part) => part.type === type)?.value ?? otherwise;
  const dateOrder = orderOf(tag);
  return {
    decimalMark: mark('decimal', '.'),
    groupMark: mark('group', ' '),
    dateOrder,
    dateFormat: DATE_FORMATS[locale] ?? { mdy: 'M/d/yyyy', dmy: 'dd/MM/yyyy', ymd: 'yyyy-MM-dd' }[dateOrder],
  };
}

function languageTag(locale: string): string {
  const tag = locale.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

function orderOf(tag: string): LocaleHabits['dateOrder'] {
  const parts = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(0)
    .map((part) => part.type);
  const first = parts.find((type) => type === 'year' || type === 'month' || type === 'day');
  return first === 'year' ? 'ymd' : first === 'month' ? 'mdy' : 'dmy';
}
