import type { CellStyle, SheetData } from '../../workbook';
import type { LineChange } from './line-change';

/** Moves the values and looks of a sheet for lines that come or go; inserted lines look like the line `looksOf`. */
export function spliceCells(sheet: SheetData, change: LineChange, looksOf: number | null): void {
  if (change.axis === 'rows') {
    sheet.values = splicedRows(sheet.values, change, () => []);
    const looks = looksOf === null ? undefined : sheet.styles[looksOf];
    sheet.styles = splicedRows(sheet.styles, change, () => (looks ? looks.slice() : []));
    return;
  }
  for (const cells of present(sheet.values)) spliceRow(cells, change, null);
  for (const cells of present(sheet.styles))
    spliceRow<CellStyle | undefined>(cells, change, looksOf === null ? undefined : cells[looksOf]);
}

/** A row that nothing was ever put into may be a hole in its list. */
function present<Row>(rows: readonly (Row | undefined)[]): readonly Row[] {
  return rows.filter((row) => row !== undefined);
}

function splicedRows<Row extends unknown[]>(rows: Row[], { kind, at, count }: LineChange, made: () => Row): Row[] {
  if (kind === 'delete') return rows.slice(0, at).concat(rows.slice(at + count));
  const inserted = Array.from({ length: count }, made);
  if (at <= rows.length) return rows.slice(0, at).concat(inserted, rows.slice(at));
  if (inserted.every((row) => row.length === 0)) return rows;
  const gap = Array.from({ length: at - rows.length }, () => [] as unknown as Row);
  return rows.concat(gap, inserted);
}

function spliceRow<Cell>(cells: Cell[], { kind, at, count }: LineChange, filler: Cell): void {
  if (kind === 'delete') cells.splice(at, count);
  else if (at < cells.length || (at === cells.length && filler !== null && filler !== undefined)) {
    cells.splice(at, 0, ...Array.from({ length: count }, () => filler));
  }
}
