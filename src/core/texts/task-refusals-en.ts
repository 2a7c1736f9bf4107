import type { TaskRefusalTexts } from './refusal-texts';
import type { Templates } from './templates';

export const TASK_REFUSALS_EN: Templates<TaskRefusalTexts> = {
  suppression: {
    ask: '{#1} {1:address or hash|addresses and hashes} found in “{0}”.',
    askUnread: 'Nothing was found in {#0} {0:row|rows}: {1}. {0:This is|These are} left out.',
    askThen:
      'Put them all on the suppression list? From then on these people are RED, unless they consent again on a later day.',
    imported: '{#0} {0:entry|entries} added to the suppression list.',
    known: '{#0} stood there already.',
    importedThen:
      'The list holds keyed hashes only. Judge again to see what has changed, and delete “{0}” once you no longer need it. Keep a backup of the key: menu “{1}”.',
    keyIs:
      'This is the key of your suppression list. Keep it outside this spreadsheet, where only you can read it: a copy of this file, or a lost key, needs it.\n\n{0}',
    noKey: 'There is no key yet: it is made with the first entry of the suppression list.',
    askKey: 'Enter the key that you kept. It begins with gdpr-key-1:',
    keyTaken: 'The key fits. The suppression list counts in this file. Judge again.',
  },
  log: {
    events: {
      'opt-outs-imported': 'Opt-outs imported',
      'key-restored': 'Key of the suppression list restored',
      answers: 'Answers carried over',
      deletion: 'Approved rows deleted',
      'stop-marketing': 'Marketing stopped',
      erasure: 'Erasure on request',
      'left-list': 'RED rows taken off a list',
    },
    phases: { begun: 'begun', done: 'done' },
    empty: 'The log is still empty.',
    whole: 'The log is whole: {#0} {0:line|lines} since {1}.',
    wasSorted: 'The lines were sorted, and all of them are there.',
    broken:
      'The log breaks at line {0} (“{1}”, row {2}). This line, or one before it, was changed, moved, added or deleted by hand. The lines above it are as they were written; from here on the log proves nothing. Look into the version history (menu File).',
    cutOff:
      'The {#0} {0:line|lines} of the log fit together, but lines are missing at the end: somebody has deleted them. Look into the version history (menu File).',
    missing: '{#0} {0:line is|lines are} missing.',
  },
};
