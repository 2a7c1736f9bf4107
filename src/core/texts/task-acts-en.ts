import type { TaskActTexts } from './act-texts';
import type { Templates } from './templates';

export const TASK_ACTS_EN: Templates<TaskActTexts> = {
  receipt: {
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
  },
  confirmed: '{#0} {0:row is|rows are} confirmed again.',
  declined: '{#0} {0:row has|rows have} refused and {0:is|are} on the suppression list too.',
  nothingNew: 'There is no answer that the customers’ sheet does not have already.',
  open: '{#0} {0:answer was|answers were} not carried over and {0:stays|stay} where {0:it stands|they stand}:',
  openOne: '“{0}”, row {1}: {2}',
  openMore: '… and {#0} more.',
  campaignOver:
    'The campaign is over. Whoever has not answered is on a list now: {#0} {0:row|rows} to delete, {#1} to stop marketing to.',
  nothingApproved: 'No line is approved in “{0}”. Tick the lines there first.',
  noList: 'There is no list “{0}” yet. Make it first, and approve its lines.',
  deleted: '{#0} {0:row is|rows are} deleted.',
  stopped: 'Marketing is stopped for {#0} {0:row|rows}.',
  suppressed: '{#0} new {0:entry|entries} on the suppression list.',
  changedSince:
    '{#0} approved {0:row has|rows have} changed since and {0:was|were} left alone: look at {0:it|them} in “{1}” and approve anew.',
  keptByDuty: '{#0} approved {0:row was|rows were} not deleted: a legal duty keeps {0:it|them}.',
  keptByDutyUntil: '{#0} approved {0:row was|rows were} not deleted: a legal duty keeps {0:it|them} until {1}.',
  noLongerMeant: '{#0} approved {0:row is|rows are} no longer meant for this list, or gone from the sheet.',
  seeReceipt: 'The receipt is in “{0}”, with what you still have to see to outside this spreadsheet.',
  preview: {
    confirms: '{#0} {0:row|rows} will be confirmed again, with the day.',
    declines: '{#0} {0:row|rows} will be marked as refused, and {0:goes|go} on the suppression list too.',
    makesColumn: 'The column “{0}” will be made, right of yours.',
    campaignOver:
      'The campaign is over: whoever has not answered comes onto a list, {#0} {0:row|rows} to delete and {#1} to stop marketing to.',
    answersFirst: 'Answers that wait are carried over first: {#0} {0:row|rows}.',
    deletes: '{#0} {0:row|rows} will be deleted, here and from every list of this add-on.',
    stops: 'Marketing will be stopped for {#0} {0:row|rows}. The {0:row stays|rows stay} in the sheet.',
    suppresses: '{#0} new {0:entry|entries} will come onto the suppression list.',
    changedSince:
      '{#0} approved {0:row has|rows have} changed since and will be left alone: look at {0:it|them} in “{1}” and approve anew.',
    keptByDuty: '{#0} approved {0:row|rows} will stay: a legal duty keeps {0:it|them}.',
    keptByDutyUntil: '{#0} approved {0:row|rows} will stay: a legal duty keeps {0:it|them} until {1}.',
  },
};
