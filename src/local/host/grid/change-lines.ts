import type { Area, SheetData } from '../../workbook';
import type { Desk } from './desk';
import { formulaAfterChange } from './formula-text';
import { refuseOversize, refuseProtected } from './guard';
import { type LineChange, movedArea, movedLine } from './line-change';
import { ServiceException } from './service-exception';
import { movedKey, moveSpills } from './spills';
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
  moveKeyed(sheet, change);
  moveAreas(sheet, change);
  resize(sheet, change);
}

function refuseDeletion(desk: Desk, sheet: SheetData, { axis, at, count }: LineChange): void {
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  if (at + count > size) throw new ServiceException(`Those ${axis} are out of bounds.`);
  if (count === size) throw new ServiceException(`You can't delete all the ${axis} on the sheet.`);
  if (frozen > 0 && size - count <= frozen) {
    throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
  refuseProtected(desk, sheet, lineArea(sheet, axis, at, count));
}

function refuseGrowth(desk: Desk, sheet: SheetData, { axis, count }: LineChange): void {
  const rows = axis === 'rows' ? count : 0;
  const columns = axis === 'columns' ? count : 0;
  refuseOversize(desk, sheet, sheet.rowCount + rows, sheet.columnCount + columns);
}

function lineArea(sheet: SheetData, axis: LineChange['axis'], at: number, count: number): Area {
  return axis === 'rows'
    ? { row: at, rows: count, column: 0, columns: sheet.columnCount }
    : { row: 0, rows: sheet.rowCount, column: at, columns: count };
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

function moveKeyed(sheet: SheetData, change: LineChange): void {
  const moved = (texts: Map<string, string>): Map<string, string> =>
    new Map(
      [...texts].flatMap(([key, text]): [string, string][] => {
        const to = movedKey(key, change);
        return to === null ? [] : [[to, text]];
      }),
    );
  sheet.formulas = moved(sheet.formulas);
  sheet.notes = moved(sheet.notes);
  if (change.axis === 'columns') {
    sheet.columnWidths = new Map(
      [...sheet.columnWidths].flatMap(([column, width]): [number, number][] => {
        const to = movedLine(column, change);
        return to === null ? [] : [[to, width]];
      }),
    );
  }
}

function moveAreas(sheet: SheetData, change: LineChange): void {
  const moved = (areas: readonly Area[]): Area[] => areas.flatMap((area) => movedArea(area, change) ?? []);
  sheet.merges = moved(sheet.merges);
  sheet.validations = sheet.validations.flatMap((validation) =>
    moved([validation.area]).map((area) => ({ ...validation, area })),
  );
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = moved(format.areas);
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
  moveFilter(sheet, change);
}

function moveFilter(sheet: SheetData, change: LineChange): void {
  const { filter } = sheet;
  if (!filter) return;
  const area = movedArea(filter.area, change);
  const hidingColumns =
    change.axis === 'rows'
      ? filter.hidingColumns
      : filter.hidingColumns.flatMap((column) => movedLine(column, change) ?? []);
  sheet.filter = area && { area, hidingColumns };
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
