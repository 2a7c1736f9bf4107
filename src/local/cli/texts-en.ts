import { columnLetters } from '../../core/cell';
import type { FileFacts } from '../files/file-problem';
import type { CliTexts } from './texts';

const KINDS: Readonly<Record<NonNullable<FileFacts['kind']>, string>> = {
  binary: 'a file of a program',
  docx: 'a Word document',
  html: 'a web page',
  image: 'a picture',
  ods: 'an OpenDocument spreadsheet',
  pdf: 'a PDF',
  pptx: 'a presentation',
  rtf: 'a text document',
  xls: 'an old Excel file (.xls)',
  xlsb: 'a binary Excel file (.xlsb)',
  xml: 'an XML file',
  zip: 'an archive',
};

export const CLI_EN: CliTexts = {
  usage: 'Usage: npm run classify -- IN.csv|IN.xlsx [-o OUT.xlsx] [--settings FILE.json] [--json]',
  usageProblems: {
    'no-input': () => 'Name the file of your customers.',
    'too-many-inputs': ({ inputs }) => `Name one file of customers, not ${inputs.length}: ${inputs.join(', ')}.`,
    'unknown-option': ({ option }) => `The option ${option} is not known, or its value is missing.`,
    'output-is-the-input': () => 'The result would replace the file of your customers. Name another file after -o.',
    'output-no-xlsx': ({ output }) => `The result is an xlsx file: “${output}” must end in .xlsx.`,
  },
  fileProblems: {
    empty: ({ facts }) => `${facts.path}: the file is empty. Export the customers again, with their header row.`,
    'not-a-table': ({ facts }) =>
      `${facts.path}: this is ${KINDS[facts.kind ?? 'binary']}, not a csv or xlsx file. Save the customers as csv or xlsx.`,
    'damaged-xlsx': ({ facts }) =>
      `${facts.path}: the xlsx file is damaged. Open it in a spreadsheet program and save it again.`,
    'damaged-csv': ({ facts }) =>
      `${facts.path}, line ${facts.line ?? '?'}: a quotation mark is opened and never closed. Mend that line and try again.`,
    password: ({ facts }) => `${facts.path}: the file is protected by a password. Save it without one and try again.`,
    'too-large': ({ facts }) =>
      facts.unit === 'cells'
        ? `${facts.path}: ${facts.amount} cells are more than the ${facts.limit} that Google Sheets holds. Split the file.`
        : `${facts.path}: the file unpacks to ${megabytes(facts.amount)} MB, more than the ${megabytes(facts.limit)} MB that are read. Split the file.`,
    'cell-too-long': ({ facts }) =>
      `${facts.path}, sheet “${facts.sheet}”, cell ${columnLetters((facts.column ?? 1) - 1)}${facts.row}: ${facts.amount} characters are more than the ${facts.limit} that a cell holds. Shorten it and try again.`,
    'not-found': ({ facts }) => `${facts.path}: there is no such file. Check the name and the folder.`,
    'is-a-folder': ({ facts }) => `${facts.path}: this is a folder. Name the file in it.`,
    'held-open': ({ facts }) => `${facts.path}: another program holds the file open. Close it there and try again.`,
    'not-readable': ({ facts }) =>
      `${facts.path}: the file may not be read (${facts.errno}). Ask for the right to read it, or copy it to your own folder.`,
    'output-held-open': ({ facts }) =>
      `${facts.path}: another program holds the file open. Close it there and try again, or name another file after -o.`,
    'output-not-writable': ({ facts }) =>
      `${facts.path}: the file may not be written (${facts.errno}). Name another folder after -o.`,
    'output-folder-missing': ({ facts }) =>
      `${facts.path}: there is no such folder. Make it, or name another one after -o.`,
    'output-is-a-folder': ({ facts }) => `${facts.path}: this is a folder. Name a file after -o.`,
    'output-disk-full': ({ facts }) => `${facts.path}: the disk is full. Make room and try again; nothing was written.`,
  },
  settingsFile: {
    notJson: (path) => `${path}: this is no JSON. Write { "settings": { … }, "sources": [ … ] }.`,
    shape: (path) =>
      `${path}: "settings" must be an object of keys and values, "sources" a list of lists: [source, pre-ticked, wording kept, person acted, third-party, could refuse].`,
    unknownPart: (path, part) => `${path}: “${part}” is not known here. Write "settings" and "sources".`,
  },
  progress: {
    reading: (path) => `Reading ${path} …`,
    judging: (rows) => `Judging ${rows} rows …`,
    answers: 'Filling in your answers …',
    lists: 'Making the lists …',
    writing: (path) => `Writing ${path} …`,
  },
  summary: {
    customers: (count, sheet) => `${count} customer ${count === 1 ? 'row' : 'rows'} in “${sheet}”`,
    commonest: 'The commonest reasons',
    lift: 'What lifts it',
    rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
    written: (path) => `Written: ${path}`,
  },
};

function megabytes(bytes: number | undefined): number {
  return Math.round((bytes ?? 0) / 1_000_000);
}
