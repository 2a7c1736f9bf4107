import type { CellActs } from './cell-acts';
import type { InFront } from './in-front';
import type { Inspector } from './inspector';
import type { CellPlace } from './selection';

/** Ticks checkboxes, by the mouse or the space bar. */
export class Ticking {
  readonly #front: InFront;
  readonly #acts: CellActs;
  readonly #inspector: Inspector;

  constructor(front: InFront, acts: CellActs, inspector: Inspector) {
    this.#front = front;
    this.#acts = acts;
    this.#inspector = inspector;
  }

  /** A cell was pressed; where more than that is selected, it was not meant for itself. */
  pressed(cell: CellPlace): void {
    const { area } = this.#front.selection;
    if (area.rows === 1 && area.columns === 1 && this.#acts.isCheckbox(cell)) void this.#toggle(cell);
  }

  /** Ticks the active cell, or takes its tick away; false where it is no checkbox. */
  press(): boolean {
    const { active } = this.#front.selection;
    if (!this.#acts.isCheckbox(active)) return false;
    void this.#toggle(active);
    return true;
  }

  async #toggle(cell: CellPlace): Promise<void> {
    const { sheet } = this.#front;
    const inspected = await this.#inspector.settled();
    if (inspected !== null && this.#front.isAt(sheet, cell)) this.#acts.toggle(cell, inspected.choices);
  }
}
