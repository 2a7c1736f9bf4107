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

type FrontChange = Extract<WorkbookChange, { readonly change: 'front' }>;

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
  /** Whether the add-on went elsewhere while the person was typing. */
  #stayedBehind = false;

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
      held: () => this.#held(),
      ended: () => this.#editEnded(),
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
      typed: (text) => this.#typedIntoBar(text),
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

  /** Shows a workbook in place of the one before: another one, or the same as the server has it after it was away. */
  open(workbook: ShownWorkbook, isAnother: boolean): void {
    if (isAnother) {
      this.#edit.cancel();
      this.#acts.forget();
      this.#selections.clear();
    } else if (workbook.sheet(this.#edit.sheetId ?? workbook.front) === undefined) this.#edit.cancel();
    else workbook.bringToFront(this.#edit.sheetId ?? workbook.front);
    this.#shown = workbook;
    this.#shell.tabs.show(workbook);
    this.#showInGrid();
    this.#edit.showAgain();
  }

  /** Shows what changed, and asks again about the selected cell where that may have changed too. */
  change(changes: readonly WorkbookChange[]): void {
    const shown = this.#shown;
    if (shown === null) return;
    const front = shown.front;
    const followed = changes.filter((change) => change.change !== 'front' || this.#follows(change, changes));
    showChanges(followed, shown, this.#grid);
    this.#shell.tabs.show(shown);
    for (const change of followed) if (change.change === 'front') this.#broughtToFront(change, front);
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
    this.#select(this.#selection, null);
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
    this.#select(this.#selection, null);
    if (document.activeElement === null || document.activeElement === document.body) this.focus();
  }

  /**
   * Whether the page goes where the add-on went. It does not where this is what the person did a moment ago coming back, nor
   * while they type: the rest of the word would go into another cell. What is gone from the workbook cannot be stayed with.
   */
  #follows({ sheetId, selection }: FrontChange, changes: readonly WorkbookChange[]): boolean {
    const here = this.#edit.sheetId ?? this.#shown?.front;
    const isGone = changes.some((change) => change.change === 'removed' && change.sheetId === here);
    const isEcho = this.#inspector.takeEcho(sheetId, this.#selectionTold(sheetId, selection));
    if (isGone) {
      this.#edit.cancel();
      return true;
    }
    if (this.#edit.active && !isEcho) this.#stayedBehind = true;
    return !isEcho && !this.#edit.active;
  }

  #selectionTold(sheetId: number, area: FrontChange['selection']): Selection {
    return area === null ? (this.#selections.get(sheetId) ?? cellSelected(0, 0)) : areaSelected(area);
  }

  /** The add-on brought a sheet to the front, or selected in it. */
  #broughtToFront({ sheetId, selection: area }: FrontChange, before: number): void {
    const selection = this.#selectionTold(sheetId, area);
    const drawn = this.#grid?.drawnSelection() ?? null;
    if (sheetId === before && drawn !== null && sameArea(drawn.area, selection.area)) return;
    this.#grid?.select(selection);
    this.#grid?.reveal(selection.active);
    this.#selected(selection, false);
  }

  /** Selects in the sheet in front and asks what the cell holds; `seen` is the cell that is to be in sight. */
  #select(selection: Selection, seen: CellPlace | null): void {
    this.#grid?.select(selection);
    if (seen !== null) this.#grid?.reveal(seen);
    this.#selected(selection);
  }

  #selectedByMouse(selection: Selection): void {
    this.#edit.commit();
    this.#selected(selection);
  }

  #selected(selection: Selection, isNews = true): void {
    const sheet = this.#sheet;
    if (sheet === undefined) return;
    this.#stayedBehind = false;
    this.#selections.set(sheet.frame.id, selection);
    this.#tellSelection(sheet, selection);
    this.#inspector.select(sheet.frame.id, selection, isNews);
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
    const sheet = this.#sheet;
    const inspected = await this.#inspector.settled();
    if (inspected !== null && this.#isStillAt(sheet, cell)) this.#acts.toggle(cell, inspected.choices);
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
    // The answer is about the cell that is selected now.
    if (inspected === null || !this.#isStillAt(sheet, active)) return;
    this.#edit.begin(sheet.frame.id, active, inspected.input, inspected.input, false);
  }

  #isStillAt(sheet: ShownSheet | undefined, { row, column }: CellPlace): boolean {
    const { active } = this.#selection;
    return this.#shown?.front === sheet?.frame.id && active.row === row && active.column === column;
  }

  /** What the selected cell holds as far as that is known: else what it shows. */
  #held(): string {
    const { row, column } = this.#selection.active;
    return this.#inspector.known?.input ?? this.#sheet?.cells[row]?.[column]?.[0] ?? '';
  }

  #typedIntoBar(text: string): void {
    const sheet = this.#sheet;
    // The server may be at work and what the cell holds not be known for long: what is typed counts nevertheless.
    if (!this.#edit.active && sheet !== undefined) {
      this.#edit.begin(sheet.frame.id, this.#selection.active, null, text, false);
    } else this.#edit.typed(text, 'bar');
  }

  #typedIntoCell(text: string): void {
    const sheet = this.#sheet;
    if (sheet === undefined) return;
    if (this.#edit.active) {
      this.#edit.typed(text, 'cell');
      return;
    }
    this.#grid?.reveal(this.#selection.active);
    const before = this.#inspector.known?.input ?? null;
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
    this.#select(after, farCorner(after));
    return true;
  }

  #selectAll(): void {
    const frame = this.#sheet?.frame;
    if (frame === undefined) return;
    const area = { row: 0, column: 0, rows: frame.rowCount, columns: frame.columnCount };
    this.#select({ area, active: this.#selection.active }, null);
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

  /** The server was left alone with where the add-on went: it learns where the person is. */
  #editEnded(): void {
    if (!this.#stayedBehind) return;
    this.#stayedBehind = false;
    if (this.#shown !== null) this.#inspector.select(this.#shown.front, this.#selection);
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
    this.#select(alone ? selectionAt(area, frame) : areaSelected(area), area);
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
    // The frame of the sidebar takes the focus without a word; a person who goes to another program goes on typing later.
    window.addEventListener('blur', () => {
      if (document.activeElement instanceof HTMLIFrameElement) this.#edit.commit();
    });
  }
}
