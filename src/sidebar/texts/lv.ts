import { counted, isSingular, numeral } from '../words/plural';
import type { SidebarTexts } from './texts';

const customers = (count: number) => counted(count, 'lv', 'klients', 'klienti');
const customersAsObject = (count: number) => counted(count, 'lv', 'klientu', 'klientus');
const rows = (count: number) => counted(count, 'lv', 'rinda', 'rindas');
const rowsOf = (count: number) => counted(count, 'lv', 'rindas', 'rindām');
const lines = (count: number) => counted(count, 'lv', 'ieraksts', 'ieraksti');
const number = (count: number) => numeral(count, 'lv');

export const LV: SidebarTexts = {
  product: 'GDPR zonas',
  footer: 'Dati paliek šajā izklājlapā. Šis ir rīks, nevis juridiska konsultācija.',
  refresh: 'Atsvaidzināt',
  refreshed: 'Lapa ir nolasīta no jauna',
  readingSheet: 'Lasām lapu…',
  judgingOnPaper: 'Pārskatām visus klientus. Pagaidām neko nerakstām…',
  countingAgain: 'Pārskaitām…',
  saved: 'Saglabāts',
  saving: 'Saglabājam…',
  tryAgain: 'Mēģināt vēlreiz',
  next: (title) => `Tālāk: ${title}`,
  steps: {
    columns: {
      title: 'Jūsu kolonnas',
      lead: 'Tā mēs lasām jūsu lapu. Ja kas nav pareizi, izvēlieties, kas kolonnā ierakstīts.',
    },
    sources: {
      title: 'Piekrišanu avoti',
      lead: 'Dažas atbildes izšķir daudzas rindas uzreiz. Atbildiet tikai uz to, ko zināt.',
    },
    company: {
      title: 'Jūsu uzņēmums',
      lead: 'Šīs atbildes attiecas uz visiem klientiem. Ja šaubāties, atstājiet bez atbildes.',
    },
    judge: {
      title: 'Novērtēt',
      lead: 'Blakus jūsu kolonnām katram klientam ierakstām zonu, pamatojumu un to, kas jādara.',
    },
    mend: {
      title: 'Sakārtot',
      lead: 'Saraksti ar klientiem, kuru dēļ jums kas jādara. Katram sarakstam ir sava lapa.',
    },
    watch: { title: 'Uzraudzīt', lead: 'Lai zonas būtu pareizas arī tad, kad lapa mainās.' },
  },
  customers,
  rows,
  lines,
  row: (row) => `${number(row)}. rinda`,
  gain: {
    frees: (count) => `Atbilde var izvest no sarkanās zonas ${customersAsObject(count)}`,
    waiting: (count) => `Šo atbildi gaida ${customers(count)}`,
    freesTogether: (count) => `Atbildes var izvest no sarkanās zonas ${customersAsObject(count)}`,
    waitingTogether: (count) => `Šīs atbildes gaida ${customers(count)}`,
  },
  yes: 'Jā',
  no: 'Nē',
  unknown: 'Nezinu',
  failures: {
    account: {
      title: 'Google neļauj šai sānjoslai darboties',
      message:
        'Tā notiek, ja pārlūkā vienlaikus ir atvērti vairāki Google konti: Google papildinājumi to neatbalsta. Lietojiet šajā pārlūkā tikai vienu kontu, privāto logu vai citu pārlūka profilu. Pēc tam atveriet sānjoslu vēlreiz.',
    },
    network: {
      title: 'Nav savienojuma ar Google',
      message: 'Pārbaudiet interneta savienojumu un mēģiniet vēlreiz. Jūsu ievadītais ir saglabājies šeit.',
    },
    'too-slow': {
      title: 'Tas ilga pārāk ilgi',
      message:
        'Google pārtrauca darbu, pirms tas bija pabeigts. Uzrakstītais paliek. Mēģiniet vēlreiz: darbs turpināsies no tās vietas.',
    },
    'too-often': {
      title: 'Google lūdz brīdi pagaidīt',
      message: 'Īsā laikā Google bija pārāk daudz pieprasījumu. Uzgaidiet minūti un mēģiniet vēlreiz.',
    },
    'no-answer': {
      title: 'Atbilde neatnāca',
      message: 'Papildinājums neko neatbildēja. Mēģiniet vēlreiz. Ja tas nelīdz, atveriet sānjoslu no jauna.',
    },
    unknown: {
      title: 'Radās kļūda',
      message: 'Tā nav jūsu vaina, un jūsu lapā nekas nav zudis. Pēc brīža mēģiniet vēlreiz.',
    },
  },
  columns: {
    why: {
      email: 'Bez adreses nevienu nevar sasniegt pa e-pastu un vienas personas rindas nevar savienot.',
      consent: 'Bez tās nav zināms, vai kāds ir piekritis, un gandrīz visas rindas ir RED.',
      consentDate: '„Jā” bez datuma nevar pierādīt.',
      source:
        'Jāzina, kurā veidlapā vai vietā piekrišana iegūta; bez šīs kolonnas viena atbilde attiecas uz visām rindām.',
      optedOut:
        'Tam, kurš ir atteicies, vairs nekad nedrīkst rakstīt. Ja atteikumus zina jūsu vēstuļu sūtīšanas rīks, pievienojiet to kolonnu.',
      lastPurchase: 'No tā atkarīgs, cik ilgi rindu glabā rēķinu dēļ un kuram drīkst rakstīt kā savam klientam.',
    },
    summary: (known, of) => `Atpazītās kolonnas: ${known} no ${of}`,
    rows: (count, sheet) => `${rows(count)} lapā „${sheet}”`,
    readAs: 'Lasām kā',
    foundByItself: 'Noteikts automātiski',
    found: (name) => `${name} (noteikts automātiski)`,
    notRecognized: 'nav atpazīts',
    nothing: 'Vērtēšanai nav vajadzīga',
    yourChoice: 'Jūsu izvēle',
    noHeader: '(bez virsraksta)',
    noSamples: 'Vērtību vēl nav',
    check: 'pārbaudiet',
    conflict: 'Divas kolonnas ir pretrunā',
    missing: (count) => `Kā trūkst un kāpēc tas ir svarīgi (${count})`,
    samples: 'Piemēri',
  },
  sources: {
    why: {
      preTicked: 'Iepriekš ielikts ķeksītis nav piekrišana, lai cik sens tas būtu.',
      wordingKept:
        'Ja nav saglabāts teksts, ko cilvēks redzēja, piekrišana ir pierādīta tikai daļēji: labākajā gadījumā GREY.',
      personActed: 'Tas, ko ierakstījis darbinieks vai imports, nepierāda, ka cilvēks piekrita.',
      thirdParty: 'Pirktā vai partnera sarakstā neviens nav piekritis saņemt ziņas no jums.',
      couldRefuse: 'Bez piekrišanas par līdzīgām precēm drīkst rakstīt tikai tiem, kuri varēja uzreiz atteikties.',
    },
    summary: (questions, freed) =>
      `${counted(questions, 'lv', 'atbilde', 'atbildes')} var izvest no sarkanās zonas ${customersAsObject(freed)}`,
    allAnswered: 'Uz visu, kas palīdz, jau ir atbildēts',
    none: 'Nevienā rindā nav norādīts, no kurienes piekrišana.',
    byName: (answer) => `Pēc avota nosaukuma pieņemam: ${answer.toLowerCase()}`,
    others: (count) => `Visi pieci jautājumi (vēl ${count})`,
    done: 'Šeit atbildes nevienu klientu no sarkanās zonas neizvestu.',
  },
  company: {
    summary: (answered, of) => `Atbildēts: ${answered} no ${of}`,
    leftOpen: (otherwise) => `Bez atbildes: ${otherwise}`,
    notAnswered: 'Nav atbildēts',
    notKnown: 'Nav zināma',
    why: {
      channels: 'Kā sūtāt mārketinga ziņas. Rinda ir tik laba, cik tās sliktākais kanāls.',
      country: 'No tās atkarīgs, no kāda vecuma cilvēks var piekrist pats un cik ilgi glabā rēķinus.',
      strategy:
        'Senās piekrišanas var izmantot saskaņā ar procedūru vai lūgt apstiprināt no jauna. Otrais ir drošākais ceļš.',
      language: 'Pamatojumu, sarakstu un šīs sānjoslas valoda.',
      companyMailboxes: 'Vai uzņēmumu info@ un birojs@ vērtēt tāpat kā cilvēkus vai izlaist.',
      dateOrder: 'Kā lasīt 03/04/2018. Ja kolonnā tas nav redzams, pieņem nelabvēlīgāko nozīmi.',
      invoiceYears: 'Kamēr rēķins jāglabā, tā rindu nedzēš. 0: rēķinus glabājat citur.',
      procedureReview: 'Pēc šīs dienas neviena rinda nav GREY, līdz procedūra ir pārskatīta.',
    },
    more: (count) => `Sīkāki iestatījumi (${count})`,
    badDay: { title: 'Datums nav pilns', message: 'Ievadiet dienu, mēnesi un gadu vai atstājiet lauku tukšu.' },
    badNumber: {
      title: 'Tas nav skaitlis',
      message: 'Ievadiet veselu skaitli, piemēram, 36, vai atstājiet lauku tukšu.',
    },
  },
  judge: {
    button: 'Novērtēt visus klientus',
    again: 'Novērtēt vēlreiz',
    goOn: 'Turpināt',
    cancel: 'Atcelt',
    cancelling: 'Apstāsimies nākamajā drošajā vietā…',
    nothingLost:
      'Atcelt var jebkurā brīdī. Nekas nezudīs: uzrakstītais paliek, un nākamreiz darbs turpinās no tās vietas.',
    writes: 'Jūsu kolonnas paliek, kā ir.',
    wouldWrite: 'Lūk, ko vērtējums ierakstītu',
    result: 'Jūsu klienti pašlaik',
    noCustomers: 'Šajā lapā klientu vēl nav.',
    zones: { RED: 'Sarkanā zona', GREY: 'Pelēkā zona', GREEN: 'Zaļā zona', OUT: 'Nevērtē' },
    share: (count, percent) => `${rows(count)}, ${percent < 1 ? 'mazāk par 1' : percent}\u00a0%`,
    reasons: 'Biežākie iemesli',
    lift: 'Kas to atceļ',
    law: 'Likums',
    whatToDo: 'Kas jādara',
    showRows: (count) => `Rādīt ${counted(count, 'lv', 'rindu', 'rindas')}`,
    showMore: 'Rādīt vēl',
    moreReasons: (count) => `Vēl ${counted(count, 'lv', 'iemesls', 'iemesli')}`,
    flags: (count) => `${counted(count, 'lv', 'šūna', 'šūnas')}, ko vērts apskatīt`,
    flagsMore: (count) => `Un vēl ${number(count)}: kad šīs būs labotas, novērtējiet vēlreiz.`,
  },
  run: {
    title: {
      classifySheet: 'Vērtējam jūsu klientus',
      buildReconsentTab: 'Veidojam atkārtotas piekrišanas sarakstu',
      buildDeletionTab: 'Veidojam dzēšanas sarakstu',
    },
    reading: 'Lasām un vērtējam visas rindas…',
    progress: (done, of) => `Pabeigts: ${number(done)} no ${rowsOf(of)}`,
    minutesLeft: (minutes) =>
      `${isSingular(minutes, 'lv') ? 'palikusi' : 'palikušas'} apmēram ${counted(minutes, 'lv', 'minūte', 'minūtes')}`,
    lessThanAMinute: 'palicis mazāk par minūti',
    unfinished: (done, of) => `Vēl nav pabeigts: ${number(done)} no ${rowsOf(of)}`,
  },
  mend: {
    purposes: {
      buildReconsentTab:
        'Tie, kuriem drīkst nosūtīt lūgumu apstiprināt piekrišanu no jauna: GREY klienti, ja pārejat uz zaļo zonu, un ilgi neaktīvie.',
      buildDeletionTab: 'Rindas, kuru glabāšanai vairs nav pamata. Katru apstiprināt jūs; pats saraksts neko neizdzēš.',
    },
    summary: (lists, count) =>
      lists === 0 ? 'Nav nekā, ko sakārtot' : `${counted(lists, 'lv', 'saraksts', 'saraksti')}, ${lines(count)}`,
    nothing: 'Pašlaik šajā sarakstā neviens neiederas.',
    lookFirst: 'Vispirms apskatīt',
    make: 'Izveidot sarakstu',
    refreshList: 'Atjaunot sarakstu',
    made: 'Saraksts jau ir izveidots',
    firstLines: (shown, of) => (shown === of ? lines(of) : `Pirmie ${number(shown)} no ${number(of)}`),
    nothingWritten: 'Pagaidām nekas nav uzrakstīts.',
  },
  watch: {
    summaryOn: 'Ieslēgts: rindas vērtē, tiklīdz tās labo',
    summaryOff: 'Izslēgts',
    summaryChanged: (count) => `Mainītos ${rows(count)}`,
    switchLabel: 'Vērtēt rindas, tiklīdz tās labo',
    switchWhy: 'Izlabojiet šūnu, un šī rinda uzreiz saņems jauno zonu.',
    on: 'Ieslēgts',
    off: 'Izslēgts',
    changed: (count) =>
      `Kopš pagājušās reizes ${isSingular(count, 'lv') ? 'mainījusies' : 'mainījušās'} ${rows(count)}`,
    unchanged: 'Kopš pagājušās reizes nekas nav mainījies. Visas zonas ir pareizas.',
    notJudged: 'Šī lapa vēl nav vērtēta. Novērtējiet to vienreiz, un šeit redzēsiet, kas mainās.',
    noZone: 'zonas vēl nav',
    becomes: 'kļūst par',
    first: (count) => `Redzamas pirmās ${number(count)}.`,
    judgeAgain: 'Novērtēt vēlreiz',
  },
};
