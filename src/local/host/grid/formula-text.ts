import { type LineChange, movedSpan } from './line-change';
import { type Corner, parseReference, printReference, type Reference } from './reference';

const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const CELLS = '\\$?[A-Za-z]{1,3}\\$?\\d+(?::\\$?[A-Za-z]{1,3}(?:\\$?\\d+)?)?';
const COLUMNS = '\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?:\\$?\\d+)?';
const ROWS = '\\$?\\d+:\\$?\\d+';
const PIECES = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.$])(?:${SHEET})?(?:${CELLS}|${COLUMNS}|${ROWS})(?![\\p{L}\\p{N}_(!])`,
  'gu',
);

/** Rewrites each reference in a formula, leaving its strings alone. `rewrite` answers null for a reference that is lost. */
export function rewriteReferences(formula: string, rewrite: (reference: Reference) => Reference | null): string {
  return formula.replace(PIECES, (piece) => {
    const reference = piece.startsWith('"') ? null : parseReference(piece);
    if (!reference) return piece;
    const rewritten = rewrite(reference);
    if (rewritten === reference) return piece;
    return rewritten ? printReference(rewritten) : '#REF!';
  });
}

/** The sheets that a formula names. */
export function sheetsNamed(formula: string): readonly string[] {
  const names: string[] = [];
  rewriteReferences(formula, (reference) => {
    if (reference.sheet !== null) names.push(reference.sheet);
    return reference;
  });
  return names;
}

/** A formula after lines came or went on the sheet `changed`; `home` is the sheet on which the formula stands. */
export function formulaAfterChange(formula: string, home: string, changed: string, change: LineChange): string {
  return rewriteReferences(formula, (reference) => {
    const sheet = reference.sheet ?? home;
    return sheet.toLowerCase() === changed.toLowerCase() ? movedReference(reference, change) : reference;
  });
}

/** A formula copied so many rows and columns away: what no dollar fixes moves along, and is lost where it leaves the grid. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => {
    const start = shiftedCorner(reference.start, rows, columns);
    const end = reference.end && shiftedCorner(reference.end, rows, columns);
    const isLost = [start, end].some((corner) => corner && ((corner.row ?? 0) < 0 || (corner.column ?? 0) < 0));
    return isLost ? null : { ...reference, start, end };
  });
}

function shiftedCorner(corner: Corner, rows: number, columns: number): Corner {
  const { row, rowFixed, column, columnFixed } = corner;
  return {
    ...corner,
    row: row === null || rowFixed ? row : row + rows,
    column: column === null || columnFixed ? column : column + columns,
  };
}

function movedReference(reference: Reference, change: LineChange): Reference | null {
  const line = change.axis === 'rows' ? 'row' : 'column';
  const first = reference.start[line];
  if (first === null) return reference;
  const last = reference.end ? reference.end[line] : first;
  // An open end, `A2:B`, stays open: it has no last line to move.
  const span = movedSpan(first, last ?? Number.POSITIVE_INFINITY, change);
  if (!span) return null;
  if (span.first === first && (last === null || span.last === last)) return reference;
  const moved = (corner: Corner, to: number): Corner => (corner[line] === null ? corner : { ...corner, [line]: to });
  return {
    ...reference,
    start: moved(reference.start, span.first),
    end: reference.end && moved(reference.end, span.last),
  };
}
