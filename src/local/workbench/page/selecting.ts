import { areaOfName } from './cell-name';
import type { InFront } from './in-front';
import type { Inspector } from './inspector';
import { farCorner, type Move, moved, selectionAt } from './moves';
import { areaSelected, type CellPlace, type Selection, sameArea } from './selection';
import type { ShownSheet } from './shown-workbook';

export interface SelectingSide {
  /** Something was selected; to be told before the server is asked about it. */
  selected(sheet: ShownSheet, selection: Selection): void;
  /** No cell of the sheet has the name that was typed. */
  noSuchCell(typed: string): void;
}

/** Selects cells in the sheet in front, by keys, by the name of a cell, or as the mouse did it. */
export class Selecting {
  readonly #front: InFront;
  readonly #inspector: Inspector;
  readonly #side: SelectingSide;

  constructor(front: InFront, inspector: Inspector, side: SelectingSide) {
    this.#front = front;
    this.#inspector = inspector;
    this.#side = side;
  }

  /** Selects and asks what the cell holds; `seen` is the cell that is to be in sight. */
  select(selection: Selection, seen: CellPlace | null): void {
    const { grid } = this.#front;
    grid?.select(selection);
    if (seen !== null) grid?.reveal(seen);
    this.selected(selection);
  }

  /** Selects what was selected in the sheet in front, which is shown anew. */
  selectAgain(): void {
    this.select(this.#front.selection, null);
  }

  /** Takes note of what the grid shows as selected. `isNews` is false where the server told of it. */
  selected(selection: Selection, isNews = true): void {
    const { sheet } = this.#front;
    if (sheet === undefined) return;
    this.#front.remember(sheet.frame.id, selection);
    this.#side.selected(sheet, selection);
    this.#inspector.select(sheet.frame.id, selection, isNews);
  }

  /** Moves what is selected; false where the keyboard is to leave the cells instead. */
  move(move: Move): boolean {
    const { sheet, grid, selection: before } = this.#front;
    if (sheet === undefined) return false;
    const after = moved(before, move, sheet, grid?.rowsOnScreen() ?? 1);
    if (sameArea(before.area, after.area)) return !move.leaves;
    this.select(after, farCorner(after));
    return true;
  }

  selectAll(): void {
    const frame = this.#front.sheet?.frame;
    if (frame === undefined) return;
    const area = { row: 0, column: 0, rows: frame.rowCount, columns: frame.columnCount };
    this.select({ area, active: this.#front.selection.active }, null);
  }

  /** Selects what was typed as the name of a cell or an area; false where there is no such cell, which is then said. */
  goTo(typed: string): boolean {
    const area = areaOfName(typed);
    const frame = this.#front.sheet?.frame;
    if (frame === undefined) return false;
    const fits =
      area !== null && area.row + area.rows <= frame.rowCount && area.column + area.columns <= frame.columnCount;
    if (area === null || !fits) {
      this.#side.noSuchCell(typed.trim());
      return false;
    }
    const alone = area.rows === 1 && area.columns === 1;
    this.select(alone ? selectionAt(area, frame) : areaSelected(area), area);
    return true;
  }
}
