import { type Cell, isBlank, type Row, textOf } from '../../core/cell';
import type { Settings } from '../../core/company';
import { LANGUAGES, type Language } from '../../core/company';
import { textsIn } from '../../core/texts/language';
import type { Texts } from '../../core/texts/texts';
import type { Change } from '../change';
import { settingsTab } from '../settings-tab';
import type { SheetCells, Workbook } from '../workbook';

/** The Settings tab as it stands, or as it is to be made first: an answer is always written into a tab that can be seen. */
export interface SettingsToWrite {
  readonly made: readonly Change[];
  /** From the heading on. */
  readonly lines: readonly Row[];
  /** The language that the tab was made in: its drop-downs take no other words. */
  readonly language: Language;
}

/** What has to be there before a setting can be written down. */
export function settingsToWrite(workbook: Workbook, settings: Settings): SettingsToWrite {
  const standing = workbook.tab('settings');
  if (standing !== null && !isUnfilled(standing)) {
    const { values } = standing;
    return {
      made: [],
      lines: values,
      language: languageOfTab(values, ({ settingsTab: words }) => words.heading[0], settings),
    };
  }
  const content = settingsTab(settings, workbook.texts(settings.language));
  const heading = content.columns.map(({ title }) => title);
  return {
    made: [{ kind: 'write-tab', content }],
    lines: [heading, ...content.lines],
    language: settings.language,
  };
}

/** The language whose heading a tab has. */
export function languageOfTab(
  lines: readonly Row[],
  title: (texts: Texts) => string,
  { language }: Pick<Settings, 'language'>,
): Language {
  const heading = textOf(lines[0]?.[0]).trim();
  return LANGUAGES.find((one) => title(textsIn(one)) === heading) ?? language;
}

/** The line whose label is meant, counted from 0, or null; of several the one that is filled, since that one counts. */
export function lineOf(lines: readonly Row[], isMeant: (label: string) => boolean): number | null {
  const meant = [...lines.keys()].filter((at) => isMeant(labelOf(lines[at]?.[0])));
  return meant.find((at) => !isBlank(lines[at]?.[1])) ?? meant[0] ?? null;
}

function labelOf(cell: Cell): string {
  return textOf(cell).trim();
}

function isUnfilled({ values }: SheetCells): boolean {
  return values.every((line) => line.every(isBlank));
}
