import { type Cell, isBlank, textOf } from '../../core/cell';
import { LANGUAGES, type Language, type Settings } from '../../core/company';
import { type Day, SERIAL_ZERO } from '../../core/day';
import type { Answer } from '../../core/facts';
import { foldCompact } from '../../core/read/fold';
import { ANY_SOURCE, sourceKey } from '../../core/read/source-register';
import { inEveryLanguage, textsIn } from '../../core/texts/language';
import { SETTING_KEYS, SETTING_NAMES, type SettingKey } from '../../core/texts/setting-names';
import type { Texts } from '../../core/texts/texts';
import type { SheetData, StoredValue, WorkbookData } from '../workbook';
import { markedSheet } from './marked-sheet';
import type { FiledAnswers } from './settings-file';

/** Settings whose cell shows a day, so that the answer is put there as one. */
const DAYS = [
  'today',
  'procedureAdopted',
  'procedureReview',
  'campaignDeadline',
] as const satisfies readonly SettingKey[];

/**
 * Puts the answers of a settings file into the tabs that the add-on has made, as the owner would type them: the next run
 * reads them from there, and the result shows by which answers it was judged.
 */
export function fillAnswers(book: WorkbookData, language: Language, answers: FiledAnswers): void {
  const texts = textsIn(language);
  fillSettings(tabIn(book, 'settings'), answers, texts);
  fillSources(tabIn(book, 'sources'), answers, texts.answers);
}

/** A tab by the add-on's mark; one of an earlier result may have another language's name, or none of ours. */
function tabIn(book: WorkbookData, tab: 'settings' | 'sources'): SheetData {
  const names = inEveryLanguage((texts) => texts.tabs[tab]);
  const found = markedSheet(book, tab) ?? book.sheets.find(({ name }) => names.includes(name));
  if (!found) throw new Error(`The add-on made no tab for ${tab}`);
  return found;
}

function fillSettings(sheet: SheetData, { settings, company }: FiledAnswers, texts: Texts): void {
  for (const [label, value] of settings) {
    if (isBlank(value)) continue;
    const key = SETTING_KEYS.find((one) => namesOf(one).includes(foldCompact(label))) as SettingKey;
    const standing = sheet.values.findIndex((line) => namesOf(key).includes(foldCompact(textOf(line[0]))));
    // The owner may have taken a line out of the tab.
    const row = standing === -1 ? sheet.values.length : standing;
    const line = sheet.values[row] ?? [SETTING_NAMES[company.settings.language][key]];
    line[1] = shownAs(key, company.settings, texts) ?? typed(value);
    sheet.values[row] = line;
    sheet.formulas.delete(`${row},1`);
  }
  sheet.rowCount = Math.max(sheet.rowCount, sheet.values.length);
}

/** What the tab's own list of choices calls an answer; null for one that is typed freely. */
function shownAs(key: SettingKey, settings: Settings, { answers, settingsTab }: Texts): StoredValue {
  const value = settings[key];
  if (DAYS.some((day) => day === key)) return (value as Day) - SERIAL_ZERO;
  if (key === 'companyMailboxes') return settingsTab.companyMailboxes[settings[key]];
  if (key === 'softOptIn') return value === true ? answers.yes : answers.no;
  return key === 'optOutOffered' || key === 'tickMark' ? answers[settings[key]] : null;
}

function fillSources(sheet: SheetData, { company }: FiledAnswers, words: Readonly<Record<Answer, string>>): void {
  for (const { source, ...answers } of company.sources) {
    const key = keyOf(source);
    const found = sheet.values.findIndex((line, at) => at > 0 && keyOf(textOf(line[0])) === key);
    const row = found === -1 ? sheet.values.length : found;
    const name = found === -1 ? source : (sheet.values[row]?.[0] ?? source);
    const said = ANSWERS.map((answer): StoredValue => (answers[answer] === 'unknown' ? null : words[answers[answer]]));
    sheet.values[row] = [name, ...said, sheet.values[row]?.[6] ?? null];
  }
  sheet.rowCount = Math.max(sheet.rowCount, sheet.values.length);
}

const ANSWERS = ['preTicked', 'wordingKept', 'personActed', 'thirdParty', 'couldRefuse'] as const;

function keyOf(source: string): string {
  return source.trim().startsWith(ANY_SOURCE) ? ANY_SOURCE : sourceKey(source);
}

function namesOf(key: SettingKey): readonly string[] {
  return [key, ...LANGUAGES.map((language) => SETTING_NAMES[language][key])].map(foldCompact);
}

function typed(cell: Cell): StoredValue {
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : textOf(cell);
}
