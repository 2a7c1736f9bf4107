import type { HostSwitches } from '../../src/local/host/grid/desk';
import type { Host } from '../../src/local/host/host';
import type { SheetData } from '../../src/local/workbook';
import { bookOf, sheetNamed } from '../bundle/built-add-on';
import type { AddOn } from './add-on';
import { opened } from './opened';

const NOON = Date.UTC(2026, 0, 15, 10);
const FIVE_MINUTES = 300_000;
/** What is written first: the tabs for settings and sources. */
export const WRITES_BEFORE = 2;
const COLUMNS_OF_OURS = 3;

/** A table whose columns are written in two calls, between which the time of an execution is used up. */
export interface LongTable {
  readonly host: Host;
  readonly sheet: SheetData;
  /** How many customers the first call reaches; the second one writes the rest. */
  readonly reached: number;
  readonly customers: number;
}

/**
 * Customers who are all RED, every other one for having refused, but for their zones a run of long ago has left GREEN.
 *
 * @param isSlow whether a call that writes them takes five minutes.
 */
export function longTable(addOn: AddOn, isSlow: boolean, settings: Partial<HostSwitches> = {}): LongTable {
  const reached = Math.floor(addOn.cellsAWrite / COLUMNS_OF_OURS);
  const customers = reached + 20;
  const book = bookOf([
    ['Email', 'Consent', 'GDPR zone', 'GDPR reason', 'GDPR action'],
    ...Array.from({ length: customers }, (_, at) => [
      `n${at}@example.lv`,
      at % 2 === 0 ? 'no' : '',
      'GREEN',
      'old',
      'old',
    ]),
  ]);
  let host: Host | undefined;
  const written = (): number => Math.max(0, (host?.calls.get('Range.setValues') ?? 0) - WRITES_BEFORE);
  const now = (): number => NOON + (isSlow ? written() * FIVE_MINUTES : 0);
  host = opened(addOn, book, { now, settings });
  return { host, sheet: sheetNamed(host, 'Customers'), reached, customers };
}

/** The zones of a table's customers, how many of them have each; those without one under `''`. */
export function zonesOf({ sheet, customers }: LongTable): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const line of sheet.values.slice(1, customers + 1)) {
    const zone = String(line[2] ?? '');
    counts[zone] = (counts[zone] ?? 0) + 1;
  }
  return counts;
}
