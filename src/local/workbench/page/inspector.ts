import type { Area } from '../../workbook';
import type { Act, Acted, Inspected } from '../protocol';
import { areaName } from './cell-name';
import type { Selection } from './selection';

/** How long after an answer the selection that it is about may still come back as a change. */
const ECHO_FOR = 250;

interface Wanted {
  readonly sheetId: number;
  readonly selection: Selection;
  /** Whether it is news to the server, which then tells all pages of it, this one too. */
  readonly isNews: boolean;
}

/**
 * Tells the server what is selected and learns what the cell holds. One question is under way at a time, and only the last
 * selection is asked for: holding an arrow key down asks for where it ended.
 */
export class Inspector {
  readonly #act: (act: Act) => Promise<Acted | null>;
  readonly #learnt: (inspected: Inspected) => void;
  #wanted: Wanted | null = null;
  #asking: Promise<void> | null = null;
  #known: Inspected | null = null;
  /** When the answer to a selection came, by its name; infinite while it is awaited. */
  readonly #sent = new Map<string, number>();

  constructor(act: (act: Act) => Promise<Acted | null>, learnt: (inspected: Inspected) => void) {
    this.#act = act;
    this.#learnt = learnt;
  }

  /** What the selected cell holds, or null while that is not known yet. */
  get known(): Inspected | null {
    return this.#known;
  }

  /** Asks about a selection. `isNews` is false for one that the server itself told of, which counts more than earlier ones. */
  select(sheetId: number, selection: Selection, isNews = true): void {
    if (!isNews) this.#sent.clear();
    this.#known = null;
    this.#wanted = { sheetId, selection, isNews };
    this.#asking ??= this.#ask();
  }

  /** Asks again about the same selection, of which all stays known meanwhile. */
  refresh(sheetId: number, selection: Selection): void {
    // An answer that is under way may be older than what changed.
    this.#wanted ??= { sheetId, selection, isNews: false };
    this.#asking ??= this.#ask();
  }

  /** What the selected cell holds, once that is known; null where it cannot be learnt. */
  async settled(): Promise<Inspected | null> {
    await this.#asking;
    return this.#known;
  }

  /** Whether a selection is the echo of one that was sent a moment ago; each comes back once at most. */
  takeEcho(sheetId: number, selection: Selection): boolean {
    const name = nameOf(sheetId, selection);
    const answeredAt = this.#sent.get(name);
    this.#sent.delete(name);
    return answeredAt !== undefined && performance.now() - answeredAt < ECHO_FOR;
  }

  async #ask(): Promise<void> {
    while (this.#wanted !== null) {
      const { sheetId, selection, isNews } = this.#wanted;
      this.#wanted = null;
      const name = nameOf(sheetId, selection);
      if (isNews) this.#sent.set(name, Number.POSITIVE_INFINITY);
      const area = asSelected(selection);
      const look = { act: 'inspect', sheetId, row: area.row, column: area.column } as const;
      // To select once more what the server told of could bring back a sheet that it has left since.
      const acted = await this.#act(isNews ? { act: 'select', sheetId, area } : look);
      if (this.#sent.has(name)) this.#sent.set(name, performance.now());
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
