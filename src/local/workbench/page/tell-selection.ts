import type { Inspected } from '../protocol';
import { areaName } from './cell-name';
import type { Shell } from './chrome/shell';
import type { InFront } from './in-front';
import type { Selection } from './selection';
import type { ShownSheet } from './shown-workbook';

export interface TellingSide {
  shell(): Shell;
  /** Names the field that has the focus while the person is in the cells. */
  describe(label: string): void;
  isEditing(): boolean;
}

/** Tells what is selected: in the formula bar, on the card beside the cell, and in words to those who do not see it. */
export class SelectionTeller {
  readonly #front: InFront;
  readonly #side: TellingSide;

  constructor(front: InFront, side: TellingSide) {
    this.#front = front;
    this.#side = side;
  }

  /** Tells what can be told at once; the rest is not known yet. */
  tell(sheet: ShownSheet, { area, active }: Selection): void {
    const name = areaName(area);
    const text = this.#front.textAt(active);
    const { bar, card, texts, announce } = this.#side.shell();
    bar.showPlace(name);
    bar.showText(text);
    bar.showChoices(null);
    card.show(null);
    this.#side.describe(texts.cells(sheet.frame.name, name));
    announce(`${name} ${text === '' ? texts.emptyCell : text}`);
  }

  /** Tells what was learnt of the active cell. */
  tellLearnt(known: Inspected | null): void {
    const { bar, card } = this.#side.shell();
    bar.showChoices(known);
    card.show(known);
    this.placeCard();
    if (known !== null && !this.#side.isEditing()) bar.showText(known.input);
  }

  /** Brings the card to where the cell is now. */
  placeCard(): void {
    this.#side.shell().card.place(this.#front.grid?.boxOf(this.#front.selection.active) ?? null);
  }
}
