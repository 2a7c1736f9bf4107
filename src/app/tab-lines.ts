import { type Cell, isBlank, isInstant, type Row, textOf } from '../core/cell';
import { type Day, isoDay } from '../core/day';
import { inEveryLanguage } from '../core/texts/language';
import type { Texts } from '../core/texts/texts';
import type { TabColumn, Written } from './change';
import type { SheetCells } from './workbook';

/** A line of a list as it stands in its tab: our cells under their columns' names, and what the user has beside them. */
export interface StandingLine<C extends string> {
  readonly cells: Readonly<Record<C, Cell>>;
  readonly extras: readonly Cell[];
}

/** A list as it stands in its tab. */
export interface StandingList<C extends string> {
  readonly lines: readonly StandingLine<C>[];
  /** Columns that the user has added to the list; they follow our own and keep to their lines. */
  readonly extraColumns: readonly TabColumn[];
}

const EXTRA_WIDTH = 160;

/** Reads back a list of ours, in whatever language it was made; a column that the user has taken out reads as empty. */
export function standingList<C extends string>(
  tab: SheetCells | null,
  columns: readonly C[],
  titleOf: (texts: Texts, column: C) => string,
): StandingList<C> {
  if (tab === null) return { lines: [], extraColumns: [] };
  const [heading = [], ...lines] = tab.values;
  const places = columns.map((column) => {
    const titles = new Set(inEveryLanguage((texts) => titleOf(texts, column)));
    return [column, heading.findIndex((cell) => titles.has(textOf(cell).trim()))] as const;
  });
  const taken = new Set(places.map(([, at]) => at));
  const extras = heading.flatMap((_, at) =>
    !taken.has(at) && tab.values.some((line) => !isBlank(line[at])) ? [at] : [],
  );
  return {
    lines: lines.filter(isFilled).map((line) => ({
      cells: Object.fromEntries(places.map(([column, at]) => [column, at === -1 ? '' : line[at]])) as Record<C, Cell>,
      extras: extras.map((at) => line[at]),
    })),
    extraColumns: extras.map((at) => ({ title: textOf(heading[at]), kind: 'free', width: EXTRA_WIDTH })),
  };
}

/** A cell to be written back as it stands: a date as its day. */
export function writtenBack(cell: Cell, dayAt: (milliseconds: number) => Day): Written {
  if (isInstant(cell)) return isoDay(dayAt(cell.getTime()));
  return cell === null || cell === undefined ? '' : cell;
}

function isFilled(line: Row): boolean {
  return !line.every((cell) => cell === false || isBlank(cell));
}
