import type { Language, Settings } from '../core/company';
import { Refusal } from '../core/problem';
import { type OptOutList, readOptOuts } from '../core/read/opt-out-list';
import { companyOf } from './company';
import { logged } from './log-tab';
import { suppress } from './suppression-tab';
import type { SheetCells, Workbook } from './workbook';

/** A list of opt-outs in the sheet that is open, as it is shown before it is imported. */
export interface FoundOptOuts {
  readonly language: Language;
  readonly sheet: string;
  readonly found: number;
  /** Rows in which nothing was found, counted from 1. */
  readonly unread: readonly number[];
}

/**
 * Looks at the sheet that is open for addresses, numbers and hashes of people who have opted out elsewhere.
 *
 * @throws Refusal `opt-outs-elsewhere` where it is the customers' sheet or a tab of ours; `no-opt-outs` where nothing is found.
 */
export function findOptOuts(workbook: Workbook): FoundOptOuts {
  const { cells, list, settings } = openList(workbook);
  return { language: settings.language, sheet: cells.sheetName, found: countOf(list), unread: list.unread };
}

/**
 * Puts them on the suppression list. On which day they opted out is not known, only that it was not after today: a consent that
 * they give later counts.
 *
 * @throws Refusal as above, and `suppression-key-missing`.
 */
export function importOptOuts(workbook: Workbook) {
  const { cells, list, settings } = openList(workbook);
  const refused = { channel: null, reason: 'imported', date: settings.today } as const;
  const { changes, added } = suppress(workbook, settings, [
    ...list.addresses.map((address) => ({ address, ...refused })),
    ...list.hashes.map((plainHash) => ({ plainHash, ...refused })),
  ]);
  const counts = { found: countOf(list), added, unread: list.unread.length };
  workbook.apply([...changes, logged(workbook, settings.language, 'opt-outs-imported', counts)]);
  return { language: settings.language, sheet: cells.sheetName, added, known: counts.found - added };
}

interface OpenList {
  readonly cells: SheetCells;
  readonly list: OptOutList;
  readonly settings: Settings;
}

function openList(workbook: Workbook): OpenList {
  const { settings } = companyOf(workbook);
  const { cells, role } = workbook.inFront();
  if (role !== null) throw new Refusal({ code: 'opt-outs-elsewhere', sheet: cells.sheetName }, settings.language);
  const list = readOptOuts(cells.values, settings.country, workbook.surroundings.calendar);
  if (countOf(list) === 0) throw new Refusal({ code: 'no-opt-outs', sheet: cells.sheetName }, settings.language);
  return { cells, list, settings };
}

function countOf({ addresses, hashes }: OptOutList): number {
  return addresses.length + hashes.length;
}
