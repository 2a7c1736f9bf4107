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
  ways: {
    letter: 'ar vēstuli',
    till: 'pie kases vai nākamajā apmeklējumā',
    nextOrder: 'ar tukšu izvēles rūtiņu nākamajā pasūtījumā',
    parent: 'ar vecāka starpniecību',
  },
  bases: { named: 'rindā norādītais pamats', invoices: 'pienākums glabāt rēķinus' },
  mendedInTheSheet: {
    'unclear-answer': 'Ko šie klienti atbildēja? Piekrišanas kolonnā ierakstiet skaidru jā vai nē.',
    'no-proof': 'Kad un kur šie klienti piekrita? Ierakstiet dienu un avotu.',
    'opt-out-not-offered':
      'Turpmāk katrā ziņā piedāvājiet iespēju atteikties un šiem klientiem piekrišanu lūdziet citādi.',
  },
  ofSource: (question, source) => `${question} (${source})`,
  inTab: (tab, line) => `${tab}: ${line}`,
  inRows: (sheet, rows) => `${sheet}: rindas ${rows}`,
  andMore: (rows, more) => `${rows} un vēl ${more}`,
  notes: {
    email:
      'Sūtiet tikai tiem, kas šeit ir šodien, un pirms katras sūtīšanas izveidojiet sarakstu no jauna. Arī ziņa, kurā lūdz piekrišanu, ir mārketings: Flybe (70 000 £) un Honda (13 000 £) saņēma sodu par šādu ziņu cilvēkiem, kuri bija atteikušies vai nekad nebija piekrituši. Kas kļūst sarkans, nākamreiz sarakstā vairs nav.',
    emptied: 'Saraksts tiek iztukšots 30 dienas pēc tam, kad tas savu darbu paveicis.',
    fingerprint: 'Parāda, vai rinda vēl ir tāda, kāda bija, kad to apstiprinājāt. Atstājiet to, kā ir.',
  },
  made: {
    askAnotherWay: (people) => `Piekrišana citādi, nevis pa e-pastu vai SMS, jālūdz ${persons(people)}.`,
    nobodyToAskAnotherWay: 'Pašlaik nevienam piekrišana nav jālūdz citādi.',
    stopMarketing: (rows) =>
      `Mārketings jāpārtrauc: ${counted(rows, 'rinda', 'rindas')}. Šis saraksts neko nemaina: apstipriniet rindas un izvēlieties “Pārtraukt apstiprināto”.`,
    nobodyToStop: 'Nav neviena, kam mārketings būtu jāpārtrauc.',
    questions: (lines) => `Neatbildēti ${counted(lines, 'jautājums', 'jautājumi')}; noderīgākie ir augšā.`,
    noQuestions: 'Neatbildētu jautājumu nav.',
    safeToSend: (lines) =>
      `Šodien drīkst sūtīt uz ${counted(lines, 'adresi', 'adresēm')}. Pirms katras sūtīšanas izveidojiet sarakstu no jauna.`,
    nobodySafe: 'Pašlaik mārketinga ziņas nedrīkst sūtīt nevienam.',
    answersKept: (answers) => `${counted(answers, 'atbilde saglabāta', 'atbildes saglabātas')}.`,
    left: (lines) =>
      `No saraksta izņemti ${persons(lines, 'cilvēks', 'cilvēki')}: tagad sarkanā zonā vai klientu lapā vairs nav.`,
  },
};

function isOne(count: number): boolean {
  return count % 10 === 1 && count % 100 !== 11;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${isOne(count) ? one : many}`;
}

function persons(count: number, one = 'cilvēkam', many = 'cilvēkiem'): string {
  return counted(count, one, many);
}
