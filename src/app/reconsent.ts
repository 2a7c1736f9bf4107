import { type Cell, isBlank, textOf } from '../core/cell';
import type { Settings } from '../core/company';
import { isoDay } from '../core/day';
import type { JudgedRow } from '../core/judge-table';
import type { AllTexts } from '../core/texts/task-texts';
import { deliverableOn, judgeOneChannel } from '../core/verdict';
import type { Choice, TabColumn, TabContent, Written, WrittenBack } from './change';
import { companyTabs, type Judgement, judgeCustomers } from './classify';
import { listPeople } from './list-person';
import { extrasBack, type StandingLine, sameEntry, standingList, textCells, writtenBack } from './tab-lines';
import type { Workbook } from './workbook';

const COLUMNS = ['key', 'email', 'phone', 'name', 'language', 'askedOn', 'deadline', 'answer', 'answeredOn'] as const;
type ReconsentColumn = (typeof COLUMNS)[number];
type Line = Readonly<Record<ReconsentColumn, Written>>;

export interface ReconsentMade {
  readonly language: Settings['language'];
  readonly people: number;
  /** Answers that stood in the list and still do. */
  readonly kept: number;
}

/**
 * Makes or refreshes the Re-consent list: those who are to confirm again and whom a message may reach today. One line a
 * person, whatever the number of their rows. What is written in the list by hand stays, also for a person who is no longer
 * to be asked.
 *
 * @throws Refusal where the sheet or an answer cannot be used; nothing is changed then.
 */
export function buildReconsent(workbook: Workbook, judgement: Judgement = judgeCustomers(workbook)): ReconsentMade {
  const { settings } = judgement.company;
  const texts = workbook.texts(settings.language);
  const standing = standingList(workbook.tab('reconsent'), COLUMNS, (words, column) => words.reconsentTab[column]);
  const listed = peopleToAsk(judgement, texts);
  const { calendar } = workbook.surroundings;
  const lines = refreshed(listed, standing.lines, (cell) => writtenBack(cell, (at) => calendar.dayAt(at)));
  workbook.apply([
    ...companyTabs(workbook, judgement),
    {
      kind: 'write-tab',
      content: { from: judgement.table.sheetId, ...contentOf(lines, standing.extraColumns, settings, texts) },
    },
    { kind: 'show-tab', tab: 'reconsent' },
  ]);
  const kept = lines.filter(({ cells }) => cells.answer !== '').length;
  return { language: settings.language, people: listed.length, kept };
}

function peopleToAsk(judgement: Judgement, texts: AllTexts): Line[] {
  const { settings } = judgement.company;
  const person = listPeople(judgement, texts);
  const deadline = settings.campaignDeadline === null ? '' : isoDay(settings.campaignDeadline);
  const asked = new Set<string>();
  return judgement.judged.rows.flatMap((row, at) => {
    if (row === null || row.verdict.action !== 'RECONFIRM') return [];
    const by = askableBy(row, settings);
    const { email, phone, ...rest } = person(at);
    // One person in several rows is asked once; a row that no message reaches has no one to ask.
    const key = row.facts.identity.email || row.facts.identity.phone || rest.key;
    if ((!by.email && !by.phone) || asked.has(key)) return [];
    asked.add(key);
    const reached = { email: by.email ? email : '', phone: by.phone ? phone : '' };
    return [{ ...rest, ...reached, deadline, answer: '', answeredOn: '' }];
  });
}

/**
 * A message that asks for consent is marketing itself: it goes only by a channel on which marketing is allowed today and
 * which reaches the person.
 */
function askableBy({ facts, person, verdict }: JudgedRow, settings: Settings): { email: boolean; phone: boolean } {
  const reachable = deliverableOn(facts);
  const may = (channel: 'email' | 'sms' | 'phone'): boolean => {
    if (!settings.channels.includes(channel) || !reachable.includes(channel)) return false;
    const own =
      verdict.channels.find((one) => one.channel === channel) ?? judgeOneChannel(facts, person, settings, channel);
    return own.rule.zone === 'GREY' || own.rule.zone === 'GREEN';
  };
  return { email: may('email'), phone: may('sms') || may('phone') };
}

