import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeHabits } from '../../../src/local/host/grid/locale';
import { LOCALE_TABLE } from '../../../src/local/host/grid/locale-table';
import { displayed } from '../../../src/local/host/grid/number-format';
import { readTyped } from '../../../src/local/host/grid/typed-text';
import type { StoredValue } from '../../../src/local/workbook';

const LOCALES = fc.constantFrom(...Object.keys(LOCALE_TABLE));

describe('What is shown in a locale, typed again in the same locale,', () => {
  it('is the same whole number', () => {
    const numbers = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(numbers, LOCALES, (value, locale) => {
        expect(again(value, undefined, locale)).toBe(value);
      }),
    );
  });

  it('is the same number with decimals', () => {
    const numbers = fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 8 }))
      .map(([digits, decimals]) => Number(`${digits}e-${decimals}`) + 0);
    fc.assert(
      fc.property(numbers, LOCALES, (value, locale) => {
        expect(again(value, undefined, locale)).toBe(value);
      }),
    );
  });

  it('is the same grouped number', () => {
    const numbers = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 });
    fc.assert(
      fc.property(numbers, LOCALES, (cents, locale) => {
        const value = Number((cents / 100).toFixed(2));
        expect(again(value, '#,##0.00', locale)).toBe(value + 0);
      }),
    );
  });

  it('is the same day', () => {
    const days = fc.integer({ min: 32_874, max: 80_000 });
    fc.assert(
      fc.property(days, LOCALES, (day, locale) => {
        expect(again(day, localeHabits(locale).dateFormat, locale)).toBe(day);
      }),
    );
  });

  it('is the same day when months are written out', () => {
    const days = fc.integer({ min: 32_874, max: 80_000 });
    const formats = fc.constantFrom('d mmmm yyyy', 'd. mmm yyyy', 'mmmm d, yyyy', 'mmmm yyyy');
    fc.assert(
      fc.property(days, formats, LOCALES, (day, format, locale) => {
        const read = readTyped(displayed(day, format, locale), habitsOf(locale)).value;
        expect(displayed(read, format, locale)).toBe(displayed(day, format, locale));
        expect(typeof read).toBe('number');
      }),
    );
  });

  it('is the same moment to the second', () => {
    const seconds = fc.integer({ min: 32_874 * 86_400, max: 80_000 * 86_400 });
    fc.assert(
      fc.property(seconds, LOCALES, (second, locale) => {
        const value = again(second / 86_400, localeHabits(locale).dateTimeFormat, locale);
        expect(Math.round(Number(value) * 86_400)).toBe(second);
      }),
    );
  });

  it('is the same time and the same duration', () => {
    const seconds = fc.integer({ min: 0, max: 99_999 * 3600 });
    fc.assert(
      fc.property(seconds, LOCALES, (second, locale) => {
        const format = localeHabits(locale).timeFormat.replace('h', '[h]');
        // Where times are written with dots, 1420.02.01 is a day of the year 1420.
        fc.pre(!format.includes('.') || second < 1000 * 3600);
        expect(Math.round(Number(again(second / 86_400, format, locale)) * 86_400)).toBe(second);
      }),
    );
  });

  it('is the same truth', () => {
    fc.assert(
      fc.property(fc.boolean(), LOCALES, (value, locale) => {
        expect(again(value, undefined, locale)).toBe(value);
      }),
    );
  });

  it('is the same as after it was typed first', () => {
    fc.assert(
      fc.property(typedTexts(), LOCALES, (text, locale) => {
        const first = readTyped(text, habitsOf(locale));
        fc.pre(typeof first.value === 'number' && Math.abs(first.value) < 1e15);
        const shown = displayed(first.value, first.numberFormat, locale);
        const second = readTyped(shown, habitsOf(locale));
        expect([shown, typeof second.value]).toEqual([shown, 'number']);
      }),
    );
  });
});

describe('Typing', () => {
  it('never fails, and gives a text, a finite number, a truth or a formula', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), typedTexts()), LOCALES, (text, locale) => {
        const { value, formula } = readTyped(text, habitsOf(locale));
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        if (formula !== undefined) expect([null, '#ERROR!']).toContain(value);
        else expect(value).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('of what is not read changes no character', () => {
    fc.assert(
      fc.property(typedTexts(), LOCALES, (text, locale) => {
        const { value } = readTyped(text, habitsOf(locale));
        if (typeof value === 'string' && value !== '#ERROR!') expect(value).toBe(text.replace(/^'/, ''));
      }),
    );
  });

  it('of letters alone is a text in every locale, unless they say true or false', () => {
    const letters = fc.stringMatching(/^\p{L}{1,12}$/u).filter((word) => !TRUTHS.has(word.toUpperCase()));
    fc.assert(
      fc.property(letters, LOCALES, (word, locale) => {
        expect(readTyped(word, habitsOf(locale)).value).toBe(word);
      }),
    );
  });
});

// Helpers

const TRUTHS = new Set(['TRUE', 'FALSE', ...Object.values(LOCALE_TABLE).flatMap(({ truths }) => truths)]);

function again(value: StoredValue, format: string | undefined, locale: string): StoredValue {
  return readTyped(displayed(value, format, locale), habitsOf(locale)).value;
}

function habitsOf(locale: string): Parameters<typeof readTyped>[1] {
  return { locale: localeHabits(locale), thisYear: 2026, plusIsRead: true };
}

/** Texts made of what numbers, days, times and money are made of. */
function typedTexts(): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    ...['0', '1', '2', '12', '30', '31', '2026', '1234', '.', ',', '-', '/', ':', ' ', '\u00a0', '+', "'", '%', '€'],
    ...['$', '(', ')', 'e', 'PM', 'mar', 'marts', '３', 'kr', 'de', '\u2212', '='],
  );
  return fc.array(pieces, { maxLength: 8 }).map((all) => all.join(''));
}
