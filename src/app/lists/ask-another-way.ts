import { isBlank } from '../../core/cell';
import type { Settings } from '../../core/company';
import { readListAnswer } from '../../core/read/given-answer';
import { sentences } from '../../core/sentence';
import type { Way } from '../../core/texts/list-texts';
import type { AllTexts } from '../../core/texts/task-texts';
import type { Verdict } from '../../core/verdict';
import { type Judgement, judgeCustomers } from '../classify';
import type { Workbook } from '../workbook';
import { keptEntries } from './kept-entries';
import { type Cells, type ListColumns, writeList } from './list';
import { listPeople } from './list-person';
import { standingList, writtenBack } from './tab-lines';

const COLUMNS = ['key', 'name', 'ways', 'why', 'answer', 'answeredOn'] as const;
export type AskAnotherWayColumn = (typeof COLUMNS)[number];

export interface AskAnotherWayMade {
  readonly language: Settings['language'];
  readonly people: number;
  readonly kept: number;
}

/** The list as it stands in its tab. */
export function standingAskAnotherWay(workbook: Workbook) {
  return standingList(workbook.tab('askAnotherWay'), COLUMNS, (words, column) => words.lists.askAnotherWayTab[column]);
}

/**
 * Makes or refreshes the list of those who may be asked for a consent, but not by e-mail or SMS. One line a person. It holds
 * no address to send to, so that nobody can send to it. What is written in it by hand stays.
 *
 * @throws Refusal where the sheet or an answer cannot be used; nothing is changed then.
 */
export function buildAskAnotherWay(
  workbook: Workbook,
  judgement: Judgement = judgeCustomers(workbook),
): AskAnotherWayMade {
  const { settings } = judgement.company;
  const texts = workbook.texts(settings.language);
  const standing = standingAskAnotherWay(workbook);
  const listed = peopleToAsk(judgement, texts);
  const { calendar } = workbook.surroundings;
  const lines = keptEntries(listed, standing.lines, {
    identity: ['key', 'name'],
    entries: ['answer', 'answeredOn'],
    back: (cell) => writtenBack(cell, (at) => calendar.dayAt(at)),
    // A line without an answer or its day has nothing that could flow back.
    leaving: (cells, extras) =>
      readListAnswer(cells.answer) === null && isBlank(cells.answeredOn) && extras.every(isBlank) ? null : cells,
  });
  writeList(workbook, judgement, {
    tab: 'askAnotherWay',
    columns: columnsOf(texts),
    lines,
    extraColumns: standing.extraColumns,
  });
  const kept = lines.filter(({ cells }) => cells.answer !== '').length;
  return { language: settings.language, people: listed.length, kept };
}

function peopleToAsk(judgement: Judgement, texts: AllTexts): Cells<AskAnotherWayColumn>[] {
  const person = listPeople(judgement, texts);
  const sentence = sentences(judgement.company.settings);
  const asked = new Set<string>();
  return judgement.judged.rows.flatMap((row, at) => {
    if (row === null || row.verdict.action !== 'ASK_ANOTHER_WAY') return [];
    const { key, name, email, phone, address } = person(at);
    const who = row.facts.identity.email || row.facts.identity.phone || key;
    if (asked.has(who)) return [];
    asked.add(who);
    const ways = waysOpen(row.verdict, address).map((way) => texts.lists.ways[way]);
    const why = sentence(row.verdict);
    return [{ key, name: name || email || phone, ways: ways.join('; '), why, answer: '', answeredOn: '' }];
  });
}

/** A child is asked through a parent; a letter needs an address. No way is open that is a message to be sent. */
function waysOpen({ rule }: Verdict, address: string): readonly Way[] {
  if (rule.id === 'child') return ['parent'];
  return [...(address === '' ? [] : (['letter'] as const)), 'till', 'nextOrder'];
}

const WIDTHS: Readonly<Record<AskAnotherWayColumn, number>> = {
  key: 200,
  name: 200,
  ways: 320,
  why: 560,
  answer: 130,
  answeredOn: 120,
};

function columnsOf({ lists, reconsentTab: { answers } }: AllTexts): ListColumns<AskAnotherWayColumn> {
  return COLUMNS.map((column) => ({
    id: column,
    title: lists.askAnotherWayTab[column],
    kind: column === 'answeredOn' ? 'day' : 'text',
    width: WIDTHS[column],
    ...(column === 'ways' || column === 'why' ? { wrap: true } : {}),
    ...(column === 'answer'
      ? { choice: { values: [answers.confirmed, answers.declined, answers.noAnswer], open: false } }
      : {}),
  }));
}
