import { type Cell, isBlank, isInstant, type Row, textOf } from '../../core/cell';
import { type Day, isoDay } from '../../core/day';
import { inEveryLanguage } from '../../core/texts/language';
import type { Texts } from '../../core/texts/texts';
import type { TabColumn, TabContent, Written, WrittenBack } from '../change';
import type { SheetCells } from '../workbook';

/** A line of a list as it stands in its tab: our cells under their columns' names, and what the user has beside them. */
export interface StandingLine<C extends string> {
  readonly cells: Readonly<Record<C, Cell>>;
  readonly extras: readonly Cell[];
  /** The row of the tab, counted from 0. */
  readonly row: number;
  /** Whether it was set aside by a run that was cut off: the line itself may stand above, too. */
  readonly aside: boolean;
}

/** A list as it stands in its tab. */
export interface StandingList<C extends string> {
  readonly lines: readonly StandingLine<C>[];
  /** Columns that the user has added to the list; they follow our own and keep to their lines. */
  readonly extraColumns: readonly TabColumn[];
}

const EXTRA_WIDTH = 160;

/** Where the columns stand in the lines below a heading. */
interface Layout<C extends string> {
  readonly places: readonly (readonly [C, number])[];
  /** Columns of the user's own, by their titles; of those with one title each has its number. */
  readonly extras: ReadonlyMap<string, number>;
}

// A customer may be called like one of our titles, but hardly like three of them at once.
const TITLES_OF_A_HEADING = 3;

/**
 * Reads back a list of ours, in whatever language it was made; a column that the user has taken out reads as empty. A run
 * that was cut off may have left lines below a heading of their own, in which it had set aside what is written by hand.
 */
export function standingList<C extends string>(
  tab: SheetCells | null,
  columns: readonly C[],
  titleOf: (texts: Texts, column: C) => string,
): StandingList<C> {
  if (tab === null) return { lines: [], extraColumns: [] };
  const titles = columns.map(
    (column) => [column, new Set(inEveryLanguage((texts) => titleOf(texts, column)))] as const,
  );
  const parts = partsOf(tab.values, titles).map(({ heading, lines }, part) => ({
    layout: layoutOf(heading, titles, part === 0 ? lines.map(({ line }) => line) : []),
    lines,
    aside: part > 0,
  }));
  const extraTitles = [...new Set(parts.flatMap(({ layout }) => [...layout.extras.keys()]))];
  return {
    lines: parts.flatMap(({ layout: { places, extras }, lines, aside }) =>
      lines.map(({ line, row }) => ({
        cells: Object.fromEntries(places.map(([column, at]) => [column, at === -1 ? '' : line[at]])) as Record<C, Cell>,
        extras: extraTitles.map((title) => line[extras.get(title) ?? -1]),
        row,
        aside,
      })),
    ),
    extraColumns: extraTitles.map((title) => ({
      title: title.slice(title.indexOf(' ') + 1),
      kind: 'free',
      width: EXTRA_WIDTH,
    })),
  };
}

/** A heading with the lines below it. */
interface Part {
  readonly heading: Row;
  readonly lines: { readonly line: Row; readonly row: number }[];
}

/** The list, and what was set aside below it; the notes that say so are no lines. */
function partsOf<C extends string>([first = [], ...below]: readonly Row[], titles: Titles<C>): readonly Part[] {
  const notes = new Set(inEveryLanguage(({ messages }) => messages.setAside));
  const parts: Part[] = [{ heading: first, lines: [] }];
  for (const [at, line] of below.entries()) {
    if (!isFilled(line)) continue;
    if (isHeading(line, titles)) parts.push({ heading: line, lines: [] });
    else if (!line.some((cell) => notes.has(textOf(cell)))) parts[parts.length - 1]?.lines.push({ line, row: at + 1 });
  }
  return parts;
}

type Titles<C extends string> = readonly (readonly [C, ReadonlySet<string>])[];

function layoutOf<C extends string>(heading: Row, titles: Titles<C>, below: readonly Row[]): Layout<C> {
  const places = titles.map(
    ([column, words]) => [column, heading.findIndex((cell) => words.has(textOf(cell).trim()))] as const,
  );
  const taken = new Set(places.map(([, at]) => at));
  const extras = new Map<string, number>();
  for (const [at, cell] of heading.entries()) {
    if (taken.has(at) || (isBlank(cell) && !below.some((line) => !isBlank(line[at])))) continue;
    const title = textOf(cell);
    const before = [...extras.keys()].filter((one) => one.slice(one.indexOf(' ') + 1) === title).length;
    extras.set(`${before} ${title}`, at);
  }
  return { places, extras };
}

function isHeading<C extends string>(line: Row, titles: Titles<C>): boolean {
  const named = titles.filter(([, words]) => line.some((cell) => words.has(textOf(cell).trim())));
  return named.length >= TITLES_OF_A_HEADING;
}

/** Whether two cells hold the same entry. */
export function sameEntry(one: Cell, other: Cell): boolean {
  if (isInstant(one) && isInstant(other)) return one.getTime() === other.getTime();
  return (one ?? '') === (other ?? '');
}

/** What a person has written beside our columns, to be written back to the letter. */
export function extrasBack(extras: readonly Cell[]): readonly WrittenBack[] {
  return extras.map((cell) => cell ?? '');
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The cells that are to stay the texts they are, in columns that are not written as text throughout: days, and the user's own
 * columns, where Sheets would take `00123` for a number and `=1+1` for a formula.
 */
export function textCells(
  columns: readonly TabColumn[],
  lines: readonly (readonly WrittenBack[])[],
): NonNullable<TabContent['cells']> {
  const mixed = columns.flatMap(({ kind }, column) => (kind === 'day' || kind === 'free' ? [{ column, kind }] : []));
  return lines.flatMap((cells, line) =>
    mixed.flatMap(({ column, kind }) => {
      const cell = cells[column];
      const isText = typeof cell === 'string' && cell !== '' && !(kind === 'day' && DAY.test(cell));
      return isText ? [{ line, column, kind: 'text' as const }] : [];
    }),
  );
}

/** A cell to be written back as it stands: a date as its day. */
export function writtenBack(cell: Cell, dayAt: (milliseconds: number) => Day): Written {
  if (isInstant(cell)) return isoDay(dayAt(cell.getTime()));
  return cell === null || cell === undefined ? '' : cell;
}

function isFilled(line: Row): boolean {
  return !line.every((cell) => cell === false || isBlank(cell));
}
