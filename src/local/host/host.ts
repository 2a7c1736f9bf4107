import { createRecalculation } from '../formulas/recalculation';
import { resultCells } from '../formulas/result-cells';
import type { StoredValue, WorkbookData } from '../workbook';
import type { AuthMode } from './authorization';
import { NotPlain } from './brought-out';
import { createCaller } from './caller';
import { type Client, createClient } from './client';
import { callAsClient, type RunFunction } from './client-call';
import { clientFunctions } from './client-functions';
import { virtualClock } from './clock';
import { FORMULA_COST } from './costs';
import { createDiary, type Diary } from './diary';
import { createEditTrigger } from './edit-trigger';
import { EDITS } from './edits';
import { customFunctions, type Execution } from './execution';
import { createFaults } from './faults';
import { type Desk, HARSHEST, type HostSwitches } from './grid/desk';
import { sheetWithId } from './grid/find-sheet';
import type { HandedOver } from './handed-over';
import type { Installation } from './installation';
import { createLocks } from './locks';
import { createMeanwhile } from './meanwhile';
import type { CellPlace } from './outside';
import type { Alert, AlertAnswer, Panel, Prompt, PromptAnswer } from './shown';

/** An add-on, the workbook it works on, and the person at the keyboard. */
export interface HostOptions extends Installation {
  readonly book: WorkbookData;
  /** Epoch milliseconds from which the clock that scripts see starts; it moves on with what their calls cost. */
  readonly now?: () => number;
  readonly settings?: Partial<HostSwitches>;
  /** How the person answers an alert: `OK` or `YES` unless told otherwise. */
  readonly answerAlert?: (alert: Alert) => AlertAnswer;
  /** How the person answers a prompt: as an alert, with nothing typed, unless told otherwise. */
  readonly answerPrompt?: (prompt: Prompt) => PromptAnswer;
  /** Names of custom functions begin so; `GDPR_` unless told otherwise. */
  readonly functionPrefix?: string;
  /** Told before each service call of an execution that is no custom function's: what happens then happens between two calls. */
  readonly betweenCalls?: () => void;
}

/** A spreadsheet with the add-on installed. */
export interface Host extends Diary {
  readonly book: WorkbookData;
  /**
   * Runs a top-level function, or `object.method`, in a fresh execution as a menu or a trigger does, then recalculates.
   * An event that is handed over names its `authMode` as text. Plain data is answered as a copy in this realm, anything
   * else as undefined. What a script throws is a ScriptError.
   */
  readonly run: (name: string, args?: readonly unknown[], mode?: AuthMode) => unknown;
  /** Calls a top-level function as google.script.run does: what it cannot carry back arrives as null. */
  readonly ask: (name: string, args?: readonly unknown[]) => unknown;
  /** What a page in a window holds: that of the window opened last unless told otherwise. */
  readonly client: (panel?: Panel) => Client;
  /** Calls a custom function for a cell and answers the cells of its result; writes nothing. */
  readonly customFunction: (
    name: string,
    args: readonly HandedOver[],
    at?: CellPlace,
  ) => readonly (readonly StoredValue[])[];
  /**
   * Types a text into a cell as the person at the keyboard does, then recalculates and lets the add-on's `onEdit` run. An empty
   * text empties the cell.
   */
  readonly type: (at: CellPlace, text: string) => void;
  /** Evaluates the formulas whose arguments changed, as happens at the end of each run. */
  readonly recalculate: () => void;
  /** Epoch milliseconds of the virtual clock: what scripts were given, and the time that their calls have cost. */
  readonly now: () => number;
  /** Lets something happen just before the call of this number, counted from 1, in the next execution that begins. */
  readonly meanwhile: (call: number, happening: () => void) => void;
  /** Another person does something: the sheet that the first one stands on stays theirs. */
  readonly asSomeoneElse: (act: () => void) => void;
  /** What the tooltips of failed formulas say, by cell: `Customers!L1`, `'GDPR Report'!A1`. */
  readonly formulaErrors: ReadonlyMap<string, string>;
}

const SOMEONE_ELSE = 'someone.else@example.com';

