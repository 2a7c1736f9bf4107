import type { TaskListTexts } from './list-texts';
import type { Templates } from './templates';

export const TASK_LISTS_LV: Templates<TaskListTexts> = {
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
  ofSource: '{0} ({1})',
  inTab: '{0}: {1}',
  inRows: '{0}: rindas {1}',
  andMore: '{0} un vēl {#1}',
  notes: {
    email:
      'Sūtiet tikai tiem, kas šeit ir šodien, un pirms katras sūtīšanas izveidojiet sarakstu no jauna. Arī ziņa, kurā lūdz piekrišanu, ir mārketings: Flybe (70 000 £) un Honda (13 000 £) saņēma sodu par šādu ziņu cilvēkiem, kuri bija atteikušies vai nekad nebija piekrituši. Kas nonāk zonā RED, nākamreiz sarakstā vairs nav.',
    fingerprint: 'Parāda, vai rinda vēl ir tāda, kāda bija, kad to apstiprinājāt. Atstājiet to, kā ir.',
  },
  made: {
    askAnotherWay: 'Piekrišana citādi, nevis pa e-pastu vai SMS, jālūdz {#0} {0:cilvēkam|cilvēkiem}.',
    nobodyToAskAnotherWay: 'Pašlaik nevienam piekrišana nav jālūdz citādi.',
    stopMarketing:
      'Mārketings jāpārtrauc: {#0} {0:rinda|rindas}. Šis saraksts neko nemaina: apstipriniet rindas un izvēlieties „Pārtraukt mārketingu apstiprinātajiem”.',
    nobodyToStop: 'Nav neviena, kam mārketings būtu jāpārtrauc.',
    questions: 'Neatbildēti: {#0} {0:jautājums|jautājumi}; noderīgākie ir augšā.',
    noQuestions: 'Neatbildētu jautājumu nav.',
    safeToSend: 'Šodien drīkst sūtīt uz {#0} {0:adresi|adresēm}. Pirms katras sūtīšanas izveidojiet sarakstu no jauna.',
    nobodySafe: 'Pašlaik mārketinga ziņas nedrīkst sūtīt nevienam.',
    left: 'No saraksta {0:izņemts|izņemti} {#0} {0:cilvēks|cilvēki}: tagad zonā RED vai klientu lapā vairs nav.',
  },
};
