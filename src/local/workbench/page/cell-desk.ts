import type { Act, Acted, WorkbookChange } from '../protocol';
import { CellActs } from './cell-acts';
import { type CellEditor, cellEditor } from './cell-editor';
import { areaName, areaOfName } from './cell-name';
import type { FormulaBarActions } from './chrome/formula-bar';
import type { Shell } from './chrome/shell';
import { EditSession, type Onward } from './edit-session';
import type { Grid, GridListener } from './grid/grid';
import { type GridKey, gridKey } from './grid-keys';
import { Inspector } from './inspector';
import { farCorner, type Move, moved, selectionAt } from './moves';
import { areaSelected, type CellPlace, cellSelected, type Selection, sameArea } from './selection';
import { showChanges } from './show-changes';
import type { ShownSheet, ShownWorkbook } from './shown-workbook';

/** What the desk needs of the page around it. */
export interface DeskSide {
  shell(): Shell;
  act(act: Act): Promise<Acted | null>;
}

/** The cells and the person in front of them: what is selected, what is being typed, and what that means for the server. */
export class CellDesk {
  readonly #cells: HTMLElement;
  readonly #side: DeskSide;
  readonly #editor: CellEditor;
  readonly #edit: EditSession;
  readonly #acts: CellActs;
  readonly #inspector: Inspector;
  readonly #selections = new Map<number, Selection>();
  #grid: Grid | null = null;
  #shown: ShownWorkbook | null = null;

