import type { Area } from '../../workbook';
import type { Act, Acted, Inspected } from '../protocol';
import { areaName } from './cell-name';
import type { Selection } from './selection';

const ECHO_FOR = 1500;

/**
 * Tells the server what is selected and learns what the cell holds. One question is under way at a time, and only the last
 * selection is asked for: holding an arrow key down asks for where it ended.
 */
export class Inspector {
  readonly #act: (act: Act) => Promise<Acted | null>;
  readonly #learnt: (inspected: Inspected) => void;
  #wanted: { readonly sheetId: number; readonly selection: Selection } | null = null;
  #asking: Promise<void> | null = null;
  #known: Inspected | null = null;
  readonly #sent = new Map<string, number>();

  constructor(act: (act: Act) => Promise<Acted | null>, learnt: (inspected: Inspected) => void) {
    this.#act = act;
    this.#learnt = learnt;
  }

  /** What the selected cell holds, or null while that is not known yet. */
  get known(): Inspected | null {
    return this.#known;
  }

  /** Asks about a selection. */
  select(sheetId: number, selection: Selection): void {
    this.#known = null;
    this.#wanted = { sheetId, selection };
    this.#asking ??= this.#ask();
  }

  /** Asks again about the same selection, of which all stays known meanwhile. */
  refresh(sheetId: number, selection: Selection): void {
    if (this.#asking !== null) return;
    this.#wanted = { sheetId, selection };
    this.#asking = this.#ask();
  }

  /** What the selected cell holds, once that is known; null where it cannot be learnt. */
  async settled(): Promise<Inspected | null> {
    await this.#asking;
    return this.#known;
  }

  /** Whether a selection is the echo of one that was sent a moment ago. */
  isEcho(sheetId: number, selection: Selection): boolean {
    const sentAt = this.#sent.get(nameOf(sheetId, selection));
    return sentAt !== undefined && performance.now() - sentAt < ECHO_FOR;
  }

  async #ask(): Promise<void> {
    while (this.#wanted !== null) {
      const { sheetId, selection } = this.#wanted;
      this.#wanted = null;
      this.#sent.set(nameOf(sheetId, selection), performance.now());
      const acted = await this.#act({ act: 'select', sheetId, area: asSelected(selection) });
      if (acted?.ok === true && this.#wanted === null) {
        this.#known = acted.value as Inspected;
        this.#learnt(this.#known);
      }
    }
    this.#asking = null;
    for (const [name, at] of this.#sent) if (performance.now() - at > ECHO_FOR) this.#sent.delete(name);
  }
}

function nameOf(sheetId: number, selection: Selection): string {
  return `${sheetId}!${areaName(asSelected(selection))}`;
}

/** The server looks into the first cell of what is selected: where another one is active, that one counts alone. */
function asSelected({ area, active }: Selection): Area {
  const isFirst = active.row === area.row && active.column === area.column;
  return isFirst ? area : { ...active, rows: 1, columns: 1 };
}
