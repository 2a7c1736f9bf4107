import type { ListTexts } from './list-texts';

export const LISTS_LV: ListTexts = {
  askAnotherWayTab: {
    key: 'Identifikators',
    name: 'Vārds, uzvārds',
    ways: 'Iespējamie veidi',
    why: 'Kāpēc ne pa e-pastu',
    answer: 'Atbilde',
    answeredOn: 'Atbildes datums',
  },
  stopMarketingTab: {
    key: 'Identifikators',
    name: 'Vārds, uzvārds',
    basis: 'Glabāšanas pamats',
    keepUntil: 'Glabāt līdz',
    approve: 'Apstiprināt',
    fingerprint: 'Rindas pārbaude',
  },
  questionsTab: {
    question: 'Jautājums',
    rows: 'Cik rindu gaida atbildi',
    frees: 'Cik rindu atbrīvotu uzreiz',
    where: 'Kur atbildēt',
  },
  safeToSendTab: { channel: 'Kanāls', address: 'Adrese', firstName: 'Vārds', language: 'Valoda' },
};
