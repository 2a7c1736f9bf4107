import type { PageTexts } from './texts';

export const en: PageTexts = {
  menuBar: 'Menu',
  extensions: 'Extensions',
  openSample: 'Open a sample',
  openFile: 'Open a file…',
  saveXlsx: 'Save as xlsx',
  loading: 'Opening the workbook…',
  working: 'Working…',
  close: 'Close',
  nameBox: 'Selected cell: type a reference to go there',
  content: 'Content of the cell',
  choose: 'Choose a value for the cell',
  note: 'Note:',
  spreadsheet: 'Spreadsheet',
  cells: (sheet, cell) => `${sheet}, cell ${cell}`,
  emptyCell: 'empty',
  sheets: 'Sheets',
  sidebar: 'Sidebar',
  answer: 'Your answer',
  buttons: { ok: 'OK', cancel: 'Cancel', yes: 'Yes', no: 'No' },
  drop: { title: 'Drop a csv or xlsx file to open it', says: 'It stays on this computer.' },
  hint: {
    title: 'Start here',
    says: (menu) => `The sidebar takes you through it step by step. You will also find it in the menu ${menu}.`,
  },
  stopped: {
    title: 'The workbench has been stopped.',
    says: 'Start it again with npm start. The page then comes back by itself.',
  },
  problems: {
    title: 'That did not work',
    unreachable: 'The workbench does not answer. Start it again with npm start.',
    noSuchCell: (typed) => `There is no cell “${typed}” in this sheet. Type a reference such as C12.`,
    tooManyToEmpty: (most) => `At most ${most} filled cells can be emptied at once here. Select fewer.`,
    tooManyToPaste: (most) =>
      `At most ${most} cells can be pasted at once here. For more, drop a csv or xlsx file on the page.`,
    doesNotFit: 'What you copied reaches beyond the edge of the sheet. Paste it further up or to the left.',
    oneFile: 'Please drop one file at a time.',
  },
};
