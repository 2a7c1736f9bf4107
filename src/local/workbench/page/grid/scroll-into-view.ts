import type { CellBox } from './grid';

/** The part of the grid that scrolls, beside and below what is frozen, in the pixels of the grid's element. */
export interface ScrolledPart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How far to scroll so that a cell comes into view: as little as possible, and its beginning first where it is larger than the
 * view. What is frozen in a direction is always in view, so nothing is scrolled in that direction.
 */
export function scrollIntoView(
  box: CellBox,
  view: ScrolledPart,
  isFrozen: { readonly across: boolean; readonly down: boolean },
): { readonly across: number; readonly down: number } {
  return {
    across: isFrozen.across ? 0 : along(box.left, box.width, view.left, view.width),
    down: isFrozen.down ? 0 : along(box.top, box.height, view.top, view.height),
  };
}

function along(start: number, length: number, from: number, space: number): number {
  if (start < from) return start - from;
  const beyond = start + length - (from + space);
  return beyond > 0 ? Math.min(beyond, start - from) : 0;
}
