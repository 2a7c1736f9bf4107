import type { ServerTexts } from './texts';

export const SERVER_EN: ServerTexts = {
  usage: 'Usage: npm start [-- CUSTOMERS.csv|CUSTOMERS.xlsx] [--port NUMBER] [--no-open]',
  unknownOption: (option) => `The option ${option} is not known, or its value is missing.`,
  tooManyFiles: (files) => `Name one file, not ${files.length}: ${files.join(', ')}.`,
  notAPort: (port) => `${port} is not a port. Choose a number from 1 to 65535.`,
  portTaken: (port, other) =>
    `Another program is using port ${port}. Close it, or choose another port: npm start -- --port ${other}`,
  noFreePort: (first, last, other) =>
    `Ports ${first} to ${last} are all in use. Choose another one: npm start -- --port ${other}`,
  notBuilt: 'The page has not been built yet. Run npm start.',
  openAt: (address) => `Your spreadsheet is open at ${address} (Ctrl+C closes it)`,
  refusals: {
    foreign: 'Only the page at this address may ask for that.',
    notFound: 'There is nothing at this address.',
    method: 'That cannot be done at this address.',
    contentType: 'The request is not of the kind that is expected here.',
    notJson: 'The request is not valid JSON.',
    tooLarge: (megabytes) => `That is more than ${megabytes} MB. Split the file and try again.`,
    act: 'The request could not be understood.',
    noSheet: 'That sheet is no longer there.',
    outsideGrid: 'That cell is outside the sheet.',
    notInMenu: (name) => `No menu item runs “${name}”.`,
    noFunction: (name) => `The add-on has no function “${name}” for its pages.`,
    noPanel: 'That sidebar or dialog is already closed.',
    noDialog: 'That question was answered already.',
    noButton: 'The dialog has no such button.',
    noSample: (name) => `There is no sample called “${name}”.`,
    noFileName: 'The file has no name.',
    failed: (message) => `Something went wrong: ${message}`,
  },
  startedAnew: {
    title: 'Opened again',
    message: 'The spreadsheet had to be opened again as it was at the start. Changes made since then are lost.',
  },
  cannotStart: 'The spreadsheet could not be opened. Run npm start again.',
  stopped: 'The spreadsheet is closed.',
};
