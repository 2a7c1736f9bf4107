import type { Settings } from '../../core/company';
import { ANY_SOURCE, SOURCE_QUESTIONS, sourceKey } from '../../core/read/source-register';
import { MENDED_IN_THE_SHEET } from '../../core/texts/list-texts';
import { SETTING_NAMES } from '../../core/texts/setting-names';
import type { AllTexts } from '../../core/texts/task-texts';
import { FREEING_SETTINGS, type Worth, worthsOf } from '../../core/what-if';
import { type Judgement, judgeCustomers } from '../classify';
import { countSources, ofRest, sourceNames } from '../sources-tab';
import type { Workbook } from '../workbook';
import { keptEntries } from './kept-entries';
import { type Cells, type ListColumns, writeList } from './list';
import { standingList, writtenBack } from './tab-lines';

const COLUMNS = ['question', 'rows', 'frees', 'where'] as const;
export type QuestionsColumn = (typeof COLUMNS)[number];
type Line = Cells<QuestionsColumn> & { readonly rows: number; readonly frees: number };

const ROWS_NAMED = 20;

export interface QuestionsMade {
  readonly language: Settings['language'];
  readonly lines: number;
}

/**
 * Makes or refreshes the Questions list: what is to be answered or mended, how many rows wait for it, and where. The most
 * useful question comes first. It names nobody.
 *
 * @throws Refusal where the sheet or an answer cannot be used; nothing is changed then.
 */
export function buildQuestions(workbook: Workbook, judgement: Judgement = judgeCustomers(workbook)): QuestionsMade {
  const { settings } = judgement.company;
  const texts = workbook.texts(settings.language);
  const standing = standingList(
    workbook.tab('questions'),
    COLUMNS,
    (words, column) => words.lists.questionsTab[column],
  );
  const listed = [...ofCompany(workbook, judgement, texts), ...ofTheSheet(judgement, texts)].sort(
    (one, other) => other.rows - one.rows || other.frees - one.frees,
  );
  const { calendar } = workbook.surroundings;
  const lines = keptEntries<QuestionsColumn>(listed, standing.lines, {
    identity: ['question', 'where'],
    entries: [],
    back: (cell) => writtenBack(cell, (at) => calendar.dayAt(at)),
    leaving: (cells) => ({ ...cells, rows: 0, frees: 0 }),
  });
  writeList(workbook, judgement, {
    tab: 'questions',
    columns: columnsOf(texts),
    lines,
    extraColumns: standing.extraColumns,
  });
  return { language: settings.language, lines: listed.length };
}

/** What the company can answer about its sources and itself. */
function ofCompany(workbook: Workbook, { company, judged, table }: Judgement, texts: AllTexts): Line[] {
  const { settings } = company;
  const nameOf = sourceNames(table);
  const worths = worthsOf(judged, settings, (row) => sourceKey(nameOf(row)) || ANY_SOURCE, ofRest(company, nameOf));
  const names = countSources(table, judged);
  const { lists, sourcesTab, tabs } = texts;
  const tabName = (tab: 'settings' | 'sources'): string => workbook.tab(tab)?.sheetName ?? tabs[tab];
  const ofSources = [...worths.sources].flatMap(([key, { questions }]) =>
    SOURCE_QUESTIONS.map((question, at) => {
      const name = key === ANY_SOURCE ? sourcesTab.rest : (names.get(key)?.name ?? key);
      const asked = lists.ofSource(sourcesTab.questions[at] ?? '', name.replace(/^\*\s*\((.*)\)$/, '$1'));
      return lineOf(asked, questions[question], lists.inTab(tabName('sources'), name));
    }),
  );
  const ofSettings = FREEING_SETTINGS.map((key) => {
    const name = SETTING_NAMES[settings.language][key];
    return lineOf(name, worths.settings[key], lists.inTab(tabName('settings'), name));
  });
  return [...ofSources, ...ofSettings].filter(({ rows, frees }) => rows + frees > 0);
}

function lineOf(question: string, { waiting, alone }: Worth, where: string): Line {
  return { question, rows: Math.max(waiting, alone), frees: alone, where };
}

/** What only the customers' sheet can tell. */
function ofTheSheet({ judged, table }: Judgement, { lists }: AllTexts): Line[] {
  return MENDED_IN_THE_SHEET.flatMap((reason) => {
    const rows = judged.rows.flatMap((row, at) =>
      row?.verdict.rule.id === reason && row.verdict.action === 'FIND_OUT' ? [table.headerRow + at + 2] : [],
    );
    if (rows.length === 0) return [];
    const named = rows.slice(0, ROWS_NAMED).join(', ');
    const all = rows.length > ROWS_NAMED ? lists.andMore(named, rows.length - ROWS_NAMED) : named;
    const where = lists.inRows(table.sheetName, all);
    return [{ question: lists.mendedInTheSheet[reason], rows: rows.length, frees: 0, where }];
  });
}

const WIDTHS: Readonly<Record<QuestionsColumn, number>> = { question: 560, rows: 110, frees: 110, where: 420 };

function columnsOf({ lists }: AllTexts): ListColumns<QuestionsColumn> {
  return COLUMNS.map((column) => ({
    id: column,
    title: lists.questionsTab[column],
    kind: column === 'rows' || column === 'frees' ? 'number' : 'text',
    width: WIDTHS[column],
    ...(column === 'question' || column === 'where' ? { wrap: true } : {}),
  }));
}
