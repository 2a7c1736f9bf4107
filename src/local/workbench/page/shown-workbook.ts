import type { CellLook, SheetFrame, ShownCell, WorkbookChange, WorkbookView } from '../protocol';

type Row = ShownCell[];

/** A sheet as the page holds it; the cells are ragged, as they came. */
export interface ShownSheet {
  readonly frame: SheetFrame;
  readonly cells: Row[];
}

/**
 * What the page knows of the workbook: what the server sent, with each change laid over it. The grid looks its cells up here, so
 * nothing is kept twice.
 */
export class ShownWorkbook {
  readonly #view: WorkbookView;
  readonly #looks: CellLook[];
  #sheets: ShownSheet[];
  #front: number;

  constructor(view: WorkbookView) {
    this.#view = view;
    this.#looks = [...view.looks];
    this.#sheets = view.sheets.map(({ cells, ...frame }) => ({ frame, cells: cells.map((row) => [...row]) }));
    this.#front = view.activeSheetId;
  }

  get view(): WorkbookView {
    return this.#view;
  }

  get looks(): readonly CellLook[] {
    return this.#looks;
  }

  /** In the order of their tabs. */
  get sheets(): readonly ShownSheet[] {
    return this.#sheets;
  }

  /** The id of the sheet in front. */
  get front(): number {
    return this.#front;
  }

  sheet(id: number): ShownSheet | undefined {
    return this.#sheets.find((sheet) => sheet.frame.id === id);
  }

  cell(sheetId: number, row: number, column: number): ShownCell {
    return this.sheet(sheetId)?.cells[row]?.[column] ?? null;
  }

  /** Brings a sheet to the front. */
  bringToFront(sheetId: number): void {
    this.#front = sheetId;
  }

  apply(change: WorkbookChange): void {
    switch (change.change) {
      case 'looks':
        this.#looks.push(...change.looks);
        return;
      case 'cells':
        this.#applyCells(change);
        return;
      case 'frame':
        this.#applyFrame(change.sheet, change.at);
        return;
      case 'removed':
        this.#sheets = this.#sheets.filter((sheet) => sheet.frame.id !== change.sheetId);
        return;
      case 'front':
        this.#front = change.sheetId;
    }
  }

  #applyCells(change: Extract<WorkbookChange, { change: 'cells' }>): void {
    const sheet = this.sheet(change.sheetId);
    if (sheet === undefined) return;
    for (let offset = 0; offset < change.rows; offset += 1) {
      const row = rowAt(sheet.cells, change.row + offset);
      const shown = change.cells[offset] ?? [];
      while (row.length < change.column) row.push(null);
      for (let at = 0; at < change.columns; at += 1) row[change.column + at] = shown[at] ?? null;
    }
  }

  #applyFrame(frame: SheetFrame, at: number): void {
    const known = this.sheet(frame.id);
    const others = this.#sheets.filter((sheet) => sheet !== known);
    const cells = (known?.cells ?? []).slice(0, frame.rowCount).map((row) => row.slice(0, frame.columnCount));
    this.#sheets = [...others.slice(0, at), { frame, cells }, ...others.slice(at)];
  }
}

/** The row of that number, made where it was not there yet, with those before it. */
function rowAt(cells: Row[], row: number): Row {
  while (cells.length <= row) cells.push([]);
  return cells[row] ?? [];
}