interface ListLine {
  readonly cells: Line;
  readonly extras: readonly WrittenBack[];
  /** Whether something of it was written into the list by hand. */
  readonly byHand: boolean;
}

/** An answer is a person's, never a number's: customers may be numbered anew, and rows change places. */
function identityOf({ key, email, phone }: Readonly<Record<ReconsentColumn, Cell>>): string {
  return JSON.stringify([key, email, phone].map((cell) => textOf(cell).trim().toLowerCase()));
}

function refreshed(
  listed: readonly Line[],
  standing: readonly StandingLine<ReconsentColumn>[],
  back: (cell: Cell) => Written,
): ListLine[] {
  const written = new Map<string, StandingLine<ReconsentColumn>>();
  const twice: StandingLine<ReconsentColumn>[] = [];
  for (const line of standing) {
    const before = written.get(identityOf(line.cells));
    if (before === undefined) written.set(identityOf(line.cells), line);
    // A line that was set aside stands twice; one that says something else is another one.
    else if (!holdsAll(before, line)) twice.push(line);
  }
  const lines = listed.map((line): ListLine => {
    const before = written.get(identityOf(line));
    if (before === undefined) return { cells: line, extras: [], byHand: false };
    written.delete(identityOf(line));
    const { askedOn, answer, answeredOn } = before.cells;
    const asked = isBlank(askedOn) ? line.askedOn : back(askedOn);
    return {
      byHand: asked !== line.askedOn || ![answer, answeredOn, ...before.extras].every(isBlank),
      cells: {
        ...line,
        askedOn: asked,
        answer: back(answer),
        answeredOn: back(answeredOn),
      },
      extras: extrasBack(before.extras),
    };
  });
  // What was written by hand is never thrown away, even if its person need not be asked any more.
  for (const { cells, extras } of [...written.values(), ...twice]) {
    if ([cells.answer, cells.answeredOn, ...extras].every(isBlank)) continue;
    const kept = Object.fromEntries(COLUMNS.map((column) => [column, back(cells[column])])) as Line;
    lines.push({ cells: kept, extras: extrasBack(extras), byHand: true });
  }
  return lines;
}

/** Whether everything that is written by hand in a line stands in another one too. */
function holdsAll(one: StandingLine<ReconsentColumn>, other: StandingLine<ReconsentColumn>): boolean {
  const byHand = ({ cells, extras }: StandingLine<ReconsentColumn>): readonly Cell[] => [
    cells.askedOn,
    cells.answer,
    cells.answeredOn,
    ...extras,
  ];
  const held = byHand(one);
  return byHand(other).every((cell, at) => isBlank(cell) || sameEntry(cell, held[at]));
}

function contentOf(
  lines: readonly ListLine[],
  extraColumns: readonly TabColumn[],
  { channels }: Settings,
  texts: AllTexts,
): TabContent {
  const { answers, ...titles } = texts.reconsentTab;
  const byPhone = channels.includes('sms') || channels.includes('phone');
  const shown = COLUMNS.filter((column) =>
    column === 'phone' ? byPhone : column !== 'email' || channels.includes('email'),
  );
  const choice: Choice = { values: [answers.confirmed, answers.declined, answers.noAnswer], open: false };
  const widths: Readonly<Record<ReconsentColumn, number>> = {
    key: 200,
    email: 240,
    phone: 140,
    name: 200,
    language: 90,
    askedOn: 110,
    deadline: 110,
    answer: 130,
    answeredOn: 120,
  };
  const columns = [
    ...shown.map(
      (column): TabColumn => ({
        title: titles[column],
        kind: column === 'askedOn' || column === 'answeredOn' || column === 'deadline' ? 'day' : 'text',
        width: widths[column],
        ...(column === 'answer' ? { choice } : {}),
      }),
    ),
    ...extraColumns,
  ];
  const written = lines.map(({ cells, extras }) => [...shown.map((column) => cells[column]), ...extras]);
  return {
    tab: 'reconsent',
    name: texts.tabs.reconsent,
    columns,
    lines: written,
    cells: textCells(columns, written),
    setAside: texts.messages.setAside,
    byHand: lines.flatMap(({ byHand }, at) => (byHand ? [at] : [])),
  };
}
