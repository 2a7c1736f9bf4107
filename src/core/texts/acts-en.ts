import type { ActTexts } from './act-texts';

export const ACTS_EN: ActTexts = {
  receipt: {
    heading: { operation: 'Operation', item: 'Receipt', value: 'Detail', done: 'Done' },
    items: {
      when: 'Deleted on',
      deleted: 'Rows deleted from the customers’ sheet and from every list of this add-on',
      suppressed: 'New entries of the suppression list (keyed hashes only)',
      changed: 'Approved rows left alone because they changed after the approval',
      kept: 'Approved rows kept because a legal duty keeps them',
      rules: 'Version of the rules',
      hash: 'Hash of the line in the log',
    },
    toDo: 'A spreadsheet cannot reach this: see to it and tick it off.',
    checklist: {
      versions:
        'The version history of this file (menu File, Version history): make a clean copy and delete the old file, if it must be gone there too.',
      copies: 'Copies of this file, exports and printouts, also those that colleagues have made',
      forms: 'The answers of the form from which the rows came',
      mailingTool: 'The mailing tool, the shop, the accounting: delete or suppress the same people there',
      downloads: 'Downloaded files and attachments of e-mails',
      people:
        'Tell those to whom you passed the data on (GDPR Art. 19), and answer the person within one month (Art. 12(3))',
    },
  },
  columns: {
    stoppedOn: 'Marketing stopped on',
    keepUntil: 'Keep until',
    reconfirmed: 'Reconfirmed',
    reconfirmedDate: 'Reconfirmation date',
    optedOut: 'Opted out',
    optedOutDate: 'Opt-out date',
  },
  nothingApproved: (list) => `No line is approved in “${list}”. Tick the lines there first.`,
  noList: (list) => `There is no list “${list}” yet. Make it first, and approve its lines.`,
  deleted: (rows) => `${rows === 1 ? '1 row is' : `${rows} rows are`} deleted.`,
  stopped: (rows) => `Marketing is stopped for ${rows === 1 ? '1 row' : `${rows} rows`}.`,
  suppressed: (entries) => `${entries === 1 ? '1 new entry' : `${entries} new entries`} on the suppression list.`,
  changedSince: (rows, list) =>
    `${rows === 1 ? '1 approved row has' : `${rows} approved rows have`} changed since and ${rows === 1 ? 'was' : 'were'} left alone: look at ${rows === 1 ? 'it' : 'them'} in “${list}” and approve anew.`,
  keptByDuty: (rows, until) =>
    `${rows === 1 ? '1 approved row was' : `${rows} approved rows were`} not deleted: a legal duty keeps ${rows === 1 ? 'it' : 'them'}${until === '' ? '' : ` until ${until}`}.`,
  noLongerMeant: (rows) =>
    `${rows === 1 ? '1 approved row is' : `${rows} approved rows are`} no longer meant for this list, or gone from the sheet.`,
  seeReceipt: (tab) => `The receipt is in “${tab}”, with what you still have to see to outside this spreadsheet.`,
};
