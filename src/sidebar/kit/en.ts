import { dateParts } from './date-parts';
import type { KitTexts, PrintTexts } from './kit-texts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function day(iso: string): string {
  const { year, month, date } = dateParts(iso);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

export const EN: KitTexts = {
  title: 'Cards and letters to ask for consent',
  lead: 'Fill in the fields, look at what comes of them, and print. What you type stays in this window and is gone when you close it.',
  notInMessages: {
    title: 'Never in an e-mail, an SMS or an invoice',
    message:
      'Put none of this into e-mails, text messages, invoices or order confirmations: asking for consent to marketing is marketing itself. Honda and Flybe were fined in 2017 for e-mails that asked for it.',
  },
  rules: [
    'Promise nothing for a yes, no discount and no gift: the consent would not be given freely.',
    'Do not ask anyone who has said no before.',
    'Leave every box empty. The customer ticks it, not you.',
    'Keep the signed cards and one copy of the wording: they are your proof.',
  ],
  toAsk: (customers) => `Customers to be asked in these ways: ${customers}.`,
  nobodyToAsk: 'At present there is no customer who has to be asked in these ways.',
  fields: 'What it says',
  kitLanguage: 'Language of the print',
  languages: { en: 'English', lv: 'Latvian' },
  labels: {
    company: 'Company',
    what: 'What you would send',
    howOften: 'How often',
    channels: 'Channels',
    withdraw: 'How to withdraw',
    privacy: 'Where your privacy notice is',
    deadline: 'Last day for the answer',
    replyTo: 'Where to bring or send the reply slip',
  },
  hints: {
    company: 'The name that customers know, and the registration number or address',
    what: 'For example: news about our plants and courses',
    howOften: 'For example: at most once a month',
    withdraw: 'For example: write to info@shop.example or tell us at the till',
    privacy: 'For example: shop.example/privacy, or at the till',
    replyTo: 'For the letter only. For example: to the shop, or by post to 1 High Street',
  },
  channels: { email: 'E-mail', sms: 'SMS', phone: 'Phone', post: 'Post' },
  deadline: {
    none: 'The settings have no deadline yet. Enter the same day there: only then will customers who do not answer move to the deletion or stop-marketing list.',
    passed: 'This day has passed. Choose a later one, here and in the settings, before you ask anybody.',
    differs: (inSettings) =>
      `The settings say ${inSettings}. Enter the same day there, or the lists will follow another day than your letters.`,
  },
  toPrint: 'What to print',
  pieces: { card: 'Till card', letter: 'Letter', form: 'Text for a form', qr: 'Sheet with a QR code' },
  pieceHints: {
    card: 'Two on a sheet of A4, to be cut along the line.',
    letter: 'One sheet of A4 with a reply slip.',
    form: 'For your next order or sign-up form, on paper or on the web. The customer fills it in.',
    qr: 'To be put up in the shop. The code leads to your form with the text above.',
  },
  print: 'Print',
  howToPrint: 'Paper A4, portrait, scale 100%.',
  nothingChosen: 'Choose what to print first.',
  missing: 'Still missing. In its place a line is printed, to be filled in by hand:',
  nothingMissing: 'Nothing is missing.',
  preview: 'Preview',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'The browser did not allow copying. Select the text and press Ctrl+C.',
  noSettings: 'The settings could not be read. You can fill in everything yourself.',
  noAnswer:
    'Google did not answer. This also happens when several Google accounts are open in the browser. Fill in everything yourself, or try again.',
  tryAgain: 'Try again',
  day,
};

export const PRINT_EN: PrintTexts = {
  question: 'May we send you our news and offers?',
  says: {
    who: 'Who we are:',
    what: 'What we would send:',
    howOften: 'How often:',
    channels: 'Which way (only those that you tick):',
    withdraw: 'You can withdraw your consent at any time, as easily as you gave it:',
    voluntary: 'Whether you agree is up to you alone. What you buy or order from us does not depend on it.',
    privacy: 'How we treat your data, and what your rights are:',
    deadline: 'We wait for your answer until:',
    silence: 'If we have no answer from you by then, we stop: we no longer use your data for marketing.',
  },
  by: { email: 'by e-mail', sms: 'by SMS', phone: 'by phone', post: 'by post' },
  reach: { email: 'E-mail address:', sms: 'Mobile number:', phone: 'Phone number:', post: 'Address:' },
  until: day,
  agree: 'Yes, I agree to receive the marketing described here:',
  no: 'No, I want no marketing.',
  name: 'Name:',
  date: 'Date:',
  signature: 'Signature (for a child, of a parent):',
  howToAnswer: {
    card: 'Tick what you want, sign, and hand in the card at the till.',
    letter: 'Tick what you want, sign, cut off this slip, and bring or send it to:',
    form: 'Tick what you want. If you leave a box empty, we send you nothing that way.',
    qr: 'Scan the code with your phone and answer there. The boxes in the form are empty; you tick what you want.',
  },
  letter: {
    dear: 'Dear customer,',
    why: 'You are on our list of customers, but we have no valid consent from you to marketing. We will not use your data for it without one, so we are asking you.',
    regards: 'Kind regards,',
    slip: 'Reply slip',
  },
  qrPlace: 'Glue the QR code of your form here, at least 4 × 4 cm',
  byHand: 'to be filled in by hand',
  emptyBox: 'empty box',
};
