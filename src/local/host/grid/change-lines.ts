import type { SheetData } from '../../workbook';
import type { Desk } from './desk';
import { formulaAfterChange } from './formula-text';
import { refuseOversize, refuseProtected } from './guard';
import { type LineChange, lineArea } from './line-change';
import { moveMarks } from './move-marks';
import { ServiceException } from './service-exception';
import { moveSpills } from './spills';
import { spliceCells } from './splice-cells';

/**
 * Inserts or deletes rows or columns and moves everything that stands on them or names them. `looksOf` is the line
 * whose look the inserted ones take.
 */
export function changeLines(desk: Desk, sheet: SheetData, change: LineChange, looksOf: number | null = null): void {
  if (change.kind === 'delete') refuseDeletion(desk, sheet, change);
  else refuseGrowth(desk, sheet, change);
  moveFormulaTexts(desk, sheet, change);
  moveSpills(sheet, change);
  spliceCells(sheet, change, desk.switches.insertedLinesInheritLooks ? looksOf : null);
  moveMarks(desk.book, sheet, change);
  resize(sheet, change);
}

function refuseDeletion(desk: Desk, sheet: SheetData, { axis, at, count }: LineChange): void {
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  if (at + count > size) throw new ServiceException(`Those ${axis} are out of bounds.`);
  if (frozen > 0 && size - count <= frozen) {
    throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
  if (count === size) throw new ServiceException(`You can't delete all the ${axis} on the sheet.`);
  refuseProtected(desk, sheet, lineArea(sheet, axis, at, count));
}

function refuseGrowth(desk: Desk, sheet: SheetData, { axis, count }: LineChange): void {
  const rows = axis === 'rows' ? count : 0;
  const columns = axis === 'columns' ? count : 0;
  refuseOversize(desk, sheet, sheet.rowCount + rows, sheet.columnCount + columns);
}

function moveFormulaTexts(desk: Desk, changed: SheetData, change: LineChange): void {
  for (const sheet of desk.book.sheets) {
    const moved = (formula: string): string => formulaAfterChange(formula, sheet.name, changed.name, change);
    for (const [key, formula] of sheet.formulas) sheet.formulas.set(key, moved(formula));
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
      format.formula === undefined ? format : { ...format, formula: moved(format.formula) },
    );
  }
}

function resize(sheet: SheetData, { axis, kind, at, count }: LineChange): void {
  const by = kind === 'insert' ? count : -count;
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  const frozenAfter =
    kind === 'insert' ? frozen + (at < frozen ? count : 0) : frozen - Math.max(0, Math.min(frozen, at + count) - at);
  if (axis === 'rows') {
    sheet.rowCount += by;
    sheet.frozenRows = frozenAfter;
  } else {
    sheet.columnCount += by;
    sheet.frozenColumns = frozenAfter;
  }
}
