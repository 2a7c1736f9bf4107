import { type Cell, isInstant, type Row } from '../../core/cell';
import { sha256Hex } from '../../core/hash';

const LENGTH = 16;
const NONE: ReadonlySet<number> = new Set();

/**
 * What tells whether a row is still as it was: a short hash of all that stands in it but our own columns. It says nothing to
 * whoever does not have the row.
 *
 * @param without columns, counted from 0, that may change without its being another row.
 */
export function fingerprint(cells: Row, without: ReadonlySet<number> = NONE): string {
  const row = without.size === 0 ? cells : cells.map((cell, at) => (without.has(at) ? '' : cell));
  // Cells that somebody has filled further right do not make it another row as long as they are blank again.
  const end = row.reduce<number>(
    (last, cell, at) => (cell === '' || cell === null || cell === undefined ? last : at),
    -1,
  );
  return sha256Hex(JSON.stringify(row.slice(0, end + 1).map(plain))).slice(0, LENGTH);
}

function plain(cell: Cell): unknown {
  return isInstant(cell) ? ['day', cell.getTime()] : (cell ?? '');
}
