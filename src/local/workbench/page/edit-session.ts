import type { CellEditor } from './cell-editor';
import type { FormulaBar } from './chrome/formula-bar';
import type { CellBox } from './grid/grid';
import type { CellPlace } from './selection';

/** Where an edit leads when it is committed: the next cell in this direction. */
export type Onward = { readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 };

interface Edit {
  readonly sheetId: number;
  readonly place: CellPlace;
  /** What the cell held; null where that was not known yet. */
  readonly before: string | null;
  text: string;
  /** Begun by typing over the cell: the arrow keys then lead on to the next one. */
  readonly typedOver: boolean;
}

export interface EditSide {
  bar(): FormulaBar;
  editor(): CellEditor;
  boxOf(place: CellPlace): CellBox | null;
  commit(sheetId: number, place: CellPlace, text: string): void;
  /** What is known of the selected cell, to be shown where an edit was given up. */
  held(): string;
  /** An edit is over, however it ended. */
  ended(): void;
  /** The edit was ended by a key: the keyboard goes back to the cells, and on where the key leads. */
  left(onward: Onward | null): void;
}

const ARROWS: Readonly<Record<string, Onward>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** The edit of one cell: the field over the cell and the formula bar show the same text until Enter or Escape. */
export class EditSession {
  readonly #side: EditSide;
  #edit: Edit | null = null;

  constructor(side: EditSide) {
    this.#side = side;
  }

  get active(): boolean {
    return this.#edit !== null;
  }

  /** The sheet in which a cell is being edited, or null. */
  get sheetId(): number | null {
    return this.#edit?.sheetId ?? null;
  }

  /** Begins to edit a cell that holds a text, or goes on with what is being edited. */
  begin(sheetId: number, place: CellPlace, before: string | null, text: string, typedOver: boolean): void {
    if (this.#edit !== null) return;
    this.#edit = { sheetId, place, before, text, typedOver };
    this.#show(this.#edit);
  }

  /** Shows what is being typed once more, after everything around it was shown anew. */
  showAgain(): void {
    if (this.#edit !== null) this.#show(this.#edit);
  }

  /** The text as it stands now in one of the two fields. */
  typed(text: string, into: 'bar' | 'cell'): void {
    const edit = this.#edit;
    if (edit === null) return;
    edit.text = text;
    if (into === 'cell') this.#side.bar().showText(text);
    else this.#side.editor().open(text, this.#side.boxOf(edit.place));
  }

  /** Follows the cell when the grid is scrolled. */
  follow(): void {
    if (this.#edit !== null) this.#side.editor().place(this.#side.boxOf(this.#edit.place));
  }

  /** Takes a key of one of the fields; false where the field should have it. */
  key(event: KeyboardEvent): boolean {
    const edit = this.#edit;
    if (edit === null) return false;
    if (event.key === 'Escape') return this.#leave(null, false);
    if (event.key === 'Tab') return this.#leave({ rows: 0, columns: event.shiftKey ? -1 : 1 }, true);
    if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      return this.#leave({ rows: event.shiftKey ? -1 : 1, columns: 0 }, true);
    }
    const arrow = ARROWS[event.key];
    if (
      arrow === undefined ||
      !edit.typedOver ||
      edit.text.startsWith('=') ||
      event.target === this.#side.bar().input
    ) {
      return false;
    }
    return this.#leave(arrow, true);
  }

  /** Sends what was typed, and stays where the person went. */
  commit(): void {
    this.#end(true);
  }

  /** Gives up what was typed. */
  cancel(): void {
    this.#end(false);
  }

  #show({ text, place }: Edit): void {
    this.#side.editor().open(text, this.#side.boxOf(place));
    this.#side.bar().showText(text);
  }

  #leave(onward: Onward | null, keeps: boolean): true {
    this.#end(keeps);
    this.#side.left(onward);
    return true;
  }

  #end(keeps: boolean): void {
    const edit = this.#edit;
    if (edit === null) return;
    this.#edit = null;
    this.#side.editor().hide();
    const changed = keeps && edit.text !== edit.before;
    this.#side.bar().showText(changed ? edit.text : (edit.before ?? this.#side.held()));
    if (changed) this.#side.commit(edit.sheetId, edit.place, edit.text);
    this.#side.ended();
  }
}
