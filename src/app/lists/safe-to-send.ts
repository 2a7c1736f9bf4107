import { textOf } from '../../core/cell';
import type { Channel } from '../../core/channel';
import type { Settings } from '../../core/company';
import type { AllTexts } from '../../core/texts/task-texts';
import { deliverableOn } from '../../core/verdict';
import { type Judgement, judgeCustomers } from '../classify';
import { logged } from '../log-tab';
import type { Workbook } from '../workbook';
import { keptEntries } from './kept-entries';
import { type Cells, type ListColumns, writeList } from './list';
import { type ListPerson, listPeople } from './list-person';
import { standingList, writtenBack } from './tab-lines';

const COLUMNS = ['channel', 'address', 'firstName', 'language'] as const;
export type SafeToSendColumn = (typeof COLUMNS)[number];

export interface SafeToSendMade {
  readonly language: Settings['language'];
  readonly lines: number;
  /** Whom the list named before, and who may not be written to now. */
  readonly left: number;
}

/**
 * Makes or refreshes the list of addresses to which marketing may be sent today, channel by channel. Whoever may not be
 * written to now leaves it; only what the user has written beside an address stays, with the address taken out.
 *
 * @throws Refusal where the sheet or an answer cannot be used; nothing is changed then.
 */
export function buildSafeToSend(workbook: Workbook, judgement: Judgement = judgeCustomers(workbook)): SafeToSendMade {
  const { settings } = judgement.company;
  const texts = workbook.texts(settings.language);
  const standing = standingList(
    workbook.tab('safeToSend'),
    COLUMNS,
    (words, column) => words.lists.safeToSendTab[column],
  );
  const listed = addressesOf(judgement, texts);
  const { calendar } = workbook.surroundings;
  const lines = keptEntries(listed, standing.lines, {
    identity: ['channel', 'address'],
    entries: [],
    back: (cell) => writtenBack(cell, (at) => calendar.dayAt(at)),
    leaving: (cells) => ({ ...cells, address: '' }),
  });
  const named = new Set(['', ...listed.map(({ address }) => textOf(address))]);
  const left = standing.lines.filter(({ cells }) => !named.has(textOf(cells.address))).length;
  writeList(
    workbook,
    judgement,
    { tab: 'safeToSend', columns: columnsOf(texts), lines, extraColumns: standing.extraColumns },
    left === 0 ? [] : [logged(workbook, settings.language, 'left-list', { left })],
  );
  return { language: settings.language, lines: listed.length, left };
}

/** Who may be sent to by each channel in use: the row is kept for marketing, and a message reaches it. */
function addressesOf(judgement: Judgement, texts: AllTexts): Cells<SafeToSendColumn>[] {
  const { settings } = judgement.company;
  const person = listPeople(judgement, texts);
  const keep = new Set(['KEEP', 'KEEP_UNDER_PROCEDURE']);
  return settings.channels.flatMap((channel) => {
    const listed = new Set<string>();
    return judgement.judged.rows.flatMap((row, at) => {
      if (row === null || !keep.has(row.verdict.action) || !deliverableOn(row.facts).includes(channel)) return [];
      const who = person(at);
      const address = addressFor(channel, who);
      const { identity } = row.facts;
      const same = { email: identity.email, sms: identity.phone, phone: identity.phone, post: address }[channel];
      if (listed.has(same)) return [];
      listed.add(same);
      const { firstName, name, language } = who;
      return [{ channel: texts.channels[channel], address, firstName: firstName || name, language }];
    });
  });
}

function addressFor(channel: Channel, { email, phone, address }: ListPerson): string {
  if (channel === 'email') return email;
  return channel === 'post' ? address : phone;
}

const WIDTHS: Readonly<Record<SafeToSendColumn, number>> = { channel: 100, address: 280, firstName: 200, language: 90 };

function columnsOf({ lists }: AllTexts): ListColumns<SafeToSendColumn> {
  return COLUMNS.map((column) => ({
    id: column,
    title: lists.safeToSendTab[column],
    kind: 'text',
    width: WIDTHS[column],
    ...(column === 'address' ? { note: lists.notes.email } : {}),
  }));
}
