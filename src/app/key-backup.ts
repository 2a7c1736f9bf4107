import { isBlank } from '../core/cell';
import { Refusal } from '../core/problem';
import { readSuppressions } from '../core/read/suppressions';
import { keyBackup, keyFromBackup } from '../core/suppression-key';
import { companyOf } from './company';
import { logged } from './log-tab';
import type { Workbook } from './workbook';

/** The key of the suppression list as a text to be kept elsewhere; null where there is no key yet. */
export function exportSuppressionKey({ secrets }: Pick<Workbook, 'secrets'>): string | null {
  const key = secrets.suppressionKey();
  return key === null ? null : keyBackup(key);
}

/**
 * Takes a key that was kept elsewhere: in a copy of the file, or where the key was lost.
 *
 * @throws Refusal `suppression-key-unreadable`; `suppression-key-other` where the entries of the list were made with another one.
 */
export function importSuppressionKey(workbook: Workbook, text: string) {
  const { settings } = companyOf(workbook);
  const key = keyFromBackup(text);
  if (key === null) throw new Refusal({ code: 'suppression-key-unreadable' }, settings.language);
  const lines = (workbook.tab('suppression')?.values ?? []).filter((line) => !line.every(isBlank));
  const { calendar } = workbook.surroundings;
  const { isForeign } = readSuppressions(lines, { key, country: settings.country, calendar, wordsFor: () => [] });
  if (isForeign) throw new Refusal({ code: 'suppression-key-other' }, settings.language);
  if (workbook.secrets.suppressionKey() !== key) {
    workbook.apply([{ kind: 'keep-key', key }, logged(workbook, settings.language, 'key-restored', {})]);
  }
  return { language: settings.language };
}
