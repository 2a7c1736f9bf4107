import type { Language, Settings } from '../company';

/** A line of the Settings tab. What columns hold stands there too, in a line for each column that the owner corrected. */
export type SettingKey = Exclude<keyof Settings, 'columns'>;

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
  'clearOnStop',
  'watch',
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
    clearOnStop: 'Columns that only marketing needs',
    watch: 'Judge rows again as they are edited',
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
    clearOnStop: 'Kolonnas, kas vajadzīgas tikai mārketingam',
    watch: 'Vērtēt rindas uzreiz pēc labojuma',
  },
};

/** What stands before the title of a column in a line of the Settings tab that says what the column holds. */
export const COLUMN_LABELS: Readonly<Record<Language, string>> = { en: 'Column', lv: 'Kolonna' };
