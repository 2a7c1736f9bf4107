import type { Language, Settings } from '../company';

export type SettingKey = keyof Settings;

/** The stable keys, in the order in which the Settings tab shows them. */
export const SETTING_KEYS = [
  'language',
  'country',
  'today',
  'channels',
  'strategy',
  'procedureAdopted',
  'procedureReview',
  'optOutOffered',
  'softOptIn',
  'campaignDeadline',
  'inactivityMonths',
  'invoiceYears',
  'companyMailboxes',
  'tickMark',
  'dateOrder',
] as const satisfies readonly SettingKey[];

/** The labels of the settings as the tab shows them. Never reuse one for another key: old tabs are read by their labels. */
export const SETTING_NAMES: Readonly<Record<Language, Readonly<Record<SettingKey, string>>>> = {
  en: {
    language: 'Language',
    country: 'Country of the company',
    today: 'Judge as of',
    channels: 'Channels in use',
    strategy: 'Strategy',
    procedureAdopted: 'Internal procedure adopted on',
    procedureReview: 'Internal procedure to be reviewed by',
    optOutOffered: 'Opt-out offered in every past message',
    softOptIn: 'Soft opt-in for our own customers',
    campaignDeadline: 'Deadline of the consent campaign',
    inactivityMonths: 'Months without activity allowed',
    invoiceYears: 'Years invoices are kept',
    companyMailboxes: 'Company mailboxes (info@, office@)',
    tickMark: 'What a lone x means',
    dateOrder: 'Order of dates written with slashes',
  },
  lv: {
    language: 'Valoda',
    country: 'Uzņēmuma valsts',
    today: 'Vērtēšanas datums',
    channels: 'Izmantotie saziņas kanāli',
    strategy: 'Stratēģija',
    procedureAdopted: 'Iekšējās procedūras pieņemšanas datums',
    procedureReview: 'Iekšējo procedūru pārskatīt līdz',
    optOutOffered: 'Iespēja atteikties bija katrā ziņojumā',
    softOptIn: 'Izņēmums saviem klientiem (soft opt-in)',
    campaignDeadline: 'Piekrišanu kampaņas beigu datums',
    inactivityMonths: 'Pieļaujamais mēnešu skaits bez aktivitātes',
    invoiceYears: 'Rēķinu glabāšanas ilgums gados',
    companyMailboxes: 'Uzņēmumu pastkastes (info@, birojs@)',
    tickMark: 'Ko nozīmē atsevišķs x',
    dateOrder: 'Dienas, mēneša un gada secība datumos ar slīpsvītrām',
  },
};
