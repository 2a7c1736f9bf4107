import { appliedMessage, deletedMessage, sentences, stoppedMessage } from '../app/acts/act-messages';
import { applyAnswers as applyAllAnswers } from '../app/acts/apply-answers';
import { deleteApproved as deleteRowsApproved } from '../app/acts/delete-approved';
import { stopApproved as stopRowsApproved } from '../app/acts/stop-approved';
import { classifiedMessage } from '../app/classified-message';
import { classify } from '../app/classify';
import type { ActPreview, Answer, ColumnsView, CustomersView, KitView, ListPreview, RowsView } from '../app/contract';
import { kitFacts as kitView } from '../app/kit-facts';
import { buildAskAnotherWay } from '../app/lists/ask-another-way';
import { buildDeletion } from '../app/lists/deletion';
import { buildQuestions } from '../app/lists/questions';
import { buildReconsent } from '../app/lists/reconsent';
import { buildSafeToSend } from '../app/lists/safe-to-send';
import { buildStopMarketing } from '../app/lists/stop-marketing';
import { insertLiveZones as insertLive } from '../app/live-zones';
import { reconsentMessage } from '../app/reconsent-message';
import { removeColours as removeOurs } from '../app/remove-colours';
import { actPreview } from '../app/sidebar/act-preview';
import { answerSetting as writeSetting } from '../app/sidebar/answer-setting';
import { answerSource as writeSource } from '../app/sidebar/answer-source';
import { columnsView } from '../app/sidebar/columns-view';
import { correctColumn as correct } from '../app/sidebar/correct-column';
import { customersView } from '../app/sidebar/customers-view';
import { goToRow as bringToRow } from '../app/sidebar/go-to-row';
import { listPreview } from '../app/sidebar/list-preview';
import { reasonRows } from '../app/sidebar/reason-rows';
import { Refusal } from '../core/problem';
import { answerAsk, answerChange, answerGoing } from '../sheets/answer-ask';
import { askToCancel, readCheckpoint } from '../sheets/checkpoint';
import { openKit as showKit } from '../sheets/open-kit';
import { openSidebar as showSidebar } from '../sheets/open-sidebar';
import * as refusals from '../sheets/refusal-items';
import { failureOf, type Outcome, runMenuItem, runTask, type Task, userTexts } from '../sheets/run-task';
import { showHelp as sayHow } from '../sheets/show-help';
import { SECONDS_A_RUN, SECONDS_A_SLICE } from '../sheets/slice-size';
import { watchEdit } from '../sheets/watch-edit';

/** What is evaluated only for the menu, the sidebar and the triggers: `main.ts` loads it. */

/** What the menu and the sidebar can do with the spreadsheet. */
const TASKS = {
  classifySheet(workbook) {
    const { language, ...done } = classify(workbook);
    return { language, message: (texts) => classifiedMessage(done, texts) };
  },
  insertLiveZones(workbook) {
    const { language, rows } = insertLive(workbook);
    return { language, message: ({ messages }) => messages.live(rows) };
  },
  buildReconsentTab(workbook) {
    const { language, people, kept, left } = buildReconsent(workbook);
    return {
      language,
      message: (texts) => sentences(reconsentMessage(people, kept, texts), left > 0 && texts.lists.made.left(left)),
    };
  },
  buildAskAnotherWayTab(workbook) {
    const { language, people, kept } = buildAskAnotherWay(workbook);
    return {
      language,
      message: ({ lists: { made }, messages }) =>
        sentences(
          people === 0 ? made.nobodyToAskAnotherWay : made.askAnotherWay(people),
          kept > 0 && messages.answersKept(kept),
        ),
    };
  },
  buildSafeToSendTab(workbook) {
    const { language, lines, left } = buildSafeToSend(workbook);
    return {
      language,
      message: ({ lists: { made } }) =>
        sentences(lines === 0 ? made.nobodySafe : made.safeToSend(lines), left > 0 && made.left(left)),
    };
  },
  buildQuestionsTab(workbook) {
    const { language, lines } = buildQuestions(workbook);
    return { language, message: ({ lists: { made } }) => (lines === 0 ? made.noQuestions : made.questions(lines)) };
  },
  buildStopMarketingTab(workbook) {
    const { language, rows } = buildStopMarketing(workbook);
    return { language, message: ({ lists: { made } }) => (rows === 0 ? made.nobodyToStop : made.stopMarketing(rows)) };
  },
  applyAnswers(workbook) {
    const done = applyAllAnswers(workbook);
    return { language: done.language, message: (texts) => appliedMessage(done, texts), stays: done.open.length > 0 };
  },
  deleteApproved(workbook) {
    const done = deleteRowsApproved(workbook);
    return { language: done.language, message: (texts) => deletedMessage(done, texts), stays: true };
  },
  stopApproved(workbook) {
    const done = stopRowsApproved(workbook);
    return { language: done.language, message: (texts) => stoppedMessage(done, texts), stays: true };
  },
  buildDeletionTab(workbook) {
    const { language, rows } = buildDeletion(workbook);
    return { language, message: ({ messages }) => (rows === 0 ? messages.nothingToDelete : messages.deletion(rows)) };
  },
  removeColours(workbook) {
    const found = removeOurs(workbook);
    return { message: ({ messages }) => (found ? messages.removed : messages.nothingToRemove) };
  },
} satisfies Readonly<Record<string, Task['work']>>;

