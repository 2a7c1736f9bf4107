import { EN } from './en';
import { SETTING_NAMES } from './setting-names';
import { TASK_ACTS_EN } from './task-acts-en';
import { TASK_LISTS_EN } from './task-lists-en';
import { TASK_REFUSALS_EN } from './task-refusals-en';
import type { TaskTexts } from './task-texts';
import type { Templates } from './templates';

const names = SETTING_NAMES.en;

export const TASK_EN = {
  reasons: {
    'erasure-requested': {
      lift: 'Nothing lifts this: carry out the request and keep only what another law obliges you to keep.',
    },
    restricted: {
      lift: 'Only the person, or the end of the dispute, lifts a restriction; until then the data is stored and nothing else.',
    },
    'opted-out': { lift: 'Only a new consent that the person gives of their own accord, on a day after the opt-out.' },
    suppressed: {
      lift: 'Only a new consent that the person gives of their own accord, on a day after the entry in the list.',
    },
    declined: { lift: 'Only a consent that the person gives later and of their own accord; do not ask again.' },
    'company-mailbox': {
      lift: 'Nothing is needed; change the setting on company mailboxes if they are to be judged as persons.',
    },
    child: { lift: 'The authorisation of a parent, or a new consent once the person is old enough.' },
    reconfirmed: { lift: 'Nothing is missing.' },
    'third-party-list': { lift: 'Only a consent that the person gives to you directly.' },
    'pre-ticked': { lift: 'A new consent with an empty box, asked for in another way than by e-mail or SMS.' },
    'not-own-act': { lift: 'A record of the person’s own act, or a new consent given by the person.' },
    'channel-not-covered': {
      lift: 'A consent that names this channel, asked for in another way than by e-mail or SMS.',
    },
    'fresh-consent': { lift: 'Nothing is missing.' },
    'old-consent': { lift: 'A reconfirmation by the person, with its day.' },
    'incomplete-proof': { lift: 'The wording that the person saw and the exact day, or a reconfirmation.' },
    'soft-opt-in': { lift: 'A consent given by the person, with its day, source and wording.' },
    'unclear-answer': { lift: 'Find out what was agreed and write yes or no in the consent column.' },
    'no-proof': { lift: 'The day and the source of the consent.' },
    'form-unknown': { lift: 'The answer for this source in the Sources tab: was the box ticked in advance?' },
    'opt-out-not-offered': { lift: 'Offer a way to opt out in every message and ask for the consent in another way.' },
    'opt-out-unknown': { lift: `The answer in the Settings tab: “${names.optOutOffered}”.` },
    'procedure-missing': {
      lift: `Adopt the internal procedure and write the day in the Settings tab: “${names.procedureAdopted}”.`,
    },
    'no-consent': { lift: 'A consent, asked for in another way than by e-mail or SMS.' },
    'consent-unknown': {
      lift: 'A record of the consent, or a new one, asked for in another way than by e-mail or SMS.',
    },
  },
  zones: {
    RED: 'may not be used for marketing now',
    GREY: 'may be used under the internal procedure',
    GREEN: 'may be used for marketing',
    OUT: 'mailboxes of companies, not judged',
  },
  settingsTab: {
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
      clearOnStop:
        'Titles of the columns that are emptied in a row when marketing to it is stopped, separated by commas, such as Birth date, Language, Interests. Left empty: nothing is emptied. What tells who it is and why it is kept always stays.',
      watch:
        'yes: a row that you edit is judged again at once, with the other rows of the same person, if the sheet was judged before. no: only when you judge the sheet.',
    },
  },
  sourcesTab: {
    questions: [
      'Was the box ticked in advance?',
      'Is the wording kept?',
      'Did the person act themselves?',
      'Bought or partner list?',
      'Could the person refuse when giving the address?',
    ],
    rest: '* (no source, or one not listed)',
  },
  reconsentTab: {
    answers: { confirmed: 'confirmed', declined: 'declined', noAnswer: 'no answer' },
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
    months: 'January February March April May June July August September October November December'.split(' '),
    day: '{2} {1} {0}',
    month: '{1} {0}, day not known',
    year: '{0}, day not known',
    either: '{0} or {1}: not certain',
  },
  sidebar: {
    ofChannel: '{0} ({1})',
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
      years: '{0} {0:year|years}, as the law requires.',
    },
    preview: {
      enters: '{0} {0:new line|new lines} will be added.',
      stays: '{0} {0:line|lines} will stay, with everything you wrote there.',
      leaves: '{0} {0:line|lines} will go: no longer meant for this list.',
      nobody: 'Nobody belongs on this list now.',
      makesTab: 'The tab “{0}” will be made.',
      refreshesTab: 'The tab “{0}” will be brought up to date.',
      touchesNothingElse: 'Your customers’ sheet stays as it is.',
    },
    cannotWatch: {
      live: 'This sheet is judged by the formula, which follows every edit by itself.',
      tooLarge:
        'With {#0} rows this sheet is too large for that. A row that you edit loses its zone instead, with the other rows of the same person, until you judge again.',
    },
  },
  messages: {
    progress: '{#0} of {#1} rows are done …',
    unfinished:
      '{#0} of {#1} rows are done. The time that Google gives to one run is used up. Choose the same menu item again: it goes on from here.',
    cancelled:
      'Stopped as you asked: {#0} of {#1} rows are done, and the rest are still to come. Nothing is lost; start again and it goes on from here.',
    classified: '{0} GREEN, {1} GREY, {2} RED.',
    classifiedWithOut: '{0} GREEN, {1} GREY, {2} RED, {3} OUT.',
    toLookAt: 'Worth a look: {0}.',
    toLookAtMore: 'Worth a look: {0} and {1} more.',
    firstUse:
      'Answer the questions in the tabs GDPR Settings and GDPR Sources, then judge again: a few answers settle most rows.',
    live: 'The formula judges {0} {0:row|rows} and follows every edit.',
    nobodyToAsk:
      'Nobody is to be asked again now. Only GREY customers under the strategy GREEN are asked, and those long inactive; RED ones may not be asked by e-mail or SMS.',
    reconsent: '{0} {0:person|people} to ask again.',
    answersKept: '{0} {0:answer|answers} kept.',
    nothingToDelete: 'No row is to be deleted.',
    deletion: '{0} {0:row|rows} to delete. Nothing is deleted by this list.',
    removed: 'Our columns and colours are gone. Everything else is as it was.',
    nothingToRemove: 'There is nothing of ours in this sheet.',
    noAdvice: 'This is a tool, not legal advice.',
    help:
      'Open the sheet with your customers and choose “Open the sidebar”. Each row gets a zone: GREEN may be used for marketing, GREY may be used ' +
      'under an internal procedure, RED may not be used. The columns beside say why and what to do. Answer the questions in the tabs GDPR Settings ' +
      'and GDPR Sources and judge again.\n\nNothing leaves this spreadsheet. This is a tool, not legal advice.\n\n' +
      'Formulas: =GDPR_ZONE(A1:K) judges a whole table. =GDPR_ZONE() judges the row that it stands in, but Sheets does not recalculate it when the row changes. ' +
      'If a formula shows #NAME?, choose any item of this menu once in this file: Google then knows the formulas here too.',
  },
  lists: TASK_LISTS_EN,
  acts: TASK_ACTS_EN,
  ...TASK_REFUSALS_EN,
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
    'suppression-key-unreadable':
      'This is no complete key. Copy the whole text that you kept, from gdpr-key-1: to its last character.',
    'suppression-key-other':
      'The entries of the suppression list were made with another key. This one would recognise nobody, so the present one stays.',
    'opt-outs-elsewhere':
      '“{sheet}” is not a list of opt-outs: it is your customers’ sheet or belongs to this add-on. Paste the list into a sheet of its own, open that one and try again.',
    'no-opt-outs':
      '“{sheet}” holds no e-mail address, phone number or SHA-256 hash. Open the sheet with the list of opt-outs and try again.',
    'merged-rows':
      'In “{sheet}” a merged cell from row {row} on covers rows that are to be deleted and rows that stay. Unmerge it (menu Format, Merge cells) and try again.',
    'no-header-found':
      'No header row was found in the first 20 rows of “{sheet}”. Give the columns titles, for example Name, Email, Consent, Consent date, Source.',
    'no-customers': '“{sheet}” has a header but no customers below it. Add at least one row and try again.',
    'column-untitled':
      'Column {letters} has no title. Write one into its cell in the header row, then say here what the column holds.',
    'row-gone': 'What stood in row {row} is not in this sheet any more. Press “Refresh” to see where things are now.',
    'no-customer-sheet': 'Open the sheet with your customers first: the one that is open now belongs to this add-on.',
    'too-many-rows-for-formula': `Google gives a formula 30 seconds: in a table of this width that is enough for about {#most} rows, and this one has {#rows}. Use “${EN.menu.classify}”, which has no such limit.`,
    'filter-active':
      'A filter hides rows in “{sheet}”. Clear the filter’s conditions and try again, so that no row is missed.',
    'sheet-changed':
      'Somebody changed “{sheet}” while the run was at work. So that no row gets what belongs to another, it stopped there. Choose the same menu item again.',
    'sheet-changed-somewhere':
      'Somebody changed the spreadsheet while the run was at work. So that no row gets what belongs to another, it stopped there. Choose the same menu item again.',
    protected:
      '“{sheet}” is protected, and you may not edit it. Ask its owner for the right to edit, or to take the protection off (menu Data, Protect sheets and ranges).',
    'protected-somewhere':
      'A part of this spreadsheet is protected, and you may not edit it. Ask its owner for the right to edit, or to take the protection off (menu Data, Protect sheets and ranges).',
    'another-run':
      'Another run is at work in this spreadsheet, perhaps a colleague’s. Two at a time would get in each other’s way. Wait until it is done and choose the menu item again.',
    'google-refused':
      'Google Sheets did not carry out a step of this run, for a reason that this add-on does not know. Nothing is lost. Reload the page and choose the same menu item again: what is done already stays done.',
    'choices-in-the-way':
      'A drop-down list of your own covers cells into which the result is to be written, and refuses it. Take the drop-down off the columns right of your table (menu Data, Data validation) and try again.',
    'typed-columns':
      'Your customers stand in a table with column types, and Google does not let this add-on write into it. Open the table’s menu, choose “Revert to unformatted data”, and try again.',
    'too-many-cells':
      'This spreadsheet would get larger than the 10 million cells that Google allows. Delete sheets or empty rows and columns that are not needed, and try again.',
    'text-too-long':
      'One of the texts is longer than the 50,000 characters that Google allows in a cell. Shorten the longest cells (usually a name or a remark) and try again.',
    'task-unknown': '“{found}” is nothing that this add-on can do.',
  },
} as const satisfies Templates<TaskTexts>;
