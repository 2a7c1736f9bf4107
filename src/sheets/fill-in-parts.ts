import type { TabContent, WrittenBack } from '../app/change';
import { isBlank, type Row, textOf } from '../core/cell';
import type { Day } from '../core/day';
import { Refusal } from '../core/problem';
import { inEveryLanguage } from '../core/texts/language';
import type { KnownSheet } from './known-sheet';
import type { Pace } from './pace';
import { CELLS_A_WRITE } from './slice-size';
import { cellsOf, standsAs } from './tab-cells';
import { setFormats, setLineFormats } from './tab-formats';
import { refuseChanged } from './unchanged';

/** Lines to be written into a tab from a row on, counted from 0. */
interface Lines {
  readonly cells: readonly (readonly WrittenBack[])[];
  readonly row: number;
}

/** Above the lines that are set aside stand a note and a heading. */
const LINES_ABOVE = 2;

/**
 * Fills a list that one call cannot write. Its lines change places, and a line that is written over here may not be written
 * anew there yet when the run is cut off; so what was written by hand is set aside first, below the list, under a heading of
 * its own. The next run finds it there (`standingList`). What stands already is not written again, and nothing is written over
 * or cleared that was not looked at right before.
 *
 * @param standing the cells of the tab as they were read.
 * @throws Refusal `sheet-changed` where somebody has written into the tab since; Unfinished where the time is used up.
 */
export function fillInParts(
  content: TabContent,
  known: KnownSheet,
  standing: readonly Row[],
  dayAt: (milliseconds: number) => Day,
  pace: Pace,
): void {
  const { sheet } = known;
  const width = Math.max(content.columns.length, standing[0]?.length ?? 0);
  const list: Lines = { cells: cellsOf(content), row: 0 };
  const from = firstToWrite(list, standing, dayAt);
  const look = (row: number, rows: number): void =>
    refuseChanged(known, standing, { row, rows, column: 0, columns: width });
  if (from === list.cells.length) {
    // What was set aside below is a copy by now, and goes; unless somebody has written beside it.
    if (standing.length > from) look(from, standing.length - from);
    return;
  }
  const aside = linesAside(content, standing, dayAt);
  if (aside !== null) {
    known.growTo(aside.row + aside.cells.length, width);
    const next = firstToWrite(aside, standing, dayAt);
    // What stands keeps its formats: a date under another one would be a number.
    if (next < LINES_ABOVE) setFormats(sheet, keptAside(content), aside.row + LINES_ABOVE);
    else setLineFormats(sheet, linesFrom(keptAside(content), next - LINES_ABOVE), aside.row + next + 1);
    write(aside, next, known, pace);
  }
  // The heading stays until the new one is written over it: the tab, and the columns of the owner's own, are known by it.
  const below = Math.max(1, from);
  const end = aside?.row ?? standing.length;
  if (end > below) {
    look(from, end - from);
    sheet.getRange(below + 1, 1, end - below, known.columns).clearContent();
  }
  if (from === 0) setFormats(sheet, content);
  else setLineFormats(sheet, linesFrom(content, from - 1), from + 1);
  write(list, from, known, pace, (row, rows) => refuseFilled(known, row, rows, width));
  if (aside === null) return;
  refuseOthers(known, aside, dayAt);
  sheet.getRange(aside.row + 1, 1, aside.cells.length, known.columns).clearContent();
}

/** What was written by hand, below a note that says why it stands there and a heading; null where there is nothing. */
function linesAside(content: TabContent, standing: readonly Row[], dayAt: (milliseconds: number) => Day): Lines | null {
  const { columns, lines, setAside = '' } = content;
  const kept = keptAside(content);
  if (kept.lines.length === 0 || standing.slice(1).every((line) => line.every(isBlank))) return null;
  const note = columns.map((_, at) => (at === 0 ? setAside : ''));
  const cells = [note, ...cellsOf(kept)];
  const notes = new Set(inEveryLanguage((texts) => texts.messages.setAside));
  const begun = standing.findIndex((line, at) => at > lines.length && notes.has(textOf(line[0])));
  // Where a run was cut off while it set aside, or later, this one goes on; what is other than it would be is never written over.
  const goesOn = begun !== -1 && isBegun({ cells, row: begun }, standing, dayAt);
  return { cells, row: goesOn ? begun : Math.max(lines.length + 1, standing.length) + 1 };
}

/** Whether all that stands from a row on is what is to stand there, as far as it was written. */
function isBegun(aside: Lines, standing: readonly Row[], dayAt: (milliseconds: number) => Day): boolean {
  const next = aside.row + firstToWrite(aside, standing, dayAt);
  return standing.slice(next).every((line) => line.every(isBlank));
}

/** Somebody may have begun to write where a line is to come; the heading is ours. */
function refuseFilled(known: KnownSheet, row: number, rows: number, columns: number): void {
  const first = Math.max(1, row);
  if (row + rows > first) refuseChanged(known, [], { row: first, rows: row + rows - first, column: 0, columns });
}

/** What was set aside may have been corrected there meanwhile; the next run reads it. */
function refuseOthers(known: KnownSheet, { cells, row }: Lines, dayAt: (milliseconds: number) => Day): void {
  const now = known.sheet.getRange(row + 1, 1, cells.length, cells[0]?.length ?? 1).getValues() as Row[];
  if (firstToWrite({ cells, row: 0 }, now, dayAt) < cells.length) {
    throw new Refusal({ code: 'sheet-changed', sheet: known.sheetName });
  }
}

/** The lines from one on, counted from 0. */
function linesFrom(
  { columns, lines, cells = [] }: Pick<TabContent, 'columns' | 'lines' | 'cells'>,
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

function write(
  { cells, row }: Lines,
  from: number,
  { sheet }: KnownSheet,
  pace: Pace,
  look: (row: number, rows: number) => void = () => undefined,
): void {
  const width = cells[0]?.length ?? 1;
  const step = Math.max(1, Math.floor(CELLS_A_WRITE / width));
  for (let line = from; line < cells.length; line += step) {
    const chunk = cells.slice(line, line + step).map((cell) => [...cell]);
    if (line > from) pace.next({ done: line - 1, of: cells.length - 1 });
    look(row + line, chunk.length);
    sheet.getRange(row + line + 1, 1, chunk.length, width).setValues(chunk);
  }
}
