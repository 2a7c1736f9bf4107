import type { Place } from '../problem';
import { LISTS_LV } from './lists-lv';
import { isOne } from './numbers';
import { SETTING_NAMES } from './setting-names';
import type { Texts } from './texts';

const names = SETTING_NAMES.lv;

export const LV: Texts = {
  reasons: {
    'erasure-requested': {
      because: 'Persona ir pieprasījusi dzēst savus datus',
    },
    restricted: {
      because: 'Persona ir pieprasījusi savus datus tikai glabāt',
    },
    'opted-out': {
      because: 'Persona ir atteikusies no mārketinga, un nav pierādījumu, ka pēc tam tā būtu piekritusi no jauna',
    },
    suppressed: {
      because:
        'Adrese ir jūsu sūtīšanas aizliegumu sarakstā, un nav pierādījumu, ka pēc tam persona būtu piekritusi no jauna',
    },
    declined: {
      because: 'Personai tika jautāts, un tā atbildēja ar „nē”',
    },
    'company-mailbox': {
      because: 'Tā ir uzņēmuma, nevis privātpersonas pastkaste, un saskaņā ar jūsu iestatījumiem tādas nevērtē',
    },
    child: {
      because: 'Persona bija pārāk jauna, lai piekristu pati, un vecāku atļaujas nav',
    },
    reconfirmed: {
      because: 'Persona GDPR laikā ir atkārtoti apstiprinājusi piekrišanu, un datums ir pierakstīts',
    },
    'third-party-list': {
      because:
        'Adrese ņemta no pirkta, internetā savākta vai partnera saraksta, tāpēc šī persona nekad nav piekritusi saņemt ziņojumus no jums',
    },
    'pre-ticked': {
      because: 'Ķeksītis bija ielikts jau iepriekš, un tā nav piekrišana, lai cik sena tā būtu',
    },
    'not-own-act': {
      because:
        'Piekrišanu ir ierakstījis kāds cits, vai arī tā ir importēta, un tas nepierāda, ka to devusi pati persona',
    },
    'channel-not-covered': {
      because: 'Piekrišana dota citiem saziņas kanāliem un uz šo neattiecas',
    },
    'fresh-consent': {
      because:
        'Piekrišana dota jau GDPR laikā, ķeksītis nebija ielikts iepriekš, un ir saglabāts datums, avots un teksts',
    },
    'old-consent': {
      because:
        'Piekrišana ir korekti noformēta un pierakstīta, bet nav droši zināms, ka tā dota jau GDPR laikā, tāpēc to turpina izmantot saskaņā ar jūsu iekšējo procedūru',
    },
    'incomplete-proof': {
      because:
        'Piekrišana ir pierakstīta, bet nav saglabāts precīzs datums vai teksts, tāpēc to turpina izmantot saskaņā ar jūsu iekšējo procedūru',
    },
    'soft-opt-in': {
      because:
        'Savam klientam, kurš varēja atteikties gan pirkuma brīdī, gan katrā ziņojumā, bet nav atteicies, e-pastā drīkst piedāvāt līdzīgas preces',
    },
    'unclear-answer': {
      because: 'Par piekrišanu ierakstītais nav ne skaidrs „jā”, ne skaidrs „nē”',
    },
    'no-proof': {
      because: 'Ir ierakstīts „jā”, bet trūkst piekrišanas datuma, avota vai abu, tāpēc piekrišanu nevar pierādīt',
    },
    'form-unknown': {
      because: 'Nav norādīts, vai šajā veidlapā ķeksītis bija ielikts jau iepriekš',
    },
    'opt-out-not-offered': {
      because: 'Līdzšinējos ziņojumos nebija iespējas atteikties',
    },
    'opt-out-unknown': {
      because: 'Nav zināms, vai līdzšinējos ziņojumos bija iespēja atteikties',
    },
    'procedure-missing': {
      because: 'Šo piekrišanu drīkst izmantot tikai saskaņā ar iekšējo procedūru, bet spēkā esošas procedūras nav',
    },
    'no-consent': {
      because: 'Persona nav piekritusi mārketingam',
    },
    'consent-unknown': {
      because: 'Nav zināms, vai persona ir piekritusi mārketingam',
    },
  },
  laws: {
    'gdpr-4-11': 'GDPR 4. panta 11. punkts',
    'gdpr-5-2': 'GDPR 5. panta 2. punkts',
    'gdpr-6-1-a': 'GDPR 6. panta 1. punkta a) apakšpunkts',
    'gdpr-7-1': 'GDPR 7. panta 1. punkts',
    'gdpr-7-3': 'GDPR 7. panta 3. punkts',
    'gdpr-8-1': 'GDPR 8. panta 1. punkts',
    'gdpr-17-1': 'GDPR 17. panta 1. punkts',
    'gdpr-18': 'GDPR 18. pants',
    'gdpr-21-2': 'GDPR 21. panta 2. punkts',
    'gdpr-21-3': 'GDPR 21. panta 3. punkts',
    'gdpr-24-2': 'GDPR 24. panta 2. punkts',
    'gdpr-25': 'GDPR 25. pants',
    'gdpr-recital-32': 'GDPR 32. apsvērums',
    'gdpr-recital-171': 'GDPR 171. apsvērums',
    'cjeu-planet49': 'EST spriedums lietā C-673/17',
    'cjeu-orange-romania': 'EST spriedums lietā C-61/19',
    'edpb-consent': 'EDAK Pamatnostādnes 05/2020',
    'eprivacy-13-1': 'E-privātuma direktīvas 13. panta 1. punkts',
    'eprivacy-13-2': 'E-privātuma direktīvas 13. panta 2. punkts',
    'eprivacy-13-5': 'E-privātuma direktīvas 13. panta 5. punkts',
  },

  actions: {
    KEEP: 'Paturēt: drīkst izmantot mārketingam',
    KEEP_UNDER_PROCEDURE: 'Turpināt izmantot saskaņā ar iekšējo procedūru',
    RECONFIRM: 'Lūgt apstiprināt no jauna (atkārtotas piekrišanas saraksts)',
    ASK_ANOTHER_WAY: 'Lūgt piekrišanu citādi, nevis e-pastā vai īsziņā',
    FIND_OUT: 'Noskaidrot trūkstošo; līdz tam nesazināties',
    ADOPT_PROCEDURE: 'Pieņemt iekšējo procedūru; līdz tam nesazināties',
    STOP_MARKETING: 'Pārtraukt apstrādi mārketinga mērķiem; datus paturēt to citam mērķim',
    DELETE: 'Dzēst (dzēšanas saraksts)',
    RESTRICT: 'Tikai glabāt; neko citu ar datiem nedarīt',
    NONE: 'Nekas nav jādara',
  },
  channels: { email: 'E-pasts', sms: 'SMS', phone: 'Tālrunis', post: 'Pasts' },
  facts: {
    name: 'vārds un uzvārds',
    firstName: 'vārds',
    lastName: 'uzvārds',
    email: 'e-pasta adrese',
    phone: 'tālrunis',
    address: 'pasta adrese',
    company: 'uzņēmums',
    customerNumber: 'klienta numurs',
    personLanguage: 'valoda',
    notes: 'piezīmes',
    consent: 'piekrišana',
    consentDate: 'piekrišanas datums',
    confirmDate: 'apstiprinājuma laiks',
    source: 'piekrišanas avots',
    preTicked: 'iepriekš ielikts ķeksītis',
    wordingKept: 'piekrišanas teksts',
    channels: 'saziņas kanāli',
    optedOut: 'atteikums',
    optedOutDate: 'atteikuma datums',
    suppressions: 'sūtīšanas aizliegumi',
    stoppedOn: 'mārketings pārtraukts',
    optOutOffered: 'iespēja atteikties',
    reconfirmed: 'atkārtota piekrišana',
    reconfirmedDate: 'atkārtotas piekrišanas datums',
    askedOn: 'kad jautāts',
    lastActivity: 'pēdējā aktivitāte',
    lastPurchase: 'pēdējais pirkums',
    legalBasis: 'tiesiskais pamats',
    keepUntil: 'glabāt līdz',
    birthDate: 'dzimšanas datums',
    country: 'valsts',
    parentalAuthorisation: 'vecāku atļauja',
    request: 'pieprasījums',
    erasureRequest: 'dzēšanas pieprasījums',
    restrictionRequest: 'ierobežošanas pieprasījums',
    bounced: 'nepiegādāts',
    status: 'statuss',
    ignored: 'nekas, kas te būtu svarīgs',
  },
  answers: { yes: 'jā', no: 'nē', unknown: 'nav zināms' },
  columns: {
    zone: 'GDPR zona',
    reason: 'GDPR pamatojums',
    action: 'GDPR darbība',
    reasonCode: 'GDPR pamatojuma kods',
    actionCode: 'GDPR darbība',
    keepUntil: 'GDPR glabāt līdz',
    mayContact: (channel) => `GDPR drīkst sazināties: ${channel}`,
    rows: 'Rindas',
    share: 'Īpatsvars',
  },
  tabs: {
    settings: 'GDPR iestatījumi',
    sources: 'GDPR avoti',
    reconsent: 'GDPR atkārtota piekrišana',
    deletion: 'GDPR dzēšana',
    askAnotherWay: 'GDPR jautāt citādi',
    stopMarketing: 'GDPR mārketinga pārtraukšana',
    questions: 'GDPR jautājumi',
    safeToSend: 'GDPR drīkst sūtīt',
    suppression: 'GDPR atteikumi',
    log: 'GDPR žurnāls',
    receipt: 'GDPR apliecinājums',
  },
  settingsTab: {
    heading: ['Iestatījums', 'Vērtība', 'Ko tas nozīmē'],
    allowed: {
      language: 'en, lv',
      country: 'LV, DE, FR, …',
      today: 'GGGG-MM-DD',
      channels: 'email, sms, phone, post',
      strategy: 'GREY, GREEN',
      procedureAdopted: 'GGGG-MM-DD',
      procedureReview: 'GGGG-MM-DD',
      optOutOffered: 'jā, nē, nav zināms',
      softOptIn: 'jā, nē',
      campaignDeadline: 'GGGG-MM-DD',
      inactivityMonths: '0, 1, 2, …',
      invoiceYears: '0, 1, 2, …',
      companyMailboxes: 'persona, nevērtēt',
      tickMark: 'nav zināms, jā, nē',
      dateOrder: 'auto, DMY, MDY, YMD',
      clearOnStop: 'Dzimšanas datums, Intereses',
      watch: 'jā, nē',
    },
    companyMailboxes: { person: 'persona', out: 'nevērtēt' },
  },
  sourcesTab: { source: 'Avots' },
  reconsentTab: {
    key: 'Identifikators',
    email: 'E-pasts',
    phone: 'Tālrunis',
    name: 'Vārds, uzvārds',
    language: 'Valoda',
    askedOn: 'Jautāts',
    deadline: 'Termiņš',
    answer: 'Atbilde',
    answeredOn: 'Atbildes datums',
  },
  deletionTab: {
    key: 'Identifikators',
    name: 'Vārds, uzvārds',
    contact: 'Kontaktinformācija',
    reason: 'Pamatojums',
    approve: 'Apstiprināt',
    fingerprint: 'Rindas pārbaude',
    rowKey: (row) => `${row}. rinda`,
  },
  lists: LISTS_LV,
  acts: { receipt: { heading: { operation: 'Darbība', item: 'Apliecinājums', value: 'Saturs', done: 'Izdarīts' } } },
  suppression: {
    heading: ['Jaucējvērtība ar atslēgu', 'Kanāls', 'Iemesls', 'Datums', 'Atslēga'],
    reasons: {
      'opted-out': 'atteicās',
      declined: 'nepiekrita',
      erasure: 'dzēsts pēc lūguma',
      stopped: 'mārketings pārtraukts',
      imported: 'importēts',
    },
  },
  log: { heading: ['Laiks', 'Notikums', 'Skaits', 'Noteikumi', 'Jaucējvērtība'] },
  menu: {
    sidebar: 'Atvērt sānjoslu',
    classify: 'Novērtēt šo lapu',
    live: 'Vērtēt ar formulu (vienmēr aktuāli)',
    reconsent: 'Izveidot atkārtotas piekrišanas sarakstu',
    askAnotherWay: 'Izveidot sarakstu „Jautāt citādi”',
    safeToSend: 'Izveidot sarakstu „Drīkst sūtīt”',
    questions: 'Izveidot jautājumu sarakstu',
    stopMarketing: 'Izveidot sarakstu „Pārtraukt mārketingu”',
    deletion: 'Izveidot dzēšanas sarakstu',
    applyAnswers: 'Pārnest atbildes',
    deleteApproved: 'Dzēst apstiprināto',
    stopApproved: 'Pārtraukt mārketingu apstiprinātajiem',
    kit: 'Kartītes un vēstules piekrišanas lūgšanai',
    removeColours: 'Noņemt papildinājuma kolonnas un krāsas',
    help: 'Kā tas darbojas',
    refusals: 'Atteikumi un žurnāls',
    importOptOuts: 'Importēt atteikumus no šīs lapas',
    exportKey: 'Saglabāt atteikumu saraksta atslēgas kopiju',
    importKey: 'Ievadīt saglabāto atslēgu',
    verifyLog: 'Pārbaudīt žurnālu',
  },
  messages: {
    title: 'GDPR zonas',
    failed: 'Nekas nav mainīts',
    stopped: 'Darbs nav pabeigts',
    setAside:
      'Nolikts malā, kamēr augšējo sarakstu raksta no jauna. Nedzēsiet šīs rindas: tās pazudīs, kad sarakstu izveidos līdz galam. Izvēlieties tā izvēlnes punktu vēlreiz.',
    unexpected: 'Radās kļūda, un tā nav jūsu vaina. Jūsu lapā nekas nav zudis; mēģiniet vēlreiz.',
  },
  problems: {
    'rows-not-a-table': ({ formula }) =>
      `Pirmajam argumentam jābūt klientu rindām. Rakstiet =${formula}(A1:K), ja virsraksti ir 1. rindā.`,
    'first-line-no-header': ({ formula }) =>
      `Diapazona pirmā rinda nav virsrakstu rinda. Rakstiet =${formula}(${argumentsWith(formula)}A$1:K$1), kur ${formula === 'GDPR_MAY_CONTACT' ? 'trešais' : 'otrais'} arguments ir virsraksti, vai sāciet diapazonu ar virsrakstiem: =${formula}(A1:K${formula === 'GDPR_MAY_CONTACT' ? '; "email"' : ''}).`,
    'headers-unknown': ({ headers }) =>
      headers.length === 0
        ? 'Virsrakstiem jābūt tabulas virsrakstu rindai, piemēram, A$1:K$1.'
        : `Neviens no šiem virsrakstiem nav pazīstams: ${headers.join(', ')}. Nosauciet kolonnas, piemēram: Vārds, E-pasts, Piekrišana, Piekrišanas datums, Avots.`,
    'headers-width': ({ headers, rows }) =>
      `Virsrakstu rindā ir ${headers} ${isOne(headers, 'lv') ? 'kolonna' : 'kolonnas'}, bet klientu rindās – ${rows}. Norādiet abus diapazonus vienādā platumā, piemēram, A2:K un A$1:K$1.`,
    'same-meaning': ({ fact, columns }) =>
      `Divas kolonnas nozīmē vienu un to pašu (${LV.facts[fact as keyof typeof LV.facts]}): ${columns
        .map(({ letters, place, header }) => `${letters ?? `${place}. kolonna`} „${header}”`)
        .join(' un ')}. Pārdēvējiet to, kura nav jāņem vērā, un mēģiniet vēlreiz.`,
    'channel-missing': ({ formula }) =>
      `Otrajam argumentam jābūt saziņas kanālam. Rakstiet =${formula}(A2:K2; "email"; A$1:K$1).`,
    'channel-unknown': ({ found }) => `„${found}” nav saziņas kanāls. Rakstiet "email", "sms", "phone" vai "post".`,
    'settings-not-a-table': ({ argument }) =>
      argument === 'settings'
        ? "Iestatījumiem jābūt divu kolonnu diapazonam, piemēram, 'GDPR iestatījumi'!A2:B."
        : "Avotiem jābūt sešu kolonnu diapazonam, piemēram, 'GDPR avoti'!A2:F.",
    'setting-unknown': ({ found, place }) =>
      `${at(place)}„${found}” nav iestatījums. Izdzēsiet šo rindu vai izmantojiet nosaukumu no lapas „GDPR iestatījumi”.`,
    'setting-unusable': ({ key, found, place }) =>
      `${at(place)}„${found}” neder iestatījumam „${names[key]}” (${key}). Derīgās vērtības: ${LV.settingsTab.allowed[key]}.`,
    'setting-twice': ({ key, place }) =>
      `${at(place)}„${names[key]}” (${key}) ir norādīts divreiz. Izdzēsiet vienu no šīm rindām.`,
    'column-unusable': ({ header, found, place }) =>
      `${at(place)}„${found}” nepasaka, kas ir kolonnā „${header}”. Izvēlieties to sānjoslā vai izdzēsiet šo rindu.`,
    'column-twice': ({ header, place }) =>
      `${at(place)}„${header}”: šī kolonna ir norādīta divreiz. Izdzēsiet vienu no šīm rindām.`,
    'source-answer-unusable': ({ source, found, place }) =>
      `${at(place)}„${found}” nav atbilde par avotu „${source}”. Rakstiet „jā” vai „nē” vai atstājiet šūnu tukšu.`,
    'no-row-here': ({ formula }) =>
      `=${formula}() atrodas rindā bez klienta vai lapā bez klientiem. Ierakstiet to blakus klientam vai rakstiet =${formula}(A1:K).`,
    'suppression-key-missing': () =>
      `Šī faila atteikumu saraksts veidots ar atslēgu, kuras šeit nav: šī ir kopija, vai arī atslēga ir pazudusi. Bez tās sarakstā nevienu nevar pazīt, tāpēc nekas netiek vērtēts. Ievadiet saglabāto atslēgu: izvēlne „${LV.menu.refusals}”, „${LV.menu.importKey}”. Kopijas atslēgu atradīsiet sākotnējā failā: „${LV.menu.exportKey}”.`,
    'view-only': () =>
      'Google neļauj jums rediģēt šo izklājlapu. Ja tā nav jūsu, palūdziet īpašniekam rediģēšanas tiesības. Ja tā ir jūsu, iespējams, esat pierakstījies vairākos Google kontos: izrakstieties no pārējiem vai atveriet privātu logu un mēģiniet vēlreiz.',
    'google-slow': () =>
      'Google izklājlapas laikus neatbildēja. Nekas nav zudis. Pēc minūtes izvēlieties to pašu izvēlnes punktu vēlreiz: jau paveiktais paliek.',
    'google-limit': () =>
      'Ir izsmelts Google dienas vai stundas limits skriptiem. Nekas nav zudis. Mēģiniet vēlreiz pēc stundas, vēlākais – rīt.',
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
  return sheet === undefined ? `${row}. rinda: ` : `${sheet}, šūna ${cell}: `;
}
