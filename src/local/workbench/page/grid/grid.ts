import type { SheetFrame } from '../../protocol';
import type { CellPlace, Selection } from '../selection';
import type { ShownWorkbook } from '../shown-workbook';

/** Where a cell stands in the grid's element, in pixels. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a person does in the grid with the mouse. */
export interface GridListener {
  selected(selection: Selection): void;
  pressed(cell: CellPlace): void;
  doubleClicked(cell: CellPlace): void;
  /** What lies over the grid has to move along. */
  scrolled(): void;
}

/** The cells on the screen. It holds none: it looks them up in the workbook that it was given. */
export interface Grid {
  /** Shows a workbook, in place of the one before. */
  show(workbook: ShownWorkbook): void;
  /** Draws the cells anew, after the workbook changed. */
  redraw(): void;
  /** Shows that a sheet is new or has another frame; `before` is the one it had. */
  reframe(frame: SheetFrame, before: SheetFrame | null): void;
  remove(sheetId: number): void;
  /** Brings a sheet to the front. */
  bringToFront(sheetId: number): void;
  select(selection: Selection): void;
  /** Scrolls until a cell is in sight. */
  reveal(cell: CellPlace): void;
  /** Whether the workbook is on the screen and can be clicked into. */
  isOnScreen(): boolean;
  /** Null where the cell is scrolled away. */
  boxOf(cell: CellPlace): CellBox | null;
  /** How many rows fit on the screen. */
  rowsOnScreen(): number;
  /** What the grid would draw, for tests to look at: the canvas itself cannot be read. */
  drawn(row: number, column: number): { readonly text: string; readonly background: string };
  drawnSelection(): Selection | null;
}
