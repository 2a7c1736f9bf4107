import { describe, expect, it } from 'vitest';
import { localeHabits } from '../../../src/local/host/grid/locale';
import { bookOf, hostOf } from './host-of';

const LOCALES = [
  'en_US',
  'en_GB',
  'lv_LV',
  'de_DE',
  'lt_LT',
  'et_EE',
  'ru_RU',
  'fr_FR',
  'es_ES',
  'pl_PL',
  'fi_FI',
  'sv_SE',
  'it_IT',
  'nl_NL',
];

describe('By the locale of the spreadsheet', () => {
  it.each([
    ['en_US', '3/1/2026', '2026-03-01'],
    ['en_US', '2026-03-01', '2026-03-01'],
    ['en_US', '2026/3/1', '2026-03-01'],
    ['en_US', '3/4', '2026-03-04'],
    ['en_US', 'Mar 1, 2026', '2026-03-01'],
    ['en_US', 'March 1', '2026-03-01'],
    ['en_US', '1-Mar-2026', '2026-03-01'],
    ['en_US', '1 Mar 26', '2026-03-01'],
    ['en_US', 'March 2026', '2026-03-01'],
    ['en_US', '3/2026', '2026-03-01'],
    ['en_US', '2026-03', '2026-03-01'],
    ['en_US', '01.03.2026', '2026-01-03'],
    ['en_US', '1.2.2024', '2024-01-02'],
    ['en_US', '1/2/29', '2029-01-02'],
    ['en_US', '1/2/30', '1930-01-02'],
    ['en_GB', '3/4', '2026-04-03'],
    ['en_GB', '25/12/2012', '2012-12-25'],
    ['en_GB', '25-12-2012', '2012-12-25'],
    ['en_GB', '2012-12-25', '2012-12-25'],
    ['en_GB', '12 December 2012', '2012-12-12'],
    ['lv_LV', '01.03.2026', '2026-03-01'],
    ['lv_LV', '1.3.2026.', '2026-03-01'],
    ['lv_LV', '1. 3. 2026.', '2026-03-01'],
    ['lv_LV', '1.2.2024', '2024-02-01'],
    ['lv_LV', '2026-03-01', '2026-03-01'],
    ['lv_LV', '1. marts 2026', '2026-03-01'],
    ['lv_LV', '1.5', '2026-05-01'],
    ['de_DE', '1.3.26', '2026-03-01'],
    ['de_DE', '1.3.', '2026-03-01'],
    ['de_DE', '3/4', '2026-04-03'],
    ['de_DE', '01/03/2026', '2026-03-01'],
    ['de_DE', '1. März 2026', '2026-03-01'],
    ['de_DE', '1.2.2024', '2024-02-01'],
    ['lt_LT', '26-03-01', '2026-03-01'],
    ['lt_LT', '1 kovo 2026', '2026-03-01'],
    ['ru_RU', '1 марта 2026 г.', '2026-03-01'],
    ['fr_FR', '1er mars 2026', '2026-03-01'],
    ['es_ES', '1 de marzo de 2026', '2026-03-01'],
    ['pl_PL', '1 marca 2026', '2026-03-01'],
    ['fi_FI', '1.3.2026', '2026-03-01'],
    ['sv_SE', '26-03-01', '2026-03-01'],
    ['it_IT', '1 mar 2026', '2026-03-01'],
    ['nl_NL', '1-3-2026', '2026-03-01'],
    ['nl_NL', '1 mrt 2026', '2026-03-01'],
  ])('in %s, %s is the day %s', (locale, text, day) => {
    const body =
      "var v = sheet.getRange('A1').setValue(args[0]).getValue(); return v instanceof Date ? Utilities.formatDate(v, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd') : v;";
    expect(hostOf(body, { book: bookOf([], { locale }) }).run('go', [text])).toBe(day);
  });

  it.each([
    ['en_US', '25/12/2026'],
    ['en_GB', '12/25/2026'],
    ['de_DE', '30.02.2026'],
    ['lv_LV', '1. foo 2026'],
    ['en_US', '1. marts 2026'],
    ['lv_LV', '13.13'],
  ])('in %s, %s is no day and stays a text', (locale, text) => {
    expect(typed(text, locale)).toBe(text);
  });

  it.each([
    ['lv_LV', '1,5', 1.5],
    ['lv_LV', '1 234,56', 1234.56],
    ['lv_LV', '1\u00a0234,56', 1234.56],
    ['lv_LV', '22 34', 2234],
    ['de_DE', '1.234,5', 1234.5],
    ['de_DE', '1.234', 1234],
    ['de_DE', '1.123456789', 1_123_456_789],
    ['de_DE', '1,5%', 0.015],
    ['de_DE', '1,5e3', 1500],
    ['fr_FR', '1\u202f234,5', 1234.5],
    ['lv_LV', '5 €', 5],
    ['pl_PL', '5,50 zł', 5.5],
    ['sv_SE', '5 kr', 5],
    ['en_US', '1.5', 1.5],
    ['en_US', '1,234', 1234],
    ['en_US', '1234,1234', 12_341_234],
  ])('in %s, %s is the number %d', (locale, text, value) => {
    expect(typed(text, locale)).toBe(value);
  });

  it.each([
    ['en_US', '1,5'],
    ['en_US', '2,41'],
    ['en_US', '1 234,1234'],
    ['en_US', '5 kr'],
    ['lv_LV', '1.234,5'],
    ['de_DE', '1.5.2.4'],
  ])('in %s, %s is no number and stays a text', (locale, text) => {
    expect(typed(text, locale)).toBe(text);
  });

  it.each([
    ['sv_SE', '1234.1234', 52.27361111111111, '1254:34:00'],
    ['fi_FI', '12.30', 0.5208333333333334, '12.30.00'],
    ['fi_FI', '12:30', 0.5208333333333334, '12.30.00'],
  ])('in %s, %s is a time', (locale, text, value, shown) => {
    const host = hostOf("return sheet.getRange('A1').setValue(args[0]).getDisplayValue();", {
      book: bookOf([], { locale }),
    });
    expect([host.run('go', [text]), host.book.sheets[0]?.values]).toEqual([shown, [[value]]]);
  });

  it.each([
    ['de_DE', 'WAHR', 'falsch'],
    ['fr_FR', 'vrai', 'FAUX'],
    ['ru_RU', 'Истина', 'ложь'],
    ['lv_LV', 'TRUE', 'false'],
    ['de_DE', 'TRUE', 'false'],
  ])('in %s, %s and %s are truths', (locale, yes, no) => {
    expect([typed(yes, locale), typed(no, locale)]).toEqual([true, false]);
  });

  it('words of another language are no truths', () => {
    expect([typed('WAHR', 'en_US'), typed('VRAI', 'de_DE')]).toEqual(['WAHR', 'VRAI']);
  });

  it('truths are shown', () => {
    expect([shown(true, 'de_DE'), shown(false, 'fr_FR'), shown(true, 'lv_LV'), shown(true, 'en_US')]).toEqual([
      'WAHR',
      'FAUX',
      'TRUE',
      'TRUE',
    ]);
  });

  it.each([
    ['en_US', '-1,234,567.50'],
    ['lv_LV', '-1\u00a0234\u00a0567,50'],
    ['fr_FR', '-1\u202f234\u202f567,50'],
    ['de_DE', '-1.234.567,50'],
  ])('in %s, numbers are shown as %s', (locale, text) => {
    expect(shown(-1_234_567.5, locale, '#,##0.00')).toBe(text);
  });

  it.each([
    ['en_US', '3/1/2026', '3/1/2026 12:30:00'],
    ['en_GB', '01/03/2026', '01/03/2026 12:30:00'],
    ['lv_LV', '01.03.2026', '01.03.2026 12:30:00'],
    ['lt_LT', '2026-03-01', '2026-03-01 12:30:00'],
    ['fi_FI', '1.3.2026', '1.3.2026 12.30.00'],
    ['sv_SE', '2026-03-01', '2026-03-01 12:30:00'],
    ['nl_NL', '1-3-2026', '1-3-2026 12:30:00'],
  ])('in %s, a date is written as %s and with its time as %s', (locale, day, moment) => {
    const body = `sheet.getRange('A1:B1').setValues([[new Date(Date.UTC(2026, 2, 1)), new Date(Date.UTC(2026, 2, 1, 12, 30))]]);
      return sheet.getRange('A1:B1').getDisplayValues()[0];`;
    const book = bookOf([], { locale, timeZone: 'Etc/UTC' });
    expect(hostOf(body, { book }).run('go')).toEqual([day, moment]);
  });

  it.each([
    ['en_US', 'Sunday, Sun, March, Mar, M'],
    ['lv_LV', 'svētdiena, svētd., marts, marts, m'],
    ['de_DE', 'Sonntag, So, März, März, M'],
    ['ru_RU', 'воскресенье, вс, март, мар., м'],
    ['pl_PL', 'niedziela, niedz., marzec, mar, m'],
    ['fi_FI', 'sunnuntai, su, maaliskuu, maalis, m'],
  ])('in %s, names of days and months are %s', (locale, names) => {
    expect(shown(46_082, locale, 'dddd, ddd, mmmm, mmm, mmmmm')).toBe(names);
  });

  it('a month beside its day takes the form that the language has for it', () => {
    expect([shown(46_082, 'ru_RU', 'd mmmm'), shown(46_082, 'lt_LT', 'mmmm d')]).toEqual(['1 марта', 'kovo 1']);
  });
});

