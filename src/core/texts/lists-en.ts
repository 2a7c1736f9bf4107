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
};
