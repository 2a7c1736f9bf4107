import type { CellLook } from '../../protocol';
import type { ShownSheet } from '../shown-workbook';
import { COLUMN_WIDTH, ROW_HEIGHT } from './sheet-data';

/** Measuring every line of a long sheet would be seen; what is wrapped further down keeps the usual height. */
const MEASURED_ROWS = 1000;
const MOST_LINES = 12;
const LINE_HEIGHT = 17;
const SIDES = 8;
const USUAL_POINTS = 10;

/** How wide a text is in pixels, in a font as CSS writes it. */
export type Measure = (text: string, font: string) => number;

/** The heights of the rows whose wrapped texts need more than a line, in pixels. */
export function wrappedHeights(
  { cells, frame }: ShownSheet,
  looks: readonly CellLook[],
  measure: Measure,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const covered = new Set(frame.merges.map(({ row, column }) => `${row},${column}`));
  cells.slice(0, MEASURED_ROWS).forEach((row, at) => {
    const lines = row.map((cell, column) => {
      const look = looks[cell?.[1] ?? 0];
      if (cell === null || look?.wrap === undefined || covered.has(`${at},${column}`)) return 1;
      const width = (frame.columnWidths[column] ?? COLUMN_WIDTH) - SIDES;
      return linesOf(cell[0], width, (text) => measure(text, fontOf(look)));
    });
    const most = Math.min(MOST_LINES, Math.max(1, ...lines));
    if (most > 1) heights.set(at, ROW_HEIGHT + (most - 1) * LINE_HEIGHT);
  });
  return heights;
}

function fontOf(look: CellLook): string {
  return `${look.bold === true ? 'bold ' : ''}${look.fontSize ?? USUAL_POINTS}pt Arial`;
}

/** The lines that a text takes in a width, words going down as a whole. */
function linesOf(text: string, width: number, measure: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    lines += 1;
    for (const word of measure(paragraph) <= width ? [] : paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) > width) {
        lines += 1;
        line = word;
      } else line = longer;
    }
  }
  return lines;
}
