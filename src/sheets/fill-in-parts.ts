import type { TabContent, WrittenBack } from '../app/change';
import { type Row, textOf } from '../core/cell';
import type { Day } from '../core/day';
import { inEveryLanguage } from '../core/texts/language';
import type { KnownSheet } from './known-sheet';
import type { Pace } from './pace';
import { CELLS_A_WRITE } from './slice-size';
import { cellsOf, standsAs } from './tab-cells';
import { setFormats, setLineFormats } from './tab-formats';

/** Lines to be written into a tab from a row on, counted from 0. */
interface Lines {
  readonly cells: readonly (readonly WrittenBack[])[];
  readonly row: number;
}

/**
 * Fills a list that one call cannot write. Its lines change places, and a line that is written over here may not be written
 * anew there yet when the run is cut off; so what was written by hand is set aside first, below the list, under a heading of
 * its own. The next run finds it there (`standingList`). What stands already is not written again.
 *
 * @param standing the cells of the tab as they were read.
 * @throws Unfinished where the time is used up.
 */
export function fillInParts(
  content: TabContent,
  known: KnownSheet,
  standing: readonly Row[],
  dayAt: (milliseconds: number) => Day,
  pace: Pace,
): void {
  const list: Lines = { cells: cellsOf(content), row: 0 };
  const from = firstToWrite(list, standing, dayAt);
  if (from === list.cells.length) return;
  const aside = linesAside(content, standing);
  if (aside !== null) {
    known.growTo(aside.row + aside.cells.length, content.columns.length);
    setFormats(known.sheet, keptAside(content), aside.row + 2);
    write(aside, firstToWrite(aside, standing, dayAt), known, pace);
  }
  const end = aside?.row ?? standing.length;
  if (end > from) known.sheet.getRange(from + 1, 1, end - from, known.columns).clearContent();
  if (from === 0) setFormats(known.sheet, content);
  // What stands keeps its formats: a date under another one would be a number.
  else setLineFormats(known.sheet, linesFrom(content, from - 1), from + 1);
  write(list, from, known, pace);
  if (aside !== null) known.sheet.getRange(aside.row + 1, 1, aside.cells.length, known.columns).clearContent();
}

/** What was written by hand, below a note that says why it stands there and a heading; null where there is nothing. */
function linesAside(
  { columns, lines, byHand = [], setAside = '' }: TabContent,
  standing: readonly Row[],
): Lines | null {
  if (byHand.length === 0) return null;
  const kept = byHand.map((at) => lines[at] ?? []);
  const note = columns.map((_, at) => (at === 0 ? setAside : ''));
  const [heading = [], ...cells] = cellsOf({ columns, lines: kept });
  const notes = new Set(inEveryLanguage((texts) => texts.messages.setAside));
  // Where a run was cut off while it set aside, or later, this one goes on.
  const begun = standing.findIndex((line, at) => at > lines.length && notes.has(textOf(line[0])));
  const row = begun === -1 ? Math.max(lines.length + 1, standing.length) + 1 : begun;
  return { cells: [note, heading, ...cells], row };
}

/** The lines from one on, counted from 0. */
function linesFrom(
  { columns, lines, cells = [] }: TabContent,
  first: number,
): Pick<TabContent, 'columns' | 'lines' | 'cells'> {
  return {
    columns,
    lines: lines.slice(first),
    cells: cells.flatMap((cell) => (cell.line < first ? [] : [{ ...cell, line: cell.line - first }])),
  };
}

/** The lines in which something is written by hand, as a list of their own. */
function keptAside({
  columns,
  lines,
  cells = [],
  byHand = [],
}: TabContent): Pick<TabContent, 'columns' | 'lines' | 'cells'> {
  const places = new Map(byHand.map((line, at) => [line, at]));
  return {
    columns,
    lines: byHand.map((at) => lines[at] ?? []),
    cells: cells.flatMap((cell) => {
      const line = places.get(cell.line);
      return line === undefined ? [] : [{ ...cell, line }];
    }),
  };
}

function firstToWrite({ cells, row }: Lines, standing: readonly Row[], dayAt: (milliseconds: number) => Day): number {
  const first = cells.findIndex((line, at) => !standsAs(line, standing[row + at], dayAt));
  return first === -1 ? cells.length : first;
}

function write({ cells, row }: Lines, from: number, { sheet }: KnownSheet, pace: Pace): void {
  const width = cells[0]?.length ?? 1;
  const step = Math.max(1, Math.floor(CELLS_A_WRITE / width));
  for (let line = from; line < cells.length; line += step) {
    const chunk = cells.slice(line, line + step).map((cell) => [...cell]);
    if (line > from) pace.next({ done: line - 1, of: cells.length - 1 });
    sheet.getRange(row + line + 1, 1, chunk.length, width).setValues(chunk);
  }
}
