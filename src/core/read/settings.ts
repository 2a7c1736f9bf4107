import { type Cell, columnLetters, isBlank, isInstant, type Row, textOf } from '../cell';
import type { Channel } from '../channel';
import { LANGUAGES, type Language, type Settings, STRATEGIES } from '../company';
import { type Day, isoDay } from '../day';
import type { Answer } from '../facts';
import { type Place, Refusal } from '../problem';
import { COLUMN_LABELS, SETTING_KEYS, SETTING_NAMES, type SettingKey } from '../texts/setting-names';
import { readAnswer } from './answers';
import { readChannelList } from './channel-names';
import { factNamed } from './column-facts';
import { readHeader, titleKey } from './columns';
import { readCountry } from './countries';
import { type Calendar, DATE_ORDERS, type DateOrder, readDate } from './dates';
import { foldCompact } from './fold';
import type { FactColumn } from './header-aliases';
import type { SourceLine } from './source-register';
import { meaningOf } from './vocabulary';

/** What the settings fall back to: where the spreadsheet is, who looks at it, and what day it is there. */
export interface Surroundings {
  readonly language: Language;
  readonly country: string | null;
  readonly calendar: Calendar;
}

const KEY_OF: ReadonlyMap<string, SettingKey> = new Map(
  SETTING_KEYS.flatMap((key) =>
    [key, ...LANGUAGES.map((language) => SETTING_NAMES[language][key])].map(
      (name) => [foldCompact(name), key] as const,
    ),
  ),
);

/** The words at the head of the tab's columns, which are no setting. */
const HEADINGS = new Set(['setting', 'settings', 'key', 'iestatījums', 'iestatījumi', 'atslēga'].map(foldCompact));

/** The setting that a label names, in any language; undefined where it names none. */
export function settingNamed(label: string): SettingKey | undefined {
  return KEY_OF.get(foldCompact(label));
}

/** Where a range stands, for messages: a file, or a sheet and the row of the range's first line, counted from 1. */
export type RangeOrigin = Place & { readonly row: number };

type Found = { -readonly [K in keyof Settings]?: Settings[K] };

/** What was answered, with the defaults of domain section 5 for the rest; the surroundings are asked only for what is missing. */
export function withDefaults(found: Found, around: Surroundings): Settings {
  return {
    ...DEFAULTS,
    ...found,
    language: found.language ?? around.language,
    country: found.country ?? around.country,
    today: found.today ?? around.calendar.today,
  };
}

const DEFAULTS: Omit<Settings, 'language' | 'country' | 'today'> = {
  channels: ['email'],
  strategy: 'GREY',
  procedureAdopted: null,
  procedureReview: null,
  optOutOffered: 'unknown',
  softOptIn: false,
  campaignDeadline: null,
  inactivityMonths: 0,
  invoiceYears: null,
  companyMailboxes: 'person',
  tickMark: 'unknown',
  dateOrder: 'auto',
  clearOnStop: [],
  watch: true,
  columns: new Map(),
};

/**
 * Reads a range of settings: the first column holds a label in any language or the stable key, the second the value; a
 * heading and blank lines are passed over, a blank value is the default.
 *
 * @throws Refusal `setting-unknown`, `setting-unusable`, `setting-twice`: a setting that is misread would judge every row wrongly.
 */
export function readSettings(range: readonly Row[], around: Surroundings, at: RangeOrigin): Settings {
  const found: Found = {};
  for (const [index, line] of range.entries()) {
    const label = textOf(line[0]).trim();
    if (label === '' || HEADINGS.has(foldCompact(label))) continue;
    readLine(label, line[1], found, around, (column) => ({ ...at, row: at.row + index, column }));
  }
  return withDefaults(found, around);
}

function readLine(
  label: string,
  value: Cell,
  found: Found,
  { calendar }: Surroundings,
  place: (column: string) => Place,
): void {
  const title = columnTitle(label);
  if (title !== null) {
    readColumnLine(title, value, found, place);
    return;
  }
  const key = settingNamed(label);
  if (key === undefined) {
    if (isBlank(value)) return;
    throw new Refusal({ code: 'setting-unknown', found: label, place: place('A') });
  }
  if (key in found) throw new Refusal({ code: 'setting-twice', key, place: place('A') });
  if (isBlank(value)) return;
  const read = READERS[key](value, calendar);
  if (read === undefined) {
    throw new Refusal({ code: 'setting-unusable', key, found: shown(value, calendar), place: place('B') });
  }
  Object.assign(found, { [key]: read });
}

const COLUMN_LINE = new RegExp(
  `^(?:${LANGUAGES.map((language) => COLUMN_LABELS[language]).join('|')})\\s*:\\s*(.+)$`,
  // A title may stand on several lines.
  'isu',
);

/** The title in the label of a line that says what a column holds, `Column: E-mail`; null for any other label. */
export function columnTitle(label: string): string | null {
  return COLUMN_LINE.exec(label)?.[1] ?? null;
}

