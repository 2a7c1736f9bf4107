import type { GridKey } from './grid-keys';
import type { Move } from './moves';

/** What keys do to the cells. */
export interface KeyDoings {
  move(move: Move): boolean;
  press(): boolean;
  edit(): void;
  empty(): void;
  selectAll(): void;
  choose(): void;
  leave(): void;
}

/** Does what a key means. Answers whether it did something: Tab in the last column leaves the cells. */
export function doGridKey(key: GridKey, doings: KeyDoings): boolean {
  switch (key.does) {
    case 'move':
      return doings.move(key.move);
    case 'press':
      return doings.press();
    case 'edit':
      doings.edit();
      return true;
    case 'empty':
      doings.empty();
      return true;
    case 'select-all':
      doings.selectAll();
      return true;
    case 'choose':
      doings.choose();
      return true;
    case 'leave':
      doings.leave();
      return true;
  }
}
