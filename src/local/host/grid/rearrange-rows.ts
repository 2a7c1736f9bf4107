import type { Area, SheetData } from '../../workbook';
import { shiftedFormula } from './formula-text';
import { withdrawSpills } from './spills';
import { putWholeCell, wholeCells } from './whole-cell';

/**
 * Puts the rows of an area into another order, each with its values, formulas, looks and notes. `order` names for each
 * place the row that comes there, counted within the area; the places beyond its end become empty.
 */
export function rearrangeRows(sheet: SheetData, area: Area, order: readonly number[]): void {
  withdrawSpills(sheet, area);
  const rows = wholeCells(sheet, area);
  for (let row = 0; row < area.rows; row += 1) {
    const source = order[row];
    if (source === row) continue;
    for (let column = 0; column < area.columns; column += 1) {
      const cell = source === undefined ? undefined : rows[source]?.[column];
      const formula = cell?.formula && shiftedFormula(cell.formula, row - (source ?? row), 0);
      putWholeCell(sheet, area.row + row, area.column + column, cell && { ...cell, formula });
    }
  }
}
