import { createRecalculation } from '../formulas/recalculation';
import { resultCells } from '../formulas/result-cells';
import type { StoredValue, WorkbookData } from '../workbook';
import type { AuthMode } from './authorization';
import { NotPlain } from './brought-out';
import { createCaller } from './caller';
import { callAsClient } from './client-call';
import { createDiary, type Diary } from './diary';
import { EDITS } from './edits';
import { customFunctions } from './execution';
import { type Desk, HARSHEST, type HostSwitches } from './grid/desk';
import { sheetWithId } from './grid/find-sheet';
import type { HandedOver } from './handed-over';
import type { Installation } from './installation';
import type { CellPlace } from './outside';
import type { Alert, AlertAnswer } from './shown';

/** An add-on, the workbook it works on, and the person at the keyboard. */
export interface HostOptions extends Installation {
  readonly book: WorkbookData;
  /** Epoch milliseconds; fixes the clock that scripts see. */
  readonly now?: () => number;
  readonly settings?: Partial<HostSwitches>;
  /** How the person answers an alert: `OK` or `YES` unless told otherwise. */
  readonly answerAlert?: (alert: Alert) => AlertAnswer;
  /** Names of custom functions begin so; `GDPR_` unless told otherwise. */
  readonly functionPrefix?: string;
}

/** A spreadsheet with the add-on installed. */
export interface Host extends Diary {
  readonly book: WorkbookData;
  /**
   * Runs a top-level function, or `object.method`, in a fresh execution as a menu or a trigger does, then recalculates.
   * Plain data is answered as a copy in this realm, anything else as undefined. What a script throws is a ScriptError.
   */
  readonly run: (name: string, args?: readonly unknown[], mode?: AuthMode) => unknown;
  /** Calls a top-level function as google.script.run does: what it cannot carry back arrives as null. */
  readonly ask: (name: string, args?: readonly unknown[]) => unknown;
  /** Calls a custom function for a cell and answers the cells of its result; writes nothing. */
  readonly customFunction: (
    name: string,
    args: readonly HandedOver[],
    at?: CellPlace,
  ) => readonly (readonly StoredValue[])[];
  /** Types a text into a cell as the person at the keyboard does, then recalculates. An empty text empties the cell. */
  readonly type: (at: CellPlace, text: string) => void;
  /** Evaluates the formulas whose arguments changed, as happens at the end of each run. */
  readonly recalculate: () => void;
  /** What the tooltips of failed formulas say, by cell: `Customers!L1`, `'GDPR Report'!A1`. */
  readonly formulaErrors: ReadonlyMap<string, string>;
}

/** Installs an add-on in a workbook. Nothing of the add-on runs until it is asked to. */
export function createHost(options: HostOptions): Host {
  const { book, scripts, now = Date.now, functionPrefix = 'GDPR_' } = options;
  const desk: Desk = { book, now, switches: { ...HARSHEST, ...options.settings } };
  const keeping = createDiary(options.answerAlert);
  const call = createCaller(options, desk, keeping);

  const customFunction: Host['customFunction'] = (name, args, at) => {
    const cell = at ?? { sheetId: book.activeSheetId, row: 0, column: 0 };
    const answer = call({ name, mode: 'CUSTOM_FUNCTION', cell, args: ({ inside }) => inside.handedOver(args) });
    return resultCells(answer, book.timeZone);
  };
  const { recalculate, errors } = createRecalculation({
    book,
    now,
    prefix: functionPrefix,
    functions: customFunctions(scripts),
    call: customFunction,
  });
  const run: Host['run'] = (name, args = [], mode = 'FULL') => {
    try {
      return call({ name, mode, cell: null, args: ({ inside }) => args.map((arg) => inside.adopted(arg)) });
    } catch (thrown) {
      if (thrown instanceof NotPlain) return undefined;
      throw thrown;
    } finally {
      recalculate();
    }
  };

  return {
    ...keeping.diary,
    resetCalls: keeping.resetCalls,
    book,
    run,
    ask: (name, args = []) => callAsClient(run, name, args),
    customFunction,
    type(at, text) {
      typeInto(desk, at, text);
      recalculate();
    },
    recalculate,
    formulaErrors: errors,
  };
}

function typeInto(desk: Desk, { sheetId, row, column }: CellPlace, text: string): void {
  const sheet = sheetWithId(desk.book, sheetId);
  if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
  // A person sees which rows are hidden.
  const atKeyboard: Desk = { ...desk, switches: { ...desk.switches, filterSkipsHidden: false } };
  EDITS.writeValues(atKeyboard, sheet, { row, column, rows: 1, columns: 1 }, () => text);
}
