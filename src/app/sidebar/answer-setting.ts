import { textOf } from '../../core/cell';
import type { Language } from '../../core/company';
import { Refusal } from '../../core/problem';
import { readSetting, settingNamed } from '../../core/read/settings';
import { textsIn } from '../../core/texts/language';
import { SETTING_KEYS, SETTING_NAMES, type SettingKey } from '../../core/texts/setting-names';
import type { TabColumn, Written } from '../change';
import { companyOf } from '../company';
import type { Workbook } from '../workbook';
import { lineOf, settingsToWrite } from './write-down';

/**
 * Writes a setting into the Settings tab, in the words that the tab offers.
 *
 * @param value the stable value, `yes`, `2026-03-01`, or `''` for the default.
 * @throws Refusal `setting-unusable`, `setting-unknown`; nothing is written then.
 */
export function answerSetting(workbook: Workbook, named: string, value: string): void {
  const key = SETTING_KEYS.find((one) => one === named);
  if (key === undefined) throw new Refusal({ code: 'setting-unknown', found: named, place: {} });
  const { calendar } = workbook.surroundings;
  const isUsable = value === '' || readSetting(key, value, calendar) !== undefined;
  if (!isUsable) throw new Refusal({ code: 'setting-unusable', key, found: value, place: {} });
  const { settings } = companyOf(workbook);
  const { made, lines, language } = settingsToWrite(workbook, settings);
  const line = lineOf(lines, (label) => settingNamed(label) === key);
  workbook.apply([
    ...made,
    {
      kind: 'write-answer',
      tab: 'settings',
      line,
      label: line === null ? SETTING_NAMES[language][key] : textOf(lines[line]?.[0]),
      column: 1,
      ...writtenAs(key, value, language),
    },
  ]);
}

const DAYS: ReadonlySet<SettingKey> = new Set(['today', 'procedureAdopted', 'procedureReview', 'campaignDeadline']);
const NUMBERS: ReadonlySet<SettingKey> = new Set(['inactivityMonths', 'invoiceYears']);

/** How the tab itself would have it: days as days, numbers as numbers, answers in the words of its drop-downs. */
function writtenAs(
  key: SettingKey,
  value: string,
  language: Language,
): { readonly value: Written; readonly as: TabColumn['kind'] } {
  if (key === 'today' && value === '') return { value: '=TODAY()', as: 'day' };
  if (DAYS.has(key)) return { value, as: 'day' };
  if (NUMBERS.has(key)) return { value: value === '' ? '' : Number(value), as: 'free' };
  const { answers, settingsTab } = textsIn(language);
  const words: Readonly<Record<string, string>> = { ...answers, ...settingsTab.companyMailboxes };
  return { value: words[value] ?? value, as: 'free' };
}
