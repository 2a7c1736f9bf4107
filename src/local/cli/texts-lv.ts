import { columnLetters } from '../../core/cell';
import type { FileFacts } from '../files/file-problem';
import type { CliTexts } from './texts';

const KINDS: Readonly<Record<NonNullable<FileFacts['kind']>, string>> = {
  binary: 'programmas fails',
  docx: 'Word dokuments',
  html: 'tīmekļa lapa',
  image: 'attēls',
  ods: 'OpenDocument izklājlapa',
  pdf: 'PDF',
  pptx: 'prezentācija',
  rtf: 'teksta dokuments',
  xls: 'vecs Excel fails (.xls)',
  xlsb: 'binārs Excel fails (.xlsb)',
  xml: 'XML fails',
  zip: 'arhīvs',
};

export const CLI_LV: CliTexts = {
  usage: 'Lietošana: npm run classify -- KLIENTI.csv|KLIENTI.xlsx [-o REZULTĀTS.xlsx] [--settings FAILS.json] [--json]',
  usageProblems: {
    'no-input': () => 'Norādiet klientu failu.',
    'too-many-inputs': ({ inputs }) => `Norādiet vienu klientu failu, nevis ${inputs.length}: ${inputs.join(', ')}.`,
    'unknown-option': ({ option }) => `Opcija ${option} nav pazīstama, vai arī trūkst tās vērtības.`,
    'output-is-the-input': () => 'Rezultāts aizstātu pašu klientu failu. Aiz -o norādiet citu failu.',
    'output-no-xlsx': ({ output }) => `Rezultāts ir xlsx fails: „${output}” jābeidzas ar .xlsx.`,
  },
  fileProblems: {
    empty: ({ facts }) => `${facts.path}: fails ir tukšs. Eksportējiet klientus vēlreiz kopā ar virsrakstu rindu.`,
    'not-a-table': ({ facts }) =>
      `${facts.path}: tas ir ${KINDS[facts.kind ?? 'binary']}, nevis csv vai xlsx fails. Saglabājiet klientus kā csv vai xlsx.`,
    'damaged-xlsx': ({ facts }) =>
      `${facts.path}: xlsx fails ir bojāts. Atveriet to izklājlapu programmā un saglabājiet vēlreiz.`,
    'damaged-csv': ({ facts }) =>
      `${facts.path}, ${facts.line ?? '?'}. rinda: pēdiņas ir atvērtas, bet nav aizvērtas. Izlabojiet šo rindu un mēģiniet vēlreiz.`,
    password: ({ facts }) => `${facts.path}: failu sargā parole. Saglabājiet to bez paroles un mēģiniet vēlreiz.`,
    'too-large': ({ facts }) =>
      facts.unit === 'cells'
        ? `${facts.path}: šūnu skaits (${facts.amount}) pārsniedz Google izklājlapu ierobežojumu (${facts.limit}). Sadaliet failu.`
        : `${facts.path}: atpakots fails aizņem ${megabytes(facts.amount)} MB, bet var nolasīt ne vairāk kā ${megabytes(facts.limit)} MB. Sadaliet failu.`,
    'cell-too-long': ({ facts }) =>
      `${facts.path}, lapa „${facts.sheet}”, šūna ${columnLetters((facts.column ?? 1) - 1)}${facts.row}: rakstzīmju skaits (${facts.amount}) pārsniedz šūnas ierobežojumu (${facts.limit}). Saīsiniet tekstu un mēģiniet vēlreiz.`,
    'not-found': ({ facts }) => `${facts.path}: tāda faila nav. Pārbaudiet nosaukumu un mapi.`,
    'is-a-folder': ({ facts }) => `${facts.path}: tā ir mape. Norādiet failu tajā.`,
    'held-open': ({ facts }) =>
      `${facts.path}: failu ir atvērusi cita programma. Aizveriet to tajā un mēģiniet vēlreiz.`,
    'not-readable': ({ facts }) =>
      `${facts.path}: failu nav atļauts lasīt (${facts.errno}). Lūdziet lasīšanas tiesības vai pārkopējiet to savā mapē.`,
    'output-held-open': ({ facts }) =>
      `${facts.path}: failu ir atvērusi cita programma. Aizveriet to tajā un mēģiniet vēlreiz vai aiz -o norādiet citu failu.`,
    'output-not-writable': ({ facts }) =>
      `${facts.path}: failā nav atļauts rakstīt (${facts.errno}). Aiz -o norādiet citu mapi.`,
    'output-folder-missing': ({ facts }) => `${facts.path}: tādas mapes nav. Izveidojiet to vai aiz -o norādiet citu.`,
    'output-is-a-folder': ({ facts }) => `${facts.path}: tā ir mape. Aiz -o norādiet failu.`,
    'output-disk-full': ({ facts }) =>
      `${facts.path}: disks ir pilns. Atbrīvojiet vietu un mēģiniet vēlreiz; nekas nav saglabāts.`,
  },
  settingsFile: {
    notJson: (path) => `${path}: tas nav JSON. Rakstiet { "settings": { … }, "sources": [ … ] }.`,
    shape: (path) =>
      `${path}: "settings" jābūt objektam ar atslēgām un vērtībām, "sources" – sarakstu sarakstam: [avots, ķeksītis iepriekš, teksts saglabāts, persona rīkojās pati, pirkts saraksts, varēja atteikties].`,
    unknownPart: (path, part) => `${path}: „${part}” šeit nav paredzēts. Rakstiet "settings" un "sources".`,
  },
  progress: {
    reading: (path) => `Lasa ${path} …`,
    judging: (rows) => `Vērtē rindas (${rows}) …`,
    answers: 'Ieraksta jūsu atbildes …',
    lists: 'Veido sarakstus …',
    writing: (path) => `Saglabā ${path} …`,
  },
  summary: {
    customers: (count, sheet) => `Klientu rindas lapā „${sheet}”: ${count}`,
    commonest: 'Biežākie pamatojumi',
    lift: 'Kas to mainītu',
    rows: (count) => `${count} ${count % 10 === 1 && count % 100 !== 11 ? 'rinda' : 'rindas'}`,
    written: (path) => `Saglabāts: ${path}`,
  },
};

function megabytes(bytes: number | undefined): number {
  return Math.round((bytes ?? 0) / 1_000_000);
}
