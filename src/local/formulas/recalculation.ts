import { cellOfKey } from '../host/grid/area';
import { restyle, styleAt } from '../host/grid/cell-style';
import { localeHabits } from '../host/grid/locale';
import { a1Of, quotedSheet } from '../host/grid/reference';
import { clockOfInstant, serialOfClock } from '../host/grid/serial-day';
import { spillsOf, withdrawSpill } from '../host/grid/spills';
import { putValue } from '../host/grid/write-values';
import type { HandedOver } from '../host/handed-over';
import type { CellPlace } from '../host/outside';
import type { SheetData, StoredValue, WorkbookData } from '../workbook';
import { calledName, NotModelled, parseCall, Unreadable, Volatile } from './formula-call';
import { fingerprint, handOver, LostReference } from './handing-over';
import { isLaid, lay } from './spill';

type Cells = readonly (readonly StoredValue[])[];

/** What the evaluation of formulas needs of the host. */
interface FormulaHost {
  readonly book: WorkbookData;
  readonly now: () => number;
  /** Names that begin so are the add-on's: one that it does not have is `#NAME?`. */
  readonly prefix: string;
  /** The custom functions, by name in capitals. */
  readonly functions: ReadonlyMap<string, string>;
  readonly call: (name: string, args: readonly HandedOver[], at: CellPlace) => Cells;
}

export interface Recalculation {
  /** Evaluates the formulas whose arguments changed, and lays their results. */
  readonly recalculate: () => void;
  /** What the tooltip of a failed formula says, by cell, as in `Customers!L1`. */
  readonly errors: ReadonlyMap<string, string>;
}

/** What is remembered of a formula's last evaluation. */
interface Evaluated {
  readonly formula: string;
  readonly marks: readonly unknown[];
  readonly result: Result;
}

type Result =
  | { readonly kind: 'cells'; readonly cells: Cells }
  | { readonly kind: 'failed'; readonly shown: '#ERROR!' | '#REF!' | '#NAME?'; readonly message: string };

// A chain of formulas that is longer than this, each feeding the next, is more than an add-on writes.
const MOST_ROUNDS = 20;

/** Evaluates the formulas of a workbook that call the add-on's functions or TODAY. All others keep their last values. */
export function createRecalculation(host: FormulaHost): Recalculation {
  const errors = new Map<string, string>();
  const memory = new WeakMap<SheetData, Map<string, Evaluated>>();
  const settle = (sheet: SheetData): boolean => {
    const remembered = memory.get(sheet) ?? new Map<string, Evaluated>();
    memory.set(sheet, remembered);
    return settleSheet(host, sheet, remembered, errors);
  };
  return {
    errors,
    recalculate() {
      errors.clear();
      for (const sheet of host.book.sheets) withdrawGone(sheet);
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const changed = host.book.sheets.filter(settle);
        if (changed.length === 0) return;
      }
    },
  };
}

function withdrawGone(sheet: SheetData): void {
  for (const key of [...spillsOf(sheet).keys()]) {
    if (!sheet.formulas.has(key)) withdrawSpill(sheet, key);
  }
}

/** Answers whether a cell of the sheet changed. */
function settleSheet(
  host: FormulaHost,
  sheet: SheetData,
  remembered: Map<string, Evaluated>,
  errors: Map<string, string>,
): boolean {
  let changed = false;
  for (const key of [...remembered.keys()]) if (!sheet.formulas.has(key)) remembered.delete(key);
  for (const [key, formula] of [...sheet.formulas]) {
    if (!isEvaluated(host, formula)) continue;
    const place = `${quotedSheet(sheet.name)}!${a1Of({ ...cellOfKey(key), rows: 1, columns: 1 })}`;
    const evaluated = evaluate(host, sheet, key, formula, remembered.get(key));
    if (!evaluated) {
      errors.set(place, `${formula} is not modelled: the cell keeps its value.`);
      continue;
    }
    remembered.set(key, evaluated);
    changed = show(sheet, key, evaluated.result, (message) => errors.set(place, message)) || changed;
  }
  return changed;
}

function isEvaluated({ prefix, functions }: FormulaHost, formula: string): boolean {
  const name = calledName(formula);
  return name !== null && (name === 'TODAY' || name.startsWith(prefix) || functions.has(name));
}

/** The formula's result, the remembered one when nothing it depends on changed; null when it is not modelled. */
function evaluate(
  host: FormulaHost,
  sheet: SheetData,
  key: string,
  formula: string,
  before: Evaluated | undefined,
): Evaluated | null {
  const today = Math.floor(serialOfClock(clockOfInstant(host.now(), host.book.timeZone)));
  const home: CellPlace = { sheetId: sheet.id, ...cellOfKey(key) };
  try {
    const call = parseCall(formula, localeHabits(host.book.locale).argumentSeparator);
    if (call.name === 'TODAY') return { formula, marks: [], result: todayResult(host, sheet, home, today) };
    const name = host.functions.get(call.name);
    if (name === undefined) return failed(formula, '#NAME?', `Unknown function: '${call.name}'.`);
    const args = call.args.map((arg) => handOver(host.book, home, arg, today));
    const marks = fingerprint(host.book, args);
    if (before?.formula === formula && areEqual(before.marks, marks)) return before;
    return { formula, marks, result: resultOf(() => host.call(name, args, home)) };
  } catch (thrown) {
    if (thrown instanceof NotModelled) return null;
    if (thrown instanceof Volatile || thrown instanceof Unreadable) return failed(formula, '#ERROR!', thrown.message);
    if (thrown instanceof LostReference) return failed(formula, '#REF!', thrown.message);
    throw thrown;
  }
}

function todayResult({ book }: FormulaHost, sheet: SheetData, { row, column }: CellPlace, today: number): Result {
  if (styleAt(sheet, row, column)?.numberFormat === undefined) {
    const { dateFormat } = localeHabits(book.locale);
    restyle(sheet, { row, column, rows: 1, columns: 1 }, 'numberFormat', () => dateFormat);
  }
  return { kind: 'cells', cells: [[today]] };
}

function resultOf(call: () => Cells): Result {
  try {
    return { kind: 'cells', cells: call() };
  } catch (thrown) {
    return { kind: 'failed', shown: '#ERROR!', message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function failed(formula: string, shown: '#ERROR!' | '#REF!' | '#NAME?', message: string): Evaluated {
  return { formula, marks: [], result: { kind: 'failed', shown, message } };
}

/** Puts a result into its cells; answers whether one of them changed. */
function show(sheet: SheetData, key: string, result: Result, fail: (message: string) => void): boolean {
  const { row, column } = cellOfKey(key);
  const before = sheet.values[row]?.[column] ?? null;
  if (result.kind === 'failed') {
    fail(result.message);
    withdrawSpill(sheet, key);
    putValue(sheet, row, column, result.shown);
    return before !== result.shown;
  }
  if (isLaid(sheet, key, result.cells)) return false;
  const blocked = lay(sheet, key, result.cells);
  if (blocked) fail(blocked.message);
  return blocked === null || before !== '#REF!';
}

function areEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((mark, at) => mark === other[at]);
}
