import type { Area, SheetData } from '../../workbook';
import { forEachCell } from './area';

export type Direction = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';

const STEPS: Readonly<Record<Direction, { readonly rows: number; readonly columns: number }>> = {
  UP: { rows: -1, columns: 0 },
  DOWN: { rows: 1, columns: 0 },
  PREVIOUS: { rows: 0, columns: -1 },
  NEXT: { rows: 0, columns: 1 },
};

/** The block of filled cells around an area: it grows as long as a filled cell touches one of its sides. */
export function dataRegion(sheet: SheetData, area: Area, axis: 'rows' | 'columns' | null): Area {
  let region = area;
  for (;;) {
    const grown = sides(sheet, region, axis).find((side) => isAnyFilled(sheet, side.strip))?.grown;
    if (!grown) return { ...region };
    region = grown;
  }
}

/** Where the cursor comes to by the arrow key and Ctrl: the end of a block, the start of the next, or the grid's edge. */
export function nextDataCell(sheet: SheetData, area: Area, direction: Direction): Area {
  const step = STEPS[direction];
  let { row, column } = area;
  const isOnGrid = (): boolean =>
    row + step.rows >= 0 &&
    row + step.rows < sheet.rowCount &&
    column + step.columns >= 0 &&
    column + step.columns < sheet.columnCount;
  const isNextFilled = (): boolean => isFilled(sheet, row + step.rows, column + step.columns);
  const isWithinBlock = isFilled(sheet, row, column) && isNextFilled();
  while (isOnGrid() && (isWithinBlock ? isNextFilled() : true)) {
    row += step.rows;
    column += step.columns;
    if (!isWithinBlock && isFilled(sheet, row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}

function sides(
  sheet: SheetData,
  area: Area,
  axis: 'rows' | 'columns' | null,
): readonly { readonly strip: Area; readonly grown: Area }[] {
  const { row, column, rows, columns } = area;
  const vertical = [
    { strip: { ...area, row: row - 1, rows: 1 }, grown: { ...area, row: row - 1, rows: rows + 1 } },
    { strip: { ...area, row: row + rows, rows: 1 }, grown: { ...area, rows: rows + 1 } },
  ];
  const horizontal = [
    {
      strip: { ...area, column: column - 1, columns: 1 },
      grown: { ...area, column: column - 1, columns: columns + 1 },
    },
    { strip: { ...area, column: column + columns, columns: 1 }, grown: { ...area, columns: columns + 1 } },
  ];
  const all = [...(axis === 'columns' ? [] : vertical), ...(axis === 'rows' ? [] : horizontal)];
  return all.filter(
    ({ grown }) =>
      grown.row >= 0 &&
      grown.column >= 0 &&
      grown.row + grown.rows <= sheet.rowCount &&
      grown.column + grown.columns <= sheet.columnCount,
  );
}

function isAnyFilled(sheet: SheetData, area: Area): boolean {
  let found = false;
  forEachCell(area, (row, column) => {
    found ||= isFilled(sheet, row, column);
  });
  return found;
}

function isFilled(sheet: SheetData, row: number, column: number): boolean {
  return (sheet.values[row]?.[column] ?? null) !== null;
}
