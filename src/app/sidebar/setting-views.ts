import { CHANNELS } from '../../core/channel';
import { LANGUAGES, type Settings, STRATEGIES } from '../../core/company';
import { isoDay } from '../../core/day';
import { COUNTRIES, invoiceYears } from '../../core/national-law';
import { DATE_ORDERS } from '../../core/read/dates';
import { SETTING_NAMES, type SettingKey } from '../../core/texts/setting-names';
import type { AllTexts } from '../../core/texts/task-texts';
import { FREEING_SETTINGS, type Worths } from '../../core/what-if';
import type { Judgement } from '../classify';
import type { SettingView } from '../contract';

/** As an owner goes through them: what frees customers first, what only some sheets need last. `today` is left to the tab. */
const SHOWN = [
  'optOutOffered',
  'procedureAdopted',
  'procedureReview',
  'channels',
  'country',
  'strategy',
  'campaignDeadline',
  'softOptIn',
  'inactivityMonths',
  'invoiceYears',
  'companyMailboxes',
  'tickMark',
  'dateOrder',
  'language',
  'watch',
] as const satisfies readonly SettingKey[];

type Shown = (typeof SHOWN)[number];
type Control = Pick<SettingView, 'kind' | 'value' | 'otherwise' | 'choices'>;

/** The company's settings with what can be chosen, and what an answer would free. */
export function settingViews(
  { company }: Judgement,
  { settings: worths }: Worths,
  texts: AllTexts,
): readonly SettingView[] {
  const { settings } = company;
  return SHOWN.map((key) => {
    const freeing = FREEING_SETTINGS.find((one) => one === key);
    const worth = freeing === undefined ? { alone: 0, waiting: 0 } : worths[freeing];
    return {
      key,
      label: SETTING_NAMES[settings.language][key],
      why: texts.settingsTab.explain[key],
      ...CONTROLS[key](settings, texts),
      frees: worth.alone,
      waiting: worth.waiting,
    };
  });
}

const CONTROLS: Readonly<Record<Shown, (settings: Settings, texts: AllTexts) => Control>> = {
  optOutOffered: ({ optOutOffered }, { answers }) => choice(optOutOffered, ['unknown', 'yes', 'no'], answers),
  procedureAdopted: ({ procedureAdopted }, { sidebar }) => day(procedureAdopted, sidebar.otherwise.noProcedure),
  procedureReview: ({ procedureReview }, { sidebar }) => day(procedureReview, sidebar.otherwise.review),
  channels: ({ channels }, texts) => ({
    kind: 'channels',
    value: channels.join(', '),
    otherwise: texts.channels.email,
    choices: CHANNELS.map((value) => ({ value, word: texts.channels[value] })),
  }),
  country: ({ country }, { sidebar }) => ({
    kind: 'country',
    value: country ?? '',
    otherwise: sidebar.otherwise.country,
    // A country without a law of its own here is one that was given all the same.
    choices: [...new Set([...COUNTRIES, ...(country === null ? [] : [country])])].map((value) => ({
      value,
      word: value,
    })),
  }),
  strategy: ({ strategy }, { sidebar }) => choice(strategy, STRATEGIES, sidebar.strategies),
  campaignDeadline: ({ campaignDeadline }, { sidebar }) => day(campaignDeadline, sidebar.otherwise.noDeadline),
  softOptIn: ({ softOptIn }, { answers }) => yesNo(softOptIn, answers),
  inactivityMonths: ({ inactivityMonths }, { sidebar }) => number(inactivityMonths, sidebar.otherwise.noLimit),
  invoiceYears: (settings, { sidebar }) =>
    number(settings.invoiceYears, sidebar.otherwise.years(invoiceYears(settings.country))),
  companyMailboxes: ({ companyMailboxes }, { settingsTab }) =>
    choice(companyMailboxes, ['person', 'out'], settingsTab.companyMailboxes),
  tickMark: ({ tickMark }, { answers }) => choice(tickMark, ['unknown', 'yes', 'no'], answers),
  dateOrder: ({ dateOrder }, { sidebar }) => choice(dateOrder, DATE_ORDERS, sidebar.dateOrders),
  language: ({ language }, { sidebar }) => choice(language, LANGUAGES, sidebar.languages),
  watch: ({ watch }, { answers }) => yesNo(watch, answers),
};

function choice<V extends string>(value: V, values: readonly V[], words: Readonly<Record<V, string>>): Control {
  return { kind: 'choice', value, otherwise: '', choices: values.map((one) => ({ value: one, word: words[one] })) };
}

function yesNo(value: boolean, answers: AllTexts['answers']): Control {
  return choice(value ? 'yes' : 'no', ['yes', 'no'], answers);
}

function day(value: number | null, otherwise: string): Control {
  return { kind: 'day', value: value === null ? '' : isoDay(value), otherwise, choices: [] };
}

function number(value: number | null, otherwise: string): Control {
  return { kind: 'number', value: value === null ? '' : String(value), otherwise, choices: [] };
}
