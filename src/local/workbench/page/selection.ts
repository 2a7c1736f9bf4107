import type { Area } from '../../workbook';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What is selected in a sheet; `active` is the cell that typing goes into. */
export interface Selection {
  readonly area: Area;
  readonly active: CellPlace;
}

/** A selection of one cell. */
export function cellSelected(row: number, column: number): Selection {
  return { area: { row, column, rows: 1, columns: 1 }, active: { row, column } };
}

/** A selection of an area with its first cell active. */
export function areaSelected(area: Area): Selection {
  return { area, active: { row: area.row, column: area.column } };
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}
