import type { TaskRefusalTexts } from './refusal-texts';
import type { Templates } from './templates';

export const TASK_REFUSALS_LV: Templates<TaskRefusalTexts> = {
  suppression: {
    ask: 'Lapā „{0}” atrastās adreses, numuri un jaucējvērtības: {#1}.',
    askUnread: 'Rindas, kurās nekas netika atrasts: {#0} ({1}). Tās netiks ņemtas vērā.',
    askThen:
      'Vai ierakstīt visus atteikumu sarakstā? Turpmāk šie cilvēki būs RED, ja vien vēlākā dienā paši nedos jaunu piekrišanu.',
    imported: 'Atteikumu sarakstam pievienotie ieraksti: {#0}.',
    known: 'Jau bija: {#0}.',
    importedThen:
      'Sarakstā ir tikai ar atslēgu veidotas jaucējvērtības. Vērtējiet vēlreiz, lai redzētu, kas mainījies, un izdzēsiet lapu „{0}”, kad tā vairs nav vajadzīga. Saglabājiet atslēgas kopiju: izvēlnes punkts „{1}”.',
    keyIs:
      'Šī ir jūsu atteikumu saraksta atslēga. Glabājiet to ārpus šīs izklājlapas, kur to varat izlasīt tikai jūs: tā būs vajadzīga faila kopijā vai tad, ja atslēga pazustu.\n\n{0}',
    noKey: 'Atslēgas vēl nav: to izveido kopā ar pirmo ierakstu atteikumu sarakstā.',
    askKey: 'Ievadiet atslēgu, ko saglabājāt. Tā sākas ar gdpr-key-1:',
    keyTaken: 'Atslēga der. Atteikumu saraksts šajā failā ir spēkā. Vērtējiet vēlreiz.',
  },
  log: {
    events: {
      'opt-outs-imported': 'Importēti atteikumi',
      'key-restored': 'Atjaunota atteikumu saraksta atslēga',
      answers: 'Pārnestas atbildes',
      deletion: 'Apstiprināto rindu dzēšana',
      'stop-marketing': 'Mārketinga pārtraukšana',
      erasure: 'Dzēšana pēc lūguma',
      'left-list': 'RED rindas izņemtas no saraksta',
    },
    phases: { begun: 'sākta', done: 'pabeigta' },
    empty: 'Žurnāls vēl ir tukšs.',
    whole: 'Žurnāls ir neskarts: {#0} {0:ieraksts|ieraksti} kopš {1}.',
    wasSorted: 'Rindas ir pārkārtotas, bet neviena nav zudusi.',
    broken:
      'Žurnāla ķēde pārtrūkst {0}. ierakstā (lapa „{1}”, {2}. rinda). Šis vai kāds iepriekšējais ieraksts ir ar roku mainīts, pārvietots, pievienots vai dzēsts. Ieraksti virs tā ir tādi, kādi tika uzrakstīti; no šīs vietas žurnāls vairs neko nepierāda. Ieskatieties versiju vēsturē (izvēlne „Fails”).',
    cutOff:
      'Žurnāla ieraksti ({#0}) sader kopā, bet beigās ierakstu trūkst: kāds tos ir izdzēsis. Ieskatieties versiju vēsturē (izvēlne „Fails”).',
    missing: 'Trūkst {#0} {0:ieraksta|ierakstu}.',
  },
};
