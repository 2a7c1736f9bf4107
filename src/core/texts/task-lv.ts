import { LV } from './lv';
import { SETTING_NAMES } from './setting-names';
import { TASK_ACTS_LV } from './task-acts-lv';
import { TASK_LISTS_LV } from './task-lists-lv';
import { TASK_REFUSALS_LV } from './task-refusals-lv';
import type { TaskTexts } from './task-texts';
import type { Templates } from './templates';

const names = SETTING_NAMES.lv;

export const TASK_LV = {
  reasons: {
    'erasure-requested': {
      lift: 'To nekas neatceļ: izpildiet pieprasījumu un paturiet tikai to, ko glabāt liek cits likums.',
    },
    restricted: {
      lift: 'Ierobežojumu atceļ tikai pati persona vai strīda izbeigšanās; līdz tam datus drīkst vienīgi glabāt.',
    },
    'opted-out': { lift: 'Tikai jauna piekrišana, ko persona dod pēc savas iniciatīvas un vēlāk par atteikuma dienu.' },
    suppressed: {
      lift: 'Tikai jauna piekrišana, ko persona dod pēc savas iniciatīvas un vēlāk par dienu, kad adrese ierakstīta sarakstā.',
    },
    declined: { lift: 'Tikai piekrišana, ko persona vēlāk dod pēc savas iniciatīvas; vēlreiz nejautājiet.' },
    'company-mailbox': {
      lift: `Nekas nav jādara; ja tādas jāvērtē tāpat kā personas, mainiet iestatījumu „${names.companyMailboxes}”.`,
    },
    child: { lift: 'Vecāku atļauja vai jauna piekrišana, kad persona ir sasniegusi vajadzīgo vecumu.' },
    reconfirmed: { lift: 'Nekā netrūkst.' },
    'third-party-list': { lift: 'Tikai piekrišana, ko persona dod tieši jums.' },
    'pre-ticked': {
      lift: 'Jauna piekrišana, kas dota, atzīmējot tukšu rūtiņu; lūdziet to citādi, nevis e-pastā vai īsziņā.',
    },
    'not-own-act': { lift: 'Pierādījums, ka rīkojusies pati persona, vai jauna pašas personas dota piekrišana.' },
    'channel-not-covered': { lift: 'Piekrišana šim saziņas kanālam; lūdziet to citādi.' },
    'fresh-consent': { lift: 'Nekā netrūkst.' },
    'old-consent': { lift: 'Personas atkārtota piekrišana ar datumu.' },
    'incomplete-proof': { lift: 'Teksts, ko persona redzēja, un precīzs datums vai arī atkārtota piekrišana.' },
    'soft-opt-in': { lift: 'Personas dota piekrišana ar datumu, avotu un tekstu.' },
    'unclear-answer': { lift: 'Noskaidrojiet, kam persona piekrita, un piekrišanas kolonnā ierakstiet „jā” vai „nē”.' },
    'no-proof': { lift: 'Piekrišanas datums un avots.' },
    'form-unknown': { lift: 'Atbilde par šo avotu lapā „GDPR avoti”: „Vai ķeksītis bija ielikts iepriekš?”' },
    'opt-out-not-offered': { lift: 'Katrā ziņojumā piedāvājiet iespēju atteikties un piekrišanu lūdziet citādi.' },
    'opt-out-unknown': { lift: `Atbilde lapā „GDPR iestatījumi”: „${names.optOutOffered}”.` },
    'procedure-missing': {
      lift: `Pieņemiet iekšējo procedūru un ierakstiet datumu lapā „GDPR iestatījumi”: „${names.procedureAdopted}”.`,
    },
    'no-consent': { lift: 'Personas piekrišana; lūdziet to citādi, nevis e-pastā vai īsziņā.' },
    'consent-unknown': {
      lift: 'Pierādījums par piekrišanu vai jauna piekrišana; lūdziet to citādi, nevis e-pastā vai īsziņā.',
    },
  },
  zones: {
    RED: 'pagaidām nedrīkst izmantot mārketingam',
    GREY: 'drīkst izmantot saskaņā ar iekšējo procedūru',
    GREEN: 'drīkst izmantot mārketingam',
    OUT: 'uzņēmumu pastkastes, netiek vērtētas',
  },
  settingsTab: {
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
      clearOnStop:
        'To kolonnu virsraksti, kuras rindā iztukšo, kad tai pārtrauc mārketingu; atdaliet ar komatiem, piemēram, Dzimšanas datums, Valoda, Intereses. Ja tukšs, neko neiztukšo. Tas, pēc kā klientu var atpazīt un kāpēc dati jāglabā, vienmēr paliek.',
      watch:
        'jā: laboto rindu un tās pašas personas pārējās rindas uzreiz novērtē no jauna, ja lapa jau ir vērtēta. nē: tikai tad, kad vērtējat visu lapu.',
    },
  },
  sourcesTab: {
    questions: [
      'Vai ķeksītis bija ielikts iepriekš?',
      'Vai piekrišanas teksts ir saglabāts?',
      'Vai persona rīkojās pati?',
      'Vai saraksts ir pirkts vai no partnera?',
      'Vai, norādot adresi, persona varēja atteikties?',
    ],
    rest: '* (avota nav vai tas nav sarakstā)',
  },
  reconsentTab: {
    answers: { confirmed: 'apstiprināja', declined: 'nepiekrita', noAnswer: 'nav atbildes' },
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
    months:
      'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'.split(' '),
    day: '{0}. gada {2}. {1}',
    month: '{0}. gada {1}, diena nav zināma',
    year: '{0}. gads, diena nav zināma',
    either: '{0} vai {1}: nav skaidrs',
  },
  sidebar: {
    ofChannel: '{0} ({1})',
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
      years: '{0} {0:gads|gadi}, kā prasa likums.',
    },
    preview: {
      enters: 'Klāt nāks {0} {0:jauns ieraksts|jauni ieraksti}.',
      stays: '{0} {0:ieraksts|ieraksti} paliks ar visu, ko tur rakstījāt.',
      leaves: 'Pazudīs {0} {0:ieraksts|ieraksti}, kam sarakstā vairs nav jābūt.',
      nobody: 'Pašlaik šajā sarakstā nevienam nav jābūt.',
      makesTab: 'Tiks izveidota lapa „{0}”.',
      refreshesTab: 'Lapa „{0}” tiks atjaunota.',
      touchesNothingElse: 'Jūsu klientu lapa nemainīsies.',
    },
    cannotWatch: {
      live: 'Šo lapu vērtē formula, kas pati seko katram labojumam.',
      tooLarge:
        'Šajā lapā tam ir pārāk daudz rindu ({#0}). Labotā rinda un tās pašas personas pārējās rindas zaudē zonu, līdz novērtējat lapu no jauna.',
    },
  },
  messages: {
    progress: 'Pabeigtās rindas: {#0} no {#1} …',
    unfinished:
      'Pabeigtās rindas: {#0} no {#1}. Laiks, ko Google atvēl vienai reizei, ir beidzies. Izvēlieties to pašu izvēlnes punktu vēlreiz: darbs turpināsies no šīs vietas.',
    cancelled:
      'Apturēts, kā vēlējāties. Pabeigtās rindas: {#0} no {#1}; pārējās vēl nav gatavas. Nekas nav zudis: sāciet vēlreiz, un darbs turpināsies no šīs vietas.',
    classified: '{0} GREEN, {1} GREY, {2} RED.',
    classifiedWithOut: '{0} GREEN, {1} GREY, {2} RED, {3} OUT.',
    toLookAt: 'Vērts apskatīt: {0}.',
    toLookAtMore: 'Vērts apskatīt: {0} un vēl {1}.',
    firstUse:
      'Atbildiet uz jautājumiem lapās „GDPR iestatījumi” un „GDPR avoti” un vērtējiet vēlreiz: jau dažas atbildes izšķir lielākās daļas rindu zonu.',
    live: 'Formula vērtē {0} {0:rindu|rindas} un atjaunojas pēc katra labojuma.',
    nobodyToAsk:
      'Pašlaik nevienam nav jājautā vēlreiz. Jautā tikai GREY klientiem, ja stratēģija ir GREEN, un tiem, kas ilgi nav bijuši aktīvi; RED klientiem e-pastā vai īsziņā jautāt nedrīkst.',
    reconsent: 'Klienti, kuriem jājautā vēlreiz: {0}.',
    answersKept: 'Saglabātās atbildes: {0}.',
    nothingToDelete: 'Neviena rinda nav jādzēš.',
    deletion: 'Dzēšamās rindas: {0}. Pats saraksts neko nedzēš.',
    removed: 'Papildinājuma kolonnas un krāsas ir noņemtas. Viss pārējais ir palicis, kā bija.',
    nothingToRemove: 'Šajā lapā nav nekā, ko būtu pievienojis šis papildinājums.',
    noAdvice: 'Šis ir rīks, nevis juridiska konsultācija.',
    help:
      'Atveriet lapu ar klientiem un izvēlieties „Atvērt sānjoslu”. Katra rinda saņem zonu: GREEN drīkst izmantot mārketingam, GREY drīkst izmantot ' +
      'saskaņā ar iekšējo procedūru, RED nedrīkst izmantot. Blakus kolonnās rakstīts, kāpēc un kas jādara. Atbildiet uz jautājumiem lapās ' +
      '„GDPR iestatījumi” un „GDPR avoti” un vērtējiet vēlreiz.\n\nDati paliek tikai šajā izklājlapā. Šis ir rīks, nevis juridiska konsultācija.\n\n' +
      'Formulas: =GDPR_ZONE(A1:K) vērtē visu tabulu. =GDPR_ZONE() vērtē rindu, kurā tā ierakstīta, bet Google izklājlapas to nepārrēķina, kad rinda mainās. ' +
      'Ja formula rāda #NAME?, šajā failā vienreiz izvēlieties jebkuru šīs izvēlnes punktu: tad Google formulas pazīs arī šeit.',
  },
  lists: TASK_LISTS_LV,
  acts: TASK_ACTS_LV,
  ...TASK_REFUSALS_LV,
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
    'suppression-key-unreadable':
      'Šī nav pilna atslēga. Nokopējiet visu saglabāto tekstu no gdpr-key-1: līdz pēdējai zīmei.',
    'suppression-key-other':
      'Atteikumu saraksta ieraksti veidoti ar citu atslēgu. Ar šo nevienu nevarētu pazīt, tāpēc paliek līdzšinējā.',
    'opt-outs-elsewhere':
      'Lapa „{sheet}” nav atteikumu saraksts: tajā ir jūsu klienti, vai arī tā pieder šim papildinājumam. Ielīmējiet sarakstu atsevišķā lapā, atveriet to un mēģiniet vēlreiz.',
    'no-opt-outs':
      'Lapā „{sheet}” nav nevienas e-pasta adreses, tālruņa numura vai SHA-256 jaucējvērtības. Atveriet lapu ar atteikumu sarakstu un mēģiniet vēlreiz.',
    'merged-rows':
      'Lapā „{sheet}” sapludināta šūna no {row}. rindas aptver gan dzēšamas rindas, gan rindas, kas paliek. Atceliet sapludināšanu (izvēlne „Formatēt”, „Sapludināt šūnas”) un mēģiniet vēlreiz.',
    'no-header-found':
      'Lapas „{sheet}” pirmajās 20 rindās nav atrasta virsrakstu rinda. Nosauciet kolonnas, piemēram: Vārds, E-pasts, Piekrišana, Piekrišanas datums, Avots.',
    'no-customers':
      'Lapā „{sheet}” ir virsraksti, bet zem tiem nav neviena klienta. Pievienojiet vismaz vienu rindu un mēģiniet vēlreiz.',
    'column-untitled':
      'Kolonnai {letters} nav virsraksta. Ierakstiet to virsrakstu rindā un tad šeit izvēlieties, kas kolonnā ierakstīts.',
    'row-gone':
      'Šajā lapā vairs nav tā, kas bija {row}. rindā. Nospiediet „Atsvaidzināt”, lai redzētu, kas kur tagad ir.',
    'no-customer-sheet': 'Vispirms atveriet lapu ar klientiem: pašlaik atvērtā pieder šim papildinājumam.',
    'too-many-rows-for-formula': `Google formulai atvēl 30 sekundes: šāda platuma tabulā ar to pietiek apmēram {#most} rindām, bet šeit ir {#rows}. Izvēlieties „${LV.menu.classify}”, kam šāda ierobežojuma nav.`,
    'filter-active':
      'Filtrs lapā „{sheet}” slēpj rindas. Noņemiet filtra nosacījumus un mēģiniet vēlreiz, lai neviena rinda nepaliktu nepamanīta.',
    'sheet-changed':
      'Kamēr notika darbs, kāds mainīja lapu „{sheet}”. Lai neviena rinda nesaņemtu to, kas pienākas citai, darbs tika apturēts. Izvēlieties to pašu izvēlnes punktu vēlreiz.',
    'sheet-changed-somewhere':
      'Kamēr notika darbs, kāds mainīja izklājlapu. Lai neviena rinda nesaņemtu to, kas pienākas citai, darbs tika apturēts. Izvēlieties to pašu izvēlnes punktu vēlreiz.',
    protected:
      'Lapa „{sheet}” ir aizsargāta, un jūs to nedrīkstat rediģēt. Palūdziet īpašniekam rediģēšanas tiesības vai aizsardzības noņemšanu (izvēlne „Dati”, „Aizsargāt lapas un diapazonus”).',
    'protected-somewhere':
      'Daļa no šīs izklājlapas ir aizsargāta, un jūs to nedrīkstat rediģēt. Palūdziet īpašniekam rediģēšanas tiesības vai aizsardzības noņemšanu (izvēlne „Dati”, „Aizsargāt lapas un diapazonus”).',
    'another-run':
      'Šajā izklājlapā pašlaik jau notiek darbs, iespējams, to sācis kolēģis. Divi darbi vienlaikus traucētu viens otram. Pagaidiet, līdz tas beidzas, un izvēlieties izvēlnes punktu vēlreiz.',
    'google-refused':
      'Google izklājlapas kādu darba soli neizpildīja, un iemesls šim papildinājumam nav zināms. Nekas nav zudis. Pārlādējiet lapu un izvēlieties to pašu izvēlnes punktu vēlreiz: jau paveiktais paliek.',
    'choices-in-the-way':
      'Šūnas, kurās jāraksta rezultāts, aizņem jūsu pašu nolaižamais saraksts, un tas ierakstu nepieņem. Noņemiet to no kolonnām pa labi no tabulas (izvēlne „Dati”, „Datu validācija”) un mēģiniet vēlreiz.',
    'typed-columns':
      'Klienti ir tabulā ar kolonnu tipiem, un Google neļauj šim papildinājumam tajā rakstīt. Atveriet tabulas izvēlni, atgrieziet to par neformatētiem datiem un mēģiniet vēlreiz.',
    'too-many-cells':
      'Šī izklājlapa pārsniegtu 10 miljonus šūnu, ko atļauj Google. Izdzēsiet nevajadzīgās lapas vai tukšās rindas un kolonnas un mēģiniet vēlreiz.',
    'text-too-long':
      'Kāds no tekstiem ir garāks par 50 000 rakstzīmēm, ko Google atļauj vienā šūnā. Saīsiniet garākās šūnas (parasti vārdu vai piezīmi) un mēģiniet vēlreiz.',
    'task-unknown': '„{found}” nav nekas tāds, ko šis papildinājums prot.',
  },
} as const satisfies Templates<TaskTexts>;
