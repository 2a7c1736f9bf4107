import { CHANNELS } from '../core/channel';
import { LANGUAGES, type Settings, STRATEGIES } from '../core/company';
import { DATE_ORDERS } from '../core/read/dates';
import { SETTING_KEYS, SETTING_NAMES, type SettingKey } from '../core/texts/setting-names';
import type { AllTexts } from '../core/texts/task-texts';
import type { Choice, TabColumn, TabContent, Written } from './change';

/** What a setting's cell shows at first, what can be chosen in it, and how it is shown. */
interface SettingCell {
  readonly value: Written;
  readonly choice?: Choice;
  readonly kind?: TabColumn['kind'];
}

/** The Settings tab as it is first made: every setting with its default, what may be chosen, and what it means. */
export function settingsTab(settings: Settings, texts: AllTexts): TabContent {
  const [label, value, meaning] = texts.settingsTab.heading;
  const cells = settingCells(settings, texts);
  return {
    tab: 'settings',
    name: texts.tabs.settings,
    columns: [
      { title: label, kind: 'text', width: 300 },
      { title: value, kind: 'free', width: 160 },
      { title: meaning, kind: 'text', width: 640, wrap: true },
    ],
    lines: SETTING_KEYS.map((key) => [
      SETTING_NAMES[settings.language][key],
      cells[key].value,
      texts.settingsTab.explain[key],
    ]),
    cells: SETTING_KEYS.map((key, line) => {
      const { choice, kind } = cells[key];
      return { line, column: 1, ...(choice === undefined ? {} : { choice }), ...(kind === undefined ? {} : { kind }) };
    }),
  };
}

function settingCells(
  settings: Settings,
  { answers, settingsTab: words }: AllTexts,
): Readonly<Record<SettingKey, SettingCell>> {
  const yesNo: Choice = { values: [answers.yes, answers.no], open: false };
  const yesNoUnknown: Choice = { values: [answers.yes, answers.no, answers.unknown], open: false };
  return {
    language: { value: settings.language, choice: { values: LANGUAGES, open: false } },
    country: { value: settings.country ?? '' },
    // A formula, so that the formulas in the sheet, which get this cell as an argument, judge anew every day.
    today: { value: '=TODAY()', kind: 'day' },
    channels: {
      value: settings.channels.join(', '),
      choice: { values: ['email', 'email, sms', CHANNELS.join(', ')], open: true },
    },
    strategy: { value: settings.strategy, choice: { values: STRATEGIES, open: false } },
    procedureAdopted: { value: '', kind: 'day' },
    procedureReview: { value: '', kind: 'day' },
    optOutOffered: { value: answers.unknown, choice: yesNoUnknown },
    softOptIn: { value: answers.no, choice: yesNo },
    campaignDeadline: { value: '', kind: 'day' },
    inactivityMonths: { value: settings.inactivityMonths },
    invoiceYears: { value: '' },
    companyMailboxes: {
      value: words.companyMailboxes.person,
      choice: { values: [words.companyMailboxes.person, words.companyMailboxes.out], open: false },
    },
    tickMark: { value: answers.unknown, choice: yesNoUnknown },
    dateOrder: { value: settings.dateOrder, choice: { values: DATE_ORDERS, open: false } },
    clearOnStop: { value: '' },
    watch: { value: answers.yes, choice: yesNo },
  };
}
