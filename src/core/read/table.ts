import { type Cell, isBlank, isInstant, type Row, textOf } from '../cell';
import type { Settings } from '../company';
import type { Day } from '../day';
import type { Answer } from '../facts';
import type { PartialDate } from '../partial-date';
import { readAnswer } from './answers';
import { cellReader, plainly, type Reading, type RowReader } from './cell-reader';
import type { Column, Columns } from './columns';
import {
  type Calendar,
  type Century,
  type ColumnOrder,
  columnOrder,
  isOrdered,
  type ReadDate,
  readDate,
} from './dates';
import type { FactColumn } from './header-aliases';

/** A table of customers, prepared for reading: where each fact stands, and in what order its dates are written. */
export interface Table {
  readonly rows: readonly Row[];
  readonly settings: Settings;
  /** The best column of a fact. */
  first(fact: FactColumn): Column | undefined;
  /** Every column of a fact. */
  all(fact: FactColumn): readonly Column[];
  /** Columns about consent that gave way to a better one. */
  readonly passedOver: readonly Column[];
  /** What a cell of a column reads as, under the column's own order of day and month. */
  dateOf(cell: Cell, column: Column, century?: Century): ReadDate;
  /** Reads the dates of a column; what is no date is flagged and reads as null. */
  dates(column: Column | undefined, century?: Century): RowReader<PartialDate | null>;
  /** Reads what somebody wrote about how the consent was got; null where the cell says nothing of its own. */
  answers(fact: FactColumn): RowReader<Answer | null>;
  /** Reads the trimmed texts of a fact, `''` where there is none. */
  texts(fact: FactColumn): (row: Row) => string;
}

const NO_COLUMNS: readonly Column[] = [];
const NO_DATE: Reading<PartialDate | null> = plainly(null);

/** Prepares a table for reading. */
export function tableOf(columns: Columns, rows: readonly Row[], settings: Settings, calendar: Calendar): Table {
  const all = (fact: FactColumn): readonly Column[] => columns.of.get(fact) ?? NO_COLUMNS;
  const first = (fact: FactColumn): Column | undefined => all(fact)[0];
  const orderOf = columnOrders(rows, settings);
  const dateOf: Table['dateOf'] = (cell, { at }, century = 'near') =>
    readDate(cell, orderOf(cell, at), calendar, century);
  return {
    rows,
    settings,
    passedOver: columns.passedOver,
    first,
    all,
    dateOf,
    dates: (column, century = 'near') =>
      cellReader(column, null, (cell) => asDate(dateOf(cell, column as Column, century), century)),
    answers(fact) {
      const column = first(fact);
      return cellReader<Answer | null>(column, null, (cell) => asAnswer(cell, column as Column));
    },
    texts(fact) {
      const column = first(fact);
      return column === undefined ? () => '' : (row) => textOf(row[column.at]).trim();
    },
  };
}

/** Nobody's consent, purchase or opt-out is from before 1980: such a day is a slip, and only a birth may be so long ago. */
export const EARLIEST_RECORD: Day = 3652; // 1980-01-01

function asDate(read: ReadDate, century: Century): Reading<PartialDate | null> {
  if (typeof read === 'object') {
    const isSlip = century === 'near' && read.latest < EARLIEST_RECORD;
    return isSlip ? { value: null, flag: 'unreadable-date' } : plainly(read);
  }
  return read === 'missing' ? NO_DATE : { value: null, flag: read === 'no-such-day' ? read : 'unreadable-date' };
}

function asAnswer(cell: Cell, column: Column): Reading<Answer | null> {
  if (isBlank(cell) || isNobodysAnswer(cell, column)) return plainly(null);
  const said = readAnswer(cell);
  // A cell that is not understood is the row's own word all the same: the general answer does not speak for it.
  return said === 'unclear' ? { value: 'unknown', flag: 'unclear-answer' } : plainly(said);
}

/** An empty checkbox does not say that no box was ticked in advance, and the number of a form does not say that it is kept. */
function isNobodysAnswer(cell: Cell, { fact, header }: Column): boolean {
  const text = textOf(cell).trim();
  if (fact === 'preTicked') return cell === false || /^(false|0)$/i.test(text);
  return fact === 'wordingKept' && /^\d+$/.test(text) && /version|form|veidlap/i.test(header);
}

/** The order of day and month for a cell: what the owner says, else what its column shows, found out when it is first needed. */
function columnOrders(rows: readonly Row[], { dateOrder }: Settings): (cell: Cell, at: number) => ColumnOrder {
  const shown = new Map<number, ColumnOrder>();
  return (cell, at) => {
    if (!isOrdered(cell)) return 'undecided';
    // The owner speaks of slashes; dashes are read as their column shows.
    if (dateOrder !== 'auto' && (dateOrder === 'YMD' || !/^\s*\d{1,2}\s*-/.test(textOf(cell)))) return dateOrder;
    const order = shown.get(at) ?? columnOrder(cellsOf(rows, at));
    shown.set(at, order);
    return order;
  };
}

function* cellsOf(rows: readonly Row[], at: number): Iterable<Cell> {
  for (const row of rows) if (!isInstant(row[at])) yield row[at];
}