  constructor(cells: HTMLElement, side: DeskSide) {
    this.#cells = cells;
    this.#side = side;
    this.#editor = cellEditor({
      typed: (text) => this.#typedIntoCell(text),
      key: (event) => this.#keyInCells(event),
      pasted: (text) => this.#acts.paste(text, this.#selection),
      copied: (cut) => this.#copied(cut),
    });
    this.#edit = new EditSession({
      bar: () => this.#shell.bar,
      editor: () => this.#editor,
      boxOf: (place) => this.#grid?.boxOf(place) ?? null,
      commit: (sheetId, place, text) => this.#acts.type(sheetId, place, text),
      left: (onward) => this.#editLeft(onward),
    });
    this.#acts = new CellActs({
      act: (act) => side.act(act),
      sheet: () => this.#sheet,
      texts: () => this.#shell.texts,
      problem: (message) => this.#shell.toasts.problem(message),
    });
    this.#inspector = new Inspector(
      (act) => side.act(act),
      () => this.#showInspected(),
    );
    this.#listenToFocus();
  }

  get grid(): Grid | null {
    return this.#grid;
  }

  get shown(): ShownWorkbook | null {
    return this.#shown;
  }

  /** What the grid has to tell. */
  get gridListener(): GridListener {
    return {
      selected: (selection) => this.#selectedByMouse(selection),
      pressed: (cell) => this.#pressed(cell),
      doubleClicked: (cell) => this.#doubleClicked(cell),
      scrolled: () => {
        this.#edit.follow();
        this.#placeCard();
      },
    };
  }

  /** What the formula bar has to tell. */
  get formulaBarActions(): FormulaBarActions {
    return {
      goTo: (typed) => this.#goTo(typed),
      startsEditing: () => void this.#editWhatIsThere(),
      typed: (text) => this.#edit.typed(text, 'bar'),
      key: (event) => {
        if (this.#edit.key(event)) event.preventDefault();
      },
      choose: (value) => {
        const sheet = this.#sheet;
        if (sheet !== undefined) this.#acts.type(sheet.frame.id, this.#selection.active, value);
        this.focus();
      },
      leave: () => this.focus(),
    };
  }

  /** The grid is there; it shows what is known of the workbook. */
  useGrid(grid: Grid): void {
    this.#grid = grid;
    this.#cells.append(this.#editor.element);
    this.#showInGrid();
  }

  /** Shows a workbook in place of the one before. */
  open(workbook: ShownWorkbook): void {
    this.#selections.clear();
    this.#shown = workbook;
    this.#shell.tabs.show(workbook);
    this.#showInGrid();
  }

  /** Gives up what is being typed: its cell is about to go. */
  cancelEdit(): void {
    this.#edit.cancel();
  }

  /** Shows what changed, and asks again about the selected cell where that may have changed too. */
  change(changes: readonly WorkbookChange[]): void {
    const shown = this.#shown;
    if (shown === null) return;
    const front = shown.front;
    showChanges(changes, shown, this.#grid);
    this.#shell.tabs.show(shown);
    for (const change of changes) if (change.change === 'front') this.#broughtToFront(change.sheetId, change.selection);
    const touched = changes.some((change) => change.change === 'cells' || change.change === 'frame');
    if (shown.front === front && touched) this.#inspector.refresh(front, this.#selection);
  }

  /** Brings a sheet to the front because the person chose its tab. */
  bringToFront(sheetId: number): void {
    const shown = this.#shown;
    if (shown === null) return;
    this.#edit.commit();
    shown.bringToFront(sheetId);
    this.#grid?.bringToFront(sheetId);
    this.#grid?.redraw();
    this.#shell.tabs.show(shown);
    this.#select(this.#selection, false);
  }

  /** Brings the keyboard back to the cells. */
  focus(): void {
    this.#editor.element.focus({ preventScroll: true });
  }

  get #shell(): Shell {
    return this.#side.shell();
  }

  get #sheet(): ShownSheet | undefined {
    return this.#shown?.sheet(this.#shown.front);
  }

  get #selection(): Selection {
    return this.#selections.get(this.#shown?.front ?? -1) ?? cellSelected(0, 0);
  }

  #showInGrid(): void {
    if (this.#grid === null || this.#shown === null) return;
    this.#grid.show(this.#shown);
    this.#shell.showOpened();
    this.#select(this.#selection, false);
    if (document.activeElement === null || document.activeElement === document.body) this.focus();
  }

  /** The add-on brought a sheet to the front, or this is what the person did a moment ago coming back. */
  #broughtToFront(sheetId: number, area: Selection['area'] | null): void {
    const selection = area === null ? (this.#selections.get(sheetId) ?? cellSelected(0, 0)) : areaSelected(area);
    const drawn = this.#grid?.drawnSelection() ?? null;
    const isThere = drawn !== null && sameArea(drawn.area, selection.area);
    if (isThere || this.#inspector.isEcho(sheetId, selection)) return;
    this.#edit.commit();
    this.#select(selection, true);
  }

  /** Selects in the sheet in front and asks what the cell holds. */
  #select(selection: Selection, reveals: boolean): void {
    this.#grid?.select(selection);
    if (reveals) this.#grid?.reveal(farCorner(selection));
    this.#selected(selection);
  }

  #selectedByMouse(selection: Selection): void {
    this.#edit.commit();
    this.#selected(selection);
  }

  #selected(selection: Selection): void {
    const sheet = this.#sheet;
    if (sheet === undefined) return;
    this.#selections.set(sheet.frame.id, selection);
    this.#tellSelection(sheet, selection);
    this.#inspector.select(sheet.frame.id, selection);
  }

  #tellSelection(sheet: ShownSheet, { area, active }: Selection): void {
    const name = areaName(area);
    const text = sheet.cells[active.row]?.[active.column]?.[0] ?? '';
    const { bar, card, texts } = this.#shell;
    bar.showPlace(name);
    bar.showText(text);
    bar.showChoices(null);
    card.show(null);
    this.#editor.describe(texts.cells(sheet.frame.name, name));
    this.#shell.announce(`${name} ${text === '' ? texts.emptyCell : text}`);
  }

  #showInspected(): void {
    const known = this.#inspector.known;
    this.#shell.bar.showChoices(known);
    this.#shell.card.show(known);
    this.#placeCard();
    if (known !== null && !this.#edit.active) this.#shell.bar.showText(known.input);
  }

  #placeCard(): void {
    this.#shell.card.place(this.#grid?.boxOf(this.#selection.active) ?? null);
  }

  #pressed(cell: CellPlace): void {
    const { area } = this.#selection;
    if (area.rows === 1 && area.columns === 1 && this.#acts.isCheckbox(cell)) void this.#toggle(cell);
  }

  async #toggle(cell: CellPlace): Promise<void> {
    const inspected = await this.#inspector.settled();
    this.#acts.toggle(cell, inspected?.choices ?? []);
  }

  #doubleClicked(cell: CellPlace): void {
    if (!this.#acts.isCheckbox(cell)) void this.#editWhatIsThere();
  }

  /** Begins to edit what the cell holds: its formula, not what that shows. */
  async #editWhatIsThere(): Promise<void> {
    const sheet = this.#sheet;
    const { active } = this.#selection;
    if (sheet === undefined || this.#edit.active) return;
    const inspected = this.#inspector.known ?? (await this.#inspector.settled());
    if (inspected !== null) this.#edit.begin(sheet.frame.id, active, inspected.input, inspected.input, false);
  }

  #typedIntoCell(text: string): void {
    const sheet = this.#sheet;
    if (sheet === undefined) return;
    if (this.#edit.active) {
      this.#edit.typed(text, 'cell');
      return;
    }
    this.#grid?.reveal(this.#selection.active);
    const before = this.#inspector.known?.input ?? '';
    this.#edit.begin(sheet.frame.id, this.#selection.active, before, text, true);
  }

  #keyInCells(event: KeyboardEvent): void {
    if (this.#edit.active) {
      if (this.#edit.key(event)) event.preventDefault();
      return;
    }
    const key = gridKey(event);
    if (key !== null && this.#doKey(key)) event.preventDefault();
  }

  /** Whether the key did something; Tab in the last column leaves the cells. */
  #doKey(key: GridKey): boolean {
    switch (key.does) {
      case 'move':
        return this.#move(key.move);
      case 'press':
        return this.#press();
      case 'edit':
        void this.#editWhatIsThere();
        return true;
      case 'empty':
        this.#acts.empty(this.#selection.area);
        return true;
      case 'select-all':
        this.#selectAll();
        return true;
      case 'choose':
        this.#shell.bar.focusChoices();
        return true;
      case 'leave':
        this.#shell.top.focusMenu();
        return true;
    }
  }

  #press(): boolean {
    const { active } = this.#selection;
    if (!this.#acts.isCheckbox(active)) return false;
    void this.#toggle(active);
    return true;
  }

  #move(move: Move): boolean {
    const sheet = this.#sheet;
    if (sheet === undefined) return false;
    const before = this.#selection;
    const after = moved(before, move, sheet, this.#grid?.rowsOnScreen() ?? 1);
    if (sameArea(before.area, after.area)) return !move.leaves;
    this.#select(after, true);
    return true;
  }

  #selectAll(): void {
    const frame = this.#sheet?.frame;
    if (frame === undefined) return;
    const area = { row: 0, column: 0, rows: frame.rowCount, columns: frame.columnCount };
    this.#select({ area, active: this.#selection.active }, false);
  }

  #copied(cut: boolean): string {
    const { area } = this.#selection;
    const text = this.#acts.copy(area);
    if (cut) this.#acts.empty(area);
    return text;
  }

  #editLeft(onward: Onward | null): void {
    this.focus();
    if (onward !== null) this.#move({ ...onward, by: 'cell', extends: false, leaves: false });
  }

  #goTo(typed: string): void {
    const area = areaOfName(typed);
    const frame = this.#sheet?.frame;
    if (frame === undefined) return;
    const fits =
      area !== null && area.row + area.rows <= frame.rowCount && area.column + area.columns <= frame.columnCount;
    if (area === null || !fits) {
      this.#shell.toasts.problem(this.#shell.texts.problems.noSuchCell(typed.trim()));
      return;
    }
    const alone = area.rows === 1 && area.columns === 1;
    this.#select(alone ? selectionAt(area, frame) : areaSelected(area), true);
    this.focus();
  }

  #listenToFocus(): void {
    // A press in the grid gives the focus to its canvas, which cannot be typed into.
    this.#cells.addEventListener('focusin', (event) => {
      if (event.target !== this.#editor.element) this.focus();
    });
    this.#cells.addEventListener('pointerup', () => {
      if (!this.#edit.active) this.focus();
    });
    document.addEventListener('focusin', ({ target }) => {
      const inside = target === this.#shell.bar.input || (target instanceof Node && this.#cells.contains(target));
      if (!inside) this.#edit.commit();
    });
  }
}
