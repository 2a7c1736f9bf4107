import { type Cell, isBlank, textOf } from '../../core/cell';
import type { Settings } from '../../core/company';
import { isoDay } from '../../core/day';
import { emailsIn, normalPhone } from '../../core/identity';
import type { JudgedRow } from '../../core/judge-table';
import { readListAnswer } from '../../core/read/given-answer';
import type { AllTexts } from '../../core/texts/task-texts';
import { deliverableOn, judgeOneChannel } from '../../core/verdict';
import { type Judgement, judgeCustomers } from '../classify';
import { logged } from '../log-tab';
import type { Workbook } from '../workbook';
import { keptEntries } from './kept-entries';
import { type Cells, type ListColumns, writeList } from './list';
import { listPeople } from './list-person';
import { standingList, writtenBack } from './tab-lines';

const COLUMNS = ['key', 'email', 'phone', 'name', 'language', 'askedOn', 'deadline', 'answer', 'answeredOn'] as const;
export type ReconsentColumn = (typeof COLUMNS)[number];
type Line = Cells<ReconsentColumn>;

export interface ReconsentMade {
  readonly language: Settings['language'];
  readonly people: number;
  /** Answers that stood in the list and still do. */
  readonly kept: number;
  /** Whom the list named before, and who may not be written to now. */
  readonly left: number;
}

/** The Re-consent list as it stands in its tab. */
export function standingReconsent(workbook: Workbook) {
  return standingList(workbook.tab('reconsent'), COLUMNS, (words, column) => words.reconsentTab[column]);
}

/**
 * Makes or refreshes the Re-consent list: those who are to confirm again and whom a message may reach today. One line a
 * person, whatever the number of their rows. What is written in the list by hand stays, also for a person who is no longer
 * to be asked; but whoever may not be written to now has no address in it, whatever was edited: asking is marketing too.
 *
 * @throws Refusal where the sheet or an answer cannot be used; nothing is changed then.
 */
export function buildReconsent(workbook: Workbook, judgement: Judgement = judgeCustomers(workbook)): ReconsentMade {
  const { settings } = judgement.company;
  const texts = workbook.texts(settings.language);
  const standing = standingReconsent(workbook);
  const listed = peopleToAsk(judgement, texts);
  const { calendar } = workbook.surroundings;
  const mayStay = whoMayBeWrittenTo(judgement);
  const lines = keptEntries(listed, standing.lines, {
    identity: ['key', 'email', 'phone'],
    entries: ['answer', 'answeredOn'],
    corrected: ['askedOn'],
    back: (cell) => writtenBack(cell, (at) => calendar.dayAt(at)),
    // A line without an answer or its day has nothing that could flow back.
    leaving: (cells, extras) => {
      const stays = mayStay(cells);
      const isIdle = readListAnswer(cells.answer) === null && extras.every(isBlank);
      return isIdle && (isBlank(cells.answeredOn) || !hasAddress(stays)) ? null : stays;
    },
  });
  const left = standing.lines.filter(({ cells }) => hasAddress(cells) && !hasAddress(mayStay(cells))).length;
  writeList(
    workbook,
    judgement,
    { tab: 'reconsent', columns: columnsOf(settings, texts), lines, extraColumns: standing.extraColumns },
    left === 0 ? [] : [logged(workbook, settings.language, 'left-list', { left })],
  );
  return {
    language: settings.language,
    people: listed.length,
    kept: lines.filter(({ cells }) => cells.answer !== '').length,
    left,
  };
}

function hasAddress({ email, phone }: Readonly<Pick<Record<ReconsentColumn, Cell>, 'email' | 'phone'>>): boolean {
  return !isBlank(email) || !isBlank(phone);
}

function peopleToAsk(judgement: Judgement, texts: AllTexts): Line[] {
  const { settings } = judgement.company;
  const person = listPeople(judgement, texts);
  const deadline = settings.campaignDeadline === null ? '' : isoDay(settings.campaignDeadline);
  const asked = new Set<string>();
  return judgement.judged.rows.flatMap((row, at) => {
    if (row === null || row.verdict.action !== 'RECONFIRM') return [];
    const by = askableBy(row, settings);
    const { key, name, email, phone, language, askedOn } = person(at);
    // One person in several rows is asked once; a row that no message reaches has no one to ask.
    const who = row.facts.identity.email || row.facts.identity.phone || key;
    if ((!by.email && !by.phone) || asked.has(who)) return [];
    asked.add(who);
    const reached = { email: by.email ? email : '', phone: by.phone ? phone : '' };
    return [{ key, name, language, askedOn, ...reached, deadline, answer: '', answeredOn: '' }];
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

/** Actions under which nobody is written to, whatever the zone: an ask whose deadline has passed, a relation gone to sleep. */
const OVER: ReadonlySet<string> = new Set(['STOP_MARKETING', 'DELETE', 'RESTRICT']);

/** Takes the addresses out of a line by which nobody may be written to now. The key stays: an answer is found by it. */
function whoMayBeWrittenTo({
  judged,
  company,
}: Judgement): <L extends Pick<Record<ReconsentColumn, Cell>, 'email' | 'phone'>>(line: L) => L {
  const { settings } = company;
  const emails = new Set<string>();
  const phones = new Set<string>();
  for (const row of judged.rows) {
    if (row === null || row.verdict.rule.zone === 'RED' || OVER.has(row.verdict.action)) continue;
    const by = askableBy(row, settings);
    if (by.email) for (const email of row.facts.identity.emails) emails.add(email);
    if (by.phone) for (const phone of row.facts.identity.phones) phones.add(phone);
  }
  return (line) => {
    const found = emailsIn(textOf(line.email));
    const mayEmail = found.length > 0 && found.every((email) => emails.has(email));
    const mayCall = phones.has(normalPhone(textOf(line.phone), settings.country));
    return { ...line, email: mayEmail ? line.email : '', phone: mayCall ? line.phone : '' };
  };
}

const WIDTHS: Readonly<Record<ReconsentColumn, number>> = {
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

function columnsOf({ channels }: Settings, { reconsentTab, lists }: AllTexts): ListColumns<ReconsentColumn> {
  const { answers, ...titles } = reconsentTab;
  const byPhone = channels.includes('sms') || channels.includes('phone');
  return COLUMNS.filter((column) =>
    column === 'phone' ? byPhone : column !== 'email' || channels.includes('email'),
  ).map((column) => ({
    id: column,
    title: titles[column],
    kind: column === 'askedOn' || column === 'answeredOn' || column === 'deadline' ? 'day' : 'text',
    width: WIDTHS[column],
    ...(column === 'answer'
      ? { choice: { values: [answers.confirmed, answers.declined, answers.noAnswer], open: false } }
      : {}),
    ...(column === 'key' ? { note: lists.notes.email } : {}),
  }));
}
