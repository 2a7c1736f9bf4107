import { columnLetters } from '../../core/cell';
import type { JudgedRow } from '../../core/judge-table';
import { ANY_SOURCE, sourceKey } from '../../core/read/source-register';
import { cited } from '../../core/sentence';
import type { AllTexts } from '../../core/texts/task-texts';
import { worthsOf } from '../../core/what-if';
import type { Zone } from '../../core/zone';
import { type Judgement, judgeCustomers } from '../classify';
import type { CustomersView, ListTask, ListView, ReasonView } from '../contract';
import { dryRun } from '../dry-run';
import { buildAskAnotherWay } from '../lists/ask-another-way';
import { buildDeletion } from '../lists/deletion';
import { buildQuestions } from '../lists/questions';
import { buildReconsent } from '../lists/reconsent';
import { buildSafeToSend } from '../lists/safe-to-send';
import { buildStopMarketing } from '../lists/stop-marketing';
import { ofRest, sourceNames } from '../sources-tab';
import type { Workbook } from '../workbook';
import { settingViews } from './setting-views';
import { sourceViews } from './source-views';
import { watchView } from './watch-view';

const FLAGS_SHOWN = 50;
const SHOWN_ORDER: readonly Zone[] = ['GREEN', 'GREY', 'RED', 'OUT'];

/**
 * Judges every row without writing anything: what comes of it, what would mend it, and what has changed since.
 *
 * @throws Refusal where the sheet or an answer cannot be used.
 */
export function customersView(workbook: Workbook): CustomersView {
  const judgement = judgeCustomers(workbook);
  const { company, judged, table } = judgement;
  const { settings } = company;
  const texts = workbook.texts(settings.language);
  const customers = judged.rows.filter((row) => row !== null);
  const nameOf = sourceNames(table);
  const worths = worthsOf(judged, settings, (row) => sourceKey(nameOf(row)) || ANY_SOURCE, ofRest(company, nameOf));
  const flags = judged.rows.flatMap((row, at) =>
    (row?.flags ?? []).map(({ code, column }) => {
      const line = table.headerRow + at + 2;
      return { cell: `${columnLetters(column)}${line}`, row: line, what: texts.flags[code] };
    }),
  );
  return {
    language: settings.language,
    sheet: table.sheetName,
    customers: customers.length,
    zones: SHOWN_ORDER.map((zone) => ({
      zone,
      word: texts.zones[zone],
      rows: customers.filter(({ verdict }) => verdict.rule.zone === zone).length,
    })).filter(({ rows }) => rows > 0),
    reasons: reasonViews(customers, texts),
    sources: sourceViews(judgement, worths, texts),
    settings: settingViews(judgement, worths, texts),
    lists: listViews(workbook, judgement, texts),
    flags: flags.slice(0, FLAGS_SHOWN),
    flagged: flags.length,
    watch: watchView(judgement, texts),
  };
}

function reasonViews(customers: readonly JudgedRow[], texts: AllTexts): readonly ReasonView[] {
  const byReason = new Map<string, JudgedRow[]>();
  for (const row of customers) {
    const { id } = row.verdict.rule;
    const rows = byReason.get(id);
    if (rows === undefined) byReason.set(id, [row]);
    else rows.push(row);
  }
  return [...byReason.values()]
    .sort((one, other) => other.length - one.length)
    .map((rows) => {
      const { rule } = (rows[0] as JudgedRow).verdict;
      const actions = new Set(rows.map(({ verdict }) => verdict.action));
      return {
        reason: rule.id,
        zone: rule.zone,
        because: `${texts.reasons[rule.id].because}.`,
        lift: texts.reasons[rule.id].lift,
        law: cited(rule.law.map((id) => texts.laws[id])),
        rows: rows.length,
        actions: [...actions].map((action) => ({
          action,
          phrase: texts.actions[action],
          rows: rows.filter(({ verdict }) => verdict.action === action).length,
        })),
      };
    });
}

/** What each list is made by, and the tab that it fills. */
const LISTS = {
  buildReconsentTab: { tab: 'reconsent', build: buildReconsent },
  buildAskAnotherWayTab: { tab: 'askAnotherWay', build: buildAskAnotherWay },
  buildSafeToSendTab: { tab: 'safeToSend', build: buildSafeToSend },
  buildQuestionsTab: { tab: 'questions', build: buildQuestions },
  buildStopMarketingTab: { tab: 'stopMarketing', build: buildStopMarketing },
  buildDeletionTab: { tab: 'deletion', build: buildDeletion },
} as const satisfies Readonly<Record<ListTask, unknown>>;

export const LIST_TASKS = Object.keys(LISTS) as readonly ListTask[];

/** The tab of a list, and all that would be written into it. */
export function plannedList(workbook: Workbook, judgement: Judgement, task: ListTask) {
  const { tab, build } = LISTS[task];
  const planned = dryRun(workbook, (dry) => build(dry, judgement));
  const content = planned.flatMap((change) =>
    change.kind === 'write-tab' && change.content.tab === tab ? [change.content] : [],
  )[0];
  if (content === undefined) throw new Error(`The list ${tab} was made without its tab`);
  return { tab, content };
}

function listViews(workbook: Workbook, judgement: Judgement, texts: AllTexts): readonly ListView[] {
  return LIST_TASKS.map((task) => {
    const { tab, content } = plannedList(workbook, judgement, task);
    return {
      task,
      name: texts.tabs[tab],
      lines: content.lines.length,
      made: workbook.tab(tab) !== null,
    };
  });
}
