import type { Area, SheetData } from '../../workbook';
import { areaWithin, forEachCell } from './area';
import { refuseMergedOrFiltered } from './copy-cells';
import type { Desk } from './desk';
import { rewriteReferences } from './formula-text';
import { refuseProtected } from './guard';
import { pasteValidations, validationsOn } from './paste-validations';
import { areaOfReference, type Corner, type Reference } from './reference';
import { withdrawSpills } from './spills';
import { setValidation } from './validations';
import { putWholeCell, wholeCells } from './whole-cell';

/** Cuts the cells of an area out and pastes them elsewhere on their sheet. Formulas go on naming the cells they named. */
export function moveCells(desk: Desk, sheet: SheetData, from: Area, row: number, column: number): void {
  const to: Area = { ...from, row, column };
  for (const area of [from, to]) {
    refuseProtected(desk, sheet, area);
    refuseMergedOrFiltered({ sheet, area });
    withdrawSpills(sheet, area);
  }
  rewriteNamed(desk, sheet, from, (reference) => shifted(reference, row - from.row, column - from.column));
  const cells = wholeCells(sheet, from);
  const validations = validationsOn(sheet, from);
  emptyCells(sheet, from);
  forEachCell(to, (at, across) => {
    putWholeCell(sheet, at, across, cells[at - row]?.[across - column]);
  });
  pasteValidations(sheet, from, to, validations);
}

/** Takes cells out and moves up what is below them, or to the left what is beside them. */
export function deleteCells(desk: Desk, sheet: SheetData, area: Area, axis: 'rows' | 'columns'): void {
  refuseProtected(desk, sheet, area);
  refuseMergedOrFiltered({ sheet, area });
  const rest = restOf(sheet, area, axis);
  rewriteNamed(desk, sheet, area, () => null);
  withdrawSpills(sheet, area);
  emptyCells(sheet, area);
  if (rest) moveCells(desk, sheet, rest, area.row, area.column);
}

/** Moves the cells of an area and what is behind them down, or to the right, and leaves empty ones in their place. */
export function insertCells(desk: Desk, sheet: SheetData, area: Area, axis: 'rows' | 'columns'): void {
  const shift = axis === 'rows' ? area.rows : area.columns;
  const behind: Area =
    axis === 'rows'
      ? { ...area, rows: sheet.rowCount - area.row }
      : { ...area, columns: sheet.columnCount - area.column };
  const moved =
    axis === 'rows' ? { ...behind, rows: behind.rows - shift } : { ...behind, columns: behind.columns - shift };
  const pushedOut: Area =
    axis === 'rows'
      ? { ...behind, row: sheet.rowCount - shift, rows: shift }
      : { ...behind, column: sheet.columnCount - shift, columns: shift };
  if (wholeCells(sheet, pushedOut).some((line) => line.some(({ value, formula }) => value !== null || formula))) {
    throw new Error('Pushing filled cells off the grid is not modelled by the local host.');
  }
  if (moved.rows < 1 || moved.columns < 1) return;
  moveCells(desk, sheet, moved, area.row + (axis === 'rows' ? shift : 0), area.column + (axis === 'rows' ? 0 : shift));
}

function restOf(sheet: SheetData, area: Area, axis: 'rows' | 'columns'): Area | null {
  const end = axis === 'rows' ? area.row + area.rows : area.column + area.columns;
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  if (end >= size) return null;
  return axis === 'rows' ? { ...area, row: end, rows: size - end } : { ...area, column: end, columns: size - end };
}

function emptyCells(sheet: SheetData, area: Area): void {
  forEachCell(area, (row, column) => putWholeCell(sheet, row, column));
  setValidation(sheet, area, null);
}

function rewriteNamed(
  { book }: Desk,
  changed: SheetData,
  area: Area,
  rewrite: (reference: Reference) => Reference | null,
): void {
  for (const sheet of book.sheets) {
    for (const [key, formula] of sheet.formulas) {
      const moved = rewriteReferences(formula, (reference) => {
        const isHere = (reference.sheet ?? sheet.name).toLowerCase() === changed.name.toLowerCase();
        return isHere && areaWithin(areaOfReference(reference, changed), area) ? rewrite(reference) : reference;
      });
      sheet.formulas.set(key, moved);
    }
  }
}

function shifted(reference: Reference, rows: number, columns: number): Reference {
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null ? null : corner.row + rows,
    column: corner.column === null ? null : corner.column + columns,
  });
  return { ...reference, start: moved(reference.start), end: reference.end && moved(reference.end) };
}
