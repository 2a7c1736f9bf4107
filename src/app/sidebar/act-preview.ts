import { Refusal } from '../../core/problem';
import type { AllTexts } from '../../core/texts/task-texts';
import { type Applied, applyAnswers, takeAnswersOver } from '../acts/apply-answers';
import { type Deleted, deleteApproved } from '../acts/delete-approved';
import { type Stopped, stopApproved } from '../acts/stop-approved';
import { answerTextsIn } from '../answers/answer-texts';
import type { ActPreview, ActTask } from '../contract';
import { rehearsed } from '../dry-run';
import type { Workbook } from '../workbook';
import { type FactsToWrite, withFacts } from './with-facts';

const OPEN_SHOWN = 20;

type Said = Pick<ActPreview, 'rows' | 'isAnything' | 'says'>;

/** The answers that wait, which every act carries over first, and the spreadsheet as it is afterwards. */
interface Start {
  readonly taken: Pick<Applied, 'confirmed' | 'declined' | 'suppressed' | 'open'>;
  readonly newColumns: readonly string[];
  readonly afterwards: Workbook;
}

const ACTS: Readonly<Record<ActTask, (start: Start, textsOf: Workbook['texts']) => Said>> = {
  applyAnswers: ({ taken, newColumns, afterwards }, textsOf) => {
    const { done } = rehearsed(afterwards, applyAnswers);
    return answersSaid({ ...taken, over: done.over }, newColumns, textsOf(done.language));
  },
  stopApproved: ({ taken, afterwards }, textsOf) => {
    const { done } = rehearsed(afterwards, stopApproved);
    return stoppingSaid(done, taken, textsOf(done.language));
  },
  deleteApproved: ({ taken, afterwards }, textsOf) => {
    const { done } = rehearsed(afterwards, deleteApproved);
    return deletionSaid(done, taken, textsOf(done.language));
  },
};

/**
 * What an act would do, found out by the act itself with nothing written.
 *
 * @throws Refusal `task-unknown`, or as the act itself.
 */
export function actPreview(workbook: Workbook, named: string): ActPreview {
  const task = (Object.keys(ACTS) as ActTask[]).find((one) => one === named);
  if (task === undefined) throw new Refusal({ code: 'task-unknown', found: named });
  const { done: taken, planned } = rehearsed(workbook, (dry) => takeAnswersOver(dry));
  const facts = planned.filter((change): change is FactsToWrite => change.kind === 'write-facts');
  const { language } = taken.judgement.company.settings;
  const open = task === 'applyAnswers' ? taken.open : [];
  const why = answerTextsIn(language).open;
  return {
    language,
    sheet: taken.judgement.table.sheetName,
    task,
    ...ACTS[task](
      {
        taken,
        newColumns: facts.flatMap(({ columns }) => columns.flatMap(({ isNew, title }) => (isNew ? [title] : []))),
        afterwards: withFacts(workbook, facts),
      },
      (code) => workbook.texts(code),
    ),
    open: open.slice(0, OPEN_SHOWN).map(({ sheetName, row, code }) => ({
      sheet: sheetName,
      row: row + 1,
      why: why[code],
    })),
    opens: open.length,
  };
}

function answersSaid(
  { confirmed, declined, suppressed, over }: Pick<Applied, 'confirmed' | 'declined' | 'suppressed' | 'over'>,
  newColumns: readonly string[],
  { acts }: AllTexts,
): Said {
  const { preview } = acts;
  const rows = confirmed + declined;
  const onLists = over === null ? 0 : over.toDelete + over.toStop;
  return {
    rows,
    isAnything: rows + suppressed + onLists > 0,
    says: sentences(
      confirmed > 0 && preview.confirms(confirmed),
      declined > 0 && preview.declines(declined),
      suppressed > 0 && preview.suppresses(suppressed),
      ...newColumns.map(preview.makesColumn),
      rows === 0 && acts.nothingNew,
      over !== null && onLists > 0 && preview.campaignOver(over.toDelete, over.toStop),
    ),
  };
}

function stoppingSaid(done: Stopped, taken: Start['taken'], { acts, tabs }: AllTexts): Said {
  const { preview } = acts;
  return approvedSaid(done, done.stopped, acts, done.list ?? tabs.stopMarketing, [
    waiting(taken, acts),
    done.stopped > 0 && preview.stops(done.stopped),
    done.suppressed > 0 && preview.suppresses(done.suppressed),
  ]);
}

function deletionSaid(done: Deleted, taken: Start['taken'], { acts, tabs }: AllTexts): Said {
  const { preview } = acts;
  return approvedSaid(done, done.deleted, acts, done.list ?? tabs.deletion, [
    waiting(taken, acts),
    done.deleted > 0 && preview.deletes(done.deleted),
    done.suppressed > 0 && preview.suppresses(done.suppressed),
    done.kept > 0 &&
      (done.keptUntil === '' ? preview.keptByDuty(done.kept) : preview.keptByDutyUntil(done.kept, done.keptUntil)),
  ]);
}

/** What both acts on approved lines have in common: no list, nothing approved, and what is left alone. */
function approvedSaid(
  { list, approved, changed, noLongerMeant }: Pick<Stopped, 'list' | 'approved' | 'changed' | 'noLongerMeant'>,
  rows: number,
  acts: AllTexts['acts'],
  listName: string,
  would: readonly (string | false)[],
): Said {
  const says = sentences(
    ...(rows > 0 || approved > 0 ? would : []),
    list === null && acts.noList(listName),
    list !== null && rows === 0 && approved === 0 && acts.nothingApproved(listName),
    changed > 0 && acts.preview.changedSince(changed, listName),
    noLongerMeant > 0 && acts.noLongerMeant(noLongerMeant),
  );
  return { rows, isAnything: rows > 0, says };
}

function waiting({ confirmed, declined }: Start['taken'], { preview }: AllTexts['acts']): string | false {
  return confirmed + declined > 0 && preview.answersFirst(confirmed + declined);
}

function sentences(...all: readonly (string | false)[]): readonly string[] {
  return all.filter((sentence) => sentence !== false);
}