type TaskName = keyof typeof TASKS;

const inMenu = (name: TaskName) => (): void => runMenuItem({ name, work: TASKS[name] }, SECONDS_A_RUN);

export const classifySheet = inMenu('classifySheet');
export const insertLiveZones = inMenu('insertLiveZones');
export const buildReconsentTab = inMenu('buildReconsentTab');
export const buildAskAnotherWayTab = inMenu('buildAskAnotherWayTab');
export const buildSafeToSendTab = inMenu('buildSafeToSendTab');
export const buildQuestionsTab = inMenu('buildQuestionsTab');
export const buildStopMarketingTab = inMenu('buildStopMarketingTab');
export const applyAnswers = inMenu('applyAnswers');
export const deleteApproved = inMenu('deleteApproved');
export const stopApproved = inMenu('stopApproved');
export const buildDeletionTab = inMenu('buildDeletionTab');
export const removeColours = inMenu('removeColours');

/** A part of a task, as long as the sidebar is patient: it asks for the next one until the state is `done`. */
export function runSlice(name: unknown): Outcome {
  const known = (Object.keys(TASKS) as TaskName[]).find((task) => task === name);
  if (known === undefined) {
    return failureOf(new Refusal({ code: 'task-unknown', found: text(name) }), false, userTexts());
  }
  return runTask({ name: known, work: TASKS[known] }, SECONDS_A_SLICE, true);
}

/** How far the last run came that has not come to its end, for whoever waits for it; null where there is none. */
export const runProgress = readCheckpoint;

/** Stops the run that is at work before its next call; what it has written stays. */
export function cancelRun(): Answer<null> {
  return answerAsk(() => {
    askToCancel();
    return null;
  });
}

/** What google.script.run carries in: anything at all, so that nothing is trusted before it is looked at. */
type Sent = unknown;

const nothing = (): null => null;
const text = (sent: Sent): string => (typeof sent === 'string' ? sent : '');
const count = (sent: Sent): number => (typeof sent === 'number' && Number.isInteger(sent) ? sent : -1);

export const readColumns = (): Answer<ColumnsView> => answerAsk(columnsView);
export const lookAtCustomers = (): Answer<CustomersView> => answerAsk(customersView);
export const kitFacts = (): Answer<KitView> => answerAsk(kitView);
export const rowsWith = (reason: Sent, from: Sent): Answer<RowsView> =>
  answerAsk((workbook) => reasonRows(workbook, text(reason), count(from)));
export const previewList = (task: Sent): Answer<ListPreview> =>
  answerAsk((workbook) => listPreview(workbook, text(task)));
export const previewAct = (task: Sent): Answer<ActPreview> => answerAsk((workbook) => actPreview(workbook, text(task)));

export const correctColumn = (column: Sent, header: Sent, fact: Sent): Answer<ColumnsView> =>
  answerChange((workbook) => correct(workbook, count(column), text(header), text(fact)), columnsView);
export const answerSource = (source: Sent, question: Sent, answer: Sent): Answer<null> =>
  answerChange((workbook) => writeSource(workbook, text(source), text(question), text(answer)), nothing);
export const answerSetting = (key: Sent, value: Sent): Answer<null> =>
  answerChange((workbook) => writeSetting(workbook, text(key), text(value)), nothing);
export const goToRow = (row: Sent, who: Sent): Answer<null> =>
  answerGoing((workbook) => bringToRow(workbook, count(row), text(who)));

export const { importOptOuts, exportSuppressionKey, importSuppressionKey, verifyLog } = refusals;

export const onEdit = watchEdit;
export const openSidebar = showSidebar;
export const openKit = showKit;
export const showHelp = sayHow;
