import type { Act, Acted, WorkbookChange } from '../protocol';
import { EditBeginner } from './begin-edit';
import { CellActs } from './cell-acts';
import { type CellEditor, cellEditor } from './cell-editor';
import type { FormulaBarActions } from './chrome/formula-bar';
import type { Shell } from './chrome/shell';
import { doGridKey, type KeyDoings } from './do-grid-key';
import { EditSession, type Onward } from './edit-session';
import { watchFocus } from './focus-of-cells';
import { Following } from './following';
import type { Grid, GridListener } from './grid/grid';
import { gridKey } from './grid-keys';
import { InFront } from './in-front';
import { Inspector } from './inspector';
import { Selecting } from './selecting';
import { showChanges } from './show-changes';
import type { ShownWorkbook } from './shown-workbook';
import { SelectionTeller } from './tell-selection';
import { Ticking } from './ticking';

/** What the desk needs of the page around it. */
export interface DeskSide {
  shell(): Shell;
  act(act: Act): Promise<Acted | null>;
  /** Something was typed; the server does not have it yet. */
  typed(): void;
}

/** The cells and the person in front of them: brings together what is selected, what is being typed, and what the server tells. */
export class CellDesk {
  readonly #cells: HTMLElement;
  readonly #side: DeskSide;
  readonly #front = new InFront();
  readonly #editor: CellEditor;
  readonly #edit: EditSession;
  readonly #acts: CellActs;
  readonly #inspector: Inspector;
  readonly #teller: SelectionTeller;
  readonly #selecting: Selecting;
  readonly #following: Following;
  readonly #beginner: EditBeginner;
  readonly #ticking: Ticking;