describe('Each locale', () => {
  it('is what getSpreadsheetLocale answers', () => {
    const book = bookOf([], { locale: 'lv_LV' });
    expect(hostOf('return book.getSpreadsheetLocale();', { book }).run('go')).toBe('lv_LV');
  });

  it.each(LOCALES)('%s has twelve months, seven days and marks that differ', (locale) => {
    const { names, decimalMark, groupMark, argumentSeparator } = localeHabits(locale);
    expect([names.months, names.monthsAlone ?? names.months, names.shortMonths].map(({ length }) => length)).toEqual([
      12, 12, 12,
    ]);
    expect([names.days.length, names.shortDays.length]).toEqual([7, 7]);
    expect(new Set([decimalMark, groupMark, argumentSeparator === ',' ? ';' : ',']).size).toBeGreaterThan(1);
    expect(argumentSeparator).not.toBe(decimalMark);
  });

  it('that is not known is refused by name', () => {
    expect(() => typed('1', 'tlh_QO')).toThrow('The locale tlh_QO is not modelled by the local host.');
    expect(() => shown(1, 'pt_BR')).toThrow('The locale pt_BR is not modelled by the local host.');
  });

  it('of English that is not known has the British habits, and English alone the American', () => {
    expect([localeHabits('en_IE').dateFormat, localeHabits('en').dateFormat]).toEqual(['dd/MM/yyyy', 'M/d/yyyy']);
  });
});

// Helpers

function typed(text: string, locale: string): unknown {
  const body = "sheet.getRange('A1').setValue(args[0]); return sheet.getRange('A1').getValue();";
  return hostOf(body, { book: bookOf([], { locale }) }).run('go', [text]);
}

function shown(value: number | boolean, locale: string, format = 'general'): unknown {
  const host = hostOf("return sheet.getRange('A1').setNumberFormat(args[0]).getDisplayValue();", {
    book: bookOf([[value]], { locale }),
  });
  return host.run('go', [format]);
}
