import type { Criterion, StoredValue } from '../../workbook';
import { criterionHolds } from './criterion-holds';

/** A cell as a filter sees it. */
export interface FilteredCell {
  readonly value: StoredValue;
  /** As the grid shows it. */
  readonly shown: string;
  /** True when the cell's format shows a day or a time. */
  readonly isMoment: boolean;
}

const JUDGED = /^(?:CELL_|TEXT_|NUMBER_|DATE_)/;
const JUDGED_DAYS = ['TODAY', 'TOMORROW', 'YESTERDAY'];

/**
 * True when a filter with this criterion lets the cell through. A row of which nobody knows is hidden, so that a write
 * misses it. Throws for a criterion that is not modelled. `today` is a serial day.
 */
export function meetsCriterion(criterion: Criterion, cell: FilteredCell, today: number): boolean {
  const { type, values } = criterion;
  const [against] = values;
  const isLongAgo = typeof against === 'object' && against.kind === 'relative' && !JUDGED_DAYS.includes(against.day);
  if (isLongAgo || !JUDGED.test(type)) throw new Error(`A filter by ${type} is not modelled by the local host.`);
  if (!type.startsWith('TEXT_')) return criterionHolds(criterion, cell, today) === 'yes';
  // A filter compares what is shown.
  const texts = values.map(String);
  return criterionHolds({ type, values: texts }, { ...cell, value: cell.shown }, today) === 'yes';
}
