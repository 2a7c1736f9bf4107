import { type Cell, isBlank, isInstant, type Row, textOf } from '../cell';
import type { Settings } from '../company';
import type { Answer } from '../facts';
import type { PartialDate } from '../partial-date';
import { readAnswer } from './answers';
import type { Column, Columns } from './columns';
import { type Calendar, type Century, type ColumnOrder, columnOrder, type ReadDate, readDate } from './dates';
import type { Flag } from './flag';
import type { FactColumn } from './header-aliases';

/** A table of customers with what is read of it column by column: where each fact stands, and in what order dates are. */
export interface Table {
  readonly rows: readonly Row[];
  readonly settings: Settings;
  /** The best column of a fact. */
  first(fact: FactColumn): Column | undefined;
  /** Every column of a fact. */
  all(fact: FactColumn): readonly Column[];
  /** Columns about consent that gave way to a better one. */
  readonly passedOver: readonly Column[];
  /** The trimmed text of a fact's cell, `''` where there is none. */
  text(row: Row, fact: FactColumn): string;
  /** What a cell reads as, under its column's order of day and month. */
  dateIn(row: Row, column: Column, century?: Century): ReadDate;
  /** The date of a cell, or null; what is no date is flagged. */
  date(row: Row, column: Column | undefined, flags: Flag[], century?: Century): PartialDate | null;
  /** A yes or no about how the consent was got; the fallback speaks only for a blank cell or a missing column. */
  answer(row: Row, fact: FactColumn, fallback: Answer, flags: Flag[]): Answer;
}

const NO_COLUMNS: readonly Column[] = [];

/** Prepares a table for reading. */
export function tableOf(columns: Columns, rows: readonly Row[], settings: Settings, calendar: Calendar): Table {
  const read = dateReader(rows, settings, calendar);
  const all = (fact: FactColumn): readonly Column[] => columns.of.get(fact) ?? NO_COLUMNS;
  const first = (fact: FactColumn): Column | undefined => all(fact)[0];
  return {
    rows,
    settings,
    passedOver: columns.passedOver,
    first,
    all,
    text(row, fact) {
      const column = first(fact);
      return column === undefined ? '' : textOf(row[column.at]).trim();
    },
    dateIn: (row, { at }, century = 'past') => read(row[at], at, century),
    date(row, column, flags, century = 'past') {
      if (column === undefined) return null;
      const date = read(row[column.at], column.at, century);
      if (typeof date === 'object') return date;
      if (date !== 'missing')
        flags.push({ code: date === 'no-such-day' ? date : 'unreadable-date', column: column.at });
      return null;
    },
    answer(row, fact, fallback, flags) {
      const column = first(fact);
      if (column === undefined || isBlank(row[column.at])) return fallback;
      const said = readAnswer(row[column.at]);
      if (isNobodysAnswer(row[column.at], column)) return fallback;
      if (said !== 'unclear') return said;
      // A cell that is not understood is the row's own word all the same: the general answer does not speak for it.
      flags.push({ code: 'unclear-answer', column: column.at });
      return 'unknown';
    },
  };
}

/** An empty checkbox does not say that no box was ticked in advance, and the number of a form does not say that it is kept. */
function isNobodysAnswer(cell: Cell, { fact, header }: Column): boolean {
  const text = textOf(cell).trim();
  if (fact === 'preTicked') return cell === false || /^(false|0)$/i.test(text);
  return fact === 'wordingKept' && /^\d+$/.test(text) && /version|form|veidlap/i.test(header);
}

/** Reads dates with each column's own order; a text that comes again is read once. */
function dateReader(rows: readonly Row[], settings: Settings, calendar: Calendar) {
  const orders = new Map<number, ColumnOrder>();
  const known = new Map<string, Map<Cell, ReadDate>>();
  const orderOf = (at: number, cell: Cell): ColumnOrder => {
    // The owner speaks of slashes; dashes are read as their column shows.
    const isDashed = settings.dateOrder !== 'YMD' && typeof cell === 'string' && /^\s*\d{1,2}\s*-/.test(cell);
    if (settings.dateOrder !== 'auto' && !isDashed) return settings.dateOrder;
    const order = orders.get(at) ?? columnOrder(cellsOf(rows, at));
    orders.set(at, order);
    return order;
  };
  return (cell: Cell, at: number, century: Century): ReadDate => {
    if (cell === '' || cell === null || cell === undefined) return 'missing';
    if (isInstant(cell)) return readDate(cell, 'undecided', calendar, century);
    const key = `${at}${century}`;
    const column = known.get(key) ?? new Map<Cell, ReadDate>();
    known.set(key, column);
    const date = column.get(cell) ?? readDate(cell, orderOf(at, cell), calendar, century);
    column.set(cell, date);
    return date;
  };
}

function* cellsOf(rows: readonly Row[], at: number): Iterable<Cell> {
  for (const row of rows) yield row[at];
}
