import { dateParts } from './date-parts';
import type { KitTexts, PrintTexts } from './kit-texts';

const MONTHS =
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'.split(' ');

function day(iso: string): string {
  const { year, month, date } = dateParts(iso);
  return `${year}. gada ${date}. ${MONTHS[month - 1]}`;
}

/** After „līdz” in the dative: `2027. gada 31. martam`. */
function until(iso: string): string {
  return day(iso).replace(/i?s$/, (ending) => (ending === 'is' ? 'im' : 'am'));
}

export const LV: KitTexts = {
  title: 'Kartītes un vēstules piekrišanas lūgšanai',
  lead: 'Aizpildiet laukus, apskatiet, kas iznāk, un izdrukājiet. Ierakstītais paliek tikai šajā logā un pazūd, kad to aizverat.',
  notInMessages: {
    title: 'Ne e-pastā, ne īsziņā, ne kopā ar rēķinu',
    message:
      'Nelieciet šos tekstus e-pasta vēstulēs, īsziņās, rēķinos un pasūtījumu apstiprinājumos: arī lūgums piekrist mārketingam ir mārketings. „Honda” un „Flybe” 2017. gadā tika sodītas par e-pasta vēstulēm, kurās tika lūgta piekrišana.',
  },
  rules: [
    'Neko nesoliet par „jā” – ne atlaidi, ne dāvanu: tad piekrišana nebūtu dota brīvi.',
    'Nejautājiet tiem, kuri jau ir atteikušies.',
    'Atstājiet visas rūtiņas tukšas. Tās atzīmē klients, nevis jūs.',
    'Glabājiet parakstītās kartītes un vienu teksta eksemplāru: tie ir jūsu pierādījumi.',
  ],
  toAsk: (customers) => `Klienti, kuriem jājautā šādā veidā: ${customers}.`,
  nobodyToAsk: 'Patlaban nav klientu, kuriem būtu jājautā šādā veidā.',
  fields: 'Kas tekstos rakstīts',
  kitLanguage: 'Izdrukas valoda',
  languages: { en: 'Angļu', lv: 'Latviešu' },
  labels: {
    company: 'Uzņēmums',
    what: 'Ko vēlaties sūtīt',
    howOften: 'Cik bieži',
    channels: 'Saziņas kanāli',
    withdraw: 'Kā atsaukt piekrišanu',
    privacy: 'Kur lasāma jūsu privātuma politika',
    deadline: 'Pēdējā diena, līdz kurai gaidāt atbildi',
    replyTo: 'Kur nogādāt vēstules atbildes lapiņu',
  },
  hints: {
    company: 'Nosaukums, kā klienti jūs pazīst, un reģistrācijas numurs vai adrese',
    what: 'Piemēram: ziņas par mūsu stādiem un kursiem',
    howOften: 'Piemēram: ne biežāk kā reizi mēnesī',
    withdraw: 'Piemēram: rakstiet uz info@veikals.example vai pasakiet kasē',
    privacy: 'Piemēram: veikals.example/privatums vai pie kases',
    replyTo: 'Tikai vēstulei. Piemēram: veikalā vai pa pastu – Lielā iela 1, Rīga',
  },
  channels: { email: 'E-pasts', sms: 'Īsziņas', phone: 'Tālrunis', post: 'Pasts' },
  deadline: {
    none: 'Iestatījumos beigu datuma vēl nav. Ierakstiet tajos to pašu dienu: tikai tad klienti, kuri neatbildēs, nonāks dzēšanas vai mārketinga pārtraukšanas sarakstā.',
    passed: 'Šī diena jau ir pagājusi. Pirms kādam jautājat, izvēlieties vēlāku – gan šeit, gan iestatījumos.',
    differs: (inSettings) =>
      `Iestatījumos ir cits datums: ${inSettings}. Ierakstiet tajos to pašu dienu, citādi saraksti neatbildīs jūsu vēstulēm.`,
  },
  toPrint: 'Ko drukāt',
  pieces: { card: 'Kartīte pie kases', letter: 'Vēstule', form: 'Teksts veidlapai', qr: 'Lapa ar QR kodu' },
  pieceHints: {
    card: 'Divas uz A4 lapas; pārgrieziet pa līniju.',
    letter: 'Viena A4 lapa ar nogriežamu atbildes daļu.',
    form: 'Nākamajai pasūtījuma vai pieteikuma veidlapai uz papīra vai tīmeklī. To aizpilda pats klients.',
    qr: 'Izlikšanai veikalā. Kods ved uz jūsu veidlapu ar iepriekš redzamo tekstu.',
  },
  print: 'Drukāt',
  howToPrint: 'Papīrs A4, stāvus, mērogs 100 %.',
  nothingChosen: 'Vispirms izvēlieties, ko drukāt.',
  missing: 'Vēl trūkst. Tā vietā drukā līniju, uz kuras ierakstīt ar roku:',
  nothingMissing: 'Nekā netrūkst.',
  preview: 'Priekšskatījums',
  copy: 'Kopēt tekstu',
  copied: 'Teksts ir nokopēts.',
  notCopied: 'Pārlūks neatļāva kopēt. Iezīmējiet tekstu un nospiediet Ctrl+C.',
  noSettings: 'Iestatījumus neizdevās nolasīt. Visu varat aizpildīt arī paši.',
  noAnswer:
    'Google neatbildēja. Tā notiek arī tad, ja pārlūkā ir atvērti vairāki Google konti. Aizpildiet visu paši vai mēģiniet vēlreiz.',
  tryAgain: 'Mēģināt vēlreiz',
  day,
};

