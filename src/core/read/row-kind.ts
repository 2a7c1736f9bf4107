import { type Cell, isBlank, type Row, textOf } from '../cell';
import { foldWords } from './fold';

export type RowKind = 'customer' | 'blank' | 'repeated-header' | 'total';

const TOTAL =
  /^(grand |sub)?(total|totals|subtotal|sum|count|kopa|kopsumma|summa|pavisam|skaits|gesamt|gesamtsumme|summe|razem|suma|lacznie|viso|is viso|kokku|итого|всего)( \d+)*( kopa| total)?$/;

/** Tells customers from the lines that are none: blank ones, the header once more, a totals row (domain: section 3). */
export function rowKind(row: Row, header: readonly string[], reachedBy: readonly number[]): RowKind {
  if (row.every(isEmptied)) return 'blank';
  if (isRepeatedHeader(row, header)) return 'repeated-header';
  return isTotal(row, reachedBy) ? 'total' : 'customer';
}

/** Unticked boxes run down to the end of a sheet on lines where there is nobody. */
function isEmptied(cell: Cell): boolean {
  return cell === false || isBlank(cell);
}

function isRepeatedHeader(row: Row, header: readonly string[]): boolean {
  let same = 0;
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at];
    if (isBlank(cell)) continue;
    if (header[at] === '' || textOf(cell).trim() !== header[at]) return false;
    same += 1;
  }
  return same >= 2 || (same === 1 && header.filter((title) => title !== '').length === 1);
}

/** A totals row names itself in its first text and has nobody to reach. */
function isTotal(row: Row, reachedBy: readonly number[]): boolean {
  if (reachedBy.some((at) => !isBlank(row[at]))) return false;
  const first = row.find((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
  return typeof first === 'string' && TOTAL.test(foldWords(first));
}
