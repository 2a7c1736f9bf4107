import type { Place } from '../problem';
import { LISTS_EN } from './lists-en';
import { SETTING_NAMES } from './setting-names';
import type { Texts } from './texts';

const names = SETTING_NAMES.en;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const EN: Texts = {
  reasons: {
    'erasure-requested': {
      because: 'The person has asked to be erased',
      lift: 'Nothing lifts this: carry out the request and keep only what another law obliges you to keep.',
    },
    restricted: {
      because: 'The person has asked that the data only be stored',
      lift: 'Only the person, or the end of the dispute, lifts a restriction; until then the data is stored and nothing else.',
    },
    'opted-out': {
      because: 'The person has opted out and has not provably consented since',
      lift: 'Only a new consent that the person gives of their own accord, on a day after the opt-out.',
    },
    suppressed: {
      because: 'The address is on your suppression list and the person has not provably consented since',
      lift: 'Only a new consent that the person gives of their own accord, on a day after the entry in the list.',
    },
    declined: {
      because: 'The person was asked and said no',
      lift: 'Only a consent that the person gives later and of their own accord; do not ask again.',
    },
    'company-mailbox': {
      because: 'This is the mailbox of a company, not of a person, and your settings leave those out',
      lift: 'Nothing is needed; change the setting on company mailboxes if they are to be judged as persons.',
    },
    child: {
      because: 'The person was too young to consent alone, and no parent has authorised it',
      lift: 'The authorisation of a parent, or a new consent once the person is old enough.',
    },
    reconfirmed: {
      because: 'The person has confirmed the consent again on a recorded day under the GDPR',
      lift: 'Nothing is missing.',
    },
    'third-party-list': {
      because:
        'The address comes from a bought, scraped or partner list, so this person never consented to hear from you',
      lift: 'Only a consent that the person gives to you directly.',
    },
    'pre-ticked': {
      because: 'The box was ticked in advance, and that is no consent, however old it is',
      lift: 'A new consent with an empty box, asked for in another way than by e-mail or SMS.',
    },
    'not-own-act': {
      because:
        'The consent was entered by somebody else or by an import, and that does not prove that the person gave it',
      lift: 'A record of the person’s own act, or a new consent given by the person.',
    },
    'channel-not-covered': {
      because: 'The consent was given for other channels and does not reach this one',
      lift: 'A consent that names this channel, asked for in another way than by e-mail or SMS.',
    },
    'fresh-consent': {
      because: 'The consent was given under the GDPR by an empty box, with its day, source and wording kept',
      lift: 'Nothing is missing.',
    },
    'old-consent': {
      because:
        'The consent is well worded and recorded but not certainly given under the GDPR, so it goes on under your internal procedure',
      lift: 'A reconfirmation by the person, with its day.',
    },
    'incomplete-proof': {
      because:
        'The consent is recorded, but its exact day or its wording is not kept, so it goes on under your internal procedure',
      lift: 'The wording that the person saw and the exact day, or a reconfirmation.',
    },
    'soft-opt-in': {
      because:
        'A customer of yours who could refuse at the sale and in every message, and did not, may be told of similar goods and services by e-mail',
      lift: 'A consent given by the person, with its day, source and wording.',
    },
    'unclear-answer': {
      because: 'What is written about the consent is neither a clear yes nor a clear no',
      lift: 'Find out what was agreed and write yes or no in the consent column.',
    },
    'no-proof': {
      because: 'There is a yes, but not both the day and the source of the consent, so it cannot be proven',
      lift: 'The day and the source of the consent.',
    },
    'form-unknown': {
      because: 'Nobody has said whether the box on this form was ticked in advance',
      lift: 'The answer for this source in the Sources tab: was the box ticked in advance?',
    },
    'opt-out-not-offered': {
      because: 'Past messages did not offer a way to opt out',
      lift: 'Offer a way to opt out in every message and ask for the consent in another way.',
    },
    'opt-out-unknown': {
      because: 'It is not known whether past messages offered a way to opt out',
      lift: `The answer in the Settings tab: “${names.optOutOffered}”.`,
    },
    'procedure-missing': {
      because: 'This consent may be used only under an internal procedure, and no valid one has been adopted',
      lift: `Adopt the internal procedure and write the day in the Settings tab: “${names.procedureAdopted}”.`,
    },
    'no-consent': {
      because: 'The person has not consented to marketing',
      lift: 'A consent, asked for in another way than by e-mail or SMS.',
    },
    'consent-unknown': {
      because: 'It is not known whether the person consented to marketing',
      lift: 'A record of the consent, or a new one, asked for in another way than by e-mail or SMS.',
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
  zones: {
    RED: 'may not be used for marketing now',
    GREY: 'may be used under the internal procedure',
    GREEN: 'may be used for marketing',
    OUT: 'mailboxes of companies, not judged',
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
  },
  settingsTab: {
    heading: ['Setting', 'Value', 'What it means'],
    explain: {
      language: 'The language of reasons, actions and messages: en or lv.',
      country:
        'Two letters, such as LV. Decides the age of consent and how long invoices are kept. Left empty, the strictest of all countries counts.',
      today: 'The day on which the rows are judged. Leave =TODAY() to judge as of today.',
      channels:
        'The channels you use for marketing, separated by commas: email, sms, phone, post. A row is as good as its worst channel.',
      strategy:
        'GREY: keep using old, well-worded consents under an internal procedure. GREEN: ask those customers to confirm again.',
      procedureAdopted:
        'The day on which your internal procedure for the use of old consents was adopted. Without a procedure no row is GREY.',
      procedureReview:
        'The day by which the procedure is to be reviewed. Left empty: 12 months after it was adopted. Past that day no row is GREY.',
      optOutOffered: 'Did every past message offer a way to opt out? Counts for all rows whose own cell does not say.',
      softOptIn:
        'Say yes only if you e-mail your own customers about goods or services similar to what they bought, and they could refuse at the sale and in every message.',
      campaignDeadline:
        'The last day of your campaign for consents. Anyone who has not answered by then is to be deleted, or kept without marketing.',
      inactivityMonths:
        'After so many months without a purchase or contact a customer is asked again and then deleted. 0: no limit. Recommended: 36.',
      invoiceYears:
        'How many years you keep invoices. Left empty: what your country asks for. 0: invoices are kept elsewhere, not in this sheet.',
      companyMailboxes: 'person: info@ and office@ of a company are judged like a person. out: they are left out.',
      tickMark: 'What an x in the consent column means. As long as it is unknown, an x is no consent.',
      dateOrder:
        'DMY, MDY or YMD: how 03/04/2018 is to be read. auto: as the column shows; where it does not show, the worse reading counts.',
      watch:
        'yes: a row that you edit is judged again at once, with the other rows of the same person, if the sheet was judged before. no: only when you judge the sheet.',
    },
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
      watch: 'yes, no',
    },
    companyMailboxes: { person: 'person', out: 'out' },
  },
  sourcesTab: {
    heading: [
      'Source',
      'Was the box ticked in advance?',
      'Is the wording kept?',
      'Did the person act themselves?',
      'Bought or partner list?',
      'Could the person refuse when giving the address?',
      'Rows',
    ],
    rest: '* (no source, or one not listed)',
  },
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
    answers: { confirmed: 'confirmed', declined: 'declined', noAnswer: 'no answer' },
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
  suppression: {
    heading: ['Keyed hash', 'Channel', 'Reason', 'Date', 'Key'],
    reasons: {
      'opted-out': 'opted out',
      declined: 'declined',
      erasure: 'erased on request',
      stopped: 'marketing stopped',
      imported: 'imported',
    },
    ask: (sheet, found, unread) =>
      `${plural(found, 'address or hash', 'addresses and hashes')} found in “${sheet}”.${
        unread.length === 0
          ? ''
          : ` Nothing was found in ${plural(unread.length, 'row', 'rows')}: ${firstOf(unread)}. These are left out.`
      } Put them all on the suppression list? From then on these people are RED, unless they consent again on a later day.`,
    imported: (added, known, sheet) =>
      `${plural(added, 'entry', 'entries')} added to the suppression list${
        known > 0 ? `, ${count(known)} stood there already` : ''
      }. The list holds keyed hashes only. Judge again to see what has changed, and delete “${sheet}” once you no longer need it. Keep a backup of the key: menu “${EN.menu.exportKey}”.`,
    keyIs: (text) =>
      `This is the key of your suppression list. Keep it outside this spreadsheet, where only you can read it: a copy of this file, or a lost key, needs it.\n\n${text}`,
    noKey: 'There is no key yet: it is made with the first entry of the suppression list.',
    askKey: 'Enter the key that you kept. It begins with gdpr-key-1:',
    keyTaken: 'The key fits. The suppression list counts in this file. Judge again.',
  },
  log: {
    heading: ['When', 'What', 'Counts', 'Rules', 'Hash'],
    events: {
      'opt-outs-imported': 'Opt-outs imported',
      'key-restored': 'Key of the suppression list restored',
      answers: 'Answers carried over',
      deletion: 'Approved rows deleted',
      'stop-marketing': 'Marketing stopped',
      erasure: 'Erasure on request',
      'left-list': 'RED rows taken off a list',
      'list-emptied': 'A list that had done its job emptied',
    },
    phases: { begun: 'begun', done: 'done' },
    empty: 'The log is still empty.',
    whole: (lines, since, sorted) =>
      `The log is whole: ${plural(lines, 'line', 'lines')} since ${since}.${
        sorted ? ' The lines were sorted, and all of them are there.' : ''
      }`,
    broken: (line, sheet, row) =>
      `The log breaks at line ${line} (“${sheet}”, row ${row}). This line, or one before it, was changed, moved, added or deleted by hand. The lines above it are as they were written; from here on the log proves nothing. Look into the version history (menu File).`,
    cutOff: (lines, missing) =>
      `The ${plural(lines, 'line', 'lines')} of the log fit together, but ${
        missing > 0 ? plural(missing, 'line is', 'lines are') : 'lines are'
      } missing at the end: somebody has deleted them. Look into the version history (menu File).`,
  },
  readings: {
    consented: 'consent given',
    refused: 'refused',
    notConsented: 'no consent given',
    notKnown: 'not known',
    unclear: 'not understood',
    optedOut: 'opted out',
    notOptedOut: 'not opted out',
    confirmed: 'consent confirmed again',
    noAnswer: 'no answer',
    bounced: 'message came back',
    delivered: 'reachable',
    erasure: 'asked to be erased',
    restriction: 'asked for storage only',
    noRequest: 'no request',
    everyChannel: 'every channel in use',
    source: 'a source (step 2 asks about it)',
    noSource: 'no source named',
    boughtList: 'a bought or partner list',
    othersActed: 'entered by others, not by the person',
    bases: {
      contract: 'contract',
      'legal-obligation': 'legal obligation',
      'legitimate-interest': 'legitimate interest',
      consent: 'consent alone',
      none: 'no other basis',
      unknown: 'not known',
    },
    nothing: 'nothing',
    onlyNote: 'a note: decides nothing',
    decidesNothing: 'decides nothing',
    noAddress: 'no e-mail address',
    noPhone: 'no phone number',
    noDate: 'not a date',
    day: (year, month, date) => `${date} ${MONTHS[month - 1]} ${year}`,
    month: (year, month) => `${MONTHS[month - 1]} ${year}, day not known`,
    year: (year) => `${year}, day not known`,
    either: (one, other) => `${one} or ${other}: not certain`,
  },
  sidebar: {
    ofChannel: (fact, channel) => `${fact} (${channel})`,
    languages: { en: 'English', lv: 'Latviešu' },
    strategies: {
      GREY: 'Stay grey: use old, well-worded consents under a procedure',
      GREEN: 'Go green: ask those customers to confirm again',
    },
    dateOrders: {
      auto: 'as each column shows',
      DMY: 'day, month, year',
      MDY: 'month, day, year',
      YMD: 'year, month, day',
    },
    otherwise: {
      country: 'the strictest law counts.',
      noProcedure: 'no row can be GREY.',
      review: '12 months after it was adopted.',
      noDeadline: 'no deadline.',
      noLimit: 'no limit. 36 is recommended.',
      years: (years) => `${plural(years, 'year', 'years')}, as the law requires.`,
    },
    preview: {
      enters: (lines) => `${plural(lines, 'new line', 'new lines')} will be added.`,
      stays: (lines) => `${plural(lines, 'line', 'lines')} will stay, with everything you wrote there.`,
      leaves: (lines) => `${plural(lines, 'line', 'lines')} will go: no longer meant for this list.`,
      nobody: 'Nobody belongs on this list now.',
      makesTab: (tab) => `The tab “${tab}” will be made.`,
      refreshesTab: (tab) => `The tab “${tab}” will be brought up to date.`,
      touchesNothingElse: 'Your customers’ sheet stays as it is.',
    },
    cannotWatch: {
      live: 'This sheet is judged by the formula, which follows every edit by itself.',
      tooLarge: (rows) =>
        `With ${count(rows)} rows this sheet is too large for that. A row that you edit loses its zone instead, with the other rows of the same person, until you judge again.`,
    },
  },
  menu: {
    classify: 'Judge this sheet',
    live: 'Judge by formula, always up to date',
    reconsent: 'Make the re-consent list',
    askAnotherWay: 'Make the list “Ask another way”',
    safeToSend: 'Make the list “Safe to send”',
    questions: 'Make the list of questions',
    stopMarketing: 'Make the list “Stop marketing”',
    deletion: 'Make the deletion list',
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
    progress: (done, of) => `${count(done)} of ${count(of)} rows are done …`,
    unfinished: (done, of) =>
      `${count(done)} of ${count(of)} rows are done. The time that Google gives to one run is used up. Choose the same menu item again: it goes on from here.`,
    cancelled: (done, of) =>
      `Stopped as you asked: ${count(done)} of ${count(of)} rows are done, and the rest are still to come. Nothing is lost; start again and it goes on from here.`,
    setAside:
      'Set aside while the list above is written anew. Do not delete these lines: they go away when the list is made again to its end. Choose its menu item once more.',
    classified: ({ RED, GREY, GREEN, OUT }) =>
      `${GREEN} GREEN, ${GREY} GREY, ${RED} RED${OUT > 0 ? `, ${OUT} OUT` : ''}.`,
    toLookAt: (cells, more) => `Worth a look: ${cells.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`,
    firstUse:
      'Answer the questions in the tabs GDPR Settings and GDPR Sources, then judge again: a few answers settle most rows.',
    live: (rows) => `The formula judges ${plural(rows, 'row', 'rows')} and follows every edit.`,
    reconsent: (people, kept) =>
      people === 0
        ? 'Nobody is to be asked again now. Only GREY customers under the strategy GREEN are asked, and those long inactive; RED ones may not be asked by e-mail or SMS.'
        : `${plural(people, 'person', 'people')} to ask again.${kept > 0 ? ` ${plural(kept, 'answer', 'answers')} kept.` : ''}`,
    deletion: (rows) =>
      rows === 0
        ? 'No row is to be deleted.'
        : `${plural(rows, 'row', 'rows')} to delete. Nothing is deleted by this list.`,
    removed: 'Our columns and colours are gone. Everything else is as it was.',
    nothingToRemove: 'There is nothing of ours in this sheet.',
    noAdvice: 'This is a tool, not legal advice.',
    help:
      'Open the sheet with your customers and choose “Open the sidebar”. Each row gets a zone: GREEN may be used for marketing, GREY may be used ' +
      'under an internal procedure, RED may not be used. The columns beside say why and what to do. Answer the questions in the tabs GDPR Settings ' +
      'and GDPR Sources and judge again.\n\nNothing leaves this spreadsheet. This is a tool, not legal advice.\n\n' +
      'Formulas: =GDPR_ZONE(A1:K) judges a whole table. =GDPR_ZONE() judges the row that it stands in, but Sheets does not recalculate it when the row changes. ' +
      'If a formula shows #NAME?, choose any item of this menu once in this file: Google then knows the formulas here too.',
    unexpected: 'Something went wrong that is not your fault. Nothing in your sheet was lost; try again.',
  },
  flags: {
    'unclear-answer': 'an answer that is neither yes nor no',
    'unreadable-date': 'a text where a date was expected',
    'no-such-day': 'a day that does not exist',
    'unclear-opt-out': 'an unclear opt-out, counted as an opt-out',
    'reconfirmed-without-a-day': 'a reconfirmation without its day, passed over',
    'reconfirmed-in-the-future': 'a reconfirmation in the future, passed over',
    'not-an-address': 'a text that is no e-mail address',
    'special-category': 'a note on health, religion, politics or the like (GDPR Art. 9)',
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
      `The header has ${plural(headers, 'column', 'columns')} and the rows have ${rows}. Give both the same width, such as A2:K and A$1:K$1.`,
    'no-header-found': ({ sheet }) =>
      `No header row was found in the first 20 rows of “${sheet}”. Give the columns titles, for example Name, Email, Consent, Consent date, Source.`,
    'no-customers': ({ sheet }) =>
      `“${sheet}” has a header but no customers below it. Add at least one row and try again.`,
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
    'column-untitled': ({ letters }) =>
      `Column ${letters} has no title. Write one into its cell in the header row, then say here what the column holds.`,
    'row-gone': ({ row }) =>
      `What stood in row ${row} is not in this sheet any more. Press “Refresh” to see where things are now.`,
    'column-twice': ({ header, place }) =>
      `${at(place)}“${header}”: this column is set twice. Take one of the lines out.`,
    'source-answer-unusable': ({ source, found, place }) =>
      `${at(place)}“${found}” is no answer about the source “${source}”. Write yes or no, or leave the cell empty.`,
    'no-customer-sheet': () =>
      'Open the sheet with your customers first: the one that is open now belongs to this add-on.',
    'filter-active': ({ sheet }) =>
      `A filter hides rows in “${sheet}”. Clear the filter’s conditions and try again, so that no row is missed.`,
    'no-row-here': ({ formula }) =>
      `=${formula}() stands in a row without a customer, or in a sheet without customers. Write it beside a customer, or =${formula}(A1:K).`,
    'too-many-rows-for-formula': ({ rows, most }) =>
      `Google gives a formula 30 seconds: in a table of this width that is enough for about ${count(most)} rows, and this one has ${count(rows)}. Use “${EN.menu.classify}”, which has no such limit.`,
    'sheet-changed': ({ sheet }) =>
      `Somebody changed ${sheet === undefined ? 'the spreadsheet' : `“${sheet}”`} while the run was at work. So that no row gets what belongs to another, it stopped there. Choose the same menu item again.`,
    protected: ({ sheet }) =>
      `${sheet === undefined ? 'A part of this spreadsheet' : `“${sheet}”`} is protected, and you may not edit it. Ask its owner for the right to edit, or to take the protection off (menu Data, Protect sheets and ranges).`,
    'another-run': () =>
      'Another run is at work in this spreadsheet, perhaps a colleague’s. Two at a time would get in each other’s way. Wait until it is done and choose the menu item again.',
    'view-only': () =>
      'Google does not let you edit this spreadsheet. If it is not yours, ask its owner for the right to edit. If it is, you may be signed in to several Google accounts: sign out of the others or open a private window, and try again.',
    'google-slow': () =>
      'Google Sheets did not answer in time. Nothing is lost. Choose the same menu item again in a minute: what is done already stays done.',
    'google-refused': () =>
      'Google Sheets did not carry out a step of this run, for a reason that this add-on does not know. Nothing is lost. Reload the page and choose the same menu item again: what is done already stays done.',
    'choices-in-the-way': () =>
      'A drop-down list of your own covers cells into which the result is to be written, and refuses it. Take the drop-down off the columns right of your table (menu Data, Data validation) and try again.',
    'typed-columns': () =>
      'Your customers stand in a table with column types, and Google does not let this add-on write into it. Open the table’s menu, choose “Revert to unformatted data”, and try again.',
    'google-limit': () =>
      'Google’s daily or hourly limit for scripts is used up. Nothing is lost. Try again in an hour, at the latest tomorrow.',
    'too-many-cells': () =>
      'This spreadsheet would get larger than the 10 million cells that Google allows. Delete sheets or empty rows and columns that are not needed, and try again.',
    'text-too-long': () =>
      'One of the texts is longer than the 50,000 characters that Google allows in a cell. Shorten the longest cells (usually a name or a remark) and try again.',
    'suppression-key-missing': () =>
      `The suppression list of this file was made with a key that is not here: this is a copy, or the key was lost. Without it nobody on the list can be recognised, so nothing is judged. Enter the key that you kept: menu “${EN.menu.refusals}”, “${EN.menu.importKey}”. In a copy you find it in the original file: “${EN.menu.exportKey}”.`,
    'suppression-key-unreadable': () =>
      'This is no complete key. Copy the whole text that you kept, from gdpr-key-1: to its last character.',
    'suppression-key-other': () =>
      'The entries of the suppression list were made with another key. This one would recognise nobody, so the present one stays.',
    'opt-outs-elsewhere': ({ sheet }) =>
      `“${sheet}” is not a list of opt-outs: it is your customers’ sheet or belongs to this add-on. Paste the list into a sheet of its own, open that one and try again.`,
    'no-opt-outs': ({ sheet }) =>
      `“${sheet}” holds no e-mail address, phone number or SHA-256 hash. Open the sheet with the list of opt-outs and try again.`,
    'task-unknown': ({ found }) => `“${found}” is nothing that this add-on can do.`,
  },
};

/** 200,000. */
function count(rows: number): string {
  return String(rows).replace(/\B(?=(\d{3})+$)/g, ',');
}

const ROWS_NAMED = 10;

function firstOf(rows: readonly number[]): string {
  return rows.slice(0, ROWS_NAMED).join(', ') + (rows.length > ROWS_NAMED ? ', …' : '');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

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
