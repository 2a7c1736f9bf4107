import type { CellPlace } from './outside';

/** An edit at the keyboard, as the add-on's `onEdit` is told of it. */
interface Edited {
  readonly at: CellPlace;
  /** What was typed. */
  readonly value: string;
  /** What stood there before; undefined for an empty cell. */
  readonly oldValue: string | undefined;
}

/** The add-on's simple trigger for edits. */
export interface EditTrigger {
  /** Tells of an edit; while an execution is at work the trigger waits, and of those that wait only two are kept. */
  readonly edited: (edit: Edited) => void;
  /** Called around every execution. */
  readonly begin: () => void;
  readonly end: () => void;
}

/** Sheets keeps so many edits for a trigger that is still at work. */
const QUEUE = 2;

/**
 * @param run runs `onEdit` with its event; what it throws nobody is shown.
 */
export function createEditTrigger(run: (event: Readonly<Record<string, unknown>>) => void): EditTrigger {
  const waiting: Edited[] = [];
  let depth = 0;
  const drain = (): void => {
    while (depth === 0) {
      const edit = waiting.shift();
      if (edit === undefined) return;
      run(eventOf(edit));
    }
  };
  return {
    edited(edit) {
      if (waiting.length < QUEUE) waiting.push(edit);
      drain();
    },
    begin() {
      depth += 1;
    },
    end() {
      depth -= 1;
      drain();
    },
  };
}

function eventOf({ at, value, oldValue }: Edited): Readonly<Record<string, unknown>> {
  const { sheetId, row, column } = at;
  return {
    authMode: 'LIMITED',
    range: { sheetId, row, column, rows: 1, columns: 1 },
    ...(value === '' ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}