function readColumnLine(header: string, value: Cell, found: Found, place: (column: string) => Place): void {
  if (isBlank(value)) return;
  const key = titleKey(header);
  if (found.columns?.has(key)) throw new Refusal({ code: 'column-twice', header, place: place('A') });
  const fact = factNamed(textOf(value));
  if (fact === null) throw new Refusal({ code: 'column-unusable', header, found: textOf(value), place: place('B') });
  found.columns = new Map<string, FactColumn>([...(found.columns ?? []), [key, fact]]);
}

/** Reads the value of a setting as its line in the tab is read; undefined where it cannot be used. */
export function readSetting<K extends SettingKey>(key: K, value: Cell, calendar: Calendar): Settings[K] | undefined {
  return READERS[key](value, calendar);
}

type Readers = { readonly [K in SettingKey]: (value: Cell, calendar: Calendar) => Settings[K] | undefined };

const READERS: Readers = {
  language: oneOf(LANGUAGES, { english: 'en', anglu: 'en', latvian: 'lv', latviesu: 'lv', latviski: 'lv' }),
  country: (value) => {
    const country = readCountry(textOf(value));
    return country === '?' || country === null ? undefined : country;
  },
  today: readDay,
  channels: (value) => channelsOf(textOf(value)),
  strategy: oneOf(STRATEGIES, { peleka: 'GREY', gray: 'GREY', zala: 'GREEN' }),
  procedureAdopted: readDay,
  procedureReview: readDay,
  optOutOffered: answer,
  softOptIn: yesOrNo,
  campaignDeadline: readDay,
  inactivityMonths: wholeNumber,
  invoiceYears: wholeNumber,
  companyMailboxes: oneOf(['person', 'out'] as const, { cilveks: 'person', persona: 'person', nevertet: 'out' }),
  tickMark: answer,
  dateOrder: oneOf<DateOrder>(DATE_ORDERS, { automatiski: 'auto', automatic: 'auto' }),
  clearOnStop: (value) =>
    textOf(value)
      .split(/[,;\n]/)
      .map((title) => title.trim())
      .filter((title) => title !== ''),
  watch: yesOrNo,
};

function oneOf<T extends string>(
  values: readonly T[],
  otherNames: Readonly<Record<string, T>>,
): (value: Cell) => T | undefined {
  const known = new Map<string, T>([
    ...Object.entries(otherNames),
    ...values.map((value): [string, T] => [foldCompact(value), value]),
  ]);
  return (value) => known.get(foldCompact(textOf(value)));
}

function yesOrNo(value: Cell): boolean | undefined {
  const said = readAnswer(value);
  return said === 'yes' || said === 'no' ? said === 'yes' : undefined;
}

function answer(value: Cell): Answer | undefined {
  const said = readAnswer(value);
  return said === 'unclear' ? undefined : said;
}

/** A setting's day must be a day and only one: a deadline that could be two days would judge the rows by a guess. */
function readDay(value: Cell, calendar: Calendar): Day | undefined {
  const date = readDate(value, 'undecided', calendar);
  return typeof date === 'object' && date.precision === 'day' && date.earliest === date.latest
    ? date.earliest
    : undefined;
}

function channelsOf(text: string): readonly Channel[] | undefined {
  const channels = readChannelList(text);
  return channels === null || channels === 'all' || channels.length === 0 ? undefined : channels;
}

function wholeNumber(value: Cell): number | undefined {
  const number = typeof value === 'number' ? value : Number(textOf(value).trim() || Number.NaN);
  return Number.isInteger(number) && number >= 0 && number <= 1200 ? number : undefined;
}

function shown(value: Cell, calendar: Calendar): string {
  return isInstant(value) ? isoDay(calendar.dayAt(value.getTime())) : textOf(value);
}

/** Whether a line of a sources range is its heading: it begins with the word for source and answers nothing. */
function isHeading(line: Row): boolean {
  const answers = line.slice(1, 6).filter((cell) => !isBlank(cell));
  return readHeader(line[0], 0)?.fact === 'source' && answers.every((cell) => meaningOf(textOf(cell)) === undefined);
}

/**
 * Reads a range of sources: the source and its five answers, in the order of domain section 5, with or without a heading.
 *
 * @throws Refusal `source-answer-unusable` for an answer that is neither yes, no nor blank.
 */
export function readSources(range: readonly Row[], at: RangeOrigin): readonly SourceLine[] {
  return range.flatMap((line, index) => {
    const source = textOf(line[0]).trim();
    if (source === '' || isHeading(line)) return [];
    const answerIn = (column: number): Answer => {
      const said = readAnswer(line[column]);
      if (said !== 'unclear') return said;
      const place: Place = { ...at, row: at.row + index, column: columnLetters(column) };
      throw new Refusal({ code: 'source-answer-unusable', source, found: textOf(line[column]), place });
    };
    return [
      {
        source,
        preTicked: answerIn(1),
        wordingKept: answerIn(2),
        personActed: answerIn(3),
        thirdParty: answerIn(4),
        couldRefuse: answerIn(5),
      },
    ];
  });
}
