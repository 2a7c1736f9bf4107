import type { ServerTexts } from './texts';

export const SERVER_LV: ServerTexts = {
  usage: 'Lietošana: npm start [-- KLIENTI.csv|KLIENTI.xlsx] [--port NUMURS] [--no-open]',
  unknownOption: (option) => `Opcija ${option} nav pazīstama, vai arī trūkst tās vērtības.`,
  tooManyFiles: (files) => `Norādiet vienu failu, nevis ${files.length}: ${files.join(', ')}.`,
  notAPort: (port) => `${port} nav porta numurs. Izvēlieties skaitli no 1 līdz 65535.`,
  portTaken: (port, other) =>
    `Portu ${port} jau izmanto cita programma. Aizveriet to vai izvēlieties citu portu: npm start -- --port ${other}`,
  noFreePort: (first, last, other) =>
    `Visi porti no ${first} līdz ${last} ir aizņemti. Izvēlieties citu: npm start -- --port ${other}`,
  notBuilt: 'Lapa vēl nav sagatavota. Palaidiet npm start.',
  openAt: (address) => `Jūsu izklājlapa ir atvērta: ${address} (aizvērt – Ctrl+C)`,
  refusals: {
    foreign: 'To drīkst prasīt tikai lapa, kas atvērta šajā adresē.',
    notFound: 'Šajā adresē nekā nav.',
    method: 'Šajā adresē to izdarīt nevar.',
    contentType: 'Šāda veida pieprasījumus šeit nepieņem.',
    notJson: 'Pieprasījums nav derīgs JSON.',
    tooLarge: (megabytes) => `Tas ir vairāk nekā ${megabytes} MB. Sadaliet failu un mēģiniet vēlreiz.`,
    act: 'Pieprasījumu neizdevās saprast.',
    noSheet: 'Šīs lapas vairs nav.',
    outsideGrid: 'Šī šūna ir ārpus lapas.',
    notInMenu: (name) => `Izvēlnē nav nekā, kas palaiž „${name}”.`,
    noFunction: (name) => `Papildinājumam nav funkcijas „${name}”, ko tā lapas varētu izsaukt.`,
    noPanel: 'Šī sānjosla vai dialogs jau ir aizvērts.',
    noDialog: 'Uz šo jautājumu jau ir atbildēts.',
    noButton: 'Dialogā nav šādas pogas.',
    noSample: (name) => `Parauga „${name}” nav.`,
    noFileName: 'Failam nav nosaukuma.',
    failed: (message) => `Kaut kas neizdevās: ${message}`,
  },
  startedAnew: {
    title: 'Atvērta no jauna',
    message: 'Izklājlapu nācās atvērt no jauna tādu, kāda tā bija sākumā. Vēlāk veiktās izmaiņas ir zudušas.',
  },
  cannotStart: 'Izklājlapu neizdevās atvērt. Palaidiet npm start vēlreiz.',
  stopped: 'Izklājlapa ir aizvērta.',
};
