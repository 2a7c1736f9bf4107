import type { Grid } from './grid/grid';
import { type CellPlace, cellSelected, type Selection } from './selection';
import type { ShownSheet, ShownWorkbook } from './shown-workbook';

/** What lies before the person: the workbook, the grid that shows it, the sheet in front and what is selected in it. */
export class InFront {
  grid: Grid | null = null;
  shown: ShownWorkbook | null = null;
  readonly #selections = new Map<number, Selection>();

  get sheet(): ShownSheet | undefined {
    return this.shown?.sheet(this.shown.front);
  }

  get selection(): Selection {
    return this.selectionIn(this.shown?.front ?? -1);
  }

  /** What is selected in a sheet, also in one that is not in front: its first cell where nothing was yet. */
  selectionIn(sheetId: number): Selection {
    return this.#selections.get(sheetId) ?? cellSelected(0, 0);
  }

  remember(sheetId: number, selection: Selection): void {
    this.#selections.set(sheetId, selection);
  }

  /** Forgets what was selected: another workbook is open. */
  forgetSelections(): void {
    this.#selections.clear();
  }

  /** What a cell of the sheet in front shows. */
  textAt({ row, column }: CellPlace): string {
    return this.sheet?.cells[row]?.[column]?.[0] ?? '';
  }

  /** Whether that sheet is in front and that cell of it the active one. */
  isAt(sheet: ShownSheet | undefined, { row, column }: CellPlace): boolean {
    const { active } = this.selection;
    return this.shown?.front === sheet?.frame.id && active.row === row && active.column === column;
  }
}
