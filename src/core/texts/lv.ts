import type { Place } from '../problem';
import { SETTING_NAMES } from './setting-names';
import type { Texts } from './texts';

const names = SETTING_NAMES.lv;

export const LV: Texts = {
  reasons: {
    'erasure-requested': {
      because: 'Persona ir lūgusi savus datus dzēst',
      lift: 'To nekas neatceļ: izpildiet lūgumu un paturiet tikai to, ko glabāt liek cits likums.',
    },
    restricted: {
      because: 'Persona ir lūgusi savus datus tikai glabāt',
      lift: 'Ierobežojumu atceļ tikai pati persona vai strīda beigas; līdz tam datus drīkst vienīgi glabāt.',
    },
    'opted-out': {
      because: 'Persona ir atteikusies un pēc tam nav pierādāmi piekritusi no jauna',
      lift: 'Tikai jauna piekrišana, ko persona pati dod vēlāk nekā atteikumu.',
    },
    suppressed: {
      because: 'Adrese ir jūsu nesūtāmo sarakstā, un persona pēc tam nav pierādāmi piekritusi no jauna',
      lift: 'Tikai jauna piekrišana, ko persona pati dod vēlāk, nekā adrese nonāca sarakstā.',
    },
    declined: {
      because: 'Personai ir jautāts, un tā atbildēja ar nē',
      lift: 'Tikai piekrišana, ko persona vēlāk dod pati no savas gribas; vēlreiz nejautājiet.',
    },
    'company-mailbox': {
      because: 'Tā ir uzņēmuma, nevis cilvēka pastkaste, un jūsu iestatījumi tādas izlaiž',
      lift: 'Nekas nav jādara; ja tās jāvērtē kā cilvēki, mainiet iestatījumu par uzņēmumu pastkastēm.',
    },
    child: {
      because: 'Persona bija pārāk jauna, lai piekristu pati, un vecāku atļaujas nav',
      lift: 'Vecāku atļauja vai jauna piekrišana, kad persona ir sasniegusi vajadzīgo vecumu.',
    },
    reconfirmed: {
      because: 'Persona piekrišanu ir apstiprinājusi no jauna, un diena ir pierakstīta',
      lift: 'Nekā netrūkst.',
    },
    'third-party-list': {
      because:
        'Adrese ir no pirkta, no interneta savākta vai partnera saraksta, tāpēc šī persona jums nekad nav piekritusi',
      lift: 'Tikai piekrišana, ko persona dod tieši jums.',
    },
    'pre-ticked': {
      because: 'Ķeksītis bija ielikts jau iepriekš, un tā nav piekrišana, lai cik sena tā būtu',
      lift: 'Jauna piekrišana ar tukšu rūtiņu, ko lūdz citādi, nevis e-pastā vai īsziņā.',
    },
    'not-own-act': {
      because:
        'Piekrišanu ierakstīja kāds cits vai tā nāca ar datu importu, un tas nepierāda, ka to devusi pati persona',
      lift: 'Pierādījums par pašas personas rīcību vai jauna personas dota piekrišana.',
    },
    'channel-not-covered': {
      because: 'Piekrišana dota citiem saziņas kanāliem un uz šo neattiecas',
      lift: 'Piekrišana šim kanālam, ko lūdz citādi.',
    },
    'fresh-consent': {
      because:
        'Piekrišana dota jau GDPR laikā, rūtiņa nebija aizpildīta iepriekš, un ir saglabāta diena, avots un teksts',
      lift: 'Nekā netrūkst.',
    },
    'old-consent': {
      because:
        'Piekrišana ir korekti noformēta un pierakstīta, bet nav droši, ka tā dota GDPR laikā, tāpēc to lieto saskaņā ar iekšējo procedūru',
      lift: 'Personas atkārtots apstiprinājums ar dienu.',
    },
    'incomplete-proof': {
      because:
        'Piekrišana ir pierakstīta, bet nav saglabāta precīza diena vai teksts, tāpēc to lieto saskaņā ar iekšējo procedūru',
      lift: 'Teksts, ko persona redzēja, un precīza diena vai arī atkārtots apstiprinājums.',
    },
    'soft-opt-in': {
      because:
        'Savam klientam, kurš pirkuma brīdī un katrā ziņā varēja atteikties, bet neatteicās, drīkst pa e-pastu piedāvāt līdzīgas preces',
      lift: 'Personas dota piekrišana ar dienu, avotu un tekstu.',
    },
    'unclear-answer': {
      because: 'Par piekrišanu ierakstītais nav ne skaidrs jā, ne skaidrs nē',
      lift: 'Noskaidrojiet, kam persona piekrita, un piekrišanas ailē ierakstiet jā vai nē.',
    },
    'no-proof': {
      because: 'Ir ierakstīts jā, bet nav zināma gan diena, gan avots, tāpēc piekrišanu nevar pierādīt',
      lift: 'Piekrišanas diena un avots.',
    },
    'form-unknown': {
      because: 'Nav zināms, vai šajā veidlapā ķeksītis bija ielikts jau iepriekš',
      lift: 'Atbilde par šo avotu lapā „GDPR avoti”: vai ķeksītis bija ielikts iepriekš?',
    },
    'opt-out-not-offered': {
      because: 'Līdzšinējās ziņās nebija iespējas atteikties',
      lift: 'Piedāvājiet iespēju atteikties katrā ziņā un piekrišanu lūdziet citādi.',
    },
    'opt-out-unknown': {
      because: 'Nav zināms, vai līdzšinējās ziņās bija iespēja atteikties',
      lift: `Atbilde lapā „GDPR iestatījumi”: „${names.optOutOffered}”.`,
    },
    'procedure-missing': {
      because: 'Šo piekrišanu drīkst lietot tikai saskaņā ar iekšēju procedūru, bet spēkā esošas procedūras nav',
      lift: `Pieņemiet iekšējo procedūru un ierakstiet dienu lapā „GDPR iestatījumi”: „${names.procedureAdopted}”.`,
    },
    'no-consent': {
      because: 'Persona nav piekritusi saņemt reklāmu',
      lift: 'Piekrišana, ko lūdz citādi, nevis e-pastā vai īsziņā.',
    },
    'consent-unknown': {
      because: 'Nav zināms, vai persona ir piekritusi saņemt reklāmu',
      lift: 'Pierādījums par piekrišanu vai jauna piekrišana, ko lūdz citādi, nevis e-pastā vai īsziņā.',
    },
  },
  laws: {
    'gdpr-4-11': {
      cite: 'GDPR 4. panta 11. punkts',
      gist: 'Piekrišana ir brīva, konkrēta, apzināta un viennozīmīga pašas personas rīcība.',
    },
    'gdpr-5-2': {
      cite: 'GDPR 5. panta 2. punkts',
      gist: 'Uzņēmumam jāspēj pierādīt, ka tas ievēro datu apstrādes principus.',
    },
    'gdpr-6-1-a': {
      cite: 'GDPR 6. panta 1. punkta a) apakšpunkts',
      gist: 'Apstrāde ir likumīga, ja persona tai ir piekritusi.',
    },
    'gdpr-7-1': { cite: 'GDPR 7. panta 1. punkts', gist: 'Uzņēmumam jāspēj piekrišanu pierādīt.' },
    'gdpr-7-3': {
      cite: 'GDPR 7. panta 3. punkts',
      gist: 'Piekrišanu var atsaukt jebkurā brīdī tikpat viegli, kā to dot.',
    },
    'gdpr-8-1': {
      cite: 'GDPR 8. panta 1. punkts',
      gist: 'Līdz valstī noteiktajam vecumam (13–16 gadi) piekrišanai vajadzīga vecāku atļauja.',
    },
    'gdpr-17-1': {
      cite: 'GDPR 17. panta 1. punkts',
      gist: 'Datus dzēš pēc lūguma vai tad, kad tos glabāt vairs nav pamata.',
    },
    'gdpr-18': { cite: 'GDPR 18. pants', gist: 'Ierobežotus datus drīkst tikai glabāt.' },
    'gdpr-21-2': { cite: 'GDPR 21. panta 2. punkts', gist: 'Ikviens jebkurā brīdī var iebilst pret tiešo tirgvedību.' },
    'gdpr-21-3': { cite: 'GDPR 21. panta 3. punkts', gist: 'Pēc iebilduma datus tirgvedībai vairs nelieto.' },
    'gdpr-24-2': {
      cite: 'GDPR 24. panta 2. punkts',
      gist: 'Ja tas ir samērīgi, uzņēmums pieņem iekšējus datu aizsardzības noteikumus.',
    },
    'gdpr-25': {
      cite: 'GDPR 25. pants',
      gist: 'Datu aizsardzība pēc noklusējuma: šaubu gadījumā izvēlas to, kas personu sargā.',
    },
    'gdpr-recital-32': {
      cite: 'GDPR 32. apsvērums',
      gist: 'Klusēšana, iepriekš atzīmētas rūtiņas un nerīkošanās nav piekrišana.',
    },
    'gdpr-recital-171': {
      cite: 'GDPR 171. apsvērums',
      gist: 'Agrāk dota piekrišana ir derīga, ja tā jau tolaik atbilda GDPR prasībām.',
    },
    'cjeu-planet49': {
      cite: 'EST spriedums C-673/17',
      gist: 'Planet49: iepriekš atzīmēta rūtiņa nav derīga piekrišana arī pirms GDPR.',
    },
    'cjeu-orange-romania': {
      cite: 'EST spriedums C-61/19',
      gist: 'Orange Romania: darbinieka atzīmēta rūtiņa nepierāda, ka persona piekrita.',
    },
    'edpb-consent': {
      cite: 'EDAK pamatnostādnes 05/2020',
      gist: 'Pieņēmums par piekrišanu bez pieraksta GDPR prasībām neatbilst.',
    },
    'eprivacy-13-1': {
      cite: 'E-privātuma direktīvas 13. panta 1. punkts',
      gist: 'Reklāmai e-pastā un īsziņās vajadzīga iepriekšēja piekrišana (Latvijā: Informācijas sabiedrības pakalpojumu likuma 9. pants).',
    },
    'eprivacy-13-2': {
      cite: 'E-privātuma direktīvas 13. panta 2. punkts',
      gist: 'Savam klientam drīkst pa e-pastu piedāvāt līdzīgas preces, ja viņš varēja atteikties pirkuma brīdī un katrā ziņā (Latvijā: tā paša likuma 9. pants).',
    },
    'eprivacy-13-5': {
      cite: 'E-privātuma direktīvas 13. panta 5. punkts',
      gist: 'Iepriekšējās piekrišanas prasība sargā fiziskas personas; par uzņēmumiem lemj valstis.',
    },
  },
  actions: {
    KEEP: 'Paturēt: drīkst lietot mārketingam',
    KEEP_UNDER_PROCEDURE: 'Lietot tālāk saskaņā ar iekšējo procedūru',
    RECONFIRM: 'Lūgt apstiprināt no jauna (atkārtotas piekrišanas saraksts)',
    ASK_ANOTHER_WAY: 'Lūgt piekrišanu citādi, nevis e-pastā vai īsziņā',
    FIND_OUT: 'Noskaidrot trūkstošo; līdz tam nesazināties',
    ADOPT_PROCEDURE: 'Pieņemt iekšējo procedūru; līdz tam nesazināties',
    STOP_MARKETING: 'Pārtraukt mārketingu; datus paturēt citam mērķim',
    DELETE: 'Dzēst (dzēšanas saraksts)',
    RESTRICT: 'Tikai glabāt; neko citu ar datiem nedarīt',
    NONE: 'Nekas nav jādara',
  },
  zones: {
    RED: 'pagaidām nedrīkst lietot mārketingam',
    GREY: 'drīkst lietot saskaņā ar iekšējo procedūru',
    GREEN: 'drīkst lietot mārketingam',
    OUT: 'uzņēmumu pastkastes, netiek vērtētas',
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
    suppressions: 'sūtīšanas aizliegums',
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
    share: 'Daļa',
  },
  tabs: {
    settings: 'GDPR iestatījumi',
    sources: 'GDPR avoti',
    reconsent: 'GDPR atkārtota piekrišana',
    deletion: 'GDPR dzēšana',
  },
  settingsTab: {
    heading: ['Iestatījums', 'Vērtība', 'Ko tas nozīmē'],
    explain: {
      language: 'Pamatojumu, darbību un paziņojumu valoda: lv vai en.',
      country:
        'Divi burti, piemēram, LV. No tā atkarīgs piekrišanas vecums un rēķinu glabāšanas laiks. Ja tukšs, spēkā ir stingrākās valsts prasības.',
      today: 'Diena, uz kuru vērtē rindas. Atstājiet =TODAY(), lai vērtētu uz šodienu.',
      channels:
        'Kanāli, ko lietojat mārketingam, atdalīti ar komatu: e-pasts, sms, tālrunis, pasts. Rinda ir tik laba, cik tās sliktākais kanāls.',
      strategy:
        'GREY: senas, korekti noformētas piekrišanas lietot tālāk saskaņā ar iekšējo procedūru. GREEN: lūgt šos klientus apstiprināt piekrišanu no jauna.',
      procedureAdopted:
        'Diena, kad pieņemta iekšējā procedūra par senu piekrišanu lietošanu. Bez procedūras neviena rinda nav GREY.',
      procedureReview:
        'Diena, līdz kurai procedūra jāpārskata. Ja tukšs: 12 mēneši pēc pieņemšanas. Pēc šīs dienas neviena rinda nav GREY.',
      optOutOffered:
        'Vai katrā līdzšinējā ziņā bija iespēja atteikties? Attiecas uz visām rindām, kurās nav rakstīts citādi.',
      softOptIn:
        'Atbildiet ar jā tikai tad, ja saviem klientiem e-pastā piedāvājat pirktajam līdzīgas preces un viņi varēja atteikties gan pirkuma brīdī, gan katrā ziņā.',
      campaignDeadline:
        'Piekrišanu kampaņas pēdējā diena. Kas līdz tai nav atbildējis, tas jādzēš vai jāpatur bez mārketinga.',
      inactivityMonths:
        'Pēc tik mēnešiem bez pirkuma vai saziņas klientam jautā vēlreiz un pēc tam viņu dzēš. 0: bez ierobežojuma. Uzraudzības iestādes iesaka 36.',
      invoiceYears:
        'Cik gadu glabājat rēķinus. Ja tukšs: cik prasa jūsu valsts. 0: rēķini glabājas citur, nevis šajā tabulā.',
      companyMailboxes: 'cilvēks: uzņēmuma info@ un birojs@ vērtē kā cilvēku. ārpus: tās izlaiž.',
      tickMark: 'Ko piekrišanas ailē nozīmē x. Kamēr tas nav zināms, x nav piekrišana.',
      dateOrder: 'DMY, MDY vai YMD: kā lasīt 03/04/2018. auto: kā rāda pati aile; ja nerāda, ņem vērā sliktāko nozīmi.',
    },
    companyMailboxes: { person: 'cilvēks', out: 'ārpus' },
  },
  sourcesTab: {
    heading: [
      'Avots',
      'Vai ķeksītis bija ielikts iepriekš?',
      'Vai teksts ir saglabāts?',
      'Vai persona rīkojās pati?',
      'Vai saraksts ir pirkts vai no partnera?',
      'Vai, dodot adresi, varēja atteikties?',
      'Rindas',
    ],
    rest: '* (avota nav vai tas nav sarakstā)',
  },
  reconsentTab: {
    key: 'Atslēga',
    email: 'E-pasts',
    phone: 'Tālrunis',
    name: 'Vārds',
    language: 'Valoda',
    askedOn: 'Jautāts',
    deadline: 'Termiņš',
    answer: 'Atbilde',
    answeredOn: 'Atbildes datums',
    answers: { confirmed: 'apstiprināja', declined: 'atteica', noAnswer: 'nav atbildes' },
  },
  deletionTab: {
    key: 'Atslēga',
    name: 'Vārds',
    contact: 'Kontakts',
    reason: 'Pamatojums',
    approve: 'Apstiprināt',
    rowKey: (row) => `rinda ${row}`,
  },
  menu: {
    classify: 'Novērtēt šo lapu',
    live: 'Vērtēt ar formulu, vienmēr aktuāli',
    reconsent: 'Izveidot atkārtotas piekrišanas sarakstu',
    deletion: 'Izveidot dzēšanas sarakstu',
    removeColours: 'Noņemt mūsu ailes un krāsas',
    help: 'Kā tas darbojas',
  },
  messages: {
    title: 'GDPR zonas',
    failed: 'Nekas nav mainīts',
    classified: ({ RED, GREY, GREEN, OUT }, flags) =>
      `${GREEN} GREEN, ${GREY} GREY, ${RED} RED${OUT > 0 ? `, ${OUT} OUT` : ''}.${
        flags > 0 ? ` ${plural(flags, 'šūnu', 'šūnas')} nevarēja droši izlasīt, un tās vērtētas kā nezināmas.` : ''
      }`,
    firstUse:
      'Atbildiet uz jautājumiem lapās „GDPR iestatījumi” un „GDPR avoti” un vērtējiet vēlreiz: dažas atbildes izšķir lielāko daļu rindu.',
    live: (rows) => `Formula vērtē ${plural(rows, 'rindu', 'rindas')} un seko katram labojumam.`,
    reconsent: (people, kept) =>
      people === 0
        ? 'Pašlaik nevienam nav jājautā vēlreiz. Jautā tikai GREY klientiem, ja stratēģija ir GREEN, un tiem, kas ilgi nav bijuši aktīvi; RED klientiem e-pastā jautāt nedrīkst.'
        : `Vēlreiz jājautā: ${people}.${kept > 0 ? ` Saglabātās atbildes: ${kept}.` : ''}`,
    deletion: (rows) =>
      rows === 0
        ? 'Neviena rinda nav jādzēš.'
        : `Dzēšamās rindas: ${rows}. Nekas netiek dzēsts, kamēr to neapstiprināt.`,
    removed: 'Mūsu ailes un krāsas ir noņemtas. Viss pārējais ir, kā bija.',
    nothingToRemove: 'Šajā lapā nav nekā no mums.',
    noAdvice: 'Šis ir rīks, nevis juridiska konsultācija.',
    help:
      'Atveriet lapu ar klientiem un izvēlieties „Novērtēt šo lapu”. Katra rinda saņem zonu: GREEN drīkst lietot mārketingam, GREY drīkst lietot ' +
      'saskaņā ar iekšējo procedūru, RED nedrīkst lietot. Blakus ailēs rakstīts, kāpēc un ko darīt. Atbildiet uz jautājumiem lapās ' +
      '„GDPR iestatījumi” un „GDPR avoti” un vērtējiet vēlreiz.\n\nNekas neatstāj šo izklājlapu. Šis ir rīks, nevis juridiska konsultācija.\n\n' +
      'Formulas: =GDPR_ZONE(A1:K) vērtē visu tabulu. =GDPR_ZONE() vērtē rindu, kurā tā ierakstīta, bet, rindai mainoties, Sheets to nepārrēķina.',
    unexpected: 'Kaut kas nogāja greizi, un tā nav jūsu vaina. Nekas jūsu tabulā nav zaudēts; mēģiniet vēlreiz.',
  },
  flags: {
    'unclear-answer': 'atbilde, kas nav ne jā, ne nē',
    'unreadable-date': 'teksts vietā, kur jābūt datumam',
    'no-such-day': 'diena, kādas nav',
    'unclear-opt-out': 'neskaidrs atteikums, kas ieskaitīts kā atteikums',
    'reconfirmed-without-a-day': 'atkārtota piekrišana bez dienas, nav ņemta vērā',
    'reconfirmed-in-the-future': 'atkārtota piekrišana nākotnē, nav ņemta vērā',
    'not-an-address': 'teksts, kas nav e-pasta adrese',
    'special-category': 'piezīme par veselību, reliģiju, politiku vai ko līdzīgu (GDPR 9. pants)',
  },
  problems: {
    'rows-not-a-table': ({ formula }) =>
      `Pirmajam argumentam jābūt klientu rindām. Rakstiet =${formula}(A1:K), ja virsraksti ir 1. rindā.`,
    'first-line-no-header': ({ formula }) =>
      `Apgabala pirmā rinda nav virsrakstu rinda. Rakstiet =${formula}(${argumentsWith(formula)}A$1:K$1), kur ${formula === 'GDPR_MAY_CONTACT' ? 'trešais' : 'otrais'} arguments ir virsraksti, vai sāciet apgabalu ar virsrakstiem: =${formula}(A1:K${formula === 'GDPR_MAY_CONTACT' ? '; "email"' : ''}).`,
    'headers-unknown': ({ headers }) =>
      `Neviens no šiem virsrakstiem nav pazīstams: ${headers.join(', ')}. Nosauciet ailes, piemēram, Vārds, E-pasts, Piekrišana, Piekrišanas datums, Avots.`,
    'headers-width': ({ headers, rows }) =>
      `Virsrakstu rindā ir ${plural(headers, 'aile', 'ailes')}, bet klientu rindās ${rows}. Norādiet abas vienādi platas, piemēram, A2:K un A$1:K$1.`,
    'no-header-found': ({ sheet }) =>
      `Lapas „${sheet}” pirmajās 20 rindās nav atrasta virsrakstu rinda. Nosauciet ailes, piemēram, Vārds, E-pasts, Piekrišana, Piekrišanas datums, Avots.`,
    'no-customers': ({ sheet }) =>
      `Lapā „${sheet}” ir virsraksti, bet zem tiem nav neviena klienta. Pievienojiet vismaz vienu rindu un mēģiniet vēlreiz.`,
    'same-meaning': ({ fact, columns }) =>
      `Divas ailes nozīmē vienu un to pašu (${LV.facts[fact as keyof typeof LV.facts]}): ${columns
        .map(({ letters, place, header }) => `${letters ?? `${place}. aile`} „${header}”`)
        .join(' un ')}. Pārdēvējiet to, kuru neņemt vērā, un mēģiniet vēlreiz.`,
    'channel-missing': ({ formula }) =>
      `Otrajam argumentam jābūt saziņas kanālam. Rakstiet =${formula}(A2:K2; "email"; A$1:K$1).`,
    'channel-unknown': ({ found }) => `„${found}” nav saziņas kanāls. Rakstiet "email", "sms", "phone" vai "post".`,
    'settings-not-a-table': ({ argument }) =>
      argument === 'settings'
        ? "Iestatījumiem jābūt divu aiļu apgabalam, piemēram, 'GDPR iestatījumi'!A2:B."
        : "Avotiem jābūt sešu aiļu apgabalam, piemēram, 'GDPR avoti'!A2:F.",
    'setting-unknown': ({ found, place }) =>
      `${at(place)}: „${found}” nav iestatījums. Izņemiet šo rindu vai lietojiet nosaukumu no iestatījumu lapas.`,
    'setting-unusable': ({ key, found, allowed, place }) =>
      `${at(place)}: „${found}” neder iestatījumam „${names[key as keyof typeof names]}” (${key}). Der: ${allowed}.`,
    'setting-twice': ({ key, place }) =>
      `${at(place)}: „${names[key as keyof typeof names]}” (${key}) ir norādīts divreiz. Izņemiet vienu no rindām.`,
    'source-answer-unusable': ({ source, found, place }) =>
      `${at(place)}: „${found}” nav atbilde par avotu „${source}”. Rakstiet jā vai nē, vai atstājiet šūnu tukšu.`,
    'no-customer-sheet': () => 'Vispirms atveriet lapu ar klientiem: pašlaik atvērtā pieder šim papildinājumam.',
    'filter-active': ({ sheet }) =>
      `Filtrs lapā „${sheet}” slēpj rindas. Notīriet filtra nosacījumus un mēģiniet vēlreiz, lai neviena rinda nepaliktu nepamanīta.`,
    'live-in-the-middle': ({ sheet }) =>
      `Mūsu ailes lapā „${sheet}” nav tabulas labajā malā. Vispirms izvēlieties „Noņemt mūsu ailes un krāsas” un tad mēģiniet vēlreiz.`,
    'no-row-here': ({ formula }) =>
      `=${formula}() atrodas rindā bez klienta vai lapā bez klientiem. Rakstiet to blakus klientam vai arī =${formula}(A1:K).`,
  },
};

/** In Latvian a number that ends in 1, but not in 11, takes the singular. */
function plural(count: number, one: string, many: string): string {
  return `${count} ${count % 10 === 1 && count % 100 !== 11 ? one : many}`;
}

function argumentsWith(formula: string): string {
  return formula === 'GDPR_MAY_CONTACT' ? 'A2:K2; "email"; ' : 'A2:K2; ';
}

function at({ file, sheet, row, column }: Place): string {
  if (file !== undefined) return file;
  const cell = `${column ?? ''}${row ?? ''}`;
  return sheet === undefined ? `${row}. rinda` : `${sheet}, šūna ${cell}`;
}
