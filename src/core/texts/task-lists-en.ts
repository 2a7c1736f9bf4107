import type { TaskListTexts } from './list-texts';
import type { Templates } from './templates';

export const TASK_LISTS_EN: Templates<TaskListTexts> = {
  ways: {
    letter: 'a letter',
    till: 'at the till or at the next visit',
    nextOrder: 'an empty box in the next order',
    parent: 'through the parent',
  },
  bases: { named: 'the basis named in the row', invoices: 'the duty to keep invoices' },
  mendedInTheSheet: {
    'unclear-answer': 'What did these customers answer? Write a clear yes or no into the consent column.',
    'no-proof': 'When and where did these customers consent? Write the day and the source.',
    'opt-out-not-offered':
      'From now on offer a way to opt out in every message, and ask these customers in another way.',
  },
  ofSource: '{0} ({1})',
  inTab: '{0}: {1}',
  inRows: '{0}: rows {1}',
  andMore: '{0} and {#1} more',
  notes: {
    email:
      'Send only to those who stand here today, and make the list anew right before you send. A message that asks for consent is marketing too: Flybe (£70,000) and Honda (£13,000) were fined for sending one to people who had opted out or never agreed. Whoever turns RED leaves this list when it is made the next time.',
    fingerprint: 'Tells whether the row is still as it was when you approved it. Leave it as it is.',
  },
  made: {
    askAnotherWay: '{#0} {0:person|people} to ask in another way than by e-mail or SMS.',
    nobodyToAskAnotherWay: 'Nobody is to be asked in another way now.',
    stopMarketing:
      '{#0} {0:row|rows} to stop marketing to. Nothing is changed by this list: approve line by line, then choose “Stop marketing where approved”.',
    nobodyToStop: 'There is nobody to whom marketing is to be stopped.',
    questions: '{#0} {0:question is|questions are} open, the most useful first.',
    noQuestions: 'No question is open.',
    safeToSend: '{#0} {0:address is|addresses are} safe to send to today. Make the list anew before each sending.',
    nobodySafe: 'Nobody may be sent marketing now.',
    left: '{#0} {0:person has|people have} left the list: RED now, or no longer in the customers’ sheet.',
  },
};