/** Installs an add-on in a workbook. Nothing of the add-on runs until it is asked to. */
export function createHost(options: HostOptions): Host {
  const { book, scripts, functionPrefix = 'GDPR_' } = options;
  const clock = virtualClock(options.now ?? Date.now);
  const { now } = clock;
  const switches = { ...HARSHEST, ...options.settings };
  const desk: Desk = { book, now, switches };
  const keeping = createDiary(options.answerAlert, options.answerPrompt);
  const meanwhile = createMeanwhile();
  const { betweenCalls = () => undefined } = options;
  const faults = createFaults(switches.faults);
  const shared = { switches, clock, meanwhile, betweenCalls, locks: createLocks(), faults };
  const person = { email: options.userEmail ?? '' };
  const call = createCaller({ ...options, person }, desk, keeping, { ...shared, count: keeping.count });

  const customFunction: Host['customFunction'] = (name, args, at) => {
    const cell = at ?? { sheetId: book.activeSheetId, row: 0, column: 0 };
    const answer = call({
      name,
      mode: 'CUSTOM_FUNCTION',
      cell,
      delay: formulaDelay(args) * switches.slowness,
      args: ({ inside }) => inside.handedOver(args),
    });
    return resultCells(answer, book.timeZone);
  };
  const { recalculate, errors } = createRecalculation({
    book,
    now,
    prefix: functionPrefix,
    functions: customFunctions(scripts),
    call: customFunction,
  });
  const perform = (name: string, mode: AuthMode, args: (execution: Execution) => readonly unknown[]): unknown => {
    trigger.begin();
    try {
      return call({ name, mode, cell: null, args });
    } catch (thrown) {
      if (thrown instanceof NotPlain) return undefined;
      throw thrown;
    } finally {
      recalculate();
      trigger.end();
    }
  };
  const trigger = createEditTrigger((event) => {
    if (!clientFunctions(scripts).includes('onEdit')) return;
    try {
      perform('onEdit', 'LIMITED', ({ inside }) => [inside.triggerArgument(event)]);
    } catch (thrown) {
      keeping.keep.log({ level: 'error', text: String(thrown) });
    }
  });
  const answer: RunFunction = (name, args) =>
    perform(name, 'FULL', ({ inside }) => args.map((arg) => inside.adopted(arg)));

  return {
    ...keeping.diary,
    resetCalls: keeping.resetCalls,
    book,
    run: (name, args = [], mode = 'FULL') =>
      perform(name, mode, ({ inside }) => args.map((arg) => inside.triggerArgument(arg))),
    ask: (name, args = []) => callAsClient(answer, name, args),
    client(panel = keeping.diary.screen.open().at(-1)) {
      const { screen } = keeping.diary;
      const { answersOutOfOrder } = switches;
      return createClient({
        run: answer,
        functions: clientFunctions(scripts),
        screen,
        panel: panel ?? null,
        answersOutOfOrder,
      });
    },
    customFunction,
    type(at, text) {
      const before = storedAt(book, at);
      typeInto(desk, at, text);
      recalculate();
      trigger.edited({ at, value: text, oldValue: before === null ? undefined : String(before) });
    },
    recalculate,
    formulaErrors: errors,
    now,
    meanwhile: meanwhile.plan,
    asSomeoneElse(act) {
      const { activeSheetId } = book;
      const { email } = person;
      person.email = SOMEONE_ELSE;
      act();
      person.email = email;
      book.activeSheetId = activeSheetId;
    },
  };
}

function storedAt(book: WorkbookData, { sheetId, row, column }: CellPlace): StoredValue {
  return sheetWithId(book, sheetId)?.values[row]?.[column] ?? null;
}

function typeInto(desk: Desk, { sheetId, row, column }: CellPlace, text: string): void {
  const sheet = sheetWithId(desk.book, sheetId);
  if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
  // A person sees which rows are hidden.
  const atKeyboard: Desk = { ...desk, switches: { ...desk.switches, filterSkipsHidden: false } };
  EDITS.writeValues(atKeyboard, sheet, { row, column, rows: 1, columns: 1 }, () => text);
}

function formulaDelay(args: readonly HandedOver[]): number {
  const cells = args.reduce((sum, arg) => sum + ('area' in arg ? arg.area.rows * arg.area.columns : 1), 0);
  return FORMULA_COST.each + (FORMULA_COST.thousandCells * cells) / 1000;
}
