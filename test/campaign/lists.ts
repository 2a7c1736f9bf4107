import { EN } from '../../src/core/texts/en';
import type { SheetData } from '../../src/local/workbook';
import { rowsTo, type State } from './campaign-state';
import { type Company, isDeliverable, personOf, type Row } from './law';
import { type Line, linesOf } from './office';

/** The lists, by the menu items that make them: the name of each tab and the action that it is for. */
export const LISTS = {
  buildReconsentTab: { name: 'GDPR Re-consent', action: 'RECONFIRM' },
  buildAskAnotherWayTab: { name: 'GDPR Ask another way', action: 'ASK_ANOTHER_WAY' },
  buildDeletionTab: { name: 'GDPR Deletion', action: 'DELETE' },
  buildStopMarketingTab: { name: 'GDPR Stop marketing', action: 'STOP_MARKETING' },
  buildSafeToSendTab: { name: 'GDPR Safe to send', action: 'KEEP' },
  buildQuestionsTab: { name: 'GDPR Questions', action: 'FIND_OUT' },
} as const;
export type List = keyof typeof LISTS;
export const ALL_LISTS = Object.keys(LISTS) as readonly List[];

/** The titles under which a list is written in and read. */
export const COLUMN = {
  key: EN.deletionTab.key,
  email: EN.reconsentTab.email,
  answer: EN.reconsentTab.answer,
  answeredOn: EN.reconsentTab.answeredOn,
  approve: EN.deletionTab.approve,
} as const;

/** Under what a row stands in a list: its customer number, or without one its address. */
export function keyOf({ number, email, phone }: Row): string {
  return (number || email || phone).trim().toLowerCase();
}

/** Who stands in a line: its key, or where it has none its address. */
export function keyIn(cells: Readonly<Record<string, unknown>>): string {
  const address = Object.values(cells).find((cell) => typeof cell === 'string' && cell.includes('@'));
  return String(cells[COLUMN.key] ?? address ?? '')
    .trim()
    .toLowerCase();
}

/** The persons of a list, each as often as there are lines about them; of a line about nobody known, its key. */
export function peopleOn(list: SheetData, rows: readonly Row[]): readonly string[] {
  const people = new Map(
    rows.flatMap((row) => [keyOf(row), row.email.trim().toLowerCase()].map((key) => [key, personOf(row)])),
  );
  return linesOf(list)
    .filter(({ cells }) => !isAnswered(cells))
    .map(({ cells }) => people.get(keyIn(cells)) ?? keyIn(cells))
    .sort();
}

/** Who has answered need not be asked again: the line may stay for the answer. */
function isAnswered(cells: Line['cells']): boolean {
  const answer = cells[COLUMN.answer];
  return answer === 'confirmed' || answer === 'declined';
}

/** Everybody to whom a message could be sent from a list: whose address stands in it, answered or not. */
export function addressedIn(list: SheetData): readonly string[] {
  return linesOf(list).flatMap(({ cells }) => {
    const address = String(cells[COLUMN.email] ?? cells['Address'] ?? '')
      .trim()
      .toLowerCase();
    return address === '' ? [] : [`email:${address}`];
  });
}

/** Who must stand on a list, and nobody else. Somebody is written to and asked once; of rows each stands for itself. */
export function peopleExpected(list: List, state: State, company: Company): readonly string[] {
  const { action } = LISTS[list];
  const rows = rowsTo(action, state, company);
  if (list === 'buildDeletionTab' || list === 'buildStopMarketingTab') return rows.map(personOf).sort();
  const reached = list === 'buildAskAnotherWayTab' ? rows : rows.filter(isDeliverable);
  return [...new Set(reached.map(personOf))].sort();
}
