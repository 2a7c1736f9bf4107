import type { Language } from '../../core/company';
import { type Day, dayFrom } from '../../core/day';
import type { Calendar } from '../../core/read/dates';
import { languageOf } from '../../core/texts/language';

/** What this machine says of its user, as a spreadsheet's settings would. */
export interface OwnLocale {
  readonly language: Language;
  /** `lv_LV`; without a country where the machine names none, and then the strictest country's law counts. */
  readonly locale: string;
  readonly timeZone: string;
  readonly calendar: Calendar;
}

/** Reads the locale from the environment; `C` and its like name none. */
export function ownLocale(environment: Readonly<Record<string, string | undefined>>): OwnLocale {
  const named = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const language = languageOf(named);
  return {
    language,
    locale: /^[a-z]{2}_[A-Z]{2}/.exec(named)?.[0] ?? language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    calendar: {
      get today() {
        return localDay(Date.now());
      },
      dayAt: localDay,
    },
  };
}

/** The spreadsheet's locale for a language that a settings file asks for. */
export function localeFor(language: Language, own: OwnLocale): string {
  if (own.locale.startsWith(language)) return own.locale;
  return language === 'lv' ? 'lv_LV' : language;
}

function localDay(milliseconds: number): Day {
  const date = new Date(milliseconds);
  return dayFrom(date.getFullYear(), date.getMonth() + 1, date.getDate()) as Day;
}
