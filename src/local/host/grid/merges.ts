import type { Area, SheetData } from '../../workbook';
import { areasOverlap, areaWithin, cellKey } from './area';
import type { Desk } from './desk';
import { refuseProtected } from './guard';
import { ServiceException } from './service-exception';
import { clearValues, putValue } from './write-values';

/** The merges that an area touches. */
export function mergesOn(sheet: SheetData, area: Area): readonly Area[] {
  return sheet.merges.filter((merge) => areasOverlap(merge, area));
}

/** Makes one cell of each of these parts of an area. Of each part only the value at its top left is left. */
export function mergeCells(desk: Desk, sheet: SheetData, area: Area, parts: Iterable<Area>): void {
  const made = Array.from(parts, (part) => ({ ...part })).filter(({ rows, columns }) => rows > 1 || columns > 1);
  refuseProtected(desk, sheet, area);
  refuseMergeParts(sheet, area);
  for (const part of made) refuseFrozenEdge(sheet, part);
  sheet.merges = sheet.merges.filter((merge) => !areasOverlap(merge, area));
  for (const part of made) emptyBesideTopLeft(desk, sheet, part);
  sheet.merges = sheet.merges.concat(made);
}

/** Takes the merges of an area apart. What they covered stays empty. */
export function breakApart(desk: Desk, sheet: SheetData, area: Area): void {
  refuseProtected(desk, sheet, area);
  refuseMergeParts(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => !areasOverlap(merge, area));
}

/** Throws when lines that are to be frozen would end within a merge. */
export function refuseFreezingMerges(sheet: SheetData, axis: 'rows' | 'columns', count: number): void {
  if (!sheet.merges.some((merge) => straddles(merge, axis, count))) return;
  throw new ServiceException(
    `Sorry, you can't freeze ${axis} which contain only part of a merged cell. ` +
      `Try to break apart merged cells or freeze more ${axis} to include the complete merged cells.`,
  );
}

function refuseMergeParts(sheet: SheetData, area: Area): void {
  if (mergesOn(sheet, area).every((merge) => areaWithin(merge, area))) return;
  throw new ServiceException('You must select all cells in a merged range to merge or unmerge them.');
}

function refuseFrozenEdge(sheet: SheetData, part: Area): void {
  for (const axis of ['rows', 'columns'] as const) {
    const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
    if (straddles(part, axis, frozen)) throw new ServiceException(`You can't merge frozen and non-frozen ${axis}.`);
  }
}

function straddles(merge: Area, axis: 'rows' | 'columns', frozen: number): boolean {
  const first = axis === 'rows' ? merge.row : merge.column;
  const length = axis === 'rows' ? merge.rows : merge.columns;
  return first < frozen && first + length > frozen;
}

function emptyBesideTopLeft(desk: Desk, sheet: SheetData, { row, column, ...size }: Area): void {
  const value = sheet.values[row]?.[column] ?? null;
  const formula = sheet.formulas.get(cellKey(row, column));
  clearValues(desk, sheet, { row, column, ...size });
  putValue(sheet, row, column, value);
  if (formula !== undefined) sheet.formulas.set(cellKey(row, column), formula);
}
