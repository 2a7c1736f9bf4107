import type { Area } from '../../workbook';
import type { SheetFrame } from '../protocol';
import { type CellPlace, cellSelected, type Selection } from './selection';
import type { ShownSheet } from './shown-workbook';

/** Where a key leads: by one cell, to the edge of the filled cells, by a screen, or all the way. */
export interface Move {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
  readonly by: 'cell' | 'edge' | 'screen' | 'all';
  /** Keeps the active cell and extends what is selected. */
  readonly extends: boolean;
  /** Where it leads nowhere, the keyboard leaves the cells. */
  readonly leaves: boolean;
}

/** The selection after a move; it stays inside the sheet and steps over hidden rows and columns. */
export function moved(selection: Selection, move: Move, sheet: ShownSheet, screen: number): Selection {
  const from = move.extends ? farCorner(selection) : selection.active;
  const to = target(from, move, sheet, screen);
  if (move.extends) return { area: between(selection.active, to), active: selection.active };
  return selectionAt(to, sheet.frame);
}

/** One cell selected, or the merged cells that it is part of. */
export function selectionAt({ row, column }: CellPlace, frame: SheetFrame): Selection {
  const merge = mergeAt(frame, row, column);
  if (merge === undefined) return cellSelected(row, column);
  return { area: merge, active: { row: merge.row, column: merge.column } };
}

function mergeAt(frame: SheetFrame, row: number, column: number): Area | undefined {
  return frame.merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
}

/** The corner of the selection that moves when it is extended: the one across from the active cell. */
export function farCorner({ area, active }: Selection): CellPlace {
  return {
    row: active.row === area.row ? area.row + area.rows - 1 : area.row,
    column: active.column === area.column ? area.column + area.columns - 1 : area.column,
  };
}

function between(one: CellPlace, other: CellPlace): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}

function target(from: CellPlace, move: Move, sheet: ShownSheet, screen: number): CellPlace {
  switch (move.by) {
    case 'cell':
      return stepped(from, move, sheet.frame);
    case 'edge':
      return edge(from, move, sheet);
    case 'screen':
      return { row: inside(from.row + move.rows * screen, sheet.frame.rowCount), column: from.column };
    case 'all':
      return {
        row: end(from.row, move.rows, sheet.frame.rowCount),
        column: end(from.column, move.columns, sheet.frame.columnCount),
      };
  }
}

function end(at: number, towards: -1 | 0 | 1, count: number): number {
  if (towards === 0) return at;
  return towards < 0 ? 0 : count - 1;
}

/** The next cell in sight, past merged cells that were left; the same where there is none. */
function stepped(from: CellPlace, move: Move, frame: SheetFrame): CellPlace {
  if (move.rows === 0 && move.columns === 0) return from;
  const left = move.extends ? undefined : mergeAt(frame, from.row, from.column);
  let { row, column } = leaving(from, move, left);
  const hiddenRows = new Set(frame.hiddenRows);
  const hiddenColumns = new Set(frame.hiddenColumns);
  // Who stands in a hidden row, brought there by a jump, leaves it only by moving up or down: sideways it hides nothing more.
  const isPassedOver = (): boolean =>
    (move.rows !== 0 && hiddenRows.has(row)) || (move.columns !== 0 && hiddenColumns.has(column));
  do {
    row += move.rows;
    column += move.columns;
  } while (isPassedOver());
  const there = row >= 0 && column >= 0 && row < frame.rowCount && column < frame.columnCount;
  return there ? { row, column } : from;
}

function leaving(from: CellPlace, move: Move, merge: Area | undefined): CellPlace {
  if (merge === undefined) return from;
  return {
    row: move.rows > 0 ? merge.row + merge.rows - 1 : from.row,
    column: move.columns > 0 ? merge.column + merge.columns - 1 : from.column,
  };
}

/** To the last filled cell of a block, or over a gap to the next filled one, or to the end of the sheet. */
function edge(from: CellPlace, move: Move, sheet: ShownSheet): CellPlace {
  const next = stepped(from, move, sheet.frame);
  const inBlock = filled(sheet, from) && filled(sheet, next);
  let at = inBlock ? from : next;
  for (;;) {
    const ahead = stepped(at, move, sheet.frame);
    if (ahead === at || (inBlock ? !filled(sheet, ahead) : filled(sheet, at))) return at;
    at = ahead;
  }
}

function filled(sheet: ShownSheet, { row, column }: CellPlace): boolean {
  return (sheet.cells[row]?.[column]?.[0] ?? '') !== '';
}

function inside(at: number, count: number): number {
  return Math.min(Math.max(at, 0), count - 1);
}
