import type { StoredValue } from '../../workbook';
import { formatSections, sectionFor } from './format-sections';
import { generalNumber } from './general-number';
import { type LocaleHabits, localeHabits } from './locale';
import { isMomentPattern, printMoment } from './moment-format';
import { printedNumber } from './printed-number';

/** What `getNumberFormat` answers for a cell that was never given a format. */
export const AUTOMATIC_FORMAT = '0.###############';

/**
 * A cell as the grid shows it, with the marks and names of the spreadsheet's locale. Throws an Error that names a locale
 * or a number format that is not modelled.
 */
export function displayed(value: StoredValue, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return displayedText(value, format);
  const habits = localeHabits(locale);
  if (typeof value === 'boolean') return habits.truths[value ? 0 : 1];
  return displayedNumber(value, format, habits);
}

function displayedText(text: string, format: string | undefined): string {
  const pattern = format === undefined ? undefined : formatSections(format).text;
  return pattern === undefined ? text : withText(pattern, text);
}

function withText(pattern: string, text: string): string {
  return pattern.replace(/"([^"]*)"?|\\(.?)|_.?|\*.?|@/gs, (token, quoted?: string, escaped?: string) => {
    if (token === '@') return text;
    return quoted ?? escaped ?? (token.startsWith('_') ? ' ' : '');
  });
}

function displayedNumber(value: number, format: string | undefined, habits: LocaleHabits): string {
  if (format === undefined || format === '@' || format === AUTOMATIC_FORMAT) return generalNumber(value, habits);
  const section = sectionFor(formatSections(format), value);
  if (!section) throw new Error(`A number that no section of ${format} is for is not modelled by the local host.`);
  return isMomentPattern(section.pattern)
    ? printMoment(value, section.pattern, habits)
    : printedNumber(value, section.pattern, section.ownSign, habits);
}
