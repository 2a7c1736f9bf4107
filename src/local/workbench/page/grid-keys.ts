import type { Move } from './moves';

/** What a key means while cells are selected and none is being edited. */
export type GridKey =
  | { readonly does: 'move'; readonly move: Move }
  | { readonly does: 'edit' }
  | { readonly does: 'empty' }
  | { readonly does: 'select-all' }
  | { readonly does: 'press' }
  | { readonly does: 'choose' }
  /** To the menu, out of the cells. */
  | { readonly does: 'leave' };

const ARROWS: Readonly<Record<string, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const PLAIN_KEYS: Readonly<Record<string, GridKey>> = {
  F2: { does: 'edit' },
  F6: { does: 'leave' },
  Enter: { does: 'edit' },
  Delete: { does: 'empty' },
  Backspace: { does: 'empty' },
  ' ': { does: 'press' },
};

/** What a key means, or null where the browser or the text field should have it. */
export function gridKey(event: KeyboardEvent): GridKey | null {
  const jumps = event.ctrlKey || event.metaKey;
  if (event.altKey) return event.key === 'ArrowDown' && !jumps ? { does: 'choose' } : null;
  const move = moveOf(event, jumps);
  if (move !== null) return { does: 'move', move };
  if (jumps) return event.key.toLowerCase() === 'a' ? { does: 'select-all' } : null;
  return PLAIN_KEYS[event.key] ?? null;
}

function moveOf(event: KeyboardEvent, jumps: boolean): Move | null {
  const arrow = ARROWS[event.key];
  if (arrow !== undefined) {
    return { rows: arrow[0], columns: arrow[1], by: jumps ? 'edge' : 'cell', extends: event.shiftKey, leaves: false };
  }
  switch (event.key) {
    case 'Tab':
      return jumps ? null : { rows: 0, columns: event.shiftKey ? -1 : 1, by: 'cell', extends: false, leaves: true };
    case 'PageUp':
      return { rows: -1, columns: 0, by: 'screen', extends: event.shiftKey, leaves: false };
    case 'PageDown':
      return { rows: 1, columns: 0, by: 'screen', extends: event.shiftKey, leaves: false };
    case 'Home':
      return { rows: jumps ? -1 : 0, columns: -1, by: 'all', extends: event.shiftKey, leaves: false };
    case 'End':
      return { rows: jumps ? 1 : 0, columns: 1, by: 'all', extends: event.shiftKey, leaves: false };
    default:
      return null;
  }
}
