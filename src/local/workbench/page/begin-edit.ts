import type { EditSession } from './edit-session';
import type { InFront } from './in-front';
import type { Inspector } from './inspector';

/** Begins the edit of the active cell, in one of the two fields, or goes on with it. */
export class EditBeginner {
  readonly #front: InFront;
  readonly #edit: EditSession;
  readonly #inspector: Inspector;

  constructor(front: InFront, edit: EditSession, inspector: Inspector) {
    this.#front = front;
    this.#edit = edit;
    this.#inspector = inspector;
  }

  /** Begins to edit what the cell holds: its formula, not what that shows. */
  async editWhatIsThere(): Promise<void> {
    const { sheet, selection } = this.#front;
    const { active } = selection;
    if (sheet === undefined || this.#edit.active) return;
    const inspected = this.#inspector.known ?? (await this.#inspector.settled());
    // The answer is about the cell that is selected now.
    if (inspected === null || !this.#front.isAt(sheet, active)) return;
    this.#edit.begin(sheet.frame.id, active, inspected.input, inspected.input, false);
  }

  typedIntoBar(text: string): void {
    const { sheet, selection } = this.#front;
    // The server may be at work and what the cell holds not be known for long: what is typed counts nevertheless.
    if (!this.#edit.active && sheet !== undefined) {
      this.#edit.begin(sheet.frame.id, selection.active, null, text, false);
    } else this.#edit.typed(text, 'bar');
  }

  typedIntoCell(text: string): void {
    const { sheet, selection, grid } = this.#front;
    if (sheet === undefined) return;
    if (this.#edit.active) {
      this.#edit.typed(text, 'cell');
      return;
    }
    grid?.reveal(selection.active);
    const before = this.#inspector.known?.input ?? null;
    this.#edit.begin(sheet.frame.id, selection.active, before, text, true);
  }
}
