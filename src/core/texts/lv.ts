import type { Place } from '../problem';
import { LISTS_LV } from './lists-lv';
import { SETTING_NAMES } from './setting-names';
import type { Texts } from './texts';

const names = SETTING_NAMES.lv;
const MONTHS =
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'.split(' ');

export const LV: Texts = {
  reasons: {
    'erasure-requested': {
      because: 'Persona ir pieprasījusi dzēst savus datus',
      lift: 'To nekas neatceļ: izpildiet pieprasījumu un paturiet tikai to, ko glabāt liek cits likums.',
    },
    restricted: {
      because: 'Persona ir pieprasījusi savus datus tikai glabāt',
      lift: 'Ierobežojumu atceļ tikai pati persona vai strīda izbeigšanās; līdz tam datus drīkst vienīgi glabāt.',
    },
    'opted-out': {
      because: 'Persona ir atteikusies no mārketinga, un nav pierādījumu, ka pēc tam tā būtu piekritusi no jauna',
      lift: 'Tikai jauna piekrišana, ko persona dod pēc savas iniciatīvas un vēlāk par atteikuma dienu.',
    },
    suppressed: {
      because:
        'Adrese ir jūsu sūtīšanas aizliegumu sarakstā, un nav pierādījumu, ka pēc tam persona būtu piekritusi no jauna',
      lift: 'Tikai jauna piekrišana, ko persona dod pēc savas iniciatīvas un vēlāk par dienu, kad adrese ierakstīta sarakstā.',
    },
    declined: {
      because: 'Personai tika jautāts, un tā atbildēja ar „nē”',
      lift: 'Tikai piekrišana, ko persona vēlāk dod pēc savas iniciatīvas; vēlreiz nejautājiet.',
    },
    'company-mailbox': {
      because: 'Tā ir uzņēmuma, nevis privātpersonas pastkaste, un saskaņā ar jūsu iestatījumiem tādas nevērtē',
      lift: `Nekas nav jādara; ja tādas jāvērtē tāpat kā personas, mainiet iestatījumu „${names.companyMailboxes}”.`,
    },
    child: {
      because: 'Persona bija pārāk jauna, lai piekristu pati, un vecāku atļaujas nav',
      lift: 'Vecāku atļauja vai jauna piekrišana, kad persona ir sasniegusi vajadzīgo vecumu.',
    },
    reconfirmed: {
      because: 'Persona GDPR laikā ir atkārtoti apstiprinājusi piekrišanu, un datums ir pierakstīts',
      lift: 'Nekā netrūkst.',
    },
    'third-party-list': {
      because:
        'Adrese ņemta no pirkta, internetā savākta vai partnera saraksta, tāpēc šī persona nekad nav piekritusi saņemt ziņojumus no jums',
      lift: 'Tikai piekrišana, ko persona dod tieši jums.',
    },
    'pre-ticked': {
      because: 'Ķeksītis bija ielikts jau iepriekš, un tā nav piekrišana, lai cik sena tā būtu',
      lift: 'Jauna piekrišana, kas dota, atzīmējot tukšu rūtiņu; lūdziet to citādi, nevis e-pastā vai īsziņā.',
    },
    'not-own-act': {
      because:
        'Piekrišanu ir ierakstījis kāds cits, vai arī tā ir importēta, un tas nepierāda, ka to devusi pati persona',
      lift: 'Pierādījums, ka rīkojusies pati persona, vai jauna pašas personas dota piekrišana.',
    },
    'channel-not-covered': {
      because: 'Piekrišana dota citiem saziņas kanāliem un uz šo neattiecas',
      lift: 'Piekrišana šim saziņas kanālam; lūdziet to citādi.',
    },
    'fresh-consent': {
      because:
        'Piekrišana dota jau GDPR laikā, ķeksītis nebija ielikts iepriekš, un ir saglabāts datums, avots un teksts',
      lift: 'Nekā netrūkst.',
    },
    'old-consent': {
      because:
        'Piekrišana ir korekti noformēta un pierakstīta, bet nav droši zināms, ka tā dota jau GDPR laikā, tāpēc to turpina izmantot saskaņā ar jūsu iekšējo procedūru',
      lift: 'Personas atkārtota piekrišana ar datumu.',
    },
    'incomplete-proof': {
      because:
        'Piekrišana ir pierakstīta, bet nav saglabāts precīzs datums vai teksts, tāpēc to turpina izmantot saskaņā ar jūsu iekšējo procedūru',
      lift: 'Teksts, ko persona redzēja, un precīzs datums vai arī atkārtota piekrišana.',
    },
    'soft-opt-in': {
      because:
        'Savam klientam, kurš varēja atteikties gan pirkuma brīdī, gan katrā ziņojumā, bet nav atteicies, e-pastā drīkst piedāvāt līdzīgas preces',
      lift: 'Personas dota piekrišana ar datumu, avotu un tekstu.',
    },
    'unclear-answer': {
      because: 'Par piekrišanu ierakstītais nav ne skaidrs „jā”, ne skaidrs „nē”',
      lift: 'Noskaidrojiet, kam persona piekrita, un piekrišanas kolonnā ierakstiet „jā” vai „nē”.',
    },
    'no-proof': {
      because: 'Ir ierakstīts „jā”, bet trūkst piekrišanas datuma, avota vai abu, tāpēc piekrišanu nevar pierādīt',
      lift: 'Piekrišanas datums un avots.',
    },
    'form-unknown': {
      because: 'Nav norādīts, vai šajā veidlapā ķeksītis bija ielikts jau iepriekš',
      lift: 'Atbilde par šo avotu lapā „GDPR avoti”: „Vai ķeksītis bija ielikts iepriekš?”',
    },
    'opt-out-not-offered': {
      because: 'Līdzšinējos ziņojumos nebija iespējas atteikties',
      lift: 'Katrā ziņojumā piedāvājiet iespēju atteikties un piekrišanu lūdziet citādi.',
    },
    'opt-out-unknown': {
      because: 'Nav zināms, vai līdzšinējos ziņojumos bija iespēja atteikties',
      lift: `Atbilde lapā „GDPR iestatījumi”: „${names.optOutOffered}”.`,
    },
    'procedure-missing': {
      because: 'Šo piekrišanu drīkst izmantot tikai saskaņā ar iekšējo procedūru, bet spēkā esošas procedūras nav',
      lift: `Pieņemiet iekšējo procedūru un ierakstiet datumu lapā „GDPR iestatījumi”: „${names.procedureAdopted}”.`,
    },
    'no-consent': {
      because: 'Persona nav piekritusi mārketingam',
      lift: 'Personas piekrišana; lūdziet to citādi, nevis e-pastā vai īsziņā.',
    },
    'consent-unknown': {
      because: 'Nav zināms, vai persona ir piekritusi mārketingam',
      lift: 'Pierādījums par piekrišanu vai jauna piekrišana; lūdziet to citādi, nevis e-pastā vai īsziņā.',
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
  zones: {
    RED: 'pagaidām nedrīkst izmantot mārketingam',
    GREY: 'drīkst izmantot saskaņā ar iekšējo procedūru',
    GREEN: 'drīkst izmantot mārketingam',
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
  },
  settingsTab: {
    heading: ['Iestatījums', 'Vērtība', 'Ko tas nozīmē'],
    explain: {
      language: 'Pamatojumu, darbību un paziņojumu valoda: lv vai en.',
      country:
        'Divi burti, piemēram, LV. No tā atkarīgs vecums, no kura persona var piekrist pati, un rēķinu glabāšanas ilgums. Ja tukšs, piemēro visstingrākās valsts prasības.',
      today: 'Datums, uz kuru vērtē rindas. Lai vienmēr vērtētu uz šodienu, atstājiet =TODAY().',
      channels:
        'Saziņas kanāli, ko izmantojat mārketingam, atdalīti ar komatu: email (e-pasts), sms, phone (tālrunis), post (pasts). Rindas zonu nosaka tās sliktākais kanāls.',
      strategy:
        'GREY: turpināt izmantot senas, korekti noformētas piekrišanas saskaņā ar iekšējo procedūru. GREEN: lūgt šos klientus apstiprināt piekrišanu no jauna.',
      procedureAdopted:
        'Datums, kad pieņemta iekšējā procedūra par senu piekrišanu izmantošanu. Bez procedūras neviena rinda nav GREY.',
      procedureReview:
        'Datums, līdz kuram procedūra jāpārskata. Ja tukšs: 12 mēneši pēc pieņemšanas. Pēc šā datuma neviena rinda nav GREY.',
      optOutOffered:
        'Vai katrā līdzšinējā ziņojumā bija iespēja atteikties? Attiecas uz visām rindām, kuru šūnā tas nav norādīts.',
      softOptIn:
        'Atbildiet „jā” tikai tad, ja saviem klientiem e-pastā piedāvājat pirktajam līdzīgas preces un viņi varēja atteikties gan pirkuma brīdī, gan katrā ziņojumā.',
      campaignDeadline:
        'Piekrišanu kampaņas pēdējā diena. Klienti, kuri līdz tai nav atbildējuši, jādzēš vai jāpatur bez mārketinga.',
      inactivityMonths:
        'Pēc tik mēnešiem bez pirkuma vai saziņas klientam jautā vēlreiz un pēc tam viņu dzēš. 0: bez ierobežojuma. Uzraudzības iestādes iesaka 36.',
      invoiceYears:
        'Cik gadu glabājat rēķinus. Ja tukšs: cik prasa jūsu valsts. 0: rēķinus glabājat citur, nevis šajā izklājlapā.',
      companyMailboxes: 'persona: uzņēmuma info@ un birojs@ vērtē tāpat kā personu. nevērtēt: tās izlaiž.',
      tickMark: 'Ko piekrišanas kolonnā nozīmē x. Kamēr tas nav zināms, x nav piekrišana.',
      dateOrder:
        'DMY, MDY vai YMD: kā lasīt 03/04/2018 (D – diena, M – mēnesis, Y – gads). auto: kā rāda pati kolonna; ja tā nerāda, pieņem nelabvēlīgāko nozīmi.',
      watch:
        'jā: laboto rindu un tās pašas personas pārējās rindas uzreiz novērtē no jauna, ja lapa jau ir vērtēta. nē: tikai tad, kad vērtējat visu lapu.',
    },
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
      watch: 'jā, nē',
    },
    companyMailboxes: { person: 'persona', out: 'nevērtēt' },
  },
  sourcesTab: {
    heading: [
      'Avots',
      'Vai ķeksītis bija ielikts iepriekš?',
      'Vai piekrišanas teksts ir saglabāts?',
      'Vai persona rīkojās pati?',
      'Vai saraksts ir pirkts vai no partnera?',
      'Vai, norādot adresi, persona varēja atteikties?',
      'Rindas',
    ],
    rest: '* (avota nav vai tas nav sarakstā)',
  },
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
    answers: { confirmed: 'apstiprināja', declined: 'nepiekrita', noAnswer: 'nav atbildes' },
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
  suppression: {
    heading: ['Jaukts ar atslēgu', 'Kanāls', 'Iemesls', 'Datums', 'Atslēga'],
    reasons: {
      'opted-out': 'atteicās',
      declined: 'nepiekrita',
      erasure: 'dzēsts pēc lūguma',
      stopped: 'mārketings pārtraukts',
      imported: 'importēts',
    },
    ask: (sheet, found, unread) =>
      `Lapā „${sheet}” atrastās adreses, numuri un jaucējvērtības: ${count(found)}.${
        unread.length === 0
          ? ''
          : ` Rindas, kurās nekas netika atrasts: ${count(unread.length)} (${firstOf(unread)}). Tās netiks ņemtas vērā.`
      } Vai ierakstīt visus atteikumu sarakstā? Turpmāk šie cilvēki būs RED, ja vien vēlākā dienā paši nedos jaunu piekrišanu.`,
    imported: (added, known, sheet) =>
      `Atteikumu sarakstam pievienotie ieraksti: ${count(added)}${
        known > 0 ? `, jau bija: ${count(known)}` : ''
      }. Sarakstā ir tikai ar atslēgu veidotas jaucējvērtības. Vērtējiet vēlreiz, lai redzētu, kas mainījies, un izdzēsiet lapu „${sheet}”, kad tā vairs nav vajadzīga. Saglabājiet atslēgas kopiju: izvēlnes punkts „${LV.menu.exportKey}”.`,
    keyIs: (text) =>
      `Šī ir jūsu atteikumu saraksta atslēga. Glabājiet to ārpus šīs izklājlapas, kur to varat izlasīt tikai jūs: tā būs vajadzīga faila kopijā vai tad, ja atslēga pazustu.\n\n${text}`,
    noKey: 'Atslēgas vēl nav: to izveido kopā ar pirmo ierakstu atteikumu sarakstā.',
    askKey: 'Ievadiet atslēgu, ko saglabājāt. Tā sākas ar gdpr-key-1:',
    keyTaken: 'Atslēga der. Atteikumu saraksts šajā failā ir spēkā. Vērtējiet vēlreiz.',
  },
  log: {
    heading: ['Laiks', 'Notikums', 'Skaits', 'Noteikumi', 'Jaucējvērtība'],
    events: {
      'opt-outs-imported': 'Importēti atteikumi',
      'key-restored': 'Atjaunota atteikumu saraksta atslēga',
      answers: 'Pārnestas atbildes',
      deletion: 'Apstiprināto rindu dzēšana',
      'stop-marketing': 'Mārketinga pārtraukšana',
      erasure: 'Dzēšana pēc lūguma',
      'left-list': 'RED rindas izņemtas no saraksta',
      'list-emptied': 'Iztukšots saraksts, kas savu darbu padarījis',
    },
    phases: { begun: 'sākta', done: 'pabeigta' },
    empty: 'Žurnāls vēl ir tukšs.',
    whole: (lines, since, sorted) =>
      `Žurnāls ir neskarts: ${plural(lines, 'ieraksts', 'ieraksti')} kopš ${since}.${
        sorted ? ' Rindas ir pārkārtotas, bet neviena nav zudusi.' : ''
      }`,
    broken: (line, sheet, row) =>
      `Žurnāla ķēde pārtrūkst ${line}. ierakstā (lapa „${sheet}”, ${row}. rinda). Šis vai kāds iepriekšējais ieraksts ir ar roku mainīts, pārvietots, pievienots vai dzēsts. Ieraksti virs tā ir tādi, kādi tika izdarīti; no šīs vietas žurnāls neko nepierāda. Ieskatieties versiju vēsturē (izvēlne „Fails”).`,
    cutOff: (lines, missing) =>
      `Žurnāla ieraksti (${count(lines)}) sader kopā, bet beigās trūkst ${
        missing > 0 ? plural(missing, 'ieraksta', 'ierakstu') : 'ierakstu'
      }: kāds tos ir izdzēsis. Ieskatieties versiju vēsturē (izvēlne „Fails”).`,
  },
  readings: {
    consented: 'piekrita',
    refused: 'nepiekrita',
    notConsented: 'piekrišanas nav',
    notKnown: 'nav zināms',
    unclear: 'nav saprotams',
    optedOut: 'atteicās no saziņas',
    notOptedOut: 'atteikuma nav',
    confirmed: 'piekrišana apstiprināta no jauna',
    noAnswer: 'nav atbildes',
    bounced: 'ziņojums nav piegādāts',
    delivered: 'ziņojumi pienāk',
    erasure: 'prasa datus dzēst',
    restriction: 'prasa datus tikai glabāt',
    noRequest: 'nav pieprasījuma',
    everyChannel: 'visi izmantotie kanāli',
    source: 'avots (jautājumi 2. solī)',
    noSource: 'avots nav norādīts',
    boughtList: 'pirkts vai partnera saraksts',
    othersActed: 'ierakstījis kāds cits, nevis pati persona',
    bases: {
      contract: 'līgums',
      'legal-obligation': 'juridisks pienākums',
      'legitimate-interest': 'leģitīmās intereses',
      consent: 'tikai piekrišana',
      none: 'cita pamata nav',
      unknown: 'nav zināms',
    },
    nothing: 'nav datu',
    onlyNote: 'piezīme, zonu neietekmē',
    decidesNothing: 'zonu neietekmē',
    noAddress: 'nav e-pasta adrese',
    noPhone: 'nav tālruņa numurs',
    noDate: 'nav datums',
    day: (year, month, date) => `${year}. gada ${date}. ${MONTHS[month - 1]}`,
    month: (year, month) => `${year}. gada ${MONTHS[month - 1]}, diena nav zināma`,
    year: (year) => `${year}. gads, diena nav zināma`,
    either: (one, other) => `${one} vai ${other}: nav skaidrs`,
  },
  sidebar: {
    ofChannel: (fact, channel) => `${fact} (${channel})`,
    languages: { en: 'English', lv: 'Latviešu' },
    strategies: {
      GREY: 'Palikt pelēkajā zonā: izmantot senās piekrišanas saskaņā ar procedūru',
      GREEN: 'Pāriet uz zaļo zonu: lūgt šos klientus piekrist no jauna',
    },
    dateOrders: {
      auto: 'kā rāda pati kolonna',
      DMY: 'diena, mēnesis, gads',
      MDY: 'mēnesis, diena, gads',
      YMD: 'gads, mēnesis, diena',
    },
    otherwise: {
      country: 'piemēro visstingrākās prasības.',
      noProcedure: 'neviena rinda nevar būt GREY.',
      review: '12 mēneši pēc pieņemšanas.',
      noDeadline: 'termiņa nav.',
      noLimit: 'bez ierobežojuma. Ieteicams 36.',
      years: (years) => `${plural(years, 'gads', 'gadi')}, kā prasa likums.`,
    },
    preview: {
      enters: (lines) => `Klāt nāks ${plural(lines, 'jauns ieraksts', 'jauni ieraksti')}.`,
      stays: (lines) => `${plural(lines, 'ieraksts', 'ieraksti')} paliks ar visu, ko tur rakstījāt.`,
      leaves: (lines) => `Pazudīs ${plural(lines, 'ieraksts', 'ieraksti')}, kam sarakstā vairs nav jābūt.`,
      nobody: 'Pašlaik šajā sarakstā nevienam nav jābūt.',
      makesTab: (tab) => `Tiks izveidota lapa „${tab}”.`,
      refreshesTab: (tab) => `Lapa „${tab}” tiks atjaunota.`,
      touchesNothingElse: 'Jūsu klientu lapa nemainīsies.',
    },
    cannotWatch: {
      live: 'Šo lapu vērtē formula, kas pati seko katram labojumam.',
      tooLarge: (rows) =>
        `Šajā lapā tam ir pārāk daudz rindu (${count(rows)}). Labotā rinda un tās pašas personas pārējās rindas zaudē zonu, līdz novērtējat lapu no jauna.`,
    },
  },
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
    progress: (done, of) => `Pabeigtās rindas: ${count(done)} no ${count(of)} …`,
    unfinished: (done, of) =>
      `Pabeigtās rindas: ${count(done)} no ${count(of)}. Laiks, ko Google atvēl vienai reizei, ir beidzies. Izvēlieties to pašu izvēlnes punktu vēlreiz: darbs turpināsies no šīs vietas.`,
    cancelled: (done, of) =>
      `Apturēts, kā vēlējāties. Pabeigtās rindas: ${count(done)} no ${count(of)}; pārējās vēl nav gatavas. Nekas nav zudis: sāciet vēlreiz, un darbs turpināsies no šīs vietas.`,
    setAside:
      'Nolikts malā, kamēr augšējo sarakstu raksta no jauna. Nedzēsiet šīs rindas: tās pazudīs, kad sarakstu izveidos līdz galam. Izvēlieties tā izvēlnes punktu vēlreiz.',
    classified: ({ RED, GREY, GREEN, OUT }) =>
      `${GREEN} GREEN, ${GREY} GREY, ${RED} RED${OUT > 0 ? `, ${OUT} OUT` : ''}.`,
    toLookAt: (cells, more) => `Vērts apskatīt: ${cells.join('; ')}${more > 0 ? ` un vēl ${more}` : ''}.`,
    firstUse:
      'Atbildiet uz jautājumiem lapās „GDPR iestatījumi” un „GDPR avoti” un vērtējiet vēlreiz: jau dažas atbildes izšķir lielākās daļas rindu zonu.',
    live: (rows) => `Formula vērtē ${plural(rows, 'rindu', 'rindas')} un atjaunojas pēc katra labojuma.`,
    reconsent: (people, kept) =>
      people === 0
        ? 'Pašlaik nevienam nav jājautā vēlreiz. Jautā tikai GREY klientiem, ja stratēģija ir GREEN, un tiem, kas ilgi nav bijuši aktīvi; RED klientiem e-pastā vai īsziņā jautāt nedrīkst.'
        : `Klienti, kuriem jājautā vēlreiz: ${people}.${kept > 0 ? ` Saglabātās atbildes: ${kept}.` : ''}`,
    deletion: (rows) =>
      rows === 0 ? 'Neviena rinda nav jādzēš.' : `Dzēšamās rindas: ${rows}. Pats saraksts neko nedzēš.`,
    removed: 'Papildinājuma kolonnas un krāsas ir noņemtas. Viss pārējais ir palicis, kā bija.',
    nothingToRemove: 'Šajā lapā nav nekā, ko būtu pievienojis šis papildinājums.',
    noAdvice: 'Šis ir rīks, nevis juridiska konsultācija.',
    help:
      'Atveriet lapu ar klientiem un izvēlieties „Atvērt sānjoslu”. Katra rinda saņem zonu: GREEN drīkst izmantot mārketingam, GREY drīkst izmantot ' +
      'saskaņā ar iekšējo procedūru, RED nedrīkst izmantot. Blakus kolonnās rakstīts, kāpēc un kas jādara. Atbildiet uz jautājumiem lapās ' +
      '„GDPR iestatījumi” un „GDPR avoti” un vērtējiet vēlreiz.\n\nDati paliek tikai šajā izklājlapā. Šis ir rīks, nevis juridiska konsultācija.\n\n' +
      'Formulas: =GDPR_ZONE(A1:K) vērtē visu tabulu. =GDPR_ZONE() vērtē rindu, kurā tā ierakstīta, bet Google izklājlapas to nepārrēķina, kad rinda mainās. ' +
      'Ja formula rāda #NAME?, šajā failā vienreiz izvēlieties jebkuru šīs izvēlnes punktu: tad Google formulas pazīs arī šeit.',
    unexpected: 'Radās kļūda, un tā nav jūsu vaina. Jūsu lapā nekas nav zudis; mēģiniet vēlreiz.',
  },
  flags: {
    'unclear-answer': 'atbilde, kas nav ne „jā”, ne „nē”',
    'unreadable-date': 'teksts vietā, kur jābūt datumam',
    'no-such-day': 'neesošs datums',
    'unclear-opt-out': 'neskaidrs ieraksts par atteikumu, uzskatīts par atteikumu',
    'reconfirmed-without-a-day': 'atkārtota piekrišana bez datuma, nav ņemta vērā',
    'reconfirmed-in-the-future': 'atkārtota piekrišana ar datumu nākotnē, nav ņemta vērā',
    'not-an-address': 'teksts, kas nav e-pasta adrese',
    'special-category': 'piezīme par veselību, reliģiju, politiku vai ko tamlīdzīgu (GDPR 9. pants)',
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
      `Virsrakstu rindā ir ${plural(headers, 'kolonna', 'kolonnas')}, bet klientu rindās – ${rows}. Norādiet abus diapazonus vienādā platumā, piemēram, A2:K un A$1:K$1.`,
    'no-header-found': ({ sheet }) =>
      `Lapas „${sheet}” pirmajās 20 rindās nav atrasta virsrakstu rinda. Nosauciet kolonnas, piemēram: Vārds, E-pasts, Piekrišana, Piekrišanas datums, Avots.`,
    'no-customers': ({ sheet }) =>
      `Lapā „${sheet}” ir virsraksti, bet zem tiem nav neviena klienta. Pievienojiet vismaz vienu rindu un mēģiniet vēlreiz.`,
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
    'column-untitled': ({ letters }) =>
      `Kolonnai ${letters} nav virsraksta. Ierakstiet to virsrakstu rindā un tad šeit izvēlieties, kas kolonnā ierakstīts.`,
    'row-gone': ({ row }) =>
      `Šajā lapā vairs nav tā, kas bija ${row}. rindā. Nospiediet „Atsvaidzināt”, lai redzētu, kas kur tagad ir.`,
    'column-twice': ({ header, place }) =>
      `${at(place)}„${header}”: šī kolonna ir norādīta divreiz. Izdzēsiet vienu no šīm rindām.`,
    'source-answer-unusable': ({ source, found, place }) =>
      `${at(place)}„${found}” nav atbilde par avotu „${source}”. Rakstiet „jā” vai „nē” vai atstājiet šūnu tukšu.`,
    'no-customer-sheet': () => 'Vispirms atveriet lapu ar klientiem: pašlaik atvērtā pieder šim papildinājumam.',
    'filter-active': ({ sheet }) =>
      `Filtrs lapā „${sheet}” slēpj rindas. Noņemiet filtra nosacījumus un mēģiniet vēlreiz, lai neviena rinda nepaliktu nepamanīta.`,
    'no-row-here': ({ formula }) =>
      `=${formula}() atrodas rindā bez klienta vai lapā bez klientiem. Ierakstiet to blakus klientam vai rakstiet =${formula}(A1:K).`,
    'too-many-rows-for-formula': ({ rows, most }) =>
      `Google formulai atvēl 30 sekundes: šāda platuma tabulā ar to pietiek apmēram ${count(most)} rindām, bet šeit ir ${count(rows)}. Izvēlieties „${LV.menu.classify}”, kam šāda ierobežojuma nav.`,
    'sheet-changed': ({ sheet }) =>
      `Kamēr notika darbs, kāds mainīja ${sheet === undefined ? 'izklājlapu' : `lapu „${sheet}”`}. Lai neviena rinda nesaņemtu to, kas pienākas citai, darbs tika apturēts. Izvēlieties to pašu izvēlnes punktu vēlreiz.`,
    protected: ({ sheet }) =>
      `${sheet === undefined ? 'Daļa no šīs izklājlapas' : `Lapa „${sheet}”`} ir aizsargāta, un jūs to nedrīkstat rediģēt. Palūdziet īpašniekam rediģēšanas tiesības vai aizsardzības noņemšanu (izvēlne „Dati”, „Aizsargāt lapas un diapazonus”).`,
    'another-run': () =>
      'Šajā izklājlapā pašlaik jau notiek darbs, iespējams, to sācis kolēģis. Divi darbi vienlaikus traucētu viens otram. Pagaidiet, līdz tas beidzas, un izvēlieties izvēlnes punktu vēlreiz.',
    'view-only': () =>
      'Google neļauj jums rediģēt šo izklājlapu. Ja tā nav jūsu, palūdziet īpašniekam rediģēšanas tiesības. Ja tā ir jūsu, iespējams, esat pierakstījies vairākos Google kontos: izrakstieties no pārējiem vai atveriet privātu logu un mēģiniet vēlreiz.',
    'google-slow': () =>
      'Google izklājlapas laikus neatbildēja. Nekas nav zudis. Pēc minūtes izvēlieties to pašu izvēlnes punktu vēlreiz: jau paveiktais paliek.',
    'google-refused': () =>
      'Google izklājlapas kādu darba soli neizpildīja, un iemesls šim papildinājumam nav zināms. Nekas nav zudis. Pārlādējiet lapu un izvēlieties to pašu izvēlnes punktu vēlreiz: jau paveiktais paliek.',
    'choices-in-the-way': () =>
      'Šūnas, kurās jāraksta rezultāts, aizņem jūsu pašu nolaižamais saraksts, un tas ierakstu nepieņem. Noņemiet to no kolonnām pa labi no tabulas (izvēlne „Dati”, „Datu validācija”) un mēģiniet vēlreiz.',
    'typed-columns': () =>
      'Klienti ir tabulā ar kolonnu tipiem, un Google neļauj šim papildinājumam tajā rakstīt. Atveriet tabulas izvēlni, atgrieziet to par neformatētiem datiem un mēģiniet vēlreiz.',
    'google-limit': () =>
      'Ir izsmelts Google dienas vai stundas limits skriptiem. Nekas nav zudis. Mēģiniet vēlreiz pēc stundas, vēlākais – rīt.',
    'too-many-cells': () =>
      'Šī izklājlapa pārsniegtu 10 miljonus šūnu, ko atļauj Google. Izdzēsiet nevajadzīgās lapas vai tukšās rindas un kolonnas un mēģiniet vēlreiz.',
    'text-too-long': () =>
      'Kāds no tekstiem ir garāks par 50 000 rakstzīmēm, ko Google atļauj vienā šūnā. Saīsiniet garākās šūnas (parasti vārdu vai piezīmi) un mēģiniet vēlreiz.',
    'suppression-key-missing': () =>
      `Šī faila atteikumu saraksts veidots ar atslēgu, kuras šeit nav: šī ir kopija, vai arī atslēga ir pazudusi. Bez tās sarakstā nevienu nevar pazīt, tāpēc nekas netiek vērtēts. Ievadiet saglabāto atslēgu: izvēlne „${LV.menu.refusals}”, „${LV.menu.importKey}”. Kopijas atslēgu atradīsiet sākotnējā failā: „${LV.menu.exportKey}”.`,
    'suppression-key-unreadable': () =>
      'Šī nav pilna atslēga. Nokopējiet visu saglabāto tekstu no gdpr-key-1: līdz pēdējai zīmei.',
    'suppression-key-other': () =>
      'Atteikumu saraksta ieraksti veidoti ar citu atslēgu. Ar šo nevienu nevarētu pazīt, tāpēc paliek līdzšinējā.',
    'opt-outs-elsewhere': ({ sheet }) =>
      `Lapa „${sheet}” nav atteikumu saraksts: tajā ir jūsu klienti, vai arī tā pieder šim papildinājumam. Ielīmējiet sarakstu atsevišķā lapā, atveriet to un mēģiniet vēlreiz.`,
    'no-opt-outs': ({ sheet }) =>
      `Lapā „${sheet}” nav nevienas e-pasta adreses, tālruņa numura vai SHA-256 jaucējvērtības. Atveriet lapu ar atteikumu sarakstu un mēģiniet vēlreiz.`,
    'task-unknown': ({ found }) => `„${found}” nav nekas tāds, ko šis papildinājums prot.`,
  },
};

/** 200 000, as Latvians write it, with spaces that do not break. */
function count(rows: number): string {
  return String(rows).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** In Latvian a number that ends in 1, but not in 11, takes the singular. */
const ROWS_NAMED = 10;

function firstOf(rows: readonly number[]): string {
  return rows.slice(0, ROWS_NAMED).join(', ') + (rows.length > ROWS_NAMED ? ', …' : '');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count % 10 === 1 && count % 100 !== 11 ? one : many}`;
}

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
