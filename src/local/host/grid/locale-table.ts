/** How a locale writes numbers, days and times. */
export interface LocaleMarks {
  readonly decimalMark: '.' | ',';
  readonly groupMark: string;
  /** What a day with its year starts with. In a `ymd` locale a day whose year stands last starts with the day. */
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  /** What a day without its year starts with. */
  readonly yearlessOrder: 'md' | 'dm';
  /** What an automatic cell gets as its number format when a day is put into it. */
  readonly dateFormat: string;
  readonly timeFormat: string;
  /** `12.30` is a time, unless it is a day. */
  readonly readsDottedTimes: boolean;
  readonly currency: { readonly sign: string; readonly side: 'before' | 'after' };
  /** What TRUE and FALSE are shown as. */
  readonly truths: readonly [yes: string, no: string];
}

const NO_BREAK_SPACE = '\u00a0';
const NARROW_NO_BREAK_SPACE = '\u202f';

const POINTED = { decimalMark: '.', groupMark: ',' } as const;
const DOT_GROUPED = { decimalMark: ',', groupMark: '.' } as const;
const SPACE_GROUPED = { decimalMark: ',', groupMark: NO_BREAK_SPACE } as const;
const DAY_FIRST = { dateOrder: 'dmy', yearlessOrder: 'dm', timeFormat: 'h:mm:ss', readsDottedTimes: false } as const;
const ENGLISH_TRUTHS = ['TRUE', 'FALSE'] as const;
const EURO_AFTER = { sign: '€', side: 'after' } as const;

/** By the names that spreadsheets give to their locales. */
export const LOCALE_TABLE: Readonly<Record<string, LocaleMarks>> = {
  en_US: {
    ...POINTED,
    dateOrder: 'mdy',
    yearlessOrder: 'md',
    dateFormat: 'M/d/yyyy',
    timeFormat: 'h:mm:ss',
    readsDottedTimes: false,
    currency: { sign: '$', side: 'before' },
    truths: ENGLISH_TRUTHS,
  },
  en_GB: {
    ...POINTED,
    ...DAY_FIRST,
    dateFormat: 'dd/MM/yyyy',
    currency: { sign: '£', side: 'before' },
    truths: ENGLISH_TRUTHS,
  },
  lv_LV: {
    ...SPACE_GROUPED,
    ...DAY_FIRST,
    dateFormat: 'dd.MM.yyyy',
    currency: EURO_AFTER,
    truths: ENGLISH_TRUTHS,
  },
  de_DE: {
    ...DOT_GROUPED,
    ...DAY_FIRST,
    dateFormat: 'dd.MM.yyyy',
    currency: EURO_AFTER,
    truths: ['WAHR', 'FALSCH'],
  },
  lt_LT: {
    ...SPACE_GROUPED,
    dateOrder: 'ymd',
    yearlessOrder: 'md',
    dateFormat: 'yyyy-MM-dd',
    timeFormat: 'h:mm:ss',
    readsDottedTimes: false,
    currency: EURO_AFTER,
    truths: ENGLISH_TRUTHS,
  },
  et_EE: {
    ...SPACE_GROUPED,
    ...DAY_FIRST,
    dateFormat: 'dd.MM.yyyy',
    currency: EURO_AFTER,
    truths: ENGLISH_TRUTHS,
  },
  ru_RU: {
    ...SPACE_GROUPED,
    ...DAY_FIRST,
    dateFormat: 'dd.MM.yyyy',
    currency: { sign: '₽', side: 'after' },
    truths: ['ИСТИНА', 'ЛОЖЬ'],
  },
  fr_FR: {
    decimalMark: ',',
    groupMark: NARROW_NO_BREAK_SPACE,
    ...DAY_FIRST,
    dateFormat: 'dd/MM/yyyy',
    currency: EURO_AFTER,
    truths: ['VRAI', 'FAUX'],
  },
  es_ES: {
    ...DOT_GROUPED,
    ...DAY_FIRST,
    dateFormat: 'dd/MM/yyyy',
    currency: EURO_AFTER,
    truths: ['VERDADERO', 'FALSO'],
  },
  pl_PL: {
    ...SPACE_GROUPED,
    ...DAY_FIRST,
    dateFormat: 'dd.MM.yyyy',
    currency: { sign: 'zł', side: 'after' },
    truths: ['PRAWDA', 'FAŁSZ'],
  },
  fi_FI: {
    ...SPACE_GROUPED,
    ...DAY_FIRST,
    dateFormat: 'd.M.yyyy',
    timeFormat: 'h.mm.ss',
    readsDottedTimes: true,
    currency: EURO_AFTER,
    truths: ['TOSI', 'EPÄTOSI'],
  },
  sv_SE: {
    ...SPACE_GROUPED,
    dateOrder: 'ymd',
    yearlessOrder: 'dm',
    dateFormat: 'yyyy-MM-dd',
    timeFormat: 'h:mm:ss',
    readsDottedTimes: true,
    currency: { sign: 'kr', side: 'after' },
    truths: ['SANT', 'FALSKT'],
  },
  it_IT: {
    ...DOT_GROUPED,
    ...DAY_FIRST,
    dateFormat: 'dd/MM/yyyy',
    currency: EURO_AFTER,
    truths: ['VERO', 'FALSO'],
  },
  nl_NL: {
    ...DOT_GROUPED,
    ...DAY_FIRST,
    dateFormat: 'd-M-yyyy',
    currency: { sign: '€', side: 'before' },
    truths: ['WAAR', 'ONWAAR'],
  },
};
