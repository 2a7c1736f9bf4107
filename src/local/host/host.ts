import { createRecalculation } from '../formulas/recalculation';
import { resultCells } from '../formulas/result-cells';
import type { StoredValue, WorkbookData } from '../workbook';
import type { AuthMode } from './authorization';
import { broughtOut, NotPlain } from './brought-out';
import { carried, isClientData } from './client-data';
import { createDiary, type Diary } from './diary';
import { EDITS } from './edits';
import { declaredFunctions, type Execution, preparedScripts, type Script } from './execution';
import { type Desk, HARSHEST, type HostSwitches } from './grid/desk';
import { ServiceException } from './grid/service-exception';
import type { HandedOver } from './handed-over';
import { inTimeZone } from './in-time-zone';
import { insideSource } from './inside-source';
import type { CellPlace, Outside } from './outside';
import { ScriptError } from './script-error';
import type { Alert, AlertAnswer } from './shown';

/** An add-on, the workbook it works on, and the person at the keyboard. */
export interface HostOptions {
  readonly book: WorkbookData;
  /** The built files, in the order in which they are evaluated. */
  readonly scripts: readonly Script[];
  /** HTML files by name without ending. */
  readonly pages?: Readonly<Record<string, string>>;
  /** `en` unless told otherwise. */
  readonly userLocale?: string;
  /** The zone of the add-on's manifest: what `getDate()` and its like go by. Greenwich unless told otherwise. */
  readonly scriptTimeZone?: string;
  /** Epoch milliseconds; fixes the clock that scripts see. */
  readonly now?: () => number;
  readonly settings?: Partial<HostSwitches>;
  /** How the person answers an alert: `OK` or `YES` unless told otherwise. */
  readonly answerAlert?: (alert: Alert) => AlertAnswer;
  /** Names of custom functions begin so; `GDPR_` unless told otherwise. */
  readonly functionPrefix?: string;
  /** The compiled half of the host inside an execution, for whoever has it ready; else it is compiled. */
  readonly insideText?: string;
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
  /** Evaluates the formulas whose arguments changed, as happens at the end of each run. */
  readonly recalculate: () => void;
  /** What the tooltips of failed formulas say, by cell: `Customers!L1`, `'GDPR Report'!A1`. */
  readonly formulaErrors: ReadonlyMap<string, string>;
}

const OUT_OF_TIME = 'Exceeded maximum execution time';

/** Installs an add-on in a workbook. Nothing of the add-on runs until it is asked to. */
export function createHost(options: HostOptions): Host {
  const { book, scripts, now = Date.now, scriptTimeZone = 'Etc/GMT', functionPrefix = 'GDPR_' } = options;
  const desk: Desk = { book, now, switches: { ...HARSHEST, ...options.settings } };
  const { diary, keep, resetCalls } = createDiary(options.answerAlert);
  const prepare = preparedScripts(scripts, options.insideText ?? insideSource());

  const execute = <Answer>(mode: AuthMode, cell: CellPlace | null, work: (execution: Execution) => Answer): Answer => {
    const clock = createCallClock(desk.switches.callsBeforeTimeout, keep.count);
    const outside: Outside = {
      ...keep,
      desk,
      book,
      edits: EDITS,
      mode,
      cell,
      userLocale: options.userLocale ?? 'en',
      scriptTimeZone,
      pages: options.pages ?? {},
      count: clock.count,
      uuid: () => crypto.randomUUID(),
    };
    return inTimeZone(scriptTimeZone, () => {
      try {
        const answer = work(prepare(outside));
        if (!clock.isOver()) return answer;
      } catch (thrown) {
        if (!clock.isOver()) throw thrown instanceof NotPlain ? thrown : new ScriptError(thrown);
      }
      throw new ScriptError(new ServiceException(OUT_OF_TIME));
    });
  };

  const call = (mode: AuthMode, cell: CellPlace | null, name: string, args: (from: Execution) => unknown[]): unknown =>
    execute(mode, cell, (execution) => {
      const found = execution.find(name);
      if (!found) throw new ServiceException(`Script function not found: ${name}`);
      return broughtOut(found(...args(execution)));
    });

  const customFunction: Host['customFunction'] = (
    name,
    args,
    at = { sheetId: book.activeSheetId, row: 0, column: 0 },
  ) => {
    const answer = call('CUSTOM_FUNCTION', at, name, ({ inside }) => inside.handedOver(args));
    return resultCells(answer, book.timeZone);
  };

  const { recalculate, errors } = createRecalculation({
    book,
    now,
    prefix: functionPrefix,
    functions: customFunctionNames(scripts),
    call: customFunction,
  });

  const run: Host['run'] = (name, args = [], mode = 'FULL') => {
    try {
      return call(mode, null, name, ({ inside }) => args.map((arg) => inside.adopted(arg)));
    } catch (thrown) {
      if (thrown instanceof NotPlain) return undefined;
      throw thrown;
    } finally {
      recalculate();
    }
  };

  const ask: Host['ask'] = (name, args = []) => {
    if (name.includes('.') || name.endsWith('_')) {
      throw new ScriptError(new ServiceException(`Script function not found: ${name}`));
    }
    if (!args.every((arg) => isClientData(arg))) {
      throw new ScriptError(new ServiceException(`An argument of ${name} is of a type that cannot be sent.`));
    }
    const answer = run(name, args.map(carried));
    return isClientData(answer) ? carried(answer) : null;
  };

  return { ...diary, book, run, ask, customFunction, recalculate, formulaErrors: errors, resetCalls };
}

function customFunctionNames(scripts: readonly Script[]): ReadonlyMap<string, string> {
  const names = declaredFunctions(scripts).filter((name) => !name.endsWith('_'));
  return new Map(names.map((name) => [name.toUpperCase(), name]));
}

/** Counts the calls of one execution, and stops it when they are too many, whether or not it catches what is thrown. */
function createCallClock(
  callsBeforeTimeout: number,
  count: (call: string) => void,
): { readonly count: (call: string) => void; readonly isOver: () => boolean } {
  let calls = 0;
  return {
    count(call) {
      calls += 1;
      if (calls > callsBeforeTimeout) throw new ServiceException(OUT_OF_TIME);
      count(call);
    },
    isOver: () => calls > callsBeforeTimeout,
  };
}
