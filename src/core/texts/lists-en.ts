import type { ListTexts } from './list-texts';

export const LISTS_EN: ListTexts = {
  askAnotherWayTab: {
    key: 'Key',
    name: 'Name',
    ways: 'Ways open',
    why: 'Why not by e-mail',
    answer: 'Answer',
    answeredOn: 'Answered on',
  },
  stopMarketingTab: {
    key: 'Key',
    name: 'Name',
    basis: 'Kept because of',
    keepUntil: 'Keep until',
    approve: 'Approve',
    fingerprint: 'Row check',
  },
  questionsTab: {
    question: 'Question',
    rows: 'Rows that wait for it',
    frees: 'Rows freed at once',
    where: 'Where to answer',
  },
  safeToSendTab: { channel: 'Channel', address: 'Address', firstName: 'First name', language: 'Language' },
  ways: {
    letter: 'a letter',
    till: 'at the till or at the next visit',
    nextOrder: 'an empty box in the next order',
    parent: 'through the parent',
  },
  bases: { named: 'the basis named in the row', invoices: 'the duty to keep invoices' },
  mendedInTheSheet: {
    'unclear-answer': 'What did these customers answer? Write a clear yes or no into the consent column.',
    'no-proof': 'When and where did these customers consent? Write the day and the source.',
    'opt-out-not-offered':
      'From now on offer a way to opt out in every message, and ask these customers in another way.',
  },
  ofSource: (question, source) => `${question} (${source})`,
  inTab: (tab, line) => `${tab}: ${line}`,
  inRows: (sheet, rows) => `${sheet}: rows ${rows}`,
  andMore: (rows, more) => `${rows} and ${more} more`,
  notes: {
    email:
      'Send only to those who stand here today, and make the list anew right before you send. A message that asks for consent is marketing too: Flybe (£70,000) and Honda (£13,000) were fined for sending one to people who had opted out or never agreed. Whoever turns RED leaves this list when it is made the next time.',
    emptied: 'This list is emptied 30 days after its work is done.',
    fingerprint: 'Tells whether the row is still as it was when you approved it. Leave it as it is.',
  },
  made: {
    askAnotherWay: (people) =>
      `${people === 1 ? '1 person' : `${people} people`} to ask in another way than by e-mail or SMS.`,
    nobodyToAskAnotherWay: 'Nobody is to be asked in another way now.',
    stopMarketing: (rows) =>
      `${rows === 1 ? '1 row' : `${rows} rows`} to stop marketing to. Nothing is changed by this list: approve line by line, then choose “Stop what is approved”.`,
    nobodyToStop: 'There is nobody to whom marketing is to be stopped.',
    questions: (lines) => `${lines === 1 ? '1 question is' : `${lines} questions are`} open, the most useful first.`,
    noQuestions: 'No question is open.',
    safeToSend: (lines) =>
      `${lines === 1 ? '1 address is' : `${lines} addresses are`} safe to send to today. Make the list anew before each sending.`,
    nobodySafe: 'Nobody may be sent marketing now.',
    answersKept: (answers) => `${answers === 1 ? '1 answer' : `${answers} answers`} kept.`,
    left: (lines) =>
      `${lines === 1 ? '1 person has' : `${lines} people have`} left the list: RED now, or no longer in the customers’ sheet.`,
  },
};