  constructor(cells: HTMLElement, side: DeskSide) {
    const front = this.#front;
    this.#cells = cells;
    this.#side = side;
    this.#editor = cellEditor({
      typed: (text) => this.#beginner.typedIntoCell(text),
      key: (event) => this.#keyInCells(event),
      pasted: (text) => this.#acts.paste(text, front.selection),
      copied: (cut) => this.#copied(cut),
    });
    this.#edit = new EditSession({
      bar: () => this.#shell.bar,
      editor: () => this.#editor,
      boxOf: (place) => front.grid?.boxOf(place) ?? null,
      commit: (sheetId, place, text) => this.#acts.type(sheetId, place, text),
      held: () => this.#inspector.known?.input ?? front.textAt(front.selection.active),
      ended: () => this.#following.editEnded(),
      left: (onward) => this.#editLeft(onward),
    });
    this.#acts = new CellActs({
      act: (act) => side.act(act),
      typed: () => side.typed(),
      sheet: () => front.sheet,
      texts: () => this.#shell.texts,
      problem: (message) => this.#shell.toasts.problem(message),
    });
    this.#teller = new SelectionTeller(front, {
      shell: () => this.#shell,
      describe: (label) => this.#editor.describe(label),
      isEditing: () => this.#edit.active,
    });
    this.#inspector = new Inspector(
      (act) => side.act(act),
      (inspected) => this.#teller.tellLearnt(inspected),
    );
    this.#selecting = new Selecting(front, this.#inspector, {
      selected: (sheet, selection) => {
        this.#following.selected();
        this.#teller.tell(sheet, selection);
      },
      noSuchCell: (typed) => this.#shell.toasts.problem(this.#shell.texts.problems.noSuchCell(typed)),
    });
    this.#following = new Following(front, {
      edit: this.#edit,
      inspector: this.#inspector,
      selecting: this.#selecting,
    });
    this.#beginner = new EditBeginner(front, this.#edit, this.#inspector);
    this.#ticking = new Ticking(front, this.#acts, this.#inspector);
    watchFocus({
      cells,
      field: this.#editor.element,
      bar: () => this.#shell.bar.input,
      isEditing: () => this.#edit.active,
      focus: () => this.focus(),
      commit: () => this.#edit.commit(),
    });
  }

  get grid(): Grid | null {
    return this.#front.grid;
  }

  get shown(): ShownWorkbook | null {
    return this.#front.shown;
  }

  /** What the grid has to tell. */
  get gridListener(): GridListener {
    return {
      selected: (selection) => {
        this.#edit.commit();
        this.#selecting.selected(selection);
      },
      pressed: (cell) => this.#ticking.pressed(cell),
      doubleClicked: (cell) => {
        if (!this.#acts.isCheckbox(cell)) void this.#beginner.editWhatIsThere();
      },
      scrolled: () => {
        this.#edit.follow();
        this.#teller.placeCard();
      },
    };
  }

  /** What the formula bar has to tell. */
  get formulaBarActions(): FormulaBarActions {
    return {
      goTo: (typed) => {
        if (this.#selecting.goTo(typed)) this.focus();
      },
      startsEditing: () => void this.#beginner.editWhatIsThere(),
      typed: (text) => this.#beginner.typedIntoBar(text),
      key: (event) => {
        if (this.#edit.key(event)) event.preventDefault();
      },
      choose: (value) => {
        const { sheet, selection } = this.#front;
        if (sheet !== undefined) this.#acts.type(sheet.frame.id, selection.active, value);
        this.focus();
      },
      leave: () => this.focus(),
    };
  }

  /** The grid is there; it shows what is known of the workbook. */
  useGrid(grid: Grid): void {
    this.#front.grid = grid;
    this.#cells.append(this.#editor.element);
    this.#showInGrid();
  }

  /** Shows a workbook in place of the one before: another one, or the same as the server has it after it was away. */
  open(workbook: ShownWorkbook, isAnother: boolean): void {
    if (isAnother) {
      this.#edit.cancel();
      this.#acts.forget();
      this.#front.forgetSelections();
    } else if (workbook.sheet(this.#edit.sheetId ?? workbook.front) === undefined) this.#edit.cancel();
    else workbook.bringToFront(this.#edit.sheetId ?? workbook.front);
    this.#front.shown = workbook;
    this.#shell.tabs.show(workbook);
    this.#showInGrid();
    this.#edit.showAgain();
  }

  /** Shows what changed, and asks again about the selected cell where that may have changed too. */
  change(changes: readonly WorkbookChange[]): void {
    const { shown, grid } = this.#front;
    if (shown === null) return;
    const before = shown.front;
    const followed = changes.filter((change) => change.change !== 'front' || this.#following.follows(change, changes));
    showChanges(followed, shown, grid);
    this.#shell.tabs.show(shown);
    for (const change of followed) if (change.change === 'front') this.#following.go(change, before);
    const touched = changes.some((change) => change.change === 'cells' || change.change === 'frame');
    if (shown.front === before && touched) this.#inspector.refresh(before, this.#front.selection);
  }

  /** Brings a sheet to the front because the person chose its tab. */
  bringToFront(sheetId: number): void {
    const { shown, grid } = this.#front;
    if (shown === null) return;
    this.#edit.commit();
    shown.bringToFront(sheetId);
    grid?.bringToFront(sheetId);
    grid?.redraw();
    this.#shell.tabs.show(shown);
    this.#selecting.selectAgain();
  }

  /** Ends an edit as if the person had left the cell: what was typed counts. */
  commitEdit(): void {
    this.#edit.commit();
  }

  /** Waits until the server has everything that was typed so far. */
  async settled(): Promise<void> {
    await this.#acts.settled();
  }

  /** Brings the keyboard back to the cells. */
  focus(): void {
    this.#editor.element.focus({ preventScroll: true });
  }

  get #shell(): Shell {
    return this.#side.shell();
  }

  get #keyDoings(): KeyDoings {
    return {
      move: (move) => this.#selecting.move(move),
      press: () => this.#ticking.press(),
      edit: () => void this.#beginner.editWhatIsThere(),
      empty: () => this.#acts.empty(this.#front.selection.area),
      selectAll: () => this.#selecting.selectAll(),
      choose: () => this.#shell.bar.focusChoices(),
      leave: () => this.#shell.top.focusMenu(),
    };
  }

  #showInGrid(): void {
    const { grid, shown } = this.#front;
    if (grid === null || shown === null) return;
    grid.show(shown);
    this.#shell.showOpened();
    this.#selecting.selectAgain();
    if (document.activeElement === null || document.activeElement === document.body) this.focus();
  }

  #keyInCells(event: KeyboardEvent): void {
    if (this.#edit.active) {
      if (this.#edit.key(event)) event.preventDefault();
      return;
    }
    const key = gridKey(event);
    if (key !== null && doGridKey(key, this.#keyDoings)) event.preventDefault();
  }

  #copied(cut: boolean): string {
    const { area } = this.#front.selection;
    const text = this.#acts.copy(area);
    if (cut) this.#acts.empty(area);
    return text;
  }

  #editLeft(onward: Onward | null): void {
    this.focus();
    if (onward !== null) this.#selecting.move({ ...onward, by: 'cell', extends: false, leaves: false });
  }
}
