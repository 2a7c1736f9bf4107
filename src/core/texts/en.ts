import type { Place } from '../problem';
import { LISTS_EN } from './lists-en';
import { SETTING_NAMES } from './setting-names';
import type { Texts } from './texts';

const names = SETTING_NAMES.en;

export const EN: Texts = {
  reasons: {
    'erasure-requested': {
      because: 'The person has asked to be erased',
    },
    restricted: {
      because: 'The person has asked that the data only be stored',
    },
    'opted-out': {
      because: 'The person has opted out and has not provably consented since',
    },
    suppressed: {
      because: 'The address is on your suppression list and the person has not provably consented since',
    },
    declined: {
      because: 'The person was asked and said no',
    },
    'company-mailbox': {
      because: 'This is the mailbox of a company, not of a person, and your settings leave those out',
    },
    child: {
      because: 'The person was too young to consent alone, and no parent has authorised it',
    },
    reconfirmed: {
      because: 'The person has confirmed the consent again on a recorded day under the GDPR',
    },
    'third-party-list': {
      because:
        'The address comes from a bought, scraped or partner list, so this person never consented to hear from you',
    },
    'pre-ticked': {
      because: 'The box was ticked in advance, and that is no consent, however old it is',
    },
    'not-own-act': {
      because:
        'The consent was entered by somebody else or by an import, and that does not prove that the person gave it',
    },
    'channel-not-covered': {
      because: 'The consent was given for other channels and does not reach this one',
    },
    'fresh-consent': {
      because: 'The consent was given under the GDPR by an empty box, with its day, source and wording kept',
    },
    'old-consent': {
      because:
        'The consent is well worded and recorded but not certainly given under the GDPR, so it goes on under your internal procedure',
    },
    'incomplete-proof': {
      because:
        'The consent is recorded, but its exact day or its wording is not kept, so it goes on under your internal procedure',
    },
    'soft-opt-in': {
      because:
        'A customer of yours who could refuse at the sale and in every message, and did not, may be told of similar goods and services by e-mail',
    },
    'unclear-answer': {
      because: 'What is written about the consent is neither a clear yes nor a clear no',
    },
    'no-proof': {
      because: 'There is a yes, but not both the day and the source of the consent, so it cannot be proven',
    },
    'form-unknown': {
      because: 'Nobody has said whether the box on this form was ticked in advance',
    },
    'opt-out-not-offered': {
      because: 'Past messages did not offer a way to opt out',
    },
    'opt-out-unknown': {
      because: 'It is not known whether past messages offered a way to opt out',
    },
    'procedure-missing': {
      because: 'This consent may be used only under an internal procedure, and no valid one has been adopted',
    },
    'no-consent': {
      because: 'The person has not consented to marketing',
    },
    'consent-unknown': {
      because: 'It is not known whether the person consented to marketing',
    },
  },
  laws: {
    'gdpr-4-11': 'GDPR Art. 4(11)',
    'gdpr-5-2': 'GDPR Art. 5(2)',
    'gdpr-6-1-a': 'GDPR Art. 6(1)(a)',
    'gdpr-7-1': 'GDPR Art. 7(1)',
    'gdpr-7-3': 'GDPR Art. 7(3)',
    'gdpr-8-1': 'GDPR Art. 8(1)',
    'gdpr-17-1': 'GDPR Art. 17(1)',
    'gdpr-18': 'GDPR Art. 18',
    'gdpr-21-2': 'GDPR Art. 21(2)',
    'gdpr-21-3': 'GDPR Art. 21(3)',
    'gdpr-24-2': 'GDPR Art. 24(2)',
    'gdpr-25': 'GDPR Art. 25',
    'gdpr-recital-32': 'GDPR Recital 32',
    'gdpr-recital-171': 'GDPR Recital 171',
    'cjeu-planet49': 'CJEU C-673/17',
    'cjeu-orange-romania': 'CJEU C-61/19',
    'edpb-consent': 'EDPB Guidelines 05/2020',
    'eprivacy-13-1': 'ePrivacy Directive Art. 13(1)',
    'eprivacy-13-2': 'ePrivacy Directive Art. 13(2)',
    'eprivacy-13-5': 'ePrivacy Directive Art. 13(5)',
  },

  actions: {
    KEEP: 'Keep: may be used for marketing',
    KEEP_UNDER_PROCEDURE: 'Keep using under the internal procedure',
    RECONFIRM: 'Ask to confirm again (Re-consent list)',
    ASK_ANOTHER_WAY: 'Ask for consent in another way, not by e-mail or SMS',
    FIND_OUT: 'Find out what is missing; do not contact until then',
    ADOPT_PROCEDURE: 'Adopt the internal procedure; do not contact until then',
    STOP_MARKETING: 'Stop marketing; keep the data for its other purpose',
    DELETE: 'Delete (Deletion list)',
    RESTRICT: 'Store only; do nothing else with the data',
    NONE: 'Nothing to do',
  },
  channels: { email: 'E-mail', sms: 'SMS', phone: 'Phone', post: 'Post' },
  facts: {
    name: 'name',
    firstName: 'first name',
    lastName: 'last name',
    email: 'e-mail address',
    phone: 'phone',
    address: 'postal address',
    company: 'company',
    customerNumber: 'customer number',
    personLanguage: 'language',
    notes: 'notes',
    consent: 'consent',
    consentDate: 'consent date',
    confirmDate: 'confirmation time',
    source: 'source of the consent',
    preTicked: 'box ticked in advance',
    wordingKept: 'wording of the consent',
    channels: 'channels',
    optedOut: 'opted out',
    optedOutDate: 'opt-out date',
    suppressions: 'suppressions',
    stoppedOn: 'marketing stopped on',
    optOutOffered: 'opt-out offered',
    reconfirmed: 'reconfirmed',
    reconfirmedDate: 'reconfirmation date',
    askedOn: 'asked on',
    lastActivity: 'last activity',
    lastPurchase: 'last purchase',
    legalBasis: 'legal basis',
    keepUntil: 'keep until',
    birthDate: 'date of birth',
    country: 'country',
    parentalAuthorisation: 'parental authorisation',
    request: 'request',
    erasureRequest: 'erasure request',
    restrictionRequest: 'restriction request',
    bounced: 'bounced',
    status: 'status',
    ignored: 'nothing that counts here',
  },
  answers: { yes: 'yes', no: 'no', unknown: 'unknown' },
  columns: {
    zone: 'GDPR zone',
    reason: 'GDPR reason',
    action: 'GDPR action',
    reasonCode: 'GDPR reason code',
    actionCode: 'GDPR action',
    keepUntil: 'GDPR keep until',
    mayContact: (channel) => `GDPR may contact: ${channel}`,
    rows: 'Rows',
    share: 'Share',
  },
  tabs: {
    settings: 'GDPR Settings',
    sources: 'GDPR Sources',
    reconsent: 'GDPR Re-consent',
    deletion: 'GDPR Deletion',
    askAnotherWay: 'GDPR Ask another way',
    stopMarketing: 'GDPR Stop marketing',
    questions: 'GDPR Questions',
    safeToSend: 'GDPR Safe to send',
    suppression: 'GDPR Suppression',
    log: 'GDPR Log',
    receipt: 'GDPR Receipt',
  },
  settingsTab: {
    heading: ['Setting', 'Value', 'What it means'],
    allowed: {
      language: 'en, lv',
      country: 'LV, DE, FR, …',
      today: 'YYYY-MM-DD',
      channels: 'email, sms, phone, post',
      strategy: 'GREY, GREEN',
      procedureAdopted: 'YYYY-MM-DD',
      procedureReview: 'YYYY-MM-DD',
      optOutOffered: 'yes, no, unknown',
      softOptIn: 'yes, no',
      campaignDeadline: 'YYYY-MM-DD',
      inactivityMonths: '0, 1, 2, …',
      invoiceYears: '0, 1, 2, …',
      companyMailboxes: 'person, out',
      tickMark: 'unknown, yes, no',
      dateOrder: 'auto, DMY, MDY, YMD',
      clearOnStop: 'Birth date, Interests',
      watch: 'yes, no',
    },
    companyMailboxes: { person: 'person', out: 'out' },
  },
  sourcesTab: { source: 'Source' },
  reconsentTab: {
    key: 'Key',
    email: 'E-mail',
    phone: 'Phone',
    name: 'Name',
    language: 'Language',
    askedOn: 'Asked on',
    deadline: 'Deadline',
    answer: 'Answer',
    answeredOn: 'Answered on',
  },
  deletionTab: {
    key: 'Key',
    name: 'Name',
    contact: 'Contact',
    reason: 'Reason',
    approve: 'Approve',
    fingerprint: 'Row check',
    rowKey: (row) => `row ${row}`,
  },
  lists: LISTS_EN,
  acts: { receipt: { heading: { operation: 'Operation', item: 'Receipt', value: 'Detail', done: 'Done' } } },
  suppression: {
    heading: ['Keyed hash', 'Channel', 'Reason', 'Date', 'Key'],
    reasons: {
      'opted-out': 'opted out',
      declined: 'declined',
      erasure: 'erased on request',
      stopped: 'marketing stopped',
      imported: 'imported',
    },
  },
  log: { heading: ['When', 'What', 'Counts', 'Rules', 'Hash'] },
  menu: {
    classify: 'Judge this sheet',
    live: 'Judge by formula, always up to date',
    reconsent: 'Make the re-consent list',
    askAnotherWay: 'Make the list “Ask another way”',
    safeToSend: 'Make the list “Safe to send”',
    questions: 'Make the list of questions',
    stopMarketing: 'Make the list “Stop marketing”',
    deletion: 'Make the deletion list',
    applyAnswers: 'Carry answers over',
    deleteApproved: 'Delete what is approved',
    stopApproved: 'Stop marketing where approved',
    kit: 'Cards and letters to ask for consent',
    removeColours: 'Remove our columns and colours',
    sidebar: 'Open the sidebar',
    help: 'How it works',
    refusals: 'Refusals and log',
    importOptOuts: 'Import opt-outs from this sheet',
    exportKey: 'Back up the key of the suppression list',
    importKey: 'Enter the key that you kept',
    verifyLog: 'Check the log',
  },
  messages: {
    title: 'GDPR zones',
    failed: 'Nothing was changed',
    stopped: 'Not finished',
    setAside:
      'Set aside while the list above is written anew. Do not delete these lines: they go away when the list is made again to its end. Choose its menu item once more.',
    unexpected: 'Something went wrong that is not your fault. Nothing in your sheet was lost; try again.',
  },
  problems: {
    'rows-not-a-table': ({ formula }) =>
      `The first argument must be the rows of your customers. Write =${formula}(A1:K), with the header in row 1.`,
    'first-line-no-header': ({ formula }) =>
      `The first line of the range is no header row. Write =${formula}(${argumentsWith(formula)}A$1:K$1) with the header as ${formula === 'GDPR_MAY_CONTACT' ? 'the third' : 'the second'} argument, or begin the range at the header: =${formula}(A1:K${formula === 'GDPR_MAY_CONTACT' ? '; "email"' : ''}).`,
    'headers-unknown': ({ headers }) =>
      headers.length === 0
        ? 'The headers must be the header row of your table, such as A$1:K$1.'
        : `None of these headers is known: ${headers.join(', ')}. Name the columns, for example Name, Email, Consent, Consent date, Source.`,
    'headers-width': ({ headers, rows }) =>
      `The header has ${headers} ${headers === 1 ? 'column' : 'columns'} and the rows have ${rows}. Give both the same width, such as A2:K and A$1:K$1.`,
    'same-meaning': ({ fact, columns }) =>
      `Two columns mean the same (${EN.facts[fact as keyof typeof EN.facts]}): ${columns
        .map(({ letters, place, header }) => `${letters ?? `column ${place}`} “${header}”`)
        .join(' and ')}. Rename the one that does not count and try again.`,
    'channel-missing': ({ formula }) =>
      `The second argument must be a channel. Write =${formula}(A2:K2; "email"; A$1:K$1).`,
    'channel-unknown': ({ found }) => `“${found}” is no channel. Write "email", "sms", "phone" or "post".`,
    'settings-not-a-table': ({ argument }) =>
      argument === 'settings'
        ? "The settings must be a range of two columns, such as 'GDPR Settings'!A2:B."
        : "The sources must be a range of six columns, such as 'GDPR Sources'!A2:F.",
    'setting-unknown': ({ found, place }) =>
      `${at(place)}“${found}” is no setting. Take the line out, or use a name from the Settings tab.`,
    'setting-unusable': ({ key, found, place }) =>
      `${at(place)}“${found}” cannot be used for “${names[key]}” (${key}). It can be: ${EN.settingsTab.allowed[key]}.`,
    'setting-twice': ({ key, place }) =>
      `${at(place)}“${names[key]}” (${key}) is set twice. Take one of the lines out.`,
    'column-unusable': ({ header, found, place }) =>
      `${at(place)}“${found}” says nothing about what the column “${header}” holds. Choose it in the sidebar, or take the line out.`,
    'column-twice': ({ header, place }) =>
      `${at(place)}“${header}”: this column is set twice. Take one of the lines out.`,
    'source-answer-unusable': ({ source, found, place }) =>
      `${at(place)}“${found}” is no answer about the source “${source}”. Write yes or no, or leave the cell empty.`,
    'no-row-here': ({ formula }) =>
      `=${formula}() stands in a row without a customer, or in a sheet without customers. Write it beside a customer, or =${formula}(A1:K).`,
    'suppression-key-missing': () =>
      `The suppression list of this file was made with a key that is not here: this is a copy, or the key was lost. Without it nobody on the list can be recognised, so nothing is judged. Enter the key that you kept: menu “${EN.menu.refusals}”, “${EN.menu.importKey}”. In a copy you find it in the original file: “${EN.menu.exportKey}”.`,
    'view-only': () =>
      'Google does not let you edit this spreadsheet. If it is not yours, ask its owner for the right to edit. If it is, you may be signed in to several Google accounts: sign out of the others or open a private window, and try again.',
    'google-slow': () =>
      'Google Sheets did not answer in time. Nothing is lost. Choose the same menu item again in a minute: what is done already stays done.',
    'google-limit': () =>
      'Google’s daily or hourly limit for scripts is used up. Nothing is lost. Try again in an hour, at the latest tomorrow.',
  },
};

function argumentsWith(formula: string): string {
  return formula === 'GDPR_MAY_CONTACT' ? 'A2:K2; "email"; ' : 'A2:K2; ';
}

/** Where something stands, with a colon; nothing where it stands nowhere yet. */
function at({ file, sheet, row, column }: Place): string {
  if (file !== undefined) return `${file}: `;
  if (row === undefined) return '';
  const cell = `${column ?? ''}${row}`;
  return sheet === undefined ? `Line ${row}: ` : `${sheet}, cell ${cell}: `;
}
