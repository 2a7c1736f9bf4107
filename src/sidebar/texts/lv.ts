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
  judgingOnPaper: 'Pārskatām visus klientus. Pagaidām neko neierakstām…',
  countingAgain: 'Skaitām vēlreiz…',
  saved: 'Saglabāts',
  saving: 'Saglabājam…',
  tryAgain: 'Mēģināt vēlreiz',
  next: (title) => `Tālāk: ${title}`,
  steps: {
    columns: {
      title: 'Jūsu kolonnas',
      lead: 'Tā mēs lasām jūsu lapu. Ja kaut kas nav pareizi, izvēlieties, kas kolonnā ierakstīts.',
    },
    sources: {
      title: 'Piekrišanu avoti',
      lead: 'Jau dažas atbildes izšķir daudzu rindu zonu. Atbildiet tikai uz to, ko zināt.',
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
      lead: 'Saraksti ar darāmo, katrs savā lapā. Zem tiem var izpildīt to, ko esat izlēmuši.',
    },
    watch: { title: 'Sekot izmaiņām', lead: 'Lai zonas būtu pareizas arī tad, kad lapa mainās.' },
  },
  customers,
  rows,
  lines,
  row: (row) => `${number(row)}. rinda`,
  gain: {
    frees: (count) => `Atbilde var izvest no sarkanās zonas ${customersAsObject(count)}`,
    waiting: (count) => `Bez šīs atbildes sarkanajā zonā paliek ${customers(count)}`,
    freesTogether: (count) => `Atbildes var izvest no sarkanās zonas ${customersAsObject(count)}`,
    waitingTogether: (count) => `Bez šīm atbildēm sarkanajā zonā paliek ${customers(count)}`,
  },
  yes: 'Jā',
  no: 'Nē',
  unknown: 'Nezinu',
  failures: {
    account: {
      title: 'Google neļauj šai sānjoslai darboties',
      message:
        'Tā notiek, ja pārlūkā vienlaikus ir atvērti vairāki Google konti: Google papildinājumi to neatbalsta. Atstājiet pārlūkā tikai vienu kontu vai izmantojiet privāto logu vai citu pārlūka profilu. Pēc tam atveriet sānjoslu vēlreiz.',
    },
    network: {
      title: 'Nav savienojuma ar Google',
      message: 'Pārbaudiet interneta savienojumu un mēģiniet vēlreiz. Viss, ko ievadījāt, joprojām ir šeit.',
    },
    'too-slow': {
      title: 'Tas prasīja pārāk daudz laika',
      message:
        'Google pārtrauca darbu, pirms tas bija pabeigts. Jau ierakstītais paliek. Mēģiniet vēlreiz: darbs turpināsies no tās pašas vietas.',
    },
    'too-often': {
      title: 'Google lūdz brīdi pagaidīt',
      message: 'Īsā laikā Google saņēma pārāk daudz pieprasījumu. Uzgaidiet minūti un mēģiniet vēlreiz.',
    },
    'no-answer': {
      title: 'Atbildi nesaņēmām',
      message: 'Papildinājums neko neatbildēja. Mēģiniet vēlreiz. Ja tas nelīdz, atveriet sānjoslu no jauna.',
    },
    unknown: {
      title: 'Radās kļūda',
      message: 'Tā nav jūsu vaina, un jūsu lapā nekas nav zudis. Pēc brīža mēģiniet vēlreiz.',
    },
  },
  columns: {
    why: {
      email: 'Bez adreses nevar rakstīt e-pastā un nevar savienot vienas personas rindas.',
      consent: 'Bez šīs kolonnas nav zināms, vai kāds ir piekritis, un gandrīz visas rindas ir RED.',
      consentDate: 'Piekrišanu bez datuma nevar pierādīt.',
      source:
        'Jāzina, kurā veidlapā vai vietā piekrišana iegūta; bez šīs kolonnas viena atbilde attiecas uz visām rindām.',
      optedOut:
        'Tam, kurš ir atteicies, vairs nedrīkst rakstīt. Ja atteikumi ir jūsu e-pasta sūtīšanas rīkā, pievienojiet šeit to kolonnu.',
      lastPurchase: 'No tā atkarīgs, cik ilgi rindu glabā rēķinu dēļ un kuriem drīkst rakstīt kā saviem klientiem.',
    },
    summary: (known, of) => `Atpazītās kolonnas: ${known} no ${of}`,
    rows: (count, sheet) => `${rows(count)} lapā „${sheet}”`,
    readAs: 'Lasām kā',
    foundByItself: 'Noteikt automātiski',
    found: (name) => `${name} (automātiski)`,
    notRecognized: 'nav atpazīta',
    nothing: 'Vērtēšanai nav vajadzīga',
    yourChoice: 'Jūsu izvēle',
    noHeader: '(bez virsraksta)',
    noSamples: 'Vērtību vēl nav',
    check: 'pārbaudiet',
    conflict: 'Kura kolonna jāņem vērā?',
    missing: (count) => `Kā trūkst un kāpēc tas ir svarīgi (${count})`,
    samples: 'Piemēri',
  },
  sources: {
    why: {
      preTicked: 'Iepriekš ielikts ķeksītis nav piekrišana, lai cik sens tas būtu.',
      wordingKept:
        'Ja nav saglabāts teksts, ko persona redzēja, piekrišana ir pierādīta tikai daļēji: labākajā gadījumā GREY.',
      personActed: 'Darbinieka ierakstīts vai importēts „jā” nepierāda, ka piekrita pati persona.',
      thirdParty: 'Pirktā vai partnera sarakstā neviens nav piekritis saņemt ziņojumus no jums.',
      couldRefuse: 'Bez piekrišanas par līdzīgām precēm drīkst rakstīt tikai tiem, kuri varēja uzreiz atteikties.',
    },
    summary: (questions, freed) =>
      `${counted(questions, 'lv', 'atbilde', 'atbildes')} var izvest no sarkanās zonas ${customersAsObject(freed)}`,
    allAnswered: 'Uz visu svarīgo jau ir atbildēts',
    none: 'Nevienā rindā nav norādīts piekrišanas avots.',
    byName: (answer) => `Pēc avota nosaukuma pieņemam: ${answer.toLowerCase()}`,
    others: (count) => `Pārējie jautājumi (${count})`,
    done: 'Šeit atbildes nevienu klientu no sarkanās zonas neizvestu.',
  },
  company: {
    summary: (answered, of) => `Atbildēts: ${answered} no ${of}`,
    leftOpen: (otherwise) => `Ja nav atbildes: ${otherwise}`,
    notAnswered: 'Nav atbildēts',
    notKnown: 'Nav zināma',
    why: {
      channels: 'Kā sūtāt mārketinga ziņojumus. Rindas zonu nosaka tās sliktākais kanāls.',
      country: 'No tās atkarīgs, no kāda vecuma persona var piekrist pati un cik ilgi jāglabā rēķini.',
      strategy:
        'Senas piekrišanas var izmantot saskaņā ar iekšējo procedūru vai lūgt apstiprināt no jauna. Otrais ceļš ir drošāks.',
      language: 'Pamatojumu, sarakstu un šīs sānjoslas valoda.',
      companyMailboxes: 'Vai uzņēmumu info@ un birojs@ vērtēt tāpat kā personas vai nevērtēt.',
      dateOrder: 'Kā lasīt 03/04/2018. Ja kolonnā tas nav redzams, pieņem nelabvēlīgāko nozīmi.',
      invoiceYears: 'Kamēr rēķins jāglabā, tā rindu nedzēš. 0: rēķinus glabājat citur.',
      procedureReview: 'Pēc šīs dienas neviena rinda nav GREY, līdz procedūra būs pārskatīta.',
    },
    more: (count) => `Papildu iestatījumi (${count})`,
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
    cancel: 'Apturēt',
    cancelling: 'Apstāsimies nākamajā drošajā vietā…',
    nothingLost:
      'Apturēt var jebkurā brīdī. Nekas nezudīs: ierakstītais paliks, un nākamreiz darbs turpināsies no tās pašas vietas.',
    writes: 'Jūsu kolonnas nemainīsies.',
    wouldWrite: 'Tāds būtu vērtējums',
    result: 'Jūsu klienti pašlaik',
    noCustomers: 'Šajā lapā klientu vēl nav.',
    zones: { RED: 'Sarkanā zona', GREY: 'Pelēkā zona', GREEN: 'Zaļā zona', OUT: 'Ārpus zonām' },
    share: (count, percent) => `${rows(count)}, ${percent < 1 ? 'mazāk par 1' : percent}\u00a0%`,
    reasons: 'Biežākie pamatojumi',
    lift: 'Kas palīdzētu',
    law: 'Likums',
    whatToDo: 'Kas jādara',
    showRows: (count) => `Rādīt ${counted(count, 'lv', 'rindu', 'rindas')}`,
    showMore: 'Rādīt vēl',
    moreReasons: (count) => `Vēl ${counted(count, 'lv', 'pamatojums', 'pamatojumi')}`,
    flags: (count) => `${counted(count, 'lv', 'šūna', 'šūnas')}, ko vērts apskatīt`,
    flagsMore: (count) => `Un vēl ${number(count)}: kad šīs būs izlabotas, novērtējiet vēlreiz.`,
  },
  run: {
    title: {
      classifySheet: 'Vērtējam jūsu klientus',
      buildReconsentTab: 'Veidojam atkārtotas piekrišanas sarakstu',
      buildAskAnotherWayTab: 'Veidojam sarakstu tiem, kam jājautā citādi',
      buildSafeToSendTab: 'Veidojam sarakstu tiem, kam drīkst sūtīt',
      buildQuestionsTab: 'Veidojam jautājumu sarakstu',
      buildStopMarketingTab: 'Veidojam mārketinga pārtraukšanas sarakstu',
      buildDeletionTab: 'Veidojam dzēšanas sarakstu',
      applyAnswers: 'Pārnesam atbildes',
      stopApproved: 'Pārtraucam mārketingu',
      deleteApproved: 'Dzēšam apstiprinātās rindas',
    },
    reading: 'Lasām un vērtējam visas rindas…',
    progress: (done, of) => `Pabeigts: ${number(done)} no ${rowsOf(of)}`,
    minutesLeft: (minutes) =>
      `${isSingular(minutes, 'lv') ? 'atlikusi' : 'atlikušas'} apmēram ${counted(minutes, 'lv', 'minūte', 'minūtes')}`,
    lessThanAMinute: 'atlikusi mazāk nekā minūte',
    unfinished: (done, of) => `Vēl nav pabeigts: ${number(done)} no ${rowsOf(of)}`,
  },
  mend: {
    purposes: {
      buildReconsentTab:
        'Tie, kuriem drīkst nosūtīt lūgumu apstiprināt piekrišanu no jauna: GREY klienti, ja pārejat uz zaļo zonu, un tie, kas ilgi nav bijuši aktīvi.',
      buildAskAnotherWayTab:
        'Klienti, kuriem drīkst lūgt piekrišanu, tikai ne pa e-pastu vai SMS: pie kases, ar vēstuli, nākamajā pasūtījumā.',
      buildSafeToSendTab:
        'Adreses, uz kurām šodien drīkst sūtīt mārketinga ziņas. Pirms katras sūtīšanas atjaunojiet sarakstu.',
      buildQuestionsTab: 'Kas vēl jānoskaidro; noderīgākais jautājums ir pirmais. Neviens cilvēks tajā nav nosaukts.',
      buildStopMarketingTab:
        'Rindas, kuras jāglabā cita pienākuma dēļ, bet mārketingam tās vairs nedrīkst izmantot. Katru apstiprināsiet jūs; pats saraksts neko nemaina.',
      buildDeletionTab:
        'Rindas, kuru glabāšanai vairs nav pamata. Katru apstiprināsiet jūs; pats saraksts neko nedzēš.',
    },
    summary: (lists, count) =>
      lists === 0 ? 'Nav nekā, ko sakārtot' : `${counted(lists, 'lv', 'saraksts', 'saraksti')}, ${lines(count)}`,
    nothing: 'Pašlaik šajā sarakstā nevienam nav jābūt.',
    lookFirst: 'Apskatīt',
    make: 'Izveidot sarakstu',
    refreshList: 'Atjaunot sarakstu',
    made: 'Saraksts jau ir izveidots',
    firstLines: (shown, of) => (shown === of ? lines(of) : `Pirmie ieraksti: ${number(shown)} no ${number(of)}`),
    nothingWritten: 'Pagaidām nekas nav ierakstīts.',
    groups: {
      ask: 'Jautāt un noskaidrot',
      send: 'Sūtīt',
      end: 'Pārtraukt un dzēst',
      carryOut: 'Izpildīt',
    },
    actsLead: 'Šeit stājas spēkā tas, ko sarakstos ierakstījāt un atzīmējāt. Apskatot nekas netiek ierakstīts.',
    acts: {
      applyAnswers: {
        name: 'Pārnest atbildes',
        purpose: 'No sarakstiem un veidlapām uz klientu lapu: kas apstiprinājis un kas atteicies.',
      },
      stopApproved: {
        name: 'Pārtraukt mārketingu apstiprinātajiem',
        purpose: 'Rindas paliek, tajās atzīmē dienu, kad mārketings pārtraukts.',
      },
      deleteApproved: {
        name: 'Dzēst apstiprināto',
        purpose: 'Jūsu apstiprinātās rindas izdzēš pavisam. Par izdarīto paliek apliecinājums.',
      },
    },
    lookAgain: 'Apskatīt vēlreiz',
    carryOut: {
      applyAnswers: (count) =>
        count === 0 ? 'Atjaunot sarakstus' : `Ierakstīt ${counted(count, 'lv', 'rindā', 'rindās')}`,
      stopApproved: (count) => `Pārtraukt mārketingu ${counted(count, 'lv', 'rindai', 'rindām')}`,
      deleteApproved: (count) => `Izdzēst ${counted(count, 'lv', 'rindu', 'rindas')}`,
    },
    forGood: {
      title: 'Šeit to atsaukt nevarēs',
      message: 'Pēc tam šīs rindas būs vairs tikai faila versiju vēsturē.',
    },
    changedMeanwhile: {
      title: 'Kopš apskatīšanas kaut kas ir mainījies',
      message: 'Nekas nav izdzēsts. Apskatiet jaunos skaitļus un tad izlemiet.',
    },
    opens: (count) =>
      `${isSingular(count, 'lv') ? 'Nepārnesta' : 'Nepārnestas'} paliek ${counted(count, 'lv', 'atbilde', 'atbildes')}`,
    open: (sheet, row) => `„${sheet}”, ${number(row)}. rinda`,
    moreOpen: (count) => `Un vēl ${number(count)}.`,
  },
  watch: {
    summaryOn: 'Ieslēgts: rindas vērtē uzreiz pēc labojuma',
    summaryOff: 'Izslēgts',
    summaryChanged: (count) => `Mainītos ${rows(count)}`,
    switchLabel: 'Vērtēt rindas uzreiz pēc labojuma',
    switchWhy: 'Izlabojiet šūnu, un rinda uzreiz saņems jaunu zonu.',
    on: 'Ieslēgts',
    off: 'Izslēgts',
    changed: (count) =>
      `Kopš pagājušās reizes ${isSingular(count, 'lv') ? 'mainījusies' : 'mainījušās'} ${rows(count)}`,
    unchanged: 'Kopš pagājušās reizes nekas nav mainījies. Visas zonas ir aktuālas.',
    notJudged: 'Šī lapa vēl nav vērtēta. Novērtējiet to vienreiz, un šeit redzēsiet, kas mainās.',
    noZone: 'zonas vēl nav',
    becomes: 'kļūst par',
    first: (count) => `Redzamas pirmās ${number(count)}.`,
    judgeAgain: 'Novērtēt vēlreiz',
  },
};
