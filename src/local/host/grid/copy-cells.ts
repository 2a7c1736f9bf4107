import type { Area, SheetData } from '../../workbook';
import { forEachCell } from './area';
import type { Desk } from './desk';
import { isHiddenByFilter } from './filters';
import { shiftedFormula } from './formula-text';
import { refuseProtected } from './guard';
import { mergesOn } from './merges';
import { pasteValidations, validationsOn } from './paste-validations';
import { withdrawSpills } from './spills';
import { putContent, putNote, putStyle, type WholeCell, wholeCells } from './whole-cell';

/** Cells on a sheet. */
export interface PlacedArea {
  readonly sheet: SheetData;
  readonly area: Area;
}

/** What of a cell is pasted: `formulas` are values where there is no formula; `values` are what formulas gave. */
export interface PastedParts {
  readonly content?: 'formulas' | 'values';
  readonly looks?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
}

/**
 * Pastes cells over others. What they are pasted on is as large as they are, or, where it is a multiple of that in both
 * directions, is filled. Throws for merges and for rows that a filter hides, whose pasting is not modelled.
 */
export function copyCells(desk: Desk, from: PlacedArea, to: PlacedArea, parts: PastedParts): void {
  refuseProtected(desk, to.sheet, to.area);
  refuseMergedOrFiltered(from);
  refuseMergedOrFiltered(to);
  const cells = wholeCells(from.sheet, from.area);
  const validations = validationsOn(from.sheet, from.area);
  withdrawSpills(to.sheet, to.area);
  forEachCell(to.area, (row, column) => {
    const down = (row - to.area.row) % from.area.rows;
    const across = (column - to.area.column) % from.area.columns;
    const cell = cells[down]?.[across];
    if (!cell) return;
    pasteCell(to.sheet, row, column, cell, parts, row - from.area.row - down, column - from.area.column - across);
  });
  if (parts.validations) pasteValidations(to.sheet, from.area, to.area, validations);
}

function pasteCell(
  sheet: SheetData,
  row: number,
  column: number,
  cell: WholeCell,
  parts: PastedParts,
  rows: number,
  columns: number,
): void {
  const formula = cell.formula && shiftedFormula(cell.formula, rows, columns);
  if (parts.content === 'formulas') putContent(sheet, row, column, { ...cell, formula });
  if (parts.content === 'values') putContent(sheet, row, column, { ...cell, formula: undefined });
  if (parts.looks) putStyle(sheet, row, column, cell.style);
  if (parts.notes) putNote(sheet, row, column, cell.note);
}

/** Throws for merges and for rows that a filter hides: what becomes of them in a paste is not modelled. */
export function refuseMergedOrFiltered({ sheet, area }: PlacedArea): void {
  if (mergesOn(sheet, area).length > 0) throw new Error('Pasting merged cells is not modelled by the local host.');
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (isHiddenByFilter(sheet, row)) {
      throw new Error('Pasting rows that a filter hides is not modelled by the local host.');
    }
  }
}
