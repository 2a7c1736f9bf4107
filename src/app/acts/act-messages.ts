import type { AllTexts } from '../../core/texts/task-texts';
import { answerTextsIn } from '../answers/answer-texts';
import type { Applied } from './apply-answers';
import type { Deleted } from './delete-approved';
import type { Stopped } from './stop-approved';

/** What is said when approved rows were deleted, and of those that were not. */
export function deletedMessage(done: Deleted, { acts, tabs }: AllTexts): string {
  const list = done.list ?? tabs.deletion;
  if (done.list === null) return acts.noList(list);
  if (done.deleted === 0 && done.approved === 0) return acts.nothingApproved(list);
  return sentences(
    done.deleted > 0 && acts.deleted(done.deleted),
    done.suppressed > 0 && acts.suppressed(done.suppressed),
    done.changed > 0 && acts.changedSince(done.changed, list),
    done.kept > 0 &&
      (done.keptUntil === '' ? acts.keptByDuty(done.kept) : acts.keptByDutyUntil(done.kept, done.keptUntil)),
    done.noLongerMeant > 0 && acts.noLongerMeant(done.noLongerMeant),
    done.deleted > 0 && acts.seeReceipt(tabs.receipt),
  );
}

/** What is said when marketing was stopped to approved rows, and of those to which it was not. */
export function stoppedMessage(done: Stopped, { acts, tabs }: AllTexts): string {
  const list = done.list ?? tabs.stopMarketing;
  if (done.list === null) return acts.noList(list);
  if (done.stopped === 0 && done.approved === 0) return acts.nothingApproved(list);
  return sentences(
    done.stopped > 0 && acts.stopped(done.stopped),
    done.suppressed > 0 && acts.suppressed(done.suppressed),
    done.changed > 0 && acts.changedSince(done.changed, list),
    done.noLongerMeant > 0 && acts.noLongerMeant(done.noLongerMeant),
  );
}

const OPEN_SHOWN = 5;

/** What is said when answers were carried over, and of those that were not. */
export function appliedMessage(done: Applied, { acts }: AllTexts): string {
  const { open } = answerTextsIn(done.language);
  const shown = oneOfEachFirst(done.open)
    .slice(0, OPEN_SHOWN)
    .map(({ sheetName, row, code }) => acts.openOne(sheetName, row + 1, open[code]));
  const { length } = done.open;
  return sentences(
    done.confirmed > 0 && acts.confirmed(done.confirmed),
    done.declined > 0 && acts.declined(done.declined),
    done.confirmed + done.declined === 0 && acts.nothingNew,
    length > 0 && [acts.open(length), ...shown].join('\n'),
    length > OPEN_SHOWN && acts.openMore(length - OPEN_SHOWN),
    done.over !== null && acts.campaignOver(done.over.toDelete, done.over.toStop),
  );
}

/** Each reason is said once before any is said twice. */
function oneOfEachFirst(open: Applied['open']): Applied['open'] {
  const first = open.filter(({ code }, at) => open.findIndex((one) => one.code === code) === at);
  return [...first, ...open.filter((one) => !first.includes(one))];
}

/** Sentences that are to be said, one after the other. */
export function sentences(...all: readonly (string | false)[]): string {
  return all.filter((sentence) => sentence !== false).join(' ');
}
