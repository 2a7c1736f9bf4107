import { textOf } from '../../core/cell';
import type { Settings } from '../../core/company';
import type { CustomerTable } from '../customer-table';

/** The columns that the owner says only marketing needs: never one by which the person is known or the row is judged. */
export function columnsToClear(table: CustomerTable, { clearOnStop }: Settings): readonly number[] {
  const named = new Set(clearOnStop.map((title) => title.trim().toLowerCase()));
  const kept = new Set(KEPT_FACTS.flatMap((fact) => table.columns.of.get(fact) ?? []).map(({ at }) => at));
  return table.header.flatMap((cell, at) =>
    named.has(textOf(cell).trim().toLowerCase()) && !kept.has(at) ? [at] : [],
  );
}

/** Without these nobody could tell who the row is about, what was refused, or why it is kept. */
const KEPT_FACTS = [
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'customerNumber',
  'company',
  'consent',
  'optedOut',
  'optedOutDate',
  'suppressions',
  'stoppedOn',
  'reconfirmed',
  'reconfirmedDate',
  'lastPurchase',
  'legalBasis',
  'keepUntil',
  'request',
  'erasureRequest',
  'restrictionRequest',
] as const;