export const PRINT_LV: PrintTexts = {
  question: 'Vai drīkstam jums sūtīt jaunumus un piedāvājumus?',
  says: {
    who: 'Kas mēs esam:',
    what: 'Ko vēlamies sūtīt:',
    howOften: 'Cik bieži:',
    channels: 'Kādā veidā (tikai tā, kā atzīmēsiet):',
    withdraw: 'Piekrišanu varēsiet atsaukt jebkurā laikā tikpat vienkārši, kā to devāt:',
    voluntary: 'Piekrist vai ne – tas ir tikai jūsu ziņā. Jūsu pirkumi un pasūtījumi no tā nav atkarīgi.',
    privacy: 'Kā rīkojamies ar jūsu datiem un kādas ir jūsu tiesības:',
    deadline: 'Jūsu atbildi gaidām līdz:',
    silence: 'Ja līdz tam neatbildēsiet, pārtrauksim: jūsu datus mārketingam vairs neizmantosim.',
  },
  by: { email: 'e-pastā', sms: 'īsziņās', phone: 'pa tālruni', post: 'pa pastu' },
  reach: { email: 'E-pasta adrese:', sms: 'Mobilā tālruņa numurs:', phone: 'Tālruņa numurs:', post: 'Adrese:' },
  until,
  agree: 'Jā, piekrītu saņemt šeit aprakstītos mārketinga ziņojumus:',
  no: 'Nē, mārketinga ziņojumus nevēlos.',
  name: 'Vārds, uzvārds:',
  date: 'Datums:',
  signature: 'Paraksts (bērna vietā – viens no vecākiem):',
  howToAnswer: {
    card: 'Atzīmējiet, ko vēlaties, parakstieties un atdodiet kartīti kasē.',
    letter: 'Atzīmējiet, ko vēlaties, parakstieties, nogrieziet šo lapiņu un nogādājiet to šeit:',
    form: 'Atzīmējiet, ko vēlaties. Ja rūtiņu atstāsiet tukšu, tādā veidā jums neko nesūtīsim.',
    qr: 'Noskenējiet kodu ar tālruni un atbildiet tur. Veidlapā rūtiņas ir tukšas; atzīmējiet, ko vēlaties.',
  },
  letter: {
    dear: 'Labdien!',
    why: 'Jūs esat mūsu klientu sarakstā, bet mums nav jūsu derīgas piekrišanas mārketingam. Bez tās jūsu datus mārketingam neizmantosim, tāpēc jautājam jums.',
    regards: 'Ar cieņu',
    slip: 'Atbilde',
  },
  qrPlace: 'Šeit ielīmējiet savas veidlapas QR kodu, vismaz 4 × 4 cm',
  byHand: 'jāieraksta ar roku',
  emptyBox: 'tukša rūtiņa',
};
